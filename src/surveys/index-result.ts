import type { SurveyIndex } from "../model/survey-index.js"
import type { Estimate } from "../result/estimate.js"
import type { Interval } from "../statistics/interval.js"
import type { IndexValue } from "./index-value.js"
import type { ResultPlace } from "./node-answers.js"
import type { SurveyChange } from "./survey-change.js"

/**
 * An index at one node. The answers of all units of the node are added before anything is computed.
 *
 * @category surveys
 */
export interface IndexResult extends ResultPlace {
  /** The index. */
  readonly indexId: string
  /** Its value, on its scale. */
  readonly value: Estimate
  /** Substantive answers to its question with the fewest, of those that have any. */
  readonly base: number
  /**
   * Interval of the value. Tallies do not tell how the answers of one person go together, so it is computed as if they all
   * went together: it is at least as wide as the true one, and the true one when the index has a single question.
   */
  readonly interval: Interval
  /** Questions that have answers. */
  readonly questionIds: ReadonlyArray<string>
  /** Questions that have none. */
  readonly missingQuestionIds: ReadonlyArray<string>
  /** Change since the round before; absent where no earlier index can be compared. */
  readonly change?: SurveyChange
}

/** Puts the value of an index in its place. */
export const indexResult = (
  place: ResultPlace,
  { id: indexId }: SurveyIndex,
  { value, base, interval, questionIds, missingQuestionIds }: IndexValue
): IndexResult => ({ ...place, indexId, value, base, interval, questionIds, missingQuestionIds })
