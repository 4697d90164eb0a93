import { readFileSync } from "node:fs"
import { type TableColumn, tables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { parseCsvText } from "../../../adapters/tables/csv-text.js"
import { file, headline, issuesOf } from "./sample-folder.js"

const kept = "test/golden/files/tables/neutral"
const textOf = (name: string): string => readFileSync(`${kept}/${name}`, "utf8")
const files = new Map(tables.map((table) => [table.file, textOf(table.file)]))

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** The kept data set with one cell of the first row below a header replaced. */
const withCell = ({ file: name, header }: TableColumn, cell: string) => {
  const rows = parseCsvText(files.get(name) ?? "", ",").records.map((cells) => [...cells])
  const at = rows[0]?.indexOf(header) ?? -1
  rows[1]![at] = cell
  const text = rows.map((cells) => cells.map(quoted).join(",")).join("\n")
  return [...files].map(([each, before]) => file(each, each === name ? text : before))
}

const columns = tables.flatMap((table) => table.columns)
const ofKind = (...kinds: ReadonlyArray<TableColumn["kind"]>) =>
  columns
    .filter(({ kind }) => kinds.includes(kind))
    .map((column) => ({ column, at: `${column.file}:2:${column.header}` }))

describe("a fault in the first row of the kept data set", () => {
  it("is none as it is kept", () => {
    expect(issuesOf([...files].map(([name, text]) => file(name, text)))).toEqual([])
  })
  it.each(ofKind("number", "whole"))("is told where a number is a word: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "tolv")).map(headline)).toEqual([`${at} bad-number`])
  })
  it.each(ofKind("number", "whole"))("is told where a number has a separator: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "1 000")).map(headline)).toEqual([`${at} thousands-separator`])
  })
  it.each(ofKind("date"))("is told where a day does not exist: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "2025-02-30")).map(headline)).toEqual([`${at} not-a-date`])
  })
  it.each(ofKind("boolean"))("is told where a word is neither yes nor no: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "kanske")).map(headline)).toEqual([`${at} bad-boolean`])
  })
  it.each(ofKind("code"))("is told where a code is unknown: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "okänd")).map(headline)).toEqual([`${at} unknown-code`])
  })
  it.each(ofKind("period"))("is told where a period is none: $at", ({ column, at }) => {
    const [first] = issuesOf(withCell(column, "2024/26")).map(headline)
    expect(first).toBe(`${at} not-a-period`)
  })
  it.each(ofKind("entries"))("is told where pairs are none: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "utan värde")).map(headline)).toEqual([`${at} bad-entries`])
  })
  it.each(ofKind("identifier"))("is told where a name of a row cannot be one: $at", ({ column, at }) => {
    const told = issuesOf(withCell(column, "a/b")).map(headline)
    expect(told.some((line) => line.startsWith(at))).toBe(true)
  })
})

describe("an empty cell in the first row of the kept data set", () => {
  const required = columns
    .filter((column) => column.required && column.whenEmpty === undefined)
    .map((column) => ({ column, at: `${column.file}:2:${column.header}` }))
  it.each(required)("is told where the column is required: $at", ({ column, at }) => {
    expect(issuesOf(withCell(column, "")).map(headline)).toContain(`${at} missing-field`)
  })
  it("is told once, not again for what points at the row", () => {
    const units = columns.find(({ file: name, header }) => name === "units.csv" && header === "id")!
    expect(issuesOf(withCell(units, "")).map(headline)).toEqual(["units.csv:2:id missing-field"])
  })
})

describe("cells that can hold personal data", () => {
  const free = columns.filter(({ freeText }) => freeText)
  const secret = "Kim Ek 811218-9876"
  it.each(free)("are not quoted by any problem: $file $header", (column) => {
    const broken = withCell(column, secret).map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      // A column too many makes every row of the table a problem.
      return file(name, name === column.file ? text.replaceAll("\n", ',"x"\n').replace(',"x"\n', "\n") : text)
    })
    expect(JSON.stringify(issuesOf(broken))).not.toContain("Kim Ek")
  })
})
