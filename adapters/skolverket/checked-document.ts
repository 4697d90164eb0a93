import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { findForbiddenCharacter } from "../../src/reporting/forbidden-character.js"
import { ReportDocument } from "../../src/reporting/report-document.js"
import { ReportError } from "../../src/reporting/report-error.js"

const encode = Schema.encodeUnknownResult(ReportDocument, { onExcessProperty: "error" })
const format = SchemaIssue.makeFormatterStandardSchemaV1()

const pathOf = (issue: SchemaIssue.Issue): ReadonlyArray<string | number> => {
  const path = (format(issue).issues[0]?.path ?? []) as ReadonlyArray<PropertyKey>
  return path.map((part) => (typeof part === "number" ? part : String(part)))
}

/**
 * Checks that a value is a report whose texts every format can hold, and puts its fields in the order of the schema. A hidden
 * figure with a number, and a field that the schema does not know, are refused.
 */
export const checkedDocument = (document: unknown): Result.Result<typeof ReportDocument.Encoded, ReportError> => {
  const encoded = encode(document)
  if (Result.isFailure(encoded)) {
    return Result.fail(new ReportError({ code: "not-a-document", path: pathOf(encoded.failure.issue), facts: {} }))
  }
  const forbidden = findForbiddenCharacter(encoded.success)
  if (forbidden === undefined) return Result.succeed(encoded.success)
  const { path, character } = forbidden
  return Result.fail(new ReportError({ code: "control-character", path, facts: { character } }))
}
