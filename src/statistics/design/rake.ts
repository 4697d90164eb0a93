import * as Result from "effect/Result"
import { orThrow } from "../../result/or-throw.js"
import { countProblem, firstProblem, lengthProblem } from "../input-checks.js"
import { StatisticsError } from "../statistics-error.js"
import { calibratedDesign, unfitDesignProblem } from "./calibrated-design.js"
import { fitToMargin, type Margin, readMargin } from "./margin.js"
import { groupSums } from "./row-groups.js"
import type { CalibratedDesign, SurveyDesign } from "./survey-design.js"
import { sumOf } from "./weighted-mean.js"

/**
 * How long {@link rake} may go on.
 *
 * @category statistics
 */
export interface RakeOptions {
  /** The most times to go round all margins; a whole number from 1. Default 1000. */
  readonly maximumRounds?: number
}

/** How far the weights may be from a target, as a share of it. */
const tolerance = 1e-10

const tooFew = (subject: string, value: number): StatisticsError =>
  new StatisticsError({ code: "too-few", path: [subject], facts: { subject, value, lowest: 1 } })

const argumentsProblem = (margins: number, targets: number, maximumRounds: number): StatisticsError | undefined =>
  countProblem(maximumRounds, ["maximumRounds"]) ??
  (maximumRounds < 1 ? tooFew("maximumRounds", maximumRounds) : undefined) ??
  (margins < 1 ? tooFew("margins", margins) : undefined) ??
  lengthProblem(targets, margins, ["targets"])

const totalsProblem = (margins: ReadonlyArray<Margin>): StatisticsError | undefined => {
  const totals = margins.map(({ targets }) => sumOf(targets))
  const expected = totals[0] ?? 0
  return firstProblem(totals, (value, at) =>
    Math.abs(value - expected) <= expected * (tolerance / 10)
      ? undefined
      : new StatisticsError({
          code: "totals-differ",
          path: ["targets", at],
          facts: { subject: `targets[${at}]`, value, first: "targets[0]", expected }
        })
  )
}

interface Gap {
  readonly margin: number
  readonly label: string
  readonly error: number
}

/** The target that the weights are farthest from, as a share of it. */
const worstGap = (weights: ReadonlyArray<number>, margins: ReadonlyArray<Margin>): Gap =>
  margins
    .flatMap(({ groups, targets }, margin) => {
      const sums = groupSums(groups.of, weights)
      return targets.map((target, group) => ({
        margin,
        label: groups.labels[group] ?? "",
        error: Math.abs((sums[group] ?? 0) / target - 1)
      }))
    })
    .reduce((worst, gap) => (gap.error > worst.error ? gap : worst))

const noConvergence = (rounds: number, { margin, label, error }: Gap): StatisticsError =>
  new StatisticsError({
    code: "no-convergence",
    path: ["targets", margin, label],
    facts: { rounds, subject: `targets[${margin}].${label}`, value: Number(error.toPrecision(3)) }
  })

const fitToMargins = (
  before: ReadonlyArray<number>,
  margins: ReadonlyArray<Margin>,
  maximumRounds: number
): Result.Result<ReadonlyArray<number>, StatisticsError> => {
  let weights = before
  for (let round = 0; round < maximumRounds; round += 1) {
    weights = margins.reduce(fitToMargin, weights)
    if (worstGap(weights, margins).error < tolerance) return Result.succeed(weights)
  }
  return Result.fail(noConvergence(maximumRounds, worstGap(weights, margins)))
}

/**
 * Scales the weights to several divisions of the population at once, when the size of each grade and of each sex is known
 * but not of both together: to the first, the second and so on, round after round, until all agree within 1e-10 of each
 * target.
 *
 * `margins` has, for each division, the group of each row; `targets` has, for each division, the size of each group.
 *
 * **Unit** that of the weights. **Fails with** `StatisticsError` when the targets of two divisions do not add up to the
 * same, a row has a group without target, a target has no rows, or the weights do not come to rest; the error then names
 * the group that is farthest from its target.
 *
 * **Formula** w · N_g / Σ_g w in turn for each division. Standard errors are those of what remains of y when the plain
 * means of the groups have been taken away ten times round, as `rake` of the R package survey has it. **Source** Deming and
 * Stephan, Annals of Mathematical Statistics 11 (1940), 427–444; Deville, Särndal and Sautory, Journal of the American
 * Statistical Association 88 (1993), 1013–1020.
 *
 * @example Sex and grade known apart
 * ```ts
 * const sex = ["girl", "girl", "boy", "boy"]
 * const grade = [5, 8, 5, 8]
 * const design = rakeOrThrow({ weights: [1, 1, 1, 1] }, [sex, grade], [{ girl: 30, boy: 10 }, { 5: 20, 8: 20 }])
 * design.weights // => [15, 15, 5, 5]
 * ```
 * @category statistics
 */
export const rake = (
  design: SurveyDesign,
  margins: ReadonlyArray<ReadonlyArray<string | number>>,
  targets: ReadonlyArray<Readonly<Record<string, number>>>,
  { maximumRounds = 1000 }: RakeOptions = {}
): Result.Result<CalibratedDesign, StatisticsError> => {
  const unfit = unfitDesignProblem(design) ?? argumentsProblem(margins.length, targets.length, maximumRounds)
  if (unfit !== undefined) return Result.fail(unfit)
  const before = design.weights
  const read = margins.map((labels, at) =>
    readMargin(labels, targets[at] ?? {}, before.length, { labels: ["margins", at], targets: ["targets", at] })
  )
  return Result.flatMap(Result.all(read), (known) => {
    const problem = totalsProblem(known)
    if (problem !== undefined) return Result.fail(problem)
    return Result.map(fitToMargins(before, known, maximumRounds), (after) =>
      calibratedDesign(design, { kind: "margins", margins: known.map(({ groups }) => groups.of), before, after })
    )
  })
}

/**
 * As {@link rake}, but throws the error.
 *
 * @category statistics
 */
export const rakeOrThrow = orThrow(rake)
