import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  type CellOptions,
  type CellTable,
  protectCells,
  protectCellsOrThrow
} from "../../src/disclosure/protect-cells.js"
import { attackOnCells } from "./attacker/cells-attack.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"

/** Three schools in two years and their sum: members 0–2 are the first year, 3–5 the second. */
const twoYears: CellTable = {
  members: [3, 20, 30, 9, 22, 31],
  cells: [
    ...["ask", "bjork", "ek"].flatMap((school, at) => [
      { id: `${school} first`, members: [at] },
      { id: `${school} second`, members: [at + 3] },
      { id: `${school} both`, members: [at, at + 3] }
    ]),
    { id: "town first", members: [0, 1, 2] },
    { id: "town second", members: [3, 4, 5] },
    { id: "town both", members: [0, 1, 2, 3, 4, 5] }
  ]
}

const usual: CellOptions = { threshold: 5, zeros: "publish" }

const problemOf = (options: Partial<CellOptions>) => {
  const result = protectCells(twoYears, { ...usual, ...options })
  return Result.isFailure(result) ? [result.failure.code, result.failure.cells] : undefined
}

describe("two years that were published, then their sum", () => {
  const alreadyPublished = ["bjork first", "town second", "ask second", "bjork second", "ek second", "town first"]
  const { primary, secondary } = protectCellsOrThrow(twoYears, { ...usual, alreadyPublished, hidden: ["ek first"] })

  it("hides both years of the school that was hidden in one, for the sum less the other year is it", () => {
    expect(primary).toEqual(["ask first"])
    expect(secondary).toEqual(expect.arrayContaining(["ask both", "ek first", "ek both"]))
  })

  it("leaves nothing to work out", () => {
    const seen = attackOnCells(twoYears, new Set([...primary, ...secondary]), primary, "protect")
    expect(exactlyExposed(seen)).toEqual([])
  })

  it("would give the hidden school away without knowing of the years before", () => {
    const sumsOnly = { ...twoYears, cells: twoYears.cells.filter(({ id }) => id.endsWith("both")) }
    expect(protectCellsOrThrow(sumsOnly, usual)).toEqual({ primary: [], secondary: [] })
    const hidden = new Set(["ask first", "ek first"])
    expect(exactlyExposed(attackOnCells(twoYears, hidden, ["ask first"], "protect"))).toEqual(["ask first"])
  })
})

describe("cells that must be hidden", () => {
  it("are listed as secondary, and one that is primary only as primary", () => {
    const { primary, secondary } = protectCellsOrThrow(twoYears, { ...usual, hidden: ["ask first", "town both"] })
    expect(primary).toEqual(["ask first"])
    expect(secondary).toContain("town both")
    expect(secondary).not.toContain("ask first")
  })

  it("may be a zero", () => {
    const table = { members: [0, 20], cells: [0, 1].map((at) => ({ id: `${at}`, members: [at] })) }
    expect(protectCellsOrThrow(table, { ...usual, hidden: ["0"] })).toEqual({ primary: [], secondary: ["0"] })
  })

  it("cannot be forced as well, and must exist", () => {
    expect(problemOf({ hidden: ["ek first"], forcePublished: ["ek first"] })).toEqual(["forced-exposes", ["ek first"]])
    expect(problemOf({ hidden: ["al first"] })).toEqual(["unknown-cell", ["al first"]])
  })
})

describe("cells that were published before", () => {
  it("are refused when they are primary or give a primary away: that cannot be taken back", () => {
    expect(problemOf({ alreadyPublished: ["ask first"] })).toEqual(["forced-exposes", ["ask first"]])
    expect(problemOf({ alreadyPublished: ["ask both", "ask second"] })?.[0]).toBe("forced-exposes")
    expect(problemOf({ alreadyPublished: ["al first"] })).toEqual(["unknown-cell", ["al first"]])
  })

  it("may be hidden now, and are known all the same", () => {
    const options = { ...usual, hidden: ["ask second"], alreadyPublished: ["ask second"] }
    const { secondary } = protectCellsOrThrow(twoYears, options)
    expect(secondary).toEqual(expect.arrayContaining(["ask second", "ask both"]))
  })
})
