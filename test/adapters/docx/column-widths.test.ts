import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { columnWidths } from "../../../adapters/docx/column-widths.js"
import { textWidth } from "../../../adapters/docx/text-width.js"

const column = (...texts: ReadonlyArray<string>) => texts.map((text) => ({ text, size: 18 }))

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0)

describe("columnWidths", () => {
  it("gives each column room for its longest word", () => {
    const long = "Vårdnadshavarnas"
    const [first = 0, second = 0] = columnWidths([column(long), column("ord ".repeat(200))], 5000)
    expect(first).toBeGreaterThan(textWidth(long, 18))
    expect(second).toBeGreaterThan(first)
  })
  it("keeps ids and dates on one line", () => {
    const id = "andel-godkanda/norra-skolan/2024/25/alla"
    const [first = 0] = columnWidths([column(id), column("ord ".repeat(200))], 9638)
    expect(first).toBeGreaterThan(textWidth(id, 18))
  })
  it("fills the room exactly, whatever the texts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }), { minLength: 1, maxLength: 14 }),
        (columns) => {
          const widths = columnWidths(
            columns.map((texts) => column(...texts)),
            9638
          )
          expect(sum(widths)).toBe(9638)
          expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true)
        }
      ),
      { numRuns: 200, seed: 1 }
    )
  })
})

describe("textWidth", () => {
  it("sets ten figures of 10 points in 55.6 points", () => {
    expect(textWidth("0123456789", 20)).toBe(1112)
  })
  it("knows narrow and wide letters", () => {
    expect(textWidth("iiii", 20)).toBeLessThan(textWidth("nnnn", 20))
    expect(textWidth("mmmm", 20)).toBeGreaterThan(textWidth("nnnn", 20))
  })
})
