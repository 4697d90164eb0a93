import type { Estimate } from "../result/estimate.js"

/**
 * The two ends of a confidence interval (konfidensintervall).
 *
 * @category statistics
 */
export interface Interval {
  /** Lower end. */
  readonly lower: Estimate
  /** Upper end. */
  readonly upper: Estimate
}
