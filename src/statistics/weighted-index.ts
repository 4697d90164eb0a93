import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { decimalOf } from "./decimal.js"
import { addProductTo, exactValue, newSum } from "./exact-sum.js"
import { firstProblem, lengthProblem, numberProblem } from "./input-checks.js"
import { quotientOf, quotientValue } from "./quotient.js"
import { type ScaleTally, tallyOfCounts } from "./scale-tally.js"
import type { StatisticsError } from "./statistics-error.js"

const weightsProblem = (weights: ReadonlyArray<number>, steps: number): StatisticsError | undefined =>
  lengthProblem(weights.length, steps, ["weights"]) ??
  firstProblem(weights, (weight, at) => numberProblem(weight, ["weights", at]))

const meanWeight = (counts: ReadonlyArray<number>, weights: ReadonlyArray<number>): Estimate => {
  const sum = newSum()
  for (const [step, count] of counts.entries()) addProductTo(sum, weights[step] ?? 0, count)
  const base = counts.reduce((all, count) => all + count, 0)
  if (base === 0) return missing("empty-base")
  return { value: quotientValue(quotientOf(exactValue(sum), decimalOf(base))) }
}

/**
 * Gives each step of a scale a number of points and takes the mean, for an index with points of its own: an authority
 * that gives 100, 66, 33 and 0 points has not the index of {@link summariseTally}, since 66 is not two thirds of 100.
 *
 * **Unit** that of the weights. **Formula** Σ weight · answers ÷ base, over the steps; answers that are no step never
 * count. The sum is exact and the division rounds once.
 *
 * **Details** There is one weight per code, from the lowest code to the highest as answered. The weights themselves say
 * which end is favourable, so a reversed scale is not turned here: such a question is given its weights in the other
 * order. Without substantive answers the value is missing, `empty-base`.
 *
 * **Fails with** `StatisticsError`: `length-mismatch` when there is not one weight per step, `not-a-number` for a
 * weight that is no number, and what {@link tallyOfCounts} refuses for a tally that was not made by this library.
 *
 * **Source** Linköping's pupil survey: 100, 66, 33, 0, and 0, 33, 66, 100 for questions put the other way.
 *
 * @example
 * ```ts
 * const tally = tallyScaleOrThrow([1, 1, 2, 4], { minimum: 1, maximum: 4 })
 * weightedIndexOrThrow(tally, [100, 66, 33, 0]) // => { value: 66.5 }
 * ```
 * @category statistics
 */
export const weightedIndex = (
  tally: ScaleTally,
  weights: ReadonlyArray<number>
): Result.Result<Estimate, StatisticsError> =>
  Result.flatMap(tallyOfCounts(tally), ({ counts }) => {
    const problem = weightsProblem(weights, counts.length)
    return problem === undefined ? Result.succeed(meanWeight(counts, weights)) : Result.fail(problem)
  })

/**
 * Gives each step of a scale a number of points and takes the mean, or throws: the twin of {@link weightedIndex}.
 *
 * @example
 * ```ts
 * const tally = tallyScaleOrThrow([1, 2, 2], { minimum: 1, maximum: 2 })
 * weightedIndexOrThrow(tally, [0, 75]) // => { value: 50 }
 * ```
 * @category statistics
 */
export const weightedIndexOrThrow: (tally: ScaleTally, weights: ReadonlyArray<number>) => Estimate =
  orThrow(weightedIndex)
