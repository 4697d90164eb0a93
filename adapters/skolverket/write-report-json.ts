import * as Result from "effect/Result"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { checkedDocument } from "./checked-document.js"

/**
 * Writes a report as JSON: fields in the order of {@link reportJsonSchema}, two spaces per level, a line feed last. The same
 * report gives the same bytes on every machine.
 *
 * The format is the library's own encoding of what the rules ask for; Skolverket has published none.
 *
 * @throws {@link ReportError} for a document that `composeUnitReport` or `composeCentralReport` did not make and that is none.
 *
 * @example
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [],
 *   goalAreas: [],
 *   indicators: [],
 *   observations: []
 * })
 * const report = composeCentralReportOrThrow(dataset, { dataset, figures: [] })
 * JSON.parse(writeReportJson(report)).profile // => "skolverket/2010-800@2022-940"
 * ```
 * @category export
 */
export const writeReportJson = (document: ReportDocument): string =>
  `${JSON.stringify(Result.getOrThrow(checkedDocument(document)), null, 2)}\n`
