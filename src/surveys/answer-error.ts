import * as Data from "effect/Data"
import type { DecodeIssue } from "../model/decode-error.js"
import type { SourceRef } from "../model/source-ref.js"
import { surveys as en } from "../text/en/surveys.js"
import { type Facts, inBothLanguages } from "../text/sentence.js"
import { surveys as sv } from "../text/sv/surveys.js"

/**
 * What sort of problem an answer has; codes are never reused.
 *
 * @category errors
 */
export type AnswerCode =
  | "unit-missing"
  | "group-missing"
  | "unknown-question"
  | "code-outside-scale"
  | "not-a-whole-number"
  | "text-where-code"
  | "no-scale"
  | "scales-differ"

/**
 * One problem of survey answers. The path is the answer's position, counted from 0, and the question; of a question that
 * cannot be counted it is `["questions", id]`, and of tallies that do not fit together `["surveyTallies", key]`.
 *
 * @category errors
 */
export interface AnswerIssue extends DecodeIssue {
  /** What sort of problem it is. */
  readonly code: AnswerCode
}

/**
 * Survey answers that cannot be counted, with their problems. It quotes no free text.
 *
 * @category errors
 */
export class AnswerError extends Data.TaggedError("AnswerError")<{
  /** The first problems, in the order of the answers. */
  readonly issues: ReadonlyArray<AnswerIssue>
  /** How many problems there are in all, also those that are not listed. */
  readonly total: number
}> {
  /** The number of problems and the first of them, in English. */
  override get message(): string {
    return `${this.total} problem(s) in the survey answers. First: ${this.issues[0]?.message.en ?? ""}`
  }
}

/** Puts a problem into words. */
export const answerIssue = (
  code: AnswerCode,
  path: ReadonlyArray<string | number>,
  facts: Facts,
  place?: SourceRef
): AnswerIssue => ({
  path,
  code,
  severity: "error",
  message: inBothLanguages(sv, en, code, facts),
  facts,
  ...(place === undefined ? {} : { place })
})
