import type { SurveyTally } from "../model/survey-tally.js"

/** Names a unit and respondent group. */
export const formKey = ({ unitId, respondentGroup }: Pick<SurveyTally, "unitId" | "respondentGroup">): string =>
  `${unitId}/${respondentGroup}`

const totalOf = ({ counts, nonSubstantive, missing }: SurveyTally): number =>
  counts.reduce((sum, count) => sum + count, nonSubstantive + missing)

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0)

/**
 * Counts answered questionnaires. Every question of a unit and group counts them all, except one of free texts, whose tally
 * knows only the empty ones; so the largest total is the number.
 */
export const questionnairesByForm = (tallies: ReadonlyArray<SurveyTally>): ReadonlyMap<string, number> => {
  const forms = new Map<string, number>()
  for (const tally of tallies) {
    const key = formKey(tally)
    forms.set(key, Math.max(forms.get(key) ?? 0, totalOf(tally)))
  }
  return forms
}

/** How many questionnaires there are in all. */
export const questionnaireCount = (forms: ReadonlyMap<string, number>): number => sumOf(forms.values())

/** How many questionnaires hold the question that these tallies are of. */
export const questionnairesWith = (forms: ReadonlyMap<string, number>, tallies: ReadonlyArray<SurveyTally>): number =>
  sumOf(tallies.map((tally) => forms.get(formKey(tally)) ?? 0))
