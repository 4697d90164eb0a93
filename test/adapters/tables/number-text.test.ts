import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decimalText, isPlainNumber, readNumber } from "../../../adapters/tables/number-text.js"
import { quantityArbitrary } from "../../support/dataset-arbitrary.js"

describe("decimalText", () => {
  it.each([
    [0, "0"],
    [12, "12"],
    [-1.5, "-1.5"],
    [1e21, "1000000000000000000000"],
    [-1.25e22, "-12500000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-8, "-0.000000015"],
    [0.1 + 0.2, "0.30000000000000004"]
  ])("writes %d without an exponent", (value, text) => {
    expect(decimalText(value)).toBe(text)
  })
  it("writes the extremes so that they come back", () => {
    for (const value of [Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE, Number.EPSILON]) {
      expect(decimalText(value)).not.toContain("e")
      expect(Number(decimalText(value))).toBe(value)
    }
  })
})

describe("readNumber", () => {
  it("reads every number that is written, with either decimal sign", () => {
    fc.assert(
      fc.property(quantityArbitrary, fc.constantFrom(".", ","), (value, sign) => {
        expect(readNumber(decimalText(value).replace(".", sign))).toBe(value)
      })
    )
  })
  it("never changes a number: what it reads is written with the same digits", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789".split("")), minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(digits, digits, (whole, fraction) => {
        const value = readNumber(`${whole}.${fraction}`)
        const shortest = `${whole.replace(/^0+(?=\d)/, "")}.${fraction.replace(/0+$/, "")}`.replace(/\.$/, "")
        expect(typeof value === "number" ? decimalText(value) : value).toBe(
          typeof value === "number" ? shortest : "too-many-digits"
        )
      })
    )
  })
  it("reads -0 as 0", () => {
    expect(Object.is(readNumber("-0"), 0)).toBe(true)
    expect(Object.is(readNumber("-0,00"), 0)).toBe(true)
  })
  it("ignores zeros that carry no value, however many", () => {
    expect(readNumber(`${"0".repeat(30)}7`)).toBe(7)
    expect(readNumber(`7.${"0".repeat(30)}`)).toBe(7)
    expect(readNumber(`-0.${"0".repeat(30)}`)).toBe(0)
  })
  it("tells a thousands separator from other faults", () => {
    expect(readNumber("12 345")).toBe("thousands-separator")
    expect(readNumber("-1.234,5")).toBe("thousands-separator")
    expect(readNumber("1,2,3")).toBe("bad-number")
    expect(readNumber("12 34")).toBe("bad-number")
    expect(readNumber("")).toBe("bad-number")
  })
})

describe("isPlainNumber", () => {
  it("takes what a spreadsheet shows as a number", () => {
    expect(["-1,5", "0.3", "12"].every(isPlainNumber)).toBe(true)
  })
  it("leaves formulas, signs and texts", () => {
    expect(["=1", "+1", "--1", "-", "-a", "1e5", ""].some(isPlainNumber)).toBe(false)
  })
})
