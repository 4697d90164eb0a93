import { contactDetailIn } from "../model/contact-details.js"
import { hasPersonalNumber } from "../model/personal-number.js"
import type { AnswerCode } from "./answer-error.js"
import type { AnswerProblems } from "./answer-problems.js"
import type { AnswerRow } from "./answer-row.js"
import type { AnswerLayout, AnswerSlot } from "./answer-slots.js"

/** The counts of one unit and group, at the places of an {@link AnswerLayout}. */
export type AnswerSheet = Float64Array

type Answer = AnswerRow["answers"][string]

/** Sheets by unit and group. */
export type AnswerSheets = ReadonlyMap<string, ReadonlyMap<string, AnswerSheet>>

const sheetOf = (
  sheets: Map<string, Map<string, AnswerSheet>>,
  { unitId, respondentGroup }: AnswerRow,
  width: number
): AnswerSheet => {
  const groups = sheets.get(unitId) ?? new Map<string, AnswerSheet>()
  if (groups.size === 0) sheets.set(unitId, groups)
  const sheet = groups.get(respondentGroup) ?? new Float64Array(width)
  groups.set(respondentGroup, sheet)
  return sheet
}

const addAt = (sheet: AnswerSheet, place: number): void => {
  sheet[place] = (sheet[place] ?? 0) + 1
}

const placeOfCode = ({ start, minimum, steps, dontKnow }: AnswerSlot, code: number): number | AnswerCode => {
  const step = code - minimum
  if (step >= 0 && step < steps && Number.isInteger(code)) return start + step
  if (dontKnow.has(code)) return start + steps
  return Number.isInteger(code) ? "code-outside-scale" : "not-a-whole-number"
}

const countText = (sheet: AnswerSheet, { start }: AnswerSlot, text: string): undefined => {
  addAt(sheet, start)
  if (hasPersonalNumber(text) || contactDetailIn(text) !== undefined) addAt(sheet, start + 1)
}

/** Counts one answer, or says why it cannot be counted. */
const countAnswer = (sheet: AnswerSheet, slot: AnswerSlot, answer: Answer): AnswerCode | undefined => {
  if (answer === null || answer === undefined) return undefined
  const isCode = typeof answer === "number"
  if (!isCode && String(answer).trim() === "") return undefined
  if (slot.steps === 0) return countText(sheet, slot, String(answer))
  const place = isCode ? placeOfCode(slot, answer) : (slot.labels.get(String(answer).trim()) ?? "text-where-code")
  if (typeof place === "string") return place
  addAt(sheet, place)
  return undefined
}

/** Finds a question's places. Rows of a file share their order of columns, so the slot of the row before is tried first. */
const slotFinder = (slots: ReadonlyArray<AnswerSlot>): ((column: number, id: string) => AnswerSlot | undefined) => {
  const slotOf = new Map(slots.map((slot) => [slot.question.id, slot]))
  const before: Array<AnswerSlot | undefined> = []
  return (column, id) => {
    const guess = before[column]
    if (guess !== undefined && guess.question.id === id) return guess
    const slot = slotOf.get(id)
    before[column] = slot
    return slot
  }
}

/** Counts all answers in one pass that keeps none of them. */
export const countAnswers = (
  { slots, width }: AnswerLayout,
  answers: Iterable<AnswerRow>,
  problems: AnswerProblems
): AnswerSheets => {
  const slotAt = slotFinder(slots)
  const sheets = new Map<string, Map<string, AnswerSheet>>()
  let at = 0
  for (const row of answers) {
    problems.checkRow(row, at)
    const sheet = sheetOf(sheets, row, width)
    addAt(sheet, 0)
    // Taking both lists is quicker than looking up each answer by its key.
    const ids = Object.keys(row.answers)
    const given = Object.values(row.answers)
    for (let column = 0; column < ids.length; column += 1) {
      const id = ids[column] ?? ""
      const slot = slotAt(column, id)
      const code = slot === undefined ? "unknown-question" : countAnswer(sheet, slot, given[column])
      if (code !== undefined) problems.addAnswer(code, row, at, id, slot)
    }
    at += 1
  }
  return sheets
}
