import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findDelimiter } from "../../../adapters/tables/delimiter.js"
import { readRecords } from "../../../adapters/tables/records.js"

const cellsOf = (text: string, delimiter: ";" | "," | "\t" = ",") =>
  readRecords(text, delimiter).records.map(({ row, cells }) => [row, ...cells])

describe("readRecords", () => {
  it("numbers records from 1", () => {
    expect(cellsOf("a,b\n1,2\n3,4")).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
      [3, "3", "4"]
    ])
  })
  it("gives quoted cells without their quotes", () => {
    expect(cellsOf('a,b\n"x, ""y""","\r\n"')).toEqual([
      [1, "a", "b"],
      [2, 'x, "y"', "\r\n"]
    ])
  })
  it("keeps outer spaces", () => {
    expect(cellsOf("a,b\n x , y\t")).toEqual([
      [1, "a", "b"],
      [2, " x ", " y\t"]
    ])
  })
  it("counts all records, the faulty ones included", () => {
    expect(readRecords('a,b\n1,2"\n3,4\n', ",").count).toBe(3)
  })
  it("goes on after a faulty record with the right numbers", () => {
    const { records, faults } = readRecords('a,b\n1,2\n3,4"\n5,6\n"7"x,8\n9,10\n', ",")
    expect(faults).toEqual([
      { row: 3, fault: "bad-quote" },
      { row: 5, fault: "bad-quote" }
    ])
    expect(records.map(({ row }) => row)).toEqual([1, 2, 4, 6])
  })
  it("goes on after letters of several bytes", () => {
    const { records } = readRecords('å,ö😀\nä,é"\nÅ,Ö\n', ",")
    expect(records.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, "å", "ö😀"],
      [3, "Å", "Ö"]
    ])
  })
  it("goes on after empty lines and CRLF", () => {
    const { records, faults } = readRecords('a,b\r\n\r\n1,2\r\n\r\n3,4"\r\n5,6\r\n', ",")
    expect(faults).toEqual([{ row: 3, fault: "bad-quote" }])
    expect(records.map(({ row, cells }) => [row, ...cells]).at(-1)).toEqual([4, "5", "6"])
  })
  it("takes lines of another width for the rest of a faulty text", () => {
    const { records, faults } = readRecords('a,b\n1,"en\n"två" och\ntre"\n5,6\n', ",")
    expect(faults).toEqual([{ row: 2, fault: "bad-quote" }])
    expect(records.map(({ row, cells }) => [row, ...cells]).at(-1)).toEqual([3, "5", "6"])
  })
  it("reads nothing from nothing", () => {
    expect(readRecords("", ",")).toEqual({ records: [], faults: [], count: 0 })
    expect(readRecords('"', ",")).toEqual({ records: [], faults: [{ row: 1, fault: "unclosed-quote" }], count: 1 })
  })
  it("ends for any text, and tells of every record or reads it", () => {
    const parts = fc.constantFrom('"', ",", "\n", "\r\n", "a", "ö", '""', " ")
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 40 }), (text) => {
        const { records, faults, count } = readRecords(text, ",")
        const rows = [...records, ...faults].map(({ row }) => row).sort((a, b) => a - b)
        expect(rows).toEqual(Array.from({ length: count }, (_, index) => index + 1))
      })
    )
  })
})

describe("findDelimiter", () => {
  const known = (header: string): boolean => ["id", "namn", "andel"].includes(header)
  it.each([
    ["semicolon with decimal commas", "id;andel\na;1,5\nb;2,5\n", ";"],
    ["tab with decimal commas", "id\tandel\na\t1,5\n", "\t"],
    ["comma", "id,andel\na,1\n", ","],
    ["comma with semicolons in texts", "id,namn\na,en; två\nb,tre; fyra\n", ","],
    ["quoted line breaks", 'id;namn\na;"en,\ntvå, tre"\nb;x\n', ";"],
    ["only a header row", "id\tnamn", "\t"]
  ])("finds it: %s", (_, text, delimiter) => {
    expect(findDelimiter(text, known)).toBe(delimiter)
  })
  it.each([
    ["every line has as many", "x;y\na;1,5\nb;2\n", ";"],
    ["every line has as many tabs", "x\ty\na,b\t1\nc\t2\n", "\t"],
    ["quoted ones do not count", 'x,y\n"a;b;c",1\n"d",2\n', ","]
  ])("falls back on the lines where no header is known: %s", (_, text, delimiter) => {
    expect(findDelimiter(text, () => false)).toBe(delimiter)
  })
  it("does not mind a header row that cannot be read", () => {
    expect(findDelimiter('id;na"mn\n', known)).toBe(";")
  })
})
