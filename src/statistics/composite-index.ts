import * as Result from "effect/Result"
import { type Estimate, type KnownEstimate, missing } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { addProductTo, addTo, exactValue, newSum } from "./exact-sum.js"
import { countProblem, firstProblem, numberProblem } from "./input-checks.js"
import { quotientOf, quotientValue } from "./quotient.js"
import { StatisticsError } from "./statistics-error.js"

/**
 * One part of a composite index.
 *
 * @category statistics
 */
export interface IndexPart {
  /** Its value, or why there is none. */
  readonly value: Estimate
  /** How much it counts: 0 or more; a part of weight 0 is left out altogether. Default: 1. */
  readonly weight?: number
}

/**
 * How a composite index is made.
 *
 * @category statistics
 */
export interface CompositeOptions {
  /** Fewest parts, of those with a weight above 0, that must have a value: a whole number from 1. */
  readonly minimumParts: number
}

const minimumProblem = (minimumParts: number): StatisticsError | undefined =>
  countProblem(minimumParts, ["minimumParts"]) ??
  (minimumParts > 0
    ? undefined
    : new StatisticsError({
        code: "too-few",
        path: ["minimumParts"],
        facts: { subject: "minimumParts", value: minimumParts, lowest: 1 }
      }))

const weightProblem = (weight: number, at: number): StatisticsError | undefined =>
  numberProblem(weight, ["parts", at, "weight"]) ??
  (weight >= 0
    ? undefined
    : new StatisticsError({
        code: "negative",
        path: ["parts", at, "weight"],
        facts: { subject: `parts[${at}].weight`, value: weight }
      }))

const partProblem = ({ value, weight = 1 }: IndexPart, at: number): StatisticsError | undefined =>
  (value.value === null ? undefined : numberProblem(value.value, ["parts", at, "value"])) ?? weightProblem(weight, at)

const weightsProblem = (parts: ReadonlyArray<IndexPart>): StatisticsError | undefined =>
  parts.length === 0 || parts.some(({ weight = 1 }) => weight > 0)
    ? undefined
    : new StatisticsError({
        code: "not-positive",
        path: ["parts"],
        facts: { subject: "Σ weight", value: 0 }
      })

interface KnownPart extends IndexPart {
  readonly value: KnownEstimate
}

const isKnown = (part: IndexPart): part is KnownPart => part.value.value !== null

const weightedMean = (parts: ReadonlyArray<KnownPart>): Estimate => {
  const [top, bottom] = [newSum(), newSum()]
  for (const { value, weight = 1 } of parts) {
    addProductTo(top, value.value, weight)
    addTo(bottom, weight)
  }
  return { value: quotientValue(quotientOf(exactValue(top), exactValue(bottom))) }
}

const indexOfParts = (parts: ReadonlyArray<IndexPart>, minimumParts: number): Estimate => {
  const counted = parts.filter(({ weight = 1 }) => weight > 0)
  const known = counted.filter(isKnown)
  if (known.length >= minimumParts) return weightedMean(known)
  return counted.find((part) => !isKnown(part))?.value ?? missing("empty-base")
}

/**
 * Joins several numbers, for instance the indices of some questions, into one by their weighted mean.
 *
 * **Unit** that of the parts, which must be the same for all. **Formula** Σ weight · value ÷ Σ weight over the parts
 * that have a value. The sums are exact over the shortest decimal texts of the parts and the division rounds once, so
 * the order of the parts does not matter.
 *
 * **Details** The weights of missing parts are shared among the others in proportion; `minimumParts` says how far that
 * may go, and as many as there are parts forbids it. With too few parts the value is missing, with the reason of the
 * first missing part, or `empty-base` when there are just not so many parts. Each part counts by its weight, not by its
 * answers: with unequal bases the mean of indices is another number than the index of all answers together.
 *
 * **Fails with** `StatisticsError`: `not-a-number` for a value or weight that is no number, `negative` for a weight
 * below 0, `not-positive` when no weight is above 0, `not-a-count` or `too-few` for `minimumParts`.
 *
 * **Source** HME (SKR and RKA): the mean of its three indices, each the mean of three questions.
 *
 * @example
 * ```ts
 * const parts = [{ value: { value: 80 } }, { value: { value: 65 }, weight: 2 }, { value: missing("suppressed") }]
 * compositeIndexOrThrow(parts, { minimumParts: 2 }) // => { value: 70 }
 * compositeIndexOrThrow(parts, { minimumParts: 3 }) // => { value: null, reason: "suppressed" }
 * ```
 * @category statistics
 */
export const compositeIndex = (
  parts: ReadonlyArray<IndexPart>,
  { minimumParts }: CompositeOptions
): Result.Result<Estimate, StatisticsError> => {
  const problem = firstProblem(parts, partProblem) ?? weightsProblem(parts) ?? minimumProblem(minimumParts)
  return problem === undefined ? Result.succeed(indexOfParts(parts, minimumParts)) : Result.fail(problem)
}

/**
 * Joins several numbers into one by their weighted mean, or throws: the twin of {@link compositeIndex}.
 *
 * @example
 * ```ts
 * compositeIndexOrThrow([{ value: { value: 60 } }, { value: { value: 71 } }], { minimumParts: 2 }) // => { value: 65.5 }
 * ```
 * @category statistics
 */
export const compositeIndexOrThrow: (parts: ReadonlyArray<IndexPart>, options: CompositeOptions) => Estimate =
  orThrow(compositeIndex)
