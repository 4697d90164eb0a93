import type { Facts } from "../../src/text/sentence.js"
import { type TableCode, type TableProblem, tableIssue } from "./problem.js"
import type { TableName } from "./table.js"
import { tables } from "./table-columns.js"

/** What is told of a problem besides its code. */
export interface Told {
  /** Number of the record. */
  readonly row: number
  /** Place of the column in the file. */
  readonly at?: number
  /** The column's header. */
  readonly name?: string | undefined
  /** Path in the data set; the table when absent. */
  readonly path?: ReadonlyArray<string | number>
  readonly facts?: Facts
  readonly raw?: string | undefined
}

/** Tells a problem of one file. */
export type Report = (code: TableCode, told: Told) => void

/** The rank of a table in the order of problems; unknown files come last. */
export const tableRank = (name: TableName | undefined): number => {
  const index = tables.findIndex((table) => table.name === name)
  return index < 0 ? tables.length : index
}

/** Makes the reporter of one file. */
export const reporter =
  (file: string, table: TableName | undefined, problems: Array<TableProblem>): Report =>
  (code, { row, at = -1, name, path = table === undefined ? [] : [table], facts = {}, raw }) => {
    const place = name === undefined ? { file, row } : { file, row, column: name }
    problems.push({
      issue: tableIssue(code, path, place, { file, ...facts }, raw),
      rank: [tableRank(table), row, at]
    })
  }
