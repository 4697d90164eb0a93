import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import type { StatisticsError } from "../statistics-error.js"
import { calibratedDesign, unfitDesignProblem } from "./calibrated-design.js"
import { fitToMargin, readMargin } from "./margin.js"
import type { CalibratedDesign, SurveyDesign } from "./survey-design.js"

/**
 * Scales the weights so that each group of rows counts as much as it does in the population, such as the girls of a grade.
 * It makes up for groups that answer less than others.
 *
 * `cells` has the group of each row and `targets` the size of each group in the population.
 *
 * **Unit** that of the weights. **Fails with** `StatisticsError` when a row has a group without target, a target has no
 * rows, or the design or a target has an impossible value.
 *
 * **Formula** w · N_g / Σ_g w for the rows of group g; standard errors are those of y less its mean within the group.
 * **Source** Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), section 7.6; the same figures as
 * `postStratify` of the R package survey.
 *
 * @example Fewer boys than girls answered
 * ```ts
 * const design = postStratifyOrThrow({ weights: [1, 1, 1] }, ["girl", "girl", "boy"], { girl: 30, boy: 30 })
 * design.weights // => [15, 15, 30]
 * design.weightRatio // => { minimum: 15, maximum: 30 }
 * ```
 * @see {@link rake} when only the size of each grade and of each sex is known, not of both together
 * @category statistics
 */
export const postStratify = (
  design: SurveyDesign,
  cells: ReadonlyArray<string | number>,
  targets: Readonly<Record<string, number>>
): Result.Result<CalibratedDesign, StatisticsError> => {
  const problem = unfitDesignProblem(design)
  if (problem !== undefined) return Result.fail(problem)
  const before = design.weights
  const paths = { labels: ["cells"], targets: ["targets"] }
  return Result.map(readMargin(cells, targets, before.length, paths), (margin) =>
    calibratedDesign(design, { kind: "cells", cells: margin.groups.of, before, after: fitToMargin(before, margin) })
  )
}

/**
 * As {@link postStratify}, but throws the error.
 *
 * @category statistics
 */
export const postStratifyOrThrow = orThrow(postStratify)
