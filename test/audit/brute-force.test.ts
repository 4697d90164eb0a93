import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { auditCellsOrThrow, type CellInterval } from "../../src/audit/audit-cells.js"
import { boundedSimplex } from "../../src/audit/bounded-simplex.js"
import { type CellProtection, type CellTable, protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { exposedWithinBounds, loadSolver } from "../disclosure/attacker/bounds-attacker.js"
import { attackOnCells } from "../disclosure/attacker/cells-attack.js"
import { crossTable } from "../disclosure/support/reference-tables.js"
import { commonGround } from "./support/every-table.js"
import { overlappingTask, type Task, treeTask, twoWayTask } from "./support/small-tables.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

const hiddenBy = ({ primary, secondary }: CellProtection): ReadonlyArray<string> => [...primary, ...secondary]

/** What readers know of hidden cells: that they are at least 0 and, where zeros are shown, at least 1. */
const knownLeast = ({ options }: Task): ReadonlyArray<0 | 1> => (options.zeros === "publish" ? [0, 1] : [0])

const auditedLimits = ({ table }: Task, hidden: ReadonlyArray<string>, least: 0 | 1): ReadonlyArray<CellInterval> => {
  const attacker = least === 0 ? "non-negative" : "hidden-at-least-one"
  return auditCellsOrThrow(table, hidden, { attacker }, boundedSimplex).intervals
}

const withOneValue = (limits: ReadonlyArray<CellInterval>, ids: ReadonlyArray<string>): ReadonlyArray<string> =>
  limits.filter(({ id, lower, upper }) => ids.includes(id) && lower === upper).map(({ id }) => id)

const isWithin = (inner: CellInterval, outer: CellInterval | undefined): boolean =>
  outer !== undefined &&
  outer.lower <= inner.lower &&
  (outer.upper === null || (inner.upper !== null && inner.upper <= outer.upper))

/** Which cells have one value even if counts could be halves and thirds, as the promise of protection has it. */
const exposedButForBeingWhole = (
  table: CellTable,
  hidden: ReadonlyArray<string>,
  cells: ReadonlyArray<string>,
  least: 0 | 1
): ReadonlyArray<string> =>
  cells.length === 0
    ? []
    : exposedWithinBounds(solver, attackOnCells(table, new Set(hidden), cells, least === 0 ? "protect" : "publish"))

const runs = 220

describe("all tables that fit what is published", { timeout: 60_000 }, () => {
  it("are four where the inner cells of two rows and two columns are hidden: 0 to 3 in the first cell", () => {
    const inner = ["a|x", "a|y", "b|x", "b|y"]
    expect(commonGround(crossTable({ a: [1, 2], b: [3, 4] }, ["x", "y"]), inner, 0)).toEqual({
      tables: 4,
      limits: [
        { id: "a|x", lower: 0, upper: 3 },
        { id: "a|y", lower: 0, upper: 3 },
        { id: "b|x", lower: 1, upper: 4 },
        { id: "b|y", lower: 3, upper: 6 }
      ]
    })
  })

  it.each([
    ["rows and columns", twoWayTask, 41],
    ["classes, schools and a town", treeTask, 42]
  ] as const)(
    "hold at least two values of each primary cell, and no others than the audit says: %s",
    (_, task, seed) => {
      const check = fc.property(task, ({ table, options }) => {
        const protection = protectCellsOrThrow(table, options)
        const hidden = hiddenBy(protection)
        for (const least of knownLeast({ table, options })) {
          const { limits } = commonGround(table, hidden, least)
          expect(withOneValue(limits, protection.primary)).toEqual([])
          expect(auditedLimits({ table, options }, hidden, least)).toEqual(limits)
        }
      })
      fc.assert(check, { seed, numRuns: runs })
    }
  )

  it("lie within the limits of the audit where cells overlap in any way", () => {
    const check = fc.property(overlappingTask, ({ table, options }) => {
      const protection = protectCellsOrThrow(table, options)
      const hidden = hiddenBy(protection)
      for (const least of knownLeast({ table, options })) {
        const { limits } = commonGround(table, hidden, least)
        const audited = auditedLimits({ table, options }, hidden, least)
        expect(limits.filter((interval, at) => !isWithin(interval, audited[at]))).toEqual([])
        const single = withOneValue(limits, protection.primary)
        expect(exposedButForBeingWhole(table, hidden, single, least)).toEqual([])
      }
    })
    fc.assert(check, { seed: 43, numRuns: runs })
  })

  it("hold one value of a primary cell in most tables where nothing but the primary cells is hidden", () => {
    const small = fc
      .sample(fc.oneof(twoWayTask, treeTask), { seed: 44, numRuns: 100 })
      .map((task) => ({ ...task, primary: protectCellsOrThrow(task.table, task.options).primary }))
      .filter(({ primary }) => primary.length > 0)
    const found = small.filter(
      ({ table, primary }) => withOneValue(commonGround(table, primary, 0).limits, primary).length > 0
    )
    expect([small.length > 70, found.length > small.length / 2]).toEqual([true, true])
  })
})

describe("sums that overlap", { timeout: 60_000 }, () => {
  /** Twice a and b are 2 by the three sums; b is at least 1, and 1 would make a half of a. */
  const table = {
    members: [0, 2, 2, 3],
    cells: [
      { id: "b", members: [1] },
      { id: "a + b + c", members: [0, 1, 2] },
      { id: "a + d", members: [0, 3] },
      { id: "c + d", members: [2, 3] }
    ]
  }
  const options = { threshold: 3, zeros: "publish" } as const

  it("can give a primary cell away to who knows that counts are whole, which protection alone does not look at", () => {
    const hidden = hiddenBy(protectCellsOrThrow(table, options))
    expect(hidden).toEqual(["b"])
    expect(commonGround(table, hidden, 1).limits).toEqual([{ id: "b", lower: 2, upper: 2 }])
    expect(auditedLimits({ table, options }, hidden, 1)).toEqual([{ id: "b", lower: 1, upper: 2 }])
    expect(exposedButForBeingWhole(table, hidden, ["b"], 1)).toEqual([])
  })

  it("do not where limits must lie two apart", () => {
    const hidden = hiddenBy(protectCellsOrThrow(table, { ...options, solver: boundedSimplex }))
    expect(withOneValue(commonGround(table, hidden, 1).limits, ["b"])).toEqual([])
  })

  it("leave each primary cell two values where limits must lie two apart: in all tables drawn", () => {
    const check = fc.property(overlappingTask, ({ table: drawn, options: own }) => {
      const protection = protectCellsOrThrow(drawn, { ...own, solver: boundedSimplex })
      const least = own.zeros === "publish" ? 1 : 0
      const { limits } = commonGround(drawn, hiddenBy(protection), least)
      expect(withOneValue(limits, protection.primary)).toEqual([])
    })
    fc.assert(check, { seed: 45, numRuns: runs })
  })
})

describe("counts by three divisions", { timeout: 60_000 }, () => {
  const sides = [
    ["a", [0]],
    ["b", [1]],
    ["+", [0, 1]]
  ] as const
  const table = {
    members: [2, 1, 0, 4, 2, 1, 3, 1],
    cells: sides.flatMap(([x, xs]) =>
      sides.flatMap(([y, ys]) =>
        sides.map(([z, zs]) => ({
          id: `${x}${y}${z}`,
          members: xs.flatMap((i) => ys.flatMap((j) => zs.map((k) => 4 * i + 2 * j + k)))
        }))
      )
    )
  }
  const options = { threshold: 2, zeros: "publish" } as const

  it("can give a primary cell away to who knows that counts are whole and no hidden one is 0", () => {
    const protection = protectCellsOrThrow(table, options)
    const hidden = hiddenBy(protection)
    const { limits } = commonGround(table, hidden, 1)
    expect(withOneValue(limits, protection.primary)).toEqual(["bab"])
    expect(withOneValue(auditedLimits({ table, options }, hidden, 1), protection.primary)).toEqual(["bab"])
    expect(exposedButForBeingWhole(table, hidden, ["bab"], 1)).toEqual([])
  })

  it("do not where limits must lie two apart", () => {
    const protection = protectCellsOrThrow(table, { ...options, solver: boundedSimplex })
    const { limits } = commonGround(table, hiddenBy(protection), 1)
    expect(withOneValue(limits, protection.primary)).toEqual([])
  })
})
