import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Point, trend, trendOrThrow } from "../../src/statistics/index.js"
import { failureOf, known } from "./support/known.js"

interface Reference {
  readonly name: string
  readonly x: ReadonlyArray<number>
  readonly y: ReadonlyArray<number>
  readonly slope: number
  readonly intercept: number
  readonly standardError: number
  readonly pValue: number
  readonly theilSen: number
  readonly s: number
  readonly z: number
  readonly kendallP: number
}

const reference: ReadonlyArray<Reference> = JSON.parse(readFileSync("test/reference/r/trend.json", "utf8")).values

const pointsOf = (x: ReadonlyArray<number>, y: ReadonlyArray<number>): ReadonlyArray<Point> =>
  x.map((at, index) => ({ x: at, y: y[index]! }))

const fromYears = (...y: ReadonlyArray<number>) => pointsOf([2021, 2022, 2023, 2024, 2025].slice(0, y.length), y)

const notTestable = { value: null, reason: "not-testable" }
const zeroVariance = { value: null, reason: "zero-variance" }

describe("trend", () => {
  it.each(reference)("$name: line, median slope and test as in R", ({ x, y, ...expected }) => {
    const { mannKendall, ...line } = trendOrThrow(pointsOf(x, y))
    const pairs = [
      [known(line.slope), expected.slope],
      [known(line.intercept), expected.intercept],
      [known(line.standardError), expected.standardError],
      [known(line.pValue), expected.pValue],
      [known(line.theilSen), expected.theilSen],
      [mannKendall.s, expected.s],
      [known(mannKendall.z), expected.z],
      [known(mannKendall.pValue), expected.kendallP]
    ] as const
    expect(pairs.filter(([value, right]) => !(Math.abs(value / right - 1) <= 1e-10))).toEqual([])
    expect(line.degreesOfFreedom).toEqual({ value: x.length - 2 })
  })

  it("finds a trend in the whole Nile and none on either side of its break", () => {
    const [whole, before, after] = reference.map(({ x, y }) => known(trendOrThrow(pointsOf(x, y)).pValue))
    expect(whole!.toPrecision(2)).toBe("0.0000011")
    expect([before!.toFixed(2), after!.toFixed(2)]).toEqual(["0.72", "0.33"])
  })

  it("rests on the line when all points are on it, and has nothing to test it by", () => {
    expect(trendOrThrow(fromYears(0.1, 0.2, 0.3, 0.4))).toMatchObject({
      slope: { value: 0.1 },
      intercept: { value: -202 },
      standardError: { value: 0 },
      pValue: zeroVariance,
      theilSen: { value: 0.1 },
      mannKendall: { s: 6 }
    })
  })

  it("is level, not missing, when all values are the same", () => {
    const { slope, theilSen, mannKendall } = trendOrThrow(fromYears(4, 4, 4))
    expect([slope, theilSen]).toEqual([{ value: 0 }, { value: 0 }])
    expect(mannKendall).toEqual({ s: 0, z: zeroVariance, pValue: zeroVariance })
  })

  it.each([0, 1, 2])("tells nothing of %d points", (count) => {
    const { mannKendall, ...line } = trendOrThrow(fromYears(5, 6).slice(0, count))
    expect(Object.values(line)).toEqual(Array(6).fill(notTestable))
    expect(mannKendall).toEqual({ s: count === 2 ? 1 : 0, z: notTestable, pValue: notTestable })
  })

  it("has no slope when all points are of one year", () => {
    const { slope, theilSen, mannKendall } = trendOrThrow([1, 2, 3].map((y) => ({ x: 2025, y })))
    expect([slope, theilSen, mannKendall.z]).toEqual([zeroVariance, zeroVariance, zeroVariance])
  })

  it("is not swayed by a single outlier in its median slope", () => {
    const { slope, theilSen } = trendOrThrow(fromYears(1, 2, 3, 4, 100))
    expect(known(slope)).toBeGreaterThan(19)
    expect(theilSen).toEqual({ value: 1 })
  })

  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 10)
  const series = fc.array(fc.record({ x: fc.integer({ min: 1990, max: 2030 }), y: share }), {
    minLength: 3,
    maxLength: 12
  })

  it("does not depend on the order of the points", () => {
    fc.assert(
      fc.property(series, (points) => {
        expect(trendOrThrow([...points].reverse())).toEqual(trendOrThrow(points))
      }),
      { seed: 20_250_101, numRuns: 100 }
    )
  })

  it("falls as it rose when time runs backwards", () => {
    fc.assert(
      fc.property(series, (points) => {
        const there = trendOrThrow(points)
        const back = trendOrThrow(points.map(({ x, y }) => ({ x: -x, y })))
        if (there.slope.value !== null) expect(known(back.slope) + known(there.slope)).toBe(0)
        expect(back.mannKendall.s + there.mannKendall.s).toBe(0)
        expect(back.pValue).toEqual(there.pValue)
      }),
      { seed: 20_250_101, numRuns: 100 }
    )
  })

  it("refuses a point that is none and says which", () => {
    expect(failureOf(trend([...fromYears(1), { x: 2022, y: Number.NaN }]))).toMatchObject({
      code: "not-a-number",
      path: ["points", 1, "y"]
    })
  })
})
