import * as Schema from "effect/Schema"
import { contactDetailIn } from "../../../src/model/contact-details.js"
import { decodeIssue } from "../../../src/model/decode-entity.js"
import { entityKey } from "../../../src/model/entity-tables.js"
import { Identifier } from "../../../src/model/identifier.js"
import { hasPersonalNumber, quotable } from "../../../src/model/personal-number.js"
import type { SourceRef } from "../../../src/model/source-ref.js"
import type { SurveyCycle } from "../../../src/model/survey-cycle.js"
import { answerIssue } from "../../../src/surveys/answer-error.js"
import { unguard } from "../formula-guard.js"
import { nearestName } from "../nearest-name.js"
import type { AnswerReport } from "./answer-report.js"

/** A cell of answers with its place in the file. */
export interface AnswerCell {
  readonly text: string
  readonly row: number
  readonly at: number
  /** The column's header. */
  readonly name: string
}

/** Who answered, checked; what cannot be used is told and replaced by a name that stands for nothing. */
export interface Respondents {
  readonly unitOf: (cell: AnswerCell) => string
  readonly groupOf: (cell: AnswerCell) => string
}

/** Stands for a unit or group that cannot be used; the problem that was told keeps it out of every result. */
export const unusable = "?"

/** More groups than this are something else, a person perhaps. */
const mostGroups = 100

/** Unknown units whose nearest name is looked for. */
const mostNearest = 1000

const isIdentifier = Schema.is(Identifier)

/** Whether a text gives away who or how to reach somebody. */
export const looksPersonal = (text: string): boolean => hasPersonalNumber(text) || contactDetailIn(text) !== undefined

const shown = (text: string): string => (looksPersonal(text) ? "***" : quotable(text))

type UnitCheck = Respondents["unitOf"]

const unitCheck = (
  file: string,
  { id }: SurveyCycle,
  nodes: ReadonlySet<string> | undefined,
  { report, add }: AnswerReport
): UnitCheck => {
  const names = [...(nodes ?? [])]
  const nearest = new Map<string, string>()
  const nearestTo = (text: string): string => {
    const near = nearest.get(text) ?? (nearest.size < mostNearest ? nearestName(text, names) : "")
    if (near !== "") nearest.set(text, near)
    return near
  }
  return ({ text, row, at, name }) => {
    const unit = unguard(text.trim())
    if (nodes?.has(unit) === true) return unit
    const path = ["answers", id, "unitId"]
    if (unit === "") add(answerIssue("unit-missing", path, {}, { file, row, column: name }), at)
    else if (nodes !== undefined) {
      const facts = { column: name, unit: shown(unit), nearest: nearestTo(unit) }
      report("unknown-answer-unit", { row, at, name, path, facts })
    }
    return unusable
  }
}

const groupCheck = (file: string, { id }: SurveyCycle, { report, add }: AnswerReport): Respondents["groupOf"] => {
  const known = new Set<string>()
  let isFull = false
  return ({ text, row, at, name }) => {
    const group = unguard(text.trim())
    if (known.has(group)) return group
    const path = ["answers", id, "respondentGroup"]
    const place = { file, row, column: name }
    if (group === "") add(answerIssue("group-missing", path, {}, place), at)
    else if (!isIdentifier(group))
      add(decodeIssue({ path, code: "not-an-identifier", facts: { field: name } }, place), at)
    else if (known.size < mostGroups) {
      known.add(group)
      return group
    } else if (!isFull) {
      isFull = true
      report("too-many-groups", { row, at, name, path, facts: { column: name, limit: mostGroups } })
    }
    return unusable
  }
}

/** Makes the checks of one file. */
export const respondents = (
  file: string,
  cycle: SurveyCycle,
  nodes: ReadonlySet<string> | undefined,
  report: AnswerReport
): Respondents => ({ unitOf: unitCheck(file, cycle, nodes, report), groupOf: groupCheck(file, cycle, report) })

/** Who answered a questionnaire. */
export interface Respondent {
  readonly unitId: string
  readonly respondentGroup: string
}

/** Remembers, for each unit, group and open question, the first text that looks personal: its place, never the text. */
export interface PersonalTexts {
  readonly note: (cell: AnswerCell, respondent: Respondent, questionId: string) => void
  readonly places: ReadonlyMap<string, SourceRef>
}

/** Starts remembering for one file. */
export const personalTexts = (file: string, { id: cycleId }: SurveyCycle): PersonalTexts => {
  const places = new Map<string, SourceRef>()
  return {
    places,
    note: ({ text, row, name }, respondent, questionId) => {
      if (!looksPersonal(text)) return
      const key = entityKey("surveyTallies", { cycleId, ...respondent, questionId })
      if (!places.has(key)) places.set(key, { file, row, column: name })
    }
  }
}
