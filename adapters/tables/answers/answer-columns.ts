import type { Question } from "../../../src/model/question.js"
import type { SurveyCycle } from "../../../src/model/survey-cycle.js"
import { headerName } from "../header-name.js"
import { isTechnical } from "./technical-columns.js"

/** What a column of answers holds. */
export type AnswerColumn =
  | { readonly kind: "unit" | "group" | "technical" }
  | { readonly kind: "question"; readonly question: Question }

/** Knows the columns that a file of answers to a questionnaire can have. */
export interface AnswerColumns {
  /** What a header stands for; `undefined` for an unknown one. */
  readonly columnOf: (header: string) => AnswerColumn | undefined
  /** Headers to suggest in place of an unknown one. */
  readonly names: ReadonlyArray<string>
  /** The header that names the unit, as it is asked for. */
  readonly unitName: string
  /** The header that names the group, where the round asks for one. */
  readonly groupName: string | undefined
}

const unit: AnswerColumn = { kind: "unit" }
const group: AnswerColumn = { kind: "group" }
const technical: AnswerColumn = { kind: "technical" }

type NamedColumn = readonly [name: string, column: AnswerColumn]

/** Names of answer columns in order of preference: those of the exporting tool, then our own. */
const namedColumns = (
  { unitColumn, groupColumn }: SurveyCycle,
  questions: ReadonlyArray<Question>
): ReadonlyArray<NamedColumn> => {
  const columns = questions.map((question) => ({ kind: "question", question }) as const)
  return [
    ...(unitColumn === undefined ? [] : [[unitColumn, unit] as const]),
    ...(groupColumn === undefined ? [] : [[groupColumn, group] as const]),
    ...columns.flatMap((column) =>
      column.question.answerColumn === undefined ? [] : [[column.question.answerColumn, column] as const]
    ),
    ["unit_id", unit],
    ["enhet_id", unit],
    ["respondent_group", group],
    ["svarandegrupp", group],
    ...columns.map((column) => [column.question.id, column] as const)
  ]
}

const exactNames = (named: ReadonlyArray<NamedColumn>): ReadonlyMap<string, AnswerColumn> => {
  const exact = new Map<string, AnswerColumn>()
  for (const [given, column] of named) {
    const name = given.trim().normalize("NFC")
    if (!exact.has(name)) exact.set(name, column)
  }
  return exact
}

/** Names that are alike in loose spelling mean nothing by it. */
const looseNames = (exact: ReadonlyMap<string, AnswerColumn>): ReadonlyMap<string, AnswerColumn | undefined> => {
  const loose = new Map<string, AnswerColumn | undefined>()
  for (const [name, column] of exact) {
    const form = headerName(name)
    loose.set(form, loose.has(form) && loose.get(form) !== column ? undefined : column)
  }
  return loose
}

/** The code before the text of a question, as in `G01Q02. How are you?`. */
const codeOf = (header: string): string => /^[^\s:]+?(?=\.?(?:\s|$)|:)/.exec(header)?.[0] ?? header

/** Whether a header is a survey tool's own, also with its text beside it, as in `submitdate. Date submitted`. */
const isOfTool = (header: string): boolean => isTechnical(header) || isTechnical(/^(\w+)\. /.exec(header)?.[1] ?? "")

/** Finds out which columns a file of answers to a survey round can have. */
export const answerColumns = (cycle: SurveyCycle, questions: ReadonlyArray<Question>): AnswerColumns => {
  const { unitColumn, groupColumn } = cycle
  const exact = exactNames(namedColumns(cycle, questions))
  const loose = looseNames(exact)
  const isExport = unitColumn !== undefined || questions.some(({ answerColumn }) => answerColumn !== undefined)
  return {
    columnOf: (given) => {
      const header = given.trim().normalize("NFC")
      const found = exact.get(header) ?? loose.get(headerName(header)) ?? exact.get(codeOf(header))
      return found ?? (isExport && isOfTool(header) ? technical : undefined)
    },
    names: [
      ...(unitColumn === undefined ? ["unit_id", "enhet_id"] : [unitColumn]),
      ...(groupColumn === undefined ? ["respondent_group", "svarandegrupp"] : [groupColumn]),
      ...questions.map(({ id, answerColumn }) => answerColumn ?? id)
    ],
    unitName: unitColumn ?? "unit_id",
    groupName: groupColumn
  }
}
