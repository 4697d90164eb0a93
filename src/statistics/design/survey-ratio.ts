import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import type { StatisticsError } from "../statistics-error.js"
import { columnProblem } from "./design-checks.js"
import { type DesignEstimate, designEstimate, noDesignEstimate } from "./design-estimate.js"
import { readSample, type Sample } from "./sample.js"
import type { SurveyDesign } from "./survey-design.js"
import { sumOfProducts } from "./weighted-mean.js"

/** x − R y, where what is left of a difference by rounding alone is 0. */
const residual = (x: number, explained: number): number =>
  Math.abs(x - explained) <= 4 * Number.EPSILON * Math.abs(x) ? 0 : x - explained

const ratioOfColumns = (
  sample: Sample,
  x: ReadonlyArray<number>,
  y: ReadonlyArray<number>
): Result.Result<DesignEstimate, StatisticsError> => {
  if (y.length === 0) return Result.succeed(noDesignEstimate("empty-base"))
  const denominator = sumOfProducts(sample.weights, y)
  if (denominator === 0) return Result.succeed(noDesignEstimate("zero-denominator"))
  const ratio = sumOfProducts(sample.weights, x) / denominator
  const influence = x.map((value, row) => residual(value, ratio * (y[row] ?? 0)) / denominator)
  return designEstimate(
    sample,
    ratio,
    influence,
    y.map(() => true)
  )
}

/**
 * Estimates the ratio of two totals of a population, such as absent hours to taught hours.
 *
 * **Unit** that of `x` per that of `y`. **Details** A denominator of 0 gives `"zero-denominator"`. **Fails with**
 * `StatisticsError` when the design, `x` or `y` has an impossible value, lists differ in length, or a stratum has a lone
 * cluster and the design does not say how it counts.
 *
 * **Formula** R = Σ w x / Σ w y; its variance is that of Σ z with z = w(x − R y)/Σ w y, as in {@link surveyMean}.
 * **Source** Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), section 5.6; the same figures as
 * `svyratio` of the R package survey.
 *
 * @example Absent hours to taught hours
 * ```ts
 * surveyRatioOrThrow({ weights: [2, 2] }, [1, 2], [8, 4]).estimate // => { value: 0.25 }
 * ```
 * @category statistics
 */
export const surveyRatio = (
  design: SurveyDesign,
  x: ReadonlyArray<number>,
  y: ReadonlyArray<number>
): Result.Result<DesignEstimate, StatisticsError> =>
  Result.flatMap(readSample(design), (sample) => {
    const rows = sample.weights.length
    const problem = columnProblem(x, rows, ["x"]) ?? columnProblem(y, rows, ["y"])
    return problem === undefined ? ratioOfColumns(sample, x, y) : Result.fail(problem)
  })

/**
 * As {@link surveyRatio}, but throws the error.
 *
 * @category statistics
 */
export const surveyRatioOrThrow = orThrow(surveyRatio)
