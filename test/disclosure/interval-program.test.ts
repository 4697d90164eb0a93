import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import type { LinearProgram, LinearProgramSolver } from "../../src/audit/linear-program.js"
import { type KnownSums, type OpenCells, openCells } from "../../src/disclosure/interval-program.js"
import type { Room, Weights } from "../../src/disclosure/interval-room.js"

let solver: LinearProgramSolver

beforeAll(async () => {
  solver = await highsSolver()
})

const sum = (...rows: ReadonlyArray<number>): Weights => new Map(rows.map((row) => [row, 1]))

/** Cells that hold so many persons, and any number at most. */
const counts = (...values: ReadonlyArray<number>): ReadonlyArray<Room> =>
  values.map((value) => ({ below: 0 - value, above: null }))

const open = (known: Partial<KnownSums> & Pick<KnownSums, "rooms">): OpenCells =>
  openCells({ still: [], limited: [], ...known }, solver)

const fixedOf = (cells: OpenCells, size: number): ReadonlyArray<number> =>
  [...Array(size).keys()].filter((row) => cells.isFixed(row))

const roomOf = (cells: OpenCells, weights: Weights) => [cells.furthest(weights, -1), cells.furthest(weights, 1)]

describe("a cell that can be nothing but what it is", () => {
  it("has no room of its own", () => {
    const rooms = [
      { below: 0, above: 0 },
      { below: 0, above: 1 },
      { below: -1, above: 0 }
    ]
    expect(fixedOf(open({ rooms }), 3)).toEqual([0])
  })

  it("is what a known sum leaves, one sum after the other", () => {
    const rooms = [{ below: 0, above: 0 }, ...counts(3, 4, 5, 6)]
    expect(fixedOf(open({ rooms, still: [sum(2, 3), sum(1, 2), sum(0, 1)] }), 5)).toEqual([0, 1, 2, 3])
  })

  it("is nobody where a known sum is nobody, and everybody where all are", () => {
    expect(fixedOf(open({ rooms: counts(0, 0, 0, 2), still: [sum(0, 1), sum(2, 3)] }), 4)).toEqual([0, 1])
    const full = [3, 4].map((value) => ({ below: 0 - value, above: 0 }))
    expect(fixedOf(open({ rooms: full, still: [sum(0, 1)] }), 2)).toEqual([0, 1])
  })

  it("is not one of two that a known difference moves together", () => {
    const difference = new Map([
      [0, 1],
      [1, -1]
    ])
    expect(fixedOf(open({ rooms: counts(0, 0), still: [difference] }), 2)).toEqual([])
  })

  it("moves no sum", () => {
    const cells = open({ rooms: counts(3, 4), still: [sum(0)] })
    expect(roomOf(cells, sum(0))).toEqual([0, 0])
    expect(cells.componentsOf(sum(0)).size).toBe(0)
  })
})

describe("how far a sum can move", () => {
  it("is what the other cells of a known sum let it: 9 and 1 are 10 together", () => {
    const cells = open({ rooms: counts(9, 1), still: [sum(0, 1)] })
    expect(roomOf(cells, sum(0))).toEqual([9, 1])
    expect(roomOf(cells, sum(1))).toEqual([1, 9])
    expect(roomOf(cells, sum(0, 1))).toEqual([0, 0])
  })

  it("is what its cells allow where no known sum holds them", () => {
    const cells = open({ rooms: [...counts(3), { below: -2, above: 4 }, { below: -1, above: 5 }] })
    expect(roomOf(cells, sum(0))).toEqual([3, null])
    expect(roomOf(cells, sum(1, 2))).toEqual([3, 9])
    expect(roomOf(cells, sum(0, 1))).toEqual([5, null])
    expect(roomOf(cells, new Map([[1, 3]]))).toEqual([6, 12])
    expect(roomOf(cells, new Map([[1, -1]]))).toEqual([4, 2])
  })

  it("is added up over cells that have nothing to do with each other", () => {
    const cells = open({ rooms: counts(9, 1, 7, 2, 3), still: [sum(0, 1), sum(2, 3)] })
    expect(roomOf(cells, sum(0, 2))).toEqual([16, 3])
    expect(roomOf(cells, sum(4, 0))).toEqual([12, null])
    expect(cells.componentsOf(sum(0))).toEqual(cells.componentsOf(sum(1)))
    expect(cells.componentsOf(sum(0, 1, 2)).size).toBe(2)
    expect(cells.componentsOf(sum(0))).not.toEqual(cells.componentsOf(sum(2)))
  })

  it("has no end where known sums set none", () => {
    const difference = new Map([
      [0, 1],
      [1, -1]
    ])
    expect(roomOf(open({ rooms: counts(2, 5), still: [difference] }), sum(0))).toEqual([2, null])
  })

  it("heeds a sum that is known between two limits", () => {
    const limited = [{ weights: sum(0, 1), room: { below: -1, above: 2 } }]
    const cells = open({ rooms: counts(9, 1, 4), still: [sum(1, 2)], limited })
    expect(roomOf(cells, sum(0, 1))).toEqual([1, 2])
    expect(roomOf(cells, sum(0))).toEqual([5, 3])
  })

  it("finds the known sums of a cell", () => {
    const limited = [{ weights: sum(1, 2), room: { below: 0, above: 1 } }]
    const cells = open({ rooms: counts(9, 1, 4), still: [sum(0, 1)], limited })
    expect(cells.sumsOf(1)).toEqual([sum(0, 1), sum(1, 2)])
    expect(cells.sumsOf(3)).toEqual([])
  })
})

describe("the programs that are solved", () => {
  const known: KnownSums = { rooms: counts(9, 1, 7, 2, 0), still: [sum(0, 1), sum(2, 3), sum(3, 4)], limited: [] }
  const answering = (answer: ReturnType<LinearProgramSolver["solve"]>): OpenCells =>
    openCells(known, { solve: () => answer })

  it("hold only the cells that hang together with the sum, and the known sums of these", () => {
    const asked: Array<LinearProgram> = []
    const cells = openCells(known, {
      solve: (program) => {
        asked.push(program)
        return { status: "unbounded" }
      }
    })
    expect(cells.furthest(sum(1), -1)).toBeNull()
    expect(asked).toEqual([
      {
        variables: 2,
        constraints: [
          {
            coefficients: expect.arrayContaining([
              [0, 1],
              [1, 1]
            ]),
            equals: 0
          }
        ],
        lower: [-1, -9],
        upper: [null, null],
        objective: [[0, -1]],
        sense: "maximise"
      }
    ])
  })

  it("are believed only when they are solved", () => {
    expect(answering({ status: "failed", reason: "tired" }).furthest(sum(0), 1)).toBeUndefined()
    expect(answering({ status: "infeasible" }).furthest(sum(0), 1)).toBeUndefined()
    expect(answering({ status: "optimal", value: Number.NaN }).furthest(sum(0), 1)).toBeUndefined()
    expect(answering({ status: "optimal", value: 3 }).furthest(sum(0, 2), 1)).toBe(6)
  })
})
