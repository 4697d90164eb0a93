import type { CsvRecord } from "./record-stream.js"
import type { Report } from "./report.js"

/** What is known of the columns of a file. */
export interface RowShape {
  /** Number of columns. */
  readonly width: number
  readonly delimiter: string
  /** The header of a known column at a place. */
  readonly nameAt: (at: number) => string | undefined
}

/** The longest row that is read, in characters. */
const longestRow = 1_000_000

const sizeOf = (cells: ReadonlyArray<string>): number => cells.reduce((sum, cell) => sum + cell.length + 1, -1)

/** The place of the longest cell, where a quotation mark is most likely missing. */
const longestCell = (cells: ReadonlyArray<string>): number =>
  cells.reduce((longest, cell, index) => (cell.length > (cells[longest] ?? "").length ? index : longest), 0)

const cellCount = (cells: ReadonlyArray<string>, width: number): number =>
  Math.max(Math.min(cells.length, width), cells.findLastIndex((cell) => cell !== "") + 1)

/** Whether all cells of a row are empty. */
export const isBlank = (cells: ReadonlyArray<string>): boolean => cells.every((cell) => cell === "")

/** Reports a row that as a whole cannot be read, for its length or number of cells, and tells whether it did. */
export const isBroken = (
  { row, cells }: CsvRecord,
  { width, delimiter, nameAt }: RowShape,
  report: Report
): boolean => {
  const characters = sizeOf(cells)
  if (characters > longestRow) {
    const at = longestCell(cells)
    report("row-too-long", { row, at, name: nameAt(at), facts: { characters, limit: longestRow } })
  }
  const count = cellCount(cells, width)
  if (count < width) report("too-few-cells", { row, facts: { cells: count, expected: width } })
  if (count > width) report("too-many-cells", { row, facts: { cells: count, expected: width, delimiter } })
  return characters > longestRow || count !== width
}
