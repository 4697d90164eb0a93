import { type Period, periodEnd } from "../model/period.js"
import type { SurveyCycle } from "../model/survey-cycle.js"

/** The time that the results of a round speak of: what it says, else the calendar year in which it closes. */
export const periodOfCycle = ({ period, closesOn }: SurveyCycle): Period => period ?? closesOn.slice(0, 4)

/** The day at which the organisation is read for the results of a round. */
export const lastDayOfCycle = (cycle: SurveyCycle): string => periodEnd(periodOfCycle(cycle))

/** Tells whether the answers of a round are all in. */
export const isDone = ({ state }: SurveyCycle): boolean => state === "closed" || state === "published"
