import * as Result from "effect/Result"
import { presentReport } from "../../src/presentation/present-report.js"
import { findForbiddenCharacter } from "../../src/reporting/forbidden-character.js"
import type { HouseStyle } from "../../src/reporting/house-style.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { DocumentError } from "../archive/document-error.js"
import { canonicalDocx } from "./canonical-docx.js"
import { loadDocx } from "./docx-library.js"
import { docxScope } from "./docx-scope.js"
import { logoOf } from "./logo.js"
import { wordDocument } from "./word-document.js"

/**
 * How a report is written as a Word document.
 *
 * @category reports
 */
export interface DocxOptions {
  /** The authority's own logo and colours. */
  readonly style?: HouseStyle
}

const forbiddenIn = (document: ReportDocument, style: HouseStyle): DocumentError | undefined => {
  const found = findForbiddenCharacter(document) ?? findForbiddenCharacter(style.logo?.alternative)
  if (found === undefined) return undefined
  const { path, character } = found
  return new DocumentError({ code: "control-character", facts: { path: path.join("/"), character } })
}

/**
 * Writes a report as a Word document (DOCX) that can be edited: real headings, contents, footnotes that tell how the figures
 * were made, tables whose header rows repeat, and charts of Word's own with texts for those who do not see them. What the
 * figures were made from stands in an appendix on pages that lie.
 *
 * **Details** A hidden figure is `..` in tables and has no value in charts, neither in the drawing nor in the workbook behind it.
 * The same report gives the same bytes on every machine; its dates are the day it was adopted, or 1980-01-01. Made with the
 * library `docx`, which is loaded when it is needed. A logo in SVG is left out, for Word asks for a picture beside it.
 *
 * **Fails with** `DocumentError`: `missing-library` when `docx` is not installed, `control-character` for a text that no
 * document can hold, `unreadable-logo` for a logo that is neither PNG nor JPEG.
 *
 * @example A document is a zip archive
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
 * const bytes = await writeReportDocxOrThrow(composeCentralReportOrThrow(dataset, { dataset, figures: [] }))
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 * ```
 * @category reports
 */
export const writeReportDocx = async (
  document: ReportDocument,
  { style = {} }: DocxOptions = {}
): Promise<Result.Result<Uint8Array, DocumentError>> => {
  const forbidden = forbiddenIn(document, style)
  if (forbidden !== undefined) return Result.fail(forbidden)
  const logo = logoOf(style.logo)
  if (Result.isFailure(logo)) return Result.fail(logo.failure)
  const library = await loadDocx()
  if (Result.isFailure(library)) return Result.fail(library.failure)
  const scope = docxScope(presentReport(document), library.success, style.colours?.accent)
  const packed = await library.success.docx.Packer.toArrayBuffer(wordDocument(logo.success, scope))
  return Result.succeed(canonicalDocx(new Uint8Array(packed), scope))
}

/**
 * Writes a report as a Word document, or throws.
 *
 * @throws {@link DocumentError} for what {@link writeReportDocx} fails with; the promise is rejected.
 * @category reports
 */
export const writeReportDocxOrThrow = async (document: ReportDocument, options?: DocxOptions): Promise<Uint8Array> =>
  Result.getOrThrow(await writeReportDocx(document, options))
