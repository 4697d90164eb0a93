import * as Schema from "effect/Schema"
import { Identifier, Text } from "./identifier.js"
import { SchoolForm } from "./school-form.js"

/**
 * A goal of the plan (mål) within one goal area.
 *
 * @category model
 */
export const Goal = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** The goal area it belongs to. */
  goalAreaId: Identifier,
  /** The goal in words. */
  statement: Text,
  /** Who set it: the state (nationellt), the municipality (kommunalt) or the unit (lokalt). */
  origin: Schema.Literals(["national", "municipal", "unit"]),
  /** The unit whose goal it is, for goals of a unit. */
  unitId: Schema.optionalKey(Identifier),
  /** School forms it holds for; absent: all. */
  schoolForms: Schema.optionalKey(Schema.Array(SchoolForm)),
  /** How its fulfilment is judged without an indicator (kriterium). */
  criterion: Schema.optionalKey(Text),
  /** Law, curriculum or decision that it comes from. */
  source: Schema.optionalKey(Text)
}).annotate({ identifier: "skolkvalitet/Goal" })

/**
 * A goal of the plan (mål) within one goal area.
 *
 * @category model
 */
export interface Goal extends Schema.Schema.Type<typeof Goal> {}
