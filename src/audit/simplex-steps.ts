import { gap, type SimplexTableau, solveRowFor } from "./simplex-tableau.js"

/** How the steps ended: no step makes the sum smaller, nothing stops it, or there were too many. */
export type StepsEnd = "least" | "endless" | "too-many-steps"

/** A step: a variable grows or shrinks until a row, or its own limit, stops it. */
interface Step {
  readonly variable: number
  /** 1: the variable grows; -1: it shrinks. */
  readonly direction: 1 | -1
  readonly length: number
  /** The row that stops it; undefined: its own limit does. */
  readonly row: number | undefined
}

/** A smaller gain is none. Costs are about 1. */
const leastGain = 1e-9

/** No row is solved for a variable with a smaller coefficient. */
const leastPivot = 1e-9

/** Two limits closer together are one; of their rows the one with the largest coefficient is the most exact. */
const sameLength = 1e-10

/** So many steps in a row that gain nothing may be a circle. */
const patience = 20

/**
 * The variable whose change makes the sum smaller: the one with the greatest gain, which is fast, or the first one, which
 * never walks in circles (Bland's rule).
 */
const variableToMove = (
  { widths, atTop }: SimplexTableau,
  costs: Float64Array,
  careful: boolean
): number | undefined => {
  let best: number | undefined
  let bestGain = leastGain
  for (let variable = 0; variable < costs.length; variable += 1) {
    const cost = costs[variable] ?? 0
    const gain = atTop[variable] === true ? cost : -cost
    if (gain <= bestGain || (widths[variable] ?? 0) <= 0) continue
    if (careful) return variable
    best = variable
    bestGain = gain
  }
  return best
}

/** How far a row lets a variable go that changes what the row is solved for by `slope` a step; a gap only shrinks. */
const roomIn = ({ solvedFor, amounts, widths }: SimplexTableau, row: number, slope: number): number => {
  const amount = amounts[row] ?? 0
  if (slope > leastPivot) return Math.max(0, amount) / slope
  const variable = solvedFor[row] ?? gap
  if (slope >= -leastPivot || variable === gap) return Number.POSITIVE_INFINITY
  return Math.max(0, (widths[variable] ?? 0) - amount) / -slope
}

const slopeIn = (row: Float64Array | undefined, variable: number, direction: 1 | -1): number =>
  direction * (row?.[variable] ?? 0)

/** The row that stops the variable first. Of several: the most exact, or by Bland's rule the one with the first variable. */
const stepOf = (tableau: SimplexTableau, variable: number, careful: boolean): Step => {
  const direction = tableau.atTop[variable] === true ? -1 : 1
  const slope = (row: number): number => slopeIn(tableau.rows[row], variable, direction)
  const isBetter = (row: number, best: number): boolean =>
    careful
      ? (tableau.solvedFor[row] ?? 0) < (tableau.solvedFor[best] ?? 0)
      : Math.abs(slope(row)) > Math.abs(slope(best))
  let length = tableau.widths[variable] ?? 0
  let stopping: number | undefined
  for (let row = 0; row < tableau.rows.length; row += 1) {
    const room = roomIn(tableau, row, slope(row))
    if (room > length + sameLength) continue
    if (room < length - sameLength || (stopping !== undefined && isBetter(row, stopping))) {
      stopping = row
      length = Math.min(length, room)
    }
  }
  return { variable, direction, length, row: stopping }
}

/** Moves the variable, and solves the row that stops it for it. */
const take = (tableau: SimplexTableau, costs: Float64Array, { variable, direction, length, row }: Step): void => {
  const { rows, solvedFor, amounts, widths, atTop } = tableau
  for (let other = 0; other < rows.length; other += 1) {
    const change = length * slopeIn(rows[other], variable, direction)
    if (change !== 0) amounts[other] = (amounts[other] ?? 0) - change
  }
  if (row === undefined) {
    atTop[variable] = direction === 1
    return
  }
  const leaving = solvedFor[row] ?? gap
  if (leaving !== gap) atTop[leaving] = slopeIn(rows[row], variable, direction) < 0
  amounts[row] = direction === 1 ? length : (widths[variable] ?? 0) - length
  atTop[variable] = false
  solveRowFor(tableau, row, variable, costs)
}

/**
 * Makes a sum as small as it can be, step by step. Changes the tableau, and the costs, which must be free of the variables that
 * rows are solved for. It takes the step of the greatest gain; when many steps in a row gained nothing, it follows Bland's rule
 * until one does.
 */
export const takeSteps = (tableau: SimplexTableau, costs: Float64Array): StepsEnd => {
  const mostSteps = 1000 + 50 * (tableau.rows.length + costs.length)
  let idle = 0
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const careful = idle > patience
    const variable = variableToMove(tableau, costs, careful)
    if (variable === undefined) return "least"
    const step = stepOf(tableau, variable, careful)
    if (step.length === Number.POSITIVE_INFINITY) return "endless"
    take(tableau, costs, step)
    idle = step.length > sameLength ? 0 : idle + 1
  }
  return "too-many-steps"
}
