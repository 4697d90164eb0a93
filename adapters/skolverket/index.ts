/**
 * The Skolverket report format: quality reports as JSON and XML, with the schemas of both. The profile encodes what the law
 * asks for and is the library's own, for Skolverket has published no machine-readable format.
 *
 * @module skolverket
 */
export { ReportDocument } from "../../src/reporting/report-document.js"
export { ReportError } from "../../src/reporting/report-error.js"
export { reportJsonSchema } from "./report-json-schema.js"
export { reportXsd } from "./report-xsd.js"
export { writeReportJson } from "./write-report-json.js"
export { writeReportXml, writeReportXmlOrThrow } from "./write-report-xml.js"
