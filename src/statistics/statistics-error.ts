import * as Data from "effect/Data"
import { statistics as en } from "../text/en/statistics.js"
import { type Bilingual, type Facts, inBothLanguages } from "../text/sentence.js"
import { statistics as sv } from "../text/sv/statistics.js"

/**
 * The codes of {@link StatisticsError}.
 *
 * @category errors
 */
export type StatisticsCode = keyof typeof sv

/**
 * Input that no calculation can be made of, for instance a code outside its scale or a share of more than everybody. What
 * is merely undefined, such as the mean of no answers, is no error but an `Estimate` with its reason.
 *
 * @category errors
 */
export class StatisticsError extends Data.TaggedError("StatisticsError")<{
  /** What sort of problem it is. */
  readonly code: StatisticsCode
  /** Where in the input it stands: names of arguments and fields, and positions counted from 0. */
  readonly path: ReadonlyArray<string | number>
  /** The numbers and names that the sentence speaks of. */
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
