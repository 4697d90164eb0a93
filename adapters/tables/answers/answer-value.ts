import type { Question } from "../../../src/model/question.js"
import { readNumber } from "../number-text.js"

/** An answer as it is counted. */
export type AnswerValue = number | string | null

/** Distinct cells whose answers are remembered; a column of codes has few. */
const mostRemembered = 1000

const codeOrText = (labels: ReadonlySet<string>, text: string): AnswerValue => {
  if (labels.has(text)) return text
  const value = readNumber(text)
  return typeof value === "number" ? value : text
}

/**
 * Makes the reader of a question's cells: a spelled-out alternative stays a text, anything else that is written as a number
 * becomes one, and an empty cell is no answer. Texts of open questions stay as they are.
 */
export const answerReader = ({ kind, answerLabels }: Question): ((cell: string) => AnswerValue) => {
  if (kind === "open") return (cell) => (cell.trim() === "" ? null : cell)
  const labels = new Set(answerLabels?.map((label) => label.trim()))
  const known = new Map<string, AnswerValue>([["", null]])
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const text = cell.trim()
    const value = text === "" ? null : codeOrText(labels, text)
    if (known.size < mostRemembered) known.set(cell, value)
    return value
  }
}

/**
 * The answers of a row before it is read. An object parsed from JSON keeps the form that is fastest to read, which one that is
 * filled key by key loses.
 */
export const emptyAnswers = (questions: ReadonlyArray<Question>): Record<string, AnswerValue> =>
  JSON.parse(`{${questions.map(({ id }) => `${JSON.stringify(id)}:null`).join()}}`)
