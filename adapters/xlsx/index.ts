/**
 * Reports and figures as workbooks (XLSX) for controllers. Writers for the public take a report or a protected release and
 * nothing else; the internal one marks what it writes.
 *
 * @module xlsx
 */
export { ReportDocument } from "../../src/reporting/report-document.js"
export { DocumentError, type DocumentErrorCode } from "../archive/document-error.js"
export type { FiguresXlsxOptions } from "./figure-sheets.js"
export type { InternalBytes } from "./internal-bytes.js"
export {
  writeFiguresXlsx,
  writeFiguresXlsxOrThrow,
  writeInternalFiguresXlsx,
  writeInternalFiguresXlsxOrThrow
} from "./write-figures-xlsx.js"
export { writeReportXlsx, writeReportXlsxOrThrow } from "./write-report-xlsx.js"
