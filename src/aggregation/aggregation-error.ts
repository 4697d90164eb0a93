import * as Data from "effect/Data"

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
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return sentences[this.code](this.subject)
  }
}

const sentences: Record<AggregationError["code"], (subject: string) => string> = {
  "unknown-indicator": (id) => `The indicator ${id} is not in the data set. Ask for one that is.`,
  "not-a-period": (text) => `${text} is not a period. Write 2025, 2024/25, 2025-VT, 2025-HT or a day.`,
  "area-cycle": (id) => `The area ${id} lies in itself. Correct its parentId or that of an area above it.`
}
