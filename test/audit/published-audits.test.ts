import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import type { LinearProgramSolver } from "../../src/audit/linear-program.js"
import { protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { crossTable, peerTable, publishedTable } from "../disclosure/support/reference-tables.js"
import { hiddenEquation, peerAudits } from "./support/peer-audits.js"

let solver: LinearProgramSolver

beforeAll(async () => {
  solver = await highsSolver()
})

const names = [
  "ssb_vignette_t1",
  "ssb_vignette_t2",
  "ssb_vignette_t4",
  "ssb_vignette_t5",
  "ssb_mun_accidents",
  "ssb_mun_accidents_zeros",
  "ssb_d2_hier",
  "ssb_z1",
  "ssb_z3_year_hier"
]
const patterns = names.flatMap(peerAudits)

describe("the patterns of GaussSuppression", () => {
  it.each(patterns)("$name: have the exact cells found in R by adding and subtracting", (pattern) => {
    expect(auditCellsOrThrow(pattern.table, pattern.suppressed, { attacker: "linear" }).exact).toEqual(pattern.exact)
  })

  it.each(patterns.filter(({ nonNegative }) => nonNegative !== undefined))(
    "$name: have the limits computed in R for a reader who knows that counts are at least 0",
    ({ table, primary, suppressed, nonNegative }) => {
      const options = { attacker: "non-negative", protect: primary } as const
      expect(auditCellsOrThrow(table, suppressed, options, solver).intervals).toEqual(nonNegative)
    }
  )

  it.each(patterns.filter(({ hiddenAtLeastOne }) => hiddenAtLeastOne !== undefined))(
    "$name: have the limits computed in R for a reader who knows that no hidden cell is 0",
    ({ table, primary, suppressed, hiddenAtLeastOne }) => {
      const options = { attacker: "hidden-at-least-one", protect: primary } as const
      expect(auditCellsOrThrow(table, suppressed, options, solver).intervals).toEqual(hiddenAtLeastOne)
    }
  )

  it("are more than a few", () => {
    const known = (from: "nonNegative" | "hiddenAtLeastOne") => patterns.flatMap((pattern) => pattern[from] ?? [])
    expect([patterns.length, known("nonNegative").length, known("hiddenAtLeastOne").length]).toEqual([18, 198, 28])
  })
})

describe.each(names)("the table %s", (name) => {
  const { table, threshold, zeros, primary, exactWithPrimariesOnly } = peerTable(name)

  it("gives away what was found in R when only the primary cells are hidden", () => {
    const { safe, exact } = auditCellsOrThrow(table, primary, { attacker: "linear" })
    expect(exact).toEqual(exactWithPrimariesOnly)
    expect(safe).toBe(exact.length === 0)
  })

  it("is safe as protectCells hides it, also from a reader who knows that counts have a lower bound", () => {
    const { secondary } = protectCellsOrThrow(table, { threshold, zeros })
    const attacker = zeros === "publish" ? "hidden-at-least-one" : "non-negative"
    const hidden = [...primary, ...secondary]
    expect(auditCellsOrThrow(table, hidden, { attacker, protect: primary }, solver)).toMatchObject({ safe: true })
  })
})

describe("the 4 x 4 table of sdcTable", () => {
  const { table, primary, peers } = hiddenEquation()

  it("has a hidden equation: two rows less two columns leave w|b = 47", () => {
    const interval = { id: "w|b", lower: 47, upper: 47 }
    const audit = auditCellsOrThrow(table, primary, { attacker: "linear" })
    expect(audit).toEqual({ safe: false, exact: ["w|b"], intervals: [interval] })
  })

  it("hides w|b somewhere from 0 to 78 as soon as x|d is hidden too", () => {
    const options = { attacker: "non-negative", protect: ["w|b"] } as const
    expect(auditCellsOrThrow(table, [...primary, "x|d"], options, solver)).toEqual({
      safe: true,
      exact: [],
      intervals: [{ id: "w|b", lower: 0, upper: 78 }]
    })
  })

  it.each(Object.entries(peers))("has the limits that sdcTable publishes for %s", (_, { secondary, attack }) => {
    const options = { attacker: "non-negative", protect: primary } as const
    const hidden = primary.concat(secondary)
    expect(auditCellsOrThrow(table, hidden, options, solver).intervals).toEqual(
      attack.map(({ cell, low, up }) => ({ id: cell, lower: low, upper: up }))
    )
  })
})

describe("the linked tables of sdcTable", () => {
  it("give school K away when school N is shown: the small schools less county 1 are K and N", () => {
    const { data, primary } = publishedTable("linked_tables") as {
      data: Array<{ region: string; county: string; group: string; n: number }>
      primary: Array<string>
    }
    const cell = (id: string, belongs: (row: (typeof data)[number]) => boolean) => ({
      id,
      members: data.flatMap((row, at) => (belongs(row) ? [at] : []))
    })
    const table = {
      members: data.map(({ n }) => n),
      cells: [
        ...data.map(({ region }) => cell(region, (row) => row.region === region)),
        ...["county-1", "county-2"].map((county) => cell(county, (row) => row.county === county)),
        ...["small", "big"].map((group) => cell(group, (row) => row.group === group))
      ]
    }
    expect(auditCellsOrThrow(table, primary, { attacker: "linear" }).exact).toEqual(["K"])
    expect(auditCellsOrThrow(table, [...primary, "N"], { attacker: "linear" }).exact).toEqual([])
  })
})

describe("the virtual cell of tau-ARGUS", () => {
  const { table: printed } = publishedTable("tau_argus_virtual_cell") as { table: Record<string, Array<number>> }
  const { members, cells } = crossTable({ A: printed["A"]?.slice(1) ?? [], B: printed["B"]?.slice(1) ?? [] }, [
    "X1",
    "X2",
    "X3",
    "X4"
  ])
  const together = { id: "A|X2 + A|X4", members: [1, 3] }
  const table = { members, cells: [...cells, together] }

  it("is exact when the two hidden cells of a row are asked for together", () => {
    const hidden = ["A|X2", "A|X4", "B|X2", "B|X4", together.id]
    const audit = auditCellsOrThrow(table, hidden, { attacker: "linear" })
    expect(audit.intervals).toEqual([{ id: together.id, lower: 32, upper: 32 }])
  })
})
