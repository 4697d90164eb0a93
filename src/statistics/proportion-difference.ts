import * as Result from "effect/Result"
import { type Estimate, missing, type Reason } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { defaultConfidence, normalReach } from "./confidence.js"
import { choiceProblem, confidenceProblem, countProblem } from "./input-checks.js"
import { partProblem } from "./part-of-whole.js"
import { twoSidedNormal } from "./special-functions.js"
import type { StatisticsError } from "./statistics-error.js"
import { type Limits, wilsonLimits } from "./wilson-limits.js"

/**
 * Two counts of two groups that share no person.
 *
 * @category statistics
 */
export interface TwoProportions {
  /** Successes of the first group. */
  readonly x1: number
  /** Trials of the first group. */
  readonly n1: number
  /** Successes of the second group. */
  readonly x2: number
  /** Trials of the second group. */
  readonly n2: number
}

/**
 * How the limits of a difference of shares are found. `newcombe` (default) joins the Wilson intervals of both shares;
 * `agresti-caffo` adds one success and one failure to each group; `wald` is too narrow for few answers, for comparison only.
 *
 * @category statistics
 */
export type ProportionDifferenceMethod = "newcombe" | "agresti-caffo" | "wald"

/**
 * What can be chosen for a difference of shares.
 *
 * @category statistics
 */
export interface ProportionDifferenceOptions {
  /** How the limits are found. Default: `"newcombe"`. */
  readonly method?: ProportionDifferenceMethod
  /** The confidence, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
}

/**
 * A difference of shares, the limits it lies within, and a test of whether there is one.
 *
 * @category statistics
 */
export interface ProportionDifference {
  /** The first share minus the second. */
  readonly difference: Estimate
  /** The lower limit, never below -1. */
  readonly lower: Estimate
  /** The upper limit, never above 1. */
  readonly upper: Estimate
  /** The difference in standard errors of one common share; missing as `zero-variance` when that share is 0 or 1. */
  readonly z: Estimate
  /** The chance of a difference at least as large, either way, when both groups have one common share. */
  readonly pValue: Estimate
}

const clipped = (centre: number, reach: number): Limits => [Math.max(-1, centre - reach), Math.min(1, centre + reach)]

const waldLimits = ({ x1, n1, x2, n2 }: TwoProportions, z: number): Limits => {
  const [p1, p2] = [x1 / n1, x2 / n2]
  return clipped(p1 - p2, z * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2))
}

const limitsBy: Readonly<Record<ProportionDifferenceMethod, (counts: TwoProportions, z: number) => Limits>> = {
  newcombe: ({ x1, n1, x2, n2 }, z) => {
    const [p1, p2] = [x1 / n1, x2 / n2]
    const [lower1, upper1] = wilsonLimits(p1, n1, z)
    const [lower2, upper2] = wilsonLimits(p2, n2, z)
    return [p1 - p2 - Math.hypot(p1 - lower1, upper2 - p2), p1 - p2 + Math.hypot(upper1 - p1, p2 - lower2)]
  },
  "agresti-caffo": ({ x1, n1, x2, n2 }, z) => waldLimits({ x1: x1 + 1, n1: n1 + 2, x2: x2 + 1, n2: n2 + 2 }, z),
  wald: waldLimits
}

const problemIn = (
  { x1, n1, x2, n2 }: TwoProportions,
  method: ProportionDifferenceMethod,
  confidence: number
): StatisticsError | undefined =>
  countProblem(x1, ["x1"]) ??
  countProblem(n1, ["n1"]) ??
  countProblem(x2, ["x2"]) ??
  countProblem(n2, ["n2"]) ??
  partProblem(x1, n1, ["x1"]) ??
  partProblem(x2, n2, ["x2"]) ??
  choiceProblem(method, Object.keys(limitsBy), ["method"]) ??
  confidenceProblem(confidence)

/** The test: both shares against what they have in common. */
const testOf = ({ x1, n1, x2, n2 }: TwoProportions): Pick<ProportionDifference, "z" | "pValue"> => {
  const pooled = (x1 + x2) / (n1 + n2)
  if (pooled === 0 || pooled === 1) return { z: missing("zero-variance"), pValue: missing("zero-variance") }
  const z = (x1 / n1 - x2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return { z: { value: z }, pValue: { value: twoSidedNormal(z) } }
}

const allMissing = (reason: Reason): ProportionDifference => ({
  difference: missing(reason),
  lower: missing(reason),
  upper: missing(reason),
  z: missing(reason),
  pValue: missing(reason)
})

/**
 * Compares the shares of two groups that share no person, such as two schools, or two years of an anonymous survey. Give the
 * later year as the first group to read the difference as a change.
 *
 * **Unit** difference and limits in shares from -1 to 1. **Fails with** a StatisticsError when a count is no whole number from
 * 0, when there are more successes than trials, and for an unknown method or a confidence that does not lie between 0 and 1.
 * Everything is missing as `empty-base` when a group has no trials.
 *
 * **Formula** with d = p₁ − p₂, and l and u Wilson's limits of each share: `newcombe` from d − √((p₁ − l₁)² + (u₂ − p₂)²) to
 * d + √((u₁ − p₁)² + (p₂ − l₂)²); `wald` d ± z·√(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂); `agresti-caffo` the same after x + 1 and
 * n + 2. The test is z = d / √(p(1 − p)(1/n₁ + 1/n₂)) with p = (x₁ + x₂)/(n₁ + n₂), against the normal distribution; z² is
 * the chi-square of the table.
 *
 * **Source** Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10; Agresti & Caffo, The American Statistician 54
 * (2000) 280–288.
 *
 * @example 56 of 70 against 48 of 80
 * ```ts
 * const { lower, upper } = proportionDifferenceOrThrow({ x1: 56, n1: 70, x2: 48, n2: 80 })
 * const limits = [lower, upper].map(({ value }) => roundDecimal(value ?? 0, 4)) // => ["0.0524", "0.3339"]
 * ```
 * @category statistics
 */
export const proportionDifference = (
  counts: TwoProportions,
  options: ProportionDifferenceOptions = {}
): Result.Result<ProportionDifference, StatisticsError> => {
  const { method = "newcombe", confidence = defaultConfidence } = options
  const problem = problemIn(counts, method, confidence)
  if (problem !== undefined) return Result.fail(problem)
  const { x1, n1, x2, n2 } = counts
  if (n1 === 0 || n2 === 0) return Result.succeed(allMissing("empty-base"))
  const [lower, upper] = limitsBy[method](counts, normalReach(confidence))
  return Result.succeed({
    difference: { value: x1 / n1 - x2 / n2 },
    lower: { value: lower },
    upper: { value: upper },
    ...testOf(counts)
  })
}

/**
 * As {@link proportionDifference}, but throws its error.
 *
 * @example
 * ```ts
 * proportionDifferenceOrThrow({ x1: 3, n1: 4, x2: 1, n2: 2 }).difference // => { value: 0.25 }
 * ```
 * @category statistics
 */
export const proportionDifferenceOrThrow: (
  counts: TwoProportions,
  options?: ProportionDifferenceOptions
) => ProportionDifference = orThrow(proportionDifference)
