import type { CalendarDate } from "../../model/calendar-date.js"
import type { SurveyCycle } from "../../model/survey-cycle.js"
import { defaultIntervalYears } from "../../surveys/next-due.js"
import { previousRound } from "../../surveys/previous-round.js"
import type { Context } from "../context.js"
import type { RowPlace } from "../finding.js"
import { groupRows } from "../group-rows.js"
import { at, atAuthority } from "../place.js"
import { type EvaluatedRule, finding, notApplicable, type Outcome, pass } from "../rule.js"
import { meet, reaches, roundsOf, type SurveyRound } from "../survey-rounds.js"

/** Who should be asked again and again: a unit, or the authority's citizens. */
interface Asked {
  readonly nodeId: string
  readonly openedOn?: CalendarDate
  readonly place: RowPlace
}

const askedOf = (kind: SurveyCycle["kind"], context: Context): ReadonlyArray<Asked> => {
  const { dataset, activeUnits } = context
  if (kind === "citizen") return [{ nodeId: dataset.authority.id, place: atAuthority(context) }]
  return activeUnits.map((unit) => {
    const asked = { nodeId: unit.id, place: at("units", unit) }
    return unit.openedOn === undefined ? asked : { ...asked, openedOn: unit.openedOn }
  })
}

const hasBegun = ({ cycle }: SurveyRound, lastDay: CalendarDate): boolean =>
  cycle.state !== "planned" && cycle.opensOn <= lastDay

/** Judges whether the last round that reached a node still counts at the end of the year. */
const timeSince = (
  begun: ReadonlyArray<SurveyRound>,
  { nodeId, openedOn, place }: Asked,
  limit: number,
  year: number
) => {
  const latest = begun.at(-1)
  if (latest === undefined || (openedOn !== undefined && openedOn > latest.cycle.closesOn)) return notApplicable
  const last = begun.findLast((round) => reaches(round, nodeId))
  if (last === undefined)
    return finding({ place, facts: { problem: "never", latest: latest.cycle.id, day: latest.cycle.closesOn } })
  const interval = Math.min(last.cycle.intervalYears, limit)
  if (year - last.year <= interval) return pass
  return finding({ place, facts: { problem: "late", last: last.cycle.id, day: last.cycle.closesOn, interval, year } })
}

const declaredInterval = ({ cycle }: SurveyRound, limit: number): Outcome => {
  const interval = cycle.intervalYears
  if (interval <= limit) return pass
  return finding({
    place: at("surveyCycles", cycle, "intervalYears"),
    facts: { problem: "interval", interval, limit }
  })
}

/** Rounds that ask the same people the same things. */
const seriesOf = ({ cycle }: SurveyRound): string =>
  JSON.stringify([cycle.questionnaireId, cycle.respondentGroup, cycle.population])

const timeBetween = (before: SurveyRound, { cycle, year }: SurveyRound): Outcome => {
  const interval = Math.min(before.cycle.intervalYears, cycle.intervalYears)
  if (year - before.year >= interval) return pass
  const { id, closesOn } = before.cycle
  const facts = { problem: "early", earlier: id, earlierDay: closesOn, day: cycle.closesOn, interval }
  return finding({ place: at("surveyCycles", cycle, "closesOn"), facts })
}

/** Judges of each round whether it comes too soon after the one before it. */
const timesBetween = (rounds: ReadonlyArray<SurveyRound>, { dataset }: Context): ReadonlyArray<Outcome> => {
  const roundOf = new Map(rounds.map((round) => [round.cycle.id, round]))
  const series = groupRows(rounds, seriesOf)
  return rounds.map((round) => {
    // Rounds whose days for answers overlap are one wave that asks several groups.
    const isEarlier = ({ cycle }: SurveyRound): boolean => cycle.closesOn < round.cycle.opensOn
    const named = roundOf.get(previousRound(round.cycle, dataset.surveyCycles)?.id ?? "")
    const before = named ?? series.get(seriesOf(round))?.findLast(isEarlier)
    if (before === undefined || !isEarlier(before) || !meet(before, round)) return notApplicable
    return timeBetween(before, round)
  })
}

const surveyIsRegular = (id: EvaluatedRule["id"], kind: SurveyCycle["kind"]): EvaluatedRule => ({
  id,
  kind: "evaluated",
  entity: "Survey",
  severity: "warning",
  source: "den kommunala planen",
  outcomes: function* (context) {
    const limit = defaultIntervalYears[kind]
    const rounds = roundsOf(kind, context)
    const begun = rounds.filter((round) => hasBegun(round, context.lastDay))
    for (const asked of askedOf(kind, context)) yield timeSince(begun, asked, limit, context.dataset.year)
    for (const round of rounds) yield declaredInterval(round, limit)
    yield* timesBetween(rounds, context)
  }
})

export const userSurveyIsRegular = surveyIsRegular("SK-SUR-001", "user")
export const staffSurveyIsRegular = surveyIsRegular("SK-SUR-002", "staff")
export const citizenSurveyIsRegular = surveyIsRegular("SK-SUR-003", "citizen")
