import * as Result from "effect/Result"
import type { Question } from "../model/question.js"
import type { SurveyIndex } from "../model/survey-index.js"
import { type Estimate, missing } from "../result/estimate.js"
import { compositeIndex } from "../statistics/composite-index.js"
import type { Interval } from "../statistics/interval.js"
import type { ScaleTally } from "../statistics/scale-tally.js"
import { indexOf, readTally, standardErrorOf, type TallyReading } from "../statistics/tally-reading.js"
import { weightedIndex } from "../statistics/weighted-index.js"
import { errorFor, intervalAround, type Sampling, usualSampling } from "./survey-interval.js"

/** Questions by their ids. */
export type QuestionsById = ReadonlyMap<string, Question>

/** The value of an index and what it rests on. */
export interface IndexValue {
  readonly value: Estimate
  /** Smallest base among the questions that have one. */
  readonly base: number
  /** An upper bound of the standard error, see {@link indexValue}. */
  readonly standardError: Estimate
  /** At least as wide as the true one. */
  readonly interval: Interval
  /** Questions with substantive answers. */
  readonly questionIds: ReadonlyArray<string>
  /** Questions without. */
  readonly missingQuestionIds: ReadonlyArray<string>
}

/** One question's part of an index, on the index's scale. */
interface Part {
  readonly questionId: string
  readonly weight: number
  readonly value: Estimate
  readonly standardError: Estimate
  readonly base: number
}

const highest = { "0-10": 10n, "0-100": 100n } as const

/**
 * Points belong to the codes as they were answered. Where an index has reversed questions the list cannot fit both ways round:
 * then each question gets the most points at its favourable end.
 */
const pointsFor = (
  points: ReadonlyArray<number>,
  { scale }: ScaleTally,
  hasReversed: boolean
): ReadonlyArray<number> => {
  if (!hasReversed) return points
  const isFalling = (points[0] ?? 0) > (points.at(-1) ?? 0)
  return isFalling === scale.reversed ? points : points.toReversed()
}

const errorOfPoints = ({ counts }: ScaleTally, points: ReadonlyArray<number>, mean: Estimate): Estimate => {
  const base = counts.reduce((sum, count) => sum + count, 0)
  if (mean.value === null) return mean
  if (base < 2) return missing("zero-denominator")
  const centre = mean.value
  const squares = counts.reduce((sum, count, step) => sum + count * ((points[step] ?? 0) - centre) ** 2, 0)
  return { value: Math.sqrt(squares / (base - 1) / base) }
}

const scaled = (error: Estimate, { width }: TallyReading, top: bigint): Estimate =>
  error.value === null ? error : { value: (error.value * Number(top)) / Number(width) }

const valueOfTally = (
  index: SurveyIndex,
  tally: ScaleTally,
  hasReversed: boolean
): Pick<Part, "value" | "standardError" | "base"> => {
  const reading = readTally(tally)
  const base = Number(reading.base)
  if (index.points === undefined) {
    const top = highest[index.scale]
    return { value: indexOf(reading, top), standardError: scaled(standardErrorOf(reading), reading, top), base }
  }
  const points = pointsFor(index.points, tally, hasReversed)
  const value = Result.getOrElse(weightedIndex(tally, points), () => missing("not-applicable"))
  return { value, standardError: errorOfPoints(tally, points, value), base }
}

const nothing = { value: missing("not-reported"), standardError: missing("not-reported"), base: 0 } as const

/** What a question weighs beside its weight; one without answers has no value to weigh. */
const answersIn = ({ combine }: SurveyIndex, base: number): number => (combine === "answers" && base > 0 ? base : 1)

const partsOf = (
  index: SurveyIndex,
  questions: QuestionsById,
  tallyOf: (questionId: string) => ScaleTally | undefined,
  sampling: Sampling
): ReadonlyArray<Part> => {
  const hasReversed = index.questionIds.some((id) => questions.get(id)?.reversed === true)
  return index.questionIds
    .map((questionId, at) => {
      const tally = tallyOf(questionId)
      const part = tally === undefined ? nothing : valueOfTally(index, tally, hasReversed)
      const standardError = errorFor(part.standardError, part.base, sampling)
      const weight = (index.weights?.[at] ?? 1) * answersIn(index, part.base)
      return { questionId, ...part, weight, standardError }
    })
    .filter(({ weight }) => weight !== 0)
}

const weighted = (parts: ReadonlyArray<Part>, part: "value" | "standardError", minimumParts: number): Estimate =>
  Result.getOrElse(
    compositeIndex(
      parts.map(({ weight, [part]: value }) => ({ weight, value })),
      { minimumParts }
    ),
    () => missing("not-applicable")
  )

/**
 * Computes an index from the tallies of its questions: each question's mean on the index's scale, and of these the weighted
 * mean, or the mean of all answers to all questions where its definition combines answers. The spread of such a mean depends on how the answers of each person go together, which tallies do not tell. The
 * standard error given is Σ weight · standard error ÷ Σ weight, which is right when all questions go perfectly together, and
 * for an index of one question, and too large otherwise.
 */
export const indexValue = (
  index: SurveyIndex,
  questions: QuestionsById,
  tallyOf: (questionId: string) => ScaleTally | undefined,
  sampling: Sampling = usualSampling
): IndexValue => {
  const parts = partsOf(index, questions, tallyOf, sampling)
  const isUsed = ({ value }: Part): boolean => value.value !== null
  const used = parts.filter(isUsed)
  const isSound = index.weights === undefined || index.weights.length === index.questionIds.length
  const value = isSound ? weighted(parts, "value", Math.max(1, index.minimumQuestions)) : missing("not-applicable")
  const base = used.length === 0 ? 0 : Math.min(...used.map((part) => part.base))
  const standardError = value.value === null ? value : weighted(used, "standardError", used.length)
  return {
    value,
    base,
    standardError,
    interval: intervalAround(value, standardError, base, sampling.confidence),
    questionIds: used.map(({ questionId }) => questionId),
    missingQuestionIds: parts.filter((part) => !isUsed(part)).map(({ questionId }) => questionId)
  }
}
