import type { SheetCell, TextLook } from "./sheet.js"

const lineHeight = 13.5

/** The highest row that spreadsheets have. */
const highest = 400

/** Widths are counted in digits; letters are narrower, which makes up for the room that is lost where lines are broken. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)

const brokenLooks: ReadonlyArray<TextLook> = ["plain", "beside", "code", "header", "header-number", "header-beside"]

/**
 * The height that a row needs for its texts. Without it some programs show one line of a longer text and hide the others.
 * Nothing for a row of single lines.
 */
export const rowHeight = (
  row: ReadonlyArray<SheetCell | undefined>,
  widths: ReadonlyArray<number>
): number | undefined => {
  const lines = row.map((cell, at) =>
    cell?.kind === "text" && brokenLooks.includes(cell.look) ? linesOf(cell.text, (widths[at] ?? 10) - 1) : 1
  )
  const most = Math.max(1, ...lines)
  return most === 1 ? undefined : Math.min(highest, most * lineHeight)
}
