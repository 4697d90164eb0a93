import { entityKey } from "../model/entity-tables.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { byCodePoint } from "../text/code-point-order.js"

/** Makes a tally whose fields always stand in the same order, so that equal tallies are equal texts. */
export const surveyTally = (tally: SurveyTally): SurveyTally => {
  const { cycleId, unitId, respondentGroup, questionId, counts, nonSubstantive, missing, personalDetails } = tally
  return {
    cycleId,
    unitId,
    respondentGroup,
    questionId,
    counts,
    nonSubstantive,
    missing,
    ...(personalDetails === undefined ? {} : { personalDetails })
  }
}

/** Orders tallies by their key, code point by code point. */
export const inTallyOrder = (tallies: ReadonlyArray<SurveyTally>): ReadonlyArray<SurveyTally> =>
  tallies
    .map((tally) => ({ tally, key: entityKey("surveyTallies", tally) }))
    .sort((a, b) => byCodePoint(a.key, b.key))
    .map(({ tally }) => tally)
