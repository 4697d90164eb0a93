import * as Result from "effect/Result"
import type { Question } from "../model/question.js"
import { type Scale, soundScale } from "../statistics/scale.js"

/** The scale that a question is answered on; `undefined` for an open question and for one whose codes make no scale. */
export const scaleOfQuestion = (question: Question): Required<Scale> | undefined => {
  const { kind, minimum, maximum, reversed, dontKnowCodes } = question
  if (kind === "open" || minimum === undefined || maximum === undefined) return undefined
  const scale = soundScale({ minimum, maximum, reversed, nonSubstantive: dontKnowCodes })
  return Result.isSuccess(scale) ? scale.success : undefined
}
