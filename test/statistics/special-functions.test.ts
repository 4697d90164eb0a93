import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  betaProbability,
  betaQuantile,
  fProbability,
  fQuantile,
  normalProbability,
  normalQuantile,
  tProbability,
  tQuantile,
  twoSidedNormal,
  twoSidedT
} from "../../src/statistics/special-functions.js"

const functions = {
  betaProbability,
  betaQuantile,
  fProbability,
  fQuantile,
  normalProbability,
  normalQuantile,
  tProbability,
  tQuantile,
  twoSidedNormal,
  twoSidedT
}

type Row = ReadonlyArray<number>

const reference: Readonly<Record<keyof typeof functions, ReadonlyArray<Row>>> = JSON.parse(
  readFileSync("test/reference/r/special-functions.json", "utf8")
).values

const names = Object.keys(functions) as ReadonlyArray<keyof typeof functions>

/** Relative difference; absolute where the reference is 0. */
const difference = (value: number, expected: number): number =>
  expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1)

const valueAt = (name: keyof typeof functions, row: Row): number => {
  const [a = 0, b = 0, c = 0] = row
  return functions[name](a, b, c)
}

describe("the values of R", () => {
  it.each(names)("%s: to 1e-10, in both tails", (name) => {
    const far = reference[name].filter((row) => !(difference(valueAt(name, row), row.at(-1)!) <= 1e-10))
    expect(far).toEqual([])
  })
})

describe("the ends", () => {
  it("of a quantile are those of its distribution", () => {
    expect([0, 1].map((p) => normalQuantile(p))).toEqual([-Infinity, Infinity])
    expect([0, 1].map((p) => tQuantile(p, 4.5))).toEqual([-Infinity, Infinity])
    expect([0, 1].map((p) => fQuantile(p, 2, 9))).toEqual([0, Infinity])
    expect([0, 1].map((p) => betaQuantile(p, 2, 9))).toEqual([0, 1])
  })
  it("of a probability are 0 and 1, however far out", () => {
    const probabilities = [normalProbability, (value: number) => tProbability(value, 1e300)]
    expect(probabilities.map((f) => f(-1e10))).toEqual([0, 0])
    expect(probabilities.map((f) => f(1e10))).toEqual([1, 1])
  })
  it("keep the middle where it is", () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(tQuantile(0.5, 3)).toBe(0)
    expect(tProbability(0, 3)).toBe(0.5)
    expect(betaQuantile(0.5, 7, 7)).toBe(0.5)
  })
})

describe("quantiles", () => {
  const shape = fc.double({ min: 0.1, max: 5000, noNaN: true })
  const chance = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
  it("undo the probability, for every shape", () => {
    fc.assert(
      fc.property(chance, shape, shape, (p, a, b) => {
        fc.pre(betaQuantile(p, a, b) > 1e-300)
        const x = betaQuantile(p, a, b)
        // Near 1 two numbers next to one another may hold much chance between them; the upper tail is then not asked.
        if (x < 0.99) expect(betaProbability(x, a, b) / p).toBeCloseTo(1, 9)
        expect(tProbability(tQuantile(p, a), a)).toBeCloseTo(p, 10)
      }),
      { seed: 20_250_101, numRuns: 500 }
    )
  })
})
