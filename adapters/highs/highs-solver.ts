import highsLoader from "highs"
import type { LinearProgram, LinearProgramAnswer, LinearProgramSolver } from "../../src/audit/linear-program.js"
import { denseSum, programModel } from "./program-model.js"

/** The package's types are written for CommonJS; what is imported is the loader itself. */
const load = highsLoader as unknown as typeof highsLoader.default

type Highs = Awaited<ReturnType<typeof load>>
type Model = ReturnType<Highs["createModel"]>

/**
 * The programs of an audit are many and small: the simplex method alone answers them several times faster. Strategy 4 is the
 * primal one, which can go on from the last answer when only the goal is another.
 */
const options = { output_flag: false, presolve: "off", solver: "simplex", simplex_strategy: 4 }

const statusName = (highs: Highs, status: number): string =>
  Object.entries(highs.constants.modelStatus).find(([, code]) => code === status)?.[0] ?? String(status)

/** Gives the model its goal and runs it; the name of the status is HiGHS' own. */
const run = (highs: Highs, model: Model, { variables, objective, sense }: LinearProgram): string => {
  const { minimize, maximize } = highs.constants.objectiveSense
  model.changeObjectiveSense(sense === "minimise" ? minimize : maximize)
  model.changeColsCost({ kind: "range", from: 0, to: variables - 1 }, denseSum(objective, variables))
  return statusName(highs, model.run().modelStatus)
}

const answer = (highs: Highs, model: Model, program: LinearProgram): LinearProgramAnswer => {
  const status = run(highs, model, program)
  if (status === "optimal") return { status, value: 0 + Number(model.info.get("objective_function_value")) }
  if (status === "infeasible" || status === "unbounded") return { status }
  if (status !== "unboundedOrInfeasible") return { status: "failed", reason: status }
  // Without a goal only one question is left: does anything fit?
  return { status: run(highs, model, { ...program, objective: [] }) === "optimal" ? "unbounded" : "infeasible" }
}

/**
 * Loads HiGHS and makes a solver of it, for `auditCells`. Loading is asynchronous, solving is not; one solver serves any number
 * of audits. A program that HiGHS cannot read or finish is answered with `failed`.
 *
 * **Source** HiGHS, Huangfu & Hall 2018, as the npm package `highs` compiles it.
 *
 * @example How large can one of two counts be that are 20 together, when the other is at least 1?
 * ```ts
 * const solver = await highsSolver()
 * const counts = {
 *   variables: 2, constraints: [{ coefficients: [[0, 1], [1, 1]], equals: 20 }], lower: [0, 1], objective: [[0, 1]]
 * } as const
 * solver.solve({ ...counts, sense: "maximise" }) // => { status: "optimal", value: 19 }
 * solver.solve({ ...counts, constraints: [], sense: "maximise" }) // => { status: "unbounded" }
 * ```
 * @category disclosure
 */
export const highsSolver = async (): Promise<LinearProgramSolver> => {
  const highs = await load()
  const model = highs.createModel()
  model.options.set(options)
  let loaded: LinearProgram | undefined
  /** Programs that differ in their question only go on from the last answer. */
  const loadProgram = (program: LinearProgram): void => {
    const { constraints, lower, upper } = program
    if (loaded?.constraints === constraints && loaded.lower === lower && loaded.upper === upper) return
    model.passModel(programModel(program))
    loaded = program
  }
  return {
    solve: (program) => {
      try {
        loadProgram(program)
        return answer(highs, model, program)
      } catch (problem) {
        loaded = undefined
        return { status: "failed", reason: problem instanceof Error ? problem.message : String(problem) }
      }
    }
  }
}
