import type { ReportKind } from "../model/report-sections.js"
import type { SchoolForm } from "../model/school-form.js"
import type { UnitReport } from "../model/unit-report.js"
import { type Context, yearKey } from "./context.js"

/** A report of the reporting year, with what rules ask of its node. */
export interface YearReport {
  readonly report: UnitReport
  readonly kind: ReportKind
  /** The unit's school forms; for the central report, those of all units. */
  readonly schoolForms: ReadonlyArray<SchoolForm>
}

/** Whether a report has been handed in. */
export const isHandedIn = ({ status }: UnitReport): boolean => status === "submitted" || status === "approved"

/** Whether a row only says why there is no report. */
export const isListedAsMissing = (report: UnitReport): boolean =>
  report.missingReason !== undefined && !isHandedIn(report)

/** The rows of the reporting year for a node. */
export const reportsOf = (nodeId: string, { reportsOfNode, dataset }: Context): ReadonlyArray<UnitReport> =>
  reportsOfNode.get(yearKey(nodeId, dataset.year)) ?? []

/**
 * The reports of the reporting year that law speaks of: units' and the authority's. Areas' own reports are voluntary, and a
 * row that only gives the reason for a missing report is none.
 */
export const yearReports = ({ dataset, units, activeUnits }: Context): ReadonlyArray<YearReport> => {
  const allForms = [...new Set(activeUnits.flatMap(({ schoolForms }) => schoolForms))]
  return dataset.reports.flatMap((report): ReadonlyArray<YearReport> => {
    if (report.year !== dataset.year || isListedAsMissing(report)) return []
    if (report.unitId === dataset.authority.id) return [{ report, kind: "central", schoolForms: allForms }]
    const unit = units.get(report.unitId)
    return unit === undefined ? [] : [{ report, kind: "unit", schoolForms: unit.schoolForms }]
  })
}

/** The units' reports of the reporting year. */
export const unitReports = (context: Context): ReadonlyArray<YearReport> =>
  yearReports(context).filter(({ kind }) => kind === "unit")

/** The authority's own report of the reporting year, where there is one. */
export const centralReports = (context: Context): ReadonlyArray<YearReport> =>
  yearReports(context).filter(({ kind }) => kind === "central")
