import * as Data from "effect/Data"
import type { DecodeCode } from "../../src/model/decode-error.js"
import { publication as en, unreadablePublication as enSummary } from "../../src/text/en/publication.js"
import { type Bilingual, type Facts, inBothLanguages } from "../../src/text/sentence.js"
import { publication as sv, unreadablePublication as svSummary } from "../../src/text/sv/publication.js"

/**
 * The codes of problems that only published files can have.
 *
 * @category errors
 */
export type PublicationCode = keyof typeof sv

/**
 * One problem of a published file that cannot be read back.
 *
 * @category errors
 */
export interface PublicationProblem {
  /** What sort of problem it is; files of figures in JSON and public tables also have the codes of `DecodeIssue`. */
  readonly code: PublicationCode | DecodeCode
  /** The file; empty for a problem of all files together. */
  readonly file: string
  /** Where in the file: `row:column`, or a path with `/`; empty for the file as a whole. */
  readonly place: string
  /** File, place, what is wrong and what to do. */
  readonly message: Bilingual
  /** What the message speaks of. */
  readonly facts: Facts
}

/** Makes a problem of a sentence that says nothing of where it stands. */
export const placedProblem = (problem: PublicationProblem): PublicationProblem => {
  const where = [problem.file, problem.place].filter((part) => part !== "").join(":")
  if (where === "") return problem
  const { sv: swedish, en: english } = problem.message
  return { ...problem, message: { sv: `${where}: ${swedish}`, en: `${where}: ${english}` } }
}

/** Puts a problem into words, in both languages. */
export const publicationProblem = (
  code: PublicationCode,
  { file, place, facts = {} }: { readonly file: string; readonly place: string; readonly facts?: Facts }
): PublicationProblem => placedProblem({ code, file, place, facts, message: inBothLanguages(sv, en, code, facts) })

/**
 * Published files that cannot be read back, with all problems of all files.
 *
 * @category errors
 */
export class PublicationError extends Data.TaggedError("PublicationError")<{
  /** All problems, file by file in the order given, each file from its beginning. */
  readonly problems: ReadonlyArray<PublicationProblem>
}> {
  /** The number of problems and the first of them, in Swedish and English. */
  get sentence(): Bilingual {
    const [first] = this.problems
    const count = this.problems.length
    return {
      sv: svSummary({ count, first: first?.message.sv ?? "" }),
      en: enSummary({ count, first: first?.message.en ?? "" })
    }
  }
  /** The number of problems and the first of them, in English. */
  override get message(): string {
    return this.sentence.en
  }
}
