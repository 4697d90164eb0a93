import type { Dataset } from "../model/dataset.js"
import type { Participation } from "../model/participation.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { byCodePoint } from "../text/code-point-order.js"
import { groupRows } from "./group-rows.js"

/** What a data set holds of one survey round, node and respondent group. */
export interface SurveySheet {
  readonly cycle: SurveyCycle
  readonly unitId: string
  readonly respondentGroup: string
  readonly participation: Participation | undefined
  readonly tallies: ReadonlyArray<SurveyTally>
}

type Named = Pick<SurveyTally, "cycleId" | "unitId" | "respondentGroup">

const keyOf = ({ cycleId, unitId, respondentGroup }: Named): string => `${cycleId}/${unitId}/${respondentGroup}`

/** Puts the rows of each survey round, node and respondent group together; rows of unknown rounds are left out. */
export const surveySheets = (
  { participation, surveyTallies }: Dataset,
  cycles: ReadonlyMap<string, SurveyCycle>
): ReadonlyArray<SurveySheet> => {
  const talliesOf = groupRows(surveyTallies, keyOf)
  const participationOf = new Map(participation.map((row) => [keyOf(row), row]))
  const named = new Map<string, Named>(participationOf)
  for (const [key, [tally]] of talliesOf) if (tally !== undefined) named.set(key, tally)
  return [...named].flatMap(([key, { cycleId, unitId, respondentGroup }]) => {
    const cycle = cycles.get(cycleId)
    if (cycle === undefined) return []
    const rows = { participation: participationOf.get(key), tallies: talliesOf.get(key) ?? [] }
    return [{ cycle, unitId, respondentGroup, ...rows }]
  })
}

/** Answers that a tally counted, "do not know" among them. */
export const answersIn = ({ counts, nonSubstantive }: SurveyTally): number =>
  counts.reduce((sum, count) => sum + count, nonSubstantive)

/** Questionnaires that a tally was made from; a tally of free texts does not keep how many there were. */
export const questionnairesIn = (tally: SurveyTally): number | undefined =>
  tally.counts.length === 0 ? undefined : answersIn(tally) + tally.missing

/** A tally with a number of it. */
export interface NumberedTally {
  readonly tally: SurveyTally
  readonly number: number
}

type Order = (a: NumberedTally, b: NumberedTally) => number

const byQuestion: Order = (a, b) => byCodePoint(a.tally.questionId, b.tally.questionId)
const fewestFirst: Order = (a, b) => a.number - b.number || byQuestion(a, b)
const mostFirst: Order = (a, b) => b.number - a.number || byQuestion(a, b)

const first = (a: NumberedTally | undefined, b: NumberedTally, order: Order): NumberedTally =>
  a !== undefined && order(a, b) <= 0 ? a : b

/** The tallies with the smallest and the greatest number; of equal ones, that of the first question. */
export const extremesOf = (
  tallies: ReadonlyArray<SurveyTally>,
  numberOf: (tally: SurveyTally) => number | undefined
): { readonly least: NumberedTally; readonly most: NumberedTally } | undefined => {
  let least: NumberedTally | undefined
  let most: NumberedTally | undefined
  for (const tally of tallies) {
    const number = numberOf(tally)
    if (number === undefined) continue
    least = first(least, { tally, number }, fewestFirst)
    most = first(most, { tally, number }, mostFirst)
  }
  return least === undefined || most === undefined ? undefined : { least, most }
}

/** Questionnaires that were handed in, as far as a sheet's tallies tell. */
export const questionnairesOf = ({ tallies }: SurveySheet): number | undefined =>
  extremesOf(tallies, questionnairesIn)?.most.number

/** The tally that stands for a sheet: that of the first question. */
export const firstTally = ({ tallies }: SurveySheet): SurveyTally | undefined =>
  extremesOf(tallies, () => 0)?.least.tally
