import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Dataset } from "../../../src/model/dataset.js"
import { decodeIssue } from "../../../src/model/decode-entity.js"
import type { DecodeIssue } from "../../../src/model/decode-error.js"
import { Identifier } from "../../../src/model/identifier.js"
import { Question } from "../../../src/model/question.js"
import { shapeReader } from "../../../src/model/shape.js"
import { SurveyTally } from "../../../src/model/survey-tally.js"
import { combineSurveyTallies } from "../../../src/surveys/combine-survey-tallies.js"
import { byCodePoint } from "../../../src/text/code-point-order.js"
import { tableIssue } from "../problem.js"

/** What of a question decides how its answers are counted. */
const CountedQuestion = Schema.Struct({
  id: Identifier,
  kind: Question.fields.kind,
  minimum: Question.fields.minimum,
  maximum: Question.fields.maximum,
  dontKnowCodes: Question.fields.dontKnowCodes
})

type CountedQuestion = Schema.Schema.Type<typeof CountedQuestion>

/** Counted answers of one survey round in a file of their own, to be added to those of other places. */
export const PartialTally = Schema.Struct({
  program: Schema.Literal("skolkvalitet"),
  content: Schema.Literal("survey-tallies"),
  schemaVersion: Schema.Literal(1),
  cycleId: Identifier,
  questionnaireId: Identifier,
  questions: Schema.Array(CountedQuestion),
  tallies: Schema.Array(SurveyTally)
})

/** Counted answers of one survey round in a file of their own. */
export interface PartialTally extends Schema.Schema.Type<typeof PartialTally> {}

const countedQuestion = ({ id, kind, minimum, maximum, dontKnowCodes }: CountedQuestion): CountedQuestion => ({
  id,
  kind,
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
  dontKnowCodes: [...new Set(dontKnowCodes)].sort((a, b) => a - b)
})

const countedQuestions = (questions: ReadonlyArray<CountedQuestion>): ReadonlyArray<CountedQuestion> =>
  questions.map(countedQuestion).sort((a, b) => byCodePoint(a.id, b.id))

/** Takes the counted answers of a survey round out of a data set. */
export const partialTally = (
  { questions, surveyTallies }: Dataset,
  { id: cycleId, questionnaireId }: Dataset["surveyCycles"][number]
): PartialTally => ({
  program: "skolkvalitet",
  content: "survey-tallies",
  schemaVersion: 1,
  cycleId,
  questionnaireId,
  questions: countedQuestions(questions.filter((question) => question.questionnaireId === questionnaireId)),
  tallies: combineSurveyTallies(
    surveyTallies.filter((tally) => tally.cycleId === cycleId),
    []
  )
})

const lines = (items: ReadonlyArray<unknown>): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`

/** Writes counted answers with one tally on each line: the same counts are always the same bytes. */
export const partialTallyText = ({ cycleId, questionnaireId, questions, tallies }: PartialTally): string =>
  [
    "{",
    '  "program": "skolkvalitet",',
    '  "content": "survey-tallies",',
    '  "schemaVersion": 1,',
    `  "cycleId": ${JSON.stringify(cycleId)},`,
    `  "questionnaireId": ${JSON.stringify(questionnaireId)},`,
    `  "questions": ${lines(questions)},`,
    `  "tallies": ${lines(tallies)}`,
    "}\n"
  ].join("\n")

const readShape = shapeReader(PartialTally)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How many counts a question has; none where free text is only counted as answered or not. */
const stepsOf = ({ kind, minimum = 0, maximum = 0 }: CountedQuestion): number =>
  kind === "open" ? 0 : maximum - minimum + 1

/** Tallies that do not belong to the file's round and questions. */
const strayTallies = ({ cycleId, questions, tallies }: PartialTally, file: string): ReadonlyArray<DecodeIssue> => {
  const questionOf = new Map(questions.map((question) => [question.id, question]))
  return tallies.flatMap((tally, at): ReadonlyArray<DecodeIssue> => {
    const question = questionOf.get(tally.questionId)
    const fits = question !== undefined && tally.counts.length === stepsOf(question)
    if (fits && tally.cycleId === cycleId) return []
    const facts = { file, question: tally.questionId, cycle: tally.cycleId }
    return [tableIssue("tally-does-not-fit", ["tallies", at], { file, row: at + 1 }, facts)]
  })
}

/** Reads counted answers that {@link partialTallyText} wrote, and tells what is wrong with them. */
export const readPartialTally = (
  text: string,
  file: string
): Result.Result<PartialTally, ReadonlyArray<DecodeIssue>> => {
  const value = parsed(text)
  if (value === undefined) {
    return Result.fail([tableIssue("answers-no-json", [], { file, row: 1 }, { file })])
  }
  const read = readShape(value)
  if (Result.isFailure(read))
    return Result.fail(read.failure.map((issue) => decodeIssue(issue, placeIn(file, issue.path))))
  const stray = strayTallies(read.success, file)
  return stray.length > 0 ? Result.fail(stray) : Result.succeed(read.success)
}

/** Tallies are numbered from 1. */
const placeIn = (file: string, [list, at]: ReadonlyArray<string | number>) => ({
  file,
  row: list === "tallies" && typeof at === "number" ? at + 1 : 1
})

/** The first question that two questionnaires do not count alike. */
export const differentQuestion = (
  first: ReadonlyArray<CountedQuestion>,
  second: ReadonlyArray<CountedQuestion>
): string | undefined => {
  const texts = [first, second].map(
    (questions) => new Map(countedQuestions(questions).map((question) => [question.id, JSON.stringify(question)]))
  )
  const ids = [...new Set(texts.flatMap((byId) => [...byId.keys()]))].sort(byCodePoint)
  return ids.find((id) => texts[0]?.get(id) !== texts[1]?.get(id))
}
