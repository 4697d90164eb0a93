import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import { isDone, lastDayOfCycle } from "../surveys/cycle-period.js"
import { measureIn } from "../surveys/measure-over-time.js"
import { previousRound } from "../surveys/previous-round.js"
import { type BreakKind, cycleBreaks, inBreakOrder } from "../surveys/survey-breaks.js"
import { measureOf, type SurveyMeasure } from "../surveys/survey-measure.js"
import { byCodePoint } from "../text/code-point-order.js"
import { groupRows } from "./group-rows.js"

/** Two rounds that follow each other in an indicator's series, with what stands against comparing them. */
export interface RoundPair {
  readonly earlier: SurveyCycle
  readonly later: SurveyCycle
  readonly breaks: ReadonlyArray<BreakKind>
}

/** Finished rounds by questionnaire. */
export type FinishedRounds = ReadonlyMap<string, ReadonlyArray<SurveyCycle>>

export const finishedRounds = ({ surveyCycles }: Dataset): FinishedRounds =>
  groupRows(surveyCycles.filter(isDone), ({ questionnaireId }) => questionnaireId)

/** A round with what an indicator shows of it. */
interface MeasuredRound {
  readonly cycle: SurveyCycle
  readonly measure: SurveyMeasure
}

const measuredRounds = (
  dataset: Dataset,
  measure: SurveyMeasure,
  finished: FinishedRounds
): ReadonlyArray<MeasuredRound> =>
  [...finished].flatMap(([questionnaireId, cycles]) => {
    const own = measureIn(dataset, measure, questionnaireId)?.measure
    return own === undefined ? [] : cycles.map((cycle) => ({ cycle, measure: own }))
  })

const breaksBetween = (dataset: Dataset, earlier: MeasuredRound, later: MeasuredRound): ReadonlyArray<BreakKind> => {
  const same = measureIn(dataset, later.measure, earlier.cycle.questionnaireId)
  return inBreakOrder([...(same?.breaks ?? (["wording"] as const)), ...cycleBreaks(earlier.cycle, later.cycle)])
}

const byNearness =
  (dataset: Dataset, later: MeasuredRound) =>
  (a: MeasuredRound, b: MeasuredRound): number =>
    byCodePoint(lastDayOfCycle(b.cycle), lastDayOfCycle(a.cycle)) ||
    breaksBetween(dataset, a, later).length - breaksBetween(dataset, b, later).length ||
    byCodePoint(a.cycle.id, b.cycle.id)

/** The round before that a round names; else, of the latest ones before it, the one that is most like it. */
const roundBefore = (
  dataset: Dataset,
  rounds: ReadonlyArray<MeasuredRound>,
  later: MeasuredRound
): MeasuredRound | undefined => {
  const earlier = rounds.filter(({ cycle }) => lastDayOfCycle(cycle) < lastDayOfCycle(later.cycle))
  const named = previousRound(later.cycle, dataset.surveyCycles)
  return earlier.find(({ cycle }) => cycle.id === named?.id) ?? earlier.toSorted(byNearness(dataset, later))[0]
}

/** The pairs of rounds that an indicator's series is made of, through all versions of its questionnaire. */
export const roundPairs = (
  dataset: Dataset,
  indicator: Indicator,
  finished: FinishedRounds
): ReadonlyArray<RoundPair> => {
  const measure = measureOf(dataset, indicator)
  if (measure === undefined) return []
  const rounds = measuredRounds(dataset, measure, finished)
  return rounds.flatMap((later) => {
    const earlier = roundBefore(dataset, rounds, later)
    if (earlier === undefined) return []
    return [{ earlier: earlier.cycle, later: later.cycle, breaks: breaksBetween(dataset, earlier, later) }]
  })
}
