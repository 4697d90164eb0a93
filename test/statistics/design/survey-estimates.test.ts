import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  type DesignEstimate,
  domainMean,
  domainMeanOrThrow,
  kishEffectiveSize,
  kishEffectiveSizeOrThrow,
  type LoneCluster,
  type SurveyDesign,
  surveyMean,
  surveyMeanOrThrow,
  surveyRatio,
  surveyRatioOrThrow,
  surveyTotal,
  surveyTotalOrThrow
} from "../../../src/statistics/index.js"
import { failureOf } from "./failure-of.js"

const missing = (reason: string) => ({ value: null, reason })

const allMissing = (reason: string) => ({
  estimate: missing(reason),
  standardError: missing(reason),
  degreesOfFreedom: missing(reason),
  designEffect: missing(reason)
})

const numbersOf = (estimate: DesignEstimate) =>
  [estimate.estimate, estimate.standardError, estimate.degreesOfFreedom, estimate.designEffect].map(
    ({ value }) => value
  )

describe("surveyMean", () => {
  it("is the plain mean with s/√n when every row counts alike", () => {
    const { estimate, standardError } = surveyMeanOrThrow({ weights: [5, 5, 5, 5] }, [1, 2, 3, 6])
    expect(estimate).toEqual({ value: 3 })
    expect(standardError.value).toBeCloseTo(Math.sqrt(14 / 3 / 4), 14)
  })
  it("lets a row count as much as its weight", () => {
    expect(surveyMeanOrThrow({ weights: [1, 3] }, [2, 6]).estimate).toEqual({ value: 5 })
  })
  it("has the design effect 1 for a simple random sample", () => {
    const { designEffect } = surveyMeanOrThrow({ weights: [10, 10, 10], populationSizes: 30 }, [1, 4, 8])
    expect(designEffect.value).toBeCloseTo(1, 13)
  })
  it("grows the error when the pupils of a school answer alike", () => {
    const y = [1, 1, 1, 5, 5, 5]
    const apart = surveyMeanOrThrow({ weights: [9, 9, 9, 9, 9, 9] }, y)
    const inSchools = surveyMeanOrThrow(
      { weights: [9, 9, 9, 9, 9, 9], clusters: ["Ek", "Ek", "Ek", "Al", "Al", "Al"] },
      y
    )
    expect(inSchools.standardError).toEqual({ value: 2 })
    expect(apart.standardError.value).toBeCloseTo(Math.sqrt(24 / 5 / 6), 14)
    expect(inSchools.degreesOfFreedom).toEqual({ value: 1 })
  })
  it("counts the same label in two strata as two clusters", () => {
    const design = { weights: [2, 2, 2, 2, 2, 2], strata: [1, 1, 1, 2, 2, 2], clusters: ["a", "a", "b", "a", "b", "c"] }
    expect(surveyMeanOrThrow(design, [1, 2, 3, 4, 5, 6]).degreesOfFreedom).toEqual({ value: 3 })
  })
  it("has no error within a stratum that was taken whole", () => {
    const design = { weights: [1, 1, 4, 4], strata: ["whole", "whole", "part", "part"], populationSizes: [2, 2, 8, 8] }
    expect(surveyMeanOrThrow(design, [0, 100, 5, 5]).standardError).toEqual({ value: 0 })
    expect(surveyMeanOrThrow({ weights: [1, 1, 1], populationSizes: 3 }, [1, 2, 9]).standardError).toEqual({ value: 0 })
  })
  it("takes population sizes by row, by stratum and as one number alike", () => {
    const strata = [7, 7, 8, 8]
    const weights = [2, 2, 3, 3]
    const y = [1, 4, 2, 9]
    const byRow = surveyMeanOrThrow({ weights, strata, populationSizes: [4, 4, 6, 6] }, y)
    expect(surveyMeanOrThrow({ weights, strata, populationSizes: { 7: 4, 8: 6 } }, y)).toEqual(byRow)
    const whole = surveyMeanOrThrow({ weights, populationSizes: [10, 10, 10, 10] }, y)
    expect(surveyMeanOrThrow({ weights, populationSizes: 10 }, y)).toEqual(whole)
    expect(whole.standardError).not.toEqual(byRow.standardError)
  })
  it("is exactly sure of answers that are all the same", () => {
    // The weighted sum of 0.7, divided by the sum of weights, is not 0.7 in binary.
    const design = { weights: [1.1, 2.3, 0.7, 5.9, 3.3], clusters: [1, 1, 2, 3, 3] }
    expect(surveyMeanOrThrow(design, [0.7, 0.7, 0.7, 0.7, 0.7])).toEqual({
      estimate: { value: 0.7 },
      standardError: { value: 0 },
      degreesOfFreedom: { value: 2 },
      designEffect: missing("zero-variance")
    })
  })
  it("has no design effect when the weights add up to no more than the rows", () => {
    expect(surveyMeanOrThrow({ weights: [1, 1, 1] }, [1, 2, 4]).designEffect).toEqual(missing("not-applicable"))
    expect(surveyMeanOrThrow({ weights: [0.1, 0.2, 0.3] }, [1, 2, 4]).designEffect).toEqual(missing("not-applicable"))
  })
  it("is missing without rows", () => {
    expect(surveyMeanOrThrow({ weights: [] }, [])).toEqual(allMissing("empty-base"))
  })
  it("says that numbers are too large instead of giving infinity", () => {
    const { estimate, standardError } = surveyMeanOrThrow({ weights: [1e300, 1e300] }, [-1e300, 1e300])
    expect(estimate).toEqual(missing("not-applicable"))
    expect(standardError).toEqual(missing("not-applicable"))
  })
})

describe("surveyTotal", () => {
  it("is the weighted sum with its error", () => {
    expect(numbersOf(surveyTotalOrThrow({ weights: [2, 2], populationSizes: 4 }, [3, 5]))).toEqual([
      16,
      expect.closeTo(Math.sqrt(0.5 * 2 * 8), 13),
      1,
      expect.closeTo(1, 13)
    ])
  })
  it("is missing without rows", () => {
    expect(surveyTotalOrThrow({ weights: [] }, [])).toEqual(allMissing("empty-base"))
  })
  it("never reads -0", () => {
    expect(Object.is(surveyTotalOrThrow({ weights: [1, 1] }, [-0, -0]).estimate.value, 0)).toBe(true)
  })
})

describe("surveyRatio", () => {
  it("divides two weighted sums", () => {
    const ratio = surveyRatioOrThrow({ weights: [1, 2] }, [3, 1], [6, 2])
    expect(ratio.estimate).toEqual({ value: 0.5 })
    expect(ratio.standardError).toEqual({ value: 0 })
  })
  it("is exactly sure of a ratio that is the same in every row", () => {
    const y = [1, 2, 3, 7, 11]
    const ratio = surveyRatioOrThrow(
      { weights: [1.1, 2.7, 3.3, 0.9, 4.2] },
      y.map((value) => 0.1 * value),
      y
    )
    expect(ratio.standardError).toEqual({ value: 0 })
  })
  it("equals the mean when the denominator is 1 in every row", () => {
    const design = { weights: [3, 4, 5, 6], strata: ["a", "a", "b", "b"] }
    const mean = numbersOf(surveyMeanOrThrow(design, [1, 5, 2, 8]))
    const ratio = numbersOf(surveyRatioOrThrow(design, [1, 5, 2, 8], [1, 1, 1, 1]))
    expect(ratio).toEqual(mean.map((value) => expect.closeTo(value ?? Number.NaN, 12)))
  })
  it("is missing when the denominator is 0", () => {
    expect(surveyRatioOrThrow({ weights: [1, 1] }, [1, 2], [3, -3])).toEqual(allMissing("zero-denominator"))
  })
  it("is missing without rows", () => {
    expect(surveyRatioOrThrow({ weights: [] }, [], [])).toEqual(allMissing("empty-base"))
  })
})

describe("domainMean", () => {
  const design = { weights: [2, 2, 2, 2, 2, 2], clusters: [1, 1, 2, 2, 3, 3] }
  const y = [1, 2, 3, 4, 5, 9]
  it("is the mean of the rows of the domain", () => {
    expect(domainMeanOrThrow(design, y, [true, false, true, false, true, false]).estimate).toEqual({ value: 3 })
  })
  it("keeps clusters without rows of the domain in the sample", () => {
    const inDomain = [true, true, true, true, false, false]
    const { standardError, degreesOfFreedom } = domainMeanOrThrow(design, y, inDomain)
    // Cluster sums of z are −1/2, 1/2 and 0, of three clusters: √(3/2 · 1/2).
    expect(standardError.value).toBeCloseTo(Math.sqrt(0.75), 14)
    expect(degreesOfFreedom).toEqual({ value: 1 })
  })
  it("is missing for an empty domain", () => {
    expect(
      domainMeanOrThrow(
        design,
        y,
        y.map(() => false)
      )
    ).toEqual(allMissing("empty-base"))
  })
  it("has no error when all of its rows lie in one cluster, since they cancel out there", () => {
    const inDomain = [true, true, false, false, false, false]
    expect(domainMeanOrThrow(design, y, inDomain)).toEqual({
      estimate: { value: 1.5 },
      standardError: missing("single-cluster"),
      degreesOfFreedom: { value: 0 },
      designEffect: missing("single-cluster")
    })
    const whole = { ...design, populationSizes: 3 }
    expect(domainMeanOrThrow(whole, y, inDomain).standardError).toEqual({ value: 0 })
  })
  it("has no design effect for a single row", () => {
    const certain: SurveyDesign = { weights: [5], loneCluster: "certainty" }
    expect(domainMeanOrThrow(certain, [3], [true])).toEqual({
      estimate: { value: 3 },
      standardError: { value: 0 },
      degreesOfFreedom: { value: 0 },
      designEffect: missing("not-applicable")
    })
  })
})

describe("a lone cluster", () => {
  // Two pairs and a lone row, all of the same weight: z is (y − mean) / 5.
  const pairs = { weights: [4, 4, 4, 4, 4], strata: ["a", "a", "b", "b", "lone"] }
  const y = [1, 3, 4, 8, 4]
  const far = [1, 3, 4, 8, 9]
  const squared = (loneCluster: LoneCluster, values: ReadonlyArray<number>): number =>
    (surveyMeanOrThrow({ ...pairs, loneCluster }, values).standardError.value ?? Number.NaN) ** 2

  // A pair adds the square of its difference in z: (2/5)² and (4/5)².
  const ofPairs = 0.16 + 0.64

  it("is refused by default", () => {
    expect(failureOf(surveyMean(pairs, y))).toEqual({
      code: "lone-cluster",
      path: ["design", "strata"],
      facts: { subject: "lone" }
    })
  })
  it("adds nothing when it was sure to be taken, or is removed", () => {
    expect(squared("certainty", far)).toBeCloseTo(ofPairs, 13)
    expect(squared("remove", far)).toBeCloseTo(ofPairs, 13)
  })
  it("adds its distance from the centre of the sample when it is adjusted", () => {
    expect(squared("adjust", y)).toBeCloseTo(ofPairs, 13)
    // The mean is 5, so that z of the lone row is (9 − 5) / 5.
    expect(squared("adjust", far)).toBeCloseTo(ofPairs + 0.8 ** 2, 13)
  })
  it("adds as much as the other strata on average", () => {
    expect(squared("average", far)).toBeCloseTo((ofPairs * 3) / 2, 13)
  })
  it("is no lone cluster when the stratum has no other", () => {
    const design = { ...pairs, populationSizes: { a: 1e9, b: 1e9, lone: 1 } }
    expect((surveyMeanOrThrow(design, far).standardError.value ?? 0) ** 2).toBeCloseTo(ofPairs, 6)
  })
  it("is no matter for a domain that has no row in its stratum", () => {
    expect(domainMeanOrThrow(pairs, y, [true, true, true, true, false]).standardError.value).toBeGreaterThan(0)
  })
  it.each<LoneCluster>(["remove", "adjust", "average"])(
    "leaves no error to compute when it is all there is: %s",
    (rule) => {
      const result = surveyMeanOrThrow({ weights: [2, 2], clusters: ["a", "a"], loneCluster: rule }, [1, 5])
      expect(result).toEqual({
        estimate: { value: 3 },
        standardError: missing("single-cluster"),
        degreesOfFreedom: { value: 0 },
        designEffect: missing("single-cluster")
      })
    }
  )
  it.each<LoneCluster>(["remove", "average"])("leaves no error when all strata with spread are lone: %s", (rule) => {
    const design = { weights: [2, 2, 1], strata: [1, 2, 3], populationSizes: [2, 2, 1], loneCluster: rule }
    expect(surveyMeanOrThrow(design, [1, 5, 7]).standardError).toEqual(missing("single-cluster"))
  })
  it("has no error when all clusters were sure to be taken", () => {
    const design: SurveyDesign = { weights: [2, 2], strata: [1, 2], loneCluster: "certainty" }
    expect(surveyMeanOrThrow(design, [1, 5]).standardError).toEqual({ value: 0 })
  })
})

describe("a design or a column that cannot be right is refused", () => {
  const weights = [1, 2, 3]
  const y = [1, 2, 3]
  it.each<[string, SurveyDesign, string, ReadonlyArray<string | number>]>([
    ["a weight of 0", { weights: [1, 0, 3] }, "not-positive", ["design", "weights", 1]],
    ["a weight below 0", { weights: [1, 2, -3] }, "not-positive", ["design", "weights", 2]],
    ["a weight that is no number", { weights: [Number.NaN, 2, 3] }, "not-a-number", ["design", "weights", 0]],
    ["too few strata", { weights, strata: ["a", "a"] }, "length-mismatch", ["design", "strata"]],
    ["a stratum that is no number", { weights, strata: [1, Number.NaN, 1] }, "not-a-number", ["design", "strata", 1]],
    ["too many clusters", { weights, clusters: [1, 2, 3, 4] }, "length-mismatch", ["design", "clusters"]],
    ["too few sizes", { weights, populationSizes: [9, 9] }, "length-mismatch", ["design", "populationSizes"]],
    ["a size of 0", { weights, populationSizes: 0 }, "not-positive", ["design", "populationSizes"]],
    ["an endless size", { weights, populationSizes: [9, 1 / 0, 9] }, "not-a-number", ["design", "populationSizes", 1]],
    ["a size below the sample", { weights, populationSizes: 2 }, "more-than-total", ["design", "populationSizes"]],
    [
      "sizes below the sample",
      { weights, populationSizes: [2, 2, 2] },
      "more-than-total",
      ["design", "populationSizes", 0]
    ],
    ["sizes that differ", { weights, populationSizes: [9, 9, 8] }, "differs-within", ["design", "populationSizes", 2]],
    [
      "a size of one stratum below its sample",
      { weights, strata: ["a", "b", "b"], populationSizes: { a: 5, b: 1 } },
      "more-than-total",
      ["design", "populationSizes", "b"]
    ],
    [
      "a stratum without size",
      { weights, strata: ["a", "a", "constructor"], populationSizes: { a: 5 } },
      "no-population-size",
      ["design", "populationSizes"]
    ],
    [
      "one size for several strata",
      { weights, strata: ["a", "a", "b"], populationSizes: 9 },
      "no-population-size",
      ["design", "populationSizes"]
    ]
  ])("%s", (_, design, code, path) => {
    expect(failureOf(surveyMean(design, y))).toMatchObject({ code, path })
    expect(failureOf(surveyTotal(design, y))).toMatchObject({ code, path })
    expect(failureOf(surveyRatio(design, y, y))).toMatchObject({ code, path })
    expect(failureOf(domainMean(design, y, [true, true, true]))).toMatchObject({ code, path })
  })
  it("a rule for lone clusters that does not exist", () => {
    const design: SurveyDesign = JSON.parse('{ "weights": [1, 2], "loneCluster": "ignore" }')
    expect(failureOf(surveyMean(design, [1, 2]))).toMatchObject({
      code: "unknown-choice",
      path: ["design", "loneCluster"]
    })
  })
  it("a column of another length, or with a value that is no number", () => {
    expect(failureOf(surveyMean({ weights }, [1]))).toMatchObject({ code: "length-mismatch", path: ["y"] })
    expect(failureOf(surveyTotal({ weights }, [1, 2, Number.NaN]))).toMatchObject({
      code: "not-a-number",
      path: ["y", 2]
    })
    expect(failureOf(surveyRatio({ weights }, [1, Number.NaN, 3], y))).toMatchObject({ path: ["x", 1] })
    expect(failureOf(surveyRatio({ weights }, y, [1]))).toMatchObject({ code: "length-mismatch", path: ["y"] })
    expect(failureOf(domainMean({ weights }, y, [true]))).toMatchObject({ code: "length-mismatch", path: ["inDomain"] })
  })
  it("in sentences that say what to do", () => {
    const problem = surveyMean({ weights, strata: ["a", "a", "b"], populationSizes: { a: 5 } }, y)
    expect(Result.isFailure(problem) && problem.failure.sentence).toEqual({
      sv: "design.populationSizes saknar antal för stratum b. Ange hur många enheter som finns i varje stratum.",
      en: "design.populationSizes has no number for stratum b. Give the number of units in each stratum."
    })
  })
  it("by throwing in the twins", () => {
    const wrong = { weights: [0] }
    expect(() => surveyMeanOrThrow(wrong, [1])).toThrow("design.weights[0]")
    expect(() => surveyTotalOrThrow(wrong, [1])).toThrow("design.weights[0]")
    expect(() => surveyRatioOrThrow(wrong, [1], [1])).toThrow("design.weights[0]")
    expect(() => domainMeanOrThrow(wrong, [1], [true])).toThrow("design.weights[0]")
  })
})

describe("kishEffectiveSize", () => {
  it("is the number of answers when they weigh alike", () => {
    expect(kishEffectiveSizeOrThrow([7, 7, 7, 7])).toEqual({ value: 4 })
  })
  it("is (Σ w)² / Σ w²", () => {
    expect(kishEffectiveSizeOrThrow([1, 2]).value).toBeCloseTo(9 / 5, 14)
  })
  it("bears weights whose squares cannot be held", () => {
    expect(kishEffectiveSizeOrThrow([1e200, 1e200])).toEqual({ value: 2 })
    expect(kishEffectiveSizeOrThrow([1e-200, 1e-200])).toEqual({ value: 2 })
  })
  it("is missing without weights", () => {
    expect(kishEffectiveSizeOrThrow([])).toEqual(missing("empty-base"))
  })
  it("refuses a weight of 0", () => {
    expect(failureOf(kishEffectiveSize([1, 0]))).toEqual({
      code: "not-positive",
      path: ["weights", 1],
      facts: { subject: "weights[1]", value: 0 }
    })
  })
})
