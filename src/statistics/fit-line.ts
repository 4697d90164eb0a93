import { type Estimate, missing } from "../result/estimate.js"
import { centredProduct, subtractDecimals } from "./centred-product.js"
import { type Decimal, multiplyDecimals } from "./decimal.js"
import { addProductTo, addTo, exactValue, newSum } from "./exact-sum.js"
import { quotientOf, quotientValue } from "./quotient.js"
import { twoSidedT } from "./special-functions.js"

/** A least-squares line with the error and test of its slope. */
export interface FittedLine {
  readonly slope: Estimate
  readonly intercept: Estimate
  readonly standardError: Estimate
  readonly degreesOfFreedom: Estimate
  readonly pValue: Estimate
}

interface Sums {
  readonly x: Decimal
  readonly y: Decimal
  readonly xx: Decimal
  readonly xy: Decimal
  readonly yy: Decimal
}

const sumsOf = (points: ReadonlyArray<{ readonly x: number; readonly y: number }>): Sums => {
  const sums = { x: newSum(), y: newSum(), xx: newSum(), xy: newSum(), yy: newSum() }
  for (const { x, y } of points) {
    addTo(sums.x, x)
    addTo(sums.y, y)
    addProductTo(sums.xx, x, x)
    addProductTo(sums.xy, x, y)
    addProductTo(sums.yy, y, y)
  }
  return {
    x: exactValue(sums.x),
    y: exactValue(sums.y),
    xx: exactValue(sums.xx),
    xy: exactValue(sums.xy),
    yy: exactValue(sums.yy)
  }
}

const testOf = (slope: number, standardError: number, degreesOfFreedom: number): Estimate =>
  standardError === 0 ? missing("zero-variance") : { value: twoSidedT(slope / standardError, degreesOfFreedom) }

/** Fits a line to at least three points by exact sums; `undefined` when all have the same x. */
export const fitLine = (points: ReadonlyArray<{ readonly x: number; readonly y: number }>): FittedLine | undefined => {
  const n = points.length
  const { x, y, xx, xy, yy } = sumsOf(points)
  const spreadX = centredProduct(n, x, x, xx)
  if (spreadX.units === 0n) return undefined
  const together = centredProduct(n, x, y, xy)
  const spreadY = centredProduct(n, y, y, yy)
  // The squares left around the line, times n and the spread of x, without rounding: 0 only when all points are on it.
  const left = subtractDecimals(multiplyDecimals(spreadX, spreadY), multiplyDecimals(together, together))
  const atZero = subtractDecimals(multiplyDecimals(y, xx), multiplyDecimals(x, xy))
  const slope = quotientValue(quotientOf(together, spreadX))
  const degreesOfFreedom = n - 2
  const standardError = Math.sqrt(
    quotientValue(quotientOf(left, multiplyDecimals(spreadX, spreadX))) / degreesOfFreedom
  )
  return {
    slope: { value: slope },
    intercept: { value: quotientValue(quotientOf(atZero, spreadX)) },
    standardError: { value: standardError },
    degreesOfFreedom: { value: degreesOfFreedom },
    pValue: testOf(slope, standardError, degreesOfFreedom)
  }
}
