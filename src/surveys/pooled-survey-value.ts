import type { SurveyTally } from "../model/survey-tally.js"
import { type Estimate, missing } from "../result/estimate.js"
import { decimalOf } from "../statistics/decimal.js"
import type { Interval } from "../statistics/interval.js"
import { quotientOf, quotientValue } from "../statistics/quotient.js"
import type { ScaleTally } from "../statistics/scale-tally.js"
import { summariseTally } from "../statistics/summarise-tally.js"
import { addTallies } from "./add-tallies.js"
import { indexValue } from "./index-value.js"
import { noInterval } from "./survey-interval.js"
import { type QuestionMeasure, questionsOf, type SurveyMeasure } from "./survey-measure.js"

/**
 * What a value of a survey is made from: the tallies of one unit, or of many.
 *
 * @category surveys
 */
export interface SurveyPart {
  /** How the value is made. */
  readonly measure: SurveyMeasure
  /** The tallies of the questions that it is made of; others are not read. */
  readonly tallies: ReadonlyArray<SurveyTally>
}

/**
 * A value of a survey for one or more units together.
 *
 * @category surveys
 */
export interface PooledSurveyValue {
  /** The value, in the indicator's unit. */
  readonly value: Estimate
  /** How many answers it rests on; of an index, those of its question with the fewest. */
  readonly base: number
  /** Its 95 % interval, the answers seen as a sample; that of an index is at least as wide as the true one. */
  readonly interval: Interval
  /** Of a share, how many gave one of the most favourable answers. */
  readonly numerator?: number
}

/** The share is the nearest number to a quotient of whole numbers, so the whole number comes back without error. */
const countOf = (share: Estimate, base: number): number => (share.value === null ? 0 : Math.round(share.value * base))

const times = (estimate: Estimate, factor: number): Estimate =>
  estimate.value === null ? estimate : { value: estimate.value * factor }

const shareOf = ({ question, factor }: QuestionMeasure, tally: ScaleTally): PooledSurveyValue => {
  const { answered, base, topShare, topInterval } = summariseTally(tally, { dontKnow: question.dontKnow })
  const denominator = question.dontKnow === "include" ? answered : base
  const numerator = countOf(topShare, denominator)
  const value = { value: quotientValue(quotientOf(decimalOf(numerator), decimalOf(denominator), factor)) }
  const interval = { lower: times(topInterval.lower, factor), upper: times(topInterval.upper, factor) }
  return { value: denominator === 0 ? missing("empty-base") : value, base: denominator, interval, numerator }
}

const meanOfQuestion = (tally: ScaleTally): PooledSurveyValue => {
  const { mean, base, interval } = summariseTally(tally)
  return { value: mean, base, interval }
}

const nothing: PooledSurveyValue = { value: missing("not-reported"), base: 0, interval: noInterval("not-reported") }

const measured = (
  measure: SurveyMeasure,
  tallyOf: (questionId: string) => ScaleTally | undefined
): PooledSurveyValue => {
  if (measure.kind === "index") {
    const questions = new Map(measure.questions.map((question) => [question.id, question]))
    const { value, base, interval } = indexValue(measure.index, questions, tallyOf)
    return { value, base, interval }
  }
  const tally = tallyOf(measure.question.id)
  if (tally === undefined) return nothing
  return measure.kind === "share" ? shareOf(measure, tally) : meanOfQuestion(tally)
}

/**
 * Computes the value of several units together, for instance of an area: their answers are added first, so that each answer
 * counts the same wherever it was given. It equals what {@link surveyResults} shows for the node.
 *
 * **Unit** that of the indicator; `base` and `numerator` in answers. **Details** All parts are of one indicator and one survey
 * round. No parts give `not-reported`, no substantive answers `empty-base`, and an index of which too few questions were
 * answered the reason of the first that was not.
 *
 * @category surveys
 */
export const pooledSurveyValue = (parts: ReadonlyArray<SurveyPart>): PooledSurveyValue => {
  const measure = parts[0]?.measure
  if (measure === undefined) return nothing
  const tallies = parts.flatMap((part) => part.tallies)
  const byQuestion = new Map(
    questionsOf(measure).map((question) => {
      const own = tallies.filter(({ questionId }) => questionId === question.id)
      return [question.id, own.length === 0 ? undefined : addTallies(question, own)]
    })
  )
  return measured(measure, (questionId) => byQuestion.get(questionId))
}
