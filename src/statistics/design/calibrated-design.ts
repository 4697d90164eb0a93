import * as Result from "effect/Result"
import { StatisticsError } from "../statistics-error.js"
import { weightsProblem } from "./design-checks.js"
import { readSample } from "./sample.js"
import type { CalibratedDesign, SurveyDesign } from "./survey-design.js"
import type { WeightAdjustment } from "./weight-adjustment.js"

const weightsPath = ["design", "weights"]

/** Says why the weights of a design cannot be changed: unlike those of a finished design they must all be above 0. */
export const unfitDesignProblem = (design: SurveyDesign): StatisticsError | undefined => {
  if (design.weights.length === 0) {
    const facts = { subject: "design.weights", value: 0, lowest: 1 }
    return new StatisticsError({ code: "too-few", path: weightsPath, facts })
  }
  const sample = readSample(design)
  return Result.isFailure(sample) ? sample.failure : weightsProblem(design.weights, weightsPath)
}

/** Gives a design the new weights of an adjustment. */
export const calibratedDesign = (design: SurveyDesign, adjustment: WeightAdjustment): CalibratedDesign => {
  const { before, after } = adjustment
  const ratios = after.map((weight, row) => weight / (before[row] ?? 1))
  return {
    ...design,
    weights: after,
    adjustments: [...(design.adjustments ?? []), adjustment],
    weightRatio: {
      minimum: ratios.reduce((a, b) => Math.min(a, b)),
      maximum: ratios.reduce((a, b) => Math.max(a, b))
    }
  }
}
