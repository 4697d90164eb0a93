import { CellFault } from "./cell-fault.js"
import { type CellReader, cellReader } from "./cell-reader.js"
import type { TableColumn } from "./column.js"
import { finishRow } from "./finish-row.js"
import { columnName, type Header } from "./header.js"
import { shownCell } from "./problem.js"
import type { CsvRecord } from "./record-stream.js"
import type { Report } from "./report.js"
import { isBlank, isBroken, type RowShape } from "./row-width.js"
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

/** Key cells longer than this are no names; they are not kept of a row that is too long. */
const longestKey = 1000

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
  const nameAt = (at: number): string | undefined => slots.find((slot) => slot.at === at)?.name
  const shape: RowShape = { width: header.width, delimiter, nameAt }
  return (record, index) => {
    if (isBlank(record.cells)) return undefined
    const broken = isBroken(record, shape, report)
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
