import * as Result from "effect/Result"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import type { LinearProgramSolver } from "../../src/audit/linear-program.js"
import type { Room } from "../../src/disclosure/interval-room.js"
import { suppressToWidth } from "../../src/disclosure/interval-step.js"
import { formOfRow, formOfRows, type LinearForm } from "../../src/disclosure/linear-form.js"
import {
  type CellOptions,
  type CellTable,
  protectCells,
  protectCellsOrThrow
} from "../../src/disclosure/protect-cells.js"
import { crossTable, peerTable } from "./support/reference-tables.js"

let solver: LinearProgramSolver

beforeAll(async () => {
  solver = await highsSolver()
})

/** Where 9 and 1 are 10 together, and 1 and 0 are 1, the 9 is 9 or 10. */
const squeezed: CellTable = {
  members: [9, 1, 0],
  cells: [
    { id: "a", members: [0] },
    { id: "b", members: [1] },
    { id: "c", members: [2] },
    { id: "a+b", members: [0, 1] },
    { id: "b+c", members: [1, 2] }
  ]
}
const abc: CellOptions = { threshold: 1, zeros: "protect", primary: ["a", "b", "c"] }

const countOf = (table: CellTable, id: string): number =>
  (table.cells.find((cell) => cell.id === id)?.members ?? []).reduce((sum, at) => sum + (table.members[at] ?? 0), 0)

type Attacker = "non-negative" | "hidden-at-least-one"

const attackerFor = ({ zeros }: CellOptions): Attacker => (zeros === "publish" ? "hidden-at-least-one" : "non-negative")

/** Primary cells that an audit finds to be narrower than 2, or to be nothing more than they are. */
const tooNarrow = (table: CellTable, primary: ReadonlyArray<string>, hidden: Iterable<string>, attacker: Attacker) =>
  auditCellsOrThrow(table, [...hidden], { attacker, protect: primary }, solver)
    .intervals.filter(({ id, lower, upper }) => upper !== null && (upper - lower < 2 || upper <= countOf(table, id)))
    .map(({ id }) => id)

const hiddenBy = (table: CellTable, options: CellOptions): ReadonlySet<string> => {
  const { primary, secondary } = protectCellsOrThrow(table, options)
  return new Set([...primary, ...secondary])
}

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 3, max: 30 })), {
  minLength: 12,
  maxLength: 12
})

/** Tables of three schools by four grades with all sums, and with a grouping of the grades across them. */
const randomTable = fc
  .record({ drawn: counts, zeros: fc.constantFrom("publish" as const, "protect" as const) })
  .map(({ drawn, zeros }) => {
    const rows = { ask: drawn.slice(0, 4), bjork: drawn.slice(4, 8), ek: drawn.slice(8) }
    const { members, cells } = crossTable(rows, ["6", "7", "8", "9"])
    const halves = [0, 1, 2].flatMap((school) => [
      { id: `${school} young`, members: [4 * school, 4 * school + 1] },
      { id: `${school} old`, members: [4 * school + 2, 4 * school + 3] }
    ])
    return { table: { members, cells: [...cells, ...halves] }, options: { threshold: 3, zeros } as const }
  })

describe("protectCells with a solver", () => {
  it("hides the small sum that squeezes a hidden cell between 9 and 10", () => {
    const { secondary } = protectCellsOrThrow(squeezed, { ...abc, solver })
    expect(secondary).toEqual(["b+c"])
    expect(tooNarrow(squeezed, ["a", "b", "c"], ["a", "b", "c", "b+c"], "non-negative")).toEqual([])
  })

  it("leaves the squeeze where there is no solver, or where no width is asked for", () => {
    expect(protectCellsOrThrow(squeezed, abc).secondary).toEqual([])
    expect(protectCellsOrThrow(squeezed, { ...abc, solver, minimumWidth: 0 }).secondary).toEqual([])
    expect(tooNarrow(squeezed, ["a"], ["a", "b", "c"], "non-negative")).toEqual(["a"])
  })

  it("asks for the width that is named", () => {
    const { secondary } = protectCellsOrThrow(squeezed, { ...abc, solver, minimumWidth: 11 })
    expect(secondary).toEqual(["a+b", "b+c"])
  })

  it("hides the most wanted sum only when nothing else helps", () => {
    const forced = { ...abc, solver, forcePublished: ["b+c"] }
    expect(
      protectCellsOrThrow({ ...squeezed, cells: squeezed.cells.slice(0, 4) }, { ...abc, solver }).secondary
    ).toEqual([])
    const result = protectCells(squeezed, forced)
    expect(Result.isFailure(result) && result.failure.cells).toEqual(["b", "c"])
  })

  it("refuses with the names of the cells when what must be shown squeezes them", () => {
    const result = protectCells(squeezed, { ...abc, solver, forcePublished: ["a+b", "b+c"] })
    if (!Result.isFailure(result)) throw new Error("It was not refused.")
    const { code, cells, sentence } = result.failure
    expect({ code, cells }).toEqual({ code: "too-narrow", cells: ["a", "b", "c"] })
    expect(sentence.en).toContain("a, b, c. Take something out of the figures that must be shown")
    expect(sentence.sv).toContain("a, b, c. Ta bort något ur listan över siffror som måste visas")
  })

  it("trusts nothing that the solver does not answer: it hides all that it takes, or refuses", () => {
    const broken: LinearProgramSolver = { solve: () => ({ status: "failed", reason: "tired" }) }
    expect(protectCellsOrThrow(squeezed, { ...abc, solver: broken }).secondary).toEqual(["a+b", "b+c"])
    const result = protectCells(squeezed, { ...abc, solver: broken, forcePublished: ["a+b"] })
    expect(Result.isFailure(result) && result.failure.code).toBe("too-narrow")
  })

  it("hides nothing more where all limits are wide already", () => {
    const table = crossTable({ Ask: [2, 18], Björk: [30, 25] }, ["girls", "boys"])
    const fives = { threshold: 5, zeros: "publish" } as const
    expect(protectCellsOrThrow(table, { ...fives, solver })).toEqual(protectCellsOrThrow(table, fives))
  })
})

describe("random tables of counts", () => {
  it("are narrow now and then without a solver", () => {
    const check = fc.property(randomTable, ({ table, options }) => {
      const { primary } = protectCellsOrThrow(table, options)
      return tooNarrow(table, primary, hiddenBy(table, options), attackerFor(options)).length === 0
    })
    expect(fc.check(check, { seed: 41, numRuns: 20 }).failed).toBe(true)
  })

  it("leave every primary cell a width of 2, and more than it is, as an audit finds", () => {
    const check = fc.property(randomTable, ({ table, options }) => {
      const hidden = hiddenBy(table, { ...options, solver })
      const { primary } = protectCellsOrThrow(table, options)
      expect(tooNarrow(table, primary, hidden, attackerFor(options))).toEqual([])
      const audit = { attacker: "non-negative", protect: primary, minimumWidth: 2 } as const
      expect(auditCellsOrThrow(table, [...hidden], audit, solver).safe).toBe(true)
    })
    fc.assert(check, { seed: 41, numRuns: 20 })
  })

  it("hide at least what is hidden without a solver, and stay as they are when that is forced", () => {
    const check = fc.property(randomTable, ({ table, options }) => {
      const hidden = hiddenBy(table, { ...options, solver })
      expect([...hidden]).toEqual(expect.arrayContaining([...hiddenBy(table, options)]))
      const forcePublished = table.cells.map(({ id }) => id).filter((id) => !hidden.has(id))
      expect(hiddenBy(table, { ...options, solver, forcePublished })).toEqual(hidden)
    })
    fc.assert(check, { seed: 42, numRuns: 15 })
  })

  it("do not depend on the order of their cells where none are equally wanted", () => {
    const check = fc.property(randomTable, fc.nat({ max: 20 }), ({ table, options }, at) => {
      const { cells } = table
      const weights = Object.fromEntries(cells.map(({ id }, place) => [id, 1 + place / 1000]))
      const turned = { members: table.members, cells: [...cells.slice(at), ...cells.slice(0, at)] }
      const all = { ...options, weights, solver }
      expect(hiddenBy(turned, all)).toEqual(hiddenBy(table, all))
    })
    fc.assert(check, { seed: 43, numRuns: 15 })
  })
})

/** Secondary cells without and with a solver, and primary cells that were narrow. */
const peers = [
  { name: "ssb_mun_accidents", before: 2, after: 6, narrow: 13 },
  { name: "ssb_mun_accidents_zeros", before: 5, after: 6, narrow: 6 },
  { name: "ssb_d2_hier", before: 17, after: 21, narrow: 15 },
  { name: "ssb_z3_year_hier", before: 12, after: 12, narrow: 0 }
]

describe.each(peers)("the table $name of GaussSuppression", ({ name, before, after, narrow }) => {
  it(`hides ${after} other cells instead of ${before}, none of them without need`, () => {
    const { table, threshold, zeros, primary } = peerTable(name)
    const options = { threshold, zeros }
    const attacker = attackerFor(options)
    const [plain, hidden] = [hiddenBy(table, options), hiddenBy(table, { ...options, solver })]
    const width = auditCellsOrThrow(table, [...plain], { attacker, protect: primary }, solver).intervals
    expect(width.filter(({ lower, upper }) => upper !== null && upper - lower < 2)).toHaveLength(narrow)
    expect([plain.size - primary.length, hidden.size - primary.length]).toEqual([before, after])
    expect(tooNarrow(table, primary, hidden, attacker)).toEqual([])
    const needless = [...hidden].filter((id) => {
      const fewer = new Set([...hidden].filter((other) => other !== id))
      return !plain.has(id) && tooNarrow(table, primary, fewer, attacker).length === 0
    })
    expect(needless).toEqual([])
  })
})

describe("suppressToWidth", () => {
  const rooms = [9, 1, 0].map((value) => ({ below: 0 - value, above: null }))
  const problem = {
    rows: 3,
    known: new Set<number>(),
    bounded: new Set([2]),
    alone: new Set<number>(),
    relations: [],
    primaries: [0, 1, 2].map(formOfRow),
    given: [],
    forced: [],
    candidates: [formOfRows([0, 1]), formOfRows([1, 2])]
  }

  it("lets go of what earlier releases squeezed, and hides nothing for it", () => {
    const plain = { rooms, whole: true, minimumWidth: 2, limits: [], solver }
    const { published, narrow } = suppressToWidth({ ...problem, given: problem.candidates }, plain)
    expect({ published, narrow }).toEqual({ published: [true, true], narrow: [] })
  })

  const demand = (form: LinearForm, room: Room) => ({
    ...{ rooms, whole: true, minimumWidth: 2, solver },
    limits: [{ form, room }]
  })

  it("heeds what readers know of a sum: here that all three are at most 11 together", () => {
    const limited = demand(formOfRows([0, 1, 2]), { below: -10, above: 1 })
    expect(suppressToWidth(problem, limited)).toMatchObject({ published: [false, false], narrow: [] })
  })

  it("names the sums that are narrow whatever is hidden: here two that are known to be at most 1 together", () => {
    const limited = demand(formOfRows([1, 2]), { below: -1, above: 0 })
    expect(suppressToWidth(problem, limited).narrow).toEqual([1, 2])
  })
})
