import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { Period } from "./period.js"
import { Quantity } from "./quantity.js"
import { hasNumber, Status } from "./status.js"

/**
 * A fact of follow-up (uppföljning): one indicator for one unit, period and group, without any judgement.
 *
 * @category model
 */
export const Observation = Schema.Struct({
  /** The indicator. */
  indicatorId: Identifier,
  /** The unit, or the area or authority whose own fact it is. */
  unitId: Identifier,
  /** The time it speaks of. */
  period: Period,
  /** The group; `all` for everybody. */
  groupId: Identifier,
  /** How many reached what the indicator counts. */
  numerator: Schema.optionalKey(Quantity),
  /** How many were counted in all. */
  denominator: Schema.optionalKey(Quantity),
  /** The value itself, in the indicator's unit, when there are no parts. */
  value: Schema.optionalKey(Quantity),
  /** How many a mean or index rests on. */
  base: Schema.optionalKey(Quantity),
  /** What it is, or why there is no number. */
  status: Status,
  /** The day it was counted (mätdatum). */
  collectedOn: Schema.optionalKey(CalendarDate),
  /** Where it comes from: system, table, survey. */
  origin: Text
})
  .annotate({ identifier: "skolkvalitet/Observation" })
  .check(
    Schema.makeFilter(
      (observation) => {
        const { numerator, denominator, value, base, status } = observation
        // A base may stand beside a missing result: "12 pupils, result hidden" is a fact that coverage can use.
        const result = numerator !== undefined || value !== undefined
        const anything = result || denominator !== undefined || base !== undefined
        if (result && !hasNumber(status)) return { path: ["status"], issue: "number-beside-status" }
        if (!anything && hasNumber(status)) return { path: ["status"], issue: "number-missing" }
        return undefined
      },
      { toJsonSchema: () => [{}, true] }
    )
  )

/**
 * A fact of follow-up (uppföljning): one indicator for one unit, period and group, without any judgement.
 *
 * @category model
 */
export interface Observation extends Schema.Schema.Type<typeof Observation> {}
