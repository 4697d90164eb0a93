import { choiceProblem, firstProblem, lengthProblem, numberProblem, type Path } from "../input-checks.js"
import { StatisticsError } from "../statistics-error.js"
import type { SurveyDesign } from "./survey-design.js"

/** Says what is wrong with a number that is not above 0. */
export const positiveProblem = (value: number, subject: string, path: Path): StatisticsError | undefined =>
  numberProblem(value, path) ??
  (value > 0 ? undefined : new StatisticsError({ code: "not-positive", path, facts: { subject, value } }))

/** Says what is wrong with a list that should have a finite number for each row. */
export const columnProblem = (values: ReadonlyArray<number>, rows: number, path: Path): StatisticsError | undefined =>
  lengthProblem(values.length, rows, path) ?? firstProblem(values, (value, row) => numberProblem(value, [...path, row]))

/** Says what is wrong with a list that should have a label for each row. */
export const labelsProblem = (
  labels: ReadonlyArray<string | number>,
  rows: number,
  path: Path
): StatisticsError | undefined =>
  lengthProblem(labels.length, rows, path) ??
  firstProblem(labels, (label, row) => (typeof label === "string" ? undefined : numberProblem(label, [...path, row])))

/** Says what is wrong with a list of numbers that must all be above 0. */
export const weightsProblem = (weights: ReadonlyArray<number>, path: Path): StatisticsError | undefined =>
  firstProblem(weights, (weight, row) => positiveProblem(weight, `${path.join(".")}[${row}]`, [...path, row]))

const loneClusters = ["fail", "remove", "certainty", "adjust", "average"]

/** Says what is wrong with the lists of a design, except for its weights and its population sizes. */
export const designProblem = (design: SurveyDesign): StatisticsError | undefined => {
  const { weights, strata, clusters, loneCluster = "fail", adjustments = [] } = design
  const rows = weights.length
  return (
    (strata && labelsProblem(strata, rows, ["design", "strata"])) ??
    (clusters && labelsProblem(clusters, rows, ["design", "clusters"])) ??
    choiceProblem(loneCluster, loneClusters, ["design", "loneCluster"]) ??
    firstProblem(adjustments, ({ after }, at) => lengthProblem(after.length, rows, ["design", "adjustments", at]))
  )
}
