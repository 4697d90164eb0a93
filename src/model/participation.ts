import * as Schema from "effect/Schema"
import { Identifier } from "./identifier.js"
import { Count } from "./quantity.js"

/**
 * How many were asked and what became of them (deltagande), per survey round, unit and group; the classes are AAPOR's.
 *
 * @category model
 */
export const Participation = Schema.Struct({
  /** The survey round. */
  cycleId: Identifier,
  /** The unit. */
  unitId: Identifier,
  /** Who was asked. */
  respondentGroup: Identifier,
  /** Whether `invited` comes from a roster (urvalslista) or stands in for one, for instance the number of pupils. */
  basis: Schema.Literals(["roster", "proxy"]),
  /** Persons asked. */
  invited: Count,
  /** Complete answers (I). */
  complete: Count,
  /** Partial answers (P). */
  partial: Count,
  /** Refusals (R). */
  refusal: Count,
  /** Not reached (NC). */
  nonContact: Count,
  /** Other eligible without answer (O). */
  otherEligible: Count,
  /** Unknown whether eligible (U). */
  unknownEligibility: Count,
  /** Not eligible (NE). */
  notEligible: Count
}).annotate({ identifier: "skolkvalitet/Participation" })

/**
 * How many were asked and what became of them (deltagande), per survey round, unit and group; the classes are AAPOR's.
 *
 * @category model
 */
export interface Participation extends Schema.Schema.Type<typeof Participation> {}
