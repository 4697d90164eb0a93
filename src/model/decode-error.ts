import * as Data from "effect/Data"
import type { Bilingual, Facts } from "../text/sentence.js"
import type { decoding } from "../text/sv/decoding.js"
import type { SourceRef } from "./source-ref.js"

/**
 * The codes of problems that hinder reading. Readers of other formats add their own, hence also any text.
 *
 * @category errors
 */
export type DecodeCode = keyof typeof decoding | (string & {})

/**
 * One problem of input that cannot be read.
 *
 * @category errors
 */
export interface DecodeIssue {
  /** The way to the value from the root, for instance `["units", 3, "areaId"]`. */
  readonly path: ReadonlyArray<string | number>
  /** What sort of problem it is; codes are never reused. */
  readonly code: DecodeCode
  /** A problem always hinders reading. */
  readonly severity: "error"
  /** What is wrong and what to do. */
  readonly message: Bilingual
  /** What the message speaks of. */
  readonly facts: Facts
  /** Where it stands, when the input came from files. */
  readonly place?: SourceRef
  /** The cell as it stood, only for columns that cannot hold personal data. */
  readonly raw?: string
}

const firstOf = (issues: ReadonlyArray<DecodeIssue>): string => issues[0]?.message.en ?? ""

/**
 * Input that cannot be read, with all its problems. Thrown by the `OrThrow` twins and carried by failed Results.
 *
 * @category errors
 */
export class DecodeError extends Data.TaggedError("DecodeError")<{
  /** All problems, in the order of the input. */
  readonly issues: ReadonlyArray<DecodeIssue>
}> {
  /** The number of problems and the first of them, in English. */
  override get message(): string {
    return `${this.issues.length} problem(s) in the input. First: ${firstOf(this.issues)}`
  }
}
