import { describe, expect, it } from "vitest"
import type { LinearProgramSolver } from "../../src/audit/linear-program.js"
import { allWideFor, type IntervalDemand, narrowFor, readerOf } from "../../src/disclosure/interval-reader.js"
import type { LimitedSum, Room } from "../../src/disclosure/interval-room.js"
import { formOfRow, formOfRows } from "../../src/disclosure/linear-form.js"

const solver: LinearProgramSolver = { solve: () => ({ status: "failed", reason: "not asked" }) }

/** Two cells of 3 and 9 that are primary, and whatever is known of them. */
const problem = {
  rows: 2,
  known: new Set<number>(),
  bounded: new Set<number>(),
  alone: new Set<number>(),
  relations: [],
  primaries: [formOfRow(0), formOfRow(1)],
  given: [],
  forced: [],
  candidates: []
}

const demandOf = (limits: ReadonlyArray<LimitedSum>, rooms: ReadonlyArray<Room>): IntervalDemand => ({
  ...{ rooms, limits, solver },
  whole: true,
  minimumWidth: 2
})

const open: ReadonlyArray<Room> = [
  { below: -3, above: null },
  { below: -9, above: 20 }
]

const roomsAfter = (...limits: ReadonlyArray<LimitedSum>) => readerOf(problem, [], demandOf(limits, open)).rooms

describe("what a reader knows of a cell", () => {
  it("is its own room, where nothing more is known", () => {
    expect(roomsAfter()).toEqual(open)
  })

  it("is nothing but what it is, where its number is known", () => {
    const { rooms } = readerOf({ ...problem, known: new Set([1]) }, [], demandOf([], open))
    expect(rooms).toEqual([open[0], { below: 0, above: 0 }])
  })

  it("is what its own room and a limit have in common", () => {
    const limit = (row: number, room: Room): LimitedSum => ({ form: formOfRow(row), room })
    expect(roomsAfter(limit(0, { below: -1, above: 4 }))[0]).toEqual({ below: -1, above: 4 })
    expect(roomsAfter(limit(0, { below: -5, above: null }))[0]).toEqual({ below: -3, above: null })
    expect(roomsAfter(limit(1, { below: -1, above: null }))[1]).toEqual({ below: -1, above: 20 })
    expect(roomsAfter(limit(1, { below: -1, above: 5 }))[1]).toEqual({ below: -1, above: 5 })
    expect(roomsAfter(limit(1, { below: -1, above: 30 }))[1]).toEqual({ below: -1, above: 20 })
    expect(roomsAfter(limit(1, { below: -4, above: 5 }), limit(1, { below: -2, above: 8 }))[1]).toEqual({
      below: -2,
      above: 5
    })
  })
})

describe("what a reader knows of a sum", () => {
  const both = formOfRows([0, 1])
  const closed = [9, 9].map((value) => ({ below: 0 - value, above: 20 }))
  const sumsAfter = (form: LimitedSum["form"], room: Room, shown: ReadonlyArray<LimitedSum["form"]> = []) =>
    readerOf(problem, shown, demandOf([{ form, room }], closed)).open.sumsOf(0)

  it("is a limit that its cells do not keep anyway", () => {
    expect(sumsAfter(both, { below: -17, above: 40 })).toHaveLength(1)
    expect(sumsAfter(both, { below: -18, above: 39 })).toHaveLength(1)
    expect(sumsAfter(both, { below: -17, above: null })).toHaveLength(1)
  })

  it("is nothing new where its cells keep it anyway", () => {
    expect(sumsAfter(both, { below: -18, above: 40 })).toEqual([])
    expect(sumsAfter(both, { below: -20, above: null })).toEqual([])
  })

  it("is a limit where a cell has no end, and the sum has one", () => {
    const limits = [{ form: both, room: { below: -20, above: 40 } }]
    expect(readerOf(problem, [], demandOf(limits, open)).open.sumsOf(0)).toHaveLength(1)
  })

  it("is only its number, where that is shown", () => {
    expect(sumsAfter(both, { below: -1, above: 1 }, [both])).toHaveLength(1)
  })
})

describe("the primaries that a reader finds narrow", () => {
  // The sum of the first two is shown and lets neither move; nothing is known of the third.
  const three = { ...problem, rows: 3, primaries: [2, 0, 1].map(formOfRow) }
  const demand: IntervalDemand = {
    ...demandOf(
      [],
      [3, 9, 4].map((value) => ({ below: 0 - value, above: null }))
    ),
    solver: { solve: () => ({ status: "optimal", value: 0 }) }
  }
  const reader = readerOf(three, [formOfRows([0, 1])], demand)

  it("are told in their order, and wide ones are not among them", () => {
    expect(narrowFor(reader, [2, 0, 1], three, demand)).toEqual([1, 2])
  })

  it("are only some of those that are asked for", () => {
    expect(narrowFor(reader, [0, 2], three, demand)).toEqual([2])
    expect([allWideFor(reader, [0], three, demand), allWideFor(reader, [0, 2], three, demand)]).toEqual([true, false])
  })
})
