import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { apportionPercentages } from "../../src/statistics/apportion-percentages.js"
import { addDecimals, decimalOf, decimalToNumber } from "../../src/statistics/decimal.js"
import { refusal } from "./support/refusal.js"

const seeded = { seed: 20_250_102, numRuns: 150 }
const someCounts = fc
  .array(fc.oneof(fc.nat(30), fc.nat(100_000), fc.maxSafeInteger().map(Math.abs)), { minLength: 1, maxLength: 12 })
  .filter((counts) => counts.some((count) => count > 0))
const someDecimals = fc.integer({ min: 0, max: 12 })

/** The sum of the numbers as they are written. */
const writtenSum = (percentages: ReadonlyArray<number>): number =>
  decimalToNumber(percentages.map(decimalOf).reduce(addDecimals, decimalOf(0)))

/** A percentage in units of its last decimal. */
const unitsOf = (percentage: number, decimals: number): bigint => {
  const { units, scale } = decimalOf(percentage)
  return units * 10n ** BigInt(decimals - scale)
}

describe("apportionPercentages", () => {
  it.each([
    [[1, 1, 1], 0, [34, 33, 33]],
    [[1, 1, 1], 1, [33.4, 33.3, 33.3]],
    [[2, 1], 0, [67, 33]],
    [[1, 2, 3], 0, [17, 33, 50]],
    [[1, 2, 3], 2, [16.67, 33.33, 50]],
    [[1, 1, 1, 1, 1, 1], 0, [17, 17, 17, 17, 16, 16]],
    [[7, 0, 0], 1, [100, 0, 0]],
    [[5], 3, [100]],
    [[999, 1], 0, [100, 0]]
  ])("turns %j with %d decimals into %j", (counts, decimals, percentages) => {
    expect(apportionPercentages(counts, decimals)).toEqual(percentages)
  })
  it("gives nothing where there is nothing to share out", () => {
    expect(apportionPercentages([0, 0, 0], 1)).toEqual([])
    expect(apportionPercentages([], 1)).toEqual([])
  })
  it("adds up to exactly 100 as written", () => {
    fc.assert(
      fc.property(someCounts, someDecimals, (counts, decimals) => {
        expect(writtenSum(apportionPercentages(counts, decimals))).toBe(100)
      }),
      seeded
    )
  })
  it("writes no more decimals than asked for", () => {
    fc.assert(
      fc.property(someCounts, someDecimals, (counts, decimals) => {
        for (const percentage of apportionPercentages(counts, decimals)) {
          expect(decimalOf(percentage).scale).toBeLessThanOrEqual(decimals)
        }
      }),
      seeded
    )
  })
  it("keeps each less than one unit of the last decimal from its exact value", () => {
    fc.assert(
      fc.property(someCounts, someDecimals, (counts, decimals) => {
        const total = counts.reduce((sum, count) => sum + BigInt(count), 0n)
        const units = 100n * 10n ** BigInt(decimals)
        for (const [at, percentage] of apportionPercentages(counts, decimals).entries()) {
          const gap = unitsOf(percentage, decimals) * total - BigInt(counts[at] ?? 0) * units
          expect(gap < total && gap > -total).toBe(true)
        }
      }),
      seeded
    )
  })
  it("gives a count of 0 nothing and a larger count never less", () => {
    fc.assert(
      fc.property(someCounts, someDecimals, (counts, decimals) => {
        const percentages = apportionPercentages(counts, decimals)
        const pairs = counts
          .map((count, at) => ({ count, percentage: percentages[at] ?? -1 }))
          .sort((a, b) => a.count - b.count || a.percentage - b.percentage)
        for (const [at, { count, percentage }] of pairs.entries()) {
          if (count === 0) expect(percentage).toBe(0)
          expect(percentage).toBeGreaterThanOrEqual(pairs[at - 1]?.percentage ?? 0)
        }
      }),
      seeded
    )
  })
  it("does not change when all counts grow alike", () => {
    const lists = fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(lists, someDecimals, fc.integer({ min: 1, max: 50 }), (counts, decimals, by) => {
        const grown = counts.map((count) => count * by)
        expect(apportionPercentages(grown, decimals)).toEqual(apportionPercentages(counts, decimals))
      }),
      seeded
    )
  })
  it.each([
    ["a negative count", [1, -1], 0, "not-a-count", ["counts", 1]],
    ["a broken count", [0.5], 0, "not-a-count", ["counts", 0]],
    ["a count that is no number", [Number.NaN], 0, "not-a-count", ["counts", 0]],
    ["thirteen decimals", [1, 2], 13, "out-of-range", ["decimals"]],
    ["half a decimal", [1, 2], 0.5, "not-a-count", ["decimals"]]
  ])("refuses %s", (_, counts, decimals, code, path) => {
    expect(refusal(() => apportionPercentages(counts, decimals))).toMatchObject({ code, path })
  })
})
