import * as Result from "effect/Result"
import { orThrow } from "../result/or-throw.js"
import { countProblem, firstProblem, lengthProblem, numberProblem, rangeProblem } from "./input-checks.js"
import { type Scale, soundScale, stepsOf } from "./scale.js"
import { StatisticsError } from "./statistics-error.js"

/**
 * Answers to one question counted per code (svarsfördelning). A tally is all that results need, it holds no answer of
 * anybody, and tallies add up: see {@link combineTallies}.
 *
 * **Unit** answers. The counts are always of the codes as they were answered; a reversed scale is turned only when the
 * tally is read, so it can never be turned twice.
 *
 * @category statistics
 */
export interface ScaleTally {
  /** The scale that was answered on. */
  readonly scale: Scale
  /** Answers per step, from the lowest code to the highest, as answered. */
  readonly counts: ReadonlyArray<number>
  /** Answers that are no step, such as "do not know". */
  readonly nonSubstantive: number
  /** Rows without an answer. */
  readonly missing: number
}

/** All rows of a tally, with and without an answer. */
export const totalOf = ({ counts, nonSubstantive, missing }: ScaleTally): number =>
  counts.reduce((sum, count) => sum + count, nonSubstantive + missing)

/** Says that there are more rows than can be added without rounding. */
export const totalProblem = (total: number): StatisticsError | undefined =>
  rangeProblem(total, 0, Number.MAX_SAFE_INTEGER, ["counts"])

const tallyProblem = (tally: ScaleTally): StatisticsError | undefined =>
  lengthProblem(tally.counts.length, stepsOf(tally.scale), ["counts"]) ??
  firstProblem(tally.counts, (count, at) => countProblem(count, ["counts", at])) ??
  countProblem(tally.nonSubstantive, ["nonSubstantive"]) ??
  countProblem(tally.missing, ["missing"]) ??
  totalProblem(totalOf(tally))

/**
 * Makes a tally of answers that are counted already, for instance in a file of partial results.
 *
 * **Fails with** `StatisticsError`: `not-a-scale`, `out-of-range` or `ambiguous-code` for a scale that is none,
 * `length-mismatch` when there is not one count per step, `not-a-count` for a count that is negative or broken, and
 * `out-of-range` when all counts together exceed 2^53 − 1.
 *
 * @example
 * ```ts
 * const scale = { minimum: 1, maximum: 3 }
 * const tally = tallyOfCountsOrThrow({ scale, counts: [2, 5, 3], nonSubstantive: 1, missing: 0 })
 * tally.counts // => [2, 5, 3]
 * ```
 * @category statistics
 */
export const tallyOfCounts = (tally: ScaleTally): Result.Result<ScaleTally, StatisticsError> =>
  Result.flatMap(soundScale(tally.scale), (scale) => {
    const { counts, nonSubstantive, missing } = tally
    const sound = { scale, counts: [...counts], nonSubstantive, missing }
    const problem = tallyProblem(sound)
    return problem === undefined ? Result.succeed(sound) : Result.fail(problem)
  })

/**
 * Makes a tally of answers that are counted already, or throws: the twin of {@link tallyOfCounts}.
 *
 * @example
 * ```ts
 * const scale = { minimum: 1, maximum: 2 }
 * summariseTally(tallyOfCountsOrThrow({ scale, counts: [1, 3], nonSubstantive: 0, missing: 0 })).mean // => { value: 1.75 }
 * ```
 * @category statistics
 */
export const tallyOfCountsOrThrow: (tally: ScaleTally) => ScaleTally = orThrow(tallyOfCounts)

const tallyOfNothing = (scale: Required<Scale>): ScaleTally => ({
  scale,
  counts: Array.from({ length: stepsOf(scale) }, () => 0),
  nonSubstantive: 0,
  missing: 0
})

/**
 * Starts a tally: no answers yet. It leaves every tally that it is combined with as it is.
 *
 * **Fails with** a thrown `StatisticsError` when the scale is none: a mistake of the caller.
 *
 * @example
 * ```ts
 * emptyTally({ minimum: 1, maximum: 4 }).counts // => [0, 0, 0, 0]
 * ```
 * @category statistics
 */
export const emptyTally = (scale: Scale): ScaleTally => tallyOfNothing(Result.getOrThrow(soundScale(scale)))

const unknownCode = (code: number, at: number, { minimum, maximum }: Scale): StatisticsError =>
  numberProblem(code, ["codes", at]) ??
  new StatisticsError({ code: "outside-scale", path: ["codes", at], facts: { value: code, minimum, maximum } })

const countCodes = (
  codes: Iterable<number | null>,
  scale: Required<Scale>
): Result.Result<ScaleTally, StatisticsError> => {
  const { counts: none } = tallyOfNothing(scale)
  const counts = [...none]
  const aside = new Set(scale.nonSubstantive)
  let [nonSubstantive, missing, at] = [0, 0, 0]
  for (const code of codes) {
    const step = code === null || !Number.isInteger(code) ? undefined : counts[code - scale.minimum]
    if (code === null) missing += 1
    else if (step !== undefined) counts[code - scale.minimum] = step + 1
    else if (aside.has(code)) nonSubstantive += 1
    else return Result.fail(unknownCode(code, at, scale))
    at += 1
  }
  return Result.succeed({ scale, counts, nonSubstantive, missing })
}

/**
 * Counts answers per code. `null` is a row without an answer; the codes are read once and not kept.
 *
 * **Unit** answers. **Details** The order of the answers does not matter, and answers counted in parts and combined
 * give the same tally as all of them together. Nothing is dropped: a code that the scale does not know stops the count.
 *
 * **Fails with** `StatisticsError`: `outside-scale` for a code that is neither a step nor named in `nonSubstantive`,
 * and `not-a-number` for one that is no number, both with the place in `codes`; `not-a-scale`, `out-of-range` or
 * `ambiguous-code` for a scale that is none.
 *
 * @example Four steps, 9 for "do not know" and one question left empty
 * ```ts
 * const tally = tallyScaleOrThrow([4, 3, 4, 9, null, 1], { minimum: 1, maximum: 4, nonSubstantive: [9] })
 * tally.counts // => [1, 0, 1, 2]
 * tally.nonSubstantive // => 1
 * tally.missing // => 1
 * ```
 * @category statistics
 */
export const tallyScale = (codes: Iterable<number | null>, scale: Scale): Result.Result<ScaleTally, StatisticsError> =>
  Result.flatMap(soundScale(scale), (sound) => countCodes(codes, sound))

/**
 * Counts answers per code, or throws: the twin of {@link tallyScale}.
 *
 * @example
 * ```ts
 * tallyScaleOrThrow([2, 1, 2, null], { minimum: 1, maximum: 2 }).counts // => [1, 2]
 * ```
 * @category statistics
 */
export const tallyScaleOrThrow: (codes: Iterable<number | null>, scale: Scale) => ScaleTally = orThrow(tallyScale)
