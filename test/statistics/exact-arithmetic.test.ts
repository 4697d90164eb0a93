import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDecimals,
  decimalOf,
  decimalToNumber,
  divideExactly,
  multiplyDecimals
} from "../../src/statistics/decimal.js"
import { addProductTo, addTo, exactValue, newSum, sumValue } from "../../src/statistics/exact-sum.js"
import { type Quotient, quotientDifference, quotientOf, quotientValue } from "../../src/statistics/quotient.js"

const seeded = { seed: 20_250_102, numRuns: 500 }
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true })

const sumOf = (...values: ReadonlyArray<number>): number => {
  const sum = newSum()
  for (const value of values) addTo(sum, value)
  return sumValue(sum)
}

const quotient = (top: number, bottom: number, factor?: number) => quotientOf(decimalOf(top), decimalOf(bottom), factor)

/** A number as an exact fraction. */
const fractionOf = (value: number): readonly [bigint, bigint] => {
  let [top, bottom] = [value, 1n]
  while (!Number.isInteger(top)) {
    top *= 2
    bottom *= 2n
  }
  return [BigInt(top), bottom]
}

const nextUp = (value: number): number => {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + 1n)
  return view.getFloat64(0)
}

/** How far a number lies from top ÷ bottom, times a positive whole number that is the same for all values given. */
const gap = (value: number, top: bigint, bottom: bigint, scale: bigint): bigint => {
  const [a, b] = fractionOf(value)
  const distance = (a * bottom - top * b) * (scale / b)
  return distance < 0n ? -distance : distance
}

const differenceOf = (later: Quotient, earlier: Quotient): number =>
  divideExactly(...quotientDifference(later, earlier))

describe("decimalOf", () => {
  it.each([
    [0, 0n, 0],
    [-0, 0n, 0],
    [12, 12n, 0],
    [-12.5, -125n, 1],
    [0.1, 1n, 1],
    [1e-7, 1n, 7],
    [1.5e-7, 15n, 8],
    [1e21, 10n ** 21n, 0],
    [1.5e22, 15n * 10n ** 21n, 0],
    [2 ** 53, 2n ** 53n, 0]
  ])("reads %d as %d with %d decimals", (value, units, scale) => {
    expect(decimalOf(value)).toEqual({ units, scale })
  })
  it("gives back every finite number", () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(decimalToNumber(decimalOf(value))).toBe(value === 0 ? 0 : value)
      }),
      seeded
    )
  })
})

describe("addDecimals", () => {
  it.each([
    [0.1, 0.2, 0.3],
    [1.1, 2.2, 3.3],
    [0.7, 0.1, 0.8],
    [-0.3, 0.1, -0.2],
    [1e15, 0.5, 1_000_000_000_000_000.5]
  ])("adds %d and %d to %d", (a, b, sum) => {
    expect(decimalToNumber(addDecimals(decimalOf(a), decimalOf(b)))).toBe(sum)
  })
  it("does not mind the order", () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const [one, other] = [decimalOf(a), decimalOf(b)]
        expect(addDecimals(one, other)).toEqual(addDecimals(other, one))
      }),
      seeded
    )
  })
})

describe("multiplyDecimals", () => {
  it.each([
    [0.1, 0.2, 0.02],
    [1.1, 1.1, 1.21],
    [-2.5, 4, -10],
    [0, 7.5, 0]
  ])("multiplies %d and %d to %d", (a, b, product) => {
    expect(decimalToNumber(multiplyDecimals(decimalOf(a), decimalOf(b)))).toBe(product)
  })
})

describe("an exact sum", () => {
  it("of nothing is 0", () => {
    expect(sumOf()).toBe(0)
  })
  it("of 0.1 ten times is 1", () => {
    expect(sumOf(...Array.from({ length: 10 }, () => 0.1))).toBe(1)
  })
  it("loses no small number beside a large one", () => {
    expect(sumOf(1e16, 1, -1e16)).toBe(1)
  })
  it("is exact above 2^53", () => {
    expect(sumOf(Number.MAX_SAFE_INTEGER, 2, -Number.MAX_SAFE_INTEGER)).toBe(2)
  })
  it("of minus zeros is 0", () => {
    expect(sumOf(-0, -0)).toBe(0)
  })
  it("is the same in any order", () => {
    fc.assert(
      fc.property(fc.array(finite, { maxLength: 20 }), fc.nat(), (values, seed) => {
        const turned = [...values].sort((a, b) => ((a * seed) % 7) - ((b * seed) % 7) || b - a)
        expect(sumOf(...turned)).toBe(sumOf(...values))
      }),
      seeded
    )
  })
  it("equals the sum of whole numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 30 }), (values) => {
        const total = values.reduce((sum, value) => sum + BigInt(value), 0n)
        expect(sumOf(...values)).toBe(Number(total))
      }),
      seeded
    )
  })
  it("takes products exactly", () => {
    const sum = newSum()
    addProductTo(sum, 0.1, 3)
    addProductTo(sum, 94_906_267, 94_906_267)
    addProductTo(sum, 2, 3)
    expect(exactValue(sum)).toEqual({ units: (94_906_267n * 94_906_267n + 6n) * 10n + 3n, scale: 1 })
  })
})

describe("a quotient", () => {
  it.each([
    [1, 4, 1, 0.25],
    [1, 3, 100, 100 / 3],
    [0.3, 0.1, 1, 3],
    [1, 8, 1000, 125],
    [-1, 4, 1, -0.25],
    [7, 0.07, 1, 100]
  ])("%d ÷ %d × %d is %d", (top, bottom, factor, value) => {
    expect(quotientValue(quotient(top, bottom, factor))).toBe(value)
  })
  it.each([
    [-0, 3],
    [0, -3],
    [0, 0.7]
  ])("%d ÷ %d is 0 and not minus 0", (top, bottom) => {
    expect(quotientValue(quotient(top, bottom))).toBe(0)
  })
  it("of whole numbers is the computer's own division", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (top, bottom) => {
        expect(quotientValue(quotient(top, bottom))).toBe(top === 0 ? 0 : top / bottom)
      }),
      seeded
    )
  })
  it("does not change when both parts grow alike", () => {
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 99 }),
        (top, bottom, by) => {
          const grown = {
            top: multiplyDecimals(decimalOf(top), decimalOf(by)),
            bottom: multiplyDecimals(decimalOf(bottom), decimalOf(by))
          }
          expect(quotientValue(grown)).toBe(quotientValue(quotient(top, bottom)))
        }
      ),
      seeded
    )
  })
})

describe("the difference of two quotients", () => {
  it.each([
    [1.15, 1.1, 0.05],
    [0.3, 0.1, 0.2],
    [5, 5, 0],
    [1, 2, -1]
  ])("of %d and %d is exactly %d", (later, earlier, difference) => {
    expect(differenceOf(quotient(later, 1), quotient(earlier, 1))).toBe(difference)
  })
  it("of two thirds and one third is a third", () => {
    expect(differenceOf(quotient(2, 3), quotient(1, 3))).toBe(1 / 3)
  })
  it("turns its sign with its order", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1 }), fc.integer({ min: 1 }), (a, c, b, d) => {
        const forth = differenceOf(quotient(a, b), quotient(c, d))
        const back = differenceOf(quotient(c, d), quotient(a, b))
        expect(forth + back).toBe(0)
      }),
      seeded
    )
  })
})

describe("divideExactly", () => {
  it.each([
    [1n, 3n, 1 / 3],
    [-1n, 3n, -1 / 3],
    [1n, -4n, -0.25],
    [-6n, -3n, 2],
    [0n, -5n, 0],
    [10n ** 400n, 10n ** 399n, 10],
    [1n, 10n ** 400n, 0]
  ])("divides %d by %d", (top, bottom, value) => {
    expect(divideExactly(top, bottom)).toBe(value)
  })
  it("gives the nearest number", () => {
    const large = fc.bigInt({ min: 1n, max: 10n ** 30n })
    fc.assert(
      fc.property(large, large, (top, bottom) => {
        const value = divideExactly(top, bottom)
        const scale = 2n ** 1100n
        const gaps = [value, nextUp(value), -nextUp(-value)].map((near) => gap(near, top, bottom, scale))
        expect(gaps.every((other) => other >= (gaps[0] ?? 0n))).toBe(true)
      }),
      seeded
    )
  })
  it("gives the nearest number when the quotient lies just above the middle of two", () => {
    // 1 + 2^-53 is the middle of 1 and the next number; its first 25 digits are those of the quotient too.
    const middle = (2n ** 53n + 1n) * 10n ** 40n
    expect(divideExactly(middle + 2n ** 53n, 2n ** 53n * 10n ** 40n)).toBe(nextUp(1))
  })
})
