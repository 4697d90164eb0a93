import type { Dataset } from "../model/dataset.js"
import type { Observation } from "../model/observation.js"
import { decimalOf } from "../statistics/decimal.js"
import { type Quotient, quotientOf } from "../statistics/quotient.js"
import { pooledSurveyValue } from "../surveys/pooled-survey-value.js"
import { type SurveyFacts, surveyFactsOf } from "../surveys/survey-facts.js"
import { type SurveyObservation, surveyObservations } from "../surveys/survey-observations.js"

/** Finds what an observation was made from, when it comes from a survey. */
export type SurveyOf = (observation: Observation) => SurveyObservation | undefined

/** The observations of a data set with those that surveys give, and the way back from these to their answers. */
export interface AllObservations {
  /** A row of the data set stands after the survey's, and so before it in rank. */
  readonly observations: ReadonlyArray<Observation>
  readonly surveyOf: SurveyOf
}

/** Puts the results of surveys beside the observations of the data set. */
export const allObservations = (dataset: Dataset): AllObservations => {
  const made = surveyObservations(dataset)
  const byObservation = new Map(made.map((entry) => [entry.observation, entry]))
  return {
    observations: [...byObservation.keys(), ...dataset.observations],
    surveyOf: (observation) => byObservation.get(observation)
  }
}

/** The value of units whose answers are added, and what else a survey tells of it. */
export interface PooledFigure {
  readonly exact: Quotient | undefined
  readonly base: number
  readonly facts: SurveyFacts
}

const one = decimalOf(1)

/** Adds the answers of units; `undefined` where none of them comes from a survey. */
export const poolSurveys = (surveys: ReadonlyArray<SurveyObservation>): PooledFigure | undefined => {
  if (surveys.length === 0) return undefined
  const { value, base, interval } = pooledSurveyValue(surveys.map(({ part }) => part))
  const exact = value.value === null ? undefined : quotientOf(decimalOf(value.value), one)
  return { exact, base, facts: surveyFactsOf(surveys, interval) }
}
