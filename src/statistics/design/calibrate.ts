import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import { firstProblem, lengthProblem } from "../input-checks.js"
import { StatisticsError } from "../statistics-error.js"
import { calibratedDesign, unfitDesignProblem } from "./calibrated-design.js"
import { columnProblem } from "./design-checks.js"
import { type KnownColumn, orthonormalColumns } from "./orthonormal-columns.js"
import type { CalibratedDesign, SurveyDesign } from "./survey-design.js"
import { sumOfProducts } from "./weighted-mean.js"

const dependentColumn = (at: number): StatisticsError =>
  new StatisticsError({ code: "dependent-columns", path: ["columns", at], facts: { subject: `columns[${at}]` } })

const argumentsProblem = (
  columns: ReadonlyArray<ReadonlyArray<number>>,
  totals: ReadonlyArray<number>,
  rows: number
): StatisticsError | undefined =>
  lengthProblem(totals.length, columns.length, ["totals"]) ??
  columnProblem(totals, columns.length, ["totals"]) ??
  firstProblem(columns, (column, at) => columnProblem(column, rows, ["columns", at]))

/** Adds to each weight what brings the sums of the orthonormal columns to their totals. */
const fitToColumns = (before: ReadonlyArray<number>, basis: ReadonlyArray<KnownColumn>): ReadonlyArray<number> => {
  const gaps = basis.map(({ values, total }) => total - sumOfProducts(before, values))
  return before.map(
    (weight, row) => weight * basis.reduce((factor, { values }, at) => factor + (gaps[at] ?? 0) * (values[row] ?? 0), 1)
  )
}

/**
 * Changes the weights as little as possible so that they reproduce the known totals of some columns, such as the number of
 * pupils (a column of 1) and the sum of their merit values. It is the generalised regression estimator.
 *
 * `columns` has one list for each known total, with a value for each row. A column of 1 is not added by itself.
 *
 * **Unit** that of the weights. **Details** A weight may become negative; `weightRatio` tells. **Fails with**
 * `StatisticsError` when a column follows from those before it, or the design, a column or a total has an impossible value.
 *
 * **Formula** w(1 + (T − Σ w x)ᵀ (Σ w x xᵀ)⁻¹ x); standard errors are those of the residuals of y from its weighted
 * regression on x. **Source** Deville and Särndal, Journal of the American Statistical Association 87 (1992), 376–382;
 * Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), chapter 6; the same figures as `calibrate` of the R
 * package survey with `calfun = "linear"`.
 *
 * @example Four pupils, two of them girls
 * ```ts
 * const design = calibrateOrThrow({ weights: [1, 1, 2] }, [[1, 1, 1], [1, 0, 0]], [8, 2])
 * design.weights // => [2, 2, 4]
 * ```
 * @category statistics
 */
export const calibrate = (
  design: SurveyDesign,
  columns: ReadonlyArray<ReadonlyArray<number>>,
  totals: ReadonlyArray<number>
): Result.Result<CalibratedDesign, StatisticsError> => {
  const before = design.weights
  const problem = unfitDesignProblem(design) ?? argumentsProblem(columns, totals, before.length)
  if (problem !== undefined) return Result.fail(problem)
  const known = columns.map((values, at) => ({ values, total: totals[at] ?? 0 }))
  return Result.map(Result.mapError(orthonormalColumns(known, before), dependentColumn), (basis) =>
    calibratedDesign(design, {
      kind: "columns",
      basis: basis.map(({ values }) => values),
      before,
      after: fitToColumns(before, basis)
    })
  )
}

/**
 * As {@link calibrate}, but throws the error.
 *
 * @category statistics
 */
export const calibrateOrThrow = orThrow(calibrate)
