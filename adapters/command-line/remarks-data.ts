import type { DecodeIssue } from "../../src/model/decode-error.js"
import type { Language } from "../../src/text/sentence.js"
import type { Finding } from "../../src/validation/finding.js"
import { csvProfiles } from "../csv/csv-profile.js"
import { csvText } from "../csv/csv-text.js"
import { guard } from "../tables/formula-guard.js"
import { printable } from "./printable.js"

const columns = ["kind", "severity", "code", "file", "row", "column", "table", "key", "message"]

const masked = (_: string, value: unknown): unknown => (typeof value === "string" ? printable(value) : value)

/** Writes problems and findings as JSON, all of them with everything that is known. */
export const remarksJson = (problems: ReadonlyArray<DecodeIssue>, findings: ReadonlyArray<Finding>): string =>
  `${JSON.stringify({ problems, findings }, masked, 2)}\n`

const problemRow = ({ severity, code, place, path, message }: DecodeIssue, language: Language) => {
  const [table = "", ...way] = path
  return ["problem", severity, code, place?.file, place?.row, place?.column, table, way.join("/"), message[language]]
}

const findingRow = ({ severity, ruleId, place, message }: Finding, language: Language) => {
  const { file, row, column, table, key } = place
  return ["finding", severity, ruleId, file, row, column, table, key, message[language]]
}

/** Writes problems and findings as CSV, one row each. */
export const remarksCsv = (
  problems: ReadonlyArray<DecodeIssue>,
  findings: ReadonlyArray<Finding>,
  language: Language
): string => {
  const rows = [
    ...problems.map((issue) => problemRow(issue, language)),
    ...findings.map((finding) => findingRow(finding, language))
  ]
  const cells = rows.map((row) => row.map((value) => guard(printable(String(value ?? "")))))
  return csvText([columns, ...cells], csvProfiles.rfc4180)
}
