import type { Dataset } from "../model/dataset.js"
import type { Question } from "../model/question.js"
import type { SurveyIndex } from "../model/survey-index.js"
import { byCodePoint } from "../text/code-point-order.js"
import { type ComparableIndex, comparableIndex } from "./comparable-index.js"
import { type BreakKind, comparableQuestion, measurementBreaks } from "./survey-breaks.js"
import { questionnaireOf, type SurveyMeasure } from "./survey-measure.js"

/** A measure in another version of its questionnaire, and what stands against comparing the two. */
export interface MeasureOverTime {
  readonly measure: SurveyMeasure
  readonly breaks: ReadonlyArray<BreakKind>
}

const questionsById = ({ questions }: Dataset): ReadonlyMap<string, Question> =>
  new Map(questions.map((question) => [question.id, question]))

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodePoint(a.id, b.id)

/** The index that this one can be compared with, whichever of the two questionnaires is the later. */
const otherIndex = (dataset: Dataset, index: SurveyIndex, questionnaireId: string): ComparableIndex | undefined => {
  const questions = questionsById(dataset)
  const earlier = comparableIndex(index, questionnaireId, dataset.surveyIndices, questions)
  if (earlier !== undefined) return earlier
  for (const later of dataset.surveyIndices.toSorted(byId)) {
    if (later.questionnaireId !== questionnaireId) continue
    const found = comparableIndex(later, index.questionnaireId, dataset.surveyIndices, questions)
    if (found?.index.id === index.id) return { index: later, breaks: found.breaks }
  }
  return undefined
}

/** Of several questions that lead to this one, the one that names it itself, else the first by id: never by the order of rows. */
const otherQuestion = ({ questions }: Dataset, question: Question, questionnaireId: string): Question | undefined => {
  const namesIt = ({ comparableWith }: Question): number => Number(comparableWith === question.id)
  const [later] = questions
    .filter((one) => one.questionnaireId === questionnaireId)
    .filter((one) => comparableQuestion(one, question.questionnaireId, questions)?.id === question.id)
    .toSorted((a, b) => namesIt(b) - namesIt(a) || byId(a, b))
  return comparableQuestion(question, questionnaireId, questions) ?? later
}

/**
 * What a measure is in another version of its questionnaire: the question that is comparable with its own, or the index that
 * is made of such questions. `undefined` where that version has none.
 */
export const measureIn = (
  dataset: Dataset,
  measure: SurveyMeasure,
  questionnaireId: string
): MeasureOverTime | undefined => {
  if (questionnaireOf(measure) === questionnaireId) return { measure, breaks: [] }
  if (measure.kind === "index") {
    const other = otherIndex(dataset, measure.index, questionnaireId)
    if (other === undefined) return undefined
    const questions = dataset.questions.filter(({ id }) => other.index.questionIds.includes(id))
    return { measure: { kind: "index", index: other.index, questions }, breaks: other.breaks }
  }
  const question = otherQuestion(dataset, measure.question, questionnaireId)
  if (question === undefined) return undefined
  return { measure: { ...measure, question }, breaks: measurementBreaks(measure.question, question) }
}
