import { describe, expect, it } from "vitest"
import type { Indicator } from "../../src/model/indicator.js"
import type { Observation } from "../../src/model/observation.js"
import {
  changeOf,
  count,
  counted,
  figureOf,
  figuresOf,
  ids,
  mean,
  measured,
  parts,
  resultOf,
  row,
  schools,
  share
} from "./support/figures-dataset.js"

const autumn = { period: "2024-HT" }
const spring = { period: "2025-VT" }
const asked = { periods: ["2024/25"] }
const year = "share/a/2024/25/all"

const twoTerms = (overTime: Indicator["overTime"]) => ({
  units: schools("a"),
  indicators: [share({ overTime })],
  observations: [parts("a", 1, 10, autumn), parts("a", 5, 10, spring)]
})

describe("a longer period", () => {
  it("is not made unless it is asked for", () => {
    expect(ids(figuresOf(twoTerms("sum"))).filter((id) => id.includes("2024/25"))).toEqual([])
  })
  it("is made of its two terms when it is asked for", () => {
    expect(ids(figuresOf(twoTerms("sum"), asked))).toEqual(["share/town/2024/25/all", year])
  })
  it("is not made when the indicator has no rule over time", () => {
    expect(figuresOf(twoTerms("none"), asked).figures).toEqual([])
  })
  it("is shown as it was reported, where it was", () => {
    const tables = twoTerms("sum")
    const observations = [...tables.observations, parts("a", 9, 10, { period: "2024/25" })]
    expect(resultOf({ ...tables, observations }, year, asked)).toBe(90)
  })
  it("may be a calendar year: spring and autumn", () => {
    const observations = [parts("a", 1, 10, { period: "2025-VT" }), parts("a", 5, 10, { period: "2025-HT" })]
    const tables = { ...twoTerms("sum"), observations }
    expect(resultOf(tables, "share/a/2025/all", { periods: ["2025"] })).toBe(30)
  })
  it("is not made of terms of another year", () => {
    expect(figuresOf(twoTerms("sum"), { periods: ["2025/26"] }).figures).toEqual([])
  })
  it("runs over the turn of a century", () => {
    const observations = [parts("a", 1, 10, { period: "1999-HT" }), parts("a", 5, 10, { period: "2000-VT" })]
    const tables = { ...twoTerms("sum"), observations }
    expect(resultOf(tables, "share/a/1999/00/all", { periods: ["1999/00"] })).toBe(30)
  })
  it("is derived", () => {
    expect(figureOf(twoTerms("sum"), year, asked).status).toBe("derived")
  })
  it("is derived above the unit too", () => {
    expect(figureOf(twoTerms("sum"), "share/town/2024/25/all", asked).status).toBe("derived")
  })
  it("names the rows of both terms as its sources", () => {
    const keys = figureOf(twoTerms("sum"), year, asked).sources.map((source) =>
      source.kind === "observation" ? source.key : ""
    )
    expect([...keys].sort()).toEqual(["share/a/2024-HT/all", "share/a/2025-VT/all"])
  })
  it("changes from the longer period before, made the same way", () => {
    const tables = twoTerms("sum")
    const before = [parts("a", 1, 10, { period: "2023-HT" }), parts("a", 1, 10, { period: "2024-VT" })]
    expect(changeOf({ ...tables, observations: [...tables.observations, ...before] }, year, asked)).toBe(20)
  })
  it.each(["2025-10-15", "2025-VT"])("is never %s, which has no parts", (period) => {
    const observations = [parts("a", 1, 10, { period: "2024-VT" })]
    expect(figuresOf({ ...twoTerms("sum"), observations }, { periods: [period] }).figures).toEqual([])
  })
  it("is not made of longer periods: no calendar year out of two school years", () => {
    const observations = ["2023/24", "2024/25"].map((period) => parts("a", 1, 10, { period }))
    expect(figuresOf({ ...twoTerms("sum"), observations }, { periods: ["2024"] }).figures).toEqual([])
  })
  it("stands beside its terms when all three are asked for", () => {
    const periods = ["2024/25", "2024-HT", "2025-VT"]
    expect(ids(figuresOf(twoTerms("sum"), { periods })).filter((id) => id.includes("/a/"))).toEqual([
      "share/a/2024-HT/all",
      year,
      "share/a/2025-VT/all"
    ])
  })
  it("leaves the terms out when only it is asked for", () => {
    expect(ids(figuresOf(twoTerms("sum"), asked)).filter((id) => id.includes("T/"))).toEqual([])
  })
  it("is the same whichever term's rows come first", () => {
    const tables = twoTerms("average")
    const turned = { ...tables, observations: [...tables.observations].reverse() }
    expect(figuresOf(turned, asked).figures).toEqual(figuresOf(tables, asked).figures)
  })
})

describe("the rule over time", () => {
  const partsWith = (overTime: Indicator["overTime"]) => {
    const { numerator, denominator } = figureOf(twoTerms(overTime), year, asked)
    return [numerator, denominator]
  }
  it("sum adds numerators and denominators", () => {
    expect(partsWith("sum")).toEqual([6, 20])
  })
  it("average takes the mean of numerators and of denominators", () => {
    expect(partsWith("average")).toEqual([3, 10])
  })
  it("last takes the last term's", () => {
    expect(partsWith("last")).toEqual([5, 10])
  })
  it("sum adds counts", () => {
    const observations = [counted("a", 3, autumn), counted("a", 4, spring)]
    const tables = { units: schools("a"), indicators: [count({ overTime: "sum" })], observations }
    expect(resultOf(tables, "count/a/2024/25/all", asked)).toBe(7)
  })
  it("average takes the mean of counts", () => {
    const observations = [counted("a", 3, autumn), counted("a", 4, spring)]
    const tables = { units: schools("a"), indicators: [count({ overTime: "average" })], observations }
    expect(resultOf(tables, "count/a/2024/25/all", asked)).toBe(3.5)
  })
  it("last takes the last term's count: places at the end of spring", () => {
    const observations = [counted("a", 3, autumn), counted("a", 4, spring)]
    const tables = { units: schools("a"), indicators: [count({ overTime: "last" })], observations }
    expect(resultOf(tables, "count/a/2024/25/all", asked)).toBe(4)
  })
  it("average weighs means by their bases", () => {
    const observations = [measured("a", 2, 10, autumn), measured("a", 4, 30, spring)]
    const tables = { units: schools("a"), indicators: [mean({ overTime: "average" })], observations }
    expect(resultOf(tables, "mean/a/2024/25/all", asked)).toBe(3.5)
  })
  it("average of means of nobody has no value", () => {
    const nobody = { indicatorId: "mean", base: 0 }
    const observations = [
      row("a", "reported", { ...nobody, ...autumn }),
      row("a", "reported", { ...nobody, ...spring })
    ]
    const tables = { units: schools("a"), indicators: [mean({ overTime: "average" })], observations }
    expect(resultOf(tables, "mean/a/2024/25/all", asked)).toBe("zero-denominator")
  })
  it("average takes means that come as sum and number", () => {
    const observations = [
      row("a", "reported", { indicatorId: "mean", numerator: 20, denominator: 10, ...autumn }),
      row("a", "reported", { indicatorId: "mean", numerator: 120, denominator: 30, ...spring })
    ]
    const tables = { units: schools("a"), indicators: [mean({ overTime: "average" })], observations }
    expect(resultOf(tables, "mean/a/2024/25/all", asked)).toBe(3.5)
  })
  it("last takes the last term's mean and base", () => {
    const observations = [measured("a", 2, 10, autumn), measured("a", 4, 30, spring)]
    const tables = { units: schools("a"), indicators: [mean({ overTime: "last" })], observations }
    const { value, denominator } = figureOf(tables, "mean/a/2024/25/all", asked)
    expect([value, denominator]).toEqual([{ value: 4 }, 30])
  })
  it("sum does not add shares: parts are added, then divided", () => {
    expect(resultOf(twoTerms("sum"), year, asked)).toBe(30)
  })
  it("average of shares is that of their parts, not of their values", () => {
    const observations = [parts("a", 1, 10, autumn), parts("a", 27, 30, spring)]
    expect(resultOf({ ...twoTerms("average"), observations }, year, asked)).toBe(70)
  })
  it("sums decimals exactly", () => {
    const observations = [counted("a", 0.1, autumn), counted("a", 0.2, spring)]
    const tables = { units: schools("a"), indicators: [count({ overTime: "sum" })], observations }
    expect(resultOf(tables, "count/a/2024/25/all", asked)).toBe(0.3)
  })
})

describe("a unit in a longer period", () => {
  const bothOf = (...observations: ReadonlyArray<Observation>) => ({
    units: schools("a", "b", "c", "d", "e"),
    indicators: [share({ overTime: "sum" })],
    observations: [
      ...["b", "c", "d", "e"].flatMap((id) => [parts(id, 1, 10, autumn), parts(id, 1, 10, spring)]),
      ...observations
    ]
  })
  it("that lacks the autumn has not reported it", () => {
    expect(resultOf(bothOf(parts("a", 1, 10, spring)), year, asked)).toBe("not-reported")
  })
  it("that lacks the spring has not reported it", () => {
    expect(resultOf(bothOf(parts("a", 1, 10, autumn)), year, asked)).toBe("not-reported")
  })
  it("that lacks both has not reported it", () => {
    expect(resultOf(bothOf(), year, asked)).toBe("not-reported")
  })
  it("that lacks one is expected and not covered above it", () => {
    expect(figureOf(bothOf(parts("a", 1, 10, spring)), "share/town/2024/25/all", asked).coverage).toEqual({
      units: 4,
      unitsExpected: 5
    })
  })
  it("is not expected when the indicator does not apply to it in either term", () => {
    const tables = bothOf(row("a", "not-applicable", autumn), row("a", "not-applicable", spring))
    expect(figureOf(tables, "share/town/2024/25/all", asked).coverage).toEqual({ units: 4, unitsExpected: 4 })
  })
  it("is suppressed when a term was, not unreported", () => {
    const tables = bothOf(row("a", "suppressed-at-source", autumn), parts("a", 1, 10, spring))
    expect(resultOf(tables, year, asked)).toBe("suppressed")
  })
  it("that closed in between is not in it", () => {
    const tables = bothOf(parts("a", 1, 10, autumn))
    const units = tables.units.map((unit) => (unit.id === "a" ? { ...unit, closedOn: "2025-01-01" } : unit))
    expect(figureOf({ ...tables, units }, "share/town/2024/25/all", asked).coverage.unitsExpected).toBe(4)
  })
})

describe("a group in a longer period", () => {
  const groups = [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }]
  const girls = (term: { readonly period: string }) => parts("a", 1, 10, { ...term, groupId: "girls" })
  it("is made of that group's terms", () => {
    const tables = twoTerms("sum")
    const observations = [...tables.observations, girls(autumn), girls(spring)]
    expect(resultOf({ ...tables, groups, observations }, "share/a/2024/25/girls", asked)).toBe(10)
  })
  it.each([
    ["autumn", autumn],
    ["spring", spring]
  ])("that was reported in %s only is there, and not reported", (_, term) => {
    const tables = twoTerms("sum")
    const observations = [...tables.observations, girls(term)]
    expect(resultOf({ ...tables, groups, observations }, "share/a/2024/25/girls", asked)).toBe("not-reported")
  })
})
