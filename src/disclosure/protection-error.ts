import * as Data from "effect/Data"
import { errors as en } from "../text/en/errors.js"
import type { Bilingual, Sentence } from "../text/sentence.js"
import { errors as sv } from "../text/sv/errors.js"

/**
 * Why figures or cells cannot be protected as asked.
 *
 * @category errors
 */
export type ProtectionProblem =
  | "forced-primary"
  | "forced-exposes"
  | "too-narrow"
  | "negative-count"
  | "not-additive"
  | "unknown-cell"
  | "unknown-policy"
  | "never-hidden"
  | "revision-shows-few"
  | "release-exists"

/**
 * Protection is refused: the input contradicts itself, or something must be published that gives a secret away.
 *
 * @category errors
 */
export class ProtectionError extends Data.TaggedError("ProtectionError")<{
  /** What sort of problem it is. */
  readonly code: ProtectionProblem
  /** Ids of the cells or figures that it is about; for `release-exists` the name of the release. */
  readonly cells: ReadonlyArray<string>
  /** Number of persons that a change must at least speak of, for `revision-shows-few`. */
  readonly limit?: number
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    const { code, cells, limit = 0 } = this
    return {
      sv: sv[code]({ subject: named(cells, sv["and-more"]), limit }),
      en: en[code]({ subject: named(cells, en["and-more"]), limit })
    }
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}

const namedCells = 5

/** The first cells by name, and how many more there are. */
const named = (cells: ReadonlyArray<string>, andMore: Sentence): string => {
  const more = cells.length - namedCells
  return cells.slice(0, namedCells).join(", ") + (more > 0 ? andMore({ more }) : "")
}
