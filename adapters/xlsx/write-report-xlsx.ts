import * as Result from "effect/Result"
import { presentReport } from "../../src/presentation/present-report.js"
import type { PresentedReport } from "../../src/presentation/presented-report.js"
import { type PresentationWords, presentationWords } from "../../src/presentation/wording.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import type { DocumentError } from "../archive/document-error.js"
import { contentsSheet, coverSheet, notesSheet } from "./front-sheets.js"
import { headedSheet } from "./headed-sheet.js"
import { basisSheet, sourcesSheet } from "./method-sheets.js"
import { type ReportTable, reportTables } from "./report-tables.js"
import type { Sheet } from "./sheet.js"
import { tableCells } from "./table-cells.js"
import { workbook } from "./workbook.js"

const tableSheet = ({ name, table }: ReportTable, words: PresentationWords): Sheet =>
  headedSheet({
    name,
    caption: table.caption,
    description: table.description,
    link: { text: words("to-contents"), sheet: words("contents") },
    ...tableCells(table, words),
    notes: table.notes
  })

const sheetsOf = (report: PresentedReport): ReadonlyArray<Sheet> => {
  const words = presentationWords(report.language)
  const tables = reportTables(report)
  const notes = notesSheet(report, words)
  const methods = report.methods.length === 0 ? [] : [basisSheet(report, words), sourcesSheet(report, words)]
  const listed = [
    { name: notes.name, caption: words("notes-description"), section: "" },
    ...tables.map(({ name, table, section }) => ({ name, caption: table.caption, section })),
    ...methods.map(({ name }) => ({ name, caption: words("methods"), section: "" }))
  ]
  return [
    coverSheet(report, words),
    contentsSheet(listed, words),
    notes,
    ...tables.map((table) => tableSheet(table, words)),
    ...methods
  ]
}

/**
 * Writes a report as a workbook (XLSX) for those who count on with its figures: a cover, contents with links, notes, each
 * table on a sheet of its own, all numerators and denominators on one, and one that tells where the data come from. Numbers
 * are numbers that show the decimals of their indicator, in the signs of the reader's own language; codes and periods are text.
 *
 * **Details** A hidden figure is the text `..`; its number is nowhere in the file. Changes, targets and intervals stand beside
 * the numbers, in words. A text never becomes a formula. Running text is left to the other formats. The same report gives the
 * same bytes on every machine. Made with the library `write-excel-file`, which is loaded when it is needed.
 *
 * **Fails with** `DocumentError`: `missing-library` when `write-excel-file` is not installed, `too-many-rows` above 100,000
 * rows, `control-character` for a text that no workbook can hold, `text-too-long` for one that no cell can.
 *
 * @example A workbook is a zip archive
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
 * const bytes = await writeReportXlsxOrThrow(composeCentralReportOrThrow(dataset, { dataset, figures: [] }))
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 * ```
 * @category reports
 */
export const writeReportXlsx = (document: ReportDocument): Promise<Result.Result<Uint8Array, DocumentError>> => {
  const { title, language, authority } = document
  return workbook(sheetsOf(presentReport(document)), { title, creator: authority.name, language })
}

/**
 * Writes a report as a workbook, or throws.
 *
 * @throws {@link DocumentError} for what {@link writeReportXlsx} fails with; the promise is rejected.
 * @category reports
 */
export const writeReportXlsxOrThrow = async (document: ReportDocument): Promise<Uint8Array> =>
  Result.getOrThrow(await writeReportXlsx(document))
