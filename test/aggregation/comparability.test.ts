import { describe, expect, it } from "vitest"
import type { Observation } from "../../src/model/observation.js"
import type { Unit } from "../../src/model/unit.js"
import { area, figureOf, parts, row, school, schools } from "./support/figures-dataset.js"

const top = "share/town/2025/all"

const lastYear = (...ids: ReadonlyArray<string>) => ids.map((id) => parts(id, 5, 10, { period: "2024" }))
const thisYear = (...ids: ReadonlyArray<string>) => ids.map((id) => parts(id, 5, 10))

const comparable = (units: ReadonlyArray<Unit>, ...observations: ReadonlyArray<ReadonlyArray<Observation>>) =>
  figureOf({ units, observations: observations.flat() }, top).comparable

const closed = (id: string, extra: Partial<Unit> = {}) => school(id, { closedOn: "2025-07-01", ...extra })
const opened = (id: string, ...predecessorIds: ReadonlyArray<string>) =>
  school(id, { openedOn: "2025-07-01", predecessorIds })

describe("a figure is comparable", () => {
  it("when the same units are covered", () => {
    expect(comparable(schools("a", "b"), lastYear("a", "b"), thisYear("a", "b"))).toBe(true)
  })
  it("when the same unit is missing on both sides", () => {
    const units = schools("a", "b", "c", "d", "e")
    expect(comparable(units, lastYear("a", "b", "c", "d"), thisYear("a", "b", "c", "d"))).toBe(true)
  })
  it("when a unit was split in two that name it", () => {
    const units = [school("x"), closed("a"), opened("b", "a"), opened("c", "a")]
    expect(comparable(units, lastYear("x", "a"), thisYear("x", "b", "c"))).toBe(true)
  })
  it("when two units were merged in one that names both", () => {
    const units = [school("x"), closed("a"), closed("b"), opened("c", "a", "b")]
    expect(comparable(units, lastYear("x", "a", "b"), thisYear("x", "c"))).toBe(true)
  })
  it("when a unit was replaced by another", () => {
    expect(comparable([closed("a"), opened("b", "a")], lastYear("a"), thisYear("b"))).toBe(true)
  })
  it("when a unit gave a part to a new one and lives on", () => {
    expect(comparable([school("a"), opened("b", "a")], lastYear("a"), thisYear("a", "b"))).toBe(true)
  })
  it("when a split and a merger followed each other", () => {
    const units = [
      closed("a"),
      school("b", { predecessorIds: ["a"], openedOn: "2025-02-01", closedOn: "2025-07-01" }),
      school("c", { predecessorIds: ["a"], openedOn: "2025-02-01", closedOn: "2025-07-01" }),
      opened("d", "b", "c")
    ]
    expect(comparable(units, lastYear("a"), thisYear("d"))).toBe(true)
  })
})

describe("a figure is not comparable", () => {
  it("when a unit more is covered", () => {
    expect(
      comparable([...schools("a", "b", "c", "d", "e")], lastYear("a", "b", "c", "d"), thisYear("a", "b", "c", "d", "e"))
    ).toBe(false)
  })
  it("when a unit less is covered", () => {
    expect(
      comparable(schools("a", "b", "c", "d", "e"), lastYear("a", "b", "c", "d", "e"), thisYear("a", "b", "c", "d"))
    ).toBe(false)
  })
  it("when as many but other units are covered", () => {
    expect(
      comparable(schools("a", "b", "c", "d", "e"), lastYear("a", "b", "c", "d"), thisYear("b", "c", "d", "e"))
    ).toBe(false)
  })
  it("when a unit closed and nothing continues it", () => {
    expect(comparable([school("x"), closed("a", { withoutSuccessor: true })], lastYear("x", "a"), thisYear("x"))).toBe(
      false
    )
  })
  it("when a unit opened and continues none", () => {
    expect(comparable([school("x"), opened("a")], lastYear("x"), thisYear("x", "a"))).toBe(false)
  })
  it("when one half of a split unit is missing", () => {
    const units = [...schools("x", "y", "z"), closed("a"), opened("b", "a"), opened("c", "a")]
    expect(comparable(units, lastYear("x", "y", "z", "a"), thisYear("x", "y", "z", "b"))).toBe(false)
  })
  it("when one of two units to be merged was missing", () => {
    const units = [...schools("x", "y", "z"), closed("a"), closed("b"), opened("c", "a", "b")]
    expect(comparable(units, lastYear("x", "y", "z", "a"), thisYear("x", "y", "z", "c"))).toBe(false)
  })
  it("when a unit is known only by its value now", () => {
    const observations = [
      lastYear("a", "b", "c", "d", "e"),
      thisYear("a", "b", "c", "d"),
      [row("e", "reported", { value: 50 })]
    ]
    expect(comparable(schools("a", "b", "c", "d", "e"), ...observations)).toBe(false)
  })
  it("in an area that lost a unit to another area, though the authority is", () => {
    const tables = {
      areas: [area("north"), area("south")],
      units: [school("a", { areaId: "north" }), school("b", { areaId: "north" }), school("c", { areaId: "south" })],
      memberships: [{ unitId: "b", areaId: "south", from: "2025-01-01" }],
      observations: [...lastYear("a", "b", "c"), ...thisYear("a", "b", "c")]
    }
    const found = ["town", "north", "south"].map((node) => figureOf(tables, `share/${node}/2025/all`).comparable)
    expect(found).toEqual([true, false, false])
  })
})

describe("comparability", () => {
  it("is null without an earlier figure", () => {
    expect(comparable(schools("a"), thisYear("a"))).toBeNull()
  })
  it("is null for a node that had no expected unit then", () => {
    const tables = { units: [school("a"), opened("b")], observations: [...lastYear("a"), ...thisYear("a", "b")] }
    expect(figureOf(tables, "share/b/2025/all").comparable).toBeNull()
  })
  it("is true for a unit that reports both years", () => {
    expect(
      figureOf({ units: schools("a"), observations: [...lastYear("a"), ...thisYear("a")] }, "share/a/2025/all")
        .comparable
    ).toBe(true)
  })
  it.each([
    ["has no number now", [...lastYear("a"), row("a", "near-all")]],
    ["had no number then", [row("a", "near-all", { period: "2024" }), ...thisYear("a")]]
  ])("is the same for a unit as for an authority of that unit alone, when it %s", (_, observations) => {
    const [unit, authority] = ["a", "town"].map((node) =>
      figureOf({ units: schools("a"), observations }, `share/${node}/2025/all`)
    )
    expect(unit?.comparable).toBe(authority?.comparable)
  })
  it("looks only at the figure's own group", () => {
    const groups = [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }]
    const girls = (rows: ReadonlyArray<Observation>) =>
      rows.map((observation) => ({ ...observation, groupId: "girls" }))
    const observations = [
      ...lastYear("a", "b"),
      ...thisYear("a", "b"),
      ...girls(lastYear("a")),
      ...girls(thisYear("a", "b"))
    ]
    expect(figureOf({ units: schools("a", "b"), groups, observations }, top).comparable).toBe(true)
  })
  it("of an authority's own fact does not depend on which units reported", () => {
    const own = [parts("town", 5, 10, { period: "2024" }), parts("town", 6, 10)]
    const observations = [...own, ...lastYear("a"), ...thisYear("a", "b")]
    expect(figureOf({ units: schools("a", "b"), observations }, top).comparable).toBe(true)
  })
  it("ends when predecessors name each other in a circle", () => {
    const units = [school("a", { predecessorIds: ["b"] }), school("b", { predecessorIds: ["a"] })]
    expect(comparable(units, lastYear("a", "b"), thisYear("a", "b"))).toBe(true)
  })
})
