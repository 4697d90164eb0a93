import { type Indicator, showsSurvey } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import type { SchoolForm } from "../model/school-form.js"
import type { PlacedUnit } from "../organisation/organisation.js"
import type { SurveyObservation } from "../surveys/survey-observations.js"
import type { CoveredUnits } from "./comparability.js"
import {
  type DraftFigure,
  figureOfObservation,
  figureOfRollUp,
  figureWithoutRow,
  type Pass,
  type RowsBehind
} from "./draft-figure.js"
import type { FigureLevel } from "./figure.js"
import { partsOf } from "./parts.js"
import { addUnit, newRollUp, type RollUp } from "./roll-up.js"
import type { SurveyOf } from "./survey-figures.js"

/** All figures of one indicator, period and group, by node, and which units they cover. */
export interface FigurePass extends CoveredUnits {
  readonly pass: Pass
  readonly drafts: ReadonlyMap<string, DraftFigure>
  /** One result of each survey round that figures of the pass come from. */
  readonly rounds: ReadonlyArray<SurveyObservation>
}

/** The nodes of the tree that are not units. */
export interface UpperNodes {
  readonly authorityId: string
  readonly areaIds: ReadonlyArray<string>
}

const hasForm = (forms: ReadonlyArray<SchoolForm> | undefined, { unit }: PlacedUnit): boolean =>
  forms === undefined || unit.schoolForms.some((form) => forms.includes(form))

/** A survey that is not rolled up asks whom it asks, for instance citizens of the whole municipality, and nobody else. */
const asksNodesOnly = (indicator: Indicator): boolean => indicator.overUnits === "none" && showsSurvey(indicator)

const rollUpOf = (rollUps: Map<string, RollUp>, node: string, indicator: Indicator): RollUp => {
  const known = rollUps.get(node) ?? newRollUp(indicator)
  rollUps.set(node, known)
  return known
}

const addToNodesAbove = (
  rollUps: Map<string, RollUp>,
  placed: PlacedUnit,
  observations: ReadonlyMap<string, Observation>,
  pass: Pass,
  surveyOf: SurveyOf
): boolean => {
  const observation = observations.get(placed.unit.id)
  const parts = observation === undefined ? undefined : partsOf(observation, pass.indicator)
  const survey = observation === undefined ? undefined : surveyOf(observation)
  let child = placed.unit.id
  for (const node of placed.above) {
    const rollUp = rollUpOf(rollUps, node, pass.indicator)
    addUnit(rollUp, parts, observation?.status ?? "not-reported")
    rollUp.children.add(child)
    if (survey !== undefined) rollUp.surveys.push(survey)
    // An area with a fact of its own shows that fact, so the way up from its units goes past it.
    if (!observations.has(node)) child = node
  }
  return parts?.covered === true
}

const upperFigures = (
  pass: Pass,
  rollUps: ReadonlyMap<string, RollUp>,
  observations: ReadonlyMap<string, Observation>,
  { authorityId, areaIds }: UpperNodes,
  rows: RowsBehind
): ReadonlyArray<DraftFigure> =>
  [authorityId, ...areaIds].flatMap((node) => {
    const level: FigureLevel = node === authorityId ? "authority" : "area"
    const own = observations.get(node)
    // A node's own fact is its own figure and never a part of a sum.
    if (own !== undefined) return [figureOfObservation(pass, level, own, rows)]
    const rollUp = rollUps.get(node)
    return rollUp === undefined || pass.indicator.overUnits === "none"
      ? []
      : [figureOfRollUp(pass, level, node, rollUp)]
  })

const roundsIn = (observations: ReadonlyMap<string, Observation>, surveyOf: SurveyOf): FigurePass["rounds"] => {
  const byCycle = new Map<string, SurveyObservation>()
  for (const observation of observations.values()) {
    const survey = surveyOf(observation)
    if (survey !== undefined) byCycle.set(survey.cycle.id, survey)
  }
  return [...byCycle.values()]
}

/** Makes all figures of one indicator, period and group: one walk over the units that are open at the period's last day. */
export const runPass = (
  pass: Pass,
  open: ReadonlyArray<PlacedUnit>,
  observations: ReadonlyMap<string, Observation>,
  upper: UpperNodes,
  rows: RowsBehind
): FigurePass => {
  const rollUps = new Map<string, RollUp>()
  const covered = new Set<string>()
  const expected: Array<PlacedUnit> = []
  const unitFigures: Array<DraftFigure> = []
  for (const placed of open) {
    if (!hasForm(pass.indicator.schoolForms, placed)) continue
    const { id } = placed.unit
    const observation = observations.get(id)
    if (observation === undefined && asksNodesOnly(pass.indicator)) continue
    unitFigures.push(
      observation === undefined ? figureWithoutRow(pass, id) : figureOfObservation(pass, "unit", observation, rows)
    )
    if (observation?.status === "not-applicable") continue
    expected.push(placed)
    if (addToNodesAbove(rollUps, placed, observations, pass, rows.surveyOf)) covered.add(id)
  }
  const figures = [...upperFigures(pass, rollUps, observations, upper, rows), ...unitFigures]
  const drafts = new Map(figures.map((draft) => [draft.figure.nodeId, draft]))
  return { pass, expected, covered, drafts, rounds: roundsIn(observations, rows.surveyOf) }
}
