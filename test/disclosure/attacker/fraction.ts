/** An exact number, in lowest terms and with a positive denominator. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b))

const absolute = (a: bigint): bigint => (a < 0n ? -a : a)

/** Makes a fraction in lowest terms. */
export const fraction = (top: bigint, bottom = 1n): Fraction => {
  if (bottom === 0n) throw new Error("A fraction has no denominator 0.")
  const divisor = greatestCommonDivisor(absolute(top), absolute(bottom)) || 1n
  const sign = bottom < 0n ? -1n : 1n
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor }
}

/** Reads a number as the decimal it prints. */
export const fractionOf = (value: number): Fraction => {
  const [digits = "", exponent = "0"] = String(value).split("e")
  const [whole = "", decimals = ""] = digits.split(".")
  const power = Number(exponent) - decimals.length
  const units = BigInt(whole + decimals)
  return power >= 0 ? fraction(units * 10n ** BigInt(power)) : fraction(units, 10n ** BigInt(-power))
}

export const zero = fraction(0n)
export const one = fraction(1n)
export const negative = ({ top, bottom }: Fraction): Fraction => ({ top: -top, bottom })
export const sum = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
export const product = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom)
export const quotient = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top)
export const numberOf = ({ top, bottom }: Fraction): number => Number(top) / Number(bottom)
