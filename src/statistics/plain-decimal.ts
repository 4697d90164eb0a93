import { decimalOf } from "./decimal.js"

/**
 * Writes a number as its shortest exact decimal text, never with an exponent.
 *
 * @example
 * ```ts
 * plainDecimal(12.5) // => "12.5"
 * plainDecimal(1e21) // => "1000000000000000000000"
 * ```
 * @category statistics
 */
export const plainDecimal = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError("plainDecimal needs a finite number.")
  const shortest = String(value)
  if (!shortest.includes("e")) return shortest
  const { units, scale } = decimalOf(value)
  const sign = units < 0n ? "-" : ""
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0")
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
