import type { Participation } from "../model/participation.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { type Estimate, missing } from "../result/estimate.js"
import { questionnaireCount, questionnairesByForm } from "./questionnaire-count.js"

/** What a round left of answers and of those who were asked, at one node or several. */
export interface AskedAndAnswered {
  readonly tallies: ReadonlyArray<SurveyTally>
  readonly participation: ReadonlyArray<Participation>
}

/** Adds a count over rows of participation. */
export const sumOverRows = (rows: ReadonlyArray<Participation>, count: (row: Participation) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0)

/** The rows of those who were asked, if no unit and group with answers lacks one: else their sum is not the whole. */
export const completeRows = ({
  tallies,
  participation
}: AskedAndAnswered): ReadonlyArray<Participation> | undefined => {
  const asked = new Set(participation.map(({ unitId, respondentGroup }) => `${unitId}/${respondentGroup}`))
  const isComplete = tallies.every(({ unitId, respondentGroup }) => asked.has(`${unitId}/${respondentGroup}`))
  return participation.length > 0 && isComplete ? participation : undefined
}

/** Answers that the rows of participation tell of, else the questionnaires that were counted. */
const answersOf = (rows: ReadonlyArray<Participation>, tallies: ReadonlyArray<SurveyTally>): number => {
  const told = sumOverRows(rows, ({ complete, partial }) => complete + partial)
  return told > 0 ? told : questionnaireCount(questionnairesByForm(tallies))
}

/**
 * The response rate (svarsfrekvens): answers ÷ those asked who belong to the group. With a roster it is AAPOR's RR2, and
 * persons of whom nothing is told count as not having answered; with a stand-in for a roster it may exceed 1.
 */
export const responseRateOf = (answers: AskedAndAnswered): Estimate => {
  const rows = completeRows(answers)
  if (rows === undefined) return missing("not-reported")
  const belonging = sumOverRows(rows, ({ invited, notEligible }) => invited - notEligible)
  return belonging <= 0 ? missing("zero-denominator") : { value: answersOf(rows, answers.tallies) / belonging }
}
