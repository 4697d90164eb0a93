import type { SurveyIndex } from "../model/survey-index.js"
import type { DefinedIndex, SurveyIndexDefinition } from "./index-definitions.js"

/** Questions in the order of the items; an index without one of its items is not that index. */
const questionsOf = ({ items }: DefinedIndex, given: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const names = items.length === 0 ? Object.keys(given) : items
  const ids = names.flatMap((name) => given[name] ?? [])
  return ids.length === names.length ? ids : []
}

/**
 * Makes the rows of `surveyIndices` for a known index, see {@link surveyIndexDefinitions}.
 *
 * **Details** `questionIdsByItem` names the question that asks each item; where a definition names no items, all that are given
 * make the index. An index that lacks one of its items is left out. All its questions must have answers to give a value.
 *
 * @example Only the items of motivation
 * ```ts
 * const hme = surveyIndexDefinitions.find(({ id }) => id === "hme")!
 * const items = { "meaningful-work": "f1", "learns": "f2", "looks-forward": "f3" }
 * surveyIndicesOf(hme, "medarbetare-2025", items).map(({ id }) => id) // => ["medarbetare-2025-hme-motivation"]
 * ```
 * @category surveys
 */
export const surveyIndicesOf = (
  definition: SurveyIndexDefinition,
  questionnaireId: string,
  questionIdsByItem: Readonly<Record<string, string>>
): ReadonlyArray<SurveyIndex> => {
  const { scale, points, combine, source, indices } = definition
  return indices.flatMap((index) => {
    const [first, ...others] = questionsOf(index, questionIdsByItem)
    if (first === undefined) return []
    return {
      id: `${questionnaireId}-${index.id}`,
      questionnaireId,
      name: index.name,
      questionIds: [first, ...others] as const,
      scale,
      minimumQuestions: others.length + 1,
      ...(points === undefined ? {} : { points }),
      ...(combine === undefined ? {} : { combine }),
      source
    }
  })
}
