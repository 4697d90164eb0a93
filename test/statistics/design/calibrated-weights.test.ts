import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  calibrate,
  calibrateOrThrow,
  domainMeanOrThrow,
  postStratify,
  postStratifyOrThrow,
  rake,
  rakeOrThrow,
  type SurveyDesign,
  surveyMeanOrThrow,
  surveyTotalOrThrow
} from "../../../src/statistics/index.js"
import { failureOf } from "./failure-of.js"

const seeded = { seed: 20_260_801, numRuns: 100 }

const sex = ["girl", "girl", "boy", "boy"]
const grade = [5, 8, 5, 8]
const design: SurveyDesign = { weights: [1, 2, 3, 4] }

describe("postStratify", () => {
  it("gives each group the size that it has in the population", () => {
    const fitted = postStratifyOrThrow(design, sex, { girl: 30, boy: 14 })
    expect(fitted.weights).toEqual([10, 20, 6, 8])
    expect(fitted.weightRatio).toEqual({ minimum: 2, maximum: 10 })
  })
  it("keeps strata, clusters and population sizes", () => {
    const drawn: SurveyDesign = {
      ...design,
      strata: [1, 1, 2, 2],
      populationSizes: [9, 9, 9, 9],
      loneCluster: "adjust"
    }
    expect(postStratifyOrThrow(drawn, sex, { girl: 3, boy: 7 })).toMatchObject(drawn)
  })
  it("leaves no error in what the groups explain", () => {
    const fitted = postStratifyOrThrow(design, sex, { girl: 30, boy: 14 })
    expect(surveyMeanOrThrow(fitted, [2, 2, 5, 5]).standardError).toEqual({ value: 0 })
    expect(surveyMeanOrThrow(design, [2, 2, 5, 5]).standardError.value).toBeGreaterThan(0)
  })
  it("does nothing the second time", () => {
    const targets = { girl: 30, boy: 14 }
    const once = postStratifyOrThrow(design, sex, targets)
    const twice = postStratifyOrThrow(once, sex, targets)
    expect(twice.weights).toEqual(once.weights)
    expect(twice.weightRatio).toEqual({ minimum: 1, maximum: 1 })
    const [first, second] = [once, twice].map((fitted) => surveyMeanOrThrow(fitted, [1, 5, 2, 9]).standardError.value)
    expect(second).toBeCloseTo(first ?? Number.NaN, 13)
  })
  it("is used for a domain like any other design", () => {
    const fitted = postStratifyOrThrow(design, sex, { girl: 30, boy: 14 })
    expect(domainMeanOrThrow(fitted, [1, 4, 9, 9], [true, true, false, false])).toMatchObject({
      estimate: { value: 3 }
    })
  })
  it("takes a target of 0 for a group that nobody is in", () => {
    expect(postStratifyOrThrow(design, sex, { girl: 30, boy: 14, other: 0 }).weights).toEqual([10, 20, 6, 8])
  })
  it.each<[string, ReadonlyArray<string>, Record<string, number>, string, ReadonlyArray<string | number>]>([
    ["a group without target", sex, { girl: 30 }, "unknown-category", ["cells", 2]],
    ["a target that only prototypes have", ["toString", "a", "a", "a"], { a: 1 }, "unknown-category", ["cells", 0]],
    ["a target without rows", sex, { girl: 30, boy: 14, other: 5 }, "empty-category", ["targets", "other"]],
    ["a target of 0 with rows", sex, { girl: 0, boy: 14 }, "not-positive", ["targets", "girl"]],
    ["a target below 0", sex, { girl: 30, boy: 14, other: -1 }, "negative", ["targets", "other"]],
    ["a target that is no number", sex, { girl: Number.NaN, boy: 14 }, "not-a-number", ["targets", "girl"]],
    ["too few labels", ["girl"], { girl: 30 }, "length-mismatch", ["cells"]]
  ])("refuses %s", (_, cells, targets, code, path) => {
    expect(failureOf(postStratify(design, cells, targets))).toMatchObject({ code, path })
  })
  it("refuses a design without rows or with an impossible weight", () => {
    expect(failureOf(postStratify({ weights: [] }, [], {}))).toMatchObject({ code: "too-few" })
    expect(failureOf(postStratify({ weights: [0] }, ["a"], { a: 1 }))).toMatchObject({ code: "not-positive" })
    expect(failureOf(postStratify({ weights: [1], strata: [] }, ["a"], { a: 1 }))).toMatchObject({
      code: "length-mismatch",
      path: ["design", "strata"]
    })
  })
  it("refuses a design that no estimate can be made from", () => {
    const impossible: SurveyDesign = { weights: [1, 1], populationSizes: 1 }
    expect(failureOf(postStratify(impossible, ["a", "a"], { a: 1 }))).toMatchObject({ code: "more-than-total" })
  })
  it("is not mixed with rows of another survey", () => {
    const fitted = postStratifyOrThrow(design, sex, { girl: 30, boy: 14 })
    expect(failureOf(postStratify({ ...fitted, weights: [1, 2] }, ["a", "a"], { a: 1 }))).toMatchObject({
      code: "length-mismatch",
      path: ["design", "adjustments", 0]
    })
  })
})

describe("rake", () => {
  const targets = [
    { girl: 30, boy: 14 },
    { 5: 20, 8: 24 }
  ]
  it("reproduces every margin", () => {
    const { weights } = rakeOrThrow(design, [sex, grade], targets)
    const [a = 0, b = 0, c = 0, d = 0] = weights
    expect([a + b, c + d, a + c, b + d]).toEqual([30, 14, 20, 24].map((target) => expect.closeTo(target, 8)))
    // The odds between the cells stay as they were: (1 · 4) / (2 · 3).
    expect((a * d) / (b * c)).toBeCloseTo(4 / 6, 12)
  })
  it("is post-stratification when there is a single margin", () => {
    const raked = rakeOrThrow(design, [sex], [{ girl: 30, boy: 14 }])
    expect(raked.weights).toEqual(postStratifyOrThrow(design, sex, { girl: 30, boy: 14 }).weights)
  })
  it("leaves no error in what the margins explain", () => {
    const fitted = rakeOrThrow(design, [sex, grade], targets)
    const known = [1 + 10, 1 + 20, 3 + 10, 3 + 20]
    expect(surveyMeanOrThrow(fitted, known).standardError.value).toBeCloseTo(0, 9)
  })
  it("refuses margins that do not add up to the same", () => {
    expect(
      failureOf(
        rake(
          design,
          [sex, grade],
          [
            { girl: 30, boy: 14 },
            { 5: 20, 8: 25 }
          ]
        )
      )
    ).toEqual({
      code: "totals-differ",
      path: ["targets", 1],
      facts: { subject: "targets[1]", value: 45, first: "targets[0]", expected: 44 }
    })
  })
  it("bears totals that differ by rounding alone", () => {
    const tenths = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
    const byDay = Object.fromEntries(tenths.map((share, day) => [`day ${day}`, share]))
    const rows: SurveyDesign = { weights: tenths.map(() => 1) }
    const { weights } = rakeOrThrow(rows, [Object.keys(byDay), tenths.map(() => "all")], [byDay, { all: 1 }])
    expect(weights).toEqual(tenths.map((share) => expect.closeTo(share, 12)))
  })
  it("names the group that stays farthest from its target when the margins contradict each other", () => {
    const same = ["a", "a", "b", "b"]
    const problem = rake(
      design,
      [same, same],
      [
        { a: 10, b: 30 },
        { a: 20, b: 20 }
      ],
      { maximumRounds: 5 }
    )
    expect(failureOf(problem)).toEqual({
      code: "no-convergence",
      path: ["targets", 0, "a"],
      facts: { rounds: 5, subject: "targets[0].a", value: 1 }
    })
  })
  it.each<[string, ReadonlyArray<ReadonlyArray<string>>, number, string, ReadonlyArray<string | number>]>([
    ["no margin", [], 10, "too-few", ["margins"]],
    ["more margins than targets", [sex, sex], 10, "length-mismatch", ["targets"]],
    ["no round", [sex], 0, "too-few", ["maximumRounds"]],
    ["half a round", [sex], 0.5, "not-a-count", ["maximumRounds"]],
    ["too few labels", [["girl"]], 10, "length-mismatch", ["margins", 0]],
    ["a group without target", [["girl", "girl", "boy", "x"]], 10, "unknown-category", ["margins", 0, 3]]
  ])("refuses %s", (_, margins, maximumRounds, code, path) => {
    const known = margins.length === 0 ? [] : [{ girl: 30, boy: 14 }]
    expect(failureOf(rake(design, margins, known, { maximumRounds }))).toMatchObject({ code, path })
  })
  it("reproduces every margin that some weights have", () => {
    const row = fc.record({
      weight: fc.integer({ min: 1, max: 40 }),
      wanted: fc.integer({ min: 1, max: 9 }),
      sex: fc.constantFrom("girl", "boy"),
      grade: fc.constantFrom("2", "5", "8")
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const margins = (["sex", "grade"] as const).map((name) => rows.map((each) => each[name]))
        const known = margins.map((labels) => sumsByLabel(labels, (at) => rows[at]?.wanted ?? 0))
        const { weights } = rakeOrThrow({ weights: rows.map(({ weight }) => weight) }, margins, known)
        margins.forEach((labels, at) => {
          const sums = sumsByLabel(labels, (index) => weights[index] ?? 0)
          for (const [label, target] of Object.entries(known[at] ?? {}))
            expect(Math.abs((sums[label] ?? 0) / target - 1)).toBeLessThan(1e-10)
        })
      }),
      seeded
    )
  })
})

const sumsByLabel = (labels: ReadonlyArray<string>, valueAt: (row: number) => number): Record<string, number> => {
  const sums: Record<string, number> = {}
  labels.forEach((label, row) => {
    sums[label] = (sums[label] ?? 0) + valueAt(row)
  })
  return sums
}

describe("calibrate", () => {
  const ones = [1, 1, 1, 1]
  it("is post-stratification when the columns tell the groups", () => {
    const fitted = calibrateOrThrow(
      design,
      [
        [1, 1, 0, 0],
        [0, 0, 1, 1]
      ],
      [30, 14]
    )
    expect(fitted.weights).toEqual([10, 20, 6, 8].map((weight) => expect.closeTo(weight, 12)))
    const asCells = surveyMeanOrThrow(postStratifyOrThrow(design, sex, { girl: 30, boy: 14 }), [1, 5, 2, 9])
    const asColumns = surveyMeanOrThrow(fitted, [1, 5, 2, 9])
    expect(asColumns.standardError.value).toBeCloseTo(asCells.standardError.value ?? Number.NaN, 13)
  })
  it("may turn a weight negative, tells so, and can still be used", () => {
    const fitted = calibrateOrThrow({ weights: [1, 1, 1, 1] }, [ones, [1, 2, 3, 4]], [4, 14])
    expect(fitted.weightRatio.minimum).toBeCloseTo(-0.2, 12)
    expect(fitted.weightRatio.maximum).toBeCloseTo(2.2, 12)
    expect(surveyTotalOrThrow(fitted, [1, 2, 3, 4]).estimate.value).toBeCloseTo(14, 12)
    expect(failureOf(postStratify(fitted, sex, { girl: 1, boy: 1 }))).toMatchObject({ code: "not-positive" })
  })
  it("leaves no error in what the columns explain", () => {
    const fitted = calibrateOrThrow(design, [ones, [1, 2, 4, 7]], [12, 44])
    expect(surveyTotalOrThrow(fitted, [3, 5, 9, 15]).standardError.value).toBeCloseTo(0, 10)
  })
  it("names the column that follows from those before it", () => {
    expect(failureOf(calibrate(design, [ones, [1, 1, 0, 0], [0, 0, 1, 1]], [44, 30, 14]))).toEqual({
      code: "dependent-columns",
      path: ["columns", 2],
      facts: { subject: "columns[2]" }
    })
    expect(failureOf(calibrate(design, [[0, 0, 0, 0]], [1]))).toMatchObject({ path: ["columns", 0] })
  })
  it("takes a column that only rounding tells from another for one that follows", () => {
    const almost = [1, 2, 4, 7 + 1e-9]
    expect(failureOf(calibrate(design, [ones, [1, 2, 4, 7], almost], [12, 44, 44]))).toMatchObject({
      path: ["columns", 2]
    })
  })
  it("reproduces totals of columns that hardly differ", () => {
    const rows = Array.from({ length: 40 }, (_, at) => at)
    const weights = rows.map((at) => 1 + ((at * 13) % 7))
    const columns = [
      rows.map(() => 1),
      rows.map((at) => 1e6 + ((at * 31) % 17)),
      rows.map((at) => 1e6 + ((at * 53) % 23))
    ]
    const wanted = weights.map((weight, at) => weight * (1 + ((at * 5) % 3) / 10))
    const totals = columns.map((column) => productSum(wanted, column))
    const fitted = calibrateOrThrow({ weights }, columns, totals)
    columns.forEach((column, at) => {
      expect(Math.abs(productSum(fitted.weights, column) / (totals[at] ?? 0) - 1)).toBeLessThan(1e-14)
    })
  })
  it("refuses more columns than rows", () => {
    const problem = calibrate(
      { weights: [1, 1] },
      [
        [1, 1],
        [1, 2],
        [1, 4]
      ],
      [1, 2, 3]
    )
    expect(failureOf(problem)).toMatchObject({ code: "dependent-columns", path: ["columns", 2] })
  })
  it.each<
    [string, ReadonlyArray<ReadonlyArray<number>>, ReadonlyArray<number>, string, ReadonlyArray<string | number>]
  >([
    ["more columns than totals", [ones, ones], [4], "length-mismatch", ["totals"]],
    ["a total that is no number", [ones], [Number.NaN], "not-a-number", ["totals", 0]],
    ["a column that is too short", [ones, [1]], [4, 5], "length-mismatch", ["columns", 1]],
    ["a value that is no number", [[1, 1, 1 / 0, 1]], [4], "not-a-number", ["columns", 0, 2]]
  ])("refuses %s", (_, columns, totals, code, path) => {
    expect(failureOf(calibrate(design, columns, totals))).toMatchObject({ code, path })
  })
  it("reproduces its totals within 1e-9", () => {
    const row = fc.record({
      weight: fc.integer({ min: 1, max: 60 }),
      merit: fc.integer({ min: 0, max: 340 }),
      income: fc.integer({ min: 0, max: 900_000 })
    })
    const share = fc.double({ min: 0.5, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 40 }), share, share, share, (rows, a, b, c) => {
        const columns = [rows.map(() => 1), rows.map(({ merit }) => merit), rows.map(({ income }) => income)]
        const weights = rows.map(({ weight }) => weight)
        const sums = columns.map((column) => productSum(weights, column))
        const totals = [a, b, c].map((factor, at) => factor * (sums[at] ?? 0))
        fc.pre(failureOf(calibrate({ weights }, columns, totals)) === undefined)
        const fitted = calibrateOrThrow({ weights }, columns, totals)
        columns.forEach((column, at) => {
          const size = productSum(fitted.weights.map(Math.abs), column)
          const gap = productSum(fitted.weights, column) - (totals[at] ?? 0)
          expect(Math.abs(gap)).toBeLessThanOrEqual(1e-9 * size)
        })
      }),
      seeded
    )
  })
})

const productSum = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
