import { addDecimals, type Decimal, decimalOf, multiplyDecimals } from "./decimal.js"

/** Subtracts a decimal from another without rounding. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => addDecimals(a, { units: -b.units, scale: b.scale })

/** Gives n·Σxy − Σx·Σy without rounding: n times the sum of products around the means. */
export const centredProduct = (n: number, sumX: Decimal, sumY: Decimal, sumOfProducts: Decimal): Decimal =>
  subtractDecimals(multiplyDecimals(decimalOf(n), sumOfProducts), multiplyDecimals(sumX, sumY))
