import type { SurveyCycle } from "../model/survey-cycle.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { Context } from "./context.js"

/** A survey round that was not cancelled. */
export interface SurveyRound {
  readonly cycle: SurveyCycle
  /** The calendar year in which it closes. */
  readonly year: number
  /** The units that it reached; absent: every unit, for no row says which. */
  readonly reached?: ReadonlySet<string>
}

const unitsOfCycles = ({ surveySheets, units }: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const reached = new Map<string, Set<string>>()
  for (const { cycle, unitId } of surveySheets) {
    // Results of an area or the authority do not say which units they come from.
    if (!units.has(unitId)) continue
    const known = reached.get(cycle.id)
    if (known === undefined) reached.set(cycle.id, new Set([unitId]))
    else known.add(unitId)
  }
  return reached
}

const inTime = (a: SurveyCycle, b: SurveyCycle): number =>
  byCodePoint(a.closesOn, b.closesOn) || a.intervalYears - b.intervalYears || byCodePoint(a.id, b.id)

/** The rounds of a kind that were not cancelled, by the day they close. */
export const roundsOf = (kind: SurveyCycle["kind"], context: Context): ReadonlyArray<SurveyRound> => {
  const unitsOf = unitsOfCycles(context)
  return context.dataset.surveyCycles
    .filter((cycle) => cycle.kind === kind && cycle.state !== "cancelled")
    .toSorted(inTime)
    .map((cycle) => {
      // The answers of an open round are still coming in, and citizens are asked outside the units.
      const isAnywhere = cycle.state === "open" || kind === "citizen"
      const reached = isAnywhere ? undefined : unitsOf.get(cycle.id)
      const year = Number(cycle.closesOn.slice(0, 4))
      return reached === undefined ? { cycle, year } : { cycle, year, reached }
    })
}

/** Whether a round reached a unit. */
export const reaches = ({ reached }: SurveyRound, unitId: string): boolean => reached?.has(unitId) ?? true

/** Whether two rounds may have reached the same unit. */
export const meet = (a: SurveyRound, b: SurveyRound): boolean =>
  a.reached === undefined || [...a.reached].some((unitId) => reaches(b, unitId))
