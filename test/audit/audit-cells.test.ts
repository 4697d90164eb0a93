import * as Result from "effect/Result"
import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import { auditPublication } from "../../adapters/publication/audit-publication.js"
import { auditCells, auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import { type AuditCode, AuditError } from "../../src/audit/audit-error.js"
import type { AuditedTable, AuditOptions } from "../../src/audit/audited-table.js"
import type { LinearProgramAnswer, LinearProgramSolver } from "../../src/audit/linear-program.js"
import { audit as sv } from "../../src/text/sv/audit.js"
import { crossTable } from "../disclosure/support/reference-tables.js"

let solver: LinearProgramSolver

beforeAll(async () => {
  solver = await highsSolver()
})

/** Two classes: 2 girls and 18 boys, 30 girls and 25 boys. */
const classes = crossTable({ a: [2, 18], b: [30, 25] }, ["girls", "boys"])
const square = ["a|girls", "a|boys", "b|girls", "b|boys"]

const nonNegative = { attacker: "non-negative" } as const
const atLeastOne = { attacker: "hidden-at-least-one" } as const

describe("the linear attacker", () => {
  it("works one hidden child out: the class less the boys", () => {
    expect(auditCellsOrThrow(classes, ["a|girls"], { attacker: "linear" })).toEqual({
      safe: false,
      exact: ["a|girls"],
      intervals: [{ id: "a|girls", lower: 2, upper: 2 }]
    })
  })

  it("finds nothing where every hidden cell has company in its row and its column", () => {
    expect(auditCellsOrThrow(classes, square, { attacker: "linear", minimumWidth: 1000 })).toEqual({
      safe: true,
      exact: [],
      intervals: []
    })
  })

  it("works out the middle of three years from two sums over years", () => {
    const table = {
      members: [3, 4, 5],
      cells: [
        { id: "first", members: [0] },
        { id: "second", members: [1] },
        { id: "third", members: [2] },
        { id: "first two", members: [0, 1] },
        { id: "all", members: [0, 1, 2] }
      ]
    }
    expect(auditCellsOrThrow(table, ["first", "second", "third"], { attacker: "linear" }).exact).toEqual(["third"])
  })

  it("divides: half of twice a count is the count", () => {
    const twice = { id: "twice", members: [0, 0] }
    const table = { members: [7], cells: [{ id: "once", members: [0] }, twice] }
    expect(auditCellsOrThrow(table, ["once"], { attacker: "linear" }).exact).toEqual(["once"])
  })

  it("judges the protected cells only, and tells the other exact ones all the same", () => {
    const options = { attacker: "linear", protect: ["b|girls"] } as const
    const outcome = { safe: true, exact: [], intervals: [] }
    expect(auditCellsOrThrow(classes, square, options)).toEqual(outcome)
    const table = { ...classes, cells: classes.cells.filter(({ id }) => id !== "b|sum" && id !== "sum|sum") }
    const hidden = ["a|girls", "b|boys", "sum|girls"]
    const exact = ["a|girls", "b|boys"]
    expect(auditCellsOrThrow(table, hidden, { attacker: "linear", protect: ["a|girls"] })).toMatchObject({
      safe: false,
      exact: [...exact, "sum|girls"]
    })
    const three = [...hidden, "sum|boys"]
    expect(auditCellsOrThrow(table, three, { attacker: "linear", protect: ["b|boys"] })).toEqual({
      safe: true,
      exact: ["a|girls", "sum|girls"],
      intervals: []
    })
  })
})

describe("the attacker who knows that counts are at least 0", () => {
  it("finds how far a square of four hidden cells can turn", () => {
    expect(auditCellsOrThrow(classes, square, nonNegative, solver)).toEqual({
      safe: true,
      exact: [],
      intervals: [
        { id: "a|girls", lower: 0, upper: 20 },
        { id: "a|boys", lower: 0, upper: 20 },
        { id: "b|girls", lower: 12, upper: 32 },
        { id: "b|boys", lower: 23, upper: 43 }
      ]
    })
  })

  it("knows every part of a published 0, which adding and subtracting does not show", () => {
    const table = { members: [0, 0, 5], cells: [0, 1, 2].map((at) => ({ id: `${at}`, members: [at] })) }
    const zero = { ...table, cells: [...table.cells, { id: "first two", members: [0, 1] }] }
    expect(auditCellsOrThrow(zero, ["0", "1"], { attacker: "linear" }).exact).toEqual([])
    expect(auditCellsOrThrow(zero, ["0", "1"], nonNegative, solver).exact).toEqual(["0", "1"])
  })

  it("finds no end of a count that stands in no published sum", () => {
    const table = { members: [4], cells: [{ id: "alone", members: [0] }] }
    const alone = { id: "alone", lower: 0, upper: null }
    expect(auditCellsOrThrow(table, ["alone"], { ...nonNegative, minimumWidth: 100 }, solver)).toEqual({
      safe: true,
      exact: [],
      intervals: [alone]
    })
  })

  it("finds no end of a sum of which only a part is held by published cells", () => {
    const cells = [
      { id: "all", members: [0, 1, 2] },
      { id: "two", members: [0, 1] }
    ]
    const limits = auditCellsOrThrow({ members: [4, 3, 2], cells }, ["all"], nonNegative, solver).intervals
    expect(limits).toEqual([{ id: "all", lower: 7, upper: null }])
  })

  it("knows that counts are whole: twice one and once another are 3 together", () => {
    const cells = [
      { id: "a", members: [0] },
      { id: "b", members: [1] },
      { id: "2a + b", members: [0, 0, 1] }
    ]
    const limits = auditCellsOrThrow({ members: [1, 1], cells }, ["a", "b"], nonNegative, solver).intervals
    expect(limits).toEqual([
      { id: "a", lower: 0, upper: 1 },
      { id: "b", lower: 0, upper: 3 }
    ])
  })

  it("is held off by as much as is asked for", () => {
    const judge = (minimumWidth: number) =>
      auditCellsOrThrow(classes, square, { ...nonNegative, minimumWidth }, solver).safe
    expect([20, 21].map(judge)).toEqual([true, false])
  })

  it("keeps counts of a million apart from their neighbours", () => {
    const big = crossTable({ a: [1_000_001, 999_999], b: [999_998, 1_000_003] }, ["x", "y"])
    const hidden = ["a|x", "a|y", "b|x", "b|y"]
    expect(auditCellsOrThrow(big, hidden, nonNegative, solver).intervals[0]).toEqual({
      id: "a|x",
      lower: 0,
      upper: 1_999_999
    })
  })
})

describe("the attacker who knows that no hidden cell is 0", () => {
  const row = {
    members: [1, 1, 6],
    cells: [
      { id: "a", members: [0] },
      { id: "b", members: [1] },
      { id: "c", members: [2] },
      { id: "row", members: [0, 1, 2] }
    ]
  }

  it("takes two hidden cells apart that are 2 together", () => {
    expect(auditCellsOrThrow(row, ["a", "b"], nonNegative, solver).exact).toEqual([])
    expect(auditCellsOrThrow(row, ["a", "b"], atLeastOne, solver)).toMatchObject({ safe: false, exact: ["a", "b"] })
  })

  it("also knows it of a hidden sum, whose parts may be 0", () => {
    const cells = [
      { id: "sum", members: [0, 1] },
      { id: "rest", members: [2] },
      { id: "all", members: [0, 1, 2] }
    ]
    const limits = auditCellsOrThrow({ members: [0, 2, 3], cells }, ["sum", "rest"], atLeastOne, solver).intervals
    expect(limits).toEqual([
      { id: "sum", lower: 1, upper: 4 },
      { id: "rest", lower: 1, upper: 4 }
    ])
  })

  it("has nothing to say of a table in which a hidden cell is 0", () => {
    const zero = { ...row, members: [0, 2, 6] }
    const problem = auditCells(zero, ["b", "a"], atLeastOne, solver)
    expect(Result.isFailure(problem) && problem.failure).toMatchObject({ code: "hidden-zero", path: ["suppressed", 1] })
  })
})

const answering = (answer: LinearProgramAnswer): LinearProgramSolver => ({ solve: () => answer })

interface Refused {
  readonly code: AuditCode
  readonly path: ReadonlyArray<string | number>
  readonly table?: AuditedTable
  readonly suppressed?: ReadonlyArray<string>
  readonly options?: AuditOptions
  readonly by?: LinearProgramSolver
}

const withCell = (id: string, members: ReadonlyArray<number>) => ({
  ...classes,
  cells: [...classes.cells, { id, members }]
})

const unheardOf: { readonly attacker: "linear" } = JSON.parse('{ "attacker": "clever" }')

const refused: ReadonlyArray<Refused> = [
  { code: "no-solver", path: ["solver"], options: nonNegative },
  { code: "unknown-attacker", path: ["options", "attacker"], options: unheardOf },
  { code: "unknown-cell", path: ["suppressed", 1], suppressed: ["a|girls", "c|girls"] },
  {
    code: "unknown-cell",
    path: ["options", "protect", 0],
    options: { attacker: "linear", protect: ["c|girls"] }
  },
  { code: "repeated-cell", path: ["table", "cells", 9], table: withCell("a|girls", [0]) },
  { code: "unknown-member", path: ["table", "cells", 9, "members", 1], table: withCell("more", [0, 4]) },
  {
    code: "not-suppressed",
    path: ["options", "protect", 1],
    options: { attacker: "linear", protect: ["a|girls", "b|girls"] }
  },
  { code: "not-a-count", path: ["table", "members", 1], table: { ...classes, members: [2, -1, 30, 25] } },
  { code: "not-a-count", path: ["table", "members", 2], table: { ...classes, members: [2, 18, 0.5, 25] } },
  { code: "not-a-width", path: ["options", "minimumWidth"], options: { attacker: "linear", minimumWidth: Number.NaN } },
  {
    code: "hidden-zero",
    path: ["suppressed", 0],
    table: { ...classes, members: [0, 18, 30, 25] },
    options: atLeastOne,
    by: answering({ status: "infeasible" })
  },
  ...[
    answering({ status: "infeasible" }),
    answering({ status: "failed", reason: "timeLimit" }),
    answering({ status: "unbounded" }),
    answering({ status: "optimal", value: Number.NaN }),
    answering({ status: "optimal", value: 1 })
  ].map((by) => ({ code: "solver-failed", path: ["solver"], suppressed: square, options: nonNegative, by }) as const)
]

const refusalOf = ({ table = classes, suppressed = ["a|girls"], options = { attacker: "linear" }, by }: Refused) => {
  const result = auditCells(table, suppressed, options, by)
  return Result.isFailure(result) ? result.failure : undefined
}

describe("an audit", () => {
  it.each(refused)("is refused with $code at $path", (given) => {
    expect(refusalOf(given)).toMatchObject({ code: given.code, path: given.path })
  })

  it("has an example of every refusal, with a whole sentence in both languages", () => {
    const unreadable = auditPublication([{ name: "figures.json", text: "{" }])
    const refusals = [
      ...refused.flatMap((given) => refusalOf(given) ?? []),
      ...(Result.isFailure(unreadable) ? [unreadable.failure] : [])
    ]
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(Object.keys(sv)))
    for (const { sentence } of refusals) {
      expect(sentence.sv).toMatch(/^[A-ZÅÄÖa-z].*\.$/)
      expect(sentence.en).toMatch(/^[A-Za-z].*\.$/)
      expect(`${sentence.sv} ${sentence.en}`).not.toContain("undefined")
      expect(sentence.sv).not.toBe(sentence.en)
    }
  })

  it("names the cell that the solver failed on, and what it said", () => {
    const by = answering({ status: "failed", reason: "timeLimit" })
    const facts = { cell: "a|girls", answer: "timeLimit" }
    expect(refusalOf({ code: "solver-failed", path: [], suppressed: square, options: nonNegative, by })).toMatchObject({
      facts
    })
  })

  it("throws the same error", () => {
    expect(() => auditCellsOrThrow(classes, ["c"], { attacker: "linear" })).toThrow(AuditError)
  })

  it("says the same whatever the order of the cells", () => {
    const turned = { ...classes, cells: [...classes.cells].reverse() }
    const limits = (table: AuditedTable) =>
      new Map(
        auditCellsOrThrow(table, square, nonNegative, solver).intervals.map((interval) => [interval.id, interval])
      )
    expect(limits(turned)).toEqual(limits(classes))
  })

  it("asks the solver about one part of the table at a time", () => {
    const members = Array.from({ length: 40 }, (_, at) => 2 + at)
    const cells = members.map((_, at) => ({ id: `${at}`, members: [at] }))
    const pairs = cells
      .filter((_, at) => at % 2 === 0)
      .map(({ id }, at) => ({ id: `p${id}`, members: [2 * at, 2 * at + 1] }))
    const sizes: Array<number> = []
    const watched: LinearProgramSolver = {
      solve: (program) => {
        sizes.push(program.variables)
        return solver.solve(program)
      }
    }
    const hidden = cells.map(({ id }) => id)
    auditCellsOrThrow({ members, cells: [...cells, ...pairs] }, hidden, nonNegative, watched)
    expect([sizes.length, Math.max(...sizes)]).toEqual([80, 2])
  })
})
