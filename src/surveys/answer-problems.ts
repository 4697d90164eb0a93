import { quotable } from "../model/personal-number.js"
import type { SourceRef } from "../model/source-ref.js"
import type { Facts } from "../text/sentence.js"
import { type AnswerCode, type AnswerIssue, answerIssue } from "./answer-error.js"
import type { AnswerRow } from "./answer-row.js"
import type { AnswerSlot } from "./answer-slots.js"

/** Collects what is wrong with answers: all problems are counted, so many as fit are listed. */
export interface AnswerProblems {
  /** A question without a scale. */
  readonly addQuestion: (id: string) => void
  /** A row without unit or group. */
  readonly checkRow: (row: AnswerRow, at: number) => void
  /** An answer that cannot be counted; a question that the questionnaire lacks is told once, for all rows share it. */
  readonly addAnswer: (code: AnswerCode, row: AnswerRow, at: number, id: string, slot: AnswerSlot | undefined) => void
  readonly found: () => { readonly issues: ReadonlyArray<AnswerIssue>; readonly total: number }
}

interface ProblemOptions {
  readonly file?: string
  readonly maximumIssues?: number
}

const placeOf = (file: string | undefined, { row }: AnswerRow, column?: string): SourceRef | undefined => {
  if (file === undefined || row === undefined) return undefined
  return { file, row, ...(column === undefined ? {} : { column }) }
}

/** The number, unless it looks like somebody's personal identity number in the wrong column. */
const shownNumber = (answer: number): number | string =>
  quotable(String(answer)) === String(answer) ? answer : quotable(String(answer))

const factsOf = ({ question, minimum, steps }: AnswerSlot, answer: AnswerRow["answers"][string]): Facts => ({
  question: question.id,
  // A text may be anything that somebody wrote, so only numbers are quoted.
  ...(typeof answer === "number" ? { value: shownNumber(answer), minimum, maximum: minimum + steps - 1 } : {})
})

/** Starts collecting. */
export const answerProblems = (
  questionnaire: string,
  { file, maximumIssues = 1000 }: ProblemOptions
): AnswerProblems => {
  const issues: Array<AnswerIssue> = []
  const told = new Set<string>()
  let total = 0
  const add = (code: AnswerCode, path: ReadonlyArray<string | number>, facts: Facts, place?: SourceRef): void => {
    total += 1
    if (issues.length < maximumIssues) issues.push(answerIssue(code, path, facts, place))
  }
  return {
    addQuestion: (id) => {
      told.add(id)
      add("no-scale", ["questions", id], { question: id })
    },
    checkRow: (row, at) => {
      if (!row.unitId) add("unit-missing", [at, "unitId"], {}, placeOf(file, row))
      if (!row.respondentGroup) add("group-missing", [at, "respondentGroup"], {}, placeOf(file, row))
    },
    addAnswer: (code, row, at, id, slot) => {
      if (slot !== undefined) {
        add(code, [at, id], factsOf(slot, row.answers[id]), placeOf(file, row, slot.question.answerColumn ?? id))
      } else if (!told.has(id)) {
        told.add(id)
        const question = quotable(id)
        add(code, [at, question], { question, questionnaire }, placeOf(file, row, question))
      }
    },
    found: () => ({ issues, total })
  }
}
