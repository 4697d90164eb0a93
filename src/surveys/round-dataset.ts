import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"
import type { Question } from "../model/question.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { SurveyIndex } from "../model/survey-index.js"
import { scaleOfQuestion } from "./question-scale.js"

type Shared = Omit<Indicator, "id" | "name" | "definition" | "kind" | "decimals" | "unit">

const scaleTexts = { "0-10": "0–10", "0-100": "0–100" } as const
const scaleTops = { "0-10": 10, "0-100": 100 } as const
const scaleDecimals = { "0-10": 1, "0-100": 0 } as const

const ofIndex = (index: SurveyIndex, shared: Shared, taken: ReadonlySet<string>): Indicator => ({
  ...shared,
  id: taken.has(index.id) ? `${index.id}-index` : index.id,
  name: index.name,
  definition: index.name,
  kind: "index",
  decimals: scaleDecimals[index.scale],
  unit: `index ${scaleTexts[index.scale]}`,
  scaleMinimum: 0,
  scaleMaximum: scaleTops[index.scale],
  surveyIndexId: index.id
})

const ofQuestion = (question: Question, shared: Shared): ReadonlyArray<Indicator> => {
  const scale = scaleOfQuestion(question)
  if (question.kind !== "scale" || scale === undefined) return []
  return [
    {
      ...shared,
      id: question.id,
      name: question.text,
      definition: question.text,
      kind: "mean",
      // More decimals would tell the answers of few: see the decision on intervals and decimals.
      decimals: 1,
      unit: `medelvärde ${scale.minimum}–${scale.maximum}`,
      scaleMinimum: scale.minimum,
      scaleMaximum: scale.maximum,
      surveyQuestionId: question.id
    }
  ]
}

const sharedBy = (cycle: SurveyCycle, overUnits: Indicator["overUnits"]): Shared => ({
  factor: 1,
  better: "higher",
  overUnits,
  overTime: "none",
  intervalYears: Math.max(1, cycle.intervalYears),
  population: cycle.population ?? cycle.name,
  minimumCoverage: 0,
  disclosure: "personal",
  source: cycle.name,
  breaks: []
})

/** The nodes that a round, or the one before it, put questions to. */
const askedNodes = ({ surveyTallies, participation }: Dataset, cycle: SurveyCycle): ReadonlySet<string> => {
  const rounds = new Set([cycle.id, cycle.previousCycleId])
  const rows = [...surveyTallies, ...participation].filter(({ cycleId }) => rounds.has(cycleId))
  return new Set(rows.map(({ unitId }) => unitId))
}

/**
 * Makes a data set of one round's results alone: an indicator for every scale question (its mean, one decimal) and every index
 * of the questionnaire, no other observations, and no units but those that the round or the one before it asked. Its figures can be
 * computed, protected and traced like any other's.
 *
 * **Details** A round that only asked the authority or areas, such as a citizen survey, is not rolled up. An index whose id is
 * also a question's gets the indicator id `…-index`. `undefined` for a round that is not in the data set.
 *
 * @example
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * roundDataset(dataset, "elever-2025") // => undefined
 * ```
 * @category surveys
 */
export const roundDataset = (dataset: Dataset, cycleId: string): Dataset | undefined => {
  const cycle = dataset.surveyCycles.find(({ id }) => id === cycleId)
  if (cycle === undefined) return undefined
  const asked = askedNodes(dataset, cycle)
  const units = dataset.units.filter(({ id }) => asked.has(id))
  const shared = sharedBy(cycle, units.length === 0 ? "none" : "weighted-mean")
  const questions = dataset.questions.filter(({ questionnaireId }) => questionnaireId === cycle.questionnaireId)
  const indices = dataset.surveyIndices.filter(({ questionnaireId }) => questionnaireId === cycle.questionnaireId)
  const taken = new Set(questions.map(({ id }) => id))
  return {
    ...dataset,
    units,
    observations: [],
    targets: [],
    indicators: [
      ...indices.map((index) => ofIndex(index, shared, taken)),
      ...questions.flatMap((question) => ofQuestion(question, shared))
    ]
  }
}
