import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { attributeDisclosure } from "../../src/disclosure/attribute-disclosure.js"
import { type MarginalCell, primaryVectors } from "./support/reference-tables.js"

const { coalition1, coalition2unknown10 } = primaryVectors().directDisclosure
const dimensions = ["v1", "v2", "v3"] as const

/** The cells of each published row in one direction, as indices; the row's total is left out. */
const rowsAlong = (direction: (typeof dimensions)[number]): ReadonlyArray<ReadonlyArray<number>> => {
  const across = dimensions.filter((dimension) => dimension !== direction)
  const rows = new Map<string, Array<number>>()
  for (const [at, cell] of coalition1.cells.entries()) {
    const row = across.map((dimension) => cell[dimension]).join("/")
    if (cell[direction] !== "Total") rows.set(row, [...(rows.get(row) ?? []), at])
  }
  return [...rows.values()]
}

const countOf = (at: number): number => (coalition1.cells[at] as MarginalCell).freq

const disclosiveCells = (coalition: number): ReadonlyArray<number> => {
  const found = dimensions.flatMap(rowsAlong).flatMap((row) => {
    const categories = attributeDisclosure(row.map(countOf), { coalition })
    return categories.map((category) => row[category])
  })
  return [...new Set(found)].flatMap((at) => at ?? []).sort((a, b) => a - b)
}

describe("the vectors of sdc_primary.json", () => {
  it("name the cells that disclose to anyone in the table", () => {
    expect(disclosiveCells(1)).toEqual(coalition1.primary)
  })

  it("name those that disclose to two, but for the smaller category of a row of 2 and 1", () => {
    const more = disclosiveCells(2).filter((at) => !coalition2unknown10.primary.includes(at))
    expect(disclosiveCells(2)).toEqual(expect.arrayContaining([...coalition2unknown10.primary]))
    expect(more.map((at) => coalition1.cells[at])).toEqual([{ v1: "b", v2: "Total", v3: "z", freq: 1 }])
  })
})

describe("attributeDisclosure", () => {
  it.each([
    { counts: [10, 0], coalition: 0, found: [0] },
    { counts: [9, 1], coalition: 0, found: [] },
    { counts: [9, 1], coalition: 1, found: [0] },
    { counts: [8, 2], coalition: 1, found: [] },
    { counts: [8, 1, 1], coalition: 1, found: [] },
    { counts: [8, 1, 1], coalition: 2, found: [0] },
    { counts: [1, 1], coalition: 1, found: [0, 1] },
    { counts: [2, 1], coalition: 2, found: [0, 1] },
    { counts: [0, 1], coalition: 1, found: [1] },
    { counts: [0, 0], coalition: 3, found: [] },
    { counts: [], coalition: 1, found: [] }
  ])("finds $found in $counts for a coalition of $coalition", ({ counts, coalition, found }) => {
    expect(attributeDisclosure(counts, { coalition })).toEqual(found)
  })

  it("takes each one in the row as alone unless told otherwise", () => {
    expect([attributeDisclosure([9, 1]), attributeDisclosure([8, 2])]).toEqual([[0], []])
  })

  const rows = fc.array(fc.nat(6), { maxLength: 5 })

  it("finds a category just when the rest of the row can be told by few enough people", () => {
    fc.assert(
      fc.property(rows, fc.nat(4), (counts, coalition) => {
        // The people one by one, by category: who is left of the others when a category's own are sent out.
        const people = counts.flatMap((count, category) => Array.from({ length: count }, () => category))
        const expected = [...new Set(people)].filter(
          (category) => people.filter((other) => other !== category).length <= coalition
        )
        expect(attributeDisclosure(counts, { coalition })).toEqual(expected)
      })
    )
  })

  it("finds for a larger coalition whatever it finds for a smaller one", () => {
    fc.assert(
      fc.property(rows, fc.nat(4), (counts, coalition) => {
        const more = attributeDisclosure(counts, { coalition: coalition + 1 })
        expect(attributeDisclosure(counts, { coalition }).every((category) => more.includes(category))).toBe(true)
      })
    )
  })

  it.each([
    ["counts", () => attributeDisclosure([1, -1])],
    ["counts", () => attributeDisclosure([0.5])],
    ["counts", () => attributeDisclosure([Number.NaN])],
    ["a coalition", () => attributeDisclosure([1], { coalition: -1 })],
    ["a coalition", () => attributeDisclosure([1], { coalition: 0.5 })]
  ])("throws a RangeError for %s that are no whole numbers from 0", (name, judge) => {
    expect(judge).toThrow(RangeError)
    expect(judge).toThrow(`needs ${name} that`)
  })
})
