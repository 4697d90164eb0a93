import { beforeAll, describe, expect, it } from "vitest"
import { type CellTable, protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { attackOnCells, together } from "./attacker/cells-attack.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"
import { crossTable, peerTable, printedValues, publishedTable } from "./support/reference-tables.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

/** Secondary cells of GaussSuppression 1.2.3 and of ours; methods.md 2.4 allows more where our singleton rule is stricter. */
const tables = [
  { name: "ssb_vignette_t1", peer: 3, ours: 3 },
  { name: "ssb_vignette_t2", peer: 5, ours: 5 },
  { name: "ssb_vignette_t4", peer: 4, ours: 4 },
  { name: "ssb_vignette_t5", peer: 4, ours: 4 },
  { name: "ssb_mun_accidents", peer: 2, ours: 2 },
  { name: "ssb_mun_accidents_zeros", peer: 5, ours: 5 },
  { name: "ssb_d2_hier", peer: 17, ours: 17 },
  // The one table where ties fall otherwise: methods.md 2.4 names 5 against 3.
  { name: "ssb_z1", peer: 3, ours: 5 },
  { name: "ssb_z3_year_hier", peer: 12, ours: 12 }
]

const hiddenOf = ({ primary, secondary }: ReturnType<typeof protectCellsOrThrow>): ReadonlySet<string> =>
  new Set([...primary, ...secondary])

describe.each(tables)("the table $name of GaussSuppression", ({ name, peer, ours }) => {
  const { table, threshold, zeros, primary, peerSecondary } = peerTable(name)
  const protection = protectCellsOrThrow(table, { threshold, zeros })
  const hidden = hiddenOf(protection)

  it("is read as it was printed", () => {
    const values = table.cells.map(({ members }) => members.reduce((sum, at) => sum + (table.members[at] ?? 0), 0))
    expect(values).toEqual(printedValues(name))
  })

  it("has the peer's primary cells", () => {
    expect(protection.primary).toEqual(primary)
  })

  it(`hides ${ours} more cells where the peer hides ${peer}`, () => {
    expect([peerSecondary, protection.secondary.length]).toEqual([peer, ours])
  })

  it("gives no primary cell away by adding and subtracting", () => {
    expect(exactlyExposed(attackOnCells(table, hidden, primary, zeros))).toEqual([])
  })

  it("gives no primary cell away to a reader who knows that counts have a lower bound", () => {
    expect(exposedWithinBounds(solver, attackOnCells(table, hidden, primary, zeros))).toEqual([])
  })

  it("gives a primary cell away as soon as any one of the other hidden cells is shown", () => {
    const needless = protection.secondary.filter((id) => {
      const fewer = new Set([...hidden].filter((other) => other !== id))
      return exposedWithinBounds(solver, attackOnCells(table, fewer, primary, zeros)).length === 0
    })
    expect(needless).toEqual([])
  })

  it("is the same release whatever the order of its cells", () => {
    const turned = { members: table.members, cells: [...table.cells].reverse() }
    const again = protectCellsOrThrow(turned, { threshold, zeros })
    expect(exactlyExposed(attackOnCells(turned, hiddenOf(again), primary, zeros))).toEqual([])
    expect(new Set(again.primary)).toEqual(new Set(protection.primary))
  })
})

describe("the published tables of sdcTable and tau-ARGUS", () => {
  it("hides one more cell in the 4 x 4 table with the hidden equation, as OPT, HITAS and GAUSS do", () => {
    const { rows, colNames, primary } = publishedTable("sdcTable_4x4_hidden_equation") as {
      rows: Record<string, Array<number>>
      colNames: Array<string>
      primary: Array<string>
    }
    const table = crossTable(rows, colNames)
    const protection = protectCellsOrThrow(table, { threshold: 1, zeros: "publish", primary })
    const attack = attackOnCells(table, hiddenOf(protection), primary, "publish")
    expect(protection.secondary).toHaveLength(1)
    expect([exactlyExposed(attack), exposedWithinBounds(solver, attack)]).toEqual([[], []])
  })

  it("hides three more cells for the two women of region A, as every peer does", () => {
    const { cells } = publishedTable("sdcTable_testproblem") as {
      cells: Array<{ region: string; gender: string; freq: number }>
    }
    const counts = (gender: string) => cells.filter((c) => c.region !== "00" && c.gender === gender).map((c) => c.freq)
    const table = crossTable({ male: counts("01"), female: counts("02") }, ["A", "B", "C", "D"])
    const protection = protectCellsOrThrow(table, { threshold: 3, zeros: "publish" })
    expect(protection.primary).toEqual(["female|A"])
    expect(protection.secondary).toHaveLength(3)
    expect(exactlyExposed(attackOnCells(table, hiddenOf(protection), ["female|A"], "publish"))).toEqual([])
  })

  it("hides school N in both groupings: with it shown, group less county gives school K away", () => {
    const { data, primary } = publishedTable("linked_tables") as {
      data: Array<{ region: string; county: string; group: string; n: number }>
      primary: Array<string>
    }
    const cell = (id: string, belongs: (row: (typeof data)[number]) => boolean) => ({
      id,
      members: data.flatMap((row, at) => (belongs(row) ? [at] : []))
    })
    const table: CellTable = {
      members: data.map(({ n }) => n),
      cells: [
        ...data.map(({ region }) => cell(region, (row) => row.region === region)),
        ...["county-1", "county-2"].map((county) => cell(county, (row) => row.county === county)),
        ...["small", "big"].map((group) => cell(group, (row) => row.group === group)),
        cell("all", () => true)
      ]
    }
    const big = {
      threshold: 4,
      zeros: "publish",
      weights: { "county-1": 1e6, "county-2": 1e6, small: 1e6, all: 1e6 }
    } as const
    const protection = protectCellsOrThrow(table, big)
    expect(exactlyExposed(attackOnCells(table, new Set(primary), primary, "publish"))).toContain("K")
    expect(protection.primary).toEqual(primary)
    expect(exactlyExposed(attackOnCells(table, hiddenOf(protection), primary, "publish"))).toEqual([])
  })

  it("hides a third cell in a row with two primaries of 1: each contributor would know the other", () => {
    const table = crossTable({ row: [1, 6, 1, 5] }, ["a", "b", "c", "d"])
    const rowOnly = { members: table.members, cells: table.cells.filter(({ id }) => !id.startsWith("sum|")) }
    const protection = protectCellsOrThrow(rowOnly, { threshold: 2, zeros: "publish" })
    expect([protection.primary.length, protection.secondary.length]).toEqual([2, 1])
  })

  it("shows what one contributor of tau-ARGUS' table knows: protection of counts speaks of readers, not of contributors", () => {
    const { table: printed } = publishedTable("tau_argus_virtual_cell") as { table: Record<string, Array<number>> }
    const counts = { A: (printed["A"] ?? []).slice(1), B: (printed["B"] ?? []).slice(1) }
    const table = crossTable(counts, ["X1", "X2", "X3", "X4"])
    const primary = ["A|X2", "A|X4"]
    const protection = protectCellsOrThrow(table, { threshold: 1, zeros: "publish", primary })
    const attack = attackOnCells(table, hiddenOf(protection), primary, "publish")
    expect([exactlyExposed(attack), exposedWithinBounds(solver, attack)]).toEqual([[], []])
    const virtual = { id: "A|X2 + A|X4", terms: together(table, primary) }
    const patternOfTwo = attackOnCells(table, new Set([...primary, "B|X2", "B|X4"]), [], "publish")
    expect(exactlyExposed({ ...patternOfTwo, targets: [virtual] })).toEqual(["A|X2 + A|X4"])
  })
})
