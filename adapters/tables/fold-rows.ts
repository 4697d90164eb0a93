import { quotable } from "../../src/model/personal-number.js"
import type { ShapeIssue } from "../../src/model/shape.js"
import type { Fold } from "./fold.js"
import type { ReadRow } from "./read-row.js"
import type { ReadTable } from "./read-table.js"
import type { Table, TableName } from "./table.js"

type Values = Readonly<Record<string, unknown>>

/** A problem of a folded row, which the data set has no path for. */
export interface FoldIssue {
  readonly row: ReadRow
  /** Place of the row in its table. */
  readonly index: number
  readonly issue: ShapeIssue
}

/** The path of a folded row as one text. */
export const foldedPath = (parent: TableName, index: number, into: string, step: string | number): string =>
  JSON.stringify([parent, index, into, String(step)])

const keyOf = (values: Values, fields: ReadonlyArray<string>): string =>
  JSON.stringify(fields.map((field) => values[field] ?? null))

const without = (values: Values, fields: ReadonlyArray<string>): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)))

const idOf = (values: Values, fields: ReadonlyArray<string>): string =>
  quotable(fields.map((field) => values[field]).join("/"))

const withoutParent = ({ childKey, parent }: Fold, values: Values): ReadonlyArray<ShapeIssue> => {
  const absent = childKey.filter((field) => values[field] === undefined)
  if (absent.length > 0) return absent.map(missing)
  const field = childKey[0] ?? ""
  return [{ path: [field], code: "unknown-reference", facts: { field, id: idOf(values, childKey), table: parent } }]
}

const missing = (field: string): ShapeIssue => ({ path: [field], code: "missing-field", facts: { field } })

/** A code without which it is unknown what the row is. */
const codeIssues = ({ code: field }: Fold, values: Values, { columns }: Table): ReadonlyArray<ShapeIssue> => {
  if (field === undefined) return []
  const codes = columns.find((column) => column.field === field)?.codes ?? []
  const code = values[field]
  if (code === undefined) return [missing(field)]
  if (codes.some((known) => known === code)) return []
  return [{ path: [field], code: "unknown-code", facts: { field, allowed: codes.join(", ") } }]
}

/** Finds rows that share a key with an earlier row. */
const repeatFinder = ({ table, file }: ReadTable): ((row: ReadRow) => ReadonlyArray<ShapeIssue>) => {
  const first = new Map<string, ReadRow>()
  const field = table.key[0] ?? ""
  return (row) => {
    if (table.key.length === 0 || table.key.some((name) => row.values[name] === undefined)) return []
    const key = keyOf(row.values, table.key)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row)
    if (earlier === undefined) return []
    const facts = { field, id: idOf(row.values, table.key), first: `${file}:${earlier.row}` }
    return [{ path: [field], code: "duplicate-key", facts }]
  }
}

interface Parent {
  readonly row: ReadRow
  readonly index: number
}

const parentsByKey = ({ rows }: ReadTable, { parentKey }: Fold): ReadonlyMap<string, Parent> => {
  const byKey = new Map<string, Parent>()
  rows.forEach((row, index) => {
    const key = keyOf(row.values, parentKey)
    if (!byKey.has(key)) byKey.set(key, { row, index })
  })
  return byKey
}

/** Puts a row's values into its parent and gives the last step of its path there. */
const put = (into: unknown, { values }: ReadRow, { childKey }: Fold): string | number => {
  if (Array.isArray(into)) return into.push(without(values, childKey)) - 1
  const section = String(values["sectionId"])
  ;(into as Record<string, unknown>)[section] = values["text"]
  return section
}

/**
 * Folds the rows of one table into their parents. Rows that find no parent, or share their key with an earlier one, are
 * told and checked all the same.
 */
export const foldRows = (
  fold: Fold,
  children: ReadTable,
  parents: ReadTable,
  placed: Map<string, ReadRow>
): ReadonlyArray<FoldIssue> => {
  const byKey = parentsByKey(parents, fold)
  const repeatsOf = repeatFinder(children)
  return children.rows.flatMap((row, index): ReadonlyArray<FoldIssue> => {
    if (row.broken) return []
    const parent = byKey.get(keyOf(row.values, fold.childKey))
    const code = codeIssues(fold, row.values, children.table)
    const lost = [...(parent === undefined ? withoutParent(fold, row.values) : []), ...repeatsOf(row)]
    if (parent !== undefined && lost.length === 0 && code.length === 0) {
      const step = put(parent.row.values[fold.into], row, fold)
      placed.set(foldedPath(parents.table.name, parent.index, fold.into, step), row)
      return []
    }
    // What is folded is checked by the decoder of the data set; the rest is checked here.
    const rest = code.length > 0 ? code : fold.check(without(row.values, fold.childKey))
    return [...lost, ...rest].map((issue) => ({ row, index, issue }))
  })
}
