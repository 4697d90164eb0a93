import * as Result from "effect/Result"
import { type Estimate, missing, type Reason } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { defaultConfidence, tReach } from "./confidence.js"
import { confidenceProblem, countProblem, rangeProblem } from "./input-checks.js"
import { largestMeasure, measureProblem } from "./measure.js"
import { partProblem } from "./part-of-whole.js"
import { twoSidedT } from "./special-functions.js"
import type { StatisticsError } from "./statistics-error.js"

/**
 * What is known of the answers of one group or one year.
 *
 * @category statistics
 */
export interface MeanSummary {
  /** The mean. */
  readonly mean: number
  /** The standard deviation, with n − 1 as divisor; not read when `n` is below 2. */
  readonly standardDeviation: number
  /** How many answered. */
  readonly n: number
  /** How many there are in all. Default: endlessly many. When all have answered, the mean has no error of sampling. */
  readonly population?: number
}

/**
 * The persons who are in both groups.
 *
 * @category statistics
 */
export interface Overlap {
  /** How many they are. */
  readonly n: number
  /** The correlation of their two answers, from -1 to 1. */
  readonly correlation: number
}

/**
 * What can be chosen for a difference of means.
 *
 * @category statistics
 */
export interface MeanDifferenceOptions {
  /** The persons in both groups; `{ n: 0, correlation: 0 }` says that there are none. Default: not known. */
  readonly overlap?: Overlap
  /** The confidence, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
}

/**
 * A difference of means, its uncertainty, and a test of whether there is one.
 *
 * @category statistics
 */
export interface MeanDifference {
  /** The second mean minus the first: the change, when the first is the earlier one. */
  readonly difference: Estimate
  /** The standard error of the difference; 0 when everybody answered both times. */
  readonly standardError: Estimate
  /** The degrees of freedom of the t distribution; usually no whole number. */
  readonly degreesOfFreedom: Estimate
  /** The lower limit. */
  readonly lower: Estimate
  /** The upper limit. */
  readonly upper: Estimate
  /** The chance of a difference at least as large, either way, when there is none. */
  readonly pValue: Estimate
  /** True when no overlap was given, so that the groups are taken to share nobody. */
  readonly independenceAssumed: boolean
}

const summaryProblem = ({ mean, standardDeviation, n, population }: MeanSummary, name: string) =>
  measureProblem(mean, [name, "mean"]) ??
  measureProblem(standardDeviation, [name, "standardDeviation"]) ??
  rangeProblem(standardDeviation, 0, largestMeasure, [name, "standardDeviation"]) ??
  countProblem(n, [name, "n"]) ??
  (population === undefined
    ? undefined
    : (countProblem(population, [name, "population"]) ?? partProblem(n, population, [name, "n"])))

const overlapProblem = (first: MeanSummary, second: MeanSummary, overlap: Overlap): StatisticsError | undefined =>
  countProblem(overlap.n, ["overlap", "n"]) ??
  partProblem(overlap.n, Math.min(first.n, second.n), ["overlap", "n"]) ??
  rangeProblem(overlap.correlation, -1, 1, ["overlap", "correlation"])

const problemIn = (
  first: MeanSummary,
  second: MeanSummary,
  { overlap, confidence = defaultConfidence }: MeanDifferenceOptions
): StatisticsError | undefined =>
  summaryProblem(first, "first") ??
  summaryProblem(second, "second") ??
  (overlap === undefined ? undefined : overlapProblem(first, second, overlap)) ??
  confidenceProblem(confidence)

const isComplete = ({ n, population }: MeanSummary): boolean => n === population

/** The variance of a mean. */
const varianceOf = (summary: MeanSummary): number => {
  const { standardDeviation, n, population } = summary
  if (isComplete(summary)) return 0
  const unasked = population === undefined ? 1 : 1 - n / population
  return ((standardDeviation * standardDeviation) / n) * unasked
}

/** The correlation of the two means is kept in finite populations: otherwise the variance could fall below 0. */
const varianceOfDifference = (first: MeanSummary, second: MeanSummary, overlap: Overlap): number => {
  const [v1, v2] = [varianceOf(first), varianceOf(second)]
  const correlation = (overlap.n * overlap.correlation) / Math.sqrt(first.n * second.n)
  return Math.max(0, v1 + v2 - 2 * correlation * Math.sqrt(v1) * Math.sqrt(v2))
}

/** What a group takes from the degrees of freedom: nothing when it has no variance, even when it is one person. */
const takenBy = (share: number, n: number): number => (share === 0 ? 0 : share ** 2 / (n - 1))

/** Welch's degrees of freedom, of two groups that share nobody. */
const welchDegrees = (first: MeanSummary, second: MeanSummary): number => {
  const [v1, v2] = [varianceOf(first), varianceOf(second)]
  return 1 / (takenBy(v1 / (v1 + v2), first.n) + takenBy(v2 / (v1 + v2), second.n))
}

/** From Welch's degrees of freedom, when nobody is shared, to those of pairs, when everybody is. */
const degreesOf = (first: MeanSummary, second: MeanSummary, overlap: Overlap): number => {
  const welch = welchDegrees(first, second)
  if (overlap.n === 0) return welch
  const alone = first.n + second.n - 2 * overlap.n
  return overlap.n - 1 + ((welch - overlap.n + 1) / (first.n + second.n)) * alone
}

type Uncertainty = Omit<MeanDifference, "difference" | "independenceAssumed">

const unknown = (reason: Reason): Uncertainty => ({
  standardError: missing(reason),
  degreesOfFreedom: missing(reason),
  lower: missing(reason),
  upper: missing(reason),
  pValue: missing(reason)
})

const certain = (difference: number, reason: Reason): Uncertainty => ({
  standardError: { value: 0 },
  degreesOfFreedom: missing(reason),
  lower: { value: difference },
  upper: { value: difference },
  pValue: missing(reason)
})

const hasNoVariance = (summary: MeanSummary): boolean => summary.n < 2 && !isComplete(summary)

const uncertaintyOf = (
  first: MeanSummary,
  second: MeanSummary,
  { overlap = { n: 0, correlation: 0 }, confidence = defaultConfidence }: MeanDifferenceOptions
): Uncertainty => {
  const difference = second.mean - first.mean
  if (isComplete(first) && isComplete(second)) return certain(difference, "not-testable")
  if (hasNoVariance(first) || hasNoVariance(second)) return unknown("not-testable")
  const standardError = Math.sqrt(varianceOfDifference(first, second, overlap))
  if (standardError === 0) return certain(difference, "zero-variance")
  const degreesOfFreedom = degreesOf(first, second, overlap)
  const reach = tReach(confidence, degreesOfFreedom) * standardError
  return {
    standardError: { value: standardError },
    degreesOfFreedom: { value: degreesOfFreedom },
    lower: { value: difference - reach },
    upper: { value: difference + reach },
    pValue: { value: twoSidedT(difference / standardError, degreesOfFreedom) }
  }
}

/**
 * Compares two means from what is known of each, such as one question in two years. The difference is the second minus the
 * first, so give the earlier year first.
 *
 * **Unit** that of the means. **Details** Without `overlap` the groups are taken to share nobody, and the result says so: when
 * many answered both times and alike, the true error is smaller. When all of both populations have answered, the
 * difference is what it is: its error is 0, the limits are the difference itself, and there is nothing to test
 * (`not-testable`). With a single answer of many, everything but the difference is `not-testable`; without any, all is
 * `empty-base`; and without spread the test is missing as `zero-variance`.
 *
 * **Fails with** a StatisticsError for a mean or standard deviation that is no finite number, for a standard deviation below 0 and for anything beyond 1e150, for a number of
 * persons that is no whole number from 0 or more than there are, for a correlation outside -1 to 1, and for a confidence that
 * does not lie between 0 and 1.
 *
 * **Formula** with Vᵢ = sᵢ²/nᵢ · (1 − nᵢ/Nᵢ): the error is √(V₁ + V₂ − 2ρ√(V₁V₂)) with ρ = n₁₂r/√(n₁n₂), which for endless
 * populations subtracts twice the covariance n₁₂·r·s₁s₂/(n₁n₂); that ρ stays the same in a finite population is a convention of
 * this library. Welch's degrees of freedom are w = (V₁ + V₂)² / (V₁²/(n₁ − 1) + V₂²/(n₂ − 1)), and with an overlap of m and
 * u persons in one group only m − 1 + (w − m + 1)·u/(u + 2m). Limits and test are by the t distribution.
 *
 * **Source** Welch 1947; Derrick, Toher & White, The Quantitative Methods for Psychology 13 (2017) 120–126, for the overlap.
 *
 * @example All teachers of a school answered in both years: an observed change
 * ```ts
 * const lastYear = { mean: 3.5, standardDeviation: 0.9, n: 24, population: 24 }
 * const thisYear = { mean: 3.75, standardDeviation: 0.8, n: 22, population: 22 }
 * const change = meanDifferenceOrThrow(lastYear, thisYear)
 * change.difference // => { value: 0.25 }
 * change.standardError // => { value: 0 }
 * change.pValue // => { value: null, reason: "not-testable" }
 * ```
 * @category statistics
 */
export const meanDifference = (
  first: MeanSummary,
  second: MeanSummary,
  options: MeanDifferenceOptions = {}
): Result.Result<MeanDifference, StatisticsError> => {
  const problem = problemIn(first, second, options)
  if (problem !== undefined) return Result.fail(problem)
  const independenceAssumed = options.overlap === undefined
  if (first.n === 0 || second.n === 0) {
    return Result.succeed({ difference: missing("empty-base"), ...unknown("empty-base"), independenceAssumed })
  }
  const difference = { value: second.mean - first.mean }
  return Result.succeed({ difference, ...uncertaintyOf(first, second, options), independenceAssumed })
}

/**
 * As {@link meanDifference}, but throws its error.
 *
 * @example
 * ```ts
 * const pupils = { mean: 7.5, standardDeviation: 2, n: 50 }
 * meanDifferenceOrThrow(pupils, pupils).standardError // => { value: 0.4 }
 * ```
 * @category statistics
 */
export const meanDifferenceOrThrow: (
  first: MeanSummary,
  second: MeanSummary,
  options?: MeanDifferenceOptions
) => MeanDifference = orThrow(meanDifference)
