import { addDecimals, type Decimal, decimalOf, decimalToNumber, multiplyDecimals } from "./decimal.js"

/**
 * A sum that never rounds, so that the order of what is added never changes a bit of it. Numbers of few digits, by far the
 * most common, are added as whole numbers of their last decimal; everything else as decimals.
 */
export interface ExactSum {
  /** At n: the sum of the numbers with n decimals, counted in units of the last of them. */
  readonly byPlaces: Array<number | undefined>
  rest: Decimal | undefined
}

/** A sum of nothing. */
export const newSum = (): ExactSum => ({ byPlaces: [0], rest: undefined })

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6] as const

/** Decimal numbers of up to 15 digits are all different as numbers, so the one that gives a number back is what it reads. */
const mostUnits = 1e15

/** How many decimals a number of few digits has; −1 for other numbers. */
const placesOf = (value: number): number =>
  Number.isSafeInteger(value)
    ? 0
    : powers.findIndex((power) => {
        const units = Math.round(value * power)
        return Math.abs(units) < mostUnits && units / power === value
      })

const unitsOf = (value: number, places: number): number => Math.round(value * (powers[places] ?? 1))

const addRest = (sum: ExactSum, decimal: Decimal): void => {
  sum.rest = sum.rest === undefined ? decimal : addDecimals(sum.rest, decimal)
}

const addUnits = (sum: ExactSum, units: number, places: number): boolean => {
  const total = (sum.byPlaces[places] ?? 0) + units
  if (!Number.isSafeInteger(units) || !Number.isSafeInteger(total)) return false
  sum.byPlaces[places] = total
  return true
}

/** Adds a number to a sum, in place. */
export const addTo = (sum: ExactSum, value: number): void => {
  const places = placesOf(value)
  if (places < 0 || !addUnits(sum, unitsOf(value, places), places)) addRest(sum, decimalOf(value))
}

/** Adds the product of two numbers to a sum, in place. */
export const addProductTo = (sum: ExactSum, a: number, b: number): void => {
  const [placesA, placesB] = [placesOf(a), placesOf(b)]
  const isShort = placesA >= 0 && placesB >= 0
  if (isShort && addUnits(sum, unitsOf(a, placesA) * unitsOf(b, placesB), placesA + placesB)) return
  addRest(sum, multiplyDecimals(decimalOf(a), decimalOf(b)))
}

/** Gives the sum without rounding. */
export const exactValue = ({ byPlaces, rest }: ExactSum): Decimal => {
  let sum = rest ?? { units: 0n, scale: 0 }
  for (const [scale, units] of byPlaces.entries()) {
    if (units !== undefined && units !== 0) sum = addDecimals(sum, { units: BigInt(units), scale })
  }
  return sum
}

/** Gives the number nearest to the sum. */
export const sumValue = (sum: ExactSum): number =>
  sum.rest === undefined && sum.byPlaces.length === 1 ? (sum.byPlaces[0] ?? 0) : decimalToNumber(exactValue(sum))
