import type { DecodeIssue } from "../../src/model/decode-error.js"
import { hasPersonalNumber } from "../../src/model/personal-number.js"
import type { SourceRef } from "../../src/model/source-ref.js"
import { tables as en } from "../../src/text/en/tables.js"
import { type Facts, inBothLanguages } from "../../src/text/sentence.js"
import { tables as sv } from "../../src/text/sv/tables.js"
import type { TableColumn } from "./column.js"

/**
 * The codes of problems that only tables can have.
 *
 * @category errors
 */
export type TableCode = keyof typeof sv

/** A problem with its rank: table, row, and column in the order of the file. */
export interface TableProblem {
  readonly issue: DecodeIssue
  readonly rank: readonly [table: number, row: number, column: number]
}

/** Puts a problem of tables into words, in both languages. */
export const tableIssue = (
  code: TableCode,
  path: DecodeIssue["path"],
  place: SourceRef,
  facts: Facts = {},
  raw?: string
): DecodeIssue => ({
  path,
  code,
  severity: "error",
  message: inBothLanguages(sv, en, code, facts),
  facts,
  place,
  ...(raw === undefined ? {} : { raw })
})

/** The cell as it may be shown, where its column cannot hold personal data and it does not look like any. */
export const shownCell = (column: TableColumn | undefined, cell: string | undefined): string | undefined => {
  if (column === undefined || column.freeText || cell === undefined || cell === "") return undefined
  if (hasPersonalNumber(cell)) return undefined
  return cell.length > 80 ? `${cell.slice(0, 79)}…` : cell
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order in which problems are listed: table, file, row, column. */
export const problemOrder = (a: TableProblem, b: TableProblem): number =>
  a.rank[0] - b.rank[0] ||
  textOrder(a.issue.place?.file ?? "", b.issue.place?.file ?? "") ||
  a.rank[1] - b.rank[1] ||
  a.rank[2] - b.rank[2]
