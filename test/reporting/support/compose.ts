import { composeCentralReportOrThrow } from "../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { sample, type sampleInput } from "./sample.js"

/** A change of the sample that a test is about. */
export type Change = (input: ReturnType<typeof sampleInput>) => void

/** A unit's public report out of the changed sample. */
export const unitReportOf = (unitId: string, change?: Change): ReportDocument => {
  const { dataset, release } = sample(change)
  return composeUnitReportOrThrow(dataset, release, { unitId })
}

/** A unit's report with unprotected figures out of the changed sample. */
export const internalReportOf = (unitId: string, change?: Change): ReportDocument => {
  const { dataset, table } = sample(change)
  return composeUnitReportOrThrow(dataset, table, { unitId })
}

/** The authority's public report out of the changed sample. */
export const centralReportOf = (change?: Change): ReportDocument => {
  const { dataset, release } = sample(change)
  return composeCentralReportOrThrow(dataset, release)
}
