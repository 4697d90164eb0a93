import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../../adapters/highs/index.js"
import type { LinearProgram, LinearProgramSolver } from "../../../src/audit/linear-program.js"

let solver: LinearProgramSolver

beforeAll(async () => {
  solver = await highsSolver()
})

/** Two counts that are 20 together, the second of them at least 3. */
const pair: LinearProgram = {
  variables: 2,
  constraints: [
    {
      coefficients: [
        [0, 1],
        [1, 1]
      ],
      equals: 20
    }
  ],
  lower: [0, 3],
  objective: [[0, 1]],
  sense: "maximise"
}

describe("highsSolver", () => {
  it("finds both ends of a sum", () => {
    expect(solver.solve(pair)).toEqual({ status: "optimal", value: 17 })
    expect(solver.solve({ ...pair, sense: "minimise" })).toEqual({ status: "optimal", value: 0 })
  })

  it("minds greatest values, of the variable asked for and of the others", () => {
    expect(solver.solve({ ...pair, upper: [15, null] })).toEqual({ status: "optimal", value: 15 })
    const least: LinearProgram = { ...pair, upper: [null, 12], sense: "minimise" }
    expect(solver.solve(least)).toEqual({ status: "optimal", value: 8 })
    expect(solver.solve({ ...pair, constraints: [], upper: [15, null] })).toEqual({ status: "optimal", value: 15 })
  })

  it("says that nothing fits between limits that are too close or the wrong way round", () => {
    expect(solver.solve({ ...pair, upper: [9, 10] })).toEqual({ status: "infeasible" })
    expect(solver.solve({ ...pair, lower: [5, 3], upper: [4, null] })).toEqual({ status: "infeasible" })
  })

  it("minds the coefficients of the sum and of what is known", () => {
    const [known] = pair.constraints
    const less: LinearProgram = {
      ...pair,
      constraints: [
        ...(known === undefined ? [] : [known]),
        {
          coefficients: [
            [0, 2],
            [1, -1]
          ],
          equals: 4
        }
      ],
      objective: [[1, 0.5]]
    }
    expect(solver.solve(less)).toEqual({ status: "optimal", value: 6 })
  })

  it("says that a sum has no end", () => {
    expect(solver.solve({ ...pair, constraints: [] })).toEqual({ status: "unbounded" })
  })

  it("says that nothing fits", () => {
    expect(solver.solve({ ...pair, lower: [0, 21] })).toEqual({ status: "infeasible" })
  })

  it("says that nothing fits where the sum had no end either", () => {
    const free = { ...pair, variables: 3, lower: [0, 21, 0], objective: [[2, 1]] } as const
    expect(solver.solve(free)).toEqual({ status: "infeasible" })
  })

  it("answers a program without a goal with 0", () => {
    expect(solver.solve({ ...pair, objective: [] })).toEqual({ status: "optimal", value: 0 })
  })

  it("fails in words for a program that HiGHS cannot read, and goes on afterwards", () => {
    const answer = solver.solve({ ...pair, lower: [0] })
    expect(answer).toMatchObject({ status: "failed", reason: expect.stringMatching(/\w/) })
    expect(solver.solve({ ...pair, upper: [20] }).status).toBe("failed")
    expect(solver.solve({ ...pair, objective: [[7, 1]] }).status).toBe("failed")
    expect(solver.solve(pair)).toEqual({ status: "optimal", value: 17 })
  })

  it("does not mix up programs that take turns", () => {
    const other = { ...pair, constraints: [{ coefficients: [[0, 1]], equals: 5 }] } as const
    const answers = [pair, other, { ...pair, lower: [0, 4] }, { ...pair, upper: [9, null] }, pair].map((program) =>
      solver.solve(program)
    )
    expect(answers.map((answer) => (answer.status === "optimal" ? answer.value : answer.status))).toEqual([
      17, 5, 16, 9, 17
    ])
  })
})
