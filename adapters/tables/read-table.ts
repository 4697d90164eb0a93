import type { SourceFile } from "../../src/model/source-file.js"
import { findDelimiter } from "./delimiter.js"
import { type Header, isKnownHeader, readHeader } from "./header.js"
import type { TableProblem } from "./problem.js"
import { type ReadRow, rowReader } from "./read-row.js"
import { type CsvRecords, readRecords } from "./records.js"
import { type Report, reporter } from "./report.js"
import { readSourceText, type SourceText } from "./source-text.js"
import type { Table } from "./table.js"

/** A file as it is handed to the reader. */
export interface TableFile {
  /** Name, relative to the data set's folder. */
  readonly name: string
  /** What is in it. */
  readonly bytes: Uint8Array
}

/** A table as far as it could be read. */
export interface ReadTable {
  readonly table: Table
  /** The file's name as it was given. */
  readonly file: string
  readonly header?: Header
  readonly rows: ReadonlyArray<ReadRow>
  /** Whether every row of the file is among the rows. */
  readonly whole: boolean
  readonly source?: SourceFile
}

/** The text of a file, or nothing and a problem told. */
export const sourceTextOf = (
  bytes: Uint8Array,
  report: Report
): Extract<SourceText, { readonly text: string }> | undefined => {
  const source = readSourceText(bytes)
  if ("fault" in source) report("wrong-encoding", { row: source.line, facts: { reason: source.fault } })
  else if (source.text.trim() !== "") return source
  else report("empty-file", { row: 1 })
  return undefined
}

const readRows = (
  table: Table,
  header: Header,
  { records }: CsvRecords,
  delimiter: string,
  report: Report
): ReadonlyArray<ReadRow> => {
  const readRow = rowReader(table, header, delimiter, report)
  const rows: Array<ReadRow> = []
  for (const record of records) {
    if (record.row === 1) continue
    const row = readRow(record, rows.length)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** Reads one file of the data set and tells what is wrong with it. */
export const readTable = (table: Table, { name, bytes }: TableFile, problems: Array<TableProblem>): ReadTable => {
  const report = reporter(name, table.name, problems)
  const text = sourceTextOf(bytes, report)
  if (text === undefined) return { table, file: name, rows: [], whole: false }
  const delimiter = findDelimiter(text.text, (header) => isKnownHeader(table, header))
  const read = readRecords(text.text, delimiter)
  for (const { row, fault } of read.faults) report(fault, { row })
  const [first] = read.records
  const source = { file: name, encoding: text.encoding, delimiter, records: read.count }
  if (first?.row !== 1) return { table, file: name, rows: [], whole: false, source }
  const header = readHeader(table, first.cells, report)
  const rows = readRows(table, header, read, delimiter, report)
  return { table, file: name, header, rows, whole: read.faults.length === 0, source }
}
