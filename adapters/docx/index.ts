/**
 * Reports as Word documents (DOCX) that a rector can edit. Install `docx` beside this package.
 *
 * @module docx
 */
export type { HouseStyle } from "../../src/reporting/house-style.js"
export { ReportDocument } from "../../src/reporting/report-document.js"
export { DocumentError, type DocumentErrorCode } from "../archive/document-error.js"
export { type DocxOptions, writeReportDocx, writeReportDocxOrThrow } from "./write-report-docx.js"
