import { describe, expect, it } from "vitest"
import { couple, membersOf, newRowSets, rootOf } from "../../src/disclosure/row-sets.js"

const coupled = (...groups: ReadonlyArray<ReadonlyArray<number>>) => {
  const sets = newRowSets()
  for (const rows of groups) couple(sets, rows)
  return sets
}

describe("couple", () => {
  it("leaves a row that it never met alone", () => {
    const sets = coupled([1, 2])
    expect([rootOf(sets, 7), membersOf(sets, 7)]).toEqual([7, [7]])
  })

  it("knows a set by its first row, in whatever order the rows come", () => {
    const sets = coupled([5, 3, 9])
    expect([3, 5, 9].map((row) => rootOf(sets, row))).toEqual([3, 3, 3])
    expect([...membersOf(sets, 3)].sort()).toEqual([3, 5, 9])
  })

  it("joins sets that share a row, for every row of both", () => {
    const sets = coupled([4, 5], [7, 8], [5, 7])
    expect([4, 5, 7, 8].map((row) => rootOf(sets, row))).toEqual([4, 4, 4, 4])
    expect([...membersOf(sets, 4)].sort()).toEqual([4, 5, 7, 8])
  })

  it("keeps no set under a row that it is no longer known by", () => {
    const sets = coupled([4, 5], [7, 8], [1, 5, 7])
    expect([...sets.members.keys()]).toEqual([1])
  })

  it("counts a row once, however often it is coupled", () => {
    const sets = coupled([2, 3], [3, 2], [2, 2, 3])
    expect(membersOf(sets, 2)).toEqual([2, 3])
  })

  it("leaves sets apart that share nothing", () => {
    const sets = coupled([1, 2], [3, 4])
    expect([rootOf(sets, 2), rootOf(sets, 4), sets.members.size]).toEqual([1, 3, 2])
  })
})
