import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type DesignEstimate,
  domainMeanOrThrow,
  postStratifyOrThrow,
  type SurveyDesign,
  surveyMeanOrThrow,
  surveyRatioOrThrow,
  surveyTotalOrThrow
} from "../../../src/statistics/index.js"

const seeded = { seed: 20_260_802, numRuns: 100 }

interface Row {
  readonly weight: number
  readonly stratum: string
  readonly cluster: number
  readonly y: number
  readonly x: number
  readonly member: boolean
}

const row: fc.Arbitrary<Row> = fc.record({
  weight: fc.integer({ min: 11, max: 400 }).map((tenths) => tenths / 10),
  stratum: fc.constantFrom("a", "b", "c"),
  cluster: fc.integer({ min: 1, max: 4 }),
  y: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  x: fc.integer({ min: 1, max: 50 }),
  member: fc.boolean()
})
const survey = fc.array(row, { minLength: 1, maxLength: 30 })

const designOf = (rows: ReadonlyArray<Row>): SurveyDesign => ({
  weights: rows.map(({ weight }) => weight),
  strata: rows.map(({ stratum }) => stratum),
  clusters: rows.map(({ cluster }) => cluster),
  populationSizes: { a: 9, b: 4, c: 100 },
  loneCluster: "adjust"
})

const yOf = (rows: ReadonlyArray<Row>) => rows.map(({ y }) => y)
const xOf = (rows: ReadonlyArray<Row>) => rows.map(({ x }) => x)

/** Results that do not depend on the size of the population, of values from 0 to 100. */
const resultsOf = (rows: ReadonlyArray<Row>, design: SurveyDesign): ReadonlyArray<DesignEstimate> => [
  surveyMeanOrThrow(design, yOf(rows)),
  surveyRatioOrThrow(design, yOf(rows), xOf(rows)),
  domainMeanOrThrow(
    design,
    yOf(rows),
    rows.map(({ member }) => member)
  )
]

const valuesOf = ({ estimate, standardError, degreesOfFreedom }: DesignEstimate) =>
  [estimate, standardError, degreesOfFreedom].map(({ value }) => value)

const expectSame = (actual: ReadonlyArray<DesignEstimate>, expected: ReadonlyArray<DesignEstimate>): void => {
  actual.forEach((result, at) => {
    const wanted = expected[at]
    valuesOf(result).forEach((value, field) => {
      const other = wanted === undefined ? undefined : valuesOf(wanted)[field]
      if (value === null) expect(other).toBeNull()
      else expect(Math.abs(value - (other ?? Number.NaN))).toBeLessThanOrEqual(1e-12 * Math.max(100, Math.abs(value)))
    })
  })
}

describe("an estimate from a survey", () => {
  it("is the plain mean with s/√n when all weights are the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 }), (y) => {
        const n = y.length
        const mean = y.reduce((sum, value) => sum + value, 0) / n
        const squares = y.reduce((sum, value) => sum + (value - mean) ** 2, 0)
        const result = surveyMeanOrThrow({ weights: y.map(() => 3.7) }, y)
        expect(result.estimate.value).toBeCloseTo(mean, 12)
        expect(result.standardError.value).toBeCloseTo(Math.sqrt(squares / (n - 1) / n), 12)
      }),
      seeded
    )
  })
  it("is the same in whatever order the rows stand", () => {
    const shuffled = survey.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))
    )
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expectSame(resultsOf(others, designOf(others)), resultsOf(rows, designOf(rows)))
      }),
      seeded
    )
  })
  it("has the same mean and error when all weights are multiplied", () => {
    fc.assert(
      fc.property(survey, fc.constantFrom(0.25, 3, 1000), (rows, factor) => {
        const design = designOf(rows)
        const larger = { ...design, weights: design.weights.map((weight) => weight * factor) }
        expectSame(resultsOf(rows, larger), resultsOf(rows, design))
      }),
      seeded
    )
  })
  it("is the same with one cluster for each row as without clusters", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const { weights, strata = [] } = designOf(rows)
        const plain: SurveyDesign = { weights, strata, loneCluster: "average" }
        const own = { ...plain, clusters: rows.map((_, at) => `row ${at}`) }
        expect(resultsOf(rows, own)).toEqual(resultsOf(rows, plain))
      }),
      seeded
    )
  })
  it("is the same over a domain of all rows as over the whole", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const design = designOf(rows)
        const all = rows.map(() => true)
        expect(domainMeanOrThrow(design, yOf(rows), all)).toEqual(surveyMeanOrThrow(design, yOf(rows)))
      }),
      seeded
    )
  })
  it("moves with its values: the mean by as much, the error not at all", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const design = designOf(rows)
        const before = surveyMeanOrThrow(design, yOf(rows))
        const after = surveyMeanOrThrow(
          design,
          rows.map(({ y }) => y + 50)
        )
        expect(after.estimate.value).toBeCloseTo((before.estimate.value ?? Number.NaN) + 50, 11)
        expect(after.standardError.value ?? 0).toBeCloseTo(before.standardError.value ?? 0, 11)
      }),
      seeded
    )
  })
  it("has a total whose error is that of the mean times the size of the population once that is known", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const fitted = postStratifyOrThrow(
          designOf(rows),
          rows.map(() => "all"),
          { all: 1000 }
        )
        const mean = surveyMeanOrThrow(fitted, yOf(rows))
        const total = surveyTotalOrThrow(fitted, yOf(rows))
        expect((total.estimate.value ?? Number.NaN) / 1000).toBeCloseTo(mean.estimate.value ?? Number.NaN, 11)
        expect((total.standardError.value ?? 0) / 1000).toBeCloseTo(mean.standardError.value ?? 0, 11)
      }),
      seeded
    )
  })
  it("never gives NaN, infinity or -0", () => {
    const wild = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(row, wild, wild), { minLength: 1, maxLength: 8 }), (rows) => {
        const design = designOf(rows.map(([each]) => each))
        const x = rows.map(([, value]) => value)
        const y = rows.map(([, , value]) => value)
        const results = [surveyMeanOrThrow(design, y), surveyTotalOrThrow(design, y), surveyRatioOrThrow(design, x, y)]
        const values = results
          .flatMap((each) => [each.estimate, each.standardError, each.degreesOfFreedom, each.designEffect])
          .flatMap(({ value }) => (value === null ? [] : [value]))
        expect(values.filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([])
      }),
      seeded
    )
  })
})
