import type { Estimate } from "../result/estimate.js"
import type { Interval } from "../statistics/interval.js"
import { completeRows, responseRateOf, sumOverRows } from "./response-rate.js"
import type { SurveyObservation } from "./survey-observations.js"

/**
 * What is known of a figure that comes from a survey, beside its value and base.
 *
 * @category surveys
 */
export interface SurveyFacts {
  /** The 95 % interval of the value; that of an index is at least as wide as the true one. */
  readonly interval: Interval
  /** Persons asked, or what stands in for them; null where it is not known. */
  readonly invited: number | null
  /** Answers ÷ those asked who belong to the group, a share 0–1; above 1 where `invited` only stands in for a roster. */
  readonly responseRate: Estimate
  /** Smallest number of answers that the round promised to show. */
  readonly minimumBase: number
}

/** What is known beside the value of one or more units together. The interval is that of their answers added. */
export const surveyFactsOf = (observations: ReadonlyArray<SurveyObservation>, interval: Interval): SurveyFacts => {
  const answers = {
    tallies: observations.flatMap(({ part }) => part.tallies),
    participation: observations.flatMap(({ participation }) => participation)
  }
  const rows = completeRows(answers)
  return {
    interval,
    invited: rows === undefined ? null : sumOverRows(rows, ({ invited }) => invited),
    responseRate: responseRateOf(answers),
    minimumBase: Math.max(...observations.map(({ cycle }) => cycle.minimumBase))
  }
}
