import { StatisticsError } from "../../../src/statistics/statistics-error.js"

/** The error that a calculation throws; a test that expects one fails when there is none. */
export const refusal = (calculate: () => unknown): StatisticsError => {
  try {
    calculate()
  } catch (problem) {
    if (problem instanceof StatisticsError) return problem
    throw problem
  }
  throw new Error("Nothing was refused.")
}
