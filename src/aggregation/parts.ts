import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import { hasNumber } from "../model/status.js"
import { decimalOf } from "../statistics/decimal.js"
import { type Quotient, quotientOf } from "../statistics/quotient.js"

/** What an observation gives to sums above it, and to its own figure. */
export interface Parts {
  /** Whether all that a sum needs is there. */
  readonly covered: boolean
  /** The value as a division; absent when there is none. */
  readonly value: Quotient | undefined
  /** What a sum above it adds: the numerator or count, or the value, which is then multiplied by the base. */
  readonly top: number | undefined
  /** Whether `top` is multiplied by the base in a sum. */
  readonly timesBase: boolean
  /** The denominator or base, also of an observation that is not covered. */
  readonly base: number | undefined
}

const one = decimalOf(1)

const isRatio = (indicator: Indicator): boolean => indicator.kind === "share" || indicator.kind === "ratio"

const ofDivision = (numerator: number, base: number, factor: number): Parts => {
  const value = base === 0 ? undefined : quotientOf(decimalOf(numerator), decimalOf(base), factor)
  return { covered: true, top: numerator, timesBase: false, base, value }
}

const ofValue = (value: number, base: number | undefined, covered: boolean): Parts => ({
  covered,
  top: value,
  timesBase: base !== undefined,
  base,
  value: quotientOf(decimalOf(value), one)
})

const ofCount = (count: number | undefined, none: Parts): Parts =>
  count === undefined ? none : ofValue(count, undefined, true)

/**
 * Reads the parts of an observation. A share or ratio known only as a value, and a mean or index without base, has a value of
 * its own but nothing for the sums above.
 */
export const partsOf = (observation: Observation, indicator: Indicator): Parts => {
  const { numerator, denominator, value } = observation
  const base = denominator ?? observation.base
  const none: Parts = { covered: false, value: undefined, top: undefined, timesBase: false, base }
  if (!hasNumber(observation.status)) return none
  if (indicator.kind === "count") return ofCount(value ?? numerator, none)
  if (numerator !== undefined && denominator !== undefined) return ofDivision(numerator, denominator, indicator.factor)
  if (isRatio(indicator)) return value === undefined ? none : { ...ofValue(value, undefined, false), base }
  if (base === 0) return { covered: true, value: undefined, top: 0, timesBase: false, base }
  // A ratio of sums needs numerators; a value times its base is none.
  return value === undefined
    ? none
    : ofValue(value, base, base !== undefined && indicator.overUnits !== "ratio-of-sums")
}
