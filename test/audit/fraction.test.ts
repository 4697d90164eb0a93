import { describe, expect, it } from "vitest"
import { dividedBy, fraction, negative, numberOf, plusProduct, zero } from "../../src/audit/fraction.js"

const half = fraction(1n, 2n)

describe("fraction", () => {
  it("is in lowest terms with its sign on top", () => {
    expect(fraction(6n, -4n)).toEqual({ top: -3n, bottom: 2n })
    expect(fraction(0n, -7n)).toEqual(zero)
    expect(fraction(-8n, 4n)).toEqual({ top: -2n, bottom: 1n })
  })

  it("is added, multiplied, negated and divided exactly", () => {
    expect(plusProduct(fraction(1n, 3n), half, fraction(1n, 3n))).toEqual(half)
    expect(plusProduct(half, half, fraction(-1n, 1n))).toEqual(zero)
    expect(negative(half)).toEqual({ top: -1n, bottom: 2n })
    expect(dividedBy(half, fraction(-3n, 4n))).toEqual({ top: -2n, bottom: 3n })
  })

  it("becomes a float, however many digits it has", () => {
    expect(numberOf(fraction(-3n, 8n))).toBe(-0.375)
    expect(numberOf(zero)).toBe(0)
    expect(numberOf({ top: 3n ** 2000n, bottom: 3n ** 2001n })).toBeCloseTo(1 / 3, 15)
    expect(numberOf({ top: 1n, bottom: 2n ** 3000n })).toBe(0)
    expect(numberOf({ top: 2n ** 3000n, bottom: 1n })).toBe(Number.POSITIVE_INFINITY)
  })
})
