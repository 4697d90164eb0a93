import * as Data from "effect/Data"

/**
 * Why figures or cells cannot be protected as asked.
 *
 * @category errors
 */
export type ProtectionProblem =
  | "forced-primary"
  | "forced-exposes"
  | "negative-count"
  | "not-additive"
  | "unknown-cell"
  | "unknown-policy"

/**
 * Protection is refused: the input contradicts itself, or something must be published that gives a secret away.
 *
 * @category errors
 */
export class ProtectionError extends Data.TaggedError("ProtectionError")<{
  /** What sort of problem it is. */
  readonly code: ProtectionProblem
  /** Ids of the cells or figures that it is about. */
  readonly cells: ReadonlyArray<string>
}> {
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return `${sentences[this.code]} (${this.cells.join(", ")})`
  }
}

const sentences: Record<ProtectionProblem, string> = {
  "forced-primary": "These cells must be published but are too small to show. Take them out of the forced cells.",
  "forced-exposes": "Publishing these cells would give a hidden cell away. Take one of them out of the forced cells.",
  "negative-count": "These cells hold a count or a complement below 0. Correct the numbers.",
  "not-additive": "The parts of these cells do not add up to the whole. Correct the parts or the whole.",
  "unknown-cell": "These cells are not in the table. Correct their ids.",
  "unknown-policy": "There is no such policy. Use default, skolverket, skolinspektionen or strict."
}
