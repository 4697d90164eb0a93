import { addProductTo, exactValue, newSum } from "../statistics/exact-sum.js"

/**
 * When the largest contributors make up too much of a cell.
 *
 * @category disclosure
 */
export interface DominanceParameters {
  /** How many of the largest contributors are taken together: a whole number from 1. */
  readonly n: number
  /** How many per cent of the cell they may make up: above 0, at most 100. */
  readonly k: number
  /** A cell of fewer contributors is hidden, whatever their shares. Default: 1, the bare rule; 3 is advised for publication. */
  readonly minimumContributors?: number
}

/**
 * How closely the largest contribution may be estimated.
 *
 * @category disclosure
 */
export interface PPercentParameters {
  /** An estimate closer than so many per cent is too close: above 0, at most 100. */
  readonly p: number
}

/**
 * How closely the largest contribution may be estimated by those who know something of the others already.
 *
 * @category disclosure
 */
export interface PqParameters {
  /** An estimate closer than so many per cent is too close: above 0. */
  readonly p: number
  /** Everyone knows each contribution to within so many per cent beforehand: from `p` to 100. */
  readonly q: number
}

/** Part of a sum, and the factor that weighs it. */
type Weighed = readonly [factor: number, contributions: ReadonlyArray<number>]

/** Compares two weighed sums without rounding, so that a cell at its limit is judged by what is printed of its numbers. */
const isAbove = (left: Weighed, right: Weighed): boolean => {
  const difference = newSum()
  for (const contribution of left[1]) addProductTo(difference, left[0], contribution)
  for (const contribution of right[1]) addProductTo(difference, -right[0], contribution)
  return exactValue(difference).units > 0n
}

/** The sizes of the contributions, largest first; who contributes 0 is no contributor. */
const largestFirst = (rule: string, contributions: ReadonlyArray<number>): ReadonlyArray<number> => {
  if (!contributions.every(Number.isFinite)) throw new RangeError(`${rule} needs finite contributions.`)
  return contributions
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => b - a)
}

const needsPercentage = (rule: string, name: string, value: number): void => {
  if (!(value > 0 && value <= 100)) throw new RangeError(`${rule} needs ${name} to be above 0 and at most 100.`)
}

const needsCount = (rule: string, name: string, value: number): void => {
  if (!(Number.isSafeInteger(value) && value >= 1)) {
    throw new RangeError(`${rule} needs ${name} to be a whole number from 1.`)
  }
}

/**
 * Tells whether a cell must be hidden because a few contributors make up most of it: the (n, k) rule, for sums of costs or
 * hours. Someone who knows that one contributor dominates takes the cell for that one's amount.
 *
 * **Unit** any, the same for all contributions; `k` in per cent. **Details** Negative contributions count by their size. Who
 * contributes 0 is no contributor, and a cell without any contributor is not hidden. Equality is shown. The bare rule shows a
 * cell of two that are near in size, though each takes its own from the sum and has the other's: set `minimumContributors` to
 * 3 where such cells are published.
 *
 * **Formula** hidden when x₁ + … + xₙ > k / 100 · Σ|x|, where x₁ is the largest.
 *
 * **Fails with** a `RangeError` for contributions that are not finite and for parameters out of their range: a mistake of
 * the caller.
 *
 * **Source** Hundepool et al., Statistical Disclosure Control, 2012, section 4.2; strict inequality and absolute values as in
 * GaussSuppression, which leaves the number of contributors to another rule.
 *
 * @example
 * ```ts
 * dominanceRule([81, 10, 9], { n: 1, k: 80 }) // => true
 * dominanceRule([80, 15, 5], { n: 1, k: 80 }) // => false
 * dominanceRule([60, 40], { n: 1, k: 80 }) // => false
 * dominanceRule([60, 40], { n: 1, k: 80, minimumContributors: 3 }) // => true
 * ```
 * @category disclosure
 */
export const dominanceRule = (
  contributions: ReadonlyArray<number>,
  { n, k, minimumContributors = 1 }: DominanceParameters
): boolean => {
  needsCount("dominanceRule", "n", n)
  needsPercentage("dominanceRule", "k", k)
  needsCount("dominanceRule", "minimumContributors", minimumContributors)
  const sizes = largestFirst("dominanceRule", contributions)
  const areFew = sizes.length > 0 && sizes.length < minimumContributors
  return areFew || isAbove([100, sizes.slice(0, n)], [k, sizes])
}

/**
 * Tells whether a cell must be hidden because the second largest contributor could estimate the largest too closely: takes
 * its own amount from the sum, and what is left is the largest and the small ones.
 *
 * **Unit** any, the same for all contributions; `p` in per cent of the largest. **Details** As in {@link dominanceRule}:
 * sizes without sign, contributions of 0 left out, equality shown. Where fewer than three contribute nothing blurs the
 * estimate, so that every such cell is hidden.
 *
 * **Formula** hidden when Σ|x| − x₁ − x₂ < p / 100 · x₁, where x₁ and x₂ are the largest.
 *
 * **Fails with** a `RangeError` for contributions that are not finite and for a `p` out of its range: a mistake of the caller.
 *
 * **Source** Hundepool et al., Statistical Disclosure Control, 2012, section 4.2.
 *
 * @example 9 of small ones blur an amount of 100 by 9 per cent, 10 by 10 per cent
 * ```ts
 * pPercentRule([100, 50, 9], { p: 10 }) // => true
 * pPercentRule([100, 50, 10], { p: 10 }) // => false
 * ```
 * @category disclosure
 */
export const pPercentRule = (contributions: ReadonlyArray<number>, { p }: PPercentParameters): boolean => {
  needsPercentage("pPercentRule", "p", p)
  return isTooClose(largestFirst("pPercentRule", contributions), p, 100)
}

/**
 * Tells whether a cell must be hidden by the p% rule when everyone knows the others to within `q` per cent beforehand: the
 * small contributions blur the estimate only by what is not known of them. With `q` 100 it is {@link pPercentRule}.
 *
 * **Unit** any, the same for all contributions; `p` and `q` in per cent. **Details** As in {@link pPercentRule}.
 *
 * **Formula** hidden when q / 100 · (Σ|x| − x₁ − x₂) < p / 100 · x₁, where x₁ and x₂ are the largest.
 *
 * **Fails with** a `RangeError` for contributions that are not finite and for parameters out of their range: a mistake of
 * the caller.
 *
 * **Source** Hundepool et al., Statistical Disclosure Control, 2012, section 4.2.
 *
 * @example
 * ```ts
 * pqRule([100, 50, 12], { p: 10, q: 80 }) // => true
 * pqRule([100, 50, 12.5], { p: 10, q: 80 }) // => false
 * ```
 * @category disclosure
 */
export const pqRule = (contributions: ReadonlyArray<number>, { p, q }: PqParameters): boolean => {
  needsPercentage("pqRule", "p", p)
  needsPercentage("pqRule", "q", q)
  if (p > q) throw new RangeError("pqRule needs p to be at most q.")
  return isTooClose(largestFirst("pqRule", contributions), p, q)
}

/** Whether what is not known of the small contributions is less than what must be left open of the largest. */
const isTooClose = (sizes: ReadonlyArray<number>, p: number, q: number): boolean =>
  isAbove([p, sizes.slice(0, 1)], [q, sizes.slice(2)])
