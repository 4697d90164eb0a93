import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { SchoolUnitCode } from "./official-number.js"
import { SchoolForm } from "./school-form.js"

/**
 * A school unit, preschool unit or leisure-time centre (enhet): the smallest part that reports.
 *
 * @category model
 */
export const Unit = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** Name for people. */
  name: Text,
  /** The area it belongs to unless a membership says otherwise; absent: directly below the authority. */
  areaId: Schema.optionalKey(Identifier),
  /** School forms (skolformer) at the unit, at least one. */
  schoolForms: Schema.NonEmptyArray(SchoolForm),
  /** Code in Skolenhetsregistret (skolenhetskod), eight digits. */
  schoolUnitCode: Schema.optionalKey(SchoolUnitCode),
  /** First day of activity; absent: before all periods. */
  openedOn: Schema.optionalKey(CalendarDate),
  /** First day on which it is closed; absent: open. */
  closedOn: Schema.optionalKey(CalendarDate),
  /** The units that it continues after a split or a merger (föregångare). */
  predecessorIds: Schema.Array(Identifier),
  /** True when it closed and nothing continues it. */
  withoutSuccessor: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "skolkvalitet/Unit" })

/**
 * A school unit, preschool unit or leisure-time centre (enhet): the smallest part that reports.
 *
 * @category model
 */
export interface Unit extends Schema.Schema.Type<typeof Unit> {}
