import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { defaultConfidence, normalReach } from "./confidence.js"
import { confidenceProblem, countProblem } from "./input-checks.js"
import { betaProbability, twoSidedNormal } from "./special-functions.js"
import type { StatisticsError } from "./statistics-error.js"
import { type Limits, wilsonLimits } from "./wilson-limits.js"

/**
 * Persons by what they answered the first and the second time, or to a first and a second question.
 *
 * @category statistics
 */
export interface PairedCounts {
  /** Yes both times. */
  readonly a: number
  /** Yes the first time only. */
  readonly b: number
  /** Yes the second time only. */
  readonly c: number
  /** No both times. */
  readonly d: number
}

/**
 * What can be chosen for a difference of paired shares.
 *
 * @category statistics
 */
export interface PairedProportionDifferenceOptions {
  /** The confidence, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
}

/**
 * A difference of shares of the same persons, the limits it lies within, and two tests of whether there is one.
 *
 * @category statistics
 */
export interface PairedProportionDifference {
  /** The first share minus the second. */
  readonly difference: Estimate
  /** The lower limit. */
  readonly lower: Estimate
  /** The upper limit. */
  readonly upper: Estimate
  /** McNemar's test without correction for continuity; missing as `zero-variance` when nobody answered differently. */
  readonly pValue: Estimate
  /** McNemar's test by the binomial distribution, for few who answered differently; missing as `pValue` is. */
  readonly exactPValue: Estimate
}

/** How alike the two answers are, from -1 to 1: Newcombe's phi, which half the persons bring closer to 0 when positive. */
const likeness = ({ a, b, c, d }: PairedCounts): number => {
  const margins = Math.sqrt(a + b) * Math.sqrt(c + d) * Math.sqrt(a + c) * Math.sqrt(b + d)
  const product = a * d - b * c
  if (margins === 0) return 0
  return (product > 0 ? Math.max(product - (a + b + c + d) / 2, 0) : product) / margins
}

const joined = (first: number, second: number, phi: number): number =>
  Math.sqrt(Math.max(0, first * first - 2 * phi * first * second + second * second))

const limitsOf = (counts: PairedCounts, z: number): Limits => {
  const { a, b, c, d } = counts
  const n = a + b + c + d
  const [p1, p2, difference] = [(a + b) / n, (a + c) / n, (b - c) / n]
  const [lower1, upper1] = wilsonLimits(p1, n, z)
  const [lower2, upper2] = wilsonLimits(p2, n, z)
  const phi = likeness(counts)
  return [difference - joined(p1 - lower1, upper2 - p2, phi), difference + joined(upper1 - p1, p2 - lower2, phi)]
}

/** Twice the smaller tail of the binomial distribution with chance ½. */
const exactChance = (b: number, c: number): number => {
  const [fewer, more] = b < c ? [b, c] : [c, b]
  return Math.min(1, 2 * betaProbability(0.5, more, fewer + 1))
}

const testsOf = ({ b, c }: PairedCounts): Pick<PairedProportionDifference, "pValue" | "exactPValue"> =>
  b + c === 0
    ? { pValue: missing("zero-variance"), exactPValue: missing("zero-variance") }
    : {
        pValue: { value: twoSidedNormal((b - c) / Math.sqrt(b + c)) },
        exactPValue: { value: exactChance(b, c) }
      }

const nothing: PairedProportionDifference = {
  difference: missing("empty-base"),
  lower: missing("empty-base"),
  upper: missing("empty-base"),
  pValue: missing("empty-base"),
  exactPValue: missing("empty-base")
}

/**
 * Compares two shares of the same persons, who said yes or no twice.
 *
 * **Unit** difference and limits in shares from -1 to 1. **Fails with** a StatisticsError when a count is no whole number from
 * 0 or the confidence does not lie between 0 and 1. Without persons everything is missing as `empty-base`.
 *
 * **Formula** with n = a + b + c + d, p₁ = (a + b)/n, p₂ = (a + c)/n, and l and u Wilson's limits of each: the difference
 * (b − c)/n, from it − √((p₁ − l₁)² − 2φ(p₁ − l₁)(u₂ − p₂) + (u₂ − p₂)²) to it + √((u₁ − p₁)² − 2φ(u₁ − p₁)(p₂ − l₂) +
 * (p₂ − l₂)²). φ is ad − bc, less n/2 but not below 0 when it is positive, divided by √((a + b)(c + d)(a + c)(b + d)), and 0
 * when that root is. `pValue` is that of z = (b − c)/√(b + c), without correction for continuity, which would make the test
 * too careful; `exactPValue` is twice the smaller tail of b among b + c with chance ½.
 *
 * **Source** Newcombe, Statistics in Medicine 17 (1998) 2635–2650, method 10; McNemar 1947.
 *
 * @example Fifty persons: 18 yes both times, 12 only the first, 2 only the second
 * ```ts
 * const { difference, lower, upper } = pairedProportionDifferenceOrThrow({ a: 18, b: 12, c: 2, d: 18 })
 * difference // => { value: 0.2 }
 * const limits = [lower, upper].map(({ value }) => roundDecimal(value ?? 0, 4)) // => ["0.0562", "0.3290"]
 * ```
 * @category statistics
 */
export const pairedProportionDifference = (
  counts: PairedCounts,
  options: PairedProportionDifferenceOptions = {}
): Result.Result<PairedProportionDifference, StatisticsError> => {
  const { a, b, c, d } = counts
  const { confidence = defaultConfidence } = options
  const problem =
    countProblem(a, ["a"]) ??
    countProblem(b, ["b"]) ??
    countProblem(c, ["c"]) ??
    countProblem(d, ["d"]) ??
    confidenceProblem(confidence)
  if (problem !== undefined) return Result.fail(problem)
  if (a + b + c + d === 0) return Result.succeed(nothing)
  const [lower, upper] = limitsOf(counts, normalReach(confidence))
  return Result.succeed({
    difference: { value: (b - c) / (a + b + c + d) },
    lower: { value: lower },
    upper: { value: upper },
    ...testsOf(counts)
  })
}

/**
 * As {@link pairedProportionDifference}, but throws its error.
 *
 * @example
 * ```ts
 * pairedProportionDifferenceOrThrow({ a: 5, b: 3, c: 0, d: 2 }).exactPValue // => { value: 0.25 }
 * ```
 * @category statistics
 */
export const pairedProportionDifferenceOrThrow: (
  counts: PairedCounts,
  options?: PairedProportionDifferenceOptions
) => PairedProportionDifference = orThrow(pairedProportionDifference)
