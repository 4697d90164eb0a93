import * as Schema from "effect/Schema"
import { Authority } from "../model/authority.js"
import type { Dataset } from "../model/dataset.js"
import { type EntityTable, entityKey, entityTables } from "../model/entity-tables.js"
import { Year } from "../model/quantity.js"
import { SourceFile } from "../model/source-file.js"

/** A row that has not the shape of its entity and therefore takes no part in other rules. */
export interface MalformedRow {
  readonly table: string
  readonly key: string
}

/** A data set whose rows all have their shape, and what had to be left out for that. */
export interface SoundDataset {
  readonly dataset: Dataset
  readonly malformed: ReadonlyArray<MalformedRow>
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {})

const shapes = entityTables.map(({ table, schema }) => ({ table, isSound: Schema.is(schema) }))
const isAuthority = Schema.is(Authority)
const isYear = Schema.is(Year)
const isSourceFile = Schema.is(SourceFile)

const standIn: Authority = { id: "", name: "", kind: "municipality" }

/** The key of a row of unknown shape: of its fields, only texts and numbers can be trusted. */
const keyOf = (table: EntityTable, row: unknown): string => {
  const plain = Object.entries(fieldsOf(row)).filter(
    ([, value]) => typeof value === "string" || typeof value === "number"
  )
  const key = entityKey(table, Object.fromEntries(plain))
  return key === "undefined" ? "" : key
}

const rowsOf = (input: Fields, table: EntityTable): ReadonlyArray<unknown> => {
  const list = input[table]
  return Array.isArray(list) ? list : []
}

const malformedHead = (input: Fields): ReadonlyArray<MalformedRow> => [
  ...(isAuthority(input["authority"]) ? [] : [{ table: "authority", key: "" }]),
  ...(isYear(input["year"]) ? [] : [{ table: "authority", key: "year" }])
]

/**
 * Sets rows without the shape of their entity apart. A decoded data set has none; one that was put together by hand may,
 * and must not make a rule fail.
 */
export const soundRows = (input: unknown): SoundDataset => {
  const fields = fieldsOf(input)
  const malformed = [...malformedHead(fields)]
  const tables = shapes.map(({ table, isSound }) => {
    const rows = rowsOf(fields, table)
    const sound = rows.filter((row) => {
      const ok = isSound(row)
      if (!ok) malformed.push({ table, key: keyOf(table, row) })
      return ok
    })
    return [table, sound] as const
  })
  const head = {
    schemaVersion: 1,
    year: isYear(fields["year"]) ? fields["year"] : 1900,
    authority: isAuthority(fields["authority"]) ? fields["authority"] : standIn,
    files: Array.isArray(fields["files"]) ? fields["files"].filter((file) => isSourceFile(file)) : []
  }
  const dataset = { ...fields, ...head, ...Object.fromEntries(tables) } as unknown as Dataset
  return { dataset, malformed }
}
