import { describe, expect, it } from "vitest"
import type { Goal } from "../../src/model/goal.js"
import type { Target } from "../../src/model/target.js"
import { answered, figureIn, mean, passed, releaseOf, row, schools, share, tableOf } from "./support/town.js"

const goal: Goal = { id: "g", goalAreaId: "knowledge", statement: "Everyone passes.", origin: "municipal" }
const target = (comparison: Target["comparison"], value?: number): Target => ({
  goalId: "g",
  indicatorId: "passed",
  comparison,
  ...(value === undefined ? {} : { value })
})

/** Ask has 3 of 20 this year; Björk and Ek are large. Last year all three are. */
const observations = [
  passed("ask", 3, 20),
  passed("bjork", 30, 60),
  passed("ek", 60, 90),
  passed("ask", 10, 20, { period: "2024" }),
  passed("bjork", 25, 60, { period: "2024" }),
  passed("ek", 55, 90, { period: "2024" })
]

describe("a hidden figure", () => {
  const release = releaseOf({
    units: schools("ask", "bjork", "ek"),
    goals: [goal],
    targets: [target("at-least", 80)],
    observations
  })
  const hidden = figureIn(release, "passed/ask/2025/all")

  it("shows suppressed and no number", () => {
    expect(hidden).toMatchObject({
      status: "suppressed",
      value: { value: null, reason: "suppressed" },
      numerator: null,
      denominator: null,
      change: { value: null, reason: "suppressed" }
    })
  })

  it("keeps its name, its units and the level of its target, without telling whether it is met", () => {
    expect(hidden).toMatchObject({
      id: "passed/ask/2025/all",
      level: "unit",
      nodeId: "ask",
      coverage: { units: 1, unitsExpected: 1 },
      target: { goalId: "g", comparison: "at-least", value: 80, met: null }
    })
  })

  it("holds no number of its row in any place", () => {
    const table = tableOf({
      units: schools("ask"),
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 3, 8431)]
    })
    const { figures } = releaseOf({
      units: schools("ask"),
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 3, 8431)]
    })
    expect(JSON.stringify(table.figures)).toContain("8431")
    expect(JSON.stringify(figures)).not.toContain("8431")
  })

  it("looks the same whether it is small itself or hides another one", () => {
    const other = figureIn(release, "passed/bjork/2025/all")
    const { id, nodeId, sources, ...rest } = hidden
    expect([id, nodeId, sources.length]).toEqual(["passed/ask/2025/all", "ask", 1])
    expect(other).toMatchObject(rest)
  })
})

describe("a shown figure", () => {
  it("is the figure of the table, number for number", () => {
    const tables = { units: schools("ask", "bjork"), observations: [passed("ask", 10, 20), passed("bjork", 30, 60)] }
    expect(releaseOf(tables).figures).toEqual(tableOf(tables).figures)
  })

  it("carries its change when the earlier figure is shown too", () => {
    const release = releaseOf({ units: schools("ask", "bjork", "ek"), observations })
    expect(figureIn(release, "passed/ek/2025/all").change).toEqual({ value: 5.6 })
  })

  const turned = [
    ...observations.map((observation) => ({ ...observation, period: observation.period === "2025" ? "2024" : "2025" }))
  ]

  it("carries no change when the earlier figure is hidden: this year less the change is last year", () => {
    const release = releaseOf({ units: schools("ask", "bjork", "ek"), observations: turned })
    const figure = figureIn(release, "passed/ask/2025/all")
    expect([figure.value, figure.change]).toEqual([{ value: 50 }, { value: null, reason: "suppressed" }])
  })

  it("does not tell whether a target of growth is met when the earlier figure is hidden", () => {
    const tables = { units: schools("ask", "bjork", "ek"), goals: [goal], observations: turned }
    const grown = releaseOf({ ...tables, targets: [target("increase")] })
    const level = releaseOf({ ...tables, targets: [target("at-least", 40)] })
    expect(figureIn(grown, "passed/ask/2025/all").target).toMatchObject({ comparison: "increase", met: null })
    expect(figureIn(level, "passed/ask/2025/all").target).toMatchObject({ comparison: "at-least", met: true })
  })

  it("keeps the reason for which there is no change", () => {
    const release = releaseOf({
      units: schools("ask"),
      indicators: [share({ breaks: [{ from: "2025", reason: "New tests." }] })],
      observations: [passed("ask", 10, 20), passed("ask", 2, 20, { period: "2024" })]
    })
    expect(figureIn(release, "passed/ask/2025/all").change).toEqual({ value: null, reason: "break-in-series" })
  })
})

describe("a release", () => {
  it("holds every figure of the table, in its order", () => {
    const tables = { units: schools("ask", "bjork", "ek"), observations }
    expect(releaseOf(tables).figures.map(({ id }) => id)).toEqual(tableOf(tables).figures.map(({ id }) => id))
  })

  it("names the nodes, indicators and groups of its figures and nothing else of the data set", () => {
    const release = releaseOf({
      units: schools("ask", "bjork"),
      indicators: [share(), mean()],
      observations: [passed("ask", 10, 20), row("bjork", { status: "not-reported" })]
    })
    expect(release.nodes.map(({ id, level }) => `${level} ${id}`)).toEqual(["authority town", "unit ask", "unit bjork"])
    expect(release.indicators.map(({ id }) => id)).toEqual(["passed"])
    expect(Object.keys(release).sort()).toEqual([
      "authority",
      "figures",
      "groups",
      "indicators",
      "memberships",
      "nodes",
      "policy",
      "year"
    ])
  })

  it("hides a mean together with another one, or the weighted sum would give it away", () => {
    const release = releaseOf({
      units: schools("ask", "bjork", "ek"),
      indicators: [mean()],
      observations: [answered("ask", 4.5, 6), answered("bjork", 3.5, 20), answered("ek", 3, 40)]
    })
    const shown = release.figures.map(({ nodeId, value }) => [nodeId, value.value])
    expect(shown).toEqual([
      ["town", expect.any(Number)],
      ["ask", null],
      ["bjork", null],
      ["ek", 3]
    ])
  })
})
