import * as Result from "effect/Result"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import {
  type CellOptions,
  type CellTable,
  protectCells,
  protectCellsOrThrow
} from "../../src/disclosure/protect-cells.js"
import { ProtectionError } from "../../src/disclosure/protection-error.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { attackOnCells } from "./attacker/cells-attack.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"
import { crossTable, peerTable } from "./support/reference-tables.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

const fives: CellOptions = { threshold: 5, zeros: "publish" }

/** Absences of girls and boys at two schools. */
const absences = crossTable({ Ask: [2, 18], Björk: [30, 25] }, ["girls", "boys"])

const problemOf = (table: CellTable, options: CellOptions): ProtectionError | undefined => {
  const result = protectCells(table, options)
  return Result.isFailure(result) ? result.failure : undefined
}

const counts = (length: number) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 })), {
    minLength: length,
    maxLength: length
  })

/** Tables of three schools by four grades, with all sums, and with a grouping of the grades across them. */
const randomTable = fc
  .record({ counts: counts(12), zeros: fc.constantFrom("publish" as const, "protect" as const) })
  .map(({ counts: drawn, zeros }) => {
    const rows = { ask: drawn.slice(0, 4), bjork: drawn.slice(4, 8), ek: drawn.slice(8) }
    const table = crossTable(rows, ["6", "7", "8", "9"])
    const halves = [0, 1, 2].flatMap((school) => [
      { id: `${school} young`, members: [4 * school, 4 * school + 1] },
      { id: `${school} old`, members: [4 * school + 2, 4 * school + 3] }
    ])
    return {
      table: { members: table.members, cells: [...table.cells, ...halves] },
      options: { threshold: 5, zeros } as const
    }
  })

const hiddenBy = (table: CellTable, options: CellOptions): ReadonlySet<string> => {
  const { primary, secondary } = protectCellsOrThrow(table, options)
  return new Set([...primary, ...secondary])
}

describe("protectCells", () => {
  it("hides the two girls of Ask, and what it takes in their row and column", () => {
    expect(protectCellsOrThrow(absences, fives)).toEqual({
      primary: ["Ask|girls"],
      secondary: ["Ask|boys", "Björk|girls", "Björk|boys"]
    })
  })

  it("hides nothing where nothing is small", () => {
    expect(protectCellsOrThrow(crossTable({ Ask: [5, 18], Björk: [30, 25] }, ["girls", "boys"]), fives)).toEqual({
      primary: [],
      secondary: []
    })
  })

  it("counts from 1 to one less than the threshold as small", () => {
    const table = { members: [0, 1, 4, 5], cells: [0, 1, 2, 3].map((at) => ({ id: `${at}`, members: [at] })) }
    expect(protectCellsOrThrow(table, fives).primary).toEqual(["1", "2"])
    expect(protectCellsOrThrow(table, { ...fives, zeros: "protect" }).primary).toEqual(["0", "1", "2"])
    expect(protectCellsOrThrow(table, { ...fives, threshold: 2 }).primary).toEqual(["1"])
  })

  it("hides what the caller names beside what is small", () => {
    const { primary } = protectCellsOrThrow(absences, { ...fives, primary: ["Björk|sum"] })
    expect(primary).toEqual(["Ask|girls", "Björk|sum"])
  })

  it("publishes the cell that weighs more", () => {
    const row = {
      members: [2, 18, 20],
      cells: [0, 1, 2].map((at) => ({ id: "abc"[at] ?? "", members: [at] })).concat([{ id: "all", members: [0, 1, 2] }])
    }
    expect(protectCellsOrThrow(row, fives).secondary).toEqual(["b"])
    expect(protectCellsOrThrow(row, { ...fives, weights: { b: 10 } }).secondary).toEqual(["c"])
  })

  it("publishes of two equal cells the one that sums more, else the earlier one", () => {
    const cell = (id: string, ...members: ReadonlyArray<number>) => ({ id, members })
    const wide = {
      members: [2, 10, 6, 4],
      cells: [cell("a", 0), cell("b", 1), cell("c", 2, 3), cell("all", 0, 1, 2, 3)]
    }
    expect(protectCellsOrThrow(wide, fives)).toEqual({ primary: ["a"], secondary: ["b"] })
    const equal = { members: [2, 10, 10], cells: [cell("a", 0), cell("b", 1), cell("c", 2), cell("all", 0, 1, 2)] }
    expect(protectCellsOrThrow(equal, fives)).toEqual({ primary: ["a"], secondary: ["c"] })
  })

  it("publishes a cell of weight 0 last", () => {
    const row = crossTable({ Ask: [2, 18, 20] }, ["a", "b", "c"])
    const rowOnly = { members: row.members, cells: row.cells.filter(({ id }) => id.startsWith("Ask|")) }
    expect(protectCellsOrThrow(rowOnly, { ...fives, weights: { "Ask|sum": 0 } }).secondary).toEqual(["Ask|sum"])
  })

  it("hides a sum that is as small as it can be: two hidden cells of at least 1 that make 2 are both 1", () => {
    const table = {
      members: [1, 1, 30],
      cells: [
        { id: "a", members: [0] },
        { id: "b", members: [1] },
        { id: "a + b", members: [0, 1] }
      ]
    }
    expect(protectCellsOrThrow(table, { threshold: 2, zeros: "publish" }).secondary).toEqual(["a + b"])
    expect(protectCellsOrThrow(table, { threshold: 2, zeros: "protect" }).secondary).toEqual([])
  })

  it("hides a sum that would tell two protected zeros by a third sum: two counts that make 0 are both 0", () => {
    const cell = (id: string, ...members: ReadonlyArray<number>) => ({ id, members })
    const table = {
      members: [0, 0, 10, 12],
      cells: [cell("a", 0), cell("b", 1), cell("a + x", 0, 2), cell("b + y", 1, 3), cell("x + y", 2, 3)]
    }
    expect(protectCellsOrThrow(table, { threshold: 5, zeros: "protect" })).toEqual({
      primary: ["a", "b"],
      secondary: ["a + x"]
    })
    expect(protectCellsOrThrow(table, fives)).toEqual({ primary: [], secondary: [] })
  })

  it("hides a zero that the caller names, although zeros are shown", () => {
    const table = { members: [0, 0, 30], cells: [0, 1, 2].map((at) => ({ id: "abc"[at] ?? "", members: [at] })) }
    expect(protectCellsOrThrow(table, { ...fives, primary: ["b"] })).toEqual({ primary: ["b"], secondary: [] })
  })

  it("shows zeros and never hides them for others, where zeros are shown", () => {
    const table = crossTable({ Ask: [2, 0, 18], Björk: [0, 25, 20] }, ["a", "b", "c"])
    const { primary, secondary } = protectCellsOrThrow(table, fives)
    expect([...primary, ...secondary].filter((id) => ["Ask|b", "Björk|a"].includes(id))).toEqual([])
  })

  it("hides the sums too where the shown zeros leave a small cell alone in its row and column", () => {
    const table = crossTable({ Ask: [2, 0], Björk: [0, 25] }, ["a", "b"])
    const hidden = hiddenBy(table, fives)
    expect(["Ask|a", "Ask|sum", "sum|a"].every((id) => hidden.has(id))).toBe(true)
    expect(exactlyExposed(attackOnCells(table, hidden, ["Ask|a"], "publish"))).toEqual([])
  })

  it("protects an empty table by doing nothing", () => {
    expect(protectCellsOrThrow({ members: [], cells: [] }, fives)).toEqual({ primary: [], secondary: [] })
  })

  it("hides both where the same cell stands twice", () => {
    const table = {
      members: [3, 30],
      cells: [
        { id: "a", members: [0] },
        { id: "a again", members: [0] },
        { id: "b", members: [1] }
      ]
    }
    expect(protectCellsOrThrow(table, fives)).toEqual({ primary: ["a", "a again"], secondary: [] })
  })
})

describe("a forced cell", () => {
  it("that is primary itself is refused by name", () => {
    expect(problemOf(absences, { ...fives, forcePublished: ["Ask|girls", "Ask|sum"] })).toMatchObject({
      _tag: "ProtectionError",
      code: "forced-primary",
      cells: ["Ask|girls"]
    })
  })

  it("that gives a primary away together with another one is refused by name", () => {
    const problem = problemOf(absences, { ...fives, forcePublished: ["Ask|sum", "Ask|boys"] })
    expect(problem).toMatchObject({ code: "forced-exposes" })
    expect(["Ask|sum", "Ask|boys"]).toContain(problem?.cells[0])
  })

  it("is shown, and others are hidden instead", () => {
    const hidden = hiddenBy(absences, { ...fives, forcePublished: ["Ask|boys"] })
    expect(hidden.has("Ask|boys")).toBe(false)
    expect(hidden.has("Ask|sum")).toBe(true)
  })

  it("that was shown anyway changes nothing", () => {
    expect(protectCellsOrThrow(absences, { ...fives, forcePublished: ["sum|sum"] })).toEqual(
      protectCellsOrThrow(absences, fives)
    )
  })
})

describe("a table that cannot be protected", () => {
  it("holds a count below 0, named by its place", () => {
    expect(problemOf({ members: [3, -1], cells: [] }, fives)).toMatchObject({ code: "negative-count", cells: ["1"] })
  })

  it("holds what is no number", () => {
    expect(problemOf({ members: [Number.NaN], cells: [] }, fives)).toMatchObject({
      code: "negative-count",
      cells: ["0"]
    })
  })

  it("sums a member that is not there", () => {
    expect(problemOf({ members: [3], cells: [{ id: "a", members: [0, 1] }] }, fives)).toMatchObject({
      code: "unknown-cell",
      cells: ["a"]
    })
  })

  it("is asked for cells that it does not hold", () => {
    expect(problemOf(absences, { ...fives, primary: ["Ek|girls"], forcePublished: ["Gran|boys"] })).toMatchObject({
      code: "unknown-cell",
      cells: ["Ek|girls", "Gran|boys"]
    })
  })

  it("makes the throwing twin throw the same error", () => {
    expect(() => protectCellsOrThrow({ members: [-1], cells: [] }, fives)).toThrow(ProtectionError)
    expect(() => protectCellsOrThrow({ members: [-1], cells: [] }, fives)).toThrow(/below 0.*: 0\./)
  })
})

describe("the pattern of a random table", () => {
  const always = { seed: 11, numRuns: 120 }

  it("lets no primary follow by sums or bounds", () => {
    fc.assert(
      fc.property(randomTable, ({ table, options }) => {
        const { primary } = protectCellsOrThrow(table, options)
        const attack = attackOnCells(table, hiddenBy(table, options), primary, options.zeros)
        expect([exactlyExposed(attack), exposedWithinBounds(solver, attack)]).toEqual([[], []])
      }),
      always
    )
  })

  it("is idempotent: what is shown can be forced, and the same is hidden", () => {
    fc.assert(
      fc.property(randomTable, ({ table, options }) => {
        const hidden = hiddenBy(table, options)
        const forcePublished = table.cells.map(({ id }) => id).filter((id) => !hidden.has(id))
        expect(hiddenBy(table, { ...options, forcePublished })).toEqual(hidden)
      }),
      always
    )
  })

  it("is maximal: no other hidden cell can be forced beside what is shown", () => {
    fc.assert(
      fc.property(randomTable, ({ table, options }) => {
        const { secondary } = protectCellsOrThrow(table, options)
        const hidden = hiddenBy(table, options)
        const shown = table.cells.map(({ id }) => id).filter((id) => !hidden.has(id))
        for (const id of secondary) {
          expect(problemOf(table, { ...options, forcePublished: [...shown, id] })?.code).toBe("forced-exposes")
        }
      }),
      always
    )
  })

  it("depends neither on the order of the members of a cell nor on that of cells of different size", () => {
    fc.assert(
      fc.property(randomTable, fc.integer(), ({ table, options }, turn) => {
        const cells = table.cells.map(({ id, members }) => ({ id, members: [...members].reverse() }))
        const at = Math.abs(turn) % cells.length
        const weights = Object.fromEntries(cells.map(({ id }, place) => [id, 1 + place / 1000]))
        const turned = { members: table.members, cells: [...cells.slice(at), ...cells.slice(0, at)] }
        expect(hiddenBy(turned, { ...options, weights })).toEqual(hiddenBy(table, { ...options, weights }))
      }),
      always
    )
  })

  it("hides at least what is small when more is small", () => {
    fc.assert(
      fc.property(randomTable, ({ table, options }) => {
        const few = protectCellsOrThrow(table, { ...options, threshold: 3 }).primary
        expect(protectCellsOrThrow(table, options).primary).toEqual(expect.arrayContaining([...few]))
      }),
      always
    )
  })
})

describe("the largest table of the peers", () => {
  it("can be forced to be what it is", () => {
    const { table, threshold, zeros } = peerTable("ssb_z3_year_hier")
    const hidden = hiddenBy(table, { threshold, zeros })
    const forcePublished = table.cells.map(({ id }) => id).filter((id) => !hidden.has(id))
    expect(hiddenBy(table, { threshold, zeros, forcePublished })).toEqual(hidden)
  })
})

describe("a zero that must be hidden while zeros are shown", () => {
  const cells = [
    { id: "a", members: [0] },
    { id: "z", members: [0, 1] },
    { id: "c", members: [2] }
  ]

  it("is refused when a shown zero holds it: both of z are nothing, so a is nothing", () => {
    const result = protectCells({ members: [0, 0, 30], cells }, { threshold: 5, zeros: "publish", primary: ["a"] })
    expect(Result.isFailure(result) && result.failure).toMatchObject({ code: "forced-exposes", cells: ["z"] })
  })

  it("is hidden when the sum around it is more than nothing", () => {
    const table = { members: [0, 20, 30], cells }
    expect(protectCellsOrThrow(table, { threshold: 5, zeros: "publish", primary: ["a"] }).primary).toEqual(["a"])
  })
})
