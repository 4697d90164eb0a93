import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import { lengthProblem } from "../input-checks.js"
import type { StatisticsError } from "../statistics-error.js"
import { columnProblem } from "./design-checks.js"
import type { DesignEstimate } from "./design-estimate.js"
import { readSample } from "./sample.js"
import type { SurveyDesign } from "./survey-design.js"
import { meanOfRows } from "./survey-mean.js"

/**
 * Estimates the mean of a part of the population, such as the girls. The rows of all others stay in the design: to leave
 * them out first would make clusters and strata look smaller than they were drawn.
 *
 * **Unit** that of `y`. **Details** An empty domain gives `"empty-base"`. **Fails with** `StatisticsError` as
 * {@link surveyMean} does. A stratum without rows of the domain is not looked at, unless the weights were calibrated.
 *
 * **Formula** as for {@link surveyMean} over the rows of the domain, with z = 0 for all others. **Source** Särndal,
 * Swensson and Wretman, Model Assisted Survey Sampling (1992), section 5.8; the same figures as `svymean` of a `subset` in
 * the R package survey.
 *
 * @example The mean of two of three rows
 * ```ts
 * domainMeanOrThrow({ weights: [4, 4, 4] }, [1, 2, 3], [true, false, true]).estimate // => { value: 2 }
 * ```
 * @category statistics
 */
export const domainMean = (
  design: SurveyDesign,
  y: ReadonlyArray<number>,
  inDomain: ReadonlyArray<boolean>
): Result.Result<DesignEstimate, StatisticsError> =>
  Result.flatMap(readSample(design), (sample) => {
    const rows = sample.weights.length
    const problem = columnProblem(y, rows, ["y"]) ?? lengthProblem(inDomain.length, rows, ["inDomain"])
    return problem === undefined ? meanOfRows(sample, y, inDomain) : Result.fail(problem)
  })

/**
 * As {@link domainMean}, but throws the error.
 *
 * @category statistics
 */
export const domainMeanOrThrow = orThrow(domainMean)
