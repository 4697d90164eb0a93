import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import type { StatisticsError } from "../statistics-error.js"
import { columnProblem } from "./design-checks.js"
import { type DesignEstimate, designEstimate, noDesignEstimate } from "./design-estimate.js"
import { readSample, type Sample } from "./sample.js"
import type { SurveyDesign } from "./survey-design.js"
import { sumOf, weightedMean } from "./weighted-mean.js"

/** The weighted mean over some rows of a checked sample. */
export const meanOfRows = (
  sample: Sample,
  y: ReadonlyArray<number>,
  rows: ReadonlyArray<boolean>
): Result.Result<DesignEstimate, StatisticsError> => {
  if (!rows.includes(true)) return Result.succeed(noDesignEstimate("empty-base"))
  const weights = sample.weights.map((weight, row) => (rows[row] === true ? weight : 0))
  const total = sumOf(weights)
  if (total === 0) return Result.succeed(noDesignEstimate("zero-denominator"))
  const mean = weightedMean(y, weights)
  const influence = y.map((value, row) => (rows[row] === true ? (value - mean) / total : 0))
  return designEstimate(sample, mean, influence, rows)
}

/**
 * Estimates the mean of a population from a survey, with the standard error that its strata, clusters and weights give.
 *
 * **Unit** that of `y`. **Fails with** `StatisticsError` when the design or `y` has an impossible value, lists differ in
 * length, or a stratum has a lone cluster and the design does not say how it counts.
 *
 * **Formula** m = Σ w y / Σ w; its variance is that of Σ z with z = w(y − m)/Σ w, Σ_h (1 − n_h/N_h) · n_h/(n_h − 1) ·
 * Σ_c (z_hc − z̄_h)² over strata h and clusters c (Taylor linearisation). **Source** Särndal, Swensson and Wretman, Model
 * Assisted Survey Sampling (1992), section 5.7; the same figures as `svymean` of the R package survey.
 *
 * @example Three of twelve pupils
 * ```ts
 * const mean = surveyMeanOrThrow({ weights: [4, 4, 4], populationSizes: 12 }, [1, 2, 3])
 * mean.estimate // => { value: 2 }
 * mean.standardError // => { value: 0.5 }
 * mean.degreesOfFreedom // => { value: 2 }
 * ```
 * @see {@link domainMean} for a part of the population
 * @category statistics
 */
export const surveyMean = (
  design: SurveyDesign,
  y: ReadonlyArray<number>
): Result.Result<DesignEstimate, StatisticsError> =>
  Result.flatMap(readSample(design), (sample) => {
    const problem = columnProblem(y, sample.weights.length, ["y"])
    if (problem !== undefined) return Result.fail(problem)
    return meanOfRows(
      sample,
      y,
      y.map(() => true)
    )
  })

/**
 * As {@link surveyMean}, but throws the error.
 *
 * @category statistics
 */
export const surveyMeanOrThrow = orThrow(surveyMean)
