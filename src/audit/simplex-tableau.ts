import type { LinearProgram, LinearTerm } from "./linear-program.js"

/**
 * Rows of equations, each solved for one variable. All variables are counted from their least value: one that no row is solved
 * for is 0, or as large as it may be.
 */
export interface SimplexTableau {
  /** Coefficients of the variables, row after row. */
  readonly rows: ReadonlyArray<Float64Array>
  /** The variable that each row is solved for, or {@link gap}. */
  readonly solvedFor: Array<number>
  /** The value of what each row is solved for. */
  readonly amounts: Array<number>
  /** How large each variable may be. */
  readonly widths: ReadonlyArray<number>
  /** Whether a variable that no row is solved for is as large as it may be. */
  readonly atTop: Array<boolean>
}

/** Stands for what a row lacks to be true; it has no column, for once it is gone it does not come back. */
export const gap = -1

/** Results of subtraction that are smaller are 0: rows start with coefficients of about 1. */
const nothing = 1e-12

/** Writes a sum with one coefficient for each variable. */
export const denseTerms = (terms: ReadonlyArray<LinearTerm>, variables: number): Float64Array => {
  const dense = new Float64Array(variables)
  for (const [variable, coefficient] of terms) dense[variable] = (dense[variable] ?? 0) + coefficient
  return dense
}

/** A power of two, so that scaling is exact, that brings the largest coefficient close to 1. */
export const scaleOf = (row: Float64Array): number => {
  const largest = row.reduce((most, coefficient) => Math.max(most, Math.abs(coefficient)), 0)
  return largest === 0 ? 1 : 2 ** -Math.round(Math.log2(largest))
}

/** Writes the constraints of a program with every variable at its least, and what is then missing as the gap of each row. */
export const startTableau = ({ variables, constraints, lower, upper }: LinearProgram): SimplexTableau => {
  const rows: Array<Float64Array> = []
  const amounts: Array<number> = []
  for (const { coefficients, equals } of constraints) {
    const row = denseTerms(coefficients, variables)
    const missing = coefficients.reduce((rest, [variable, times]) => rest - times * (lower[variable] ?? 0), equals)
    const scale = missing < 0 ? -scaleOf(row) : scaleOf(row)
    rows.push(row.map((coefficient) => coefficient * scale))
    amounts.push(missing * scale)
  }
  return {
    rows,
    solvedFor: rows.map(() => gap),
    amounts,
    widths: lower.map((least, variable) => (upper?.[variable] ?? Number.POSITIVE_INFINITY) - least),
    atTop: lower.map(() => false)
  }
}

/** A copy that can be worked on. */
export const copyTableau = ({ rows, solvedFor, amounts, widths, atTop }: SimplexTableau): SimplexTableau => ({
  rows: rows.map((row) => row.slice()),
  solvedFor: [...solvedFor],
  amounts: [...amounts],
  widths,
  atTop: [...atTop]
})

/** Leaves out the rows that a choice does not keep. */
export const keepRows = (tableau: SimplexTableau, keeps: (row: number) => boolean): SimplexTableau => ({
  ...tableau,
  rows: tableau.rows.filter((_, row) => keeps(row)),
  solvedFor: tableau.solvedFor.filter((_, row) => keeps(row)),
  amounts: tableau.amounts.filter((_, row) => keeps(row))
})

/** The variables of a row: most coefficients are 0, and to pass them over saves most of the work. */
const variablesIn = (row: Float64Array): ReadonlyArray<number> => {
  const variables: Array<number> = []
  for (let variable = 0; variable < row.length; variable += 1) if (row[variable] !== 0) variables.push(variable)
  return variables
}

/** Takes a variable out of a sum by means of the row that is solved for it. */
export const substitute = (
  sum: Float64Array,
  row: Float64Array,
  variable: number,
  variables: ReadonlyArray<number> = variablesIn(row)
): void => {
  const factor = sum[variable] ?? 0
  if (factor === 0) return
  for (const at of variables) {
    const rest = (sum[at] ?? 0) - factor * (row[at] ?? 0)
    sum[at] = Math.abs(rest) < nothing ? 0 : rest
  }
  sum[variable] = 0
}

/** Solves a row for another variable and takes this out of the other rows and the costs. Amounts are the caller's. */
export const solveRowFor = (tableau: SimplexTableau, row: number, variable: number, costs?: Float64Array): void => {
  const own = tableau.rows[row]
  if (own === undefined) return
  const coefficient = own[variable] ?? 1
  const variables = variablesIn(own)
  for (const at of variables) own[at] = (own[at] ?? 0) / coefficient
  own[variable] = 1
  for (const other of tableau.rows) if (other !== own) substitute(other, own, variable, variables)
  if (costs !== undefined) substitute(costs, own, variable, variables)
  tableau.solvedFor[row] = variable
}

/** The values of all variables, counted from their least. */
export const amountsOf = ({ solvedFor, amounts, widths, atTop }: SimplexTableau): Array<number> => {
  const values = widths.map((width, variable) => (atTop[variable] === true ? width : 0))
  for (const [row, variable] of solvedFor.entries()) if (variable !== gap) values[variable] = amounts[row] ?? 0
  return values
}
