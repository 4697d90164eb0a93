import type { Dataset } from "../../src/model/dataset.js"
import type { SurveyCycle } from "../../src/model/survey-cycle.js"
import { exitCodes } from "./exit-code.js"
import { nearest } from "./nearest.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

/** The survey round with an id; stops with the nearest one where there is none. */
export const cycleNamed = (id: string, { surveyCycles }: Dataset, { words }: Pick<Session, "words">): SurveyCycle => {
  const cycle = surveyCycles.find((one) => one.id === id)
  if (cycle !== undefined) return cycle
  const near = nearest(
    id,
    surveyCycles.map((one) => one.id)
  )
  const hint = near === undefined ? "" : ` ${words("did-you-mean", { meant: near })}`
  throw new Stop(exitCodes.wrongUse, `${words("unknown-cycle", { id })}${hint}`)
}
