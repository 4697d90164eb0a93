import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import {
  type CellOptions,
  type CellTable,
  protectCells,
  protectCellsOrThrow
} from "../../src/disclosure/protect-cells.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { overlappingTask, treeTask, twoWayTask } from "../audit/support/small-tables.js"
import { brokenPromises } from "./support/promise.js"
import { randomFrom } from "./support/random.js"
import { randomMunicipality } from "./support/random-municipality.js"

const anyTask = fc.oneof(twoWayTask, treeTask, overlappingTask)

const runs = { seed: 51, numRuns: 200 }

const hiddenBy = (table: CellTable, options: CellOptions): ReadonlyArray<string> => {
  const { primary, secondary } = protectCellsOrThrow(table, options)
  return [...primary, ...secondary]
}

const shownOf = ({ cells }: CellTable, hidden: ReadonlyArray<string>): ReadonlyArray<string> =>
  cells.map(({ id }) => id).filter((id) => !hidden.includes(id))

const valueOfCell = ({ members, cells }: CellTable, id: string): number =>
  cells.find((cell) => cell.id === id)?.members.reduce((sum, at) => sum + (members[at] ?? 0), 0) ?? 0

/** The same table with its counts and its cells in another order. */
const reordered = ({ members, cells }: CellTable, seed: number): CellTable => {
  const random = randomFrom(seed)
  const order = random.shuffled([...members.keys()])
  return {
    members: order.map((from) => members[from] ?? 0),
    cells: random.shuffled(cells.map((cell) => ({ id: cell.id, members: cell.members.map((at) => order.indexOf(at)) })))
  }
}

/** Weights from 1 to 100, drawn so that no two cells are wanted equally. */
const anyWeights = ({ cells }: CellTable, seed: number): Readonly<Record<string, number>> => {
  const random = randomFrom(seed)
  return Object.fromEntries(cells.map(({ id }) => [id, 10 ** (2 * random.next())]))
}

/** Every primary cell has what is promised, and would not have it if any secondary cell were shown. */
const expectLeastPattern = (table: CellTable, options: CellOptions): void => {
  const { primary, secondary } = protectCellsOrThrow(table, options)
  const hidden = [...primary, ...secondary]
  expect(brokenPromises(table, primary, hidden, options.zeros)).toEqual([])
  const needless = secondary.filter((id) => {
    const less = hidden.filter((other) => other !== id)
    return brokenPromises(table, primary, less, options.zeros).length === 0
  })
  expect(needless).toEqual([])
}

describe("the pattern that protectCells finds", { timeout: 60_000 }, () => {
  it("keeps what is promised of singletons, and no longer does when any secondary cell is shown", () => {
    const check = fc.property(anyTask, ({ table, options }) => expectLeastPattern(table, options))
    fc.assert(check, runs)
  })

  it("does so whatever is wanted most, and whatever else is primary", () => {
    const check = fc.property(anyTask, fc.nat(), ({ table, options }, seed) => {
      const named = table.cells[seed % table.cells.length]?.id ?? ""
      fc.pre(valueOfCell(table, named) > 0)
      expectLeastPattern(table, { ...options, weights: anyWeights(table, seed), primary: [named] })
    })
    fc.assert(check, { seed: 53, numRuns: 300 })
  })

  it("needs nothing more when all of it is primary", () => {
    const check = fc.property(anyTask, ({ table, options }) => {
      const primary = hiddenBy(table, options)
      const again = protectCellsOrThrow(table, { ...options, primary })
      expect([new Set(again.primary), again.secondary]).toEqual([new Set(primary), []])
    })
    fc.assert(check, runs)
  })

  it("does not depend on the order of counts and cells where no two cells are wanted equally", () => {
    const check = fc.property(anyTask, fc.nat(), ({ table, options }, seed) => {
      const weighted = { ...options, weights: anyWeights(table, seed) }
      expect(new Set(hiddenBy(reordered(table, seed), weighted))).toEqual(new Set(hiddenBy(table, weighted)))
    })
    fc.assert(check, runs)
  })

  it("keeps its promise in any order of cells that are wanted equally", () => {
    const check = fc.property(anyTask, fc.nat(), ({ table, options }, seed) => {
      const other = reordered(table, seed)
      expect(new Set(protectCellsOrThrow(other, options).primary)).toEqual(
        new Set(protectCellsOrThrow(table, options).primary)
      )
      expectLeastPattern(other, options)
    })
    fc.assert(check, runs)
  })

  it("hides the later of two cells that are wanted equally", () => {
    const [a, b] = [
      { id: "a", members: [0] },
      { id: "b", members: [1] }
    ]
    const others = [
      { id: "small", members: [2] },
      { id: "all", members: [0, 1, 2] }
    ]
    const secondary = (cells: CellTable["cells"]) =>
      protectCellsOrThrow({ members: [9, 9, 2], cells: [...cells, ...others] }, { threshold: 5, zeros: "publish" })
        .secondary
    expect([secondary([a, b]), secondary([b, a])]).toEqual([["b"], ["a"]])
  })
})

describe("a release of more cells", { timeout: 60_000 }, () => {
  /** A town of two schools, one of which has two classes. */
  const schools = {
    members: [6, 1, 3],
    cells: [
      { id: "class a", members: [0] },
      { id: "class b", members: [1] },
      { id: "school 1", members: [0, 1] },
      { id: "school 2", members: [2] }
    ]
  }
  const withTown = { ...schools, cells: [...schools.cells, { id: "town", members: [0, 1, 2] }] }
  const fours = { threshold: 4, zeros: "publish" } as const

  it("may show what the smaller one hid, as the most wanted cell is chosen first", () => {
    expect(protectCellsOrThrow(schools, fours).secondary).toEqual(["class a"])
    expect(protectCellsOrThrow(withTown, fours).secondary).toEqual(["school 1"])
  })

  it("shows nothing that the smaller one hid when it is told of it", () => {
    const told = { ...fours, hidden: ["class a"], alreadyPublished: ["school 1"] }
    expect(protectCellsOrThrow(withTown, told).secondary).toEqual(["class a", "town"])
  })

  it("hides all that the smaller one hid, and keeps the promise for both together, when it is told of it", () => {
    const outcomes = { told: 0, refused: 0 }
    const check = fc.property(anyTask, fc.nat(), ({ table, options }, seed) => {
      const cells = table.cells.filter((_, at) => randomFrom(seed + at).chance(0.7))
      const before = protectCellsOrThrow({ ...table, cells }, options)
      const hidden = [...before.primary, ...before.secondary]
      const alreadyPublished = shownOf({ ...table, cells }, hidden)
      const after = protectCells(table, { ...options, hidden, alreadyPublished })
      if (Result.isFailure(after)) {
        outcomes.refused += 1
        expect(after.failure.code).toBe("forced-exposes")
        return
      }
      outcomes.told += 1
      const { primary, secondary } = after.success
      expect([...primary, ...secondary]).toEqual(expect.arrayContaining([...hidden]))
      expect([...primary, ...secondary].filter((id) => alreadyPublished.includes(id))).toEqual([])
      expect(brokenPromises(table, primary, [...primary, ...secondary], options.zeros)).toEqual([])
    })
    fc.assert(check, runs)
    expect([outcomes.told > 100, outcomes.refused > 0]).toEqual([true, true])
  })

  it("hides all that the smaller one hid where the other cells are wanted least and not primary", () => {
    const check = fc.property(anyTask, fc.nat(), ({ table, options }, choice) => {
      const added = table.cells[choice % table.cells.length]?.id ?? ""
      fc.pre(valueOfCell(table, added) >= options.threshold)
      const fewer = { ...table, cells: table.cells.filter(({ id }) => id !== added) }
      const hidden = hiddenBy(table, { ...options, weights: { [added]: 0 } })
      expect(hidden.filter((id) => id !== added)).toEqual(hiddenBy(fewer, options))
    })
    fc.assert(check, runs)
  })
})

const seeds = Array.from({ length: 6 }, (_, at) => at + 1001)

const hiddenFigures = (table: FigureTable): ReadonlySet<string> =>
  new Set(
    protectFiguresOrThrow(table)
      .figures.filter(({ status }) => status === "suppressed")
      .map(({ id }) => id)
  )

describe("the pattern that protectFigures finds", { timeout: 60_000 }, () => {
  it("does not depend on the order of rows and figures together, terms and years included", () => {
    for (const seed of seeds) {
      const { dataset, figures } = randomMunicipality(seed)
      const random = randomFrom(seed)
      const periods = [...new Set(figures.map(({ period }) => period))]
      const again = computeFiguresOrThrow(
        { ...dataset, observations: random.shuffled(dataset.observations) },
        { periods }
      )
      const shuffled = { ...again, figures: random.shuffled(again.figures) }
      expect([seed, hiddenFigures(shuffled)]).toEqual([seed, hiddenFigures(randomMunicipality(seed))])
    }
  })
})
