import { describe, expect, it } from "vitest"
import { chosenToHide, hideableByRow, nearestHideable } from "../../src/disclosure/interval-choice.js"
import type { OpenCells } from "../../src/disclosure/interval-program.js"
import type { Weights } from "../../src/disclosure/interval-room.js"

const sum = (...rows: ReadonlyArray<number>): Weights => new Map(rows.map((row) => [row, 1]))

/** A reader who knows these sums, and of these cells what they are. */
const knowing = (sums: ReadonlyArray<Weights>, fixed: ReadonlyArray<number> = []): OpenCells => ({
  isFixed: (row) => fixed.includes(row),
  sumsOf: (row) => sums.filter((weights) => weights.has(row)),
  componentsOf: () => new Set(),
  furthest: () => 0
})

describe("hideableByRow", () => {
  it("finds the sums that hold a cell", () => {
    const byRow = hideableByRow([
      { index: 4, weights: sum(0, 1) },
      { index: 7, weights: sum(1) }
    ])
    expect([...byRow]).toEqual([
      [0, [4]],
      [1, [4, 7]]
    ])
  })
})

describe("the published sums that are nearest to a narrow one", () => {
  const chain = [sum(0, 1), sum(1, 2), sum(2, 3)]

  it("share a cell with it, or with a known sum that holds it", () => {
    const byRow = hideableByRow([0, 1, 2].map((row) => ({ index: 10 + row, weights: sum(row) })))
    expect([...nearestHideable(sum(0), knowing(chain), byRow)]).toEqual([10, 11])
  })

  it("are looked for further away where none is near", () => {
    const byRow = hideableByRow([
      { index: 5, weights: sum(3) },
      { index: 6, weights: sum(9) }
    ])
    expect([...nearestHideable(sum(0), knowing(chain), byRow)]).toEqual([5])
  })

  it("are not looked for beyond a cell that can be nothing but what it is", () => {
    const byRow = hideableByRow([{ index: 5, weights: sum(3) }])
    expect([...nearestHideable(sum(0), knowing(chain, [1]), byRow)]).toEqual([])
  })

  it("are none where nothing that hangs together with it can be hidden", () => {
    expect([...nearestHideable(sum(0), knowing(chain), new Map())]).toEqual([])
  })
})

describe("chosenToHide", () => {
  const chosen = (...near: ReadonlyArray<ReadonlyArray<number>>) => chosenToHide(near.map((all) => new Set(all)))

  it("takes the least wanted sum near each narrow one", () => {
    expect(chosen([3, 5], [1, 2])).toEqual([5, 2])
  })

  it("takes one for two that it is near to, the least wanted first", () => {
    expect(chosen([3, 5], [5, 7])).toEqual([7, 5])
    expect(chosen([3, 7], [2, 3], [7])).toEqual([7, 3])
    expect(chosen([2, 5], [5])).toEqual([5])
  })

  it("takes nothing where nothing is near", () => {
    expect(chosen([], [4], [])).toEqual([4])
    expect(chosen()).toEqual([])
  })
})
