import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { Count } from "./quantity.js"

/**
 * One round of a survey (enkätomgång).
 *
 * @category model
 */
export const SurveyCycle = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** Who is asked: users (brukare), staff (medarbetare) or citizens (medborgare). */
  kind: Schema.Literals(["user", "staff", "citizen"]),
  /** Name for people. */
  name: Text,
  /** The questionnaire (frågeformulär) in its version. */
  questionnaireId: Identifier,
  /** Who answers, for instance `guardians`. */
  respondentGroup: Identifier,
  /** Years between two rounds. */
  intervalYears: Count,
  /** First day for answers. */
  opensOn: CalendarDate,
  /** Last day for answers. */
  closesOn: CalendarDate,
  /** Where the round stands. */
  state: Schema.Literals(["planned", "open", "closed", "published", "cancelled"]),
  /** Whether answers cannot be tied to a person. */
  anonymous: Schema.Boolean,
  /** Smallest number of answers that may be shown. */
  minimumBase: Count,
  /** The round before. */
  previousCycleId: Schema.optionalKey(Identifier)
}).annotate({ identifier: "skolkvalitet/SurveyCycle" })

/**
 * One round of a survey (enkätomgång).
 *
 * @category model
 */
export interface SurveyCycle extends Schema.Schema.Type<typeof SurveyCycle> {}
