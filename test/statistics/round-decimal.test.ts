import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { plainDecimal, roundDecimal } from "../../src/statistics/index.js"

const seeded = { seed: 20_250_101, numRuns: 500 }

/** A number with few digits after the point, made from its text, so that a reader and the computer see the same. */
const written = fc
  .tuple(fc.boolean(), fc.nat(999_999), fc.stringMatching(/^\d{1,6}$/))
  .map(([negative, whole, fraction]) => `${negative ? "-" : ""}${whole}.${fraction}`)

/** Half away from zero on a decimal text, by whole numbers only. */
const roundedText = (text: string, decimals: number): string => {
  const negative = text.startsWith("-")
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".")
  const digits = fraction.padEnd(decimals + 1, "0")
  const kept = BigInt(whole + digits.slice(0, decimals))
  const up = (digits[decimals] ?? "0") >= "5" ? 1n : 0n
  const size = kept + up
  const padded = String(size).padStart(decimals + 1, "0")
  const plain = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
  return negative && size !== 0n ? `-${plain}` : plain
}

describe("roundDecimal", () => {
  it.each([
    [7.725, 2, "7.73"],
    [1.005, 2, "1.01"],
    [2.675, 2, "2.68"],
    [8.345, 2, "8.35"],
    [1.45, 1, "1.5"],
    [0.045, 2, "0.05"],
    [0.15, 1, "0.2"],
    [0.25, 1, "0.3"],
    [0.35, 1, "0.4"],
    [10.235, 2, "10.24"],
    [1.255, 2, "1.26"],
    [5.015, 2, "5.02"],
    [59.15, 1, "59.2"],
    [66.65, 1, "66.7"]
  ])("rounds %d to %d decimals on its text, not on its binary form: %s", (value, decimals, text) => {
    expect(roundDecimal(value, decimals)).toBe(text)
  })
  it.each([
    [0.5, "1"],
    [1.5, "2"],
    [2.5, "3"],
    [3.5, "4"],
    [0.49, "0"],
    [0.4999999999999999, "0"],
    [99.5, "100"]
  ])("rounds a half up, also to an odd number: %d is %s", (value, text) => {
    expect(roundDecimal(value, 0)).toBe(text)
  })
  it.each([
    [-0.5, 0, "-1"],
    [-1.5, 0, "-2"],
    [-2.5, 0, "-3"],
    [-7.725, 2, "-7.73"],
    [-0.05, 1, "-0.1"]
  ])("rounds a negative half away from zero: %d to %d decimals is %s", (value, decimals, text) => {
    expect(roundDecimal(value, decimals)).toBe(text)
  })
  it.each([
    [-0, 0, "0"],
    [-0, 1, "0.0"],
    [-0.04, 1, "0.0"],
    [-0.4, 0, "0"],
    [-1e-9, 6, "0.000000"],
    [-Number.MIN_VALUE, 3, "0.000"]
  ])("never prints minus zero: %d to %d decimals is %s", (value, decimals, text) => {
    expect(roundDecimal(value, decimals)).toBe(text)
  })
  it.each([
    [1, 0, "1"],
    [1, 2, "1.00"],
    [100, 1, "100.0"],
    [12.5, 3, "12.500"],
    [0, 4, "0.0000"],
    [0.001, 2, "0.00"]
  ])("fills with zeros: %d to %d decimals is %s", (value, decimals, text) => {
    expect(roundDecimal(value, decimals)).toBe(text)
  })
  it.each([
    [9.99, 1, "10.0"],
    [0.999, 2, "1.00"],
    [99.95, 1, "100.0"],
    [-9.99, 1, "-10.0"]
  ])("carries over: %d to %d decimals is %s", (value, decimals, text) => {
    expect(roundDecimal(value, decimals)).toBe(text)
  })
  it.each([
    [1e21, 0, "1000000000000000000000"],
    [1.5e21, 1, "1500000000000000000000.0"],
    [1e-7, 7, "0.0000001"],
    [1.5e-7, 7, "0.0000002"],
    [1e-7, 2, "0.00"],
    [5e-324, 2, "0.00"],
    [123456789012345680, 0, "123456789012345680"],
    [-2.5e-10, 10, "-0.0000000003"]
  ])("writes large and small numbers without exponent: %d to %d decimals is %s", (value, decimals, text) => {
    expect(roundDecimal(value, decimals)).toBe(text)
  })
  it("gives a hundred decimals when asked", () => {
    expect(roundDecimal(0.1, 100)).toBe(`0.1${"0".repeat(99)}`)
  })
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => roundDecimal(value, 1)).toThrow(RangeError)
  })
  it.each([-1, 0.5, 101, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d decimals", (decimals) => {
    expect(() => roundDecimal(1, decimals)).toThrow(RangeError)
  })
  it("agrees with rounding by whole numbers on any written number", () => {
    fc.assert(
      fc.property(written, fc.nat(6), (text, decimals) => {
        expect(roundDecimal(Number(text), decimals)).toBe(roundedText(text, decimals))
      }),
      seeded
    )
  })
  it("always has the decimals asked for", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(10), (value, decimals) => {
        const [, fraction = ""] = roundDecimal(value, decimals).split(".")
        expect(fraction).toHaveLength(decimals)
      }),
      seeded
    )
  })
  it("never prints minus zero, NaN or an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(10), (value, decimals) => {
        expect(roundDecimal(value, decimals)).toMatch(/^(?!-0(\.0*)?$)-?(0|[1-9]\d*)(\.\d+)?$/)
      }),
      seeded
    )
  })
  it("is its own opposite below zero", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e9, noNaN: true }), fc.nat(6), (value, decimals) => {
        expect(roundDecimal(-value, decimals)).toBe(`-${roundDecimal(value, decimals)}`)
      }),
      seeded
    )
  })
  it("rounds what is rounded to the same", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(6), (value, decimals) => {
        const once = roundDecimal(value, decimals)
        expect(roundDecimal(Number(once), decimals)).toBe(once)
      }),
      seeded
    )
  })
  it("never turns two numbers round", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(amount, amount, fc.nat(4), (a, b, decimals) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(Number(roundDecimal(low, decimals))).toBeLessThanOrEqual(Number(roundDecimal(high, decimals)))
      }),
      seeded
    )
  })
})

describe("plainDecimal", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [12, "12"],
    [12.5, "12.5"],
    [-0.5, "-0.5"],
    [0.1, "0.1"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-8, "-0.000000015"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"]
  ])("writes %d as %s", (value, text) => {
    expect(plainDecimal(value)).toBe(text)
  })
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => plainDecimal(value)).toThrow(RangeError)
  })
  it("reads back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(plainDecimal(value))).toBe(value === 0 ? 0 : value)
      }),
      seeded
    )
  })
  it("never has an exponent, a trailing zero after the point or a sign before 0", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDecimal(value)).toMatch(/^(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
      }),
      seeded
    )
  })
})
