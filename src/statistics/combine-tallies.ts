import { scaleText } from "./scale.js"
import { type ScaleTally, tallyOfCountsOrThrow, totalOf, totalProblem } from "./scale-tally.js"
import { StatisticsError } from "./statistics-error.js"

const scalesDiffer = (a: ScaleTally, b: ScaleTally): StatisticsError | undefined => {
  const [first, second] = [scaleText(a.scale), scaleText(b.scale)]
  return first === second
    ? undefined
    : new StatisticsError({ code: "scales-differ", path: ["scale"], facts: { first, second } })
}

/**
 * Adds two tallies of the same scale, for instance of two schools.
 *
 * **Unit** answers. **Formula** the sum of each count. It is exact, minds no order and no grouping, and an
 * {@link emptyTally} changes nothing: answers counted where they live and combined give the same results, bit by bit, as
 * all answers counted together.
 *
 * **Fails with** a thrown `StatisticsError`, since it is a mistake of the caller: `scales-differ` when the scales are not
 * the same in steps, other codes and direction; `not-a-count` and the like when a tally is not as {@link tallyOfCounts}
 * makes it; `out-of-range` when all answers together exceed 2^53 − 1.
 *
 * @example
 * ```ts
 * const scale = { minimum: 1, maximum: 3 }
 * const north = tallyScaleOrThrow([1, 3, 3], scale)
 * const south = tallyScaleOrThrow([2, null], scale)
 * combineTallies(north, south).counts // => [1, 1, 2]
 * ```
 * @category statistics
 */
export const combineTallies = (a: ScaleTally, b: ScaleTally): ScaleTally => {
  const [first, second] = [tallyOfCountsOrThrow(a), tallyOfCountsOrThrow(b)]
  const problem = scalesDiffer(first, second) ?? totalProblem(totalOf(first) + totalOf(second))
  if (problem !== undefined) throw problem
  return {
    scale: first.scale,
    counts: first.counts.map((count, at) => count + (second.counts[at] ?? 0)),
    nonSubstantive: first.nonSubstantive + second.nonSubstantive,
    missing: first.missing + second.missing
  }
}
