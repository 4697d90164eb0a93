import * as Result from "effect/Result"
import { firstProblem, numberProblem, type Path } from "../input-checks.js"
import { StatisticsError } from "../statistics-error.js"
import { labelsProblem, positiveProblem } from "./design-checks.js"
import { groupRows, groupSums, type RowGroups } from "./row-groups.js"

/** Rows in groups, with the total that the weights of each group should have. */
export interface Margin {
  readonly groups: RowGroups
  readonly targets: ReadonlyArray<number>
}

/** Where the labels and the targets of a margin stand in the input. */
export interface MarginPaths {
  readonly labels: Path
  readonly targets: Path
}

const written = (path: Path): string => path.map((part) => (typeof part === "number" ? `[${part}]` : part)).join("")

const labelProblem = (
  label: string,
  targets: Readonly<Record<string, number>>,
  path: Path
): StatisticsError | undefined =>
  Object.hasOwn(targets, label)
    ? undefined
    : new StatisticsError({ code: "unknown-category", path, facts: { subject: written(path), value: label } })

/** A target of 0 asks for no rows, and is met when there are none. */
const targetProblem = (label: string, target: number, hasRows: boolean, path: Path): StatisticsError | undefined => {
  const at = [...path, label]
  const subject = `${written(path)}.${label}`
  if (hasRows) return positiveProblem(target, subject, at)
  if (target === 0) return undefined
  if (target < 0) return new StatisticsError({ code: "negative", path: at, facts: { subject, value: target } })
  const facts = { subject: written(path), value: label }
  return numberProblem(target, at) ?? new StatisticsError({ code: "empty-category", path: at, facts })
}

/** Pairs the label of each row with its target. */
export const readMargin = (
  labels: ReadonlyArray<string | number>,
  targets: Readonly<Record<string, number>>,
  rows: number,
  paths: MarginPaths
): Result.Result<Margin, StatisticsError> => {
  const unfit = labelsProblem(labels, rows, paths.labels)
  if (unfit !== undefined) return Result.fail(unfit)
  const groups = groupRows(labels)
  const known = new Set(groups.labels)
  const problem =
    firstProblem(labels, (label, row) => labelProblem(String(label), targets, [...paths.labels, row])) ??
    firstProblem(Object.entries(targets), ([label, target]) =>
      targetProblem(label, target, known.has(label), paths.targets)
    )
  if (problem !== undefined) return Result.fail(problem)
  return Result.succeed({ groups, targets: groups.labels.map((label) => targets[label] ?? 0) })
}

/** Scales the weights of each group to its target. */
export const fitToMargin = (weights: ReadonlyArray<number>, margin: Margin): ReadonlyArray<number> => {
  const sums = groupSums(margin.groups.of, weights)
  const factors = margin.targets.map((target, group) => target / (sums[group] ?? 1))
  return weights.map((weight, row) => weight * (factors[margin.groups.of[row] ?? 0] ?? 1))
}
