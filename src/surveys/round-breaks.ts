import type { Dataset } from "../model/dataset.js"
import { measureIn } from "./measure-over-time.js"
import { type BreakKind, cycleBreaks, inBreakOrder } from "./survey-breaks.js"
import { questionnaireOf } from "./survey-measure.js"
import type { SurveyObservation } from "./survey-observations.js"

/** What stands against comparing the results of two rounds that an indicator shows. */
export const roundBreaks = (
  dataset: Dataset,
  earlier: SurveyObservation,
  later: SurveyObservation
): ReadonlyArray<BreakKind> => {
  const same = measureIn(dataset, later.part.measure, questionnaireOf(earlier.part.measure))
  return inBreakOrder([...(same?.breaks ?? (["wording"] as const)), ...cycleBreaks(earlier.cycle, later.cycle)])
}
