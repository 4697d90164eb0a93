import { describe, expect, it } from "vitest"
import type { InnermostCell } from "../../src/disclosure/innermost-cells.js"
import { formOfRow, formOfRows } from "../../src/disclosure/linear-form.js"
import { negate, residueOf } from "../../src/disclosure/prime-field.js"
import { differenceOf, isBetween, knownSums, withEmptyCells } from "../../src/disclosure/revision-system.js"

/** Cells with so many of so many. */
const cellsOf = (...counts: ReadonlyArray<readonly [numerator: number, denominator: number]>) =>
  counts.map(
    ([numerator, denominator], at): InnermostCell => ({
      id: `${at}`,
      amount: numerator,
      amounts: { numerator, denominator, value: undefined }
    })
  )

const printed = (rows: ReadonlyArray<number>, top: number, base: number) => ({
  form: formOfRows(rows),
  numbers: { top, base }
})

const three = { cells: cellsOf([3, 20], [15, 30], [20, 40]), relations: [] }

describe("the difference between two times", () => {
  const before = knownSums(three, [printed([0, 1, 2], 38, 90), printed([1], 15, 30), printed([2], 20, 40)])
  const now = knownSums(three, [printed([0, 1, 2], 44, 91), printed([1], 16, 30), printed([0], 5, 21)])

  it("is that of a sum that is printed both times", () => {
    expect(differenceOf(formOfRow(1), before, now)).toEqual({ top: 1, base: 0 })
    expect(differenceOf(formOfRows([0, 1, 2]), before, now)).toEqual({ top: 6, base: 1 })
  })

  it("is that of a sum that follows: Ask was the town less the others, and Ek is it now", () => {
    expect(differenceOf(formOfRow(0), before, now)).toEqual({ top: 2, base: 1 })
    expect(differenceOf(formOfRow(2), before, now)).toEqual({ top: 3, base: 0 })
  })

  it("may be a loss", () => {
    expect(differenceOf(formOfRow(0), now, before)).toEqual({ top: negate(2), base: negate(1) })
  })

  it("is not known where the sum follows at one time only", () => {
    const townOnly = knownSums(three, [printed([0, 1, 2], 44, 91)])
    expect(differenceOf(formOfRow(1), before, townOnly)).toBeUndefined()
    expect(differenceOf(formOfRow(1), townOnly, before)).toBeUndefined()
    expect(differenceOf(formOfRows([0, 1, 2]), before, townOnly)).toEqual({ top: 6, base: 1 })
  })

  it("rests on relations between cells that hold at any time", () => {
    // The last cell is the sum of the others.
    const form = new Map([...formOfRows([0, 1]), [2, negate(1)] as const])
    const related = { cells: three.cells, relations: [{ whole: 2, form }] }
    const [then, today] = [
      knownSums(related, [printed([0], 3, 20), printed([1], 15, 30)]),
      knownSums(related, [printed([0], 4, 20), printed([2], 22, 52)])
    ]
    expect(differenceOf(formOfRow(2), then, today)).toEqual({ top: 4, base: 2 })
    expect(differenceOf(formOfRow(1), then, today)).toEqual({ top: 3, base: 2 })
  })
})

describe("withEmptyCells", () => {
  const late = { cells: cellsOf([0, 0], [15, 30]), relations: [] }

  it("adds that nobody is in an empty cell, and nothing of the others", () => {
    const before = knownSums(late, [printed([0], 2, 3), printed([1], 15, 30)])
    const now = withEmptyCells(knownSums(late, []), late)
    expect(differenceOf(formOfRow(0), before, now)).toEqual({ top: negate(2), base: negate(3) })
    expect(differenceOf(formOfRow(1), before, now)).toBeUndefined()
  })
})

describe("isBetween", () => {
  const between = (value: number, by = 1) => isBetween(residueOf(value), 5, by)

  it("is true of 1 to 4 persons, more or fewer", () => {
    expect([0, 1, 4, 5, 6].map((value) => between(value))).toEqual([false, true, true, false, false])
    expect([-1, -4, -5].map((value) => between(value))).toEqual([true, true, false])
  })

  it("is true of parts of a post below 5", () => {
    expect([0.5, 4.9, 5, 5.1, -0.5, -5].map((value) => between(value, 10))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false
    ])
  })
})
