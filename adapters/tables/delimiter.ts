import { type Delimiter, parseCsvText } from "./csv-text.js"

const candidates: ReadonlyArray<Delimiter> = [";", "\t", ","]

/** The start of a text that is looked at, cut at a line end. */
const headOf = (text: string): string => {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/)
  return lines.slice(0, 20).join("\n")
}

const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, "")

/** How many cells each line has when all have the same, else 1. */
const commonWidth = (head: string, delimiter: Delimiter): number => {
  const widths = withoutQuoted(head)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(delimiter).length)
  return new Set(widths).size === 1 ? (widths[0] ?? 1) : 1
}

/**
 * Finds the character between cells: the one under which the header row has most known names; among equals the one that
 * gives every line the same number of cells, counted outside quotes.
 */
export const findDelimiter = (text: string, isKnown: (header: string) => boolean): Delimiter => {
  const head = headOf(text)
  const score = (delimiter: Delimiter): number => {
    const header = parseCsvText(head, delimiter).records[0] ?? []
    return header.filter(isKnown).length * 10_000 + commonWidth(head, delimiter)
  }
  return candidates.reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best))
}
