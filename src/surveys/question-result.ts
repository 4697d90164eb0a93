import type { Question } from "../model/question.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { type Estimate, missing } from "../result/estimate.js"
import type { ScaleTally } from "../statistics/scale-tally.js"
import { type ScaleSummary, summariseTally } from "../statistics/summarise-tally.js"
import { meanOf, readTally, standardErrorOf } from "../statistics/tally-reading.js"
import { addTallies } from "./add-tallies.js"
import type { ResultPlace } from "./node-answers.js"
import type { Measured, SurveyChange } from "./survey-change.js"
import { errorFor, intervalAround, type Sampling, shareInterval } from "./survey-interval.js"

/**
 * The answers to one question at one node.
 *
 * @category surveys
 */
export interface QuestionResult extends ResultPlace {
  /** The question. */
  readonly questionId: string
  /** Its kind. */
  readonly kind: Question["kind"]
  /** Questionnaires that hold the question. */
  readonly questionnaires: number
  /** Answers, also "do not know". */
  readonly answered: number
  /** Answered ÷ questionnaires, a share 0–1. */
  readonly itemResponseRate: Estimate
  /** Answers per code, from the lowest, as answered; none for free texts. */
  readonly counts: ReadonlyArray<number>
  /** The same as shares 0–1, "do not know" in the base where the question counts it. */
  readonly shares: ReadonlyArray<Estimate>
  /** Mean, spread and shares of a scale; a choice or a free text has none. */
  readonly summary?: ScaleSummary
  /** Change of the mean since the round before; absent where no earlier question can be compared. */
  readonly change?: SurveyChange
}

/** The shares are the nearest numbers to quotients of whole numbers, so the whole number comes back without error. */
const boxOf = (share: Estimate, trials: number, sampling: Sampling) =>
  shareInterval(share.value === null ? 0 : Math.round(share.value * trials), trials, sampling)

/** Summarises a scale with intervals as the inference has them. */
const summaryFor = (question: Question, tally: ScaleTally, sampling: Sampling): ScaleSummary => {
  const { dontKnow } = question
  const summary = summariseTally(tally, { dontKnow, confidence: sampling.confidence })
  if (sampling.inference === "superpopulation") return summary
  const { mean, base, answered } = summary
  const standardError = errorFor(summary.standardError, base, sampling)
  const trials = dontKnow === "include" ? answered : base
  return {
    ...summary,
    standardError,
    interval: intervalAround(mean, standardError, base, sampling.confidence),
    topInterval: boxOf(summary.topShare, trials, sampling),
    bottomInterval: boxOf(summary.bottomShare, trials, sampling)
  }
}

/** The mean of a scale and how sure it is, without all the rest of a summary. */
export const meanFor = (tally: ScaleTally, sampling: Sampling): Measured => {
  const reading = readTally(tally)
  const base = Number(reading.base)
  return { value: meanOf(reading), standardError: errorFor(standardErrorOf(reading), base, sampling), base }
}

const shareOf = (count: number, base: number): Estimate =>
  base === 0 ? missing("empty-base") : { value: count / base }

const sumOf = (counts: ReadonlyArray<number>): number => counts.reduce((sum, count) => sum + count, 0)

type Answers = Pick<QuestionResult, "answered" | "counts" | "shares" | "summary">

const textAnswers = (tallies: ReadonlyArray<SurveyTally>, questionnaires: number): Answers => ({
  answered: questionnaires - sumOf(tallies.map(({ missing: empty }) => empty)),
  counts: [],
  shares: []
})

const codeAnswers = (question: Question, tally: ScaleTally, sampling: Sampling): Answers => {
  const { counts, nonSubstantive } = tally
  const base = sumOf(counts)
  const shareBase = question.dontKnow === "include" ? base + nonSubstantive : base
  return {
    answered: base + nonSubstantive,
    counts,
    shares: counts.map((count) => shareOf(count, shareBase)),
    ...(question.kind === "scale" ? { summary: summaryFor(question, tally, sampling) } : {})
  }
}

/** The result of a question at a node; `undefined` when its answers were counted in other steps than its scale has. */
export const questionResult = (
  place: ResultPlace,
  question: Question,
  tallies: ReadonlyArray<SurveyTally>,
  questionnaires: number,
  sampling: Sampling
): QuestionResult | undefined => {
  const tally = addTallies(question, tallies)
  if (tally === undefined && question.kind !== "open") return undefined
  const answers = tally === undefined ? textAnswers(tallies, questionnaires) : codeAnswers(question, tally, sampling)
  const { id: questionId, kind } = question
  const itemResponseRate = shareOf(answers.answered, questionnaires)
  return { ...place, questionId, kind, questionnaires, itemResponseRate, ...answers }
}
