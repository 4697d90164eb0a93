import { CellFault } from "./cell-fault.js"
import type { CellKind, TableColumn } from "./column.js"
import { readEntries } from "./entries-cell.js"
import { unguard } from "./formula-guard.js"
import { splitList } from "./list-cell.js"
import { readNumber } from "./number-text.js"
import { signs } from "./sign.js"

/** Reads a cell that is not empty: its value, a `Sign` or a `CellFault`. */
export type CellReader = (cell: string) => unknown

const numberOf: CellReader = (cell) => {
  const value = readNumber(cell)
  return typeof value === "number" ? value : new CellFault(value)
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["ja", true],
  ["1", true],
  ["false", false],
  ["nej", false],
  ["0", false]
])

const booleanOf: CellReader = (cell) => booleans.get(cell.toLowerCase()) ?? new CellFault("bad-boolean")

const entriesOf: CellReader = (cell) => readEntries(unguard(cell)) ?? new CellFault("bad-entries")

const readers: Partial<Record<CellKind, CellReader>> = {
  number: numberOf,
  whole: numberOf,
  boolean: booleanOf,
  entries: entriesOf
}

const textOf: CellReader = (cell) => (cell.startsWith("'") ? unguard(cell) : cell)

const listOf =
  (item: CellReader): CellReader =>
  (cell) => {
    const values = splitList(cell).map(item)
    return values.find((value) => value instanceof CellFault) ?? values
  }

const signOr =
  (number: CellReader): CellReader =>
  (cell) =>
    signs.get(cell) ?? number(cell)

/** The reader for the cells of a column. */
export const cellReader = (column: TableColumn): CellReader => {
  const reader = readers[column.kind]
  if (column.list) return reader === undefined ? (cell) => splitList(unguard(cell)) : listOf(reader)
  if (reader === undefined) return textOf
  return column.signs ? signOr(reader) : reader
}
