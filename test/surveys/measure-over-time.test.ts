import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import type { Question } from "../../src/model/question.js"
import type { SurveyIndex } from "../../src/model/survey-index.js"
import { measureIn } from "../../src/surveys/measure-over-time.js"

const question = (id: string, questionnaireId: string, comparableWith?: string): Question => ({
  id,
  questionnaireId,
  text: "Jag trivs i skolan.",
  kind: "scale",
  reversed: false,
  dontKnowCodes: [],
  dontKnow: "exclude",
  ...(comparableWith === undefined ? {} : { comparableWith })
})

const named = question("named", "old", "later")
const roundabout = question("along", "old", "named")
const later = question("later", "new")

const index = (id: string, questionnaireId: string, questionId: string): SurveyIndex => ({
  id,
  questionnaireId,
  name: "Trivsel",
  questionIds: [questionId],
  scale: "0-10",
  minimumQuestions: 1
})

const both = <Row>(rows: ReadonlyArray<Row>): ReadonlyArray<ReadonlyArray<Row>> => [rows, rows.toReversed()]

describe("a measure in another version of its questionnaire", () => {
  it("is the question that names it, whatever the order of the rows", () => {
    for (const questions of both([roundabout, named, later])) {
      const dataset = { questions, surveyIndices: [] } as unknown as Dataset
      const found = measureIn(dataset, { kind: "mean", question: later, factor: 1 }, "old")
      expect(found?.measure).toMatchObject({ question: { id: "named" } })
    }
  })
  it("is the first by id of several indices that are made of the same, whatever their order", () => {
    const own = index("own", "new", "later")
    for (const indices of both([index("b", "old", "named"), index("a", "old", "named")])) {
      const dataset = { questions: [named, later], surveyIndices: [...indices, own] } as unknown as Dataset
      const found = measureIn(dataset, { kind: "index", index: own, questions: [later] }, "old")
      expect(found?.measure).toMatchObject({ index: { id: "a" } })
    }
  })
})
