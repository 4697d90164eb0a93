import type { LinearProgram, LinearTerm } from "../../src/audit/linear-program.js"

/** Writes a sum with one coefficient for each variable. */
export const denseSum = (terms: ReadonlyArray<LinearTerm>, variables: number): Array<number> => {
  const dense = new Array<number>(variables).fill(0)
  for (const [variable, coefficient] of terms) dense[variable] = coefficient
  return dense
}

const greatestValues = (variables: number, upper: LinearProgram["upper"]): Array<number> =>
  upper?.map((greatest) => greatest ?? Number.POSITIVE_INFINITY) ??
  new Array<number>(variables).fill(Number.POSITIVE_INFINITY)

/** Writes what a linear program knows as HiGHS takes it: row after row, where each row starts, and no goal yet. */
export const programModel = ({ variables, constraints, lower, upper }: LinearProgram) => {
  const starts = [0]
  for (const { coefficients } of constraints) starts.push((starts.at(-1) ?? 0) + coefficients.length)
  const terms = constraints.flatMap(({ coefficients }) => coefficients)
  const known = constraints.map(({ equals }) => equals)
  return {
    numCols: variables,
    numRows: constraints.length,
    colCost: new Array<number>(variables).fill(0),
    colLower: lower,
    colUpper: greatestValues(variables, upper),
    rowLower: known,
    rowUpper: known,
    matrix: {
      format: "csr" as const,
      numCols: variables,
      numRows: constraints.length,
      starts,
      indices: terms.map(([variable]) => variable),
      values: terms.map(([, coefficient]) => coefficient)
    }
  }
}
