import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier } from "./identifier.js"

/**
 * The time during which a unit belonged to an area (tillhörighet); it overrides the unit's own `areaId` on those days.
 *
 * @category model
 */
export const Membership = Schema.Struct({
  /** The unit. */
  unitId: Identifier,
  /** The area. */
  areaId: Identifier,
  /** First day. */
  from: CalendarDate,
  /** First day after the last; absent: still. */
  to: Schema.optionalKey(CalendarDate)
}).annotate({ identifier: "skolkvalitet/Membership" })

/**
 * The time during which a unit belonged to an area (tillhörighet); it overrides the unit's own `areaId` on those days.
 *
 * @category model
 */
export interface Membership extends Schema.Schema.Type<typeof Membership> {}
