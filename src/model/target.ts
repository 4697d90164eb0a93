import * as Schema from "effect/Schema"
import { Identifier } from "./identifier.js"
import { Quantity } from "./quantity.js"

/**
 * A level that an indicator should reach for a goal (målvärde).
 *
 * @category model
 */
export const Target = Schema.Struct({
  /** The goal. */
  goalId: Identifier,
  /** The indicator. */
  indicatorId: Identifier,
  /** How value and target are compared. `increase` and `decrease` judge the change since the earlier period. */
  comparison: Schema.Literals(["at-least", "at-most", "increase", "decrease"]),
  /** The level, in the indicator's unit; for `increase` and `decrease` the least change, 0 when absent. */
  value: Schema.optionalKey(Quantity),
  /** The group it holds for; absent: all. */
  groupId: Schema.optionalKey(Identifier)
}).annotate({ identifier: "skolkvalitet/Target" })

/**
 * A level that an indicator should reach for a goal (målvärde).
 *
 * @category model
 */
export interface Target extends Schema.Schema.Type<typeof Target> {}
