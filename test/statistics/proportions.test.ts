import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  pairedProportionDifference,
  pairedProportionDifferenceOrThrow,
  proportionDifference,
  proportionDifferenceOrThrow,
  proportionInterval,
  proportionIntervalOrThrow
} from "../../src/statistics/index.js"
import { failureOf, known } from "./support/known.js"

const reference: Readonly<Record<string, ReadonlyArray<ReadonlyArray<number>>>> = JSON.parse(
  readFileSync("test/reference/r/proportions.json", "utf8")
).values

const methods = ["wilson", "wilson-continuity", "agresti-coull", "clopper-pearson", "jeffreys", "wald"] as const
const empty = { value: null, reason: "empty-base" }
const rounded = (...limits: ReadonlyArray<{ readonly value: number | null }>) =>
  limits.map(({ value }) => value?.toFixed(4))

/** Relative to the reference, but to 1 where that is smaller than a millionth: limits of shares are read in decimals. */
const close = (value: number, expected: number): boolean =>
  Math.abs(value - expected) <= 1e-10 * Math.max(Math.abs(expected), 1e-6)

const farFrom = (name: string, limitsOf: (row: ReadonlyArray<number>) => ReadonlyArray<number>) =>
  (reference[name] ?? [[]]).filter((row) => {
    const limits = limitsOf(row)
    return !limits.every((value, at) => close(value, row[row.length - limits.length + at]!))
  })

describe("proportionInterval", () => {
  it.each(methods)("%s: the values of R", (method) => {
    const far = farFrom(method, ([successes = 0, trials = 0, confidence = 0]) => {
      const { lower, upper } = proportionIntervalOrThrow(successes, trials, { method, confidence })
      return [known(lower), known(upper)]
    })
    expect(far).toEqual([])
  })

  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I.
  it.each([
    ["wilson", 81, 263, "0.2553", "0.3662"],
    ["wilson", 15, 148, "0.0624", "0.1605"],
    ["wilson", 0, 20, "0.0000", "0.1611"],
    ["wilson", 1, 29, "0.0061", "0.1718"],
    ["wilson-continuity", 81, 263, "0.2535", "0.3682"],
    ["wilson-continuity", 15, 148, "0.0598", "0.1644"],
    ["wilson-continuity", 0, 20, "0.0000", "0.2005"],
    ["wilson-continuity", 1, 29, "0.0018", "0.1963"],
    ["clopper-pearson", 81, 263, "0.2527", "0.3676"],
    ["clopper-pearson", 15, 148, "0.0578", "0.1617"],
    ["clopper-pearson", 0, 20, "0.0000", "0.1684"],
    ["clopper-pearson", 1, 29, "0.0009", "0.1776"],
    ["wald", 81, 263, "0.2522", "0.3638"],
    ["wald", 15, 148, "0.0527", "0.1500"]
  ] as const)("%s of %d in %d is printed %s to %s", (method, successes, trials, low, high) => {
    const { lower, upper } = proportionIntervalOrThrow(successes, trials, { method })
    expect(rounded(lower, upper)).toEqual([low, high])
  })

  it("is Wilson's at 95 per cent unless told otherwise", () => {
    expect(proportionIntervalOrThrow(3, 7)).toEqual(
      proportionIntervalOrThrow(3, 7, { method: "wilson", confidence: 0.95 })
    )
  })

  it.each(methods)("%s: mirrors when successes and failures change places", (method) => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 0, max: 60 }), (successes, failures) => {
        fc.pre(successes + failures > 0)
        const trials = successes + failures
        const some = proportionIntervalOrThrow(successes, trials, { method })
        const others = proportionIntervalOrThrow(failures, trials, { method })
        expect(known(some.lower) + known(others.upper)).toBeCloseTo(1, 12)
        expect(known(some.lower)).toBeLessThanOrEqual(successes / trials)
        expect(known(some.upper)).toBeGreaterThanOrEqual(successes / trials)
      }),
      { seed: 20_250_101, numRuns: 200 }
    )
  })

  it.each(methods)("%s: ends exactly at 0 and 1, when nobody and when everybody said yes", (method) => {
    expect(proportionIntervalOrThrow(0, 9, { method }).lower).toEqual({ value: 0 })
    expect(proportionIntervalOrThrow(9, 9, { method }).upper).toEqual({ value: 1 })
  })

  it.each(methods)("%s: narrows as more of the population is asked, to the share itself when all are", (method) => {
    const widths = [undefined, 1000, 60, 41, 40].map((populationSize) => {
      const options = populationSize === undefined ? { method } : { method, populationSize }
      const { lower, upper } = proportionIntervalOrThrow(10, 40, options)
      return known(upper) - known(lower)
    })
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(new Set(widths).size).toBe(5)
    expect(widths.at(-1)).toBe(0)
  })

  it("takes the variance of draws without replacement in a finite population", () => {
    // 6 of 10 asked of 25: Wald's reach is z·√(0.24/10 · 15/24).
    const { upper } = proportionIntervalOrThrow(6, 10, { method: "wald", populationSize: 25 })
    expect(known(upper)).toBeCloseTo(0.6 + 1.959963984540054 * Math.sqrt(0.015), 14)
  })

  it("knows nothing without trials", () => {
    expect(proportionIntervalOrThrow(0, 0, { populationSize: 12 })).toEqual({
      estimate: empty,
      lower: empty,
      upper: empty
    })
  })

  it.each([
    [proportionInterval(1.5, 3), "not-a-count", ["successes"]],
    [proportionInterval(1, -3), "not-a-count", ["trials"]],
    [proportionInterval(4, 3), "more-than-total", ["successes"]],
    [proportionInterval(1, 3, { populationSize: 2 }), "more-than-total", ["trials"]],
    [proportionInterval(1, 3, { populationSize: 2.5 }), "not-a-count", ["populationSize"]],
    [proportionInterval(1, 3, { confidence: 1 }), "out-of-range", ["confidence"]],
    [proportionInterval(1, 3, { confidence: Number.NaN }), "out-of-range", ["confidence"]],
    [proportionInterval(1, 3, JSON.parse('{"method":"exact"}')), "unknown-choice", ["method"]]
  ])("refuses what is no sound question (%#)", (result, code, path) => {
    expect(failureOf(result)).toMatchObject({ code, path })
  })

  it("throws in its twin the error that it returns", () => {
    expect(() => proportionIntervalOrThrow(4, 3)).toThrow("successes is 4, but the total is only 3")
  })
})

describe("proportionDifference", () => {
  it.each([
    ["newcombe", "newcombe"],
    ["agresti-caffo", "agresti-caffo"],
    ["wald", "difference-wald"]
  ] as const)("%s: the values of R", (method, name) => {
    const far = farFrom(name, ([x1 = 0, n1 = 0, x2 = 0, n2 = 0, confidence = 0]) => {
      const { lower, upper } = proportionDifferenceOrThrow({ x1, n1, x2, n2 }, { method, confidence })
      return [known(lower), known(upper)]
    })
    expect(far).toEqual([])
  })

  it("tests as R's chi-square without correction does", () => {
    const far = farFrom("chi-square", ([x1 = 0, n1 = 0, x2 = 0, n2 = 0]) => {
      const { z, pValue } = proportionDifferenceOrThrow({ x1, n1, x2, n2 })
      return [known(z) ** 2, known(pValue)]
    })
    expect(far).toEqual([])
  })

  // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, "0.0524", "0.3339"],
    [9, 10, 3, 10, "0.1705", "0.8090"],
    [6, 7, 2, 7, "0.0582", "0.8062"],
    [5, 56, 0, 29, "-0.0381", "0.1926"],
    [0, 10, 0, 20, "-0.1611", "0.2775"],
    [0, 10, 0, 10, "-0.2775", "0.2775"],
    [10, 10, 0, 20, "0.6791", "1.0000"],
    [10, 10, 0, 10, "0.6075", "1.0000"]
  ])("%d of %d less %d of %d is printed %s to %s", (x1, n1, x2, n2, low, high) => {
    const { lower, upper } = proportionDifferenceOrThrow({ x1, n1, x2, n2 })
    expect(rounded(lower, upper)).toEqual([low, high])
  })

  it("is the first share minus the second, and turns around with them", () => {
    const there = proportionDifferenceOrThrow({ x1: 3, n1: 4, x2: 1, n2: 4 })
    const back = proportionDifferenceOrThrow({ x1: 1, n1: 4, x2: 3, n2: 4 })
    expect(there.difference).toEqual({ value: 0.5 })
    expect(known(back.lower)).toBeCloseTo(-known(there.upper), 15)
    expect(known(back.z)).toBe(-known(there.z))
  })

  it("has limits but no test when all or none said yes", () => {
    const { lower, z, pValue } = proportionDifferenceOrThrow({ x1: 0, n1: 10, x2: 0, n2: 20 })
    expect(known(lower)).toBeLessThan(0)
    expect([z, pValue]).toEqual(Array(2).fill({ value: null, reason: "zero-variance" }))
  })

  it("knows nothing when a group has no trials", () => {
    expect(Object.values(proportionDifferenceOrThrow({ x1: 0, n1: 0, x2: 1, n2: 2 }))).toEqual(Array(5).fill(empty))
  })

  it.each([
    [proportionDifference({ x1: 3, n1: 2, x2: 0, n2: 1 }), "more-than-total", ["x1"]],
    [proportionDifference({ x1: 0, n1: 2, x2: 0.5, n2: 1 }), "not-a-count", ["x2"]],
    [proportionDifference({ x1: 0, n1: 2, x2: 0, n2: 1 }, { confidence: 0 }), "out-of-range", ["confidence"]],
    [proportionDifference({ x1: 0, n1: 2, x2: 0, n2: 1 }, JSON.parse('{"method":"?"}')), "unknown-choice", ["method"]]
  ])("refuses what is no sound question (%#)", (result, code, path) => {
    expect(failureOf(result)).toMatchObject({ code, path })
  })
})

describe("pairedProportionDifference", () => {
  it("has the limits of the formula in R", () => {
    const far = farFrom("paired", ([a = 0, b = 0, c = 0, d = 0, confidence = 0]) => {
      const { lower, upper } = pairedProportionDifferenceOrThrow({ a, b, c, d }, { confidence })
      return [known(lower), known(upper)]
    })
    expect(far).toEqual([])
  })

  it("tests as R's McNemar and binomial tests do", () => {
    const far = farFrom("mcnemar", ([a = 0, b = 0, c = 0, d = 0]) => {
      const { pValue, exactPValue } = pairedProportionDifferenceOrThrow({ a, b, c, d })
      return [known(pValue), known(exactPValue)]
    })
    expect(far).toEqual([])
  })

  // Newcombe, Statistics in Medicine 17 (1998) 2635-2650, method 10.
  it.each([
    [36, 12, 2, 0, "0.0569", "0.3404"],
    [18, 12, 2, 18, "0.0562", "0.3290"]
  ])("of %d, %d, %d and %d persons is printed %s to %s", (a, b, c, d, low, high) => {
    const { lower, upper } = pairedProportionDifferenceOrThrow({ a, b, c, d })
    expect(rounded(lower, upper)).toEqual([low, high])
  })

  it("has limits but no test when nobody answered differently", () => {
    const { difference, lower, upper, pValue, exactPValue } = pairedProportionDifferenceOrThrow({
      a: 53,
      b: 0,
      c: 0,
      d: 1
    })
    expect(difference).toEqual({ value: 0 })
    expect(known(lower)).toBe(-known(upper))
    expect([pValue, exactPValue]).toEqual(Array(2).fill({ value: null, reason: "zero-variance" }))
  })

  it("never goes beyond -1 and 1", () => {
    const count = fc.nat(30)
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        fc.pre(a + b + c + d > 0)
        const { difference, lower, upper } = pairedProportionDifferenceOrThrow({ a, b, c, d })
        expect(known(lower)).toBeGreaterThanOrEqual(-1)
        expect(known(upper)).toBeLessThanOrEqual(1)
        expect(known(lower)).toBeLessThanOrEqual(known(difference))
        expect(known(upper)).toBeGreaterThanOrEqual(known(difference))
      }),
      { seed: 20_250_101, numRuns: 500 }
    )
  })

  it("knows nothing without persons", () => {
    expect(Object.values(pairedProportionDifferenceOrThrow({ a: 0, b: 0, c: 0, d: 0 }))).toEqual(Array(5).fill(empty))
  })

  it("refuses a count that is none", () => {
    expect(failureOf(pairedProportionDifference({ a: 1, b: 1, c: -1, d: 1 }))).toMatchObject({
      code: "not-a-count",
      path: ["c"]
    })
  })
})
