import type { Estimate } from "../result/estimate.js"
import { defaultConfidence } from "./confidence.js"
import { dividedOrMissing } from "./exact-division.js"
import { choiceProblem, confidenceProblem, countProblem, rangeProblem } from "./input-checks.js"
import type { Interval } from "./interval.js"
import { proportionIntervalOrThrow } from "./proportion-interval.js"
import { type ScaleTally, tallyOfCountsOrThrow, totalOf } from "./scale-tally.js"
import type { StatisticsError } from "./statistics-error.js"
import {
  indexOf,
  meanInterval,
  meanOf,
  medianOf,
  readTally,
  standardDeviationOf,
  standardErrorOf,
  type TallyReading
} from "./tally-reading.js"

/**
 * How a tally is summarised.
 *
 * @category statistics
 */
export interface SummaryOptions {
  /**
   * How many of the most favourable steps make the top share, and of the least favourable the bottom share: from 1 to
   * one less than the steps. Default: 2 on a scale of four steps or more, else 1.
   */
  readonly top?: number
  /**
   * Whether answers that are no step, such as "do not know", count in the denominator of the top and bottom shares.
   * They never count in the mean and the indices. A change is a break in the series. Default: `exclude`.
   */
  readonly dontKnow?: "exclude" | "include"
  /** Confidence of the intervals, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
}

/**
 * What a tally says.
 *
 * @category statistics
 */
export interface ScaleSummary {
  /** All rows: `answered` and `missing`. */
  readonly total: number
  /** Rows with an answer: `base` and `nonSubstantive`. */
  readonly answered: number
  /** Answers that are a step of the scale. */
  readonly base: number
  /** Rows without an answer. */
  readonly missing: number
  /** Answers that are no step, such as "do not know". */
  readonly nonSubstantive: number
  /** Mean of the codes (medelvärde), read from the unfavourable end. */
  readonly mean: Estimate
  /** Standard deviation of the codes (standardavvikelse), with base − 1. */
  readonly standardDeviation: Estimate
  /** Standard error of the mean (medelfel). */
  readonly standardError: Estimate
  /** Interval of the mean. Its ends are not cut at the ends of the scale. */
  readonly interval: Interval
  /** Middle code, half-way between the two middle ones when the base is even. */
  readonly median: Estimate
  /** The mean moved to a scale from 0, least favourable, to 10. */
  readonly index10: Estimate
  /** The mean moved to a scale from 0, least favourable, to 100. */
  readonly index100: Estimate
  /** Share of the most favourable steps, from 0 to 1. */
  readonly topShare: Estimate
  /** Wilson interval of the top share. */
  readonly topInterval: Interval
  /** Share of the least favourable steps, from 0 to 1. */
  readonly bottomShare: Estimate
  /** Wilson interval of the bottom share. */
  readonly bottomInterval: Interval
  /** Answers that are no step as a share of `answered`, from 0 to 1. */
  readonly nonSubstantiveShare: Estimate
}

type SoundOptions = Required<SummaryOptions>

const defaultTop = (steps: number): number => (steps >= 4 ? 2 : 1)

const optionsProblem = ({ top, dontKnow, confidence }: SoundOptions, steps: number): StatisticsError | undefined =>
  countProblem(top, ["top"]) ??
  rangeProblem(top, 1, steps - 1, ["top"]) ??
  choiceProblem(dontKnow, ["exclude", "include"], ["dontKnow"]) ??
  confidenceProblem(confidence)

const soundOptions = (options: SummaryOptions, steps: number): SoundOptions => {
  const { top = defaultTop(steps), dontKnow = "exclude", confidence = defaultConfidence } = options
  const sound = { top, dontKnow, confidence }
  const problem = optionsProblem(sound, steps)
  if (problem !== undefined) throw problem
  return sound
}

const sumOf = (counts: ReadonlyArray<number>): number => counts.reduce((sum, count) => sum + count, 0)

const summarised = (tally: ScaleTally, reading: TallyReading, options: SoundOptions): ScaleSummary => {
  const { nonSubstantive, missing: unanswered } = tally
  const { top, dontKnow, confidence } = options
  const base = Number(reading.base)
  const shareBase = dontKnow === "include" ? base + nonSubstantive : base
  const topBox = proportionIntervalOrThrow(sumOf(reading.counts.slice(-top)), shareBase, { confidence })
  const bottomBox = proportionIntervalOrThrow(sumOf(reading.counts.slice(0, top)), shareBase, { confidence })
  return {
    total: totalOf(tally),
    answered: base + nonSubstantive,
    base,
    missing: unanswered,
    nonSubstantive,
    mean: meanOf(reading),
    standardDeviation: standardDeviationOf(reading),
    standardError: standardErrorOf(reading),
    interval: meanInterval(reading, confidence),
    median: medianOf(reading),
    index10: indexOf(reading, 10n),
    index100: indexOf(reading, 100n),
    topShare: topBox.estimate,
    topInterval: { lower: topBox.lower, upper: topBox.upper },
    bottomShare: bottomBox.estimate,
    bottomInterval: { lower: bottomBox.lower, upper: bottomBox.upper },
    nonSubstantiveShare: dividedOrMissing(BigInt(nonSubstantive), BigInt(base + nonSubstantive), "empty-base")
  }
}

/**
 * Summarises a tally: mean, spread, indices and shares of answers.
 *
 * **Unit** mean, median and spread in codes of the scale; indices 0–10 and 0–100; shares 0–1; counts in answers. A
 * reversed scale is turned first, so that in every result a high number is favourable.
 *
 * **Formula** over the substantive answers, n of them with c of code k: mean Σkc ÷ n; variance (n·Σk²c − (Σkc)²) ÷ (n(n
 * − 1)); standard error √(variance ÷ n); interval mean ± t · standard error with n − 1 degrees of freedom; index (mean
 * − minimum) ÷ (maximum − minimum) · 100, or · 10. Sums are exact and each number rounds once (roots and intervals a
 * few times), so that answers in any order and in any parts give the same bits.
 *
 * **Details** What is undefined says why: `empty-base` without substantive answers, and for the spread of a single
 * answer `zero-denominator`. The intervals take the answers for a random sample of many. When everybody is asked they
 * only tell how much chance there is in so few answers, and they say nothing about those who did not answer.
 *
 * **Fails with** a thrown `StatisticsError`, since it is a mistake of the caller: `out-of-range`, `not-a-count` or
 * `unknown-choice` for an option, and what {@link tallyOfCounts} refuses for a tally that was not made by this library.
 *
 * **Source** the index is what HME (SKR and RKA) and Skolenkäten (Skolinspektionen) print; Kolada's rule for
 * Skolenkäten up to 2018 counts "do not know" in the base of the share, which is `dontKnow: "include"`.
 *
 * @example A published distribution of nineteen answers: mean 3.47, index 61.8
 * ```ts
 * const tally = tallyOfCountsOrThrow({
 *   scale: { minimum: 1, maximum: 5 }, counts: [3, 4, 0, 5, 7], nonSubstantive: 1, missing: 0
 * })
 * const summary = summariseTally(tally)
 * summary.base // => 19
 * summary.mean // => { value: 66 / 19 }
 * summary.index100 // => { value: 4700 / 76 }
 * summary.topShare // => { value: 12 / 19 }
 * summariseTally(tally, { dontKnow: "include" }).topShare // => { value: 0.6 }
 * ```
 * @category statistics
 */
export const summariseTally = (tally: ScaleTally, options: SummaryOptions = {}): ScaleSummary => {
  const sound = tallyOfCountsOrThrow(tally)
  return summarised(sound, readTally(sound), soundOptions(options, sound.counts.length))
}
