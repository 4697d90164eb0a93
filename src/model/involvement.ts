import * as Schema from "effect/Schema"
import { Identifier } from "./identifier.js"
import { Year } from "./quantity.js"

/**
 * Who took part in a unit's quality work in a year, and how (delaktighet, skollagen 4 kap. 4 §).
 *
 * @category model
 */
export const Involvement = Schema.Struct({
  /** The unit. */
  unitId: Identifier,
  /** The calendar year. */
  year: Year,
  /** Who. */
  group: Schema.Literals(["pupils", "children", "guardians", "staff"]),
  /** Whether they took part, were given the opportunity, or neither. */
  mode: Schema.Literals(["participated", "invited", "none"]),
  /** In what way. */
  how: Schema.String
}).annotate({ identifier: "skolkvalitet/Involvement" })

/**
 * Who took part in a unit's quality work in a year, and how (delaktighet, skollagen 4 kap. 4 §).
 *
 * @category model
 */
export interface Involvement extends Schema.Schema.Type<typeof Involvement> {}
