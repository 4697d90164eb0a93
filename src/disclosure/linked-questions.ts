import type { Figure } from "../aggregation/figure.js"
import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"

/** By node, period and group: which questions of surveys are shown there, and which are hidden. */
export type QuestionsAt = Map<string, { readonly shown: Set<string>; readonly hidden: Set<string> }>

const placeOf = ({ nodeId, period, groupId }: Figure): string => [nodeId, period, groupId].join("/")

/** Remembers which means of questions are shown and hidden: an index is made of them. */
export const rememberQuestions = (
  questionsAt: QuestionsAt,
  { kind, surveyQuestionId }: Indicator,
  figures: ReadonlyArray<Figure>,
  hidden: ReadonlySet<string>
): void => {
  if (surveyQuestionId === undefined || kind !== "mean") return
  for (const figure of figures.filter(({ value }) => value.value !== null)) {
    const at = questionsAt.get(placeOf(figure)) ?? { shown: new Set<string>(), hidden: new Set<string>() }
    questionsAt.set(placeOf(figure), at)
    at[hidden.has(figure.id) ? "hidden" : "shown"].add(surveyQuestionId)
  }
}

/**
 * Finds the figures of an index that give a hidden question away: who knows the index and all of its questions but one can
 * work out that one.
 */
export const figuresTellingQuestions = (
  questionsAt: QuestionsAt,
  { surveyIndices }: Dataset,
  { surveyIndexId }: Indicator,
  figures: ReadonlyArray<Figure>
): ReadonlySet<string> => {
  const questionIds = surveyIndices.find(({ id }) => id === surveyIndexId)?.questionIds ?? []
  const tells = (figure: Figure): boolean => {
    const at = questionsAt.get(placeOf(figure))
    const unseen = questionIds.filter((id) => at?.shown.has(id) !== true)
    return unseen.length === 1 && at?.hidden.has(unseen[0] ?? "") === true
  }
  return new Set(figures.filter(tells).map(({ id }) => id))
}
