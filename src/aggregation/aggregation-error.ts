import * as Data from "effect/Data"
import { errors as en } from "../text/en/errors.js"
import { type Bilingual, inBothLanguages } from "../text/sentence.js"
import { errors as sv } from "../text/sv/errors.js"

/**
 * What {@link computeFigures} cannot do: an unknown indicator or a text that is no period in the options, or areas that lie
 * in each other.
 *
 * @category errors
 */
export class AggregationError extends Data.TaggedError("AggregationError")<{
  /** What sort of problem it is. */
  readonly code: "unknown-indicator" | "not-a-period" | "area-cycle"
  /** The id or text that it is about. */
  readonly subject: string
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    return inBothLanguages(sv, en, this.code, { subject: this.subject })
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}
