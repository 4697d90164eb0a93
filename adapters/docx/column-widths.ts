import { textWidth } from "./text-width.js"

/** The texts of a column, each with its size in half points. */
export type ColumnTexts = ReadonlyArray<{ readonly text: string; readonly size: number }>

/** The room at both sides of a cell, and some for letters that are wider than expected. */
const padding = 2 * 80 + 40

/** Beyond this width a column gains little from having its longest text on one line. */
const longestLine = 4200

/** Words break at spaces only: not at the signs inside ids, dates and numbers. */
const wordsOf = (text: string): ReadonlyArray<string> => text.split(/[ \t\r\n]+/)

const widest = (texts: ColumnTexts, partsOf: (text: string) => ReadonlyArray<string>): number =>
  padding + Math.max(0, ...texts.flatMap(({ text, size }) => partsOf(text).map((part) => textWidth(part, size))))

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0)

/** Whole widths that fill the room exactly, in the proportions given. */
const filling = (widths: ReadonlyArray<number>, room: number): ReadonlyArray<number> => {
  const total = sum(widths)
  const whole = widths.map((width) => Math.floor((width * room) / total))
  return whole.map((width, index) => (index === 0 ? width + room - sum(whole) : width))
}

/**
 * Shares the width of a page among the columns of a table, in twips: each gets room for its longest word, and what is left goes
 * to those with the longest texts. When not even the words have room, all columns give way alike.
 */
export const columnWidths = (columns: ReadonlyArray<ColumnTexts>, room: number): ReadonlyArray<number> => {
  const least = columns.map((texts) => widest(texts, wordsOf))
  const wanted = columns.map((texts, index) =>
    Math.max(
      least[index] ?? 0,
      Math.min(
        longestLine,
        widest(texts, (text) => [text])
      )
    )
  )
  if (sum(wanted) <= room || sum(least) >= room) return filling(sum(wanted) <= room ? wanted : least, room)
  const share = (room - sum(least)) / (sum(wanted) - sum(least))
  return filling(
    wanted.map((width, index) => (least[index] ?? 0) + share * (width - (least[index] ?? 0))),
    room
  )
}
