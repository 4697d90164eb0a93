import type { LinearProgram, LinearTerm } from "./linear-program.js"

const areFinite = (terms: ReadonlyArray<LinearTerm>): boolean => terms.every(([, times]) => Number.isFinite(times))

/** Says in a few words why a program cannot be read; undefined for one that can. */
export const programProblem = ({
  variables,
  constraints,
  lower,
  upper,
  objective
}: LinearProgram): string | undefined => {
  const exists = ([variable]: LinearTerm): boolean =>
    Number.isInteger(variable) && variable >= 0 && variable < variables
  const sums = [objective, ...constraints.map(({ coefficients }) => coefficients)]
  if (lower.length !== variables) return "lower has not one value for each variable"
  if (upper !== undefined && upper.length !== variables) return "upper has not one value for each variable"
  if (!sums.every((terms) => terms.every(exists))) return "a sum names a variable that does not exist"
  const areNumbers =
    sums.every(areFinite) &&
    lower.every(Number.isFinite) &&
    constraints.every(({ equals }) => Number.isFinite(equals)) &&
    (upper ?? []).every((greatest) => !Number.isNaN(greatest))
  return areNumbers ? undefined : "a number is not finite"
}
