import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import type { Status } from "../model/status.js"
import { type Estimate, missing, type Reason } from "../result/estimate.js"
import { type Quotient, quotientValue } from "../statistics/quotient.js"
import type { SurveyFacts } from "../surveys/survey-facts.js"
import type { Figure, FigureLevel, FigureSource } from "./figure.js"
import { type Parts, partsOf } from "./parts.js"
import { finishRollUp, type RollUp } from "./roll-up.js"
import { poolSurveys, type SurveyOf } from "./survey-figures.js"

/** A figure before it is compared with others, and its value as an exact division. */
export interface DraftFigure {
  readonly figure: Omit<Figure, "change" | "comparable" | "target">
  readonly exact: Quotient | undefined
}

/** What all figures of one pass have in common. */
export interface Pass {
  readonly indicator: Indicator
  readonly period: string
  readonly groupId: string
}

/** Finds the rows that an observation was read from: its own, or those of the terms it was made of. */
export type SourcesOf = (observation: Observation) => ReadonlyArray<FigureSource>

/** What is known of the rows behind figures. */
export interface RowsBehind {
  readonly sourcesOf: SourcesOf
  readonly surveyOf: SurveyOf
}

const reasons: Partial<Record<Status, Reason>> = {
  "suppressed-at-source": "suppressed",
  "near-all": "suppressed",
  "not-published": "suppressed",
  "not-applicable": "not-applicable",
  "not-asked": "not-applicable"
}

/** The reason that a status gives for a missing value. */
export const reasonOf = (status: Status): Reason => reasons[status] ?? "not-reported"

const estimateOf = (parts: Parts, status: Status): Estimate => {
  if (parts.value !== undefined) return { value: quotientValue(parts.value) }
  return missing(parts.covered ? "zero-denominator" : reasonOf(status))
}

/** Makes the id of a figure. */
export const figureId = (pass: Pass, nodeId: string): string =>
  `${pass.indicator.id}/${nodeId}/${pass.period}/${pass.groupId}`

const base = (pass: Pass, level: FigureLevel, nodeId: string) => ({
  id: figureId(pass, nodeId),
  indicatorId: pass.indicator.id,
  level,
  nodeId,
  period: pass.period,
  groupId: pass.groupId
})

/** A number as it is shown: null when there is none, and never −0. */
const plain = (value: number | undefined): number | null => (value === undefined ? null : value + 0)

const surveyPart = (survey: SurveyFacts | undefined): Pick<Figure, "survey"> => (survey === undefined ? {} : { survey })

/** The figure of a node's own observation. */
export const figureOfObservation = (
  pass: Pass,
  level: FigureLevel,
  observation: Observation,
  { sourcesOf, surveyOf }: RowsBehind
): DraftFigure => {
  const parts = partsOf(observation, pass.indicator)
  const survey = surveyOf(observation)
  const { numerator, denominator, status } = observation
  return {
    exact: parts.value,
    figure: {
      ...base(pass, level, observation.unitId),
      status,
      value: estimateOf(parts, status),
      numerator: plain(numerator),
      denominator: plain(denominator ?? observation.base),
      coverage: { units: parts.covered ? 1 : 0, unitsExpected: status === "not-applicable" ? 0 : 1 },
      sources: sourcesOf(observation),
      ...surveyPart(survey === undefined ? undefined : poolSurveys([survey])?.facts)
    }
  }
}

/** The figure of a unit that was expected to report and has no row. */
export const figureWithoutRow = (pass: Pass, unitId: string): DraftFigure => ({
  exact: undefined,
  figure: {
    ...base(pass, "unit", unitId),
    status: "not-reported",
    value: missing("not-reported"),
    numerator: null,
    denominator: null,
    coverage: { units: 0, unitsExpected: 1 },
    sources: []
  }
})

/** The figure of an area or the authority, rolled up from its units. */
export const figureOfRollUp = (pass: Pass, level: FigureLevel, nodeId: string, rollUp: RollUp): DraftFigure => {
  const { exact, status, value, numerator, denominator, coverage, survey } = finishRollUp(rollUp, pass.indicator)
  const sources = [...rollUp.children].map((child): FigureSource => ({ kind: "figure", id: figureId(pass, child) }))
  const parts = { numerator, denominator, coverage, sources }
  return { exact, figure: { ...base(pass, level, nodeId), status, value, ...parts, ...surveyPart(survey) } }
}
