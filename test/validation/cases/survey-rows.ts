import type { Dataset } from "../../../src/model/dataset.js"
import type { Participation } from "../../../src/model/participation.js"
import type { Question } from "../../../src/model/question.js"
import type { SurveyTally } from "../../../src/model/survey-tally.js"
import { soundDataset, surveyCycle } from "../../support/dataset-builder.js"
import * as row from "../../support/survey-builder.js"

export const { question } = row

/** A question that is answered in words. */
export const openQuestion = (difference: Partial<Question> = {}): Question =>
  row.openQuestion({ id: "annat", text: "Vad vill du säga mer?", ...difference })

/** 20 questionnaires: 18 answers on the scale, one do not know, one left out. */
export const tally = (difference: Partial<SurveyTally> = {}): SurveyTally =>
  row.tally([1, 3, 6, 8], { nonSubstantive: 1, missing: 1, ...difference })

/** 20 of 30 answered. */
export const participation = (difference: Partial<Participation> = {}): Participation =>
  row.participation({ invited: 30, complete: 18, partial: 2, refusal: 3, nonContact: 7, ...difference })

/** A sound data set with one survey round, its question, who was asked and what they answered. */
export const surveyed = (difference: Partial<Dataset> = {}): Dataset =>
  soundDataset({
    surveyCycles: [surveyCycle()],
    questions: [question()],
    participation: [participation()],
    surveyTallies: [tally()],
    ...difference
  })
