import * as Data from "effect/Data"
import { audit as en } from "../text/en/audit.js"
import { type Bilingual, type Facts, inBothLanguages } from "../text/sentence.js"
import { audit as sv } from "../text/sv/audit.js"

/**
 * The codes of {@link AuditError}.
 *
 * @category errors
 */
export type AuditCode = keyof typeof sv

/**
 * What is wrong with a published file.
 *
 * @category errors
 */
export interface AuditProblem {
  /** What sort of problem it is. */
  readonly code: string
  /** The file. */
  readonly file: string
  /** Where in the file: a row and column, or a path. */
  readonly place: string
  /** What is wrong and what to do, in Swedish and English. */
  readonly message: Bilingual
}

/**
 * A table or publication that cannot be audited as asked. That it is unsafe is no error but the outcome of an audit.
 *
 * @category errors
 */
export class AuditError extends Data.TaggedError("AuditError")<{
  /** What sort of problem it is. */
  readonly code: AuditCode
  /** Where in the input it stands: names of arguments and fields, and positions counted from 0. */
  readonly path: ReadonlyArray<string | number>
  /** The numbers and names that the sentence speaks of. */
  readonly facts: Facts
  /** All problems of published files that cannot be read back. */
  readonly problems?: ReadonlyArray<AuditProblem>
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    return inBothLanguages(sv, en, this.code, this.facts)
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}
