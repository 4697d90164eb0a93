import type { ToldFigure } from "./told-figure.js"

/** One column of a published file of figures. */
export interface PublishedColumn {
  readonly header: string
  readonly headerSv: string
  /** The field that it fills; absent where the audit has no use for it. */
  readonly field?: keyof ToldFigure | "indicator" | "node" | "group"
  /** Whether a file may lack it. */
  readonly optional?: true
}

/**
 * The columns of a published file of figures, as they are promised to readers. Written down a second time on purpose, apart from
 * the writer's, so that a slip of the writer is found when its files are read.
 */
export const publishedColumns: ReadonlyArray<PublishedColumn> = [
  { header: "figure_id", headerSv: "siffra_id", field: "id" },
  { header: "indicator_id", headerSv: "indikator_id", field: "indicatorId" },
  { header: "indicator", headerSv: "indikator", field: "indicator" },
  { header: "level", headerSv: "nivå", field: "level" },
  { header: "node_id", headerSv: "verksamhet_id", field: "nodeId" },
  { header: "node", headerSv: "verksamhet", field: "node" },
  { header: "period", headerSv: "period", field: "period" },
  { header: "group_id", headerSv: "grupp_id", field: "groupId" },
  { header: "group", headerSv: "grupp", field: "group" },
  { header: "status", headerSv: "status", field: "status" },
  { header: "value", headerSv: "värde", field: "value" },
  { header: "numerator", headerSv: "täljare", field: "numerator" },
  { header: "denominator", headerSv: "nämnare", field: "denominator" },
  { header: "units", headerSv: "enheter", field: "units" },
  { header: "units_expected", headerSv: "enheter_förväntade", field: "unitsExpected" },
  { header: "change", headerSv: "förändring", field: "change" },
  { header: "comparable", headerSv: "jämförbar" },
  { header: "target", headerSv: "målvärde" },
  { header: "target_met", headerSv: "mål_nått" },
  { header: "lower", headerSv: "undre_gräns", field: "lower", optional: true },
  { header: "upper", headerSv: "övre_gräns", field: "upper", optional: true },
  { header: "invited", headerSv: "tillfrågade", optional: true },
  { header: "response_rate", headerSv: "svarsfrekvens", optional: true }
]

/** Whether a header names a column in either language. */
export const isColumn = ({ header, headerSv }: PublishedColumn, name: string): boolean =>
  name === header || name === headerSv
