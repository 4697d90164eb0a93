import { subtractDecimals } from "./centred-product.js"
import { decimalOf } from "./decimal.js"
import { quotientOf, quotientValue } from "./quotient.js"

/** The median of a list that is not empty; the mean of the two middle values when it is even. */
const medianOf = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The median of the slopes between every two points of different x, of which there must be some. */
export const theilSenSlope = (points: ReadonlyArray<{ readonly x: number; readonly y: number }>): number => {
  const decimals = points.map(({ x, y }) => ({ x: decimalOf(x), y: decimalOf(y) }))
  const slopes = decimals.flatMap((from, at) =>
    decimals.slice(at + 1).flatMap((to) => {
      const bottom = subtractDecimals(to.x, from.x)
      return bottom.units === 0n ? [] : [quotientValue(quotientOf(subtractDecimals(to.y, from.y), bottom))]
    })
  )
  return medianOf(slopes)
}
