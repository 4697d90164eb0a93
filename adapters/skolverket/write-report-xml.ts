import * as Result from "effect/Result"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import type { ReportError } from "../../src/reporting/report-error.js"
import { orThrow } from "../../src/result/or-throw.js"
import { checkedDocument } from "./checked-document.js"
import { reportElement, reportForm, reportNamespace } from "./report-form.js"
import { serializeXml } from "./serialize-xml.js"
import { toXml } from "./to-xml.js"

/**
 * Writes a report as XML in the namespace `urn:skolkvalitet:kvalitetsrapport:1` with Swedish element names; {@link reportXsd}
 * describes it. It holds the same content as {@link writeReportJson}, and the same report gives the same bytes on every
 * machine.
 *
 * The format is the library's own encoding of what the rules ask for; Skolverket has published none.
 *
 * **Fails with** `ReportError` with the path to a character that XML cannot hold, or for a document that is none. The whole
 * text is made, or nothing.
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
 * writeReportXmlOrThrow(report).includes('<huvudman id="kommun">Ekbackens kommun</huvudman>') // => true
 * ```
 * @category export
 */
export const writeReportXml = (document: ReportDocument): Result.Result<string, ReportError> =>
  Result.map(checkedDocument(document), (checked) =>
    serializeXml(toXml(reportElement, reportForm, checked), reportNamespace)
  )

/**
 * Writes a report as XML, or throws.
 *
 * @throws {@link ReportError} for what {@link writeReportXml} fails with.
 * @category export
 */
export const writeReportXmlOrThrow: (document: ReportDocument) => string = orThrow(writeReportXml)
