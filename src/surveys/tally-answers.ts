import * as Result from "effect/Result"
import type { Question } from "../model/question.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { orThrow } from "../result/or-throw.js"
import { AnswerError } from "./answer-error.js"
import { answerProblems } from "./answer-problems.js"
import type { AnswerRow } from "./answer-row.js"
import { type AnswerSlot, layoutOf } from "./answer-slots.js"
import { type AnswerSheet, type AnswerSheets, countAnswers } from "./count-answers.js"
import { inTallyOrder, surveyTally } from "./tally-order.js"

/**
 * The questions that were answered.
 *
 * @category surveys
 */
export interface Questionnaire {
  /** Its id. */
  readonly id: string
  /** Its questions. */
  readonly questions: ReadonlyArray<Question>
}

/**
 * How answers are counted.
 *
 * @category surveys
 */
export interface TallyOptions {
  /** The survey round that the answers belong to. */
  readonly cycleId: string
  /** Name of the file that they were read from, for problems. */
  readonly file?: string
  /** Most problems that are listed. Default: 1000; the rest are only counted. */
  readonly maximumIssues?: number
}

const tallyOfSlot = (sheet: AnswerSheet, { question, start, steps }: AnswerSlot) => {
  const questionnaires = sheet[0] ?? 0
  const isOpen = question.kind === "open"
  const counts = isOpen ? [] : Array.from(sheet.subarray(start, start + steps))
  const nonSubstantive = isOpen ? 0 : (sheet[start + steps] ?? 0)
  const answered = isOpen ? (sheet[start] ?? 0) : counts.reduce((sum, count) => sum + count, nonSubstantive)
  return {
    questionId: question.id,
    counts,
    nonSubstantive,
    missing: questionnaires - answered,
    ...(isOpen ? { personalDetails: sheet[start + 1] ?? 0 } : {})
  }
}

const talliesOf = (
  sheets: AnswerSheets,
  slots: ReadonlyArray<AnswerSlot>,
  cycleId: string
): ReadonlyArray<SurveyTally> =>
  inTallyOrder(
    [...sheets].flatMap(([unitId, groups]) =>
      [...groups].flatMap(([respondentGroup, sheet]) =>
        slots.map((slot) => surveyTally({ cycleId, unitId, respondentGroup, ...tallyOfSlot(sheet, slot) }))
      )
    )
  )

/**
 * Counts the answers of a survey round per unit, respondent group, question and code. This is the only step that sees
 * answers: what comes out names no person, and free texts are counted and forgotten.
 *
 * **Unit** answered questionnaires. **Details** Codes are counted as they were answered, also on a reversed scale. Each unit
 * and group with a questionnaire gets one tally for every question; where it was left empty it is `missing`. Of free texts
 * only how many there are is kept, and how many look as if they held a personal identity number, an e-mail address or a
 * telephone number. Answers are read once and not kept, so memory does not grow with them, and neither their order nor how
 * they are divided into parts changes the result: see {@link combineSurveyTallies}.
 *
 * **Fails with** `AnswerError` that lists the problems of all answers: a code outside the question's scale, a text or broken
 * number in place of a code, a question that the questionnaire does not have (told once, where it is first met), a row
 * without unit or group, or a question without scale.
 *
 * @example Two guardians of one school
 * ```ts
 * const question = { id: "trivsel", questionnaireId: "f", text: "Mitt barn trivs.", kind: "scale", minimum: 1, maximum: 4, reversed: false, dontKnowCodes: [9], dontKnow: "exclude" } as const
 * const answers = [
 *   { unitId: "bjork", respondentGroup: "guardians", answers: { trivsel: 4 } },
 *   { unitId: "bjork", respondentGroup: "guardians", answers: { trivsel: 9 } }
 * ]
 * const [tally] = tallyAnswersOrThrow({ id: "f", questions: [question] }, answers, { cycleId: "brukare-2025" })
 * tally?.counts // => [0, 0, 0, 1]
 * tally?.nonSubstantive // => 1
 * ```
 * @category surveys
 */
export const tallyAnswers = (
  questionnaire: Questionnaire,
  answers: Iterable<AnswerRow>,
  options: TallyOptions
): Result.Result<ReadonlyArray<SurveyTally>, AnswerError> => {
  const layout = layoutOf(questionnaire.questions)
  const problems = answerProblems(questionnaire.id, options)
  for (const id of layout.withoutScale) problems.addQuestion(id)
  const sheets = countAnswers(layout, answers, problems)
  const { issues, total } = problems.found()
  return total === 0
    ? Result.succeed(talliesOf(sheets, layout.slots, options.cycleId))
    : Result.fail(new AnswerError({ issues, total }))
}

/**
 * Counts the answers of a survey round, or throws: the twin of {@link tallyAnswers}.
 *
 * @category surveys
 */
export const tallyAnswersOrThrow: (
  questionnaire: Questionnaire,
  answers: Iterable<AnswerRow>,
  options: TallyOptions
) => ReadonlyArray<SurveyTally> = orThrow(tallyAnswers)
