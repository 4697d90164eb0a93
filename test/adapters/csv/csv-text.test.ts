import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvProfiles } from "../../../adapters/csv/csv-profile.js"
import { csvText } from "../../../adapters/csv/csv-text.js"

const { rfc4180, "excel-sv": excel } = csvProfiles

const readBack = (text: string, delimiter: string): unknown =>
  parse(text, { delimiter, bom: true, record_delimiter: "\r\n", relax_column_count: true })

describe("csvText", () => {
  it("writes plain cells without quotes", () => {
    expect(csvText([["a", "1.5", ""]], rfc4180)).toBe("a,1.5,\r\n")
  })
  it("quotes its own delimiter only", () => {
    expect(csvText([["a;b", "c,d"]], rfc4180)).toBe('a;b,"c,d"\r\n')
    expect(csvText([["a;b", "c,d"]], excel)).toBe('\ufeff"a;b";c,d\r\n')
  })
  it("doubles quotes", () => {
    expect(csvText([['a "b"']], rfc4180)).toBe('"a ""b"""\r\n')
  })
  it.each(["\n", "\r", "\r\n"])("quotes the line break %j", (end) => {
    expect(csvText([[`a${end}b`]], excel)).toBe(`\ufeff"a${end}b"\r\n`)
  })
  it("writes nothing for no records", () => {
    expect(csvText([], rfc4180)).toBe("")
  })
  it("reads back as it was, whatever the cells hold", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('"', "\r\n", "\n", ";", ",", "a\rb"))
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(records, fc.constantFrom(rfc4180, excel), (rows, settings) => {
        // A byte order mark at the very start is the one thing that every reader takes away.
        const table = rows.map((row, index) => (index === 0 ? ["head", ...row] : ["row", ...row]))
        expect(readBack(csvText(table, settings), settings.delimiter)).toEqual(table)
      }),
      { seed: 1842, numRuns: 100 }
    )
  })
})
