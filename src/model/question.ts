import * as Schema from "effect/Schema"
import { Identifier, Text } from "./identifier.js"
import { Quantity } from "./quantity.js"

/**
 * A question of a questionnaire (fråga).
 *
 * @category model
 */
export const Question = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** The questionnaire it stands in. */
  questionnaireId: Identifier,
  /** The question in words. */
  text: Text,
  /** Kind of answer: a step on a scale, a choice, or free text (never exported). */
  kind: Schema.Literals(["scale", "choice", "open"]),
  /** Lowest code. */
  minimum: Schema.optionalKey(Quantity),
  /** Highest code. */
  maximum: Schema.optionalKey(Quantity),
  /** True when a low code is favourable. */
  reversed: Schema.Boolean,
  /** Codes that mean "do not know" (vet ej). */
  dontKnowCodes: Schema.Array(Schema.Finite),
  /** Whether they count in the base. */
  dontKnow: Schema.Literals(["exclude", "include"]),
  /** The goal area it speaks of. */
  goalAreaId: Schema.optionalKey(Identifier),
  /** The earlier question that it can be compared with. */
  comparableWith: Schema.optionalKey(Identifier),
  /** Column of exported answers that holds it, as LimeSurvey or SurveyJS names it; absent: its id. */
  answerColumn: Schema.optionalKey(Text),
  /** Answers as exported files spell them: one for each code from the lowest, then one for each code of do not know. */
  answerLabels: Schema.optionalKey(Schema.Array(Text))
}).annotate({ identifier: "skolkvalitet/Question" })

/**
 * A question of a questionnaire (fråga).
 *
 * @category model
 */
export interface Question extends Schema.Schema.Type<typeof Question> {}
