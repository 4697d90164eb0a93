import type { LinearConstraint, LinearProgram, LinearProgramSolver } from "../linear-program.js"
import type { AttackSystem, Unknown } from "./attack-system.js"
import type { Component } from "./components.js"
import { countsPersons } from "./known-amount.js"

/** How far an unknown is narrowed. */
export interface Narrowed {
  readonly index: number
  readonly lower: number
  readonly upper: number | null
}

/** Less than this is no difference. */
const nothing = 1e-6

type Part = Omit<LinearProgram, "objective" | "sense">

/** The rows of a component as a program. A sum that is known between two limits gets a variable for what it is off. */
const programOf = ({ unknowns, rows }: Component, system: AttackSystem): Part => {
  const variableOf = new Map(unknowns.map((index, variable) => [index, variable]))
  const of = (part: (unknown: Unknown) => number | null): Array<number | null> =>
    unknowns.map((index) => {
      const unknown = system.unknowns[index]
      return unknown === undefined ? null : part(unknown)
    })
  const lower = of(({ least }) => least).map((least) => least ?? 0)
  const upper = of(({ greatest }) => greatest)
  const constraints = rows.map(({ unknowns: own, sum }): LinearConstraint => {
    const terms = [...own].map(([index, times]) => [variableOf.get(index) ?? -1, times] as const)
    if (sum.greatest - sum.least < nothing) return { coefficients: terms, equals: -sum.least }
    lower.push(0)
    upper.push(sum.greatest - sum.least)
    return { coefficients: [...terms, [lower.length - 1, 1]], equals: -sum.least }
  })
  return { variables: lower.length, constraints, lower, upper }
}

const isWhole = ({ audited: { indicator } }: AttackSystem, unknown: Unknown | undefined): boolean =>
  unknown?.space === "amount" && countsPersons(indicator)

const endOf = (part: Part, variable: number, sense: LinearProgram["sense"], solver: LinearProgramSolver) => {
  const answer = solver.solve({ ...part, objective: [[variable, 1]], sense })
  return answer.status === "optimal" ? answer.value : answer.status === "unbounded" ? null : undefined
}

/**
 * Finds how far each target of a component is narrowed by limits: nothing is below 0, nobody is above the base, no mean is off
 * its scale. Gives nothing where the numbers contradict each other or the solver gives up.
 */
export const narrowedTargets = (
  component: Component,
  system: AttackSystem,
  solver: LinearProgramSolver
): ReadonlyArray<Narrowed> | undefined => {
  const part = programOf(component, system)
  const narrowed: Array<Narrowed> = []
  for (const [variable, index] of component.unknowns.entries()) {
    const unknown = system.unknowns[index]
    if (unknown?.isTarget !== true) continue
    const least = endOf(part, variable, "minimise", solver)
    const most = endOf(part, variable, "maximise", solver)
    if (least === undefined || least === null || most === undefined) return undefined
    const whole = isWhole(system, unknown)
    const lower = whole ? Math.ceil(least - nothing) : least
    const upper = most !== null && whole ? Math.floor(most + nothing) : most
    narrowed.push({ index, lower, upper })
  }
  return narrowed
}
