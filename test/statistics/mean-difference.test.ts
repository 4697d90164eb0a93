import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type MeanSummary, meanDifference, meanDifferenceOrThrow } from "../../src/statistics/index.js"
import { failureOf, known } from "./support/known.js"

const measures = ["difference", "standardError", "degreesOfFreedom", "lower", "upper", "pValue"] as const

type Reference = Readonly<Record<(typeof measures)[number], number>> & {
  readonly name: string
  readonly first: MeanSummary
  readonly second: MeanSummary
  readonly overlap: { readonly n: number; readonly correlation: number } | null
}

const reference: ReadonlyArray<Reference> = JSON.parse(
  readFileSync("test/reference/r/mean-difference.json", "utf8")
).values

const lastYear = { mean: 3.5, standardDeviation: 0.9, n: 24 }
const thisYear = { mean: 3.75, standardDeviation: 0.8, n: 22 }
const notTestable = { value: null, reason: "not-testable" }

describe("meanDifference", () => {
  it.each(reference)("$name: the values of R", ({ first, second, overlap, ...expected }) => {
    const result = meanDifferenceOrThrow(first, second, overlap === null ? {} : { overlap })
    const far = measures.filter((name) => !(Math.abs(known(result[name]) / expected[name] - 1) <= 1e-11))
    expect(far).toEqual([])
    expect(result.independenceAssumed).toBe(overlap === null)
  })

  it("is the later mean minus the earlier, and turns around with them", () => {
    const there = meanDifferenceOrThrow(lastYear, thisYear)
    const back = meanDifferenceOrThrow(thisYear, lastYear)
    expect(there.difference).toEqual({ value: 0.25 })
    expect(known(back.lower)).toBe(-known(there.upper))
    expect(back.pValue).toEqual(there.pValue)
  })

  it("says that independence is assumed when nobody tells of an overlap, and not when there is said to be none", () => {
    const assumed = meanDifferenceOrThrow(lastYear, thisYear)
    const stated = meanDifferenceOrThrow(lastYear, thisYear, { overlap: { n: 0, correlation: 0 } })
    expect(assumed.independenceAssumed).toBe(true)
    expect(stated).toEqual({ ...assumed, independenceAssumed: false })
  })

  it("has a smaller error the more persons answered alike both times", () => {
    const errors = [0, 10, 20].map((n) =>
      known(meanDifferenceOrThrow(lastYear, thisYear, { overlap: { n, correlation: 0.6 } }).standardError)
    )
    expect(errors).toEqual([...errors].sort((a, b) => b - a))
    expect(new Set(errors).size).toBe(3)
  })

  it("multiplies each variance by the share that was not asked", () => {
    const first = { mean: 10, standardDeviation: 6, n: 9, population: 12 }
    const second = { mean: 12, standardDeviation: 8, n: 16, population: 64 }
    // 36/9 · 1/4 + 64/16 · 3/4
    expect(meanDifferenceOrThrow(first, second).standardError).toEqual({ value: 2 })
  })

  it("observes a change and tests nothing when everybody answered in both years, also when they are the same persons", () => {
    const all = [lastYear, thisYear].map((year) => ({ ...year, population: year.n }))
    for (const overlap of [undefined, { n: 20, correlation: 0.9 }]) {
      expect(meanDifferenceOrThrow(all[0]!, all[1]!, overlap === undefined ? {} : { overlap })).toEqual({
        difference: { value: 0.25 },
        standardError: { value: 0 },
        degreesOfFreedom: notTestable,
        lower: { value: 0.25 },
        upper: { value: 0.25 },
        pValue: notTestable,
        independenceAssumed: overlap === undefined
      })
    }
  })

  it("leaves the test to the sampled year when the other is complete, be it of one person", () => {
    const principal = { mean: 4, standardDeviation: 0, n: 1, population: 1 }
    const { degreesOfFreedom, standardError } = meanDifferenceOrThrow(principal, thisYear)
    expect(known(degreesOfFreedom)).toBeCloseTo(21, 12)
    expect(known(standardError)).toBeCloseTo(0.8 / Math.sqrt(22), 15)
  })

  it("cannot be tested from a single answer of many", () => {
    const { difference, standardError, lower, pValue } = meanDifferenceOrThrow({ ...lastYear, n: 1 }, thisYear)
    expect(difference).toEqual({ value: 0.25 })
    expect([standardError, lower, pValue]).toEqual(Array(3).fill(notTestable))
  })

  it("has no spread to test by when all answered the same", () => {
    const same = { mean: 4, standardDeviation: 0, n: 9 }
    const { standardError, upper, pValue } = meanDifferenceOrThrow(same, { ...same, mean: 3 })
    expect([standardError, upper]).toEqual([{ value: 0 }, { value: -1 }])
    expect(pValue).toEqual({ value: null, reason: "zero-variance" })
  })

  it("knows nothing when one of the years has no answers", () => {
    const { independenceAssumed, ...numbers } = meanDifferenceOrThrow({ ...lastYear, n: 0 }, thisYear)
    expect(independenceAssumed).toBe(true)
    expect(Object.values(numbers)).toEqual(Array(6).fill({ value: null, reason: "empty-base" }))
  })

  it("holds only sound numbers, whatever the sizes", () => {
    const summary = fc.record({
      mean: fc.double({ min: -1e150, max: 1e150, noNaN: true }),
      standardDeviation: fc.double({ min: 0, max: 1e150, noNaN: true }),
      n: fc.integer({ min: 2, max: 1e9 })
    })
    fc.assert(
      fc.property(summary, summary, fc.double({ min: -1, max: 1, noNaN: true }), (first, second, correlation) => {
        const overlap = { n: Math.min(first.n, second.n), correlation }
        const { independenceAssumed, ...numbers } = meanDifferenceOrThrow(first, second, { overlap })
        for (const number of Object.values(numbers)) if (number.value !== null) known(number)
      }),
      { seed: 20_250_101, numRuns: 300 }
    )
  })

  it.each([
    [meanDifference({ ...lastYear, mean: Number.NaN }, thisYear), "not-a-number", ["first", "mean"]],
    [meanDifference(lastYear, { ...thisYear, standardDeviation: -1 }), "out-of-range", ["second", "standardDeviation"]],
    [meanDifference({ ...lastYear, n: 2.5 }, thisYear), "not-a-count", ["first", "n"]],
    [meanDifference({ ...lastYear, population: 23 }, thisYear), "more-than-total", ["first", "n"]],
    [meanDifference(lastYear, thisYear, { overlap: { n: 23, correlation: 0 } }), "more-than-total", ["overlap", "n"]],
    [
      meanDifference(lastYear, thisYear, { overlap: { n: 2, correlation: 1.1 } }),
      "out-of-range",
      ["overlap", "correlation"]
    ],
    [meanDifference(lastYear, thisYear, { confidence: 95 }), "out-of-range", ["confidence"]]
  ])("refuses what is no sound question (%#)", (result, code, path) => {
    expect(failureOf(result)).toMatchObject({ code, path })
  })
})
