import type { Participation } from "../model/participation.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { type Estimate, missing } from "../result/estimate.js"
import { formKey, questionnairesByForm } from "./questionnaire-count.js"

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
  const asked = new Set(participation.map(formKey))
  const isComplete = tallies.every((tally) => asked.has(formKey(tally)))
  return participation.length > 0 && isComplete ? participation : undefined
}

/** How many of those asked answered: a roster tells it; beside a stand-in for one, questionnaires are counted first. */
export const answersOf = ({ basis, complete, partial }: Participation, questionnaires: number): number =>
  basis === "proxy" && questionnaires > 0 ? questionnaires : complete + partial

/** How many of those asked belong to the group. */
export const belongingOf = ({ invited, notEligible }: Participation): number => invited - notEligible

/**
 * The response rate (svarsfrekvens): answers ÷ those asked who belong to the group. With a roster it is AAPOR's RR2, and
 * persons of whom nothing is told count as not having answered; with a stand-in for a roster it may exceed 1.
 */
export const responseRateOf = (answers: AskedAndAnswered): Estimate => {
  const rows = completeRows(answers)
  if (rows === undefined) return missing("not-reported")
  const forms = questionnairesByForm(answers.tallies)
  const answered = sumOverRows(rows, (row) => answersOf(row, forms.get(formKey(row)) ?? 0))
  const belonging = sumOverRows(rows, belongingOf)
  return belonging <= 0 ? missing("zero-denominator") : { value: answered / belonging }
}
