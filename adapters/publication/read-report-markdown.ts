import type { DocumentTable, ReadDocument } from "./document-table.js"
import { baseName, type FileReader } from "./publication-file.js"
import { toldByDocument } from "./told-by-document.js"

/** A text without the marks of Markdown and the signs that guard others. */
const unmarked = (text: string): string =>
  text
    .replace(/\[\^[^\]]*\]/g, "")
    .replace(/(?<!\\)\*\*/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim()

/** The cells of a row; a guarded `|` does not part them. */
const cellsOf = (line: string): ReadonlyArray<string> =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map(unmarked)

const isRow = (line: string | undefined): boolean => line?.trim().startsWith("|") === true

const isRule = (line = ""): boolean => isRow(line) && /^[|:\-\s]+$/.test(line)

/** The bold line that stands nearest above a table. */
const captionAbove = (lines: ReadonlyArray<string>, at: number): string =>
  unmarked(lines.slice(0, at).findLast((line) => /^\*\*.*\*\*(\[\^[^\]]*\])?$/.test(line.trim())) ?? "")

const readMarkdown = (text: string): ReadDocument => {
  const lines = text.split(/\r?\n/)
  const tables = lines.flatMap((line, at): ReadonlyArray<DocumentTable> => {
    const below = lines[at + 1]
    if (!isRow(line) || !isRule(below)) return []
    const end = lines.findIndex((below, index) => index > at + 1 && !isRow(below))
    const rows = lines.slice(at + 2, end < 0 ? lines.length : end)
    return [{ caption: captionAbove(lines, at), header: cellsOf(line), rows: rows.map(cellsOf) }]
  })
  const texts = lines.filter((line) => !isRow(line)).map((line) => unmarked(line.replace(/^\s*[-*]\s+/, "")))
  return { tables, texts }
}

/** Reads the tables of a report in Markdown. */
export const readReportMarkdown: FileReader = ({ name, text }, faults) =>
  /\.(md|markdown)$/.test(baseName(name)) ? toldByDocument(readMarkdown(text), name, faults) : undefined
