/**
 * Why a number is missing from a result.
 *
 * @category model
 */
export type Reason =
  | "empty-base"
  | "zero-denominator"
  | "zero-variance"
  | "single-item"
  | "single-cluster"
  | "not-testable"
  | "break-in-series"
  | "suppressed"
  | "not-applicable"
  | "not-reported"
  | "insufficient-coverage"

/**
 * A number that is there.
 *
 * @category model
 */
export interface KnownEstimate {
  /** The number; its unit is told where it is used. */
  readonly value: number
}

/**
 * A number that is missing, and why.
 *
 * @category model
 */
export interface MissingEstimate {
  /** There is none. */
  readonly value: null
  /** Why. */
  readonly reason: Reason
}

/**
 * A number, or the reason why there is none. It is never NaN and never a silent 0.
 *
 * @category model
 */
export type Estimate = KnownEstimate | MissingEstimate

/**
 * Makes an estimate without a number.
 *
 * @example
 * ```ts
 * missing("suppressed") // => { value: null, reason: "suppressed" }
 * ```
 * @category model
 */
export const missing = (reason: Reason): Estimate => ({ value: null, reason })
