import { addDecimals, type Decimal, decimalOf, decimalToNumber, multiplyDecimals } from "./decimal.js"

/**
 * A sum that never rounds, so that the order of what is added never changes a bit of it. Whole numbers, by far the most
 * common, are added as plain numbers; everything else as decimals.
 */
export interface ExactSum {
  whole: number
  rest: Decimal | undefined
}

/** A sum of nothing. */
export const newSum = (): ExactSum => ({ whole: 0, rest: undefined })

const addRest = (sum: ExactSum, decimal: Decimal): void => {
  sum.rest = sum.rest === undefined ? decimal : addDecimals(sum.rest, decimal)
}

/** Adds a number to a sum, in place. */
export const addTo = (sum: ExactSum, value: number): void => {
  const whole = sum.whole + value
  if (Number.isSafeInteger(value) && Number.isSafeInteger(whole)) sum.whole = whole
  else addRest(sum, decimalOf(value))
}

/** Adds the product of two numbers to a sum, in place. */
export const addProductTo = (sum: ExactSum, a: number, b: number): void => {
  const product = a * b
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(product)) addTo(sum, product)
  else addRest(sum, multiplyDecimals(decimalOf(a), decimalOf(b)))
}

/** Gives the sum without rounding. */
export const exactValue = (sum: ExactSum): Decimal =>
  sum.rest === undefined ? decimalOf(sum.whole) : addDecimals(sum.rest, decimalOf(sum.whole))

/** Gives the number nearest to the sum. */
export const sumValue = (sum: ExactSum): number =>
  sum.rest === undefined ? sum.whole : decimalToNumber(exactValue(sum))
