import type { Question } from "../model/question.js"
import type { SurveyIndex } from "../model/survey-index.js"
import type { SurveyTally } from "../model/survey-tally.js"
import type { ScaleTally } from "../statistics/scale-tally.js"
import { addTallies } from "./add-tallies.js"
import { type IndexValue, indexValue } from "./index-value.js"
import type { NodeAnswers } from "./node-answers.js"
import { rosterOf } from "./participation-result.js"
import { meanFor, type QuestionResult, questionResult } from "./question-result.js"
import { questionnairesByForm, questionnairesWith } from "./questionnaire-count.js"
import type { Measured } from "./survey-change.js"
import type { Sampling } from "./survey-interval.js"

/** The answers of one node, read question by question and index by index. */
export interface NodeReading {
  readonly answers: NodeAnswers
  readonly question: (question: Question) => QuestionResult | undefined
  readonly mean: (question: Question) => Measured | undefined
  readonly index: (index: SurveyIndex) => IndexValue | undefined
}

const talliesByQuestion = (tallies: ReadonlyArray<SurveyTally>): ReadonlyMap<string, ReadonlyArray<SurveyTally>> => {
  const byQuestion = new Map<string, Array<SurveyTally>>()
  for (const tally of tallies) {
    const known = byQuestion.get(tally.questionId)
    if (known === undefined) byQuestion.set(tally.questionId, [tally])
    else known.push(tally)
  }
  return byQuestion
}

/** Starts to read the answers of one node. */
export const readNode = (
  answers: NodeAnswers,
  questions: ReadonlyMap<string, Question>,
  options: Omit<Sampling, "population">
): NodeReading => {
  const { place, tallies } = answers
  const sampling = { ...options, population: rosterOf(answers) }
  const byQuestion = talliesByQuestion(tallies)
  const forms = questionnairesByForm(tallies)
  const tallyOf = (question: Question | undefined): ScaleTally | undefined => {
    const own = question === undefined ? undefined : byQuestion.get(question.id)
    return question === undefined || own === undefined ? undefined : addTallies(question, own)
  }
  return {
    answers,
    question: (question) => {
      const own = byQuestion.get(question.id)
      if (own === undefined) return undefined
      return questionResult(place, question, own, questionnairesWith(forms, own), sampling)
    },
    mean: (question) => {
      const tally = tallyOf(question)
      return tally && meanFor(tally, sampling)
    },
    index: (index) =>
      index.questionIds.some((id) => byQuestion.has(id))
        ? indexValue(index, questions, (id) => tallyOf(questions.get(id)), sampling)
        : undefined
  }
}
