import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { alphaOf, alphaWithout, averageCorrelationOf, standardisedAlphaOf } from "./alpha-coefficient.js"
import { defaultConfidence, tailOf } from "./confidence.js"
import { type Answer, covariancesOf } from "./covariance.js"
import {
  choiceProblem,
  confidenceProblem,
  firstProblem,
  lengthProblem,
  numberProblem,
  rangeProblem
} from "./input-checks.js"
import type { Interval } from "./interval.js"
import { fQuantile } from "./special-functions.js"
import type { StatisticsError } from "./statistics-error.js"

/**
 * How Cronbach's alpha is computed.
 *
 * @category statistics
 */
export interface AlphaOptions {
  /**
   * What is done with rows where an answer is missing. `listwise` leaves them out; `pairwise` takes for the covariance
   * of two items all rows that have both. Prefer `listwise`, and tell how many rows were complete.
   */
  readonly deletion: "listwise" | "pairwise"
  /** Confidence of the interval, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
}

/**
 * How well some items go together (Cronbachs alfa).
 *
 * @category statistics
 */
export interface AlphaSummary {
  /** Cronbach's alpha; negative when items speak against each other, most often since one is not reversed. */
  readonly alpha: Estimate
  /** Alpha of the items brought to the same variance. */
  readonly standardisedAlpha: Estimate
  /** Mean of the correlations of every two items. */
  readonly averageCorrelation: Estimate
  /** Feldt's interval of alpha. */
  readonly interval: Interval
  /** How many items. */
  readonly items: number
  /** How many rows. */
  readonly rows: number
  /** How many rows have an answer to every item. */
  readonly completeRows: number
  /** For each item, alpha of the others. */
  readonly alphaIfDropped: ReadonlyArray<Estimate>
}

type Rows = ReadonlyArray<ReadonlyArray<Answer>>

/** Far above any code, and low enough that squares and their products stay finite. */
const largest = 1e18

const answerProblem = (answer: Answer, row: number, item: number): StatisticsError | undefined => {
  if (answer === null) return undefined
  const path = ["rows", row, item]
  return numberProblem(answer, path) ?? rangeProblem(answer, -largest, largest, path)
}

const inputProblem = (rows: Rows, { deletion, confidence = defaultConfidence }: AlphaOptions) =>
  choiceProblem(deletion, ["listwise", "pairwise"], ["deletion"]) ??
  confidenceProblem(confidence) ??
  firstProblem(
    rows,
    (row, at) =>
      lengthProblem(row.length, rows[0]?.length ?? 0, ["rows", at]) ??
      firstProblem(row, (answer, item) => answerProblem(answer, at, item))
  )

/** Feldt: (1 − alpha) ÷ (1 − its estimate) follows the F distribution. */
const feldtInterval = (alpha: Estimate, rows: number, items: number, confidence: number): Interval => {
  if (alpha.value === null) return { lower: alpha, upper: alpha }
  if (alpha.value > 1) return { lower: missing("not-testable"), upper: missing("not-testable") }
  const [tail, above, below] = [tailOf(confidence), rows - 1, (rows - 1) * (items - 1)]
  const rest = 1 - alpha.value
  return {
    lower: { value: 1 - rest * fQuantile(1 - tail, above, below) },
    upper: { value: 1 - rest * fQuantile(tail, above, below) }
  }
}

const isComplete = (row: ReadonlyArray<Answer>): boolean => row.every((answer) => answer !== null)

const hasAnswer = (row: ReadonlyArray<Answer>): boolean => row.some((answer) => answer !== null)

const summaryOf = (rows: Rows, { deletion, confidence = defaultConfidence }: AlphaOptions): AlphaSummary => {
  const items = rows[0]?.length ?? 0
  const complete = rows.filter(isComplete)
  const used = deletion === "listwise" ? complete : rows.filter(hasAnswer)
  const covariances = covariancesOf(used, items)
  const orNoRows = (estimate: Estimate): Estimate => (rows.length === 0 ? missing("empty-base") : estimate)
  const alpha = orNoRows(alphaOf(covariances))
  const averageCorrelation = orNoRows(averageCorrelationOf(covariances))
  return {
    alpha,
    standardisedAlpha: standardisedAlphaOf(averageCorrelation, items),
    averageCorrelation,
    interval: feldtInterval(alpha, used.length, items, confidence),
    items,
    rows: rows.length,
    completeRows: complete.length,
    alphaIfDropped: covariances.map((_, item) => alphaWithout(covariances, item))
  }
}

/**
 * Tells how well the items of an index go together, by Cronbach's alpha. Each row holds the answers of one person, one
 * per item; `null` where there is none.
 *
 * **Unit** none; at most 1. **Formula** alpha = k ÷ (k − 1) · (1 − Σ variances ÷ Σ all covariances) for k items;
 * standardised k·r ÷ (1 + (k − 1)·r) with r the average correlation; interval of n rows 1 − (1 − alpha)·F with n − 1
 * and (n − 1)(k − 1) degrees of freedom. Covariances are exact until each is rounded once, so rows in any order give
 * the same bits.
 *
 * **Details** Reversed items must be turned before. What is undefined says why: `single-item` below two items,
 * `empty-base` without rows to use, `zero-denominator` with a single one, `zero-variance` when the sum of the items
 * does not vary (and, for correlations, when an item does not). With `pairwise` n is the number of rows with any
 * answer, which makes the interval too narrow when many answers are missing; alpha may even come out above 1, and then
 * has no interval, `not-testable`. Alpha is no proof that items measure the same thing, and it is an aggregate over
 * people: rules for small groups apply to it.
 *
 * **Fails with** `StatisticsError`: `length-mismatch` for a row with another number of items than the first,
 * `not-a-number` or `out-of-range` (beyond ±10^18) for an answer, `unknown-choice` for the deletion, `out-of-range` for
 * the confidence.
 *
 * **Source** Cronbach, Psychometrika 16 (1951); Feldt, Psychometrika 30 (1965). Both deletions agree with the R package
 * psych.
 *
 * @example
 * ```ts
 * const rows = [[1, 2, 1], [2, 3, 2], [3, 3, 4], [4, 4, null]]
 * const { alpha, completeRows } = cronbachAlphaOrThrow(rows, { deletion: "listwise" })
 * roundDecimal(alpha.value ?? 0, 3) // => "0.889"
 * completeRows // => 3
 * ```
 * @category statistics
 */
export const cronbachAlpha = (
  rows: ReadonlyArray<ReadonlyArray<number | null>>,
  options: AlphaOptions
): Result.Result<AlphaSummary, StatisticsError> => {
  const problem = inputProblem(rows, options)
  return problem === undefined ? Result.succeed(summaryOf(rows, options)) : Result.fail(problem)
}

/**
 * Computes Cronbach's alpha, or throws: the twin of {@link cronbachAlpha}.
 *
 * @example
 * ```ts
 * cronbachAlphaOrThrow([[1, 2], [2, 3], [3, 1]], { deletion: "pairwise" }).alpha // => { value: -2 }
 * ```
 * @category statistics
 */
export const cronbachAlphaOrThrow: (
  rows: ReadonlyArray<ReadonlyArray<number | null>>,
  options: AlphaOptions
) => AlphaSummary = orThrow(cronbachAlpha)
