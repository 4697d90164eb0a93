import { decodeIssue } from "../../src/model/decode-entity.js"
import type { DecodeIssue } from "../../src/model/decode-error.js"
import { quotable } from "../../src/model/personal-number.js"
import type { ShapeIssue } from "../../src/model/shape.js"
import { type Assembled, placeOfSpot, type ReadTables, type Spot } from "./assemble.js"
import { columnName } from "./header.js"
import { shownCell, type TableProblem } from "./problem.js"
import type { ReadTable } from "./read-table.js"
import { tableRank } from "./report.js"
import type { TableName } from "./table.js"

/** Problems of several cells together, which a fault in one of the cells can bring about. */
const acrossCells = new Set(["number-missing", "number-beside-status", "invalid"])

/** Whether the file tells the key of every row, so that a key which it lacks is surely wrong. */
export const tellsAllKeys = ({ table: { key }, whole, header, rows }: ReadTable): boolean =>
  whole && key.every((field) => !isDoubtful(header, field) && rows.every(({ values }) => values[field] !== undefined))

const targetsOf = (target: string): ReadonlyArray<TableName> =>
  target === "nodes" ? ["units", "areas", "authority"] : [target as TableName]

type KnowsKeys = (table: TableName) => boolean

const keyKnowledge = (read: ReadTables): KnowsKeys => {
  const known = new Map<TableName, boolean>()
  return (name) => {
    const table = read.get(name)
    const answer = known.get(name) ?? (table === undefined || tellsAllKeys(table))
    known.set(name, answer)
    return answer
  }
}

/** Whether a cell or its whole row or column has been told already. */
const isTold = ({ read: { header }, row, field }: Spot): boolean =>
  row === undefined || row.broken || (field !== undefined && (row.faults.has(field) || isDoubtful(header, field)))

const isDoubtful = (header: ReadTable["header"], field: string): boolean => header?.doubtful.has(field) === true

/** Decides whether a problem only follows from another one that has been told. */
const isConsequence = ({ code, facts }: ShapeIssue, spot: Spot, knowsKeys: KnowsKeys): boolean => {
  const { table, header } = spot.read
  if (isTold(spot)) return true
  if (acrossCells.has(code)) return spot.row?.faults.size !== 0 || (header?.doubtful.size ?? 0) > 0
  if (code === "duplicate-key") return table.key.some((field) => isDoubtful(header, field))
  return code === "unknown-reference" && !targetsOf(String(facts["table"])).every(knowsKeys)
}

/** Names columns and files instead of fields and lists. */
const reworded = (issue: ShapeIssue, { read, field }: Spot, tables: ReadTables): ShapeIssue["facts"] => {
  const facts: Record<string, string | number> = { ...issue.facts }
  if (field !== undefined) facts["field"] = columnName(read.table, read.header, field)
  const below = issue.code === "unexpected-field" ? issue.path.at(-1) : undefined
  if (below !== undefined && below !== field) facts["field"] = quotable(below)
  if (issue.code === "unknown-reference") {
    const names = targetsOf(String(facts["table"]))
    facts["table"] = names.map((name) => tables.get(name)?.file ?? name).join(", ")
  }
  return facts
}

/** Turns problems of decoding into problems of the tables, leaving out those that follow from others. */
export const decodeProblems = (
  read: ReadTables,
  assembled: Assembled,
  issues: ReadonlyArray<DecodeIssue>
): ReadonlyArray<TableProblem> => {
  const knowsKeys = keyKnowledge(read)
  const problem = (issue: ShapeIssue, spot: Spot): ReadonlyArray<TableProblem> => {
    if (isConsequence(issue, spot, knowsKeys)) return []
    const { read: table, row, field } = spot
    const column = field === undefined ? undefined : table.header?.columns.get(field)
    const raw = column && shownCell(column.column, row?.cells[column.at])
    const told = decodeIssue({ ...issue, facts: reworded(issue, spot, read) }, placeOfSpot(spot))
    const rank = [tableRank(table.table.name), row?.row ?? 1, column?.at ?? -1] as const
    return [{ issue: raw === undefined ? told : { ...told, raw }, rank }]
  }
  return [
    ...issues.flatMap((issue) => {
      const spot = assembled.spotOf(issue.path)
      return spot === undefined ? [] : problem(issue, spot)
    }),
    ...assembled.foldIssues.flatMap(({ read: table, row, index, issue }) => {
      const path = [table.table.name, index, ...issue.path]
      return problem({ ...issue, path }, { read: table, row, field: String(issue.path.at(0) ?? "") })
    })
  ]
}
