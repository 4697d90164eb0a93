import * as Result from "effect/Result"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { Dataset } from "../../../src/model/dataset.js"
import type { Regime } from "../../../src/model/report-codes.js"
import { composeCentralReport } from "../../../src/reporting/compose-central-report.js"
import { composeUnitReport } from "../../../src/reporting/compose-unit-report.js"
import type { HouseStyle } from "../../../src/reporting/house-style.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import type { ReportError } from "../../../src/reporting/report-error.js"
import type { Finding } from "../../../src/validation/finding.js"
import { isOpenDuring } from "../../../src/validation/open-units.js"
import { exitCodes } from "../exit-code.js"
import { sha256 } from "../writing/output-file.js"
import { printable } from "../printable.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"

/** What reports are made of. */
export interface ReportMaterial {
  readonly dataset: Dataset
  readonly figures: ProtectedRelease | FigureTable
  readonly findings: ReadonlyArray<Finding>
  /** The rules that were asked for; absent: those that hold. */
  readonly regime?: Regime
  /** What the authority gives its reports of its own. */
  readonly style?: HouseStyle
}

/** A report to make: that of a unit by its id, or the central one. */
export type Wanted = { readonly unitId: string } | "central"

/** All reports of a data set: the central one and those of the units that were open during the year or have a report. */
export const allReports = ({ units, reports, year }: Dataset): ReadonlyArray<Wanted> => {
  const withReport = new Set(reports.filter((report) => report.year === year).map(({ unitId }) => unitId))
  const isActive = (unit: (typeof units)[number]): boolean =>
    withReport.has(unit.id) || isOpenDuring(unit, `${year}-01-01`, `${year}-12-31`)
  return ["central", ...units.filter(isActive).map(({ id }) => ({ unitId: id }))]
}

const percentCode = (sign: string): string =>
  [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")

/** Writes characters that some file system does not take, and `%` itself, as codes. */
const safeName = (id: string): string => id.replace(/[<>:"\\|?*%\p{Cc}]|[. ]$/gu, percentCode)

const caseless = (id: string): string => id.normalize("NFC").toLowerCase()

/** The name of a report's file without its ending. Ids that differ in letter case only are told apart by a hash. */
export const reportName = (wanted: Wanted, { units }: Dataset): string => {
  if (wanted === "central") return "central"
  const { unitId } = wanted
  const name = `unit-${safeName(unitId)}`
  const isShared = units.some(({ id }) => id !== unitId && caseless(safeName(id)) === caseless(safeName(unitId)))
  return isShared ? `${name}-${sha256(unitId).slice(0, 8)}` : name
}

const failed = (error: ReportError, { language }: Session): Stop => {
  const exitCode = error.code === "unknown-unit" ? exitCodes.wrongUse : exitCodes.unreadable
  return new Stop(exitCode, printable(error.sentence[language]))
}

const orStop = <Value>(result: Result.Result<Value, ReportError>, session: Session): Value => {
  if (Result.isFailure(result)) throw failed(result.failure, session)
  return result.success
}

/** Composes one report. */
export const composeReport = (wanted: Wanted, material: ReportMaterial, session: Session): ReportDocument => {
  const { dataset, figures, findings, regime, style } = material
  const options = {
    language: session.language,
    findings,
    ...(regime === undefined ? {} : { regime }),
    ...(style === undefined ? {} : { style })
  }
  return orStop(
    wanted === "central"
      ? composeCentralReport(dataset, figures, options)
      : composeUnitReport(dataset, figures, { ...options, unitId: wanted.unitId }),
    session
  )
}
