import type { Question } from "../model/question.js"
import { type Scale, stepsOf } from "../statistics/scale.js"
import { scaleOfQuestion } from "./question-scale.js"

/**
 * Where the answers to a question are counted in the one array that a unit and group have: for a scale one place per step
 * and one for "do not know", for free texts one for answered and one for those with personal details.
 */
export interface AnswerSlot {
  readonly question: Question
  readonly start: number
  /** Lowest code; of no use to an open question. */
  readonly minimum: number
  /** Steps of the scale; 0 for an open question. */
  readonly steps: number
  readonly dontKnow: ReadonlySet<number>
  /** Places of answers that are spelled out. */
  readonly labels: ReadonlyMap<string, number>
}

/** The places of a questionnaire's questions. Place 0 counts the questionnaires themselves. */
export interface AnswerLayout {
  readonly slots: ReadonlyArray<AnswerSlot>
  readonly width: number
  /** Questions that cannot be counted. */
  readonly withoutScale: ReadonlyArray<string>
}

const placesOfLabels = ({ answerLabels }: Question, start: number, steps: number): ReadonlyMap<string, number> =>
  new Map(answerLabels?.map((label, at) => [label.trim(), start + Math.min(at, steps)]))

const scaleSlot = (question: Question, start: number, scale: Required<Scale>): AnswerSlot => {
  const steps = stepsOf(scale)
  const { minimum, nonSubstantive } = scale
  const labels = placesOfLabels(question, start, steps)
  return { question, start, minimum, steps, dontKnow: new Set(nonSubstantive), labels }
}

const openSlot = (question: Question, start: number): AnswerSlot => ({
  question,
  start,
  minimum: 0,
  steps: 0,
  dontKnow: new Set(),
  labels: new Map()
})

const widthOf = ({ question, steps }: AnswerSlot): number => (question.kind === "open" ? 2 : steps + 1)

/** Gives every question its places, and names the questions that cannot be counted. */
export const layoutOf = (questions: ReadonlyArray<Question>): AnswerLayout => {
  const slots: Array<AnswerSlot> = []
  const withoutScale: Array<string> = []
  let width = 1
  for (const question of questions) {
    const scale = scaleOfQuestion(question)
    if (scale === undefined && question.kind !== "open") {
      withoutScale.push(question.id)
      continue
    }
    const slot = scale === undefined ? openSlot(question, width) : scaleSlot(question, width, scale)
    slots.push(slot)
    width += widthOf(slot)
  }
  return { slots, width, withoutScale }
}
