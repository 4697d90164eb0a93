import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { guard, unguard } from "../../../adapters/tables/formula-guard.js"
import { textArbitrary } from "../../support/dataset-arbitrary.js"

const starts = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

describe("guard", () => {
  it.each(starts)("keeps a text that begins with %j from being run", (start) => {
    expect(guard(`${start}SUM(A1)`)).toBe(`'${start}SUM(A1)`)
  })
  it("leaves plain numbers as numbers", () => {
    expect(["-1,5", "-12", "-0.3"].map(guard)).toEqual(["-1,5", "-12", "-0.3"])
  })
  it("guards what only begins like a number", () => {
    expect(guard("-1,5 procent")).toBe("'-1,5 procent")
    expect(guard("+46701234567")).toBe("'+46701234567")
    expect(guard("-2+3")).toBe("'-2+3")
  })
  it("leaves all other texts", () => {
    expect(["Analys", "1+1", "'citat'", "", " =1", "a=b"].map(guard)).toEqual([
      "Analys",
      "1+1",
      "'citat'",
      "",
      " =1",
      "a=b"
    ])
  })
  it("guards a text that looks guarded, so that its own apostrophe comes back", () => {
    expect(guard("'=1")).toBe("''=1")
    expect(guard("''-a")).toBe("'''-a")
  })
  it("leaves nothing that a spreadsheet would run", () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        expect(guard(text)).not.toMatch(/^(?!-\d+([.,]\d+)?$)[=+\-@\t\r\n＝＋－＠]/)
      })
    )
  })
})

describe("unguard", () => {
  it("gives back every text that was guarded", () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        expect(unguard(guard(text))).toBe(text)
      })
    )
  })
  it("gives back texts of apostrophes and dangerous signs", () => {
    const letters = fc.constantFrom("'", ...starts, "1", ",", "a")
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 6 }), (text) => {
        expect(unguard(guard(text))).toBe(text)
      })
    )
  })
  it("leaves a text that begins with an apostrophe and a letter", () => {
    expect(unguard("'n Skola")).toBe("'n Skola")
  })
})
