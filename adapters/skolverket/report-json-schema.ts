import { jsonSchemaOf } from "../../src/model/json-schema.js"
import { ReportDocument } from "../../src/reporting/report-document.js"
import { inBoth } from "../../src/reporting/wording.js"

/**
 * Gives the JSON Schema (draft 2020-12) of {@link writeReportJson}. Unknown fields are refused, and a hidden figure cannot
 * hold a number.
 *
 * The profile is the library's own: Skolverket has published no machine-readable format for these reports.
 *
 * @example
 * ```ts
 * reportJsonSchema()["$id"] // => "urn:skolkvalitet:schema:report:1"
 * ```
 * @category export
 */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { sv, en } = inBoth("note-own-profile", {})
  return { ...jsonSchemaOf(ReportDocument, "urn:skolkvalitet:schema:report:1"), $comment: `${sv} ${en}` }
}
