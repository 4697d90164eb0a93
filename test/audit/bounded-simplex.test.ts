import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import { boundedSimplex } from "../../src/audit/bounded-simplex.js"
import type {
  LinearConstraint,
  LinearProgram,
  LinearProgramAnswer,
  LinearProgramSolver
} from "../../src/audit/linear-program.js"
import { hiddenEquation, peerAudits } from "./support/peer-audits.js"
import { anyProgram } from "./support/random-programs.js"

let highs: LinearProgramSolver

beforeAll(async () => {
  highs = await highsSolver()
})

const endOf = (answer: LinearProgramAnswer): number => (answer.status === "optimal" ? answer.value : Number.NaN)

const sumIs = (equals: number, ...variables: ReadonlyArray<number>): LinearConstraint => ({
  coefficients: variables.map((variable) => [variable, 1] as const),
  equals
})

/** Two counts that are 20 together, the second of them at least 3. */
const pair: LinearProgram = {
  variables: 2,
  constraints: [sumIs(20, 0, 1)],
  lower: [0, 3],
  objective: [[0, 1]],
  sense: "maximise"
}

/** Rows 10 and 20, columns 12 and 18: the first count is from 0 to 10, and the four sums say only three things. */
const crossed: LinearProgram = {
  variables: 4,
  constraints: [sumIs(10, 0, 1), sumIs(20, 2, 3), sumIs(12, 0, 2), sumIs(18, 1, 3)],
  lower: [0, 0, 0, 0],
  objective: [[0, 1]],
  sense: "maximise"
}

describe("boundedSimplex", () => {
  it("finds both ends of a sum", () => {
    expect(boundedSimplex.solve(pair)).toEqual({ status: "optimal", value: 17 })
    expect(boundedSimplex.solve({ ...pair, sense: "minimise" })).toEqual({ status: "optimal", value: 0 })
  })

  it("minds greatest values, of the variable asked for and of the others", () => {
    expect(boundedSimplex.solve({ ...pair, upper: [15, null] })).toEqual({ status: "optimal", value: 15 })
    const least: LinearProgram = { ...pair, upper: [null, 12], sense: "minimise" }
    expect(boundedSimplex.solve(least)).toEqual({ status: "optimal", value: 8 })
  })

  it("minds the coefficients of the sum and of what is known", () => {
    const difference: LinearConstraint = {
      coefficients: [
        [0, 2],
        [1, -1]
      ],
      equals: 4
    }
    const program: LinearProgram = { ...pair, constraints: [...pair.constraints, difference], objective: [[1, 0.5]] }
    expect(endOf(boundedSimplex.solve(program))).toBeCloseTo(6, 9)
  })

  it("is not troubled by sums that follow from others", () => {
    expect(boundedSimplex.solve(crossed)).toEqual({ status: "optimal", value: 10 })
    const twice: LinearProgram = { ...crossed, constraints: [...crossed.constraints, ...crossed.constraints] }
    expect(boundedSimplex.solve(twice)).toEqual({ status: "optimal", value: 10 })
    expect(boundedSimplex.solve({ ...twice, lower: [0, 0, 5, 0] })).toEqual({ status: "optimal", value: 7 })
  })

  it("takes a variable without room as what it is", () => {
    expect(boundedSimplex.solve({ ...crossed, lower: [4, 0, 0, 0], upper: [4, null, null, null] })).toEqual({
      status: "optimal",
      value: 4
    })
  })

  it("says that a sum has no end", () => {
    expect(boundedSimplex.solve({ ...pair, constraints: [] })).toEqual({ status: "unbounded" })
    expect(boundedSimplex.solve({ ...pair, constraints: [], sense: "minimise" })).toEqual({
      status: "optimal",
      value: 0
    })
  })

  it("says that nothing fits: too little room, sums that disagree, limits the wrong way round", () => {
    expect(boundedSimplex.solve({ ...pair, lower: [0, 21] })).toEqual({ status: "infeasible" })
    expect(boundedSimplex.solve({ ...pair, upper: [9, 10] })).toEqual({ status: "infeasible" })
    const disagreeing = [...crossed.constraints.slice(0, 3), sumIs(19, 1, 3)]
    expect(boundedSimplex.solve({ ...crossed, constraints: disagreeing })).toEqual({ status: "infeasible" })
    expect(boundedSimplex.solve({ ...pair, lower: [5, 3], upper: [4, null] })).toEqual({ status: "infeasible" })
  })

  it("says that nothing fits where the sum had no end either", () => {
    const free: LinearProgram = { ...pair, variables: 3, lower: [0, 21, 0], objective: [[2, 1]] }
    expect(boundedSimplex.solve(free)).toEqual({ status: "infeasible" })
  })

  it("answers a program without a goal with 0", () => {
    expect(boundedSimplex.solve({ ...pair, objective: [] })).toEqual({ status: "optimal", value: 0 })
  })

  it("finds the end of Beale's example, in which steps of the greatest gain can walk in circles", () => {
    const beale: LinearProgram = {
      variables: 7,
      constraints: [
        {
          coefficients: [
            [0, 1],
            [3, 0.25],
            [4, -60],
            [5, -1 / 25],
            [6, 9]
          ],
          equals: 0
        },
        {
          coefficients: [
            [1, 1],
            [3, 0.5],
            [4, -90],
            [5, -1 / 50],
            [6, 3]
          ],
          equals: 0
        },
        {
          coefficients: [
            [2, 1],
            [5, 1]
          ],
          equals: 1
        }
      ],
      lower: [0, 0, 0, 0, 0, 0, 0],
      objective: [
        [3, -0.75],
        [4, 150],
        [5, -0.02],
        [6, 6]
      ],
      sense: "minimise"
    }
    expect(endOf(boundedSimplex.solve(beale))).toBeCloseTo(-0.05, 9)
  })

  it.each<[string, Partial<LinearProgram>]>([
    ["too few least values", { lower: [0] }],
    ["too many greatest values", { upper: [1, 2, 3] }],
    ["an unknown variable in the goal", { objective: [[7, 1]] }],
    ["an unknown variable in a sum", { constraints: [sumIs(1, 0.5)] }],
    ["a goal that is no number", { objective: [[0, Number.NaN]] }],
    ["a sum that is no number", { constraints: [sumIs(Number.POSITIVE_INFINITY, 0)] }],
    ["no least value", { lower: [Number.NEGATIVE_INFINITY, 0] }],
    ["a greatest value that is no number", { upper: [Number.NaN, null] }]
  ])("fails in words for %s", (_, change) => {
    expect(boundedSimplex.solve({ ...pair, ...change })).toEqual({
      status: "failed",
      reason: expect.stringMatching(/\w/)
    })
  })

  it("does not mix up programs with the same constraints and other limits", () => {
    const limits: ReadonlyArray<Partial<LinearProgram>> = [{}, { lower: [0, 4] }, { upper: [9, null] }, {}]
    const answers = limits.map((change) => boundedSimplex.solve({ ...pair, ...change }))
    expect(answers.map(endOf)).toEqual([17, 16, 9, 17])
  })
})

describe("the answers of boundedSimplex", () => {
  const programs = fc.sample(anyProgram, { seed: 41, numRuns: 250 })
  const statuses = (status: string) => programs.filter((program) => boundedSimplex.solve(program).status === status)

  it("are those of HiGHS", () => {
    for (const program of programs) {
      const [own, theirs] = [boundedSimplex.solve(program), highs.solve(program)]
      expect(own.status).toBe(theirs.status)
      if (own.status === "optimal") expect(Math.abs(own.value - endOf(theirs))).toBeLessThan(1e-6)
    }
  })

  it("are of all kinds but one here: none fails", () => {
    const counts = ["optimal", "unbounded", "infeasible"].map((status) => statuses(status).length)
    expect(Math.min(...counts)).toBeGreaterThan(20)
    expect(statuses("failed")).toEqual([])
  })

  it("do not depend on what was asked before", () => {
    for (const program of programs.slice(0, 200)) {
      const other: LinearProgram = { ...program, sense: program.sense === "minimise" ? "maximise" : "minimise" }
      const answer = boundedSimplex.solve(other)
      expect(boundedSimplex.solve({ ...other, constraints: [...other.constraints] })).toEqual(answer)
      expect(boundedSimplex.solve(other)).toEqual(answer)
    }
  })

  it("never narrow when there is more room", () => {
    for (const program of programs.filter(({ sense }) => sense === "maximise").slice(0, 200)) {
      const answer = boundedSimplex.solve(program)
      const wider = boundedSimplex.solve({ ...program, upper: program.lower.map(() => null) })
      if (answer.status === "unbounded") expect(wider.status).toBe("unbounded")
      if (answer.status === "optimal" && wider.status === "optimal") {
        expect(wider.value).toBeGreaterThan(answer.value - 1e-6)
      }
    }
  })
})

describe("an audit with boundedSimplex", () => {
  const names = [
    "ssb_vignette_t1",
    "ssb_vignette_t2",
    "ssb_vignette_t4",
    "ssb_vignette_t5",
    "ssb_d2_hier",
    "ssb_z1",
    "ssb_mun_accidents",
    "ssb_mun_accidents_zeros",
    "ssb_z3_year_hier"
  ]
  const patterns = names.flatMap(peerAudits)
  const { table, primary, peers } = hiddenEquation()

  it.each(Object.entries(peers))("has the limits that sdcTable publishes for %s", (_, { secondary, attack }) => {
    const options = { attacker: "non-negative", protect: primary } as const
    expect(auditCellsOrThrow(table, primary.concat(secondary), options, boundedSimplex).intervals).toEqual(
      attack.map(({ cell, low, up }) => ({ id: cell, lower: low, upper: up }))
    )
  })

  it.each(patterns.filter(({ nonNegative }) => nonNegative !== undefined))(
    "$name: has the limits computed in R for a reader who knows that counts are at least 0",
    (pattern) => {
      const options = { attacker: "non-negative", protect: pattern.primary } as const
      const audit = auditCellsOrThrow(pattern.table, pattern.suppressed, options, boundedSimplex)
      expect(audit.intervals).toEqual(pattern.nonNegative)
    }
  )

  it.each(patterns.filter(({ hiddenAtLeastOne }) => hiddenAtLeastOne !== undefined))(
    "$name: has the limits computed in R for a reader who knows that no hidden cell is 0",
    (pattern) => {
      const options = { attacker: "hidden-at-least-one", protect: pattern.primary } as const
      const audit = auditCellsOrThrow(pattern.table, pattern.suppressed, options, boundedSimplex)
      expect(audit.intervals).toEqual(pattern.hiddenAtLeastOne)
    }
  )
})
