import { describe, expect, it } from "vitest"
import type { Membership } from "../../src/model/membership.js"
import { area, figureIn, figureOf, figuresOf, ids, parts, row, school, schools } from "./support/figures-dataset.js"

const areas = [area("north"), area("south")]

const moved = (on: string): ReadonlyArray<Membership> => [
  { unitId: "a", areaId: "north", from: "2000-01-01", to: on },
  { unitId: "a", areaId: "south", from: on }
]

/** The areas that the unit `a` is counted in for a period, when it moves from north to south on a day. */
const areasOf = (period: string, movesOn: string): ReadonlyArray<string> =>
  figuresOf({ areas, units: schools("a"), memberships: moved(movesOn), observations: [parts("a", 1, 2, { period })] })
    .figures.filter(({ level }) => level === "area")
    .map(({ nodeId }) => nodeId)

describe("the date of a period", () => {
  it.each([
    ["2025", "2025-12-31"],
    ["2024/25", "2025-06-30"],
    ["2025-VT", "2025-06-30"],
    ["2025-HT", "2025-12-31"],
    ["2025-10-15", "2025-10-15"]
  ])("of %s is %s: who moves that day is counted in the new area", (period, lastDay) => {
    expect(areasOf(period, lastDay)).toEqual(["south"])
  })
  it.each([
    ["2025", "2026-01-01"],
    ["2024/25", "2025-07-01"],
    ["2025-VT", "2025-07-01"],
    ["2025-HT", "2026-01-01"],
    ["2025-10-15", "2025-10-16"]
  ])("of %s comes before %s: who moves then is counted in the old area", (period, dayAfter) => {
    expect(areasOf(period, dayAfter)).toEqual(["north"])
  })
})

describe("a membership", () => {
  it("overrides the unit's own area", () => {
    const units = [school("a", { areaId: "north" })]
    const memberships = [{ unitId: "a", areaId: "south", from: "2025-01-01" }]
    expect(ids(figuresOf({ areas, units, memberships, observations: [parts("a", 1, 2)] }))).toEqual([
      "share/town/2025/all",
      "share/south/2025/all",
      "share/a/2025/all"
    ])
  })
  it("leaves the unit's own area in force on other days", () => {
    const units = [school("a", { areaId: "north" })]
    const memberships = [{ unitId: "a", areaId: "south", from: "2026-01-01" }]
    expect(ids(figuresOf({ areas, units, memberships, observations: [parts("a", 1, 2)] }))).toContain(
      "share/north/2025/all"
    )
  })
  it("ends the day before its `to`", () => {
    const units = [school("a", { areaId: "north" })]
    const memberships = [{ unitId: "a", areaId: "south", from: "2025-01-01", to: "2025-12-31" }]
    expect(ids(figuresOf({ areas, units, memberships, observations: [parts("a", 1, 2)] }))).not.toContain(
      "share/south/2025/all"
    )
  })
  it("holds on its first day", () => {
    const memberships = [{ unitId: "a", areaId: "south", from: "2025-12-31" }]
    expect(ids(figuresOf({ areas, units: schools("a"), memberships, observations: [parts("a", 1, 2)] }))).toContain(
      "share/south/2025/all"
    )
  })
  it("is read anew for every period", () => {
    const table = figuresOf({
      areas,
      units: schools("a"),
      memberships: moved("2025-01-01"),
      observations: [parts("a", 1, 2, { period: "2024" }), parts("a", 1, 2)]
    })
    const inAreas = table.figures.filter(({ level }) => level === "area").map(({ id }) => id)
    expect(inAreas).toEqual(["share/north/2024/all", "share/south/2025/all"])
  })
  it("gives the same figures in either order when two overlap, which only a rule forbids", () => {
    const one = { unitId: "a", areaId: "north", from: "2025-01-01" }
    const two = { unitId: "a", areaId: "south", from: "2025-06-01" }
    const figuresWith = (memberships: ReadonlyArray<Membership>) =>
      figuresOf({ areas, units: schools("a"), memberships, observations: [parts("a", 1, 2)] }).figures
    expect(figuresWith([one, two])).toEqual(figuresWith([two, one]))
  })
})

describe("a unit without area", () => {
  it("stands directly below the authority", () => {
    expect(ids(figuresOf({ units: schools("a"), observations: [parts("a", 1, 2)] }))).toEqual([
      "share/town/2025/all",
      "share/a/2025/all"
    ])
  })
})

describe("a closed unit", () => {
  const closing = (closedOn: string) => ({
    units: [school("a", { closedOn }), school("b")],
    observations: [parts("a", 1, 4), parts("b", 3, 4)]
  })
  it("is not expected when its first day closed is the period's last day", () => {
    expect(figureOf(closing("2025-12-31"), "share/town/2025/all").coverage).toEqual({ units: 1, unitsExpected: 1 })
  })
  it("is expected when it closes the day after", () => {
    expect(figureOf(closing("2026-01-01"), "share/town/2025/all").coverage).toEqual({ units: 2, unitsExpected: 2 })
  })
  it("has no figure of its own", () => {
    expect(ids(figuresOf(closing("2025-12-31")))).not.toContain("share/a/2025/all")
  })
  it("adds nothing to the authority, though it has a row", () => {
    expect(figureOf(closing("2025-07-01"), "share/town/2025/all").value).toEqual({ value: 75 })
  })
  it("is read at the period's own last day: a school year ends before it closes in autumn", () => {
    const table = figuresOf({
      units: [school("a", { closedOn: "2025-09-01" })],
      observations: [parts("a", 1, 2, { period: "2024/25" }), parts("a", 1, 2, { period: "2025" })]
    })
    expect(ids(table)).toEqual(["share/town/2024/25/all", "share/a/2024/25/all"])
  })
})

describe("a new unit", () => {
  const opening = (openedOn: string) => ({
    units: [school("a", { openedOn }), school("b")],
    observations: [parts("a", 1, 4), parts("b", 3, 4)]
  })
  it("is expected when it opens on the period's last day", () => {
    expect(figureOf(opening("2025-12-31"), "share/town/2025/all").coverage.unitsExpected).toBe(2)
  })
  it("is not expected when it opens the day after", () => {
    expect(figureOf(opening("2026-01-01"), "share/town/2025/all").coverage.unitsExpected).toBe(1)
  })
  it("that never was open at a period's end leaves no figure", () => {
    const unit = school("a", { openedOn: "2025-02-01", closedOn: "2025-11-01" })
    expect(figuresOf({ units: [unit], observations: [parts("a", 1, 2)] }).figures).toEqual([])
  })
})

describe("nested areas", () => {
  const nested = {
    areas: [area("district"), area("west", "district"), area("corner", "west")],
    units: [school("a", { areaId: "corner" }), school("b", { areaId: "district" })],
    observations: [parts("a", 1, 10), parts("b", 9, 10)]
  }
  it("each sum the units anywhere below them", () => {
    const table = figuresOf(nested)
    const fractions = ["town", "district", "west", "corner"].map((node) => {
      const { numerator, denominator } = figureIn(table, `share/${node}/2025/all`)
      return `${numerator}/${denominator}`
    })
    expect(fractions).toEqual(["10/20", "10/20", "1/10", "1/10"])
  })
  it("count a unit once at every level", () => {
    const table = figuresOf(nested)
    expect(figureIn(table, "share/district/2025/all").coverage).toEqual({ units: 2, unitsExpected: 2 })
  })
  it("have no figure when no unit is in them", () => {
    expect(ids(figuresOf({ ...nested, areas: [...nested.areas, area("empty", "district")] }))).not.toContain(
      "share/empty/2025/all"
    )
  })
  it("may be a hundred levels deep", () => {
    const names = Array.from({ length: 100 }, (_, index) => `level-${index}`)
    const areas = names.map((name, index) => area(name, index === 0 ? undefined : names[index - 1]))
    const units = [school("a", { areaId: "level-99" })]
    expect(figureOf({ areas, units, observations: [parts("a", 1, 2)] }, "share/level-0/2025/all").value).toEqual({
      value: 50
    })
  })
})

describe("the units of a period", () => {
  it("are the same for all groups and indicators of it", () => {
    const table = figuresOf({
      units: [school("a", { closedOn: "2025-12-31" }), school("b")],
      groups: [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }],
      observations: [parts("a", 1, 2, { groupId: "girls" }), row("b", "not-reported", { groupId: "girls" })]
    })
    expect(ids(table)).toEqual(["share/town/2025/girls", "share/b/2025/girls"])
  })
})
