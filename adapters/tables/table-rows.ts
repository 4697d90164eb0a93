import type { Dataset } from "../../src/model/dataset.js"
import type { Indicator } from "../../src/model/indicator.js"
import { SectionId } from "../../src/model/report-codes.js"
import type { TableName } from "./table.js"

/** The values of one row by field. */
export type RowValues = Readonly<Record<string, unknown>>

/** The id in Kolada has a column of its own; an empty one, and all others, stand in the column of pairs. */
const indicatorRow = (indicator: Indicator): RowValues => {
  const { kolada = "", ...others } = indicator.externalIds ?? {}
  if (kolada === "") return { ...indicator }
  const { externalIds: _, ...rest } = indicator
  const more = Object.keys(others).length === 0 ? {} : { externalIds: others }
  return { ...rest, ...more, "externalIds.kolada": kolada }
}

const reportTextRows = ({ reports }: Dataset): ReadonlyArray<RowValues> =>
  reports.flatMap(({ unitId, year, texts }) =>
    SectionId.literals.flatMap((sectionId) => {
      const text = texts[sectionId]
      return text === undefined ? [] : [{ unitId, year, sectionId, text }]
    })
  )

const makers: Partial<Record<TableName, (dataset: Dataset) => ReadonlyArray<RowValues>>> = {
  authority: ({ authority, year }) => [{ ...authority, year }],
  indicators: ({ indicators }) => indicators.map(indicatorRow),
  breaks: ({ indicators }) =>
    indicators.flatMap(({ id: indicatorId, breaks }) => breaks.map((one) => ({ indicatorId, ...one }))),
  evidence: ({ evaluations }) =>
    evaluations.flatMap(({ id: evaluationId, evidence }) => evidence.map((one) => ({ evaluationId, ...one }))),
  reportTexts: reportTextRows
}

/** The rows of a table, in the order of the data set. */
export const rowsOf = (dataset: Dataset, name: TableName): ReadonlyArray<RowValues> =>
  makers[name]?.(dataset) ?? (dataset[name as keyof Dataset] as ReadonlyArray<RowValues>)
