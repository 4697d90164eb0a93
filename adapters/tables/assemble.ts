import type { SourceRef } from "../../src/model/source-ref.js"
import { folds } from "./fold.js"
import { type FoldIssue, foldedPath, foldRows } from "./fold-rows.js"
import { columnName } from "./header.js"
import type { ReadRow } from "./read-row.js"
import type { ReadTable } from "./read-table.js"
import type { TableName } from "./table.js"

/** All tables by name, those without a file as empty ones. */
export type ReadTables = ReadonlyMap<TableName, ReadTable>

type Path = ReadonlyArray<string | number>

/** Where in the tables a path of the data set stands. */
export interface Spot {
  readonly read: ReadTable
  readonly row?: ReadRow | undefined
  readonly field?: string | undefined
}

/** The input of decoding, made of the tables, with the way back from its paths. */
export interface Assembled {
  readonly input: Readonly<Record<string, unknown>>
  readonly spotOf: (path: Path) => Spot | undefined
  readonly foldIssues: ReadonlyArray<{ readonly read: ReadTable } & FoldIssue>
  readonly placed: ReadonlyMap<string, ReadRow>
}

const foldAll = (read: ReadTables, placed: Map<string, ReadRow>): Assembled["foldIssues"] =>
  folds.flatMap((fold) => {
    const children = read.get(fold.child)
    const parents = read.get(fold.parent)
    if (children === undefined || parents === undefined) return []
    return foldRows(fold, children, parents, placed).map((issue) => ({ read: children, ...issue }))
  })

const headOf = (read: ReadTables): Readonly<Record<string, unknown>> => {
  const [row] = read.get("authority")?.rows ?? []
  if (row === undefined) return {}
  const { year, ...authority } = row.values
  return year === undefined ? { authority } : { authority, year }
}

const folded = new Set<TableName>(folds.map(({ child }) => child))

const inputOf = (read: ReadTables): Readonly<Record<string, unknown>> => {
  const lists = [...read.values()].filter(({ table }) => table.name !== "authority" && !folded.has(table.name))
  return {
    schemaVersion: 1,
    ...headOf(read),
    ...Object.fromEntries(lists.map(({ table, rows }) => [table.name, rows.map(({ values }) => values)]))
  }
}

const text = (part: string | number | undefined): string | undefined => (part === undefined ? undefined : String(part))

const authoritySpot = (read: ReadTables, field: string | undefined): Spot | undefined => {
  const authority = read.get("authority")
  return authority && { read: authority, row: authority.rows[0], field }
}

const childSpot = (read: ReadTables, placed: ReadonlyMap<string, ReadRow>, path: Path): Spot | undefined => {
  const [name, index, into, step, field] = path
  const fold = folds.find((candidate) => candidate.parent === name && candidate.into === into)
  const child = fold && read.get(fold.child)
  if (fold === undefined || child === undefined || step === undefined) return undefined
  return { read: child, row: placed.get(foldedPath(fold.parent, Number(index), fold.into, step)), field: text(field) }
}

const spotFinder =
  (read: ReadTables, placed: ReadonlyMap<string, ReadRow>): Assembled["spotOf"] =>
  (path) => {
    const [name, index, field] = path
    if (name === "year") return authoritySpot(read, name)
    if (name === "authority") return authoritySpot(read, text(index))
    const table = read.get(name as TableName)
    if (table === undefined) return undefined
    return childSpot(read, placed, path) ?? { read: table, row: table.rows[Number(index)], field: text(field) }
  }

/** Puts the tables together to the input of decoding. */
export const assemble = (read: ReadTables): Assembled => {
  const placed = new Map<string, ReadRow>()
  const foldIssues = foldAll(read, placed)
  return { input: inputOf(read), spotOf: spotFinder(read, placed), foldIssues, placed }
}

/** The place in the files that a spot stands for. */
export const placeOfSpot = ({ read, row, field }: Spot): SourceRef => {
  const place = { file: read.file, row: row?.row ?? 1 }
  return field === undefined ? place : { ...place, column: columnName(read.table, read.header, field) }
}
