import { describe, expect, it } from "vitest"
import type { Indicator } from "../../src/model/indicator.js"
import { type Status, statuses } from "../../src/model/status.js"
import {
  area,
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
  school,
  schools,
  share
} from "./support/figures-dataset.js"

const top = "share/town/2025/all"

/** Five units of ten children; the last `missing` of them have no row. */
const fiveUnits = (missing: number, indicator: Partial<Indicator> = {}) => ({
  units: schools("a", "b", "c", "d", "e"),
  indicators: [share(indicator)],
  observations: ["a", "b", "c", "d", "e"].slice(0, 5 - missing).map((id) => parts(id, 5, 10))
})

describe("the units that an indicator expects", () => {
  it("are all open units when it names no school forms", () => {
    const units = [school("a"), school("b", { schoolForms: ["FS"] })]
    expect(figureOf({ units, observations: [parts("a", 1, 2)] }, top).coverage.unitsExpected).toBe(2)
  })
  it("are only units of its school forms", () => {
    const units = [school("a"), school("b", { schoolForms: ["FS"] })]
    const indicators = [share({ schoolForms: ["GR"] })]
    expect(figureOf({ units, indicators, observations: [parts("a", 1, 2)] }, top).coverage.unitsExpected).toBe(1)
  })
  it("are also units where its school form is one of several", () => {
    const units = [school("a", { schoolForms: ["GR", "FTH"] })]
    const indicators = [share({ schoolForms: ["FS", "FTH"] })]
    expect(figureOf({ units, indicators, observations: [parts("a", 1, 2)] }, top).coverage.unitsExpected).toBe(1)
  })
  it("are not those it does not apply to", () => {
    const observations = [parts("a", 1, 2), row("b", "not-applicable")]
    expect(figureOf({ units: schools("a", "b"), observations }, top).coverage).toEqual({ units: 1, unitsExpected: 1 })
  })
  it("are not those of another form, though they have a row", () => {
    const units = [school("a"), school("b", { schoolForms: ["FS"] })]
    const indicators = [share({ schoolForms: ["GR"] })]
    const observations = [parts("a", 1, 2), parts("b", 2, 2)]
    expect(figureOf({ units, indicators, observations }, top).value).toEqual({ value: 50 })
  })
  it.each(
    statuses
      .map(({ code }) => code)
      .filter((code) => code !== "not-applicable" && !statuses.find((s) => s.code === code)?.hasNumber)
  )("include those with status %s", (status: Status) => {
    const observations = [parts("a", 1, 2), row("b", status)]
    const tables = { units: schools("a", "b"), indicators: [share({ minimumCoverage: 0 })], observations }
    expect(figureOf(tables, top).coverage).toEqual({ units: 1, unitsExpected: 2 })
  })
  it("include those without any row", () => {
    expect(figureOf(fiveUnits(2), top).coverage).toEqual({ units: 3, unitsExpected: 5 })
  })
})

describe("a node", () => {
  const tables = {
    areas: [area("north"), area("south")],
    units: [school("a", { areaId: "north" }), school("b", { areaId: "south", schoolForms: ["FS" as const] })],
    indicators: [share({ schoolForms: ["GR"] })],
    observations: [parts("a", 1, 2)]
  }
  it("has no figure without expected units", () => {
    expect(ids(figuresOf(tables))).not.toContain("share/south/2025/all")
  })
  it("has no figure when the indicator does not apply to any of its units", () => {
    const observations = [parts("a", 1, 2), row("b", "not-applicable")]
    const indicators = [share()]
    expect(ids(figuresOf({ ...tables, indicators, observations }))).not.toContain("share/south/2025/all")
  })
  it("has a figure with one expected unit that said nothing", () => {
    const indicators = [share()]
    expect(ids(figuresOf({ ...tables, indicators }))).toContain("share/south/2025/all")
  })
  it("has figures only for the groups that are observed for the indicator", () => {
    const groups = [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }]
    expect(ids(figuresOf({ ...tables, groups })).filter((id) => id.endsWith("girls"))).toEqual([])
  })
  it("has no figure of an indicator that is nowhere observed", () => {
    expect(figuresOf({ ...tables, observations: [] }).figures).toEqual([])
  })
})

describe("a covered unit", () => {
  it.each(["reported", "derived", "rounded"] as const)("is one with all parts and status %s", (status) => {
    const observations = [parts("a", 1, 2, { status })]
    expect(figureOf({ units: schools("a"), observations }, top).coverage.units).toBe(1)
  })
  it("needs both numerator and denominator", () => {
    const observations = [row("a", "reported", { denominator: 20 })]
    expect(figureOf({ units: schools("a"), observations }, top).coverage).toEqual({ units: 0, unitsExpected: 1 })
  })
  it("may have nobody in it: 0 of 0", () => {
    const observations = [parts("a", 0, 0), parts("b", 1, 2)]
    expect(figureOf({ units: schools("a", "b"), observations }, top).coverage).toEqual({ units: 2, unitsExpected: 2 })
  })
  it("may be a mean of nobody", () => {
    const observations = [row("a", "reported", { indicatorId: "mean", base: 0 }), measured("b", 4, 10)]
    const tables = { units: schools("a", "b"), indicators: [mean()], observations }
    expect(figureOf(tables, "mean/town/2025/all").coverage).toEqual({ units: 2, unitsExpected: 2 })
  })
  it("may be a count of 0", () => {
    const tables = { units: schools("a"), indicators: [count()], observations: [counted("a", 0)] }
    expect(figureOf(tables, "count/town/2025/all").value).toEqual({ value: 0 })
  })
})

describe("a count without a number", () => {
  const rows = [
    row("a", "reported", { indicatorId: "count", base: 12 }),
    ...["b", "c", "d", "e"].map((id) => counted(id, 1))
  ]
  const tables = { units: schools("a", "b", "c", "d", "e"), indicators: [count()], observations: rows }
  it("has no value at the unit", () => {
    expect(resultOf(tables, "count/a/2025/all")).toBe("not-reported")
  })
  it("is expected and not covered above it", () => {
    expect(figureOf(tables, "count/town/2025/all").coverage).toEqual({ units: 4, unitsExpected: 5 })
  })
  it("adds nothing above it", () => {
    expect(resultOf(tables, "count/town/2025/all")).toBe(4)
  })
})

describe("a share known only as a value", () => {
  const tables = { units: schools("a"), observations: [row("a", "reported", { value: 75 })] }
  it("is shown at the unit", () => {
    expect(resultOf(tables, "share/a/2025/all")).toBe(75)
  })
  it("is expected and not covered above it", () => {
    expect(figureOf(tables, top).coverage).toEqual({ units: 0, unitsExpected: 1 })
  })
  it("is not covered above it even when its denominator is known", () => {
    const observations = [row("a", "reported", { value: 75, denominator: 4 })]
    expect(figureOf({ ...tables, observations }, top).coverage.units).toBe(0)
  })
  it("is not covered above it for a mean of units either", () => {
    expect(figureOf({ ...tables, indicators: [share({ overUnits: "mean-of-units" })] }, top).coverage.units).toBe(0)
  })
  it("is the same for a ratio", () => {
    expect(figureOf({ ...tables, indicators: [share({ kind: "ratio", factor: 1 })] }, top).coverage.units).toBe(0)
  })
  it("is not added to the units that have parts", () => {
    const observations = ["b", "c", "d", "e"].map((id) => parts(id, 1, 2))
    const units = schools("a", "b", "c", "d", "e")
    expect(resultOf({ units, observations: [...tables.observations, ...observations] }, top)).toBe(50)
  })
})

describe.each(["mean", "index"] as const)("a value without base of kind %s", (kind) => {
  const tables = {
    units: schools("a"),
    indicators: [mean({ kind })],
    observations: [row("a", "reported", { indicatorId: "mean", value: 3.5 })]
  }
  it("is shown at the unit", () => {
    expect(resultOf(tables, "mean/a/2025/all")).toBe(3.5)
  })
  it("is expected and not covered above it", () => {
    expect(figureOf(tables, "mean/town/2025/all").coverage).toEqual({ units: 0, unitsExpected: 1 })
  })
})

describe("the least covered share of units", () => {
  it("is four of five unless said", () => {
    expect(resultOf(fiveUnits(1), top)).toBe(50)
  })
  it("is not reached by three of five", () => {
    expect(resultOf(fiveUnits(2), top)).toBe("insufficient-coverage")
  })
  it("is the indicator's own when it has one", () => {
    expect(resultOf(fiveUnits(2, { minimumCoverage: 0.6 }), top)).toBe(50)
  })
  it("may be all", () => {
    expect(resultOf(fiveUnits(1, { minimumCoverage: 1 }), top)).toBe("insufficient-coverage")
  })
  it.each([
    [7, 10, 0.7],
    [9, 10, 0.9],
    [1, 3, 1 / 3],
    [2, 3, 2 / 3],
    [29, 100, 0.29],
    [57, 100, 0.57]
  ])("is reached by %d of %d exactly, when it is %d", (covered, expected, minimumCoverage) => {
    const units = Array.from({ length: expected }, (_, index) => school(`u${index}`))
    const observations = units.slice(0, covered).map(({ id }) => parts(id, 1, 2))
    expect(resultOf({ units, indicators: [share({ minimumCoverage })], observations }, top)).toBe(50)
  })
  it("holds for each node by itself", () => {
    const areas = [area("north"), area("south")]
    const units = ["a", "b", "c", "d"].map((id) => school(id, { areaId: "north" }))
    const lonely = school("e", { areaId: "south" })
    const observations = units.map(({ id }) => parts(id, 5, 10))
    const tables = { areas, units: [...units, lonely], observations }
    expect(["north", "south", "town"].map((node) => resultOf(tables, `share/${node}/2025/all`))).toEqual([
      50,
      "insufficient-coverage",
      50
    ])
  })
  it("gives no value from nothing, even when it is 0", () => {
    const tables = { ...fiveUnits(0, { minimumCoverage: 0 }), observations: [row("a", "not-reported")] }
    expect(resultOf(tables, top)).toBe("insufficient-coverage")
  })
  it("does not judge a unit's own figure", () => {
    expect(resultOf(fiveUnits(4), "share/a/2025/all")).toBe(50)
  })
})

describe("the least covered share of denominators", () => {
  /** Nine units of one child each with a result, and one of `children` without. */
  const withHidden = (hidden: Parameters<typeof row>[2]) => {
    const small = Array.from({ length: 9 }, (_, index) => `u${index}`)
    return {
      units: schools(...small, "large"),
      observations: [...small.map((id) => parts(id, 1, 1)), row("large", "suppressed-at-source", hidden)]
    }
  }
  it("counts when every expected unit's denominator is known", () => {
    expect(resultOf(withHidden({ denominator: 100 }), top)).toBe("insufficient-coverage")
  })
  it("is reached when the hidden unit is small", () => {
    expect(resultOf(withHidden({ denominator: 1 }), top)).toBe(100)
  })
  it("does not count when one denominator is unknown", () => {
    expect(resultOf(withHidden({}), top)).toBe(100)
  })
  it("reads a base like a denominator", () => {
    expect(resultOf(withHidden({ base: 100 }), top)).toBe("insufficient-coverage")
  })
  it("is reached exactly: 8 of 10 children", () => {
    const tables = {
      units: schools("a", "b", "c", "d", "e"),
      observations: [
        ...["a", "b", "c", "d"].map((id) => parts(id, 1, 2)),
        row("e", "suppressed-at-source", { denominator: 2 })
      ]
    }
    expect(resultOf(tables, top)).toBe(50)
  })
  it("does not count units that the indicator does not apply to", () => {
    const observations = [parts("a", 1, 2), row("b", "not-applicable", { denominator: 100 })]
    expect(resultOf({ units: schools("a", "b"), observations }, top)).toBe(50)
  })
  it("holds for bases of means", () => {
    const observations = [
      ...["a", "b", "c", "d"].map((id) => measured(id, 5, 1)),
      row("e", "not-published", { indicatorId: "mean", base: 100 })
    ]
    const tables = { units: schools("a", "b", "c", "d", "e"), indicators: [mean()], observations }
    expect(resultOf(tables, "mean/town/2025/all")).toBe("insufficient-coverage")
  })
  it("does not drag the ratio down: 4 of 8 stays a half when 12 more have no result", () => {
    const observations = [parts("a", 4, 8), row("b", "not-reported", { denominator: 12 })]
    const tables = { units: schools("a", "b"), indicators: [share({ minimumCoverage: 0.4 })], observations }
    expect(resultOf(tables, top)).toBe(50)
  })
  it("is all of nothing when all denominators are 0", () => {
    const observations = [parts("a", 0, 0), parts("b", 0, 0)]
    expect(resultOf({ units: schools("a", "b"), observations }, top)).toBe("zero-denominator")
  })
})

describe("a figure with too little coverage", () => {
  const figure = figureOf(fiveUnits(2), top)
  it("has that status", () => {
    expect(figure.status).toBe("insufficient-coverage")
  })
  it("has no numerator and no denominator", () => {
    expect([figure.numerator, figure.denominator]).toEqual([null, null])
  })
  it("says how many units it has and lacks", () => {
    expect(figure.coverage).toEqual({ units: 3, unitsExpected: 5 })
  })
  it("still names the figures below it", () => {
    expect(figure.sources).toHaveLength(5)
  })
})

describe("the coverage of a unit's own figure", () => {
  it.each([
    ["a row with parts", [parts("a", 1, 2)], { units: 1, unitsExpected: 1 }],
    ["a row without numbers", [row("a", "not-published")], { units: 0, unitsExpected: 1 }],
    ["an indicator that does not apply", [row("a", "not-applicable")], { units: 0, unitsExpected: 0 }],
    ["another unit's row only", [parts("b", 1, 2)], { units: 0, unitsExpected: 1 }]
  ])("of %s is told", (_, observations, coverage) => {
    expect(figureOf({ units: schools("a", "b"), observations }, "share/a/2025/all").coverage).toEqual(coverage)
  })
})
