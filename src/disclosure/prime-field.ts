import { decimalOf } from "../statistics/decimal.js"

/**
 * The prime that elimination counts modulo. It is below 2^26, so that a product of two residues is exact in a number. What
 * is a linear combination over the rationals is one modulo the prime as well (the denominators in play are far from its
 * multiples), so that no rounding and no tolerance can hide a relation.
 */
export const prime = 67_108_859

/** Adds two residues. */
export const add = (a: number, b: number): number => (a + b) % prime

/** Multiplies two residues. */
export const multiply = (a: number, b: number): number => (a * b) % prime

/** Turns a residue into its negative. */
export const negate = (a: number): number => (a === 0 ? 0 : prime - a)

/** Gives the residue that makes 1 together with another, by Fermat's little theorem. */
export const inverse = (a: number): number => {
  let result = 1
  let power = a
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = multiply(result, power)
    power = multiply(power, power)
  }
  return result
}

/** Gives the residue of a decimal number, for instance of a weight or a base. */
export const residueOf = (value: number): number => {
  const { units, scale } = decimalOf(value)
  const modulus = BigInt(prime)
  const whole = Number(((units % modulus) + modulus) % modulus)
  return scale === 0 ? whole : multiply(whole, inverse(Number(10n ** BigInt(scale) % modulus)))
}
