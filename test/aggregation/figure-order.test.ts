import { describe, expect, it } from "vitest"
import { byCodePoint } from "../../src/text/code-point-order.js"
import { area, figuresOf, ids, parts, school, schools, share } from "./support/figures-dataset.js"

const groups = ["Boys", "girls"].map((id) => ({ id, dimension: "sex", name: id, partOf: [] }))

describe("the order of figures", () => {
  it("is by indicator first", () => {
    const indicators = [share({ id: "b" }), share({ id: "a" })]
    const observations = ["b", "a"].map((indicatorId) => parts("s", 1, 2, { indicatorId }))
    expect(ids(figuresOf({ units: schools("s"), indicators, observations }))).toEqual([
      "a/town/2025/all",
      "a/s/2025/all",
      "b/town/2025/all",
      "b/s/2025/all"
    ])
  })
  it("is then authority, areas, units, whatever their names", () => {
    const units = [school("a-unit", { areaId: "z-area" })]
    const table = figuresOf({ areas: [area("z-area")], units, observations: [parts("a-unit", 1, 2)] })
    expect(table.figures.map(({ level }) => level)).toEqual(["authority", "area", "unit"])
  })
  it("is then by node", () => {
    const table = figuresOf({ units: schools("c", "a", "b"), observations: [parts("c", 1, 2)] })
    expect(table.figures.map(({ nodeId }) => nodeId)).toEqual(["town", "a", "b", "c"])
  })
  it("is by node for areas too, nested or not", () => {
    const areas = [area("c"), area("b", "c"), area("a", "b")]
    const units = [school("u", { areaId: "a" })]
    const table = figuresOf({ areas, units, observations: [parts("u", 1, 2)] })
    expect(table.figures.map(({ nodeId }) => nodeId)).toEqual(["town", "a", "b", "c", "u"])
  })
  it("is then by period, as text", () => {
    const periods = ["2025-VT", "2025", "2024/25", "2025-HT", "2025-10-15", "2024"]
    const observations = periods.map((period) => parts("a", 1, 2, { period }))
    const table = figuresOf({ units: schools("a"), indicators: [share({ overUnits: "none" })], observations })
    expect(table.figures.map(({ period }) => period)).toEqual([
      "2024",
      "2024/25",
      "2025",
      "2025-10-15",
      "2025-HT",
      "2025-VT"
    ])
  })
  it("is then by group, all first, capitals before small letters", () => {
    const observations = ["girls", "all", "Boys"].map((groupId) => parts("a", 1, 2, { groupId }))
    const table = figuresOf({ units: schools("a"), groups, indicators: [share({ overUnits: "none" })], observations })
    expect(table.figures.map(({ groupId }) => groupId)).toEqual(["all", "Boys", "girls"])
  })
  it("puts Swedish letters by code point, ä before å, on every machine", () => {
    const table = figuresOf({ units: schools("å", "ö", "ä", "z"), observations: [parts("z", 1, 2)] })
    expect(table.figures.map(({ nodeId }) => nodeId)).toEqual(["town", "z", "ä", "å", "ö"])
  })
  it("does not depend on the order of any list", () => {
    const tables = {
      areas: [area("n"), area("s")],
      units: [school("a", { areaId: "n" }), school("b", { areaId: "s" })],
      groups,
      observations: [
        parts("a", 1, 2),
        parts("b", 1, 2),
        parts("a", 1, 2, { groupId: "girls" }),
        parts("b", 1, 2, { period: "2024" })
      ]
    }
    const turned = {
      areas: [...tables.areas].reverse(),
      units: [...tables.units].reverse(),
      groups: [...groups].reverse(),
      observations: [...tables.observations].reverse()
    }
    expect(JSON.stringify(figuresOf(turned).figures)).toBe(JSON.stringify(figuresOf(tables).figures))
  })
})

describe("the id of a figure", () => {
  const table = figuresOf({
    units: schools("a"),
    groups,
    observations: [
      parts("a", 1, 2, { period: "2024/25", groupId: "girls" }),
      parts("a", 1, 2, { period: "2025-10-15" })
    ]
  })
  it("is indicator/node/period/group", () => {
    expect(ids(table)).toContain("share/a/2024/25/girls")
  })
  it("is made of the figure's own fields, for every figure", () => {
    const made = table.figures.map((f) => `${f.indicatorId}/${f.nodeId}/${f.period}/${f.groupId}`)
    expect(ids(table)).toEqual(made)
  })
  it("occurs once", () => {
    expect(new Set(ids(table)).size).toBe(table.figures.length)
  })
})

describe("byCodePoint", () => {
  it.each([
    ["a", "b"],
    ["B", "a"],
    ["a", "aa"],
    ["", "a"],
    ["10", "9"],
    ["z", "å"],
    ["\uFFFD", "\u{1F600}"],
    ["\uE000", "\u{10000}"],
    ["\u{1F600}", "\u{1F601}"]
  ])("puts %s before %s", (first, second) => {
    expect(byCodePoint(first, second)).toBeLessThan(0)
  })
  it("turns the other way round", () => {
    expect(byCodePoint("\u{1F600}", "\uFFFD")).toBeGreaterThan(0)
  })
  it("is 0 for the same text", () => {
    expect(byCodePoint("åäö", "åäö")).toBe(0)
  })
  it("orders like the code points of the texts, spread out", () => {
    const texts = ["a", "\u{1F600}", "\uFFFD", "\uD7FF", "\uE000", "b\u{10FFFF}", "b\uFFFF", "b"]
    const points = (text: string) => Array.from(text, (char) => String(char.codePointAt(0)).padStart(7, "0")).join("")
    const byPoints = [...texts].sort((a, b) => (points(a) < points(b) ? -1 : 1))
    expect([...texts].sort(byCodePoint)).toEqual(byPoints)
  })
})
