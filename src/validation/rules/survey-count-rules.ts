import type { Participation } from "../../model/participation.js"
import { isDone } from "../../surveys/cycle-period.js"
import { answersOf, belongingOf } from "../../surveys/response-rate.js"
import { at } from "../place.js"
import { type EvaluatedRule, finding, notApplicable, type Outcome, pass, rule } from "../rule.js"
import {
  answersIn,
  extremesOf,
  firstTally,
  questionnairesIn,
  questionnairesOf,
  type SurveySheet
} from "../survey-sheets.js"

const answersTold = ({ complete, partial }: Participation): number => complete + partial

const tooMany = (participation: Participation, counted: string, number: number, column: string): Outcome => {
  const { basis, invited } = participation
  if (number <= invited) return pass
  return finding({
    place: at("participation", participation, column),
    facts: { counted, number, invited, basis },
    // What stands in for a roster may simply be too low.
    ...(basis === "proxy" ? { severity: "warning" } : {})
  })
}

const everyDisposition = (row: Participation): number =>
  row.complete +
  row.partial +
  row.refusal +
  row.nonContact +
  row.otherEligible +
  row.unknownEligibility +
  row.notEligible

const toldWithinInvited = ({ participation }: SurveySheet): Outcome => {
  if (participation === undefined) return notApplicable
  const answers = tooMany(participation, "answers", answersTold(participation), "complete")
  if (answers !== pass || participation.basis === "proxy") return answers
  return tooMany(participation, "dispositions", everyDisposition(participation), "invited")
}

const talliedWithinInvited = (sheet: SurveySheet): Outcome => {
  const questionnaires = questionnairesOf(sheet)
  if (sheet.participation === undefined || questionnaires === undefined) return notApplicable
  return tooMany(sheet.participation, "questionnaires", questionnaires, "invited")
}

export const responsesAreWithinInvited: EvaluatedRule = {
  id: "SK-SUR-004",
  kind: "evaluated",
  entity: "Survey",
  severity: "error",
  source: "logik; Skolinspektionen, Skolenkäten",
  outcomes: function* ({ surveySheets }) {
    for (const sheet of surveySheets) {
      yield toldWithinInvited(sheet)
      yield talliedWithinInvited(sheet)
    }
  }
}

const sameQuestionnaires = ({ tallies }: SurveySheet): Outcome => {
  const totals = extremesOf(tallies, questionnairesIn)
  if (totals === undefined || tallies.length < 2) return notApplicable
  const { least, most } = totals
  if (least.number === most.number) return pass
  return finding({
    place: at("surveyTallies", least.tally, "missing"),
    facts: {
      problem: "totals",
      question: least.tally.questionId,
      number: least.number,
      other: most.tally.questionId,
      otherNumber: most.number
    }
  })
}

const answersWithinRespondents = ({ participation, tallies }: SurveySheet): Outcome => {
  const most = extremesOf(tallies, answersIn)?.most
  if (participation === undefined || most === undefined) return notApplicable
  const respondents = answersTold(participation)
  // What stands in for a roster often tells only how many were asked.
  if (respondents === 0 && participation.basis === "proxy") return notApplicable
  if (most.number <= respondents) return pass
  return finding({
    place: at("surveyTallies", most.tally, "counts"),
    facts: { problem: "answers", question: most.tally.questionId, number: most.number, respondents }
  })
}

export const itemAnswersAreWithinResponses: EvaluatedRule = {
  id: "SK-SUR-006",
  kind: "evaluated",
  entity: "Survey",
  severity: "error",
  source: "logik",
  outcomes: function* ({ surveySheets }) {
    for (const sheet of surveySheets) {
      yield sameQuestionnaires(sheet)
      yield answersWithinRespondents(sheet)
    }
  }
}

/** Judges the share of those asked who answered. */
const judgeRate = (participation: Participation, questionnaires: number): Outcome => {
  const answers = answersOf(participation, questionnaires)
  const asked = belongingOf(participation)
  if (asked <= 0) return notApplicable
  if (answers * 2 >= asked) return pass
  // Never rounded up to the half.
  const percent = Math.floor((answers * 100) / asked)
  return finding({
    place: at("participation", participation, "complete"),
    facts: { problem: "low", answers, asked, percent }
  })
}

export const responseRateIsPrinted = rule({
  id: "SK-SUR-008",
  entity: "Survey",
  severity: "warning",
  source: "egen",
  subjects: ({ surveySheets }) => surveySheets,
  check: (sheet) => {
    if (!isDone(sheet.cycle)) return notApplicable
    if (sheet.participation !== undefined) return judgeRate(sheet.participation, questionnairesOf(sheet) ?? 0)
    const tally = firstTally(sheet)
    if (tally === undefined) return notApplicable
    return finding({ place: at("surveyTallies", tally, "respondentGroup"), facts: { problem: "unknown" } })
  }
})
