import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import type { StatisticsError } from "../statistics-error.js"
import { columnProblem } from "./design-checks.js"
import { type DesignEstimate, designEstimate, noDesignEstimate } from "./design-estimate.js"
import { readSample } from "./sample.js"
import type { SurveyDesign } from "./survey-design.js"
import { sumOfProducts } from "./weighted-mean.js"

/**
 * Estimates the total of a population from a survey, such as the number of pupils who feel safe.
 *
 * **Unit** that of `y`. **Fails with** `StatisticsError` when the design or `y` has an impossible value, lists differ in
 * length, or a stratum has a lone cluster and the design does not say how it counts.
 *
 * **Formula** t = Σ w y; its variance is that of Σ z with z = w y, as in {@link surveyMean}. **Source** Särndal, Swensson
 * and Wretman, Model Assisted Survey Sampling (1992), sections 3.7 and 4.2; the same figures as `svytotal` of the R
 * package survey.
 *
 * @example Three of twelve pupils
 * ```ts
 * const total = surveyTotalOrThrow({ weights: [4, 4, 4], populationSizes: 12 }, [1, 2, 3])
 * total.estimate // => { value: 24 }
 * total.standardError // => { value: 6 }
 * ```
 * @category statistics
 */
export const surveyTotal = (
  design: SurveyDesign,
  y: ReadonlyArray<number>
): Result.Result<DesignEstimate, StatisticsError> =>
  Result.flatMap(readSample(design), (sample) => {
    const problem = columnProblem(y, sample.weights.length, ["y"])
    if (problem !== undefined) return Result.fail(problem)
    if (y.length === 0) return Result.succeed(noDesignEstimate("empty-base"))
    return designEstimate(
      sample,
      sumOfProducts(sample.weights, y),
      y,
      y.map(() => true)
    )
  })

/**
 * As {@link surveyTotal}, but throws the error.
 *
 * @category statistics
 */
export const surveyTotalOrThrow = orThrow(surveyTotal)
