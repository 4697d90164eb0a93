import { type Estimate, missing } from "../result/estimate.js"
import { centredProduct } from "./centred-product.js"
import { decimalOf } from "./decimal.js"
import { addProductTo, addTo, type ExactSum, exactValue, newSum } from "./exact-sum.js"
import { quotientOf, quotientValue } from "./quotient.js"

/** A value, or `null` where there is none. */
export type Answer = number | null

/** Covariances of every two columns. */
export type Covariances = ReadonlyArray<ReadonlyArray<Estimate>>

interface Sums {
  pairs: number
  readonly ofX: ExactSum
  readonly ofY: ExactSum
  readonly ofProducts: ExactSum
}

/** (n·Σxy − Σx·Σy) ÷ (n(n − 1)): everything is exact until the division, so rows in any order give the same bits. */
const covarianceOf = ({ pairs, ofX, ofY, ofProducts }: Sums): Estimate => {
  if (pairs === 0) return missing("empty-base")
  if (pairs === 1) return missing("zero-denominator")
  const top = centredProduct(pairs, exactValue(ofX), exactValue(ofY), exactValue(ofProducts))
  return { value: quotientValue(quotientOf(top, decimalOf(pairs * (pairs - 1)))) }
}

const covarianceBetween = (rows: ReadonlyArray<ReadonlyArray<Answer>>, first: number, second: number): Estimate => {
  const sums: Sums = { pairs: 0, ofX: newSum(), ofY: newSum(), ofProducts: newSum() }
  for (const row of rows) {
    const [x = null, y = null] = [row[first], row[second]]
    if (x === null || y === null) continue
    sums.pairs += 1
    addTo(sums.ofX, x)
    addTo(sums.ofY, y)
    addProductTo(sums.ofProducts, x, y)
  }
  return covarianceOf(sums)
}

/** Covariances of every two columns, each over the rows that have both values. */
export const covariancesOf = (rows: ReadonlyArray<ReadonlyArray<Answer>>, columns: number): Covariances => {
  const upper = Array.from({ length: columns }, (_, first) =>
    Array.from({ length: columns - first }, (_, apart) => covarianceBetween(rows, first, first + apart))
  )
  const at = (first: number, second: number): Estimate =>
    upper[Math.min(first, second)]?.[Math.abs(first - second)] ?? missing("empty-base")
  return Array.from({ length: columns }, (_, first) =>
    Array.from({ length: columns }, (_, second) => at(first, second))
  )
}
