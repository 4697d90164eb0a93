import { quotable } from "../../../src/model/personal-number.js"
import type { Question } from "../../../src/model/question.js"
import type { AnswerRow } from "../../../src/surveys/answer-row.js"
import type { Delimiter } from "../csv-text.js"
import { findDelimiter } from "../delimiter.js"
import { nearestName } from "../nearest-name.js"
import { type CsvRecord, type RecordFault, streamRecords } from "../record-stream.js"
import { isBlank, isBroken, type RowShape } from "../row-width.js"
import type { AnswerColumn } from "./answer-columns.js"
import { type AnswerCell, unusable } from "./answer-respondents.js"
import type { AnswerSurvey, ReadAnswerFile } from "./answer-survey.js"
import { type AnswerValue, answerReader, emptyAnswers } from "./answer-value.js"

interface PlacedColumn {
  readonly at: number
  readonly name: string
}

interface QuestionColumn extends PlacedColumn {
  readonly question: Question
  readonly read: (cell: string) => AnswerValue
}

/** The header of a file of answers, understood. */
interface AnswerHeader {
  readonly names: ReadonlyArray<string>
  readonly unit: PlacedColumn | undefined
  readonly group: PlacedColumn | undefined
  readonly questions: ReadonlyArray<QuestionColumn>
}

const withoutEmptyEnd = (cells: ReadonlyArray<string>): ReadonlyArray<string> =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1)

const keyOf = (column: AnswerColumn): string =>
  column.kind === "question" ? `question ${column.question.id}` : column.kind

/** Finds the columns of the header row; unknown, unnamed and repeated ones are told. */
const knownColumns = (names: ReadonlyArray<string>, { columns, report: { report } }: AnswerSurvey) => {
  const found = new Map<string, PlacedColumn & { readonly column: AnswerColumn }>()
  for (const [at, name] of names.entries()) {
    const column = columns.columnOf(name)
    const told = quotable(name)
    if (name === "") report("unnamed-column", { row: 1, at, facts: { number: at + 1 } })
    else if (column === undefined) {
      const nearest = nearestName(name, columns.names)
      report("unknown-column", { row: 1, at, name: told, facts: { column: told, nearest } })
    } else if (column.kind !== "technical" && found.has(keyOf(column))) {
      report("duplicate-column", { row: 1, at, name: told, facts: { column: told } })
    } else found.set(keyOf(column), { at, name, column })
  }
  return found
}

/** Tells columns that are missing. An open question may be left out: its texts are counted at most. */
const tellMissing = (
  { unit, group, questions }: AnswerHeader,
  { file, columns, questions: all, report: { report } }: AnswerSurvey
): void => {
  const asked = new Set(questions.map(({ question }) => question))
  const names = [
    ...(unit === undefined ? [columns.unitName] : []),
    ...(group === undefined && columns.groupName !== undefined ? [columns.groupName] : []),
    ...all
      .filter((question) => question.kind !== "open" && !asked.has(question))
      .map(({ id, answerColumn }) => answerColumn ?? id)
  ]
  for (const column of names) report("missing-column", { row: 1, name: column, facts: { file, column } })
}

const readHeader = (cells: ReadonlyArray<string>, survey: AnswerSurvey): AnswerHeader => {
  const names = withoutEmptyEnd(cells).map((cell) => cell.trim())
  const found = knownColumns(names, survey)
  const questions = [...found.values()].flatMap(({ at, name, column }) =>
    column.kind === "question" ? [{ at, name, question: column.question, read: answerReader(column.question) }] : []
  )
  const header = { names, unit: found.get("unit"), group: found.get("group"), questions }
  tellMissing(header, survey)
  return header
}

/** Makes the reader of rows. All rows share one object for their answers, for each is counted before the next is read. */
const rowMaker = (header: AnswerHeader, survey: AnswerSurvey): ((record: CsvRecord) => AnswerRow) => {
  const { cycle, who, personal } = survey
  const cellAt = ({ row, cells }: CsvRecord, { at, name }: PlacedColumn): AnswerCell => ({
    text: cells[at] ?? "",
    row,
    at,
    name
  })
  const { unit, group, questions } = header
  const answers = emptyAnswers(questions.map(({ question }) => question))
  return (record) => {
    const respondent = {
      unitId: unit === undefined ? unusable : who.unitOf(cellAt(record, unit)),
      respondentGroup: group === undefined ? cycle.respondentGroup : who.groupOf(cellAt(record, group))
    }
    for (const column of questions) {
      const { question, read, at } = column
      answers[question.id] = read(record.cells[at] ?? "")
      if (question.kind === "open") personal.note(cellAt(record, column), respondent, question.id)
    }
    return { ...respondent, answers, row: record.row }
  }
}

type Records = Iterator<CsvRecord | RecordFault>

function* answerRows(
  records: Records,
  header: AnswerHeader,
  shape: RowShape,
  survey: AnswerSurvey,
  count: (row: number) => void
): Generator<AnswerRow> {
  const { report } = survey.report
  const makeRow = rowMaker(header, survey)
  for (let next = records.next(); next.done !== true; next = records.next()) {
    const record = next.value
    count(record.row)
    if ("fault" in record) report(record.fault, { row: record.row })
    else if (!isBlank(record.cells) && !isBroken(record, shape, report)) yield makeRow(record)
  }
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/** Reads a file with one row for each answered questionnaire. The rows are read when they are asked for, one by one. */
export const readCsvAnswers = (
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: "utf-8" | "windows-1252" },
  survey: AnswerSurvey
): ReadAnswerFile | undefined => {
  const { report } = survey.report
  const delimiter: Delimiter = findDelimiter(text, (header) => survey.columns.columnOf(header) !== undefined)
  const utf8 = encoding === "utf-8" ? withoutMark(bytes) : new TextEncoder().encode(text)
  const records = streamRecords(utf8, delimiter)
  const first = records.next()
  if (first.done === true) return undefined
  if ("fault" in first.value) {
    report(first.value.fault, { row: 1 })
    return undefined
  }
  const header = readHeader(first.value.cells, survey)
  const { names, questions } = header
  const shape = { width: names.length, delimiter, nameAt: (at: number) => names[at] }
  let count = 1
  return {
    rows: answerRows(records, header, shape, survey, (row) => {
      count = row
    }),
    columnOf: (id) => questions.find(({ question }) => question.id === id),
    source: () => ({ file: survey.file, encoding, delimiter, records: count })
  }
}
