import { numberProblem, type Path, rangeProblem } from "./input-checks.js"
import type { StatisticsError } from "./statistics-error.js"

/** The largest size of a measured value: its square and sums of many squares are still finite numbers. */
export const largestMeasure = 1e150

/** Says what is wrong with a measured value that is not finite, or so large that its square would not be. */
export const measureProblem = (value: number, path: Path): StatisticsError | undefined =>
  numberProblem(value, path) ?? rangeProblem(value, -largestMeasure, largestMeasure, path)
