import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Estimate } from "../../../src/result/estimate.js"
import {
  type CalibratedDesign,
  calibrateOrThrow,
  type DesignEstimate,
  domainMeanOrThrow,
  kishEffectiveSizeOrThrow,
  type LoneCluster,
  postStratifyOrThrow,
  rakeOrThrow,
  type SurveyDesign,
  surveyMeanOrThrow,
  surveyRatioOrThrow,
  surveyTotalOrThrow
} from "../../../src/statistics/index.js"

type Adjustment = "postStratify" | "rake" | "calibrate"

interface Expected {
  readonly estimate: number
  readonly standardError: number
  readonly degreesOfFreedom: number
  readonly designEffect: number
}

interface Comparison {
  readonly data: string
  readonly strata?: string
  readonly clusters?: string
  readonly populationSizes?: string
  readonly loneCluster?: LoneCluster
  readonly adjustments?: ReadonlyArray<Adjustment>
  readonly results: {
    readonly mean?: Expected
    readonly total?: Expected
    readonly ratio?: Expected
    readonly domains?: Readonly<Record<string, Expected>>
    readonly weights?: ReadonlyArray<number>
    readonly weightRatio?: { readonly minimum: number; readonly maximum: number }
  }
}

interface Column {
  readonly numbers: ReadonlyArray<number>
  readonly labels: ReadonlyArray<string | number>
  readonly truths: ReadonlyArray<boolean>
}

interface Reference {
  readonly datasets: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string | number | boolean>>>>>
  readonly targets: {
    readonly sex: Readonly<Record<string, number>>
    readonly grade: Readonly<Record<string, number>>
    readonly stype: Readonly<Record<string, number>>
    readonly columns: ReadonlyArray<number>
  }
  readonly comparisons: ReadonlyArray<Comparison>
  readonly apiPostStratified: Expected
  readonly kish: { readonly apistrat: number }
}

const reference: Reference = JSON.parse(readFileSync("test/reference/r/survey-design.json", "utf8"))

const column = (data: string, name: string): Column => {
  const values = reference.datasets[data]?.[name] ?? []
  if (values.length === 0) throw new Error(`The reference has no column ${name} in ${data}.`)
  return {
    numbers: values.filter((value) => typeof value === "number"),
    labels: values.filter((value) => typeof value !== "boolean"),
    truths: values.filter((value) => typeof value === "boolean")
  }
}

const { sex, grade, columns, stype } = reference.targets

const adjust: Readonly<Record<Adjustment, (design: SurveyDesign, data: string) => CalibratedDesign>> = {
  postStratify: (design, data) => postStratifyOrThrow(design, column(data, "sex").labels, sex),
  rake: (design, data) => rakeOrThrow(design, [column(data, "sex").labels, column(data, "grade").labels], [sex, grade]),
  calibrate: (design, data) =>
    calibrateOrThrow(
      design,
      ["one", "x", "girl"].map((name) => column(data, name).numbers),
      columns
    )
}

const drawn = ({ data, strata, clusters, populationSizes, loneCluster }: Comparison): SurveyDesign => ({
  weights: column(data, "weight").numbers,
  ...(strata && { strata: column(data, strata).labels }),
  ...(clusters && { clusters: column(data, clusters).labels }),
  ...(populationSizes && { populationSizes: column(data, populationSizes).numbers }),
  ...(loneCluster && { loneCluster })
})

const designOf = (comparison: Comparison): SurveyDesign =>
  (comparison.adjustments ?? []).reduce((design, name) => adjust[name](design, comparison.data), drawn(comparison))

const expectNumber = (actual: Estimate | number | undefined, expected: number): void => {
  const value = typeof actual === "number" ? actual : actual?.value
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected))
}

const expectEstimate = (actual: DesignEstimate, expected: Expected): void => {
  expectNumber(actual.estimate, expected.estimate)
  expectNumber(actual.standardError, expected.standardError)
  expectNumber(actual.degreesOfFreedom, expected.degreesOfFreedom)
  expectNumber(actual.designEffect, expected.designEffect)
}

const titleOf = ({ data, strata, clusters, populationSizes, loneCluster, adjustments = [] }: Comparison): string =>
  [
    data,
    strata && "strata",
    clusters && "clusters",
    populationSizes && "population sizes",
    loneCluster && `lone cluster ${loneCluster}`,
    ...adjustments
  ]
    .filter((part) => part !== undefined)
    .join(", ")

/** The comparisons that have a certain result, each with a title. */
const having = <Key extends keyof Comparison["results"]>(
  key: Key
): ReadonlyArray<readonly [string, Comparison, NonNullable<Comparison["results"][Key]>]> =>
  reference.comparisons.flatMap((comparison) => {
    const result = comparison.results[key]
    return result === undefined ? [] : [[titleOf(comparison), comparison, result] as const]
  })

describe("the R package survey agrees within 1e-9", () => {
  it.each(having("mean"))("on the mean: %s", (_, comparison, expected) => {
    expectEstimate(surveyMeanOrThrow(designOf(comparison), column(comparison.data, "y").numbers), expected)
  })
  it.each(having("total"))("on the total: %s", (_, comparison, expected) => {
    expectEstimate(surveyTotalOrThrow(designOf(comparison), column(comparison.data, "y").numbers), expected)
  })
  it.each(having("ratio"))("on the ratio: %s", (_, comparison, expected) => {
    const [x, y] = [column(comparison.data, "x").numbers, column(comparison.data, "y").numbers]
    expectEstimate(surveyRatioOrThrow(designOf(comparison), x, y), expected)
  })
  it.each(
    having("domains").flatMap(([title, comparison, domains]) =>
      Object.entries(domains).map(([domain, expected]) => [domain, title, comparison, expected] as const)
    )
  )("on the mean of the domain %s: %s", (domain, _, comparison, expected) => {
    const { truths } = column(comparison.data, domain)
    expectEstimate(domainMeanOrThrow(designOf(comparison), column(comparison.data, "y").numbers, truths), expected)
  })
  it.each(having("weights"))("on the weights: %s", (_, comparison, expected) => {
    const { weights } = designOf(comparison)
    expect(weights).toHaveLength(expected.length)
    expected.forEach((weight, row) => {
      expectNumber(weights[row], weight)
    })
  })
  it.each(having("weightRatio"))("on the weight ratios: %s", (_, comparison, expected) => {
    const [only] = comparison.adjustments ?? []
    const design = only && adjust[only](drawn(comparison), comparison.data)
    expectNumber(design?.weightRatio.minimum, expected.minimum)
    expectNumber(design?.weightRatio.maximum, expected.maximum)
  })
})

describe("the figures printed for the Academic Performance Index come out", () => {
  const stratified: SurveyDesign = {
    weights: column("apistrat", "weight").numbers,
    strata: column("apistrat", "stype").labels,
    populationSizes: stype
  }
  it("mean, standard error and design effect of the stratified sample", () => {
    const mean = surveyMeanOrThrow(stratified, column("apistrat", "y").numbers)
    expect(mean.estimate.value).toBeCloseTo(662.28736, 5)
    expect(mean.standardError.value).toBeCloseTo(9.4089408, 7)
    expect(mean.designEffect.value).toBeCloseTo(1.2044573, 7)
  })
  it("mean and standard error of the cluster sample", () => {
    const design = {
      weights: column("apiclus1", "weight").numbers,
      clusters: column("apiclus1", "district").labels,
      populationSizes: 757
    }
    const mean = surveyMeanOrThrow(design, column("apiclus1", "y").numbers)
    expect(mean.estimate.value).toBeCloseTo(644.1694, 4)
    expect(mean.standardError.value).toBeCloseTo(23.54224, 5)
  })
  it("mean and standard error of the simple sample after post-stratification by type of school", () => {
    const design = { weights: column("apisrs", "weight").numbers, populationSizes: 6194 }
    const fitted = postStratifyOrThrow(design, column("apisrs", "stype").labels, stype)
    const mean = surveyMeanOrThrow(fitted, column("apisrs", "y").numbers)
    expect(mean.estimate.value).toBeCloseTo(656.78158, 5)
    expect(mean.standardError.value).toBeCloseTo(9.1565382, 7)
    expectEstimate(mean, reference.apiPostStratified)
  })
  it("the effective size of the stratified sample by its weights", () => {
    const size = kishEffectiveSizeOrThrow(stratified.weights)
    expect(size.value).toBeCloseTo(168.58, 2)
    expect(200 / (size.value ?? 0)).toBeCloseTo(1.18637, 5)
    expectNumber(size, reference.kish.apistrat)
  })
})
