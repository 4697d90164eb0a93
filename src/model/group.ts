import * as Schema from "effect/Schema"
import { Identifier, Text } from "./identifier.js"

/**
 * A part of the children, pupils or staff (grupp), a code in a dimension. The group `all` always exists and is never listed.
 *
 * @category model
 */
export const Group = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** What it divides by, for instance `sex` or `grade`. */
  dimension: Text,
  /** Name for people. */
  name: Text,
  /** The larger groups that it is a part of; empty: a part of all. */
  partOf: Schema.Array(Identifier)
}).annotate({ identifier: "skolkvalitet/Group" })

/**
 * A part of the children, pupils or staff (grupp), a code in a dimension. The group `all` always exists and is never listed.
 *
 * @category model
 */
export interface Group extends Schema.Schema.Type<typeof Group> {}
