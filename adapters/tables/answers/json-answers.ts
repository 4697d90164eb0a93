import { quotable } from "../../../src/model/personal-number.js"
import type { AnswerRow } from "../../../src/surveys/answer-row.js"
import { nearestName } from "../nearest-name.js"
import type { TableCode } from "../problem.js"
import type { AnswerColumn } from "./answer-columns.js"
import type { AnswerCell, Respondent } from "./answer-respondents.js"
import type { AnswerSurvey, ReadAnswerFile } from "./answer-survey.js"
import { type AnswerValue, answerReader, emptyAnswers } from "./answer-value.js"
import { type JsonItem, jsonItems } from "./json-items.js"

/** A name in the results, with what it stands for. */
interface KnownName {
  readonly name: string
  readonly at: number
  readonly column: AnswerColumn
  readonly read: (cell: string) => AnswerValue
}

/** A value of one result under a known name. */
interface NamedValue {
  readonly known: KnownName
  readonly value: unknown
}

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The values of a result by name; those of a matrix have the names `question.row`. */
const entriesOf = (values: Values): ReadonlyArray<readonly [name: string, value: unknown]> =>
  Object.entries(values).flatMap(
    ([name, value]): ReadonlyArray<readonly [string, unknown]> =>
      isValues(value) ? Object.entries(value).map(([row, inner]) => [`${name}.${row}`, inner]) : [[name, value]]
  )

type FindName = (name: string, row: number) => KnownName | undefined

/** Finds what names stand for; an unknown one is told where it is first met. */
const nameFinder = (
  { columns, report: { report } }: AnswerSurvey,
  known: Map<string, KnownName | undefined>
): FindName => {
  const understood = (name: string, row: number): KnownName | undefined => {
    const column = columns.columnOf(name)
    if (column !== undefined) {
      return {
        name,
        at: known.size,
        column,
        read: column.kind === "question" ? answerReader(column.question) : () => null
      }
    }
    const told = quotable(name)
    report("unknown-column", { row, name: told, facts: { column: told, nearest: nearestName(name, columns.names) } })
    return undefined
  }
  return (name, row) => {
    if (!known.has(name)) known.set(name, understood(name, row))
    return known.get(name)
  }
}

const isSingle = (value: unknown): boolean => value === null || ["string", "number", "boolean"].includes(typeof value)

const textOf = (value: unknown): string => (isSingle(value) ? String(value ?? "") : "")

/** Who answered; of a result that does not say it, the round's own group. */
const respondentOf = (
  row: number,
  unit: NamedValue | undefined,
  group: NamedValue | undefined,
  { cycle, columns, who }: AnswerSurvey
): Respondent => {
  const cellOf = (found: NamedValue | undefined, missing: string): AnswerCell => ({
    text: textOf(found?.value),
    row,
    at: found?.known.at ?? -1,
    name: found?.known.name ?? missing
  })
  const hasGroup = group !== undefined || columns.groupName !== undefined
  return {
    unitId: who.unitOf(cellOf(unit, columns.unitName)),
    respondentGroup: hasGroup ? who.groupOf(cellOf(group, columns.groupName ?? "")) : cycle.respondentGroup
  }
}

type TellValue = (code: TableCode, { name, at }: KnownName) => void

/** The value as an answer; a list that is not empty is none. */
const answerOf = (value: unknown, known: KnownName, tell: TellValue): AnswerValue => {
  if (typeof value === "number") return value
  if (isSingle(value)) return known.read(textOf(value))
  if (!Array.isArray(value) || value.length > 0) tell("answer-not-single", known)
  return null
}

/** What a result says beside its answers. */
type Others = Partial<Record<Exclude<AnswerColumn["kind"], "question">, NamedValue>>

/** Fills in the answers of a result and gives the rest of it. */
const fillAnswers = (
  row: number,
  result: Values,
  answers: Record<string, AnswerValue>,
  find: FindName,
  tell: TellValue
): Others => {
  const others: Others = {}
  for (const [name, value] of entriesOf(result)) {
    const known = find(name, row)
    if (known === undefined) continue
    if (known.column.kind !== "question") {
      others[known.column.kind] = { known, value }
      continue
    }
    const { id } = known.column.question
    if (answers[id] !== null) tell("duplicate-column", known)
    answers[id] = answerOf(value, known, tell)
  }
  return others
}

/** Makes the reader of results. All share one object for their answers, for each is counted before the next is read. */
const rowReader = (
  survey: AnswerSurvey,
  find: FindName,
  columnOf: ReadAnswerFile["columnOf"]
): ((row: number, result: Values) => AnswerRow) => {
  const { questions, personal, report } = survey
  const answers = emptyAnswers(questions)
  const open = questions.filter(({ kind }) => kind === "open")
  return (row, result) => {
    for (const { id } of questions) answers[id] = null
    const tell: TellValue = (code, { name, at }) => report.report(code, { row, at, name, facts: { column: name } })
    const { unit, group } = fillAnswers(row, result, answers, find, tell)
    const respondent = respondentOf(row, unit, group, survey)
    for (const { id } of open) {
      const text = answers[id]
      if (text == null) continue
      const { name = id, at = -1 } = columnOf(id) ?? {}
      personal.note({ text: String(text), row, at, name }, respondent, id)
    }
    return { ...respondent, answers, row }
  }
}

const codes = { "no-list": "answers-no-list", syntax: "answers-no-json" } as const

function* answerRows(
  items: Iterable<JsonItem>,
  { report: { report } }: AnswerSurvey,
  readRow: (row: number, result: Values) => AnswerRow,
  count: (row: number) => void
): Generator<AnswerRow> {
  for (const item of items) {
    count(item.row)
    if ("fault" in item) report(codes[item.fault], { row: item.row })
    else if (isValues(item.value)) yield readRow(item.row, item.value)
    else report("answers-no-list", { row: item.row })
  }
}

/** Reads results as SurveyJS gives them: a list with one object for each answered questionnaire, answers by name. */
export const readJsonAnswers = (
  { text, encoding }: { readonly text: string; readonly encoding: "utf-8" | "windows-1252" },
  survey: AnswerSurvey
): ReadAnswerFile => {
  const known = new Map<string, KnownName | undefined>()
  const columnOf = (id: string): KnownName | undefined =>
    [...known.values()].find((name) => name?.column.kind === "question" && name.column.question.id === id)
  const readRow = rowReader(survey, nameFinder(survey, known), columnOf)
  let records = 0
  const count = (row: number): void => {
    records = row
  }
  return {
    rows: answerRows(jsonItems(text), survey, readRow, count),
    columnOf,
    source: () => ({ file: survey.file, encoding, delimiter: "", records })
  }
}
