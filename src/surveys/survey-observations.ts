import type { Dataset } from "../model/dataset.js"
import { entityKey } from "../model/entity-tables.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import type { Participation } from "../model/participation.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { byCodePoint } from "../text/code-point-order.js"
import { surveys } from "../text/sv/surveys.js"
import { isDone, periodOfCycle } from "./cycle-period.js"
import { measureIn } from "./measure-over-time.js"
import { pooledSurveyValue, type SurveyPart } from "./pooled-survey-value.js"
import { type RowsOfCycle, rowsByCycle } from "./rows-of-cycle.js"
import { measureOf, questionsOf, type SurveyMeasure } from "./survey-measure.js"

/**
 * A fact of follow-up that was made from counted answers.
 *
 * @category surveys
 */
export interface SurveyObservation {
  /** The fact, as if it stood in the data set. */
  readonly observation: Observation
  /** Keys of the rows of `surveyTallies` that it was made from. */
  readonly tallyKeys: ReadonlyArray<string>
  /** Its answers, to be joined with those of other units by {@link pooledSurveyValue}. */
  readonly part: SurveyPart
  /** The round. */
  readonly cycle: SurveyCycle
  /** How many were asked there, and what became of them. */
  readonly participation: ReadonlyArray<Participation>
}

/** The number of a fact, or the status that says that there is none. */
type Numbers = Pick<Observation, "numerator" | "denominator" | "value" | "base" | "status">

const numbersOf = (part: SurveyPart): Numbers => {
  const { value, base, numerator } = pooledSurveyValue([part])
  if (value.value === null) return { status: "not-reported" }
  return numerator === undefined
    ? { value: value.value, base, status: "reported" }
    : { numerator, denominator: base, status: "reported" }
}

/** What a round left at one node for one group. */
interface Answers {
  readonly tallies: Array<SurveyTally>
  readonly participation: Array<Participation>
}

/** By node and group. */
type Nodes = Map<string, Map<string, Answers>>

const answersAt = (nodes: Nodes, nodeId: string, groupId: string): Answers => {
  const groups = nodes.get(nodeId) ?? new Map<string, Answers>()
  nodes.set(nodeId, groups)
  const answers = groups.get(groupId) ?? { tallies: [], participation: [] }
  groups.set(groupId, answers)
  return answers
}

/** Everybody's rows are those of all respondent groups; a group of the data set has its own too. */
const groupsOf = (respondentGroup: string, groups: ReadonlySet<string>): ReadonlyArray<string> =>
  groups.has(respondentGroup) ? [everyone, respondentGroup] : [everyone]

const answersByNode = (rows: RowsOfCycle, groups: ReadonlySet<string>, measure: SurveyMeasure): Nodes => {
  const questions = new Set(questionsOf(measure).map(({ id }) => id))
  const nodes: Nodes = new Map()
  for (const tally of rows.tallies) {
    if (!questions.has(tally.questionId)) continue
    for (const group of groupsOf(tally.respondentGroup, groups))
      answersAt(nodes, tally.unitId, group).tallies.push(tally)
  }
  for (const asked of rows.participation) {
    for (const group of groupsOf(asked.respondentGroup, groups)) {
      answersAt(nodes, asked.unitId, group).participation.push(asked)
    }
  }
  return nodes
}

const observationsOfCycle = (
  indicator: Indicator,
  measure: SurveyMeasure,
  cycle: SurveyCycle,
  nodes: Nodes
): ReadonlyArray<SurveyObservation> =>
  [...nodes].flatMap(([unitId, groups]) =>
    [...groups].map(([groupId, { tallies, participation }]) => {
      const part: SurveyPart = { measure, tallies }
      return {
        observation: {
          indicatorId: indicator.id,
          unitId,
          period: periodOfCycle(cycle),
          groupId,
          ...numbersOf(part),
          collectedOn: cycle.closesOn,
          origin: surveys.origin({ cycle: cycle.name })
        },
        tallyKeys: tallies.map((tally) => entityKey("surveyTallies", tally)).sort(byCodePoint),
        part,
        cycle,
        participation
      }
    })
  )

const byKey = (a: SurveyObservation, b: SurveyObservation): number =>
  byCodePoint(entityKey("observations", a.observation), entityKey("observations", b.observation))

/**
 * Makes the observations of indicators that show results of surveys: one for each closed or published round with the
 * indicator's index or question, or with the one of another version of the questionnaire that is comparable with it, each unit
 * that was asked, and each group. Rounds that are not done give none; an area's or the authority's own answers give an observation of that node.
 *
 * **Unit** an index or mean comes as `value` and `base`; a share as `numerator`, those who gave one of the two most favourable
 * answers (one on a scale of fewer than four), and `denominator`, all substantive answers, with "do not know" where the
 * question counts it. **Details** The group `all` is everybody who answered; a respondent group has observations of its own
 * when it is a group of the data set. Where nobody gave a substantive answer, or an index has too few answered questions, the
 * status is `not-reported`. Values are exact and not rounded.
 *
 * The order is that of the observations' keys. Two rounds of one period that reached the same unit give two observations with
 * one key, the round that closed later last.
 *
 * @category surveys
 */
export const surveyObservations = (dataset: Dataset): ReadonlyArray<SurveyObservation> => {
  const cycles = dataset.surveyCycles
    .filter(isDone)
    .sort((a, b) => byCodePoint(a.closesOn, b.closesOn) || byCodePoint(a.id, b.id))
  const rowsOf = rowsByCycle(dataset)
  const groups = new Set(dataset.groups.map(({ id }) => id))
  return dataset.indicators
    .flatMap((indicator) => {
      const measure = measureOf(dataset, indicator)
      if (measure === undefined) return []
      return cycles.flatMap((cycle) => {
        const own = measureIn(dataset, measure, cycle.questionnaireId)?.measure
        return own === undefined
          ? []
          : observationsOfCycle(indicator, own, cycle, answersByNode(rowsOf(cycle.id), groups, own))
      })
    })
    .sort(byKey)
}
