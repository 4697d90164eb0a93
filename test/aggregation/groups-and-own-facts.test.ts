import { describe, expect, it } from "vitest"
import {
  area,
  figureIn,
  figureOf,
  figuresOf,
  ids,
  parts,
  resultOf,
  row,
  school,
  schools,
  share
} from "./support/figures-dataset.js"

const groups = [
  { id: "girls", dimension: "sex", name: "Girls", partOf: [] },
  { id: "boys", dimension: "sex", name: "Boys", partOf: [] },
  { id: "grade-9", dimension: "grade", name: "Grade 9", partOf: [] },
  { id: "girls-grade-9", dimension: "sex and grade", name: "Girls in grade 9", partOf: ["girls", "grade-9"] }
]

describe("a group", () => {
  const tables = {
    units: schools("a"),
    groups,
    observations: [
      parts("a", 6, 10, { groupId: "girls" }),
      parts("a", 3, 10, { groupId: "boys" }),
      parts("a", 2, 4, { groupId: "girls-grade-9" })
    ]
  }
  it("has figures of its own observations only", () => {
    expect(resultOf(tables, "share/town/2025/girls")).toBe(60)
  })
  it("is not made of its parts", () => {
    expect(ids(figuresOf(tables))).not.toContain("share/town/2025/grade-9")
  })
  it("never makes all, though girls and boys are everybody", () => {
    expect(ids(figuresOf(tables))).not.toContain("share/town/2025/all")
  })
  it("leaves all as it was reported, though the parts say otherwise", () => {
    const observations = [...tables.observations, parts("a", 5, 10)]
    expect(resultOf({ ...tables, observations }, "share/town/2025/all")).toBe(50)
  })
  it("expects every unit, also those that report only all", () => {
    const units = schools("a", "b")
    const observations = [...tables.observations, parts("b", 1, 2)]
    expect(figureOf({ ...tables, units, observations }, "share/town/2025/girls").coverage.unitsExpected).toBe(2)
  })
  it("may be not applicable to a unit where all is applicable", () => {
    const units = schools("a", "b")
    const observations = [...tables.observations, parts("b", 1, 2), row("b", "not-applicable", { groupId: "girls" })]
    const table = figuresOf({ ...tables, units, observations })
    const expected = ["girls", "all"].map((group) => figureIn(table, `share/town/2025/${group}`).coverage.unitsExpected)
    expect(expected).toEqual([1, 2])
  })
})

describe("a node's own fact", () => {
  const tables = {
    areas: [area("north")],
    units: [school("a", { areaId: "north" }), school("b")],
    observations: [parts("a", 1, 10), parts("b", 3, 10)]
  }
  const withOwn = (node: string) => ({ ...tables, observations: [...tables.observations, parts(node, 90, 100)] })
  it("of an area is the area's figure", () => {
    expect(resultOf(withOwn("north"), "share/north/2025/all")).toBe(90)
  })
  it("of an area is never added to the authority", () => {
    expect(resultOf(withOwn("north"), "share/town/2025/all")).toBe(20)
  })
  it("of the authority is the authority's figure", () => {
    expect(resultOf(withOwn("town"), "share/town/2025/all")).toBe(90)
  })
  it("of the authority changes no area", () => {
    expect(resultOf(withOwn("town"), "share/north/2025/all")).toBe(10)
  })
  it("carries its own parts", () => {
    const { numerator, denominator } = figureOf(withOwn("north"), "share/north/2025/all")
    expect([numerator, denominator]).toEqual([90, 100])
  })
  it("has the level of its node", () => {
    expect(figureOf(withOwn("north"), "share/north/2025/all").level).toBe("area")
  })
  it("changes no coverage above it", () => {
    expect(figureOf(withOwn("north"), "share/town/2025/all").coverage).toEqual({ units: 2, unitsExpected: 2 })
  })
  it("gives a node without units a figure", () => {
    const areas = [...tables.areas, area("library")]
    const observations = [...tables.observations, parts("library", 1, 2)]
    expect(resultOf({ ...tables, areas, observations }, "share/library/2025/all")).toBe(50)
  })
  it("comes from its row", () => {
    expect(figureOf(withOwn("town"), "share/town/2025/all").sources).toEqual([
      { kind: "observation", key: "share/town/2025/all" }
    ])
  })
  it("may be missing with a reason", () => {
    const observations = [...tables.observations, row("north", "suppressed-at-source")]
    expect(resultOf({ ...tables, observations }, "share/north/2025/all")).toBe("suppressed")
  })
  it("is kept where an indicator is not rolled up", () => {
    const indicators = [share({ overUnits: "none" })]
    expect(resultOf({ ...withOwn("town"), indicators }, "share/town/2025/all")).toBe(90)
  })
  it("does not make other nodes' figures its own", () => {
    const table = figuresOf({ ...tables, observations: [parts("town", 90, 100)] })
    expect(figureIn(table, "share/a/2025/all").status).toBe("not-reported")
  })
})
