import { entityKey } from "../model/entity-tables.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { AnswerError, answerIssue } from "./answer-error.js"
import { inTallyOrder, surveyTally } from "./tally-order.js"

const scalesDiffer = (key: string, a: SurveyTally, b: SurveyTally): AnswerError => {
  // The smaller first, so that the sentence does not depend on which side it came from.
  const [first = 0, second = 0] = [a.counts.length, b.counts.length].sort((x, y) => x - y)
  const issue = answerIssue("scales-differ", ["surveyTallies", key, "counts"], { tally: key, first, second })
  return new AnswerError({ issues: [issue], total: 1 })
}

const added = (key: string, a: SurveyTally, b: SurveyTally): SurveyTally => {
  if (a.counts.length !== b.counts.length) throw scalesDiffer(key, a, b)
  const hasDetails = a.personalDetails !== undefined || b.personalDetails !== undefined
  return {
    ...a,
    counts: a.counts.map((count, at) => count + (b.counts[at] ?? 0)),
    nonSubstantive: a.nonSubstantive + b.nonSubstantive,
    missing: a.missing + b.missing,
    ...(hasDetails ? { personalDetails: (a.personalDetails ?? 0) + (b.personalDetails ?? 0) } : {})
  }
}

/**
 * Adds tallies that were made where the answers live, for instance at two schools or of two parts of one file.
 *
 * **Unit** answered questionnaires. **Formula** tallies of the same round, unit, group and question are added count by count;
 * every other is kept. Order and grouping never change the result, an empty list changes nothing, and the result is byte for
 * byte that of {@link tallyAnswers} over all answers at once.
 *
 * **Fails with** a thrown `AnswerError` (`scales-differ`) when a question was counted in different numbers of steps: the
 * tallies were made of two versions of the questionnaire.
 *
 * @example The same school, counted in two parts
 * ```ts
 * const part = { cycleId: "c", unitId: "bjork", respondentGroup: "guardians", questionId: "trivsel", counts: [0, 1, 2], nonSubstantive: 0, missing: 1 }
 * combineSurveyTallies([part], [part])[0]?.counts // => [0, 2, 4]
 * ```
 * @category surveys
 */
export const combineSurveyTallies = (
  a: ReadonlyArray<SurveyTally>,
  b: ReadonlyArray<SurveyTally>
): ReadonlyArray<SurveyTally> => {
  const byKey = new Map<string, SurveyTally>()
  for (const tally of [...a, ...b]) {
    const key = entityKey("surveyTallies", tally)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? tally : added(key, known, tally))
  }
  return inTallyOrder([...byKey.values()].map(surveyTally))
}
