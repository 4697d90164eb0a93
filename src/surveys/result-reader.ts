import type { Dataset } from "../model/dataset.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { Organisation } from "../organisation/organisation.js"
import { byCodePoint } from "../text/code-point-order.js"
import { type IndexResult, indexResult } from "./index-result.js"
import { type NodeAnswers, nodeAnswersOf } from "./node-answers.js"
import { readNode } from "./node-reading.js"
import { previousRound } from "./previous-round.js"
import type { QuestionResult } from "./question-result.js"
import { changesSince, noChanges, type ResultSources } from "./round-before.js"
import { rowsByCycle } from "./rows-of-cycle.js"
import type { BreakKind } from "./survey-breaks.js"
import type { Sampling } from "./survey-interval.js"

/** Reads the results of one round, node by node. */
export interface ResultReader {
  readonly nodes: ReadonlyArray<NodeAnswers>
  readonly previous: SurveyCycle | undefined
  readonly results: (node: NodeAnswers) => NodeResults
}

/** The results of one node and group. */
export interface NodeResults {
  readonly questions: ReadonlyArray<QuestionResult>
  readonly indices: ReadonlyArray<IndexResult>
}

interface ReaderOptions extends Omit<Sampling, "population"> {
  readonly acknowledgedBreaks: ReadonlyArray<BreakKind>
}

const ofQuestionnaire = <Row extends { readonly id: string; readonly questionnaireId: string }>(
  rows: ReadonlyArray<Row>,
  { questionnaireId }: SurveyCycle
): ReadonlyArray<Row> =>
  rows.filter((row) => row.questionnaireId === questionnaireId).sort((a, b) => byCodePoint(a.id, b.id))

const withChange = <Found extends object, Change>(result: Found, change: Change | undefined) =>
  change === undefined ? result : { ...result, change }

/** Prepares to read the results of a round. */
export const resultReader = (
  dataset: Dataset,
  organisation: Organisation,
  cycle: SurveyCycle,
  { acknowledgedBreaks, confidence, inference }: ReaderOptions
): ResultReader => {
  const questions = new Map(dataset.questions.map((question) => [question.id, question]))
  const rowsOf = rowsByCycle(dataset)
  const read = (node: NodeAnswers) => readNode(node, questions, { confidence, inference })
  const sources: ResultSources = { dataset, organisation, questions, rowsOf, read, acknowledgedBreaks, confidence }
  const previous = previousRound(cycle, dataset.surveyCycles)
  const changesAt = previous === undefined ? noChanges : changesSince(sources, previous, cycle)
  const asked = ofQuestionnaire(dataset.questions, cycle)
  const indices = ofQuestionnaire(dataset.surveyIndices, cycle)
  return {
    nodes: nodeAnswersOf(dataset, organisation, cycle, rowsOf(cycle.id)),
    previous,
    results: (node) => {
      const [reading, changes] = [read(node), changesAt(node)]
      return {
        questions: asked.flatMap((question) => {
          const result = reading.question(question)
          if (result?.summary === undefined) return result ?? []
          const { mean: value, standardError, base } = result.summary
          return withChange(result, changes.question(question, { value, standardError, base }))
        }),
        indices: indices.flatMap((index) => {
          const value = reading.index(index)
          if (value === undefined) return []
          return withChange(indexResult(node.place, index, value), changes.index(index, value))
        })
      }
    }
  }
}
