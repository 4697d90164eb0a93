import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { Period } from "./period.js"
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
  previousCycleId: Schema.optionalKey(Identifier),
  /** The time its results speak of; absent: the calendar year in which it closes. */
  period: Schema.optionalKey(Period),
  /** Who is asked, in words; rounds that name other populations are not compared. */
  population: Schema.optionalKey(Text),
  /** How answers are given; rounds with another mode are not compared. */
  mode: Schema.optionalKey(Schema.Literals(["web", "paper", "telephone", "mixed"])),
  /** Column of exported answers that names the unit; absent: `unit_id`. */
  unitColumn: Schema.optionalKey(Text),
  /** Column of exported answers that names who answers; absent: `respondent_group`. */
  groupColumn: Schema.optionalKey(Text)
}).annotate({ identifier: "skolkvalitet/SurveyCycle" })

/**
 * One round of a survey (enkätomgång).
 *
 * @category model
 */
export interface SurveyCycle extends Schema.Schema.Type<typeof SurveyCycle> {}
