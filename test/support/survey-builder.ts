import type { Participation } from "../../src/model/participation.js"
import type { Question } from "../../src/model/question.js"
import type { SurveyIndex } from "../../src/model/survey-index.js"
import type { SurveyTally } from "../../src/model/survey-tally.js"
import type { AnswerRow } from "../../src/surveys/answer-row.js"

/** Each of these makes one row; what a test is about stands in its argument. */

export const question = (difference: Partial<Question> = {}): Question => ({
  id: "trivsel",
  questionnaireId: "brukare",
  text: "Jag trivs i skolan.",
  kind: "scale",
  minimum: 1,
  maximum: 4,
  reversed: false,
  dontKnowCodes: [9],
  dontKnow: "exclude",
  ...difference
})

export const openQuestion = (difference: Partial<Question> = {}): Question => {
  const { minimum, maximum, ...rest } = question()
  return { ...rest, id: "fritext", kind: "open", dontKnowCodes: [], ...difference }
}

export const answer = (answers: AnswerRow["answers"], difference: Partial<AnswerRow> = {}): AnswerRow => ({
  unitId: "bjork",
  respondentGroup: "guardians",
  answers,
  ...difference
})

export const tally = (counts: ReadonlyArray<number>, difference: Partial<SurveyTally> = {}): SurveyTally => ({
  cycleId: "brukare-2025",
  unitId: "bjork",
  respondentGroup: "guardians",
  questionId: "trivsel",
  counts,
  nonSubstantive: 0,
  missing: 0,
  ...difference
})

export const surveyIndex = (difference: Partial<SurveyIndex> = {}): SurveyIndex => ({
  id: "trygghet",
  questionnaireId: "brukare",
  name: "Trygghet",
  questionIds: ["trivsel"],
  scale: "0-100",
  minimumQuestions: 1,
  ...difference
})

/** 25 asked by a roster: 18 answered all, 2 a part, 1 refused, 4 were never reached. */
export const participation = (difference: Partial<Participation> = {}): Participation => ({
  cycleId: "brukare-2025",
  unitId: "bjork",
  respondentGroup: "guardians",
  basis: "roster",
  invited: 25,
  complete: 18,
  partial: 2,
  refusal: 1,
  nonContact: 4,
  otherEligible: 0,
  unknownEligibility: 0,
  notEligible: 0,
  ...difference
})
