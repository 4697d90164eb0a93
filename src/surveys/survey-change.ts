import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import type { Interval } from "../statistics/interval.js"
import { meanDifference } from "../statistics/mean-difference.js"
import type { BreakKind } from "./survey-breaks.js"
import { noInterval } from "./survey-interval.js"

/**
 * A change since the round before.
 *
 * @category surveys
 */
export interface SurveyChange {
  /** The earlier round. */
  readonly cycleId: string
  /** The later value minus the earlier, in their unit; missing as `break-in-series` unless all breaks are acknowledged. */
  readonly value: Estimate
  /** Its interval, by Welch; that of an index is at least as wide as the true one. */
  readonly interval: Interval
  /** True: nobody knows who answered both times. When many did, and alike, the true interval is narrower. */
  readonly independenceAssumed: true
  /** What stands against the comparison. */
  readonly breaks: ReadonlyArray<BreakKind>
  /** Whether the same units answered both times, those that continue each other taken for the same. */
  readonly sameUnits: boolean
}

/** A mean and how sure it is. */
export interface Measured {
  readonly value: Estimate
  readonly standardError: Estimate
  readonly base: number
}

/** What is known of two rounds beside their values. */
export interface Comparison {
  readonly cycleId: string
  readonly breaks: ReadonlyArray<BreakKind>
  readonly acknowledged: ReadonlyArray<BreakKind>
  readonly sameUnits: boolean
  readonly confidence: number
}

type Difference = Pick<SurveyChange, "value" | "interval">

const withoutValue = (estimate: Estimate): Difference => ({
  value: estimate,
  interval: { lower: estimate, upper: estimate }
})

const summaryOf = (mean: number, error: number, n: number) => ({ mean, standardDeviation: error * Math.sqrt(n), n })

const intervalOf = (earlier: Measured, later: Measured, confidence: number): Interval => {
  const [a, b] = [earlier.value.value, later.value.value]
  const [errorA, errorB] = [earlier.standardError, later.standardError]
  if (errorA.value === null) return { lower: errorA, upper: errorA }
  if (errorB.value === null) return { lower: errorB, upper: errorB }
  const first = summaryOf(a ?? 0, errorA.value, earlier.base)
  const second = summaryOf(b ?? 0, errorB.value, later.base)
  return Result.match(meanDifference(first, second, { confidence }), {
    onSuccess: ({ lower, upper }) => ({ lower, upper }),
    onFailure: () => noInterval("not-testable")
  })
}

const differenceOf = (earlier: Measured, later: Measured, confidence: number): Difference => {
  if (later.value.value === null) return withoutValue(later.value)
  if (earlier.value.value === null) return withoutValue(earlier.value)
  return {
    value: { value: later.value.value - earlier.value.value },
    interval: intervalOf(earlier, later, confidence)
  }
}

/** The change from one round to the next, or why it is not told. */
export const changeOf = (earlier: Measured, later: Measured, comparison: Comparison): SurveyChange => {
  const { cycleId, breaks, acknowledged, sameUnits, confidence } = comparison
  const isBroken = breaks.some((kind) => !acknowledged.includes(kind))
  const difference = isBroken ? withoutValue(missing("break-in-series")) : differenceOf(earlier, later, confidence)
  return { cycleId, ...difference, independenceAssumed: true, breaks, sameUnits }
}
