import * as Data from "effect/Data"
import type { Bilingual, Facts } from "../text/sentence.js"
import { inBoth } from "./wording.js"

/**
 * What sort of problem hindered a report; codes are never reused.
 *
 * @category errors
 */
export type ReportErrorCode =
  | "unknown-unit"
  | "unknown-regime"
  | "unknown-language"
  | "other-release"
  | "not-protected"
  | "control-character"
  | "not-a-document"

/**
 * Why a report could not be composed or written.
 *
 * @category errors
 */
export class ReportError extends Data.TaggedError("ReportError")<{
  /** What sort of problem it is. */
  readonly code: ReportErrorCode
  /** The way to the value: in the data set, else in the document. Empty for an option. */
  readonly path: ReadonlyArray<string | number>
  /** What the message speaks of. */
  readonly facts: Facts
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    return inBoth(`error-${this.code}`, { ...this.facts, path: this.path.join("/") })
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}
