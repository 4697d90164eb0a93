import { parseCsvText } from "../tables/csv-text.js"
import { type CsvRecords, readRecords } from "../tables/records.js"
import { type FaultsOfFile, withoutMark } from "./publication-file.js"

/** A CSV file whose header row was found. */
export interface CsvRows {
  readonly header: ReadonlyArray<string>
  /** The number of the header row, which a line of warning may precede. */
  readonly headerRow: number
  readonly records: CsvRecords
}

const delimiters = [",", ";", "\t"] as const

/** Where a header row is looked for: how much of the file, and in how many of its rows. */
const headLength = 20_000
const headRows = 3

/** Reads a CSV file that has a column; nothing when it has not. */
export const csvRowsWith = (text: string, isWanted: (header: string) => boolean): CsvRows | undefined => {
  const plain = withoutMark(text)
  const head = plain.slice(0, headLength)
  for (const delimiter of delimiters) {
    const rows = parseCsvText(head, delimiter).records.slice(0, headRows)
    const names = rows.map((cells) => cells.map((cell) => cell.trim()))
    const at = names.findIndex((cells) => cells.some(isWanted))
    const header = names[at]
    if (header !== undefined) return { header, headerRow: at + 1, records: readRecords(plain, delimiter) }
  }
  return undefined
}

/** Tells what is wrong with the rows as such, and gives those below the header row that are whole. */
export const wholeRows = ({ header, headerRow, records }: CsvRows, { tell }: FaultsOfFile): CsvRecords["records"] => {
  for (const { row } of records.faults) tell("broken-csv", String(row))
  return records.records.filter(({ row, cells }) => {
    if (row <= headerRow) return false
    if (cells.length === header.length) return true
    tell("cell-count", String(row), { cells: cells.length, expected: header.length })
    return false
  })
}
