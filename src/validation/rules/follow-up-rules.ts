import type { Indicator } from "../../model/indicator.js"
import type { Observation } from "../../model/observation.js"
import { periodEnd, periodKind } from "../../model/period.js"
import { hasNumber } from "../../model/status.js"
import type { Context } from "../context.js"
import { judgementWordsIn } from "../judgement-words.js"
import { observedValue } from "../observed-value.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

const observationsOf = ({ dataset }: Context): ReadonlyArray<Observation> => dataset.observations

const indicatorOf = ({ indicatorId }: Observation, { indicators }: Context): Indicator | undefined =>
  indicators.get(indicatorId)

export const followUpProseIsNeutral = rule({
  id: "SK-FOL-002",
  entity: "FollowUp",
  severity: "warning",
  source: "den kommunala planen: uppföljningen är saklig och värderingsfri",
  subjects: ({ dataset }) => dataset.reports,
  check: (report) => {
    const text = report.texts["follow-up"]
    if (text === undefined) return notApplicable
    const words = judgementWordsIn(text)
    if (words.length === 0) return pass
    return finding({ place: at("reports", report, "texts.follow-up"), facts: { words: words.join(", ") } })
  }
})

export const observationPeriodHasEnded = rule({
  id: "SK-FOL-004",
  entity: "FollowUp",
  severity: "error",
  source: "logik",
  subjects: observationsOf,
  check: (observation, { lastDay, dataset }) =>
    periodEnd(observation.period) <= lastDay
      ? pass
      : finding({
          place: at("observations", observation, "period"),
          facts: { period: observation.period, year: dataset.year }
        })
})

export const numeratorIsPartOfDenominator = rule({
  id: "SK-FOL-006",
  entity: "FollowUp",
  severity: "error",
  source: "logik",
  subjects: observationsOf,
  check: (observation, context) => {
    const { numerator, denominator } = observation
    if (indicatorOf(observation, context)?.kind !== "share") return notApplicable
    if (numerator === undefined || denominator === undefined) return notApplicable
    if (numerator >= 0 && numerator <= denominator) return pass
    return finding({ place: at("observations", observation, "numerator"), facts: { numerator, denominator } })
  }
})

export const shareIsPossible = rule({
  id: "SK-FOL-007",
  entity: "FollowUp",
  severity: "error",
  source: "logik",
  subjects: observationsOf,
  check: (observation, context) => {
    const indicator = indicatorOf(observation, context)
    const { value, denominator } = observation
    if (indicator?.kind !== "share" || (value === undefined && denominator === undefined)) return notApplicable
    if (denominator !== undefined && denominator <= 0)
      return finding({ place: at("observations", observation, "denominator"), facts: { denominator } })
    if (value === undefined || (value >= 0 && value <= indicator.factor)) return pass
    return finding({ place: at("observations", observation, "value"), facts: { value, maximum: indicator.factor } })
  }
})

export const valueLiesOnScale = rule({
  id: "SK-FOL-008",
  entity: "FollowUp",
  severity: "error",
  source: "Skolverket, meritvärde 0–340 (17 ämnen); indikatorns egen skala",
  subjects: observationsOf,
  check: (observation, context) => {
    const indicator = indicatorOf(observation, context)
    if (indicator?.scaleMinimum === undefined && indicator?.scaleMaximum === undefined) return notApplicable
    const value = observedValue(observation, indicator)
    if (value === undefined) return notApplicable
    const { scaleMinimum, scaleMaximum } = indicator
    const [minimum, maximum] = [scaleMinimum ?? Number.NEGATIVE_INFINITY, scaleMaximum ?? Number.POSITIVE_INFINITY]
    if (value >= minimum && value <= maximum) return pass
    return finding({
      place: at("observations", observation, "value"),
      facts: { value, minimum: scaleMinimum ?? "–", maximum: scaleMaximum ?? "–" }
    })
  }
})

const isZeroCountOfPersons = ({ value, numerator, groupId }: Observation, indicator: Indicator | undefined): boolean =>
  indicator?.kind === "count" && indicator.disclosure === "personal" && groupId === "all" && (value ?? numerator) === 0

export const zeroMayBeMissing = rule({
  id: "SK-FOL-010",
  entity: "FollowUp",
  severity: "warning",
  source: "Skolverket, Hur hanteras bortfall",
  subjects: observationsOf,
  check: (observation, context) => {
    if (!hasNumber(observation.status)) return notApplicable
    const { denominator, base } = observation
    const column = denominator === 0 ? "denominator" : base === 0 ? "base" : "value"
    const isZero = column !== "value" || isZeroCountOfPersons(observation, indicatorOf(observation, context))
    return isZero ? finding({ place: at("observations", observation, column) }) : pass
  }
})

export const countHasReferenceDay = rule({
  id: "SK-FOL-011",
  entity: "FollowUp",
  severity: "warning",
  source: "SCB och Skolverket: elever och personal räknas den 15 oktober eller en närliggande vardag",
  subjects: observationsOf,
  check: (observation, context) => {
    const indicator = indicatorOf(observation, context)
    // What is added up over time (overTime: sum) is counted during a period, not on a day.
    if (indicator?.kind !== "count" || indicator.overTime === "sum") return notApplicable
    if (!hasNumber(observation.status)) return notApplicable
    return observation.collectedOn !== undefined || periodKind(observation.period) === "day"
      ? pass
      : finding({ place: at("observations", observation, "collectedOn") })
  }
})
