import * as Result from "effect/Result"
import { entityKey } from "../../../src/model/entity-tables.js"
import { quotable } from "../../../src/model/personal-number.js"
import type { SourceRef } from "../../../src/model/source-ref.js"
import type { SurveyTally } from "../../../src/model/survey-tally.js"
import type { AnswerError, AnswerIssue } from "../../../src/surveys/answer-error.js"
import { tallyAnswers } from "../../../src/surveys/tally-answers.js"
import { nearestName } from "../nearest-name.js"
import type { TableProblem } from "../problem.js"
import { sourceTextOf } from "../read-table.js"
import { tableRank } from "../report.js"
import type { SourceText } from "../source-text.js"
import { answerColumns } from "./answer-columns.js"
import type { PlacedQuestion } from "./answer-context.js"
import { type AnswerReport, answerProblem, answerReport } from "./answer-report.js"
import { personalTexts, respondents } from "./answer-respondents.js"
import type { AnswerFile, AnswerSurvey, AskedCycle, CountedFile, ReadAnswerFile } from "./answer-survey.js"
import { readCsvAnswers } from "./csv-answers.js"
import { readJsonAnswers } from "./json-answers.js"
import { differentQuestion, type PartialTally, readPartialTally } from "./partial-tally.js"

type ReadableText = Extract<SourceText, { readonly text: string }>

const nothing: CountedFile = { tallies: [], columns: new Map(), personal: new Map() }

const columnPlaces = (
  file: string,
  tallies: ReadonlyArray<SurveyTally>,
  columnOf: (questionId: string) => string | undefined
): CountedFile["columns"] =>
  new Map(
    tallies.map((tally): readonly [string, SourceRef] => {
      const column = columnOf(tally.questionId)
      return [entityKey("surveyTallies", tally), { file, row: 1, ...(column === undefined ? {} : { column }) }]
    })
  )

/** A question that cannot be counted is a problem of `questions.csv`, whatever files answer it. */
const unscaledProblem = (issue: AnswerIssue, questions: ReadonlyArray<PlacedQuestion>): TableProblem => {
  const found = questions.find(({ question }) => question.id === issue.path[1])
  const { file = "questions.csv", row = 1 } = found ?? {}
  return { issue: { ...issue, place: { file, row } }, rank: [tableRank("questions"), row, -1] }
}

/** Names the columns as they stand in the file. */
const placed = (issue: AnswerIssue, cycleId: string, { columnOf }: ReadAnswerFile): TableProblem => {
  const [, id] = issue.path
  const column = columnOf(String(id))
  const path = ["answers", cycleId, String(id)]
  if (issue.place === undefined || column === undefined) return answerProblem({ ...issue, path })
  return answerProblem({ ...issue, path, place: { ...issue.place, column: column.name } }, column.at)
}

const tellUncounted = (
  { issues, total }: AnswerError,
  read: ReadAnswerFile,
  { cycle, questions }: AskedCycle,
  report: AnswerReport
): ReadonlyArray<TableProblem> => {
  const unscaled = issues.filter(({ code }) => code === "no-scale")
  const others = issues.filter(({ code }) => code !== "no-scale")
  report.addAll(
    others.map((issue) => placed(issue, cycle.id, read)),
    total - unscaled.length
  )
  return unscaled.map((issue) => unscaledProblem(issue, questions))
}

/** Counts a file with a row for each answered questionnaire. */
const countRows = (
  { file: { name, bytes }, form }: AnswerFile,
  text: ReadableText,
  asked: AskedCycle,
  report: AnswerReport,
  tellOnce: (problem: TableProblem) => void
): CountedFile => {
  const { cycle, nodes } = asked
  const questions = asked.questions.map(({ question }) => question)
  const survey: AnswerSurvey = {
    file: name,
    cycle,
    questions,
    columns: answerColumns(cycle, questions),
    who: respondents(name, cycle, nodes, report),
    personal: personalTexts(name, cycle),
    report
  }
  const read = form === "csv" ? readCsvAnswers(bytes, text, survey) : readJsonAnswers(text, survey)
  if (read === undefined) return nothing
  const result = tallyAnswers({ id: cycle.questionnaireId, questions }, read.rows, { cycleId: cycle.id, file: name })
  if (Result.isFailure(result)) {
    for (const problem of tellUncounted(result.failure, read, asked, report)) tellOnce(problem)
    return nothing
  }
  const tallies = result.success
  const columns = columnPlaces(name, tallies, (id) => read.columnOf(id)?.name)
  return { tallies, columns, personal: survey.personal.places, source: read.source() }
}

const tellForeign = (
  { cycleId, questionnaireId, questions, tallies }: PartialTally,
  { cycle, nodes, questions: own }: AskedCycle,
  { report }: AnswerReport
): void => {
  const path = ["answers", cycle.id]
  if (cycleId !== cycle.id || questionnaireId !== cycle.questionnaireId) {
    const facts = {
      found: cycleId,
      foundQuestionnaire: questionnaireId,
      cycle: cycle.id,
      questionnaire: cycle.questionnaireId
    }
    report("tally-of-other-round", { row: 1, path, facts })
    return
  }
  const question = differentQuestion(
    questions,
    own.map((one) => one.question)
  )
  if (question !== undefined) report("tally-of-other-questions", { row: 1, path, facts: { question } })
  const names = [...(nodes ?? [])]
  for (const [at, { unitId }] of tallies.entries()) {
    if (nodes === undefined || nodes.has(unitId)) continue
    const facts = { column: "unitId", unit: quotable(unitId), nearest: nearestName(unitId, names) }
    report("unknown-answer-unit", { row: at + 1, name: "unitId", path, facts })
  }
}

/** Reads a file of answers that were counted elsewhere. */
const countTallies = (
  { file: { name } }: AnswerFile,
  { text, encoding }: ReadableText,
  asked: AskedCycle,
  report: AnswerReport
): CountedFile => {
  const read = readPartialTally(text, name)
  if (Result.isFailure(read)) {
    for (const issue of read.failure) report.add(issue)
    return nothing
  }
  tellForeign(read.success, asked, report)
  const { tallies } = read.success
  const source = { file: name, encoding, delimiter: "", records: tallies.length }
  return { ...nothing, tallies, columns: columnPlaces(name, tallies, (id) => id), source }
}

/** Counts the answers of one file and tells what is wrong with it. */
export const countAnswerFile = (
  answers: AnswerFile,
  asked: AskedCycle,
  problems: Array<TableProblem>,
  tellOnce: (problem: TableProblem) => void
): CountedFile => {
  const report = answerReport(answers.file.name)
  const text = sourceTextOf(answers.file.bytes, report.report)
  const counted =
    text === undefined
      ? nothing
      : answers.form === "tally"
        ? countTallies(answers, text, asked, report)
        : countRows(answers, text, asked, report, tellOnce)
  const found = report.found()
  for (const problem of found) problems.push(problem)
  return found.length > 0 ? nothing : counted
}
