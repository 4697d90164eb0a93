import type { LinearConstraint, LinearProgram, LinearProgramAnswer, LinearProgramSolver } from "./linear-program.js"
import { programProblem } from "./program-problem.js"
import { type StepsEnd, takeSteps } from "./simplex-steps.js"
import {
  amountsOf,
  copyTableau,
  denseTerms,
  gap,
  keepRows,
  type SimplexTableau,
  scaleOf,
  solveRowFor,
  startTableau,
  substitute
} from "./simplex-tableau.js"

/** Something that fits all that is known, or why there is none. */
type Start = SimplexTableau | "infeasible" | Exclude<StepsEnd, "least">

/** A start, and the limits that it was found for. */
interface KnownStart {
  readonly lower: LinearProgram["lower"]
  readonly upper: LinearProgram["upper"]
  readonly start: Start
}

/** What sums of a size may be off. */
const slackAt = (size: number): number => 1e-7 + 1e-9 * size

/** A smaller coefficient is what inexact arithmetic left of 0. */
const leastCoefficient = 1e-9

const largestOf = (row: Float64Array): number => {
  let largest = 0
  for (let column = 1; column < row.length; column += 1) {
    if (Math.abs(row[column] ?? 0) > Math.abs(row[largest] ?? 0)) largest = column
  }
  return largest
}

/**
 * Solves every row that is left with its gap, now 0, for a variable. Where all coefficients are 0, the row follows from the
 * others and goes.
 */
const closeGaps = (tableau: SimplexTableau): SimplexTableau => {
  const { rows, solvedFor, amounts, widths, atTop } = tableau
  for (const [row, coefficients] of rows.entries()) {
    const variable = largestOf(coefficients)
    if (solvedFor[row] !== gap || Math.abs(coefficients[variable] ?? 0) < leastCoefficient) continue
    amounts[row] = atTop[variable] === true ? (widths[variable] ?? 0) : 0
    atTop[variable] = false
    solveRowFor(tableau, row, variable)
  }
  return keepRows(tableau, (row) => solvedFor[row] !== gap)
}

/** Phase 1: makes the gaps as small as they can be. */
const findStart = (program: LinearProgram): Start => {
  const tableau = startTableau(program)
  const { rows, solvedFor, amounts, widths } = tableau
  if (widths.some((width) => width < 0)) return "infeasible"
  const slack = slackAt(amounts.reduce((most, amount) => Math.max(most, amount), 0))
  const costs = new Float64Array(program.variables)
  for (const row of rows) for (const [column, times] of row.entries()) costs[column] = (costs[column] ?? 0) - times
  const end = takeSteps(tableau, costs)
  if (end !== "least") return end
  return solvedFor.some((variable, row) => variable === gap && (amounts[row] ?? 0) > slack)
    ? "infeasible"
    : closeGaps(tableau)
}

/** Starts do not depend on what is asked for; they are kept as long as the constraints are. */
const knownStarts = new WeakMap<ReadonlyArray<LinearConstraint>, KnownStart>()

const startOf = (program: LinearProgram): Start => {
  const { constraints, lower, upper } = program
  const known = knownStarts.get(constraints)
  if (known !== undefined && known.lower === lower && known.upper === upper) return known.start
  const start = findStart(program)
  knownStarts.set(constraints, { lower, upper, start })
  return start
}

/** Whether values have the known sums still after all steps. */
const fits = (values: ReadonlyArray<number>, { constraints }: LinearProgram): boolean =>
  constraints.every(({ coefficients, equals }) => {
    let off = -equals
    let size = Math.abs(equals)
    for (const [variable, times] of coefficients) {
      const part = times * (values[variable] ?? 0)
      off += part
      size += Math.abs(part)
    }
    return Math.abs(off) <= 10 * slackAt(size)
  })

/** Phase 2: makes the sum that is asked for as small, or as large, as it can be. */
const finish = (start: SimplexTableau, program: LinearProgram): LinearProgramAnswer => {
  const { objective, sense, variables, lower } = program
  const tableau = copyTableau(start)
  const sum = denseTerms(objective, variables)
  const scale = sense === "minimise" ? scaleOf(sum) : -scaleOf(sum)
  const costs = sum.map((times) => times * scale)
  for (const [at, row] of tableau.rows.entries()) substitute(costs, row, tableau.solvedFor[at] ?? gap)
  const end = takeSteps(tableau, costs)
  if (end === "endless") return { status: "unbounded" }
  if (end === "too-many-steps") return { status: "failed", reason: "too many steps" }
  const values = amountsOf(tableau).map((amount, variable) => amount + (lower[variable] ?? 0))
  if (!fits(values, program)) return { status: "failed", reason: "too inexact" }
  return { status: "optimal", value: objective.reduce((total, [at, times]) => total + times * (values[at] ?? 0), 0) }
}

/**
 * Solves small linear programs, for audits where HiGHS is not installed: up to a few hundred variables and constraints. It
 * answers the same question with the same answer whenever it is asked. A program that it cannot read or finish is answered with
 * `failed`.
 *
 * **Details** Sums that are known twice, or follow from each other, are no trouble. Known sums may be off by 1e-7, and by 1e-9
 * of the largest; so may the values found. Questions about the same constraints and limits cost less after the first: give the
 * same arrays again.
 *
 * **Formula** the simplex method in two phases for variables with lower and upper limits, on a dense tableau; the step of the
 * greatest gain, and Bland's rule where steps gain nothing.
 *
 * **Source** Dantzig 1963, chapters 5 and 18; Bland 1977.
 *
 * @example How large can the first of two counts be that are 20 together, when the second is at least 1?
 * ```ts
 * import { boundedSimplex } from "skolkvalitet/disclosure"
 *
 * const counts = {
 *   variables: 2, constraints: [{ coefficients: [[0, 1], [1, 1]], equals: 20 }], lower: [0, 1], objective: [[0, 1]]
 * } as const
 * boundedSimplex.solve({ ...counts, sense: "maximise" }) // => { status: "optimal", value: 19 }
 * boundedSimplex.solve({ ...counts, upper: [15, null], sense: "maximise" }) // => { status: "optimal", value: 15 }
 * boundedSimplex.solve({ ...counts, upper: [15, 4], sense: "maximise" }) // => { status: "infeasible" }
 * ```
 * @category disclosure
 */
export const boundedSimplex: LinearProgramSolver = {
  solve: (program) => {
    const problem = programProblem(program)
    if (problem !== undefined) return { status: "failed", reason: problem }
    const start = startOf(program)
    if (start === "infeasible") return { status: start }
    if (start === "endless" || start === "too-many-steps") return { status: "failed", reason: "too many steps" }
    return finish(start, program)
  }
}
