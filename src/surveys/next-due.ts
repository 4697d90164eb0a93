import type { CalendarDate } from "../model/calendar-date.js"
import type { Dataset } from "../model/dataset.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import { byCodePoint } from "../text/code-point-order.js"
import { isDone } from "./cycle-period.js"

/**
 * Years between two rounds where nothing else is decided: users and staff every second year, citizens every fourth.
 *
 * @category surveys
 */
export const defaultIntervalYears: Readonly<Record<SurveyCycle["kind"], number>> = { user: 2, staff: 2, citizen: 4 }

/**
 * The closed and published rounds that reached each unit, area or authority, by its id: those of which it has participation
 * or counted answers of its own. The round that closed first comes first.
 *
 * @category surveys
 */
export const surveyRounds = (
  dataset: Pick<Dataset, "surveyCycles" | "participation" | "surveyTallies">
): ReadonlyMap<string, ReadonlyArray<SurveyCycle>> => {
  const reached = new Map<string, Set<string>>()
  for (const rows of [dataset.participation, dataset.surveyTallies]) {
    for (const { unitId, cycleId } of rows) {
      const cycles = reached.get(unitId) ?? new Set<string>()
      reached.set(unitId, cycles.add(cycleId))
    }
  }
  const done = dataset.surveyCycles
    .filter(isDone)
    .sort((a, b) => byCodePoint(a.closesOn, b.closesOn) || byCodePoint(a.id, b.id))
  return new Map([...reached].map(([unitId, cycles]) => [unitId, done.filter(({ id }) => cycles.has(id))]))
}

/**
 * When a unit's next survey round is due.
 *
 * @category surveys
 */
export interface NextDue {
  /** Last day on which it is in time: the end of a calendar year. Absent: there was no round, and no day to count from. */
  readonly dueOn?: CalendarDate
  /** The round that it is counted from; absent: there was none. */
  readonly cycleId?: string
}

/**
 * What a survey round is counted from.
 *
 * @category surveys
 */
export interface NextDueOptions {
  /** Only rounds that closed before this day count. Default: all. */
  readonly before?: CalendarDate
  /** The day to count from where there was no round, for instance the day that the unit opened. Default: none. */
  readonly since?: CalendarDate
}

/**
 * The rounds that a unit has had: a list of its own, or those of all units by id, see {@link surveyRounds}.
 *
 * @category surveys
 */
export type SurveyHistory = ReadonlyArray<SurveyCycle> | ReadonlyMap<string, ReadonlyArray<SurveyCycle>>

const roundsOf = (unitId: string, history: SurveyHistory): ReadonlyArray<SurveyCycle> =>
  "get" in history ? (history.get(unitId) ?? []) : history

const endOfYear = (from: CalendarDate, years: number): CalendarDate =>
  `${String(Number(from.slice(0, 4)) + years).padStart(4, "0")}-12-31`

/**
 * Tells when a unit's next round of a kind is due: by the end of the calendar year that lies the round's own number of years after
 * the year in which the last one closed. A plan counts in years, so that a round may move from spring to autumn.
 *
 * **Details** Without an earlier round the interval is that of {@link defaultIntervalYears}, counted from `since`. Rounds that
 * are not closed, and those of other kinds, do not count.
 *
 * @example Every second year
 * ```ts
 * const round = { id: "brukare-2023", kind: "user", name: "Brukarundersökning 2023", questionnaireId: "f", respondentGroup: "guardians", intervalYears: 2, opensOn: "2023-03-01", closesOn: "2023-03-31", state: "published", anonymous: true, minimumBase: 5 } as const
 * nextDue("user", "bjork", [round]) // => { dueOn: "2025-12-31", cycleId: "brukare-2023" }
 * nextDue("user", "bjork", [], { since: "2020-08-15" }) // => { dueOn: "2022-12-31" }
 * ```
 * @category surveys
 */
export const nextDue = (
  kind: SurveyCycle["kind"],
  unitId: string,
  history: SurveyHistory,
  { before, since }: NextDueOptions = {}
): NextDue => {
  const last = roundsOf(unitId, history)
    .filter((round) => round.kind === kind && isDone(round) && (before === undefined || round.closesOn < before))
    .sort((a, b) => byCodePoint(a.closesOn, b.closesOn) || byCodePoint(a.id, b.id))
    .at(-1)
  if (last !== undefined) return { dueOn: endOfYear(last.closesOn, last.intervalYears), cycleId: last.id }
  return since === undefined ? {} : { dueOn: endOfYear(since, defaultIntervalYears[kind]) }
}

/**
 * How a round, or the lack of one, stands against the day that it is due.
 *
 * @category surveys
 */
export type CycleTiming = "on-time" | "overdue" | "too-early" | "not-due"

/**
 * Judges a round by the day that it closes, or the lack of one by today, in calendar years.
 *
 * **Details** A round is `too-early` when it closes in a year before the one in which it is due, `overdue` in a year after, else
 * `on-time`. Without a round it is `not-due` before that year, `on-time` during it and `overdue` after. Where nothing is
 * due, any time is `on-time`.
 *
 * @example
 * ```ts
 * const due = { dueOn: "2025-12-31" }
 * cycleTiming(due, { closesOn: "2024-03-31" }) // => "too-early"
 * cycleTiming(due, { today: "2024-03-31" }) // => "not-due"
 * cycleTiming(due, { closesOn: "2026-03-31" }) // => "overdue"
 * ```
 * @category surveys
 */
export const cycleTiming = (
  { dueOn }: NextDue,
  at: { readonly closesOn: CalendarDate } | { readonly today: CalendarDate }
): CycleTiming => {
  const day = "closesOn" in at ? at.closesOn : at.today
  if (dueOn === undefined || day.slice(0, 4) === dueOn.slice(0, 4)) return "on-time"
  if (day > dueOn) return "overdue"
  return "closesOn" in at ? "too-early" : "not-due"
}
