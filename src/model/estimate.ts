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
 * A number, or the reason why there is none. It is never NaN and never a silent 0.
 *
 * @category model
 */
export type Estimate = { readonly value: number } | { readonly value: null; readonly reason: Reason }

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
