import { type EntityTable, entityKey } from "../../src/model/entity-tables.js"
import type { SourceRef } from "../../src/model/source-ref.js"
import type { ReadTables } from "./assemble.js"
import type { ReadRow } from "./read-row.js"
import type { ReadTable } from "./read-table.js"

type PlacesByKey = Readonly<Record<string, SourceRef>>

/** Places by table and key. */
export type Places = Readonly<Record<string, PlacesByKey>>

/** Makes the key of a row; rows of evidence are counted from 1 within their evaluation. */
const keyMaker = ({ table }: ReadTable): ((row: ReadRow) => string) => {
  if (table.name === "authority") return ({ values }) => String(values["id"])
  if (table.name !== "evidence") {
    const { name, key } = table
    if (name === "breaks" || name === "reportTexts") return ({ values }) => key.map((field) => values[field]).join("/")
    return ({ values }) => entityKey(name satisfies EntityTable, values)
  }
  const counts = new Map<unknown, number>()
  return ({ values }) => {
    const evaluation = values["evaluationId"]
    const n = (counts.get(evaluation) ?? 0) + 1
    counts.set(evaluation, n)
    return `${evaluation}/${n}`
  }
}

/** Where every row was read, by table and key. Tables without rows have no entry. */
export const placesOf = (read: ReadTables): Places =>
  Object.fromEntries(
    [...read.values()]
      .filter(({ rows }) => rows.length > 0)
      .map((table) => {
        const key = keyMaker(table)
        const { file } = table
        return [table.table.name, Object.fromEntries(table.rows.map((row) => [key(row), { file, row: row.row }]))]
      })
  )
