import { describe, expect, it } from "vitest"
import { policies } from "../../src/disclosure/policy.js"
import { isProtectedRelease } from "../../src/disclosure/protected-release.js"
import { releaseOf } from "../../src/disclosure/release-of.js"
import { missing } from "../../src/result/estimate.js"
import { figureOf } from "./support/figure.js"
import {
  area,
  figureIn,
  girlsAndBoys,
  mean,
  passed,
  passedBySex,
  row,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

type Tables = Parameters<typeof tableOf>[0]

/** The release of a table in which only the figures with these ids are safe to show; all are when none is given. */
const release = (tables: Tables, shown?: ReadonlyArray<string>) => {
  const table = tableOf(tables)
  return releaseOf(table, policies.default, new Set(shown ?? table.figures.map(({ id }) => id)))
}

const two: Tables = { units: schools("ask", "bjork"), observations: [passed("ask", 10, 20), passed("bjork", 15, 30)] }

describe("a release that is made of a table", () => {
  it("is protected, and tells policy, year and authority", () => {
    const made = release(two)
    expect(isProtectedRelease(made)).toBe(true)
    expect(made).toMatchObject({ policy: policies.default, year: 2025, authority: { id: "town", name: "Town" } })
  })

  it("shows what is safe and hides the rest, in the order of the table", () => {
    const made = release(two, ["passed/bjork/2025/all"])
    expect(made.figures.map(({ id, status, numerator }) => [id, status, numerator])).toEqual([
      ["passed/town/2025/all", "suppressed", null],
      ["passed/ask/2025/all", "suppressed", null],
      ["passed/bjork/2025/all", "reported", 15]
    ])
  })

  it("shows every figure of an open indicator as it is, safe or not", () => {
    const open = { ...two, indicators: [share({ disclosure: "open" })], observations: [passed("ask", 1, 3)] }
    expect(release(open, []).figures).toEqual(tableOf(open).figures)
  })

  it("shows a figure of an indicator that the data set does not know as it is", () => {
    const strange = figureOf({ indicatorId: "strange" })
    const { dataset } = tableOf(two)
    expect(releaseOf({ dataset, figures: [strange] }, policies.default, new Set()).figures).toEqual([strange])
  })

  it("tells no small base beside a result that is not there", () => {
    const observations = [row("ask", { status: "suppressed-at-source", denominator: 6 }), passed("bjork", 15, 30)]
    const ask = figureIn(release({ ...two, observations }), "passed/ask/2025/all")
    expect([ask.status, ask.value.value, ask.denominator]).toEqual(["suppressed-at-source", null, null])
  })

  it("tells no change from a year that is hidden", () => {
    const years: Tables = {
      units: schools("ask"),
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 10, 20, { period: "2024" }), passed("ask", 12, 20)]
    }
    const changeOf = (...shown: ReadonlyArray<string>) => figureIn(release(years, shown), "passed/ask/2025/all").change
    expect(changeOf("passed/ask/2025/all")).toEqual(missing("suppressed"))
    expect(changeOf("passed/ask/2025/all", "passed/ask/2024/all")).toEqual({ value: 10 })
  })
})

describe("the names in a release", () => {
  it("are those of its figures' nodes, the authority first, then areas, then units", () => {
    const { nodes } = release({
      areas: [area("north"), area("empty")],
      units: [school("ask", "north"), school("bjork")],
      observations: [passed("ask", 10, 20), passed("bjork", 15, 30)]
    })
    expect(nodes.map(({ level, id, name }) => [level, id, name])).toEqual([
      ["authority", "town", "Town"],
      ["area", "north", "north"],
      ["unit", "ask", "ask"],
      ["unit", "bjork", "bjork"]
    ])
  })

  it("leave out nodes without figures", () => {
    const table = tableOf(two)
    const figures = table.figures.filter(({ nodeId }) => nodeId === "bjork")
    const { nodes } = releaseOf({ ...table, figures }, policies.default, new Set())
    expect(nodes.map(({ id }) => id)).toEqual(["bjork"])
  })

  it("are those of its indicators and groups, and no other", () => {
    const tables = { ...two, groups: girlsAndBoys, indicators: [share(), mean()] }
    const withoutGroups = release(tables)
    expect([withoutGroups.indicators.map(({ id }) => id), withoutGroups.groups]).toEqual([["passed"], []])
    const withGroups = release({ ...tables, observations: passedBySex("ask", [10, 20], [10, 20]) })
    expect(withGroups.groups.map(({ id }) => id)).toEqual(["girls", "boys"])
  })

  it("of a group and an indicator may be the same word", () => {
    const tables = { ...two, groups: [{ id: "passed", name: "those who passed", dimension: "result", partOf: [] }] }
    expect(release(tables).groups).toEqual([])
  })
})
