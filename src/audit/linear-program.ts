/**
 * A variable, by its index from 0, and what it is multiplied with. A sum names each variable once.
 *
 * @category disclosure
 */
export type LinearTerm = readonly [variable: number, coefficient: number]

/**
 * A sum of variables that has a known value.
 *
 * @category disclosure
 */
export interface LinearConstraint {
  /** The sum. */
  readonly coefficients: ReadonlyArray<LinearTerm>
  /** The value of the sum. */
  readonly equals: number
}

/**
 * A linear program: how small or large can a sum become when other sums have known values?
 *
 * @category disclosure
 */
export interface LinearProgram {
  /** How many variables there are. */
  readonly variables: number
  /** What is known. */
  readonly constraints: ReadonlyArray<LinearConstraint>
  /** The least value of each variable. */
  readonly lower: ReadonlyArray<number>
  /** The greatest value of each variable; `null` for one without end. Absent: none has a greatest value. */
  readonly upper?: ReadonlyArray<number | null>
  /** The sum that is asked for. */
  readonly objective: ReadonlyArray<LinearTerm>
  /** Which end of the sum is asked for. */
  readonly sense: "minimise" | "maximise"
}

/**
 * The answer to a linear program. `failed` is a solver that gave up, with its own words.
 *
 * @category disclosure
 */
export type LinearProgramAnswer =
  | {
      /** The sum has an end. */
      readonly status: "optimal"
      /** The end of the sum. */
      readonly value: number
    }
  | {
      /** The sum has no end, or nothing fits what is known. */
      readonly status: "unbounded" | "infeasible"
    }
  | {
      /** The program was not solved. */
      readonly status: "failed"
      /** Why, in the solver's own words. */
      readonly reason: string
    }

/**
 * What solves linear programs for an audit. `highsSolver` of `skolkvalitet/highs` makes one; any other solver can be wrapped
 * the same way.
 *
 * @example A solver for programs of one variable
 * ```ts
 * import type { LinearProgramSolver } from "skolkvalitet/disclosure"
 *
 * const solver: LinearProgramSolver = {
 *   solve: ({ constraints: [known], lower, sense }) =>
 *     known !== undefined
 *       ? { status: "optimal", value: known.equals }
 *       : sense === "minimise" ? { status: "optimal", value: lower[0] ?? 0 } : { status: "unbounded" }
 * }
 * const free = { variables: 1, constraints: [], lower: [0], objective: [[0, 1]] } as const
 * solver.solve({ ...free, sense: "minimise" }) // => { status: "optimal", value: 0 }
 * solver.solve({ ...free, sense: "maximise" }) // => { status: "unbounded" }
 * ```
 * @category disclosure
 */
export interface LinearProgramSolver {
  /** Solves one program. It answers at once and does not throw. A program is not changed once it is given. */
  readonly solve: (program: LinearProgram) => LinearProgramAnswer
}
