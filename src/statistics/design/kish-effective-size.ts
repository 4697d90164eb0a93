import * as Result from "effect/Result"
import { type Estimate, missing } from "../../result/estimate.js"
import { orThrow } from "../../result/or-throw.js"
import type { StatisticsError } from "../statistics-error.js"
import { weightsProblem } from "./design-checks.js"
import { sumOf } from "./weighted-mean.js"

/**
 * Tells how many equally weighted answers are worth as much as these weighted ones. The number of answers divided by it is
 * the design effect of weighting.
 *
 * **Unit** answers. **Details** No weights give `"empty-base"`. **Fails with** `StatisticsError` when a weight is no number
 * above 0.
 *
 * **Formula** (Σ w)² / Σ w². **Source** Kish, Journal of Official Statistics 8 (1992), 183–200.
 *
 * @example One answer that counts as three others
 * ```ts
 * kishEffectiveSizeOrThrow([1, 1, 1, 3]) // => { value: 3 }
 * ```
 * @category statistics
 */
export const kishEffectiveSize = (weights: ReadonlyArray<number>): Result.Result<Estimate, StatisticsError> => {
  const problem = weightsProblem(weights, ["weights"])
  if (problem !== undefined) return Result.fail(problem)
  if (weights.length === 0) return Result.succeed(missing("empty-base"))
  // Only the proportions matter; the largest is 1, so that no square is too large to hold.
  const largest = weights.reduce((a, b) => Math.max(a, b))
  const shares = weights.map((weight) => weight / largest)
  return Result.succeed({ value: sumOf(shares) ** 2 / sumOf(shares.map((share) => share ** 2)) })
}

/**
 * As {@link kishEffectiveSize}, but throws the error.
 *
 * @category statistics
 */
export const kishEffectiveSizeOrThrow = orThrow(kishEffectiveSize)
