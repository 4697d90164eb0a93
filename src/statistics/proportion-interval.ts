import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { defaultConfidence, normalReach, tailOf } from "./confidence.js"
import { choiceProblem, confidenceProblem, countProblem } from "./input-checks.js"
import { partProblem } from "./part-of-whole.js"
import { betaQuantile } from "./special-functions.js"
import type { StatisticsError } from "./statistics-error.js"
import { type Limits, wilsonLimits } from "./wilson-limits.js"

/**
 * How the limits of a share are found. `wilson` (default) holds its confidence also for few answers and shares close to 0
 * or 1; `wilson-continuity` and `clopper-pearson` are careful and wide; `jeffreys` and `agresti-coull` lie close to Wilson;
 * `wald` is the textbook's, too narrow for few answers, and here for comparison only.
 *
 * @category statistics
 */
export type ProportionMethod =
  | "wilson"
  | "wilson-continuity"
  | "agresti-coull"
  | "clopper-pearson"
  | "jeffreys"
  | "wald"

/**
 * What can be chosen for the interval of a share.
 *
 * @category statistics
 */
export interface ProportionIntervalOptions {
  /** How the limits are found. Default: `"wilson"`. */
  readonly method?: ProportionMethod
  /** The confidence, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
  /**
   * How many there are in all, when the trials are drawn from them without replacement. Default: endlessly many. When all
   * were asked nothing is left to chance, and both limits are the share itself.
   */
  readonly populationSize?: number
}

/**
 * A share and the limits it lies within.
 *
 * @category statistics
 */
export interface ProportionInterval {
  /** Successes divided by trials; missing as `empty-base` when there are none. */
  readonly estimate: Estimate
  /** The lower limit, never below 0. */
  readonly lower: Estimate
  /** The upper limit, never above 1. */
  readonly upper: Estimate
}

/** What the limits are made of; a finite population makes `size` larger than the number of trials, and a fraction. */
interface Sample {
  readonly share: number
  readonly size: number
  readonly confidence: number
}

const clipped = (centre: number, reach: number): Limits => [Math.max(0, centre - reach), Math.min(1, centre + reach)]

const betaLimits = ({ share, size, confidence }: Sample, shift: number): Limits => {
  const tail = tailOf(confidence)
  const [successes, failures] = [share * size, (1 - share) * size]
  return [
    share === 0 ? 0 : betaQuantile(tail, successes + shift, failures + 1 - shift),
    share === 1 ? 1 : betaQuantile(1 - tail, successes + 1 - shift, failures + shift)
  ]
}

const limitsBy: Readonly<Record<ProportionMethod, (sample: Sample) => Limits>> = {
  wilson: ({ share, size, confidence }) => wilsonLimits(share, size, normalReach(confidence)),
  "wilson-continuity": ({ share, size, confidence }) => wilsonLimits(share, size, normalReach(confidence), 0.5 / size),
  "agresti-coull": ({ share, size, confidence }) => {
    const z = normalReach(confidence)
    const wider = size + z * z
    const centre = (share * size + (z * z) / 2) / wider
    return clipped(centre, z * Math.sqrt((centre * (1 - centre)) / wider))
  },
  "clopper-pearson": (sample) => betaLimits(sample, 0),
  jeffreys: (sample) => betaLimits(sample, 0.5),
  wald: ({ share, size, confidence }) =>
    clipped(share, normalReach(confidence) * Math.sqrt((share * (1 - share)) / size))
}

const methods = Object.keys(limitsBy)

/** The number of independent trials that say as much as these from a finite population. */
const independentTrials = (trials: number, populationSize: number): number =>
  populationSize === trials ? Number.POSITIVE_INFINITY : (trials * (populationSize - 1)) / (populationSize - trials)

type Counts = readonly [successes: number, trials: number]

const problemIn = ([successes, trials]: Counts, options: ProportionIntervalOptions): StatisticsError | undefined => {
  const { method = "wilson", confidence = defaultConfidence, populationSize } = options
  return (
    countProblem(successes, ["successes"]) ??
    countProblem(trials, ["trials"]) ??
    partProblem(successes, trials, ["successes"]) ??
    choiceProblem(method, methods, ["method"]) ??
    confidenceProblem(confidence) ??
    (populationSize === undefined ? undefined : populationProblem(trials, populationSize))
  )
}

const populationProblem = (trials: number, populationSize: number): StatisticsError | undefined =>
  countProblem(populationSize, ["populationSize"]) ?? partProblem(trials, populationSize, ["trials"])

const nothing: ProportionInterval = {
  estimate: missing("empty-base"),
  lower: missing("empty-base"),
  upper: missing("empty-base")
}

/**
 * Gives the limits within which a share lies, from how many of how many there were.
 *
 * **Unit** shares from 0 to 1; exactly 0 and 1 at the ends. **Fails with** a StatisticsError when a count is no whole number
 * from 0, when there are more successes than trials or more trials than `populationSize`, and for an unknown method or a
 * confidence that does not lie between 0 and 1. Without trials everything is missing as `empty-base`.
 *
 * **Formula** with p = x/n and z the normal quantile: `wilson` (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n);
 * `wilson-continuity` the same with p ∓ 1/2n; `agresti-coull` p′ ± z·√(p′(1 − p′)/n′) with n′ = n + z² and
 * p′ = (x + z²/2)/n′; `clopper-pearson` the quantiles of Beta(x, n − x + 1) and Beta(x + 1, n − x); `jeffreys` those of
 * Beta(x + ½, n − x + ½), with 0 at x = 0 and 1 at x = n; `wald` p ± z·√(p(1 − p)/n). A `populationSize` N puts
 * n(N − 1)/(N − n) in the place of n and keeps p: then p(1 − p)/n is the variance of draws without replacement. This last is a
 * convention of this library.
 *
 * **Source** Wilson 1927; Clopper & Pearson 1934; Agresti & Coull 1998; Brown, Cai & DasGupta 2001; Newcombe, Statistics in
 * Medicine 17 (1998) 857–872, for the correction for continuity.
 *
 * @example 15 of 148
 * ```ts
 * const { lower, upper } = proportionIntervalOrThrow(15, 148)
 * const limits = [lower, upper].map(({ value }) => roundDecimal(value ?? 0, 4)) // => ["0.0624", "0.1605"]
 * ```
 * @category statistics
 */
export const proportionInterval = (
  successes: number,
  trials: number,
  options: ProportionIntervalOptions = {}
): Result.Result<ProportionInterval, StatisticsError> => {
  const problem = problemIn([successes, trials], options)
  if (problem !== undefined) return Result.fail(problem)
  if (trials === 0) return Result.succeed(nothing)
  const { method = "wilson", confidence = defaultConfidence, populationSize } = options
  const share = successes / trials
  const size = populationSize === undefined ? trials : independentTrials(trials, populationSize)
  const [lower, upper] =
    size === Number.POSITIVE_INFINITY ? [share, share] : limitsBy[method]({ share, size, confidence })
  return Result.succeed({ estimate: { value: share }, lower: { value: lower }, upper: { value: upper } })
}

/**
 * As {@link proportionInterval}, but throws its error.
 *
 * @example
 * ```ts
 * proportionIntervalOrThrow(3, 4, { populationSize: 4 }).lower // => { value: 0.75 }
 * ```
 * @category statistics
 */
export const proportionIntervalOrThrow: (
  successes: number,
  trials: number,
  options?: ProportionIntervalOptions
) => ProportionInterval = orThrow(proportionInterval)
