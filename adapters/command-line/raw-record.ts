import type { TableColumn } from "../tables/column.js"
import { findDelimiter } from "../tables/delimiter.js"
import { isKnownHeader } from "../tables/header.js"
import { headerName } from "../tables/header-name.js"
import { shownCell } from "../tables/problem.js"
import { readRecords } from "../tables/records.js"
import { readSourceText } from "../tables/source-text.js"
import type { Table } from "../tables/table.js"
import { tables } from "../tables/table-columns.js"
import type { ReadFile } from "./input-files.js"
import { printable } from "./printable.js"

/** A record as it stands in its file, with marks under one cell. */
export interface RawRecord {
  readonly text: string
  /** Spaces and carets; absent when no cell is meant. */
  readonly marks?: string
}

interface ParsedFile {
  readonly delimiter: string
  readonly columns: ReadonlyArray<TableColumn | undefined>
  readonly headers: ReadonlyArray<string>
  readonly cellsOf: ReadonlyMap<number, ReadonlyArray<string>>
}

/** Looks into the files of a data set. */
export interface RecordFinder {
  /** The record of a row. A cell that may hold free text, or a personal number, is never shown. */
  readonly recordAt: (file: string, row: number, column: string | undefined) => RawRecord | undefined
  /** The header of a field's column as it stands in the file. */
  readonly headerOf: (file: string, field: string) => string | undefined
}

const hidden = "…"
const widest = 100

const columnNamed = (table: Table, header: string): TableColumn | undefined =>
  table.columns.find((column) =>
    [column.header, column.headerSv, ...column.aliases].some((name) => headerName(name) === headerName(header))
  )

const parse = ({ name, bytes }: ReadFile): ParsedFile | undefined => {
  const table = tables.find(({ file }) => file === name.toLowerCase())
  const source = readSourceText(bytes)
  if (table === undefined || "fault" in source) return undefined
  const delimiter = findDelimiter(source.text, (header) => isKnownHeader(table, header))
  const { records } = readRecords(source.text, delimiter)
  const headers = records.find(({ row }) => row === 1)?.cells ?? []
  return {
    delimiter,
    headers,
    columns: headers.map((header) => columnNamed(table, header)),
    cellsOf: new Map(records.map(({ row, cells }) => [row, cells]))
  }
}

const cellText = (column: TableColumn | undefined, cell: string): string => {
  if (cell === "") return ""
  const shown = shownCell(column, cell)
  return shown === undefined ? hidden : printable(shown)
}

const lengthOf = (text: string): number => [...text].length

/** Cuts a long record so that the marked cell stays in sight. */
const windowed = (text: string, start: number, length: number): RawRecord => {
  const letters = [...text]
  const from = letters.length <= widest ? 0 : Math.max(0, Math.min(start - 30, letters.length - widest))
  const head = from > 0 ? hidden : ""
  const tail = letters.length > from + widest ? hidden : ""
  const shown = Math.min(length, from + widest - start)
  const marks = `${" ".repeat(start - from + lengthOf(head))}${"^".repeat(Math.max(1, shown))}`
  return { text: `${head}${letters.slice(from, from + widest).join("")}${tail}`, marks }
}

const isAt = ({ headers, columns }: ParsedFile, index: number, column: string): boolean =>
  headers[index]?.trim() === column || columns[index]?.field === column

/** The header row names columns and no persons, so that it can be shown; a cell of unknown content cannot. */
const recordOf = (file: ParsedFile, row: number, column: string | undefined): RawRecord | undefined => {
  const cells = file.cellsOf.get(row)
  if (cells === undefined) return undefined
  const texts = cells.map((cell, index) => (row === 1 ? printable(cell) : cellText(file.columns[index], cell)))
  const separator = file.delimiter === "\t" ? "  " : file.delimiter
  const at = column === undefined ? -1 : cells.findIndex((_, index) => isAt(file, index, column))
  const text = texts.join(separator)
  if (at < 0) return { text: windowed(text, 0, 0).text }
  if (texts[at] === hidden) return undefined
  const start = lengthOf(
    texts
      .slice(0, at)
      .map((cell) => cell + separator)
      .join("")
  )
  return windowed(text, start, lengthOf(texts[at] ?? ""))
}

/** Makes a finder over the files of a data set; a file is parsed when it is first asked for. */
export const recordFinder = (files: ReadonlyArray<ReadFile>): RecordFinder => {
  const parsed = new Map<string, ParsedFile | undefined>()
  const parsedFile = (name: string): ParsedFile | undefined => {
    if (!parsed.has(name)) {
      const file = files.find((candidate) => candidate.name === name)
      parsed.set(name, file && parse(file))
    }
    return parsed.get(name)
  }
  return {
    recordAt: (name, row, column) => {
      const file = parsedFile(name)
      return file && recordOf(file, row, column)
    },
    headerOf: (name, field) => {
      const file = parsedFile(name)
      return file?.headers[file.columns.findIndex((column) => column?.field === field)]?.trim()
    }
  }
}
