import type { SheetCell } from "./sheet.js"

const narrowest = 9

/** The length of a text's longest line. */
const lineLength = (text: string): number => Math.max(...text.split("\n").map((line) => line.length))

const lengthOf = (cell: SheetCell | undefined): number => {
  if (cell === undefined) return 0
  return cell.kind === "text" ? lineLength(cell.text) : String(Math.round(cell.value)).length + cell.decimals + 3
}

/** A code is read in one piece. */
const widestCode = 64

/** Widths that hold the rows of a table; a text longer than the widest column is broken. */
export const columnWidths = (
  rows: ReadonlyArray<ReadonlyArray<SheetCell | undefined>>,
  widestText = 44
): ReadonlyArray<number> => {
  const widthOf = (cell: SheetCell | undefined): number => {
    const isCode = cell?.kind === "text" && cell.look === "code"
    return Math.min(isCode ? widestCode : widestText, lengthOf(cell) + 2)
  }
  const [header = []] = rows
  return header.map((_, at) => rows.reduce((width, row) => Math.max(width, widthOf(row[at])), narrowest))
}
