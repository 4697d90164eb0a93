import { beforeAll, describe, expect, it } from "vitest"
import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import type { Attacker } from "../../src/audit/audited-table.js"
import { boundedSimplex } from "../../src/audit/bounded-simplex.js"
import { type CellProtection, protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { exposedWithinBounds, loadSolver } from "../disclosure/attacker/bounds-attacker.js"
import { attackOnCells } from "../disclosure/attacker/cells-attack.js"
import { type RandomRelease, randomRelease } from "./support/random-releases.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

interface ProtectedRelease extends RandomRelease {
  readonly seed: number
  readonly protection: CellProtection
}

const protectedRelease = (seed: number): ProtectedRelease => {
  const release = randomRelease(seed)
  return { ...release, seed, protection: protectCellsOrThrow(release.table, release.options) }
}

const seeds = (count: number, from = 1): ReadonlyArray<number> => Array.from({ length: count }, (_, at) => at + from)

const hiddenIn = ({ protection: { primary, secondary } }: ProtectedRelease): ReadonlyArray<string> => [
  ...primary,
  ...secondary
]

/** Whether an attacker finds a primary cell. */
const isFound = (release: ProtectedRelease, attacker: Attacker): boolean => {
  const options = { attacker, protect: release.protection.primary }
  return !auditCellsOrThrow(release.table, hiddenIn(release), options, boundedSimplex).safe
}

/** Whoever knows that no hidden cell is 0 finds all that others find who know less. */
const bestInformed = ({ options }: RandomRelease): Attacker =>
  options.zeros === "publish" ? "hidden-at-least-one" : "non-negative"

/** What would be found even if counts could be halves and thirds. */
const foundButForBeingWhole = (release: ProtectedRelease): ReadonlyArray<string> => {
  const { table, options, protection } = release
  return exposedWithinBounds(
    solver,
    attackOnCells(table, new Set(hiddenIn(release)), protection.primary, options.zeros)
  )
}

describe("random releases by one to three divisions of two to five levels", { timeout: 180_000 }, () => {
  it("are of all kinds: 1,000 of them", () => {
    const releases = seeds(1000).map(randomRelease)
    const kinds = new Set(releases.map(({ dimensions, levels }) => `${dimensions} ${levels}`))
    const withCells = (least: number) => releases.filter(({ table }) => table.cells.length >= least).length
    expect([kinds.size, withCells(10) > 700, withCells(100) > 50]).toEqual([12, true, true])
  })

  it("give no primary cell away to who adds and subtracts: 10,000 of them", () => {
    const found = seeds(10_000).filter((seed) => isFound(protectedRelease(seed), "linear"))
    expect(found).toEqual([])
  })

  it("give none away to who knows limits too, but for whole counts: 800 of them", () => {
    // Two of the first 4,000 are found, because counts are whole; these draws hold both.
    const releases = seeds(800, 3100).map(protectedRelease)
    const found = releases.filter((release) => isFound(release, bestInformed(release)))
    expect(found.map(({ seed }) => seed)).toEqual([3454, 3827])
    expect(found.filter(({ dimensions }) => dimensions < 3)).toEqual([])
    expect(found.map((release) => [release.seed, foundButForBeingWhole(release)])).toEqual(
      found.map(({ seed }) => [seed, []])
    )
  })

  it("give none away to who knows limits and whole counts, when limits must lie two apart: those of 150 with three divisions", () => {
    const found = seeds(150).filter((seed) => {
      const release = randomRelease(seed)
      if (release.dimensions < 3) return false
      const protection = protectCellsOrThrow(release.table, { ...release.options, solver: boundedSimplex })
      return isFound({ ...release, seed, protection }, bestInformed(release))
    })
    expect(found).toEqual([])
  })

  it("give primary cells away in most cases where nothing else is hidden: 1,000 of them", () => {
    const small = seeds(1000)
      .map(protectedRelease)
      .filter(({ protection }) => protection.primary.length > 0)
    const found = small.filter(({ protection, ...release }) =>
      isFound({ ...release, protection: { ...protection, secondary: [] } }, "linear")
    )
    expect([small.length > 700, found.length > (small.length * 3) / 4]).toEqual([true, true])
  })
})
