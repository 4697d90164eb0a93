/** An exact number in lowest terms. */
export interface Fraction {
  readonly top: bigint
  /** Above 0. */
  readonly bottom: bigint
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value)

/** The largest whole number that divides both. */
const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [sizeOf(a), sizeOf(b)]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

/** Divides two whole numbers, the second of them not 0. */
export const fraction = (top: bigint, bottom: bigint): Fraction => {
  if (bottom === 1n) return { top, bottom }
  const divisor = bottom < 0n ? -commonDivisor(top, bottom) : commonDivisor(top, bottom)
  return { top: top / divisor, bottom: bottom / divisor }
}

/** Adds a product: start + a · b. */
export const plusProduct = (start: Fraction, a: Fraction, b: Fraction): Fraction => {
  const bottom = a.bottom * b.bottom
  return fraction(start.top * bottom + a.top * b.top * start.bottom, start.bottom * bottom)
}

/** The number with the other sign. */
export const negative = ({ top, bottom }: Fraction): Fraction => ({ top: -top, bottom })

/** Divides by a number that is not 0. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top)

/** Nothing. */
export const zero: Fraction = { top: 0n, bottom: 1n }

/** Bits that a number can have without being too large for a float. */
const mostBits = 1000

const bitsOf = (value: bigint): number => sizeOf(value).toString(2).length

/** The number as a float; beyond all floats, the infinite one. */
export const numberOf = ({ top, bottom }: Fraction): number => {
  const shift = BigInt(Math.max(0, bitsOf(top) - mostBits, bitsOf(bottom) - mostBits))
  return Number(top >> shift) / Number(bottom >> shift)
}
