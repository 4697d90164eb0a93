import { deepStrictEqual, ok } from "node:assert/strict"
import { bench, describe } from "vitest"
import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import { protectCellsOrThrow } from "../../src/disclosure/protect-cells.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import {
  cellsOfThreeLevels,
  figuresOfCrossedGroups,
  figuresOfThreeLevels
} from "../disclosure/support/large-release.js"
import { protectByDenseElimination } from "./dense-elimination.js"

const threshold = 5
const options = { threshold, zeros: "publish" } as const

/** Milliseconds of processor that this process has used: what else the machine does counts for little. */
const now = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** So many runs after three that are not counted. */
const runs = (iterations: number) => ({ now, iterations, time: 0, warmupIterations: 3, warmupTime: 0 })

const tell = (what: string, primary: number, secondary: number): void =>
  console.log(`${what}: ${primary} primary, ${secondary} secondary`)

const sizesOfPeer = [
  { units: 133, areas: 46, times: 20 },
  { units: 493, areas: 173, times: 5 }
]

describe.each(sizesOfPeer)("beside dense elimination, $units units in $areas areas", ({ units, areas, times }) => {
  // No count of 1, so that both answer the same question.
  const table = cellsOfThreeLevels({ units, areas, smallest: 2 })
  const protection = protectCellsOrThrow(table, options)
  deepStrictEqual(protectByDenseElimination(table, threshold), protection)
  tell(`${table.cells.length} cells, both`, protection.primary.length, protection.secondary.length)

  bench(`protectCells, ${table.cells.length} cells`, () => void protectCellsOrThrow(table, options), runs(20))
  bench(
    `dense elimination, ${table.cells.length} cells`,
    () => void protectByDenseElimination(table, threshold),
    runs(times)
  )
})

const largeSizes = [
  { units: 3700, areas: 1300 },
  { units: 7400, areas: 2600 }
]

describe.each(largeSizes)("a release in three levels, $units units in $areas areas", ({ units, areas }) => {
  const table = cellsOfThreeLevels({ units, areas, smallest: 1 })
  const { primary, secondary } = protectCellsOrThrow(table, options)
  const hidden = [...primary, ...secondary]
  const audit = { attacker: "linear", protect: primary } as const
  ok(auditCellsOrThrow(table, hidden, audit).safe)
  tell(`${table.cells.length} cells`, primary.length, secondary.length)

  bench(`protectCells, ${table.cells.length} cells`, () => void protectCellsOrThrow(table, options), runs(10))
  bench(`linear audit, ${table.cells.length} cells`, () => void auditCellsOrThrow(table, hidden, audit), runs(10))
})

const figureTables = [
  {
    what: "300 units in 20 areas, by sex, over three years",
    draw: () => figuresOfThreeLevels({ units: 300, areas: 20, periods: ["2023", "2024", "2025"] }),
    times: 20
  },
  {
    what: "5,000 units in 40 areas, by sex",
    draw: () => figuresOfThreeLevels({ units: 5000, areas: 40, periods: ["2025"] }),
    times: 5
  },
  { what: "1,250 units in 40 areas, by sex, by grade and by both", draw: figuresOfCrossedGroups, times: 5 }
]

describe.each(figureTables)("a share at $what", ({ what, draw, times }) => {
  const table = draw()
  const hidden = protectFiguresOrThrow(table).figures.filter(({ value }) => value.value === null).length
  console.log(`${what}: ${table.figures.length} figures, ${hidden} hidden`)

  bench(`protectFigures, ${table.figures.length} figures`, () => void protectFiguresOrThrow(table), runs(times))
})
