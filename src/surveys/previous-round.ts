import type { SurveyCycle } from "../model/survey-cycle.js"
import { isDone } from "./cycle-period.js"

/** The closed or published round before, past those that were cancelled; `undefined` when there is none to compare with. */
export const previousRound = (cycle: SurveyCycle, cycles: ReadonlyArray<SurveyCycle>): SurveyCycle | undefined => {
  const passed = new Set([cycle.id])
  let at: SurveyCycle | undefined = cycle
  do {
    const before: string | undefined = at.previousCycleId
    at = cycles.find(({ id }) => id === before && !passed.has(id))
    if (at !== undefined) passed.add(at.id)
  } while (at?.state === "cancelled")
  return at !== undefined && isDone(at) ? at : undefined
}
