import { type Fraction, one, product, quotient, sum, zero } from "./fraction.js"

/** Numbers that can be added, multiplied and divided without error. */
export interface Field<T> {
  readonly name: string
  readonly of: (value: Fraction) => T
  readonly isZero: (value: T) => boolean
  readonly plus: (a: T, b: T) => T
  readonly times: (a: T, b: T) => T
  readonly dividedBy: (a: T, b: T) => T
  readonly zero: T
  readonly minusOne: T
}

/** The rational numbers: no doubt is possible, but slow. */
export const rationals: Field<Fraction> = {
  name: "the rationals",
  of: (value) => value,
  isZero: ({ top }) => top === 0n,
  plus: sum,
  times: product,
  dividedBy: quotient,
  zero,
  minusOne: { top: -1n, bottom: 1n }
}

const modularPower = (base: number, exponent: number, prime: number): number => {
  let result = 1
  let power = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * power) % prime
    power = (power * power) % prime
  }
  return result
}

/** Whole numbers modulo a prime below 2^26. What holds over the rationals holds here. */
export const residues = (prime: number): Field<number> => {
  const times = (a: number, b: number): number => (a * b) % prime
  const inverse = (a: number): number => modularPower(a, prime - 2, prime)
  const whole = (value: bigint): number => Number(((value % BigInt(prime)) + BigInt(prime)) % BigInt(prime))
  return {
    name: `residues modulo ${prime}`,
    of: ({ top, bottom }) => times(whole(top), inverse(whole(bottom))),
    isZero: (value) => value === 0,
    plus: (a, b) => (a + b) % prime,
    times,
    dividedBy: (a, b) => times(a, inverse(b)),
    zero: 0,
    minusOne: prime - 1
  }
}

/** Two primes that the protector does not use. */
export const primes = [33_554_393, 16_777_213] as const

export { one }
