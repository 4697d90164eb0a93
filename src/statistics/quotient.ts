import { type Decimal, decimalOf, divideExactly, multiplyDecimals } from "./decimal.js"

/** A value kept as the division that makes it, so that it can be rounded once and compared without loss. */
export interface Quotient {
  /** What is divided. */
  readonly top: Decimal
  /** What it is divided by; never 0. */
  readonly bottom: Decimal
}

const raise = (units: bigint, by: number): bigint => (by > 0 ? units * 10n ** BigInt(by) : units)

/** Whole numerator and denominator of a quotient. */
const fraction = ({ top, bottom }: Quotient): readonly [bigint, bigint] => [
  raise(top.units, bottom.scale - top.scale),
  raise(bottom.units, top.scale - bottom.scale)
]

/** Makes a quotient of two numbers and a factor. */
export const quotientOf = (top: Decimal, bottom: Decimal, factor = 1): Quotient => ({
  top: factor === 1 ? top : multiplyDecimals(top, decimalOf(factor)),
  bottom
})

const safeNumber = (value: bigint): number | undefined =>
  value <= 9007199254740991n && value >= -9007199254740991n ? Number(value) : undefined

/** Gives the number nearest to a quotient: both parts are exact and the division rounds once. */
export const quotientValue = (quotient: Quotient): number => {
  const [top, bottom] = fraction(quotient)
  const a = safeNumber(top)
  const b = safeNumber(bottom)
  // One division of two exact numbers is the nearest number by IEEE 754; + 0 turns -0 into 0.
  return a !== undefined && b !== undefined ? a / b + 0 : divideExactly(top, bottom)
}

/** The difference of two quotients as a whole numerator and a whole denominator above 0. */
export const quotientDifference = (later: Quotient, earlier: Quotient): readonly [bigint, bigint] => {
  const [a, b] = fraction(later)
  const [c, d] = fraction(earlier)
  const bottom = b * d
  return bottom < 0n ? [c * b - a * d, -bottom] : [a * d - c * b, bottom]
}
