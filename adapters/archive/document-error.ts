import * as Data from "effect/Data"
import { documents as en } from "../../src/text/en/documents.js"
import { type Bilingual, type Facts, inBothLanguages } from "../../src/text/sentence.js"
import { documents as sv } from "../../src/text/sv/documents.js"

/**
 * What sort of problem hindered a Word document or a workbook; codes are never reused.
 *
 * @category errors
 */
export type DocumentErrorCode = keyof typeof sv

/**
 * Why a Word document or a workbook could not be made or read.
 *
 * @category errors
 */
export class DocumentError extends Data.TaggedError("DocumentError")<{
  /** What sort of problem it is. */
  readonly code: DocumentErrorCode
  /** What the message speaks of. */
  readonly facts: Facts
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
