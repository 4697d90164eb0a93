import { type Estimate, missing } from "../result/estimate.js"
import { twoSidedNormal } from "./special-functions.js"

/**
 * The test of Mann and Kendall for a trend.
 *
 * @category statistics
 */
export interface MannKendall {
  /** Pairs of points that rise with x less pairs that fall. */
  readonly s: number
  /** `s`, one step closer to 0, in standard deviations; missing as `zero-variance` when all x or all y are the same. */
  readonly z: Estimate
  /** The chance of an `s` at least as far from 0 when there is no trend. */
  readonly pValue: Estimate
}

type Points = ReadonlyArray<{ readonly x: number; readonly y: number }>

const riseOf = (points: Points): number => {
  let s = 0
  for (const [at, from] of points.entries())
    for (const to of points.slice(at + 1)) s += Math.sign(to.x - from.x) * Math.sign(to.y - from.y)
  return s
}

/** How often each value occurs. */
const tiesOf = (values: ReadonlyArray<number>): ReadonlyArray<number> => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()]
}

const total = (counts: ReadonlyArray<number>, term: (count: number) => number): number =>
  counts.reduce((sum, count) => sum + term(count), 0)

const pairs = (count: number): number => count * (count - 1)
const triples = (count: number): number => pairs(count) * (count - 2)
const spread = (count: number): number => pairs(count) * (2 * count + 5)

/** The variance of `s` without a trend, with ties in x and y. */
const varianceOf = (n: number, tiesX: ReadonlyArray<number>, tiesY: ReadonlyArray<number>): number =>
  (spread(n) - total(tiesX, spread) - total(tiesY, spread)) / 18 +
  (total(tiesX, pairs) * total(tiesY, pairs)) / (2 * pairs(n)) +
  (total(tiesX, triples) * total(tiesY, triples)) / (9 * triples(n))

/** Tests for a trend; with fewer points than `fewestPoints`, at least 3, there is no test. */
export const mannKendallOf = (points: Points, fewestPoints: number): MannKendall => {
  const s = riseOf(points)
  if (points.length < fewestPoints) return { s, z: missing("not-testable"), pValue: missing("not-testable") }
  const tiesX = tiesOf(points.map(({ x }) => x))
  const tiesY = tiesOf(points.map(({ y }) => y))
  if (tiesX.length === 1 || tiesY.length === 1) {
    return { s, z: missing("zero-variance"), pValue: missing("zero-variance") }
  }
  const z = (s - Math.sign(s)) / Math.sqrt(varianceOf(points.length, tiesX, tiesY))
  return { s, z: { value: z }, pValue: { value: twoSidedNormal(z) } }
}
