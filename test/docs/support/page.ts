import { readFileSync } from "node:fs"

/** A table of a page: by the first cell of a row and the heading of a column. */
export type PageTable = ReadonlyMap<string, ReadonlyMap<string, string>>

/** A page written for people, cut at its headings. */
export interface Page {
  readonly lines: ReadonlyArray<string>
  /** The text below a heading, to the next one, as one line. */
  readonly section: (heading: string) => string
  /** The first table after a line that starts like this. */
  readonly tableAfter: (start: string) => PageTable
}

const cellsOf = (line: string): ReadonlyArray<string> =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim())

const tableIn = (lines: ReadonlyArray<string>): PageTable => {
  const [header = [], , ...rows] = lines.map(cellsOf)
  return new Map(
    rows.map(([label = "", ...cells]) => [label, new Map(cells.map((cell, at) => [header[at + 1] ?? "", cell]))])
  )
}

const placeOf = (lines: ReadonlyArray<string>, start: string): number => {
  const at = lines.findIndex((line) => line.startsWith(start))
  if (at < 0) throw new Error(`No line starts with ${start}.`)
  return at
}

export const readPage = (path: string): Page => {
  const lines = readFileSync(path, "utf8").split("\n")
  const until = (from: number, isEnd: (line: string) => boolean) => {
    const length = lines.slice(from).findIndex(isEnd)
    return lines.slice(from, length < 0 ? undefined : from + length)
  }
  return {
    lines,
    section: (heading) => until(placeOf(lines, heading) + 1, (line) => line.startsWith("#")).join(" "),
    tableAfter: (start) => {
      const after = placeOf(lines, start)
      const first = after + lines.slice(after).findIndex((line) => line.startsWith("|"))
      return tableIn(until(first, (line) => !line.startsWith("|")))
    }
  }
}

/** Something like 13 − 10 = 3 in a text. */
export interface WrittenSum {
  readonly text: string
  readonly operands: ReadonlyArray<number>
  /** What it comes to when it is worked out again. */
  readonly worked: number
  readonly written: number
}

const number = String.raw`\d+(?:,\d+)?`
const sums = new RegExp(`(?<![\\d,] ?)(${number}(?: [−+·÷] ${number})+) = (${number})`, "g")

const numberIn = (text: string): number => Number(text.replace(",", "."))

const steps: Readonly<Record<string, (a: number, b: number) => number>> = {
  "−": (a, b) => a - b,
  "+": (a, b) => a + b,
  "·": (a, b) => a * b,
  "÷": (a, b) => a / b
}

/** All numbers that a text shows. */
export const numbersIn = (text: string): ReadonlyArray<number> =>
  [...text.matchAll(new RegExp(number, "g"))].map(([found]) => numberIn(found))

/** The sums that one line of text writes out, worked out again from left to right: each adds and subtracts, or multiplies and divides. */
export const writtenSums = (text: string): ReadonlyArray<WrittenSum> =>
  [...text.matchAll(sums)].map(([whole, left = "", right = ""]) => {
    const [first = "", ...rest] = left.split(" ")
    const worked = rest.reduce(
      (value, sign, at) => (at % 2 === 0 ? (steps[sign]?.(value, numberIn(rest[at + 1] ?? "")) ?? value) : value),
      numberIn(first)
    )
    return { text: whole, operands: numbersIn(left), worked, written: numberIn(right) }
  })
