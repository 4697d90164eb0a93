import * as Result from "effect/Result"
import type { Participation } from "../model/participation.js"
import { type Estimate, missing, type Reason } from "../result/estimate.js"
import { type ResponseRates, responseRates } from "../statistics/response-rates.js"
import type { NodeAnswers, ResultPlace } from "./node-answers.js"
import { questionnaireCount, questionnairesByForm } from "./questionnaire-count.js"
import { completeRows, responseRateOf, sumOverRows } from "./response-rate.js"

/**
 * How many were asked and how many answered.
 *
 * @category surveys
 */
export interface ParticipationResult extends ResultPlace {
  /** Whether `invited` comes from a roster, stands in for one, or is both added; absent where it is not known. */
  readonly basis?: "roster" | "proxy" | "mixed"
  /** Persons asked, or what stands in for them. */
  readonly invited: Estimate
  /** Answered questionnaires. */
  readonly questionnaires: number
  /** AAPOR's rates, shares 0–1. Only a roster tells who did not answer, so a proxy has none. */
  readonly rates: ResponseRates
  /**
   * The response rate (svarsfrekvens), a share 0–1: answers ÷ those asked who belong to the group. It is RR2 of a roster, and may
   * exceed 1 where the number asked stands in for one.
   */
  readonly responseRate: Estimate
  /** `proxy-rate-above-one`: more answers than what stands in for a roster. */
  readonly warnings: ReadonlyArray<"proxy-rate-above-one">
}

const ratesMissing = (reason: Reason): ResponseRates => {
  const none = missing(reason)
  return {
    ...{ RR1: none, RR2: none, RR3: none, RR4: none, RR5: none, RR6: none },
    ...{ COOP1: none, COOP2: none, COOP3: none, COOP4: none },
    ...{ REF1: none, REF2: none, REF3: none },
    ...{ CON1: none, CON2: none, CON3: none },
    eligibility: none
  }
}

/** Persons of whom nothing is told are known by name and have not answered. */
const untold = (row: Participation): number => {
  const { complete, partial, refusal, nonContact, otherEligible, unknownEligibility, notEligible, invited } = row
  const told = complete + partial + refusal + nonContact + otherEligible + unknownEligibility + notEligible
  return Math.max(0, invited - told)
}

const ratesOf = (rows: ReadonlyArray<Participation>): ResponseRates =>
  Result.getOrElse(
    responseRates({
      I: sumOverRows(rows, (row) => row.complete),
      P: sumOverRows(rows, (row) => row.partial),
      R: sumOverRows(rows, (row) => row.refusal),
      NC: sumOverRows(rows, (row) => row.nonContact + untold(row)),
      O: sumOverRows(rows, (row) => row.otherEligible),
      UH: 0,
      UO: sumOverRows(rows, (row) => row.unknownEligibility),
      NE: sumOverRows(rows, (row) => row.notEligible)
    }),
    () => ratesMissing("not-testable")
  )

const basisOf = (rows: ReadonlyArray<Participation>): "roster" | "proxy" | "mixed" => {
  const bases = new Set(rows.map(({ basis }) => basis))
  return bases.size > 1 ? "mixed" : bases.has("roster") ? "roster" : "proxy"
}

/** How many were asked, when a roster tells it for all who answered. */
export const rosterOf = (answers: NodeAnswers): number | undefined => {
  const rows = completeRows(answers)
  return rows !== undefined && basisOf(rows) === "roster" ? sumOverRows(rows, ({ invited }) => invited) : undefined
}

/** What became of those who were asked at one node. */
export const participationResult = (answers: NodeAnswers): ParticipationResult => {
  const { place, tallies } = answers
  const questionnaires = questionnaireCount(questionnairesByForm(tallies))
  const rows = completeRows(answers)
  if (rows === undefined) {
    const unknown = missing("not-reported")
    const rates = ratesMissing("not-reported")
    return { ...place, invited: unknown, questionnaires, rates, responseRate: unknown, warnings: [] }
  }
  const basis = basisOf(rows)
  const rates = basis === "roster" ? ratesOf(rows) : ratesMissing("not-applicable")
  const responseRate = responseRateOf(answers)
  const isAbove = responseRate.value !== null && responseRate.value > 1
  return {
    ...place,
    basis,
    invited: { value: sumOverRows(rows, ({ invited }) => invited) },
    questionnaires,
    rates,
    responseRate,
    warnings: isAbove ? ["proxy-rate-above-one"] : []
  }
}
