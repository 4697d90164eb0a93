import * as Result from "effect/Result"
import { Question } from "../../../src/model/question.js"
import { shapeReader } from "../../../src/model/shape.js"
import { SurveyCycle } from "../../../src/model/survey-cycle.js"
import type { ReadTables } from "../assemble.js"
import { tellsAllKeys } from "../decode-problems.js"
import type { TableProblem } from "../problem.js"
import type { ReadRow } from "../read-row.js"
import type { ReadTable } from "../read-table.js"
import type { TableName } from "../table.js"

/** A question with the place it was read from. */
export interface PlacedQuestion {
  readonly question: Question
  readonly file: string
  readonly row: number
}

/** What the other tables say of survey rounds. Of what they leave unsure nothing is told twice. */
export interface AnswerContext {
  /** Rounds by id; `undefined` for one whose row has a problem. */
  readonly cycles: ReadonlyMap<string, SurveyCycle | undefined>
  /** Whether all rounds are known. */
  readonly allCycles: boolean
  /** The questions of a questionnaire; `undefined` when a problem of `questions.csv` leaves them unsure. */
  readonly questionsOf: (questionnaireId: string) => ReadonlyArray<PlacedQuestion> | undefined
  /** Ids of units, areas and the authority; `undefined` when problems leave them unsure. */
  readonly nodes: ReadonlySet<string> | undefined
  /** Rounds with counted answers in `survey-tallies.csv`, the name of that file. */
  readonly talliedIn: ReadonlyMap<string, string>
}

/** The rows of a table that have a problem; row 1 is the file as a whole. */
const faultyRows = ({ file }: ReadTable, problems: ReadonlyArray<TableProblem>): ReadonlySet<number> =>
  new Set(problems.flatMap(({ issue: { place } }) => (place?.file === file ? [place.row] : [])))

const isWhole = ({ whole }: ReadTable, faulty: ReadonlySet<number>): boolean => whole && !faulty.has(1)

const textIn = ({ values }: ReadRow, field: string): string | undefined => {
  const value = values[field]
  return typeof value === "string" ? value : undefined
}

const readCycle = shapeReader(SurveyCycle)
const readQuestion = shapeReader(Question)

type Cycles = Pick<AnswerContext, "cycles" | "allCycles">

const cyclesIn = (table: ReadTable, problems: ReadonlyArray<TableProblem>): Cycles => {
  const faulty = faultyRows(table, problems)
  const cycles = new Map<string, SurveyCycle | undefined>()
  for (const row of table.rows) {
    const id = textIn(row, "id")
    const cycle = faulty.has(row.row) ? undefined : Result.getOrUndefined(readCycle(row.values))
    if (id !== undefined && !cycles.has(id)) cycles.set(id, cycle)
  }
  return {
    cycles,
    allCycles: isWhole(table, faulty) && table.rows.every((row) => textIn(row, "id") !== undefined)
  }
}

const questionFinder = (table: ReadTable, problems: ReadonlyArray<TableProblem>): AnswerContext["questionsOf"] => {
  const faulty = faultyRows(table, problems)
  const unsure = new Set(table.rows.flatMap((row) => (faulty.has(row.row) ? [textIn(row, "questionnaireId")] : [])))
  const allUnsure = !isWhole(table, faulty) || unsure.has(undefined)
  const questions = table.rows.flatMap(({ row, values }): ReadonlyArray<PlacedQuestion> => {
    const question = Result.getOrUndefined(readQuestion(values))
    return question === undefined ? [] : [{ question, file: table.file, row }]
  })
  return (id) =>
    allUnsure || unsure.has(id) ? undefined : questions.filter(({ question }) => question.questionnaireId === id)
}

const nodesIn = (read: ReadTables): AnswerContext["nodes"] => {
  const tables = (["authority", "areas", "units"] as const).flatMap((name) => read.get(name) ?? [])
  if (!tables.every(tellsAllKeys)) return undefined
  return new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => textIn(row, "id") ?? [])))
}

const talliedIn = ({ file, rows }: ReadTable): AnswerContext["talliedIn"] =>
  new Map(rows.flatMap((row) => textIn(row, "cycleId") ?? []).map((id) => [id, file]))

/** Gathers what reading answers needs to know of the other tables and their problems. */
export const answerContext = (read: ReadTables, problems: ReadonlyArray<TableProblem>): AnswerContext => {
  const table = (name: TableName): ReadTable => {
    const found = read.get(name)
    if (found === undefined) throw new Error(`There is no table ${name}.`)
    return found
  }
  return {
    ...cyclesIn(table("surveyCycles"), problems),
    questionsOf: questionFinder(table("questions"), problems),
    nodes: nodesIn(read),
    talliedIn: talliedIn(table("surveyTallies"))
  }
}
