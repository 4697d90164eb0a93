import * as Schema from "effect/Schema"
import { Identifier, Text } from "./identifier.js"
import { Count, Quantity } from "./quantity.js"

/**
 * A number made from several questions (index).
 *
 * @category model
 */
export const SurveyIndex = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** The questionnaire. */
  questionnaireId: Identifier,
  /** Name for people. */
  name: Text,
  /** The questions it is made of. */
  questionIds: Schema.NonEmptyArray(Identifier),
  /** Its scale. */
  scale: Schema.Literals(["0-10", "0-100"]),
  /** One weight per question; absent: equal. */
  weights: Schema.optionalKey(Schema.Array(Quantity)),
  /** Fewest answered questions that give an index. */
  minimumQuestions: Count,
  /** Points of each code from the lowest, on the index's scale, where its definition says other ones than equal steps. */
  points: Schema.optionalKey(Schema.Array(Quantity)),
  /**
   * What is put together: the questions' means, each with its weight (`questions`, when absent), or all answers to all of them
   * (`answers`), so that a question weighs as many answers as it got.
   */
  combine: Schema.optionalKey(Schema.Literals(["questions", "answers"])),
  /** Where its definition comes from. */
  source: Schema.optionalKey(Text)
}).annotate({ identifier: "skolkvalitet/SurveyIndex" })

/**
 * A number made from several questions (index).
 *
 * @category model
 */
export interface SurveyIndex extends Schema.Schema.Type<typeof SurveyIndex> {}
