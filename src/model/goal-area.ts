import * as Schema from "effect/Schema"
import { CurriculumArea } from "./curriculum-area.js"
import { Identifier, Text } from "./identifier.js"
import { Count } from "./quantity.js"

/**
 * An area of goals in the plan (målområde), mapped to the areas that the curricula share.
 *
 * @category model
 */
export const GoalArea = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** Name for people. */
  name: Text,
  /** Place in reports, from 1. */
  order: Count,
  /** The curricula's areas that it covers. */
  curriculumAreas: Schema.Array(CurriculumArea)
}).annotate({ identifier: "skolkvalitet/GoalArea" })

/**
 * An area of goals in the plan (målområde), mapped to the areas that the curricula share.
 *
 * @category model
 */
export interface GoalArea extends Schema.Schema.Type<typeof GoalArea> {}
