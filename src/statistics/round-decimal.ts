import { decimalOf } from "./decimal.js"

/**
 * Rounds a number for print, once: half away from zero, on the shortest decimal text of the number and not on its binary
 * form, so that 7.725 with two decimals is 7.73 on every machine. The result never reads "-0".
 *
 * **Unit** that of `value`; `decimals` is a whole number from 0 to 100. **Fails with** a `RangeError` for NaN, infinity or
 * another number of decimals: a mistake of the caller.
 *
 * @example
 * ```ts
 * roundDecimal(7.725, 2) // => "7.73"
 * roundDecimal(-0.04, 1) // => "0.0"
 * ```
 * @category statistics
 */
export const roundDecimal = (value: number, decimals: number): string => {
  if (!Number.isFinite(value)) throw new RangeError("roundDecimal needs a finite number.")
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 100) {
    throw new RangeError("roundDecimal needs 0 to 100 decimals.")
  }
  const { units, scale } = decimalOf(value)
  const size = units < 0n ? -units : units
  const rounded =
    scale > decimals ? roundHalfUp(size, 10n ** BigInt(scale - decimals)) : size * 10n ** BigInt(decimals - scale)
  return written(rounded, units < 0n, decimals)
}

const roundHalfUp = (size: bigint, unit: bigint): bigint => (size * 2n + unit) / (unit * 2n)

/** Rounds an exact fraction for print, once, half away from zero; the denominator must be above 0. */
export const roundFraction = (numerator: bigint, denominator: bigint, decimals: number): string => {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = roundHalfUp(size * 10n ** BigInt(decimals), denominator)
  return written(rounded, numerator < 0n, decimals)
}

const written = (rounded: bigint, negative: boolean, decimals: number): string => {
  const digits = String(rounded).padStart(decimals + 1, "0")
  const sign = negative && rounded !== 0n ? "-" : ""
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
