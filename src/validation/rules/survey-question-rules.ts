import type { Question } from "../../model/question.js"
import type { SurveyTally } from "../../model/survey-tally.js"
import { at } from "../place.js"
import { type Breach, type EvaluatedRule, finding, notApplicable, type Outcome, pass, rule } from "../rule.js"

interface Problem {
  readonly column: keyof Question
  readonly facts: NonNullable<Breach["facts"]>
}

interface Codes {
  readonly minimum: number
  readonly maximum: number
}

/** The codes of a question's answers, unless they make no scale. */
const codesOf = ({ kind, minimum, maximum }: Question): Codes | undefined => {
  if (kind === "open" || minimum === undefined || maximum === undefined || minimum >= maximum) return undefined
  return Number.isInteger(minimum) && Number.isInteger(maximum) ? { minimum, maximum } : undefined
}

const scaleProblem = ({ minimum, maximum }: Question): Problem => {
  if (minimum === undefined || maximum === undefined)
    return { column: minimum === undefined ? "minimum" : "maximum", facts: { problem: "missing" } }
  if (minimum >= maximum) return { column: "maximum", facts: { problem: "order", minimum, maximum } }
  return { column: Number.isInteger(minimum) ? "maximum" : "minimum", facts: { problem: "whole", minimum, maximum } }
}

const dontKnowProblem = ({ dontKnowCodes }: Question, { minimum, maximum }: Codes): Problem | undefined => {
  const code = dontKnowCodes.toSorted((a, b) => a - b).find((value) => value >= minimum && value <= maximum)
  if (code === undefined) return undefined
  return { column: "dontKnowCodes", facts: { problem: "dont-know", code, minimum, maximum } }
}

const labelProblem = (question: Question, { minimum, maximum }: Codes): Problem | undefined => {
  const { answerLabels, dontKnowCodes } = question
  const codes = maximum - minimum + 1 + dontKnowCodes.length
  if (answerLabels === undefined || answerLabels.length === codes) return undefined
  return { column: "answerLabels", facts: { problem: "labels", labels: answerLabels.length, codes } }
}

const reversalProblem = ({ kind, reversed }: Question): Problem | undefined =>
  reversed && kind !== "scale" ? { column: "reversed", facts: { problem: "reversed" } } : undefined

const questionProblem = (question: Question): Problem | undefined => {
  if (question.kind === "open") return reversalProblem(question)
  const codes = codesOf(question)
  if (codes === undefined) return scaleProblem(question)
  return dontKnowProblem(question, codes) ?? labelProblem(question, codes) ?? reversalProblem(question)
}

const judgeQuestion = (question: Question): Outcome => {
  const problem = questionProblem(question)
  if (problem !== undefined) return finding({ place: at("questions", question, problem.column), facts: problem.facts })
  return question.kind === "open" ? notApplicable : pass
}

const stepsOf = (question: Question | undefined): number | undefined => {
  if (question?.kind === "open") return 0
  const codes = question === undefined ? undefined : codesOf(question)
  return codes === undefined ? undefined : codes.maximum - codes.minimum + 1
}

const judgeTally = (tally: SurveyTally, steps: number | undefined): Outcome => {
  if (steps === undefined) return notApplicable
  const counts = tally.counts.length
  if (counts === steps) return pass
  return finding({ place: at("surveyTallies", tally, "counts"), facts: { problem: "counts", counts, steps } })
}

export const codesAreOnScale: EvaluatedRule = {
  id: "SK-SUR-005",
  kind: "evaluated",
  entity: "Survey",
  severity: "error",
  source: "logik",
  outcomes: function* ({ dataset, questions }) {
    const asked = new Set(dataset.surveyCycles.map(({ questionnaireId }) => questionnaireId))
    const tallied = new Set(dataset.surveyTallies.map(({ questionId }) => questionId))
    for (const question of dataset.questions) {
      const isUsed = asked.has(question.questionnaireId) || tallied.has(question.id)
      yield isUsed ? judgeQuestion(question) : notApplicable
    }
    for (const tally of dataset.surveyTallies) yield judgeTally(tally, stepsOf(questions.get(tally.questionId)))
  }
}

export const freeTextHoldsNoPersonalDetail = rule({
  id: "SK-SUR-010",
  entity: "Survey",
  severity: "warning",
  source: "GDPR",
  subjects: ({ dataset }) => dataset.surveyTallies,
  check: (tally) => {
    const texts = tally.personalDetails
    if (texts === undefined) return notApplicable
    return texts === 0 ? pass : finding({ place: at("surveyTallies", tally, "personalDetails"), facts: { texts } })
  }
})
