import { readFileSync } from "node:fs"
import { performance } from "node:perf_hooks"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { combineMoments, type Moments, momentsOf } from "../../src/statistics/index.js"
import { known } from "./support/known.js"
import { refusal } from "./support/refusal.js"

interface Certified {
  readonly name: string
  readonly n: number
  readonly certifiedMean: string
  readonly certifiedSd: string
  readonly minimum: number
  readonly maximum: number
  readonly values?: ReadonlyArray<number>
  readonly first?: number
  readonly then?: ReadonlyArray<number>
}

const certified: ReadonlyArray<Certified> = JSON.parse(
  readFileSync("test/reference/nist-moments.json", "utf8")
).datasets

const valuesOf = ({ values, first = 0, then = [], n }: Certified): ReadonlyArray<number> =>
  values ?? [first, ...Array.from({ length: n - 1 }, (_, at) => then[at % then.length]!)]

/** E[x²] − mean² in floating point: the way not to do it. */
const naiveDeviation = (values: ReadonlyArray<number>): number => {
  const n = values.length
  const sum = values.reduce((total, value) => total + value, 0)
  const squares = values.reduce((total, value) => total + value * value, 0)
  return Math.sqrt((squares / n - (sum / n) ** 2) * (n / (n - 1)))
}

/** Digits that two numbers share, roughly. */
const relative = (value: number, expected: number): number => Math.abs(value / expected - 1)

const empty = { value: null, reason: "empty-base" }
const travelled = (moments: Moments): Moments => JSON.parse(JSON.stringify(moments))
const settings = { seed: 20_250_101, numRuns: 100 }

describe("momentsOf", () => {
  it.each(certified)("$name: the certified values of NIST, to all their 15 digits", (data) => {
    const { n, mean, standardDeviation, minimum, maximum } = momentsOf(valuesOf(data))
    expect(n).toBe(data.n)
    expect([minimum, maximum]).toEqual([{ value: data.minimum }, { value: data.maximum }])
    expect(relative(known(mean), Number(data.certifiedMean))).toBeLessThanOrEqual(1e-14)
    expect(relative(known(standardDeviation), Number(data.certifiedSd))).toBeLessThanOrEqual(1e-14)
  })

  it.each(["NumAcc3", "NumAcc4"])(
    "%s: is where the naive formula fails, so that the test above means something",
    (name) => {
      const data = certified.find((candidate) => candidate.name === name)!
      expect(relative(naiveDeviation(valuesOf(data)), Number(data.certifiedSd))).not.toBeLessThanOrEqual(1e-7)
    }
  )

  it("tells the spread of 2, 4, 4, 4, 5, 5, 7 and 9", () => {
    expect(momentsOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
      n: 8,
      mean: { value: 5 },
      m2: 32,
      variance: { value: 32 / 7 },
      standardDeviation: { value: Math.sqrt(32 / 7) },
      minimum: { value: 2 },
      maximum: { value: 9 },
      sum: "40",
      sumOfSquares: "232"
    })
  })

  it("has no mean of nothing and no spread of a single value", () => {
    expect(momentsOf([])).toEqual({
      n: 0,
      mean: empty,
      m2: 0,
      variance: empty,
      standardDeviation: empty,
      minimum: empty,
      maximum: empty,
      sum: "0",
      sumOfSquares: "0"
    })
    expect(momentsOf([-0])).toMatchObject({
      mean: { value: 0 },
      minimum: { value: 0 },
      variance: { value: null, reason: "zero-denominator" }
    })
  })

  it("takes a number for what its text shows", () => {
    const { mean, m2, sum, sumOfSquares } = momentsOf(Array<number>(10).fill(0.1))
    expect({ mean, m2, sum, sumOfSquares }).toEqual({ mean: { value: 0.1 }, m2: 0, sum: "1", sumOfSquares: "0.1" })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d and says where it stands", (value) => {
    expect(refusal(() => momentsOf([1, 2, value]))).toMatchObject({ code: "not-a-number", path: ["values", 2] })
  })

  it("refuses what it could not square", () => {
    expect(refusal(() => momentsOf([1e151]))).toMatchObject({ code: "out-of-range", path: ["values", 0] })
  })

  it("sums a million whole numbers in well below the patience of a reader", () => {
    const values = Array.from({ length: 1_000_000 }, (_, at) => at % 1000)
    const start = performance.now()
    const { sum } = momentsOf(values)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(sum).toBe("499500000")
  })
})

describe("combineMoments", () => {
  const value = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((size) => size === 0 || Math.abs(size) > 1e-20),
    fc.constantFrom(0.1, -0, 1e-9, 9_007_199_254_740_991, 1e100)
  )
  const values = fc.array(value, { maxLength: 12 })

  it("gives the same bits for any split, any order and a journey as JSON", () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const whole = momentsOf([...a, ...b, ...c])
        const [first, second, third] = [momentsOf(a), momentsOf(b), momentsOf(c)]
        expect(combineMoments(combineMoments(first, second), third)).toEqual(whole)
        expect(combineMoments(travelled(third), travelled(combineMoments(second, first)))).toEqual(whole)
      }),
      settings
    )
  })

  it("leaves moments alone when nothing is added", () => {
    fc.assert(
      fc.property(values, (some) => {
        expect(combineMoments(momentsOf(some), momentsOf([]))).toEqual(momentsOf(some))
        expect(combineMoments(momentsOf([]), momentsOf(some))).toEqual(momentsOf(some))
      }),
      settings
    )
  })

  it("refuses what no moments are", () => {
    const sound = momentsOf([1])
    expect(refusal(() => combineMoments(sound, { ...sound, sum: "1e5" }))).toMatchObject({
      code: "not-a-number",
      path: ["b", "sum"]
    })
    expect(refusal(() => combineMoments({ ...sound, n: -1 }, sound))).toMatchObject({
      code: "not-a-count",
      path: ["a", "n"]
    })
  })
})
