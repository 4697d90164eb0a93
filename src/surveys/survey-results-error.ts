import * as Data from "effect/Data"
import { errors as errorsEn } from "../text/en/errors.js"
import { surveys as en } from "../text/en/surveys.js"
import { type Bilingual, inBothLanguages } from "../text/sentence.js"
import { errors as errorsSv } from "../text/sv/errors.js"
import { surveys as sv } from "../text/sv/surveys.js"

/**
 * A survey round that is not in the data set.
 *
 * @category errors
 */
export class UnknownCycle extends Data.TaggedError("UnknownCycle")<{
  /** The id that was asked for. */
  readonly cycleId: string
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    return inBothLanguages(sv, en, "unknown-cycle", { subject: this.cycleId })
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}

/**
 * Areas that lie in each other, so that nothing can be added up over them.
 *
 * @category errors
 */
export class CircularAreas extends Data.TaggedError("CircularAreas")<{
  /** One of the areas. */
  readonly areaId: string
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    return inBothLanguages(errorsSv, errorsEn, "area-cycle", { subject: this.areaId })
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}
