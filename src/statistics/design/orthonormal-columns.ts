import * as Result from "effect/Result"
import { sumOfProducts } from "./weighted-mean.js"

/** A column and the total that it has in the population. */
export interface KnownColumn {
  readonly values: ReadonlyArray<number>
  readonly total: number
}

/** How much of a column must be left when the columns before it are taken away; that of R's qr. */
const smallestRest = 1e-7

const scaled = ({ values, total }: KnownColumn, factor: number): KnownColumn => ({
  values: values.map((value) => value * factor),
  total: total * factor
})

/** Takes from a column what the orthonormal columns explain of it, and from its total the same. */
const without = (column: KnownColumn, basis: ReadonlyArray<KnownColumn>, weights: ReadonlyArray<number>): KnownColumn =>
  basis.reduce((left, known) => {
    const share = weightedProduct(left.values, known.values, weights)
    return {
      values: left.values.map((value, row) => value - share * (known.values[row] ?? 0)),
      total: left.total - share * known.total
    }
  }, column)

const weightedProduct = (a: ReadonlyArray<number>, b: ReadonlyArray<number>, weights: ReadonlyArray<number>): number =>
  sumOfProducts(
    a.map((value, row) => value * (weights[row] ?? 0)),
    b
  )

const sizeOf = ({ values }: KnownColumn, weights: ReadonlyArray<number>): number =>
  Math.sqrt(weightedProduct(values, values, weights))

/**
 * Replaces columns by others that span the same, where Σ w p_j p_k is 1 for j = k and else 0; their totals follow along. It
 * fails with the position of the first column that follows from those before it.
 *
 * **Source** modified Gram–Schmidt, done twice: Giraud, Langou and Rozložník, Computers and Mathematics with Applications
 * 50 (2005), 1069–1075.
 */
export const orthonormalColumns = (
  columns: ReadonlyArray<KnownColumn>,
  weights: ReadonlyArray<number>
): Result.Result<ReadonlyArray<KnownColumn>, number> => {
  const basis: Array<KnownColumn> = []
  for (const [at, column] of columns.entries()) {
    const rest = without(without(column, basis, weights), basis, weights)
    const size = sizeOf(rest, weights)
    // Written so that NaN and infinity, from numbers too large to square, fail as well.
    if (!(size > smallestRest * sizeOf(column, weights) && size < Number.POSITIVE_INFINITY)) return Result.fail(at)
    basis.push(scaled(rest, 1 / size))
  }
  return Result.succeed(basis)
}
