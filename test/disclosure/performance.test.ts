import { describe, expect, it } from "vitest"
import { protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { attackOnCells } from "./attacker/cells-attack.js"
import { primes, residues } from "./attacker/field.js"
import { exposedOver } from "./attacker/linear-attacker.js"
import { cellsOfThreeLevels, figuresOfCrossedGroups, figuresOfThreeLevels } from "./support/large-release.js"

/** The limit; a machine that runs all tests at once, with coverage and a browser beside them, gets five times the time. */
const limit = 2000 * (process.env["CI"] === undefined ? 1 : 5)

/** The best of three runs: what the work takes, without what else the machine does. */
const milliseconds = (work: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      work()
      return performance.now() - start
    })
  )

describe("a release of 15,000 cells in three levels", { timeout: 60_000 }, () => {
  it("is protected by protectCells in under two seconds, and no primary follows", () => {
    const table = cellsOfThreeLevels({ units: 3700, areas: 1300, smallest: 1 })
    const options = { threshold: 5, zeros: "publish" } as const
    const { primary, secondary } = protectCellsOrThrow(table, options)
    expect([table.cells.length, primary.length > 1500]).toEqual([15_003, true])
    expect(milliseconds(() => protectCellsOrThrow(table, options))).toBeLessThan(limit)
    const attack = attackOnCells(table, new Set([...primary, ...secondary]), primary, "protect")
    expect(exposedOver(residues(primes[0]), attack)).toEqual([])
  })

  it("is protected by protectFigures in under two seconds", () => {
    const table = figuresOfThreeLevels({ units: 5000, areas: 40, periods: ["2025"] })
    const hidden = protectFiguresOrThrow(table).figures.filter(({ value }) => value.value === null).length
    expect([table.figures.length, hidden > 1500]).toEqual([15_123, true])
    expect(milliseconds(() => protectFiguresOrThrow(table))).toBeLessThan(limit)
  })
  it("is protected by protectFigures in under two seconds where all groups are crossed", () => {
    const table = figuresOfCrossedGroups()
    const hidden = protectFiguresOrThrow(table).figures.filter(({ value }) => value.value === null).length
    expect([table.figures.length, hidden > 3000]).toEqual([15_492, true])
    expect(milliseconds(() => protectFiguresOrThrow(table))).toBeLessThan(limit)
  })
})
