import { type Estimate, missing, type Reason } from "../result/estimate.js"
import { quotientValue } from "./quotient.js"

/** Divides two whole numbers with a single rounding; the denominator must not be 0. */
export const divided = (top: bigint, bottom: bigint): number =>
  quotientValue({ top: { units: top, scale: 0 }, bottom: { units: bottom, scale: 0 } })

/** Divides two whole numbers with a single rounding, or says why there is nothing to divide by. */
export const dividedOrMissing = (top: bigint, bottom: bigint, reason: Reason): Estimate =>
  bottom === 0n ? missing(reason) : { value: divided(top, bottom) }
