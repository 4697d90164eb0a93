import type { Question } from "../model/question.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { stepsOf } from "../statistics/scale.js"
import type { ScaleTally } from "../statistics/scale-tally.js"
import { scaleOfQuestion } from "./question-scale.js"

/**
 * Adds the tallies of one question, for instance of all units of an area. `undefined` when the question is open, has no
 * usable scale, or when a tally was counted in other steps than its: such answers cannot be read.
 */
export const addTallies = (question: Question, tallies: ReadonlyArray<SurveyTally>): ScaleTally | undefined => {
  const scale = scaleOfQuestion(question)
  if (scale === undefined || tallies.some(({ counts }) => counts.length !== stepsOf(scale))) return undefined
  const counts = Array.from({ length: stepsOf(scale) }, () => 0)
  let [nonSubstantive, missing] = [0, 0]
  for (const tally of tallies) {
    for (const [step, count] of tally.counts.entries()) counts[step] = (counts[step] ?? 0) + count
    nonSubstantive += tally.nonSubstantive
    missing += tally.missing
  }
  return { scale, counts, nonSubstantive, missing }
}
