/**
 * Reports as Markdown for wikis.
 *
 * @module markdown
 */
export { ReportDocument } from "../../src/reporting/report-document.js"
export { writeReportMarkdown } from "./write-report-markdown.js"
