import type { Action } from "../model/action.js"
import type { CalendarDate } from "../model/calendar-date.js"
import type { Dataset } from "../model/dataset.js"
import type { Evaluation } from "../model/evaluation.js"
import type { Goal } from "../model/goal.js"
import type { GoalArea } from "../model/goal-area.js"
import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import { periodEnd, periodStart } from "../model/period.js"
import type { Question } from "../model/question.js"
import type { Regime, SectionId } from "../model/report-codes.js"
import { regimeInForce } from "../model/report-sections.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { Target } from "../model/target.js"
import type { Unit } from "../model/unit.js"
import type { UnitReport } from "../model/unit-report.js"
import { type DatasetTexts, datasetTexts } from "./dataset-texts.js"
import { byId, groupRows } from "./group-rows.js"
import { isOpenDuring } from "./open-units.js"
import type { ValidationOptions } from "./options.js"
import { sectionsFilledByRows } from "./section-content.js"
import { type MalformedRow, soundRows } from "./sound-rows.js"
import { type SurveySheet, surveySheets } from "./survey-sheets.js"

/** A data set with everything that rules look up, so that no rule walks a list inside a list. */
export interface Context {
  readonly dataset: Dataset
  readonly malformed: ReadonlyArray<MalformedRow>
  readonly texts: DatasetTexts
  readonly options: ValidationOptions
  /** The rules that reports of the year follow. */
  readonly regime: Regime
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
  readonly units: ReadonlyMap<string, Unit>
  /** Units open on any day of the year. */
  readonly activeUnits: ReadonlyArray<Unit>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly goals: ReadonlyMap<string, Goal>
  readonly goalAreas: ReadonlyMap<string, GoalArea>
  readonly cycles: ReadonlyMap<string, SurveyCycle>
  readonly questions: ReadonlyMap<string, Question>
  readonly surveySheets: ReadonlyArray<SurveySheet>
  readonly evaluations: ReadonlyMap<string, Evaluation>
  readonly actions: ReadonlyMap<string, Action>
  readonly targetsOfGoal: ReadonlyMap<string, ReadonlyArray<Target>>
  /** By {@link factKey}: the observations of all nodes, for indicators that evaluations rest on. */
  readonly observationsOfFact: ReadonlyMap<string, ReadonlyArray<Observation>>
  /** By {@link seriesKey}: the observations of all periods, for indicators with targets. */
  readonly observationsOfSeries: ReadonlyMap<string, ReadonlyArray<Observation>>
  readonly actionsOfEvaluation: ReadonlyMap<string, ReadonlyArray<Action>>
  /** By {@link yearKey}. */
  readonly actionsOfNode: ReadonlyMap<string, ReadonlyArray<Action>>
  /** By {@link yearKey}. */
  readonly evaluationsOfNode: ReadonlyMap<string, ReadonlyArray<Evaluation>>
  /** By {@link yearKey}. */
  readonly reportsOfNode: ReadonlyMap<string, ReadonlyArray<UnitReport>>
  /** Sections that rows other than texts fill, by node. */
  readonly filledSections: ReadonlyMap<string, ReadonlySet<SectionId>>
}

/** Names what an observation speaks of at whatever node. */
export const factKey = (indicatorId: string, period: string, groupId: string): string =>
  `${indicatorId}|${period}|${groupId}`

/** Names a node's series of one indicator and group. */
export const seriesKey = (indicatorId: string, nodeId: string, groupId: string): string =>
  `${indicatorId}|${nodeId}|${groupId}`

/** Names a node in a year. */
export const yearKey = (nodeId: string, year: number): string => `${nodeId}|${year}`

const nodeYearOf = ({ unitId, year }: { readonly unitId: string; readonly year: number }): string =>
  yearKey(unitId, year)

/** Observations that evaluations name, so that the many others need no key. */
const observationsAsEvidence = ({ evaluations, observations }: Dataset): Context["observationsOfFact"] => {
  const evidence = evaluations.flatMap((evaluation) => evaluation.evidence)
  const named = new Set(evidence.flatMap((item) => (item.kind === "observation" ? item.indicatorId : [])))
  return groupRows(observations, ({ indicatorId, period, groupId }) =>
    named.has(indicatorId) ? factKey(indicatorId, period, groupId) : undefined
  )
}

/** Observations of indicators with targets. */
const observationsWithTargets = ({ targets, observations }: Dataset): Context["observationsOfSeries"] => {
  const named = new Set(targets.map(({ indicatorId }) => indicatorId))
  return groupRows(observations, ({ indicatorId, unitId, groupId }) =>
    named.has(indicatorId) ? seriesKey(indicatorId, unitId, groupId) : undefined
  )
}

const surveyLookups = (dataset: Dataset) => {
  const cycles = byId(dataset.surveyCycles)
  return {
    cycles,
    questions: byId(dataset.questions),
    surveySheets: surveySheets(dataset, cycles)
  }
}

const lookups = (dataset: Dataset) => ({
  ...surveyLookups(dataset),
  units: byId(dataset.units),
  indicators: byId(dataset.indicators),
  goals: byId(dataset.goals),
  goalAreas: byId(dataset.goalAreas),
  evaluations: byId(dataset.evaluations),
  actions: byId(dataset.actions),
  targetsOfGoal: groupRows(dataset.targets, ({ goalId }) => goalId),
  observationsOfFact: observationsAsEvidence(dataset),
  observationsOfSeries: observationsWithTargets(dataset),
  actionsOfEvaluation: groupRows(dataset.actions, ({ evaluationId }) => evaluationId),
  actionsOfNode: groupRows(dataset.actions, nodeYearOf),
  evaluationsOfNode: groupRows(dataset.evaluations, nodeYearOf),
  reportsOfNode: groupRows(dataset.reports, nodeYearOf),
  filledSections: sectionsFilledByRows(dataset)
})

/** Makes the lookups of a data set, once. */
export const makeContext = (input: unknown, options: ValidationOptions): Context => {
  const { dataset, malformed } = soundRows(input)
  const year = String(dataset.year)
  const [firstDay, lastDay] = [periodStart(year), periodEnd(year)]
  return {
    dataset,
    malformed,
    texts: datasetTexts(dataset),
    options,
    regime: regimeInForce(dataset.year, dataset.authority.regime),
    firstDay,
    lastDay,
    activeUnits: dataset.units.filter((unit) => isOpenDuring(unit, firstDay, lastDay)),
    ...lookups(dataset)
  }
}
