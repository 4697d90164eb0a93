import { judgementSigns } from "../../src/presentation/judgement-sign.js"
import type { PresentedCell, PresentedColumn, PresentedTable } from "../../src/presentation/presented-report.js"
import { markdownLine, markdownText } from "./markdown-text.js"

/** One text after the other, as sentences where they are such. */
const joined = (parts: ReadonlyArray<string>): string =>
  parts.reduce((before, part) => (/[.!?]$/.test(before) ? `${before} ${part}` : `${before}; ${part}`))

/** The value stands first, for the eye and for programs that read the table. */
const cellText = ({ text, number, details = [], judgement }: PresentedCell): string => {
  const sign = judgement === undefined ? "" : ` ${judgementSigns[judgement]}`
  if (details.length === 0) return `${markdownText(text)}${sign}`
  if (number !== undefined) return `${markdownText(text)} (${markdownText(details.join("; "))})`
  return markdownText(joined([`${text}${sign}`, ...details]))
}

const rowText = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`

const ruleOf = ({ kind }: PresentedColumn): string => (kind === "number" ? "---:" : "---")

/** A table below its name and a sentence on what it shows; `note` refers to how its figures were made. */
export const markdownTable = ({ caption, description, columns, rows, notes }: PresentedTable, note = ""): string => {
  const lines = [
    rowText(columns.map(({ label }) => markdownText(label))),
    rowText(columns.map(ruleOf)),
    ...rows.map((row) => rowText(row.map(cellText)))
  ]
  return [
    `**${markdownText(caption)}**${note}`,
    markdownLine(description),
    lines.join("\n"),
    ...notes.map(markdownLine)
  ]
    .filter((part) => part !== "")
    .join("\n\n")
}
