import * as Result from "effect/Result"
import type { Dataset } from "../model/dataset.js"
import type { Period } from "../model/period.js"
import { organisationOf } from "../organisation/organisation.js"
import { orThrow } from "../result/or-throw.js"
import { defaultConfidence } from "../statistics/confidence.js"
import { choiceProblem, confidenceProblem } from "../statistics/input-checks.js"
import type { StatisticsError } from "../statistics/statistics-error.js"
import { periodOfCycle } from "./cycle-period.js"
import type { IndexResult } from "./index-result.js"
import { withoutLoneGroups } from "./node-answers.js"
import { type ParticipationResult, participationResult } from "./participation-result.js"
import type { QuestionResult } from "./question-result.js"
import { resultReader } from "./result-reader.js"
import type { BreakKind } from "./survey-breaks.js"
import type { Inference } from "./survey-interval.js"
import { CircularAreas, UnknownCycle } from "./survey-results-error.js"

/**
 * How results are computed.
 *
 * @category surveys
 */
export interface SurveyResultsOptions {
  /** Confidence of the intervals, between 0 and 1. Default: 0.95. */
  readonly confidence?: number
  /** What those who answered are taken for. Default: `superpopulation`. */
  readonly inference?: Inference
  /** Breaks that a change is told across; it is marked with them. Default: none. */
  readonly acknowledgedBreaks?: ReadonlyArray<BreakKind>
}

/**
 * The results of a survey round, unprotected: for use inside the authority only.
 *
 * @category surveys
 */
export interface SurveyResults {
  /** The round. */
  readonly cycleId: string
  /** The time that it speaks of. */
  readonly period: Period
  /** The round that changes are counted from; absent when there is none that is done. */
  readonly previousCycleId?: string
  /** Smallest number of answers that the round promised to show. Nothing is hidden here. */
  readonly minimumBase: number
  /** What those who answered are taken for. */
  readonly inference: Inference
  /** Confidence of the intervals. */
  readonly confidence: number
  /** How many answered, per node and group. */
  readonly participation: ReadonlyArray<ParticipationResult>
  /** Answers per node, group and question. */
  readonly questions: ReadonlyArray<QuestionResult>
  /** Indices per node, group and index. */
  readonly indices: ReadonlyArray<IndexResult>
}

/**
 * What surveyResults cannot do.
 *
 * @category errors
 */
export type SurveyResultsError = UnknownCycle | CircularAreas | StatisticsError

const inferences: ReadonlyArray<Inference> = ["superpopulation", "finite", "descriptive"]

const computed = (
  dataset: Dataset,
  cycleId: string,
  options: Required<SurveyResultsOptions>
): Result.Result<SurveyResults, SurveyResultsError> => {
  const cycle = dataset.surveyCycles.find(({ id }) => id === cycleId)
  if (cycle === undefined) return Result.fail(new UnknownCycle({ cycleId }))
  const organisation = Result.mapError(organisationOf(dataset), ({ areaId }) => new CircularAreas({ areaId }))
  return Result.map(organisation, (tree) => {
    const reader = resultReader(dataset, tree, cycle, options)
    const nodes = withoutLoneGroups(reader.nodes, cycle)
    const results = nodes.map(reader.results)
    return {
      cycleId,
      period: periodOfCycle(cycle),
      ...(reader.previous === undefined ? {} : { previousCycleId: reader.previous.id }),
      minimumBase: cycle.minimumBase,
      inference: options.inference,
      confidence: options.confidence,
      participation: nodes.map(participationResult),
      questions: results.flatMap(({ questions }) => questions),
      indices: results.flatMap(({ indices }) => indices)
    }
  })
}

/**
 * Computes the results of a survey round for every unit, area and the authority: response rates, questions and indices, and
 * their change since the round before.
 *
 * **Unit** means and medians in codes, indices on their scales, shares and rates 0–1, counts in questionnaires. Nothing is
 * rounded and nothing hidden.
 *
 * **Details** An area's and the authority's results are made from the answers of their units, added up first, so that each
 * answer counts the same. The units are those open and lying there on the last day of the round's period. Answers that are the
 * area's or the authority's own take the place of a sum there and are never part of one. `all` is everybody who answered; the
 * respondent groups stand beside it where there are several, or another than the round's. Answers counted in other steps than
 * their question has now are left out.
 *
 * Intervals take those who answered for a sample of all answers that could have been given (`superpopulation`): they tell how
 * much chance there is in so few answers, and nothing of those who kept silent. With `finite` they are a sample of those
 * asked, so that a roster of whom all answered leaves no doubt; without a roster there is then no interval (`not-reported`).
 * `descriptive` gives none (`not-applicable`).
 *
 * A change is told from the last done round that `previousCycleId` leads to, past cancelled ones, for the questions and indices
 * that can be compared, see {@link comparableQuestion}. A break makes it `break-in-series` unless it is acknowledged. Other
 * respondent groups than before at a node are another population.
 *
 * **Formula** see `summariseTally` in `skolkvalitet/statistics`; an index is the weighted mean of its questions' means on its scale. Its interval is
 * value ± t · Σ weight · standard error ÷ Σ weight with the smallest base − 1 degrees of freedom, at least as wide as the true
 * one. Intervals of changes are Welch's.
 *
 * **Fails with** `UnknownCycle`, `CircularAreas` when areas lie in each other, and `StatisticsError` for a confidence outside
 * 0–1 or an unknown inference.
 *
 * The order is level (authority, area, unit), node, group with `all` first, then question or index, by code point.
 *
 * @category surveys
 */
export const surveyResults = (
  dataset: Dataset,
  cycleId: string,
  options: SurveyResultsOptions = {}
): Result.Result<SurveyResults, SurveyResultsError> => {
  const { confidence = defaultConfidence, inference = "superpopulation", acknowledgedBreaks = [] } = options
  const problem = confidenceProblem(confidence) ?? choiceProblem(inference, inferences, ["inference"])
  if (problem !== undefined) return Result.fail(problem)
  return computed(dataset, cycleId, { confidence, inference, acknowledgedBreaks })
}

/**
 * Computes the results of a survey round, or throws: the twin of {@link surveyResults}.
 *
 * @category surveys
 */
export const surveyResultsOrThrow: (
  dataset: Dataset,
  cycleId: string,
  options?: SurveyResultsOptions
) => SurveyResults = orThrow(surveyResults)
