import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { Year } from "./quantity.js"

/**
 * What will be done to develop the activity (utvecklingsåtgärd, insats) and, a year later, what came of it.
 *
 * @category model
 */
export const Action = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** The unit, area or authority. */
  unitId: Identifier,
  /** The calendar year of the report that decides it. */
  year: Year,
  /** The evaluation it follows from. */
  evaluationId: Schema.optionalKey(Identifier),
  /** The goal it serves. */
  goalId: Schema.optionalKey(Identifier),
  /** What will be done. */
  description: Text,
  /** Role that is responsible; never a person's name. */
  responsibleRole: Schema.String,
  /** First day. */
  startsOn: Schema.optionalKey(CalendarDate),
  /** Last day. */
  dueOn: CalendarDate,
  /** The day its effect is followed up. */
  followUpOn: Schema.optionalKey(CalendarDate),
  /** What it is expected to change. */
  expectedEffect: Schema.String,
  /** The indicator that shows its effect. */
  measureIndicatorId: Schema.optionalKey(Identifier),
  /** Where it stands. */
  status: Schema.Literals(["planned", "ongoing", "done", "cancelled"]),
  /** The day it was done. */
  completedOn: Schema.optionalKey(CalendarDate),
  /** What came of it. */
  outcome: Schema.optionalKey(Text),
  /** The earlier action that it continues. */
  continuesActionId: Schema.optionalKey(Identifier)
}).annotate({ identifier: "skolkvalitet/Action" })

/**
 * What will be done to develop the activity (utvecklingsåtgärd, insats) and, a year later, what came of it.
 *
 * @category model
 */
export interface Action extends Schema.Schema.Type<typeof Action> {}
