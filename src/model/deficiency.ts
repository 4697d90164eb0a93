import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"

/**
 * A shortcoming that must be put right (brist, skollagen 4 kap. 7 §).
 *
 * @category model
 */
export const Deficiency = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** The unit. */
  unitId: Identifier,
  /** What showed it. */
  foundBy: Schema.Literals(["follow-up", "complaint", "supervision", "other"]),
  /** The shortcoming in words. */
  description: Text,
  /** The day it was found. */
  foundOn: CalendarDate,
  /** The actions taken against it. */
  actionIds: Schema.Array(Identifier)
}).annotate({ identifier: "skolkvalitet/Deficiency" })

/**
 * A shortcoming that must be put right (brist, skollagen 4 kap. 7 §).
 *
 * @category model
 */
export interface Deficiency extends Schema.Schema.Type<typeof Deficiency> {}
