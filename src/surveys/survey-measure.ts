import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"
import type { Question } from "../model/question.js"
import type { SurveyIndex } from "../model/survey-index.js"

/**
 * What an indicator shows of a survey: an index, the mean of a question in its codes, or the share of its most favourable
 * answers.
 *
 * @category surveys
 */
export type SurveyMeasure = IndexMeasure | QuestionMeasure

/**
 * The value of an index.
 *
 * @category surveys
 */
export interface IndexMeasure {
  /** An index. */
  readonly kind: "index"
  /** The index. */
  readonly index: SurveyIndex
  /** Its questions. */
  readonly questions: ReadonlyArray<Question>
}

/**
 * The mean of a question, or the share of its most favourable answers.
 *
 * @category surveys
 */
export interface QuestionMeasure {
  /** Mean or share. */
  readonly kind: "mean" | "share"
  /** The question. */
  readonly question: Question
  /** What the share is multiplied by, 100 for per cent; 1 for a mean. */
  readonly factor: number
}

const indexMeasure = (dataset: Dataset, index: SurveyIndex): IndexMeasure => ({
  kind: "index",
  index,
  questions: index.questionIds.flatMap((id) => dataset.questions.find((question) => question.id === id) ?? [])
})

/** What an indicator shows of a survey; `undefined` for one that shows none, or that its kind cannot show. */
export const measureOf = (dataset: Dataset, indicator: Indicator): SurveyMeasure | undefined => {
  const { kind, factor, surveyIndexId, surveyQuestionId } = indicator
  const index = dataset.surveyIndices.find(({ id }) => id === surveyIndexId)
  if (index !== undefined) return kind === "index" || kind === "mean" ? indexMeasure(dataset, index) : undefined
  const question = dataset.questions.find(({ id }) => id === surveyQuestionId)
  if (question === undefined) return undefined
  if (kind === "share") return { kind, question, factor }
  return kind === "mean" ? { kind, question, factor: 1 } : undefined
}

/** The questions that a measure is made of. */
export const questionsOf = (measure: SurveyMeasure): ReadonlyArray<Question> =>
  measure.kind === "index" ? measure.questions : [measure.question]

/** The questionnaire that a measure belongs to. */
export const questionnaireOf = (measure: SurveyMeasure): string =>
  measure.kind === "index" ? measure.index.questionnaireId : measure.question.questionnaireId
