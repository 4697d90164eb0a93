/**
 * Reports as HTML: one file without scripts that anyone can read, on paper, on a phone and by ear.
 *
 * @module html
 */

export type { HouseStyle } from "../../src/reporting/house-style.js"
export { ReportDocument } from "../../src/reporting/report-document.js"
export { type HtmlOptions, writeReportHtml } from "./write-report-html.js"
