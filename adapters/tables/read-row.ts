import { CellFault } from "./cell-fault.js"
import { type CellReader, cellReader } from "./cell-reader.js"
import type { TableColumn } from "./column.js"
import { finishRow } from "./finish-row.js"
import { columnName, type Header } from "./header.js"
import { shownCell } from "./problem.js"
import type { CsvRecord } from "./records.js"
import type { Report, Told } from "./report.js"
import type { Table } from "./table.js"

/** One row of a table, as far as it could be read. */
export interface ReadRow {
  /** Number of the record. */
  readonly row: number
  readonly cells: ReadonlyArray<string>
  readonly values: Record<string, unknown>
  /** Fields that have been reported already. */
  faults: ReadonlySet<string>
  /** Whether the row as a whole has been reported; only its key is kept. */
  readonly broken: boolean
}

/** A column of the file with the reader of its cells. */
interface Slot {
  readonly column: TableColumn
  readonly at: number
  readonly name: string
  readonly read: CellReader
}

// Shared by all rows without faults: a set of its own for each of 200,000 rows is felt.
const noFaults: ReadonlySet<string> = new Set()

/** The longest row that is read, in characters. */
const longestRow = 1_000_000

/** Key cells longer than this are no names; they are not kept of a row that is too long. */
const longestKey = 1000

const sizeOf = (cells: ReadonlyArray<string>): number => cells.reduce((sum, cell) => sum + cell.length + 1, -1)

/** The column with the longest cell, where a quotation mark is most likely missing. */
const longestColumn = (cells: ReadonlyArray<string>, header: Header): Pick<Told, "at" | "name"> => {
  const at = cells.reduce((longest, cell, index) => (cell.length > (cells[longest] ?? "").length ? index : longest), 0)
  return { at, name: [...header.columns.values()].find((known) => known.at === at)?.name }
}

const isBlank = (cells: ReadonlyArray<string>): boolean => cells.every((cell) => cell === "")

const cellCount = (cells: ReadonlyArray<string>, width: number): number =>
  Math.max(Math.min(cells.length, width), cells.findLastIndex((cell) => cell !== "") + 1)

/** Reports a row that as a whole cannot be read, and tells whether it did. */
const isBroken = ({ row, cells }: CsvRecord, header: Header, delimiter: string, report: Report): boolean => {
  const { width } = header
  const characters = sizeOf(cells)
  if (characters > longestRow) {
    report("row-too-long", { row, ...longestColumn(cells, header), facts: { characters, limit: longestRow } })
  }
  const count = cellCount(cells, width)
  if (count < width) report("too-few-cells", { row, facts: { cells: count, expected: width } })
  if (count > width) report("too-many-cells", { row, facts: { cells: count, expected: width, delimiter } })
  return characters > longestRow || count !== width
}

const keptOfBroken = (slots: ReadonlyArray<Slot>, table: Table): ReadonlyArray<Slot> =>
  slots.filter(({ column }) => table.key.includes(column.field))

const fill = (row: ReadRow, slots: ReadonlyArray<Slot>, told: (slot: Slot, fault: CellFault) => void): void => {
  for (const slot of slots) {
    const cell = row.cells[slot.at] ?? ""
    if (cell === "" || (row.broken && cell.length > longestKey)) continue
    const value = slot.read(cell)
    if (value instanceof CellFault) told(slot, value)
    else row.values[slot.column.field] = value
  }
}

/** The path of a cell in the data set. */
const pathOf = ({ name }: Table, index: number, field: string): ReadonlyArray<string | number> => {
  if (name !== "authority") return [name, index, field]
  return field === "year" ? [field] : [name, field]
}

/** Makes the reader for the rows of one file; blank rows give nothing. */
export const rowReader = (
  table: Table,
  header: Header,
  delimiter: string,
  report: Report
): ((record: CsvRecord, index: number) => ReadRow | undefined) => {
  const slots = [...header.columns.values()].map((known): Slot => ({ ...known, read: cellReader(known.column) }))
  const keySlots = keptOfBroken(slots, table)
  return (record, index) => {
    if (isBlank(record.cells)) return undefined
    const broken = isBroken(record, header, delimiter, report)
    const row: ReadRow = { row: record.row, cells: record.cells, values: {}, faults: noFaults, broken }
    const tell = ({ at, name, column }: Slot, { code, facts, otherField }: CellFault): void => {
      row.faults = new Set([...row.faults, column.field])
      if (broken) return
      const other = otherField === undefined ? {} : { other: columnName(table, header, otherField) }
      const path = pathOf(table, index, column.field)
      const raw = shownCell(column, record.cells[at])
      report(code, { row: row.row, at, name, path, facts: { column: name, ...facts, ...other }, raw })
    }
    fill(row, broken ? keySlots : slots, tell)
    finishRow(table, row.values, (field, fault) => {
      const slot = slots.find(({ column }) => column.field === field)
      if (slot !== undefined) tell(slot, fault)
    })
    return row
  }
}
