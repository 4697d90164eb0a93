import * as Result from "effect/Result"
import { type Estimate, missing, type Reason } from "../../result/estimate.js"
import type { StatisticsError } from "../statistics-error.js"
import { designVariance } from "./design-variance.js"
import type { Sample } from "./sample.js"
import { residualInfluence } from "./weight-adjustment.js"
import { sumOf, weightedMean } from "./weighted-mean.js"

/**
 * A number estimated from a survey, with its uncertainty.
 *
 * @category statistics
 */
export interface DesignEstimate {
  /** The estimate. */
  readonly estimate: Estimate
  /**
   * Its standard error, in the same unit. Missing as `"single-cluster"` when all rows of the domain lie in one cluster of
   * several, or all strata have a lone cluster, so that there is nothing to measure spread by.
   */
  readonly standardError: Estimate
  /** The number of clusters less the number of strata, those with rows in the domain; for the t distribution. */
  readonly degreesOfFreedom: Estimate
  /**
   * The variance divided by that of a simple random sample of as many rows from the same population. Missing as
   * `"not-applicable"` for a single row and when the weights add up to no more than the number of rows, and as
   * `"zero-variance"` when nothing varies.
   */
  readonly designEffect: Estimate
}

/** A design estimate of which nothing is known, and why. */
export const noDesignEstimate = (reason: Reason): DesignEstimate => ({
  estimate: missing(reason),
  standardError: missing(reason),
  degreesOfFreedom: missing(reason),
  designEffect: missing(reason)
})

/** A number that got too large to compute with counts as missing; + 0 turns -0 into 0. */
const finite = (value: number): Estimate => (Number.isFinite(value) ? { value: value + 0 } : missing("not-applicable"))

const mapped = (estimate: Estimate, change: (value: number) => number): Estimate =>
  estimate.value === null ? estimate : finite(change(estimate.value))

/**
 * The variance of the same result from a simple random sample without replacement:
 * S² · W(W − n)/n with S² = Σ w(u − ū)²/W · n/(n − 1) and W = Σ w.
 */
const simpleRandomVariance = (
  influence: ReadonlyArray<number>,
  weights: ReadonlyArray<number>,
  rows: number
): Estimate => {
  const total = sumOf(weights)
  // A total that equals the number of rows but for rounding leaves no population outside the sample.
  if (rows < 2 || total <= rows * (1 + 1e-12)) return missing("not-applicable")
  const centre = weightedMean(influence, weights)
  const squares = sumOf(influence.map((value, row) => (value - centre) ** 2 * (weights[row] ?? 0)))
  const variance = (squares / (rows - 1)) * (total - rows)
  return variance > 0 ? { value: variance } : missing("zero-variance")
}

const divided = (top: Estimate, bottom: Estimate): Estimate => {
  if (top.value === null) return top
  return bottom.value === null ? bottom : finite(top.value / bottom.value)
}

/** Whether all rows of a domain lie in one cluster out of several: they cancel out there, which is no sign of certainty. */
const isInOneCluster = (sample: Sample, clusters: ReadonlySet<number>): boolean => {
  const [only, other] = clusters
  if (only === undefined || other !== undefined) return false
  const stratum = sample.strata[sample.stratumOfCluster[only] ?? 0]
  return stratum !== undefined && stratum.sampled > 1 && stratum.sampled < stratum.population
}

/**
 * Completes an estimate with its uncertainty, given the influence u of each row on it per unit of weight (0 outside the
 * domain) and the rows of the domain. Rows outside the domain stay in their clusters, so that the design is not changed.
 */
export const designEstimate = (
  sample: Sample,
  estimate: number,
  influence: ReadonlyArray<number>,
  inDomain: ReadonlyArray<boolean>
): Result.Result<DesignEstimate, StatisticsError> => {
  const domain = sample.weights.flatMap((weight, row) => (inDomain[row] === true && weight !== 0 ? [row] : []))
  const strata = new Set(domain.map((row) => sample.stratumOf[row] ?? 0))
  const clusters = new Set(domain.map((row) => sample.clusterOf[row] ?? 0))
  const weighted = residualInfluence(influence, sample.weights, sample.adjustments)
  // Known totals tie the rows of a domain to all other rows.
  const counts = sample.adjustments.length === 0 ? strata : new Set(sample.stratumOf)
  return Result.map(designVariance(sample, weighted, counts), (found) => {
    const variance = isInOneCluster(sample, clusters) ? missing("single-cluster") : found
    const weights = sample.weights.map((weight, row) => (inDomain[row] === true ? weight : 0))
    return {
      estimate: finite(estimate),
      standardError: mapped(variance, Math.sqrt),
      degreesOfFreedom: { value: clusters.size - strata.size },
      designEffect: divided(variance, simpleRandomVariance(influence, weights, domain.length))
    }
  })
}
