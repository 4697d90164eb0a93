import type { Question } from "../model/question.js"
import type { SurveyIndex } from "../model/survey-index.js"
import { byCodePoint } from "../text/code-point-order.js"
import { type BreakKind, comparableQuestion, inBreakOrder, measurementBreaks } from "./survey-breaks.js"

/** An index of an earlier questionnaire, and what stands against comparing with it. */
export interface ComparableIndex {
  readonly index: SurveyIndex
  readonly breaks: ReadonlyArray<BreakKind>
}

type Pair = readonly [earlier: Question, later: Question]

/** The questions of an index with those of the earlier questionnaire that they can be compared with; all or nothing. */
const pairsOf = (
  index: SurveyIndex,
  earlierQuestionnaireId: string,
  questions: ReadonlyMap<string, Question>
): ReadonlyArray<Pair> | undefined => {
  const all = [...questions.values()]
  const pairs = index.questionIds.flatMap((id): ReadonlyArray<Pair> => {
    const later = questions.get(id)
    const earlier = later === undefined ? undefined : comparableQuestion(later, earlierQuestionnaireId, all)
    return later === undefined || earlier === undefined ? [] : [[earlier, later]]
  })
  return pairs.length === index.questionIds.length ? pairs : undefined
}

const isMadeOf = (index: SurveyIndex, pairs: ReadonlyArray<Pair>): boolean =>
  index.questionIds.length === pairs.length && pairs.every(([{ id }]) => index.questionIds.includes(id))

/** Points and weights by question, as text: two indices that are computed in the same way have the same. */
const calculationOf = (index: SurveyIndex, names: ReadonlyArray<string>): string => {
  const { scale, points, weights, questionIds, combine = "questions" } = index
  const weightOf = (name: string) => weights?.[questionIds.indexOf(name)] ?? 1
  return JSON.stringify([scale, combine, points ?? null, names.map(weightOf)])
}

/**
 * Finds the index of an earlier questionnaire that is made of the same questions: the index itself when the questionnaire is
 * the same, else the one whose questions are those that this one's can be compared with.
 */
export const comparableIndex = (
  index: SurveyIndex,
  earlierQuestionnaireId: string,
  indices: ReadonlyArray<SurveyIndex>,
  questions: ReadonlyMap<string, Question>
): ComparableIndex | undefined => {
  if (index.questionnaireId === earlierQuestionnaireId) return { index, breaks: [] }
  const pairs = pairsOf(index, earlierQuestionnaireId, questions)
  if (pairs === undefined) return undefined
  const [earlier] = indices
    .filter((other) => other.questionnaireId === earlierQuestionnaireId && isMadeOf(other, pairs))
    .toSorted((a, b) => byCodePoint(a.id, b.id))
  if (earlier === undefined) return undefined
  const [before, now] = [pairs.map(([{ id }]) => id), pairs.map(([, { id }]) => id)]
  const sameCalculation = calculationOf(earlier, before) === calculationOf(index, now)
  const breaks = pairs.flatMap(([a, b]) => measurementBreaks(a, b))
  return { index: earlier, breaks: inBreakOrder(sameCalculation ? breaks : [...breaks, "scale"]) }
}
