import { type Estimate, missing } from "../result/estimate.js"
import { centredProduct } from "./centred-product.js"
import { addDecimals, type Decimal, decimalOf, multiplyDecimals } from "./decimal.js"
import { decimalText, parseDecimalText } from "./decimal-text.js"
import { addProductTo, addTo, exactValue, newSum } from "./exact-sum.js"
import { countProblem } from "./input-checks.js"
import { largestMeasure, measureProblem } from "./measure.js"
import { quotientOf, quotientValue } from "./quotient.js"
import { StatisticsError } from "./statistics-error.js"

/**
 * What is left of many values when only their number, mean and spread are asked for. It travels as JSON, and two of them join
 * into the one of all values together.
 *
 * @category statistics
 */
export interface Moments {
  /** How many values there are. */
  readonly n: number
  /** Their mean; missing as `empty-base` when there are none. */
  readonly mean: Estimate
  /** The sum of squares of their distances from the mean; 0 when there are none. */
  readonly m2: number
  /** `m2` divided by n − 1; missing as `empty-base` without values and as `zero-denominator` with one. */
  readonly variance: Estimate
  /** The square root of the variance, missing when it is. */
  readonly standardDeviation: Estimate
  /** The smallest value; missing as `empty-base` when there are none. */
  readonly minimum: Estimate
  /** The largest value; missing as `empty-base` when there are none. */
  readonly maximum: Estimate
  /** Their sum as a decimal text with all its digits. */
  readonly sum: string
  /** The sum of their squares as a decimal text with all its digits. */
  readonly sumOfSquares: string
}

/** What moments are made of. */
interface State {
  readonly n: number
  readonly sum: Decimal
  readonly squares: Decimal
  readonly minimum: Estimate
  readonly maximum: Estimate
}

const varianceOf = (n: number, centred: Decimal): Estimate => {
  if (n === 0) return missing("empty-base")
  if (n === 1) return missing("zero-denominator")
  return { value: quotientValue(quotientOf(centred, multiplyDecimals(decimalOf(n), decimalOf(n - 1)))) }
}

const momentsFrom = ({ n, sum, squares, minimum, maximum }: State): Moments => {
  const centred = centredProduct(n, sum, sum, squares)
  const variance = varianceOf(n, centred)
  return {
    n,
    mean: n === 0 ? missing("empty-base") : { value: quotientValue(quotientOf(sum, decimalOf(n))) },
    m2: n === 0 ? 0 : quotientValue(quotientOf(centred, decimalOf(n))),
    variance,
    standardDeviation: variance.value === null ? variance : { value: Math.sqrt(variance.value) },
    minimum,
    maximum,
    sum: decimalText(sum),
    sumOfSquares: decimalText(squares)
  }
}

const extreme = (value: number): Estimate => (Number.isFinite(value) ? { value: value + 0 } : missing("empty-base"))

/**
 * Sums values up, in any order, to their number, mean, spread and ends.
 *
 * **Unit** that of the values, and its square for `m2` and `variance`. **Rounding** a value counts as what its shortest text
 * shows, so that ten times 0.1 is 1; sums are exact, and `mean`, `m2` and `variance` round once. So the order of the values, and
 * how they are split up before {@link combineMoments}, never changes a digit. A split may even be written as JSON between.
 *
 * **Fails with** a thrown StatisticsError, since a caller knows its numbers: for a value that is not finite or beyond 1e150,
 * with its position.
 *
 * **Formula** mean = Σx/n; m2 = (n·Σx² − (Σx)²)/n; variance = m2/(n − 1).
 *
 * @example
 * ```ts
 * const moments = momentsOf([10000000.1, 10000000.2, 10000000.3])
 * moments.mean // => { value: 10000000.2 }
 * moments.standardDeviation // => { value: 0.1 }
 * momentsOf([]).mean // => { value: null, reason: "empty-base" }
 * ```
 * @category statistics
 */
export const momentsOf = (values: Iterable<number>): Moments => {
  const sum = newSum()
  const squares = newSum()
  let n = 0
  let minimum = Number.POSITIVE_INFINITY
  let maximum = Number.NEGATIVE_INFINITY
  for (const value of values) {
    const problem = Math.abs(value) <= largestMeasure ? undefined : measureProblem(value, ["values", n])
    if (problem !== undefined) throw problem
    addTo(sum, value)
    addProductTo(squares, value, value)
    if (value < minimum) minimum = value
    if (value > maximum) maximum = value
    n += 1
  }
  return momentsFrom({
    n,
    sum: exactValue(sum),
    squares: exactValue(squares),
    minimum: extreme(minimum),
    maximum: extreme(maximum)
  })
}

const readText = (moments: Moments, name: string, field: "sum" | "sumOfSquares"): Decimal => {
  const decimal = parseDecimalText(moments[field])
  if (decimal !== undefined) return decimal
  throw new StatisticsError({ code: "not-a-number", path: [name, field], facts: { subject: `${name}.${field}` } })
}

const stateOf = (moments: Moments, name: string): State => {
  const problem = countProblem(moments.n, [name, "n"])
  if (problem !== undefined) throw problem
  const { n, minimum, maximum } = moments
  return { n, sum: readText(moments, name, "sum"), squares: readText(moments, name, "sumOfSquares"), minimum, maximum }
}

/** The one of two ends that `choose` prefers; an end that is missing gives way. */
const chosen = (a: Estimate, b: Estimate, choose: (a: number, b: number) => number): Estimate => {
  if (a.value === null) return b
  return b.value === null ? a : { value: choose(a.value, b.value) }
}

/**
 * Joins the moments of two heaps of values to those of all their values: the same, digit for digit, as if they had been summed
 * up together. The moments of no values leave the other unchanged.
 *
 * **Fails with** a thrown StatisticsError for a sum that is no decimal text or an `n` that is no count, which
 * {@link momentsOf} never makes.
 *
 * @example
 * ```ts
 * const whole = momentsOf([0.1, 0.2, 7])
 * combineMoments(momentsOf([7]), momentsOf([0.2, 0.1])) // => whole
 * ```
 * @category statistics
 */
export const combineMoments = (a: Moments, b: Moments): Moments => {
  const [first, second] = [stateOf(a, "a"), stateOf(b, "b")]
  return momentsFrom({
    n: first.n + second.n,
    sum: addDecimals(first.sum, second.sum),
    squares: addDecimals(first.squares, second.squares),
    minimum: chosen(first.minimum, second.minimum, Math.min),
    maximum: chosen(first.maximum, second.maximum, Math.max)
  })
}
