import * as Schema from "effect/Schema"
import { Identifier, Text } from "./identifier.js"

/**
 * A part of the authority that holds units (område, verksamhetsområde); areas may lie in areas to any depth.
 *
 * @category model
 */
export const Area = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** Name for people. */
  name: Text,
  /** The area it lies in; absent: directly below the authority. */
  parentId: Schema.optionalKey(Identifier)
}).annotate({ identifier: "skolkvalitet/Area" })

/**
 * A part of the authority that holds units (område, verksamhetsområde); areas may lie in areas to any depth.
 *
 * @category model
 */
export interface Area extends Schema.Schema.Type<typeof Area> {}
