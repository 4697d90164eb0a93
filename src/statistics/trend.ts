import * as Result from "effect/Result"
import { type Estimate, missing, type Reason } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { fitLine } from "./fit-line.js"
import { firstProblem } from "./input-checks.js"
import { type MannKendall, mannKendallOf } from "./mann-kendall.js"
import { measureProblem } from "./measure.js"
import type { StatisticsError } from "./statistics-error.js"
import { theilSenSlope } from "./theil-sen-slope.js"

/**
 * One point of a series: a value at a time.
 *
 * @category statistics
 */
export interface Point {
  /** The time, such as a year. */
  readonly x: number
  /** The value. */
  readonly y: number
}

/**
 * Where a series is going, by a straight line and by two methods that single outliers do not sway.
 *
 * @category statistics
 */
export interface Trend {
  /** The change of the least-squares line per unit of x. */
  readonly slope: Estimate
  /** The value of that line at x = 0. */
  readonly intercept: Estimate
  /** The standard error of the slope. */
  readonly standardError: Estimate
  /** The number of points less 2. */
  readonly degreesOfFreedom: Estimate
  /** The chance of a slope at least as steep, either way, when there is no trend. */
  readonly pValue: Estimate
  /** The median of the slopes between every two points (Theil and Sen). */
  readonly theilSen: Estimate
  /** The test of Mann and Kendall for values that mostly rise or mostly fall. */
  readonly mannKendall: MannKendall
}

const fewestPoints = 3

const unknown = (reason: Reason) => ({
  slope: missing(reason),
  intercept: missing(reason),
  standardError: missing(reason),
  degreesOfFreedom: missing(reason),
  pValue: missing(reason),
  theilSen: missing(reason)
})

/**
 * Says where a series is going. All points must be measured alike: a change of scale, question or population is a break, and
 * each side of it a series of its own. Missing years are left out, not filled in.
 *
 * **Unit** that of y per unit of x; y for the intercept. **Details** With fewer than three points nothing can be told and all
 * numbers but `mannKendall.s` are missing as `not-testable`. With three to five points hardly anything is significant: show the
 * points. Points of a single x have no slope (`zero-variance`), and neither have points all on the line a p-value. The time grows
 * with the square of the number of points: a thousand take about a second.
 *
 * **Fails with** a StatisticsError for a coordinate that is not finite or beyond 1e150, with its place.
 *
 * **Formula** slope = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²; its error √(Σ(y − ŷ)² / (n − 2) / Σ(x − x̄)²); p by t(n − 2). Sums are exact
 * and slope and intercept round once. Mann-Kendall: S = Σ sign(xⱼ − xᵢ)·sign(yⱼ − yᵢ) over pairs, z = (S ∓ 1)/√Var S, the variance
 * corrected for ties.
 *
 * **Source** Theil 1950; Sen, JASA 63 (1968) 1379–1389; Mann 1945; Kendall, Rank Correlation Methods (1970), chapter 4.
 *
 * @example
 * ```ts
 * const points = [{ x: 2022, y: 70 }, { x: 2023, y: 72 }, { x: 2024, y: 71 }, { x: 2025, y: 75 }]
 * const { slope, theilSen, mannKendall } = trendOrThrow(points)
 * slope // => { value: 1.4 }
 * theilSen // => { value: 1.5833333333333335 }
 * mannKendall.s // => 4
 * ```
 * @category statistics
 */
export const trend = (points: ReadonlyArray<Point>): Result.Result<Trend, StatisticsError> => {
  const problem = firstProblem(
    points,
    ({ x, y }, at) => measureProblem(x, ["points", at, "x"]) ?? measureProblem(y, ["points", at, "y"])
  )
  if (problem !== undefined) return Result.fail(problem)
  const mannKendall = mannKendallOf(points, fewestPoints)
  if (points.length < fewestPoints) return Result.succeed({ ...unknown("not-testable"), mannKendall })
  const line = fitLine(points)
  if (line === undefined) return Result.succeed({ ...unknown("zero-variance"), mannKendall })
  return Result.succeed({ ...line, theilSen: { value: theilSenSlope(points) }, mannKendall })
}

/**
 * As {@link trend}, but throws its error.
 *
 * @example
 * ```ts
 * trendOrThrow([{ x: 1, y: 2 }, { x: 2, y: 4 }]).slope // => { value: null, reason: "not-testable" }
 * ```
 * @category statistics
 */
export const trendOrThrow: (points: ReadonlyArray<Point>) => Trend = orThrow(trend)
