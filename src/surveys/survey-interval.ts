import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import { defaultConfidence, tReach } from "../statistics/confidence.js"
import type { Interval } from "../statistics/interval.js"
import { proportionInterval } from "../statistics/proportion-interval.js"

/**
 * What those who answered are taken for: a sample of all the answers that the unit's pupils could have given
 * (`superpopulation`), a sample of those who were asked (`finite`), or all there is to know (`descriptive`).
 *
 * @category surveys
 */
export type Inference = "superpopulation" | "finite" | "descriptive"

/** How the uncertainty of a result is told. */
export interface Sampling {
  readonly inference: Inference
  readonly confidence: number
  /** How many were asked, where a roster tells. */
  readonly population: number | undefined
}

/** How the uncertainty of a result is told when nothing else is asked for. */
export const usualSampling: Sampling = {
  inference: "superpopulation",
  confidence: defaultConfidence,
  population: undefined
}

/** Both ends missing for one reason. */
export const noInterval = (reason: Parameters<typeof missing>[0]): Interval => ({
  lower: missing(reason),
  upper: missing(reason)
})

/** The standard error of a mean of some answers, as the inference has it. */
export const errorFor = (error: Estimate, base: number, { inference, population }: Sampling): Estimate => {
  if (inference === "superpopulation" || base === 0) return error
  if (inference === "descriptive") return missing("not-applicable")
  if (population === undefined) return missing("not-reported")
  if (base > population) return missing("not-testable")
  if (base === population) return { value: 0 }
  return error.value === null ? error : { value: error.value * Math.sqrt(1 - base / population) }
}

/** The interval of a mean by Student's t. */
export const intervalAround = (value: Estimate, error: Estimate, base: number, confidence: number): Interval => {
  if (value.value === null) return { lower: value, upper: value }
  if (error.value === null) return { lower: error, upper: error }
  const reach = error.value === 0 ? 0 : tReach(confidence, base - 1) * error.value
  return { lower: { value: value.value - reach }, upper: { value: value.value + reach } }
}

/** Wilson's interval of a share, as the inference has it. */
export const shareInterval = (successes: number, trials: number, sampling: Sampling): Interval => {
  const { inference, confidence, population } = sampling
  if (inference === "descriptive") return noInterval("not-applicable")
  if (inference === "finite" && population === undefined) return noInterval("not-reported")
  const finite = inference === "finite" && population !== undefined ? { populationSize: population } : {}
  return Result.match(proportionInterval(successes, trials, { confidence, ...finite }), {
    onSuccess: ({ lower, upper }) => ({ lower, upper }),
    // More answers than persons asked: the roster is not that of those who answered.
    onFailure: () => noInterval("not-testable")
  })
}
