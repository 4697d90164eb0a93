import * as Schema from "effect/Schema"
import { Identifier } from "./identifier.js"
import { Count } from "./quantity.js"

/**
 * Answers of one question counted per code (svarsfördelning): what is kept of answers, never the answers themselves.
 *
 * @category model
 */
export const SurveyTally = Schema.Struct({
  /** The survey round. */
  cycleId: Identifier,
  /** The unit. */
  unitId: Identifier,
  /** Who answered. */
  respondentGroup: Identifier,
  /** The question. */
  questionId: Identifier,
  /** Answers per code, from the lowest code to the highest. */
  counts: Schema.Array(Count),
  /** Answers "do not know" (vet ej). */
  nonSubstantive: Count,
  /** Questionnaires without an answer to it. */
  missing: Count,
  /** Free texts that looked as if they held a personal identity number, an e-mail address or a telephone number. */
  personalDetails: Schema.optionalKey(Count)
}).annotate({ identifier: "skolkvalitet/SurveyTally" })

/**
 * Answers of one question counted per code (svarsfördelning): what is kept of answers, never the answers themselves.
 *
 * @category model
 */
export interface SurveyTally extends Schema.Schema.Type<typeof SurveyTally> {}
