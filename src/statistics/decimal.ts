/**
 * A decimal number without rounding: `units` ÷ 10^`scale`. It holds what a person reads in the shortest text of a number,
 * so that 0.1 + 0.2 is 0.3.
 *
 * @category statistics
 */
export interface Decimal {
  /** All digits as one whole number. */
  readonly units: bigint
  /** How many of them stand after the decimal point. */
  readonly scale: number
}

const powers = Array.from({ length: 32 }, (_, scale) => 10n ** BigInt(scale))

const power = (scale: number): bigint => powers[scale] ?? 10n ** BigInt(scale)

/** Splits the shortest text of a number into sign, digits and the place of the point. */
const partsOf = (value: number): { readonly digits: string; readonly scale: number } => {
  const [mantissa = "0", exponent = "0"] = String(value).split("e")
  const [whole = "0", fraction = ""] = mantissa.split(".")
  return { digits: whole + fraction, scale: fraction.length - Number(exponent) }
}

/** Reads a finite number as the decimal that its shortest text shows. */
export const decimalOf = (value: number): Decimal => {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 }
  const { digits, scale } = partsOf(value)
  return scale >= 0 ? { units: BigInt(digits), scale } : { units: BigInt(digits) * power(-scale), scale: 0 }
}

/** Adds two decimals without rounding. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale }
  const scale = Math.max(a.scale, b.scale)
  return { units: a.units * power(scale - a.scale) + b.units * power(scale - b.scale), scale }
}

/** Multiplies two decimals without rounding. */
export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale
})

/** Gives the number nearest to a decimal. */
export const decimalToNumber = ({ units, scale }: Decimal): number =>
  scale === 0 ? Number(units) : Number(`${units}e-${scale}`)

/** More binary digits than a number has, so that the last one can say whether anything follows. */
const binaryDigits = 70

const bitLength = (value: bigint): number => value.toString(2).length

/** Divides two whole numbers and gives the nearest number, by IEEE 754 rounding of the exact quotient. */
export const divideExactly = (numerator: bigint, denominator: bigint): number => {
  const negative = numerator < 0n !== denominator < 0n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const shift = Math.max(0, binaryDigits + bitLength(bottom) - bitLength(top))
  const scaled = top << BigInt(shift)
  const quotient = scaled / bottom
  // A sticky last digit keeps a remainder from being taken for a tie.
  const exact = scaled % bottom === 0n ? quotient : quotient | 1n
  const value = Number(exact) / 2 ** shift
  return negative && value !== 0 ? -value : value
}
