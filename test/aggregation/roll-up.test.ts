import { describe, expect, it } from "vitest"
import type { Observation } from "../../src/model/observation.js"
import {
  area,
  changeOf,
  count,
  counted,
  figureOf,
  figuresOf,
  ids,
  mean,
  measured,
  parts,
  ratio,
  resultOf,
  row,
  school,
  schools,
  share
} from "./support/figures-dataset.js"

const top = "share/town/2025/all"

describe("ratio of sums", () => {
  const tables = { units: schools("a", "b"), observations: [parts("a", 9, 10), parts("b", 10, 90)] }
  it("divides the sum of numerators by the sum of denominators, times the factor", () => {
    expect(resultOf(tables, top)).toBe(19)
  })
  it("is not the mean of the units' shares", () => {
    expect(resultOf(tables, top)).not.toBe((90 + 100 / 9) / 2)
  })
  it("carries both sums", () => {
    const { numerator, denominator } = figureOf(tables, top)
    expect([numerator, denominator]).toEqual([19, 100])
  })
  it("has no factor but the indicator's: a plain ratio", () => {
    expect(resultOf({ ...tables, indicators: [ratio()] }, top)).toBe(0.19)
  })
  it.each([
    [1000, 190],
    [10_000, 1900],
    [0.5, 0.095]
  ])("multiplies by the factor %d", (factor, value) => {
    expect(resultOf({ ...tables, indicators: [ratio({ factor })] }, top)).toBe(value)
  })
  it("uses only units that have both parts", () => {
    const observations = [parts("a", 4, 8), row("b", "reported", { denominator: 12 })]
    const indicators = [share({ minimumCoverage: 0.1 })]
    expect(figureOf({ ...tables, indicators, observations }, top).denominator).toBe(8)
  })
  it("keeps decimals exact: 0.1 + 0.2 is 0.3", () => {
    const observations = [parts("a", 0.1, 1), parts("b", 0.2, 1)]
    expect(figureOf({ ...tables, observations }, top).numerator).toBe(0.3)
  })
  it("keeps money exact in any order", () => {
    const amounts = [0.1, 0.7, 1e15, 0.2, -1e15]
    const units = amounts.map((_, index) => school(`u${index}`))
    const observations = amounts.map((amount, index) => parts(`u${index}`, amount, 1))
    expect(figureOf({ units, observations, indicators: [ratio()] }, top).numerator).toBe(1)
  })
  it("keeps sums above 2^53 exact", () => {
    const large = Number.MAX_SAFE_INTEGER
    const observations = [parts("a", large, large), parts("b", large, large)]
    expect(resultOf({ ...tables, observations }, top)).toBe(100)
  })
  it("can fall for the authority though it rises in every unit", () => {
    const observations = [
      parts("a", 90, 100, { period: "2024" }),
      parts("b", 20, 50, { period: "2024" }),
      parts("a", 46, 50),
      parts("b", 45, 100)
    ]
    const both = { ...tables, observations }
    expect(["town", "a", "b"].map((node) => changeOf(both, `share/${node}/2025/all`))).toEqual([-12.7, 2, 5])
  })
  it("is the same whether units stand in areas or not", () => {
    const areas = [area("north"), area("south")]
    const units = [school("a", { areaId: "north" }), school("b", { areaId: "south" })]
    expect(resultOf({ ...tables, areas, units }, top)).toBe(resultOf(tables, top))
  })
})

describe("weighted mean", () => {
  const tables = {
    units: schools("a", "b"),
    indicators: [mean()],
    observations: [measured("a", 200, 10), measured("b", 240, 30)]
  }
  const figure = figureOf(tables, "mean/town/2025/all")
  it("weighs each unit's value by its base", () => {
    expect(figure.value).toEqual({ value: 230 })
  })
  it("carries the sum of bases as denominator", () => {
    expect(figure.denominator).toBe(40)
  })
  it("carries no numerator", () => {
    expect(figure.numerator).toBeNull()
  })
  it("is the same for an index", () => {
    expect(resultOf({ ...tables, indicators: [mean({ kind: "index" })] }, "mean/town/2025/all")).toBe(230)
  })
  it("is the value of a unit that stands alone, also when its mean comes as sum and number", () => {
    const observations = [row("a", "reported", { indicatorId: "mean", numerator: 7, denominator: 2 })]
    const alone = { ...tables, units: schools("a"), observations }
    expect(resultOf(alone, "mean/town/2025/all")).toBe(resultOf(alone, "mean/a/2025/all"))
  })
  it("is the value of a unit that stands alone, also when its factor is not 1", () => {
    const observations = [row("a", "reported", { indicatorId: "mean", numerator: 1, denominator: 2 })]
    const alone = { units: schools("a"), indicators: [mean({ factor: 100 })], observations }
    expect(resultOf(alone, "mean/town/2025/all")).toBe(resultOf(alone, "mean/a/2025/all"))
  })
  it("ignores the factor where value and base are given", () => {
    expect(resultOf({ ...tables, indicators: [mean({ factor: 100 })] }, "mean/town/2025/all")).toBe(230)
  })
  it("lets a unit of nobody weigh nothing", () => {
    const observations = [measured("a", 3, 4), row("b", "reported", { indicatorId: "mean", base: 0 })]
    expect(resultOf({ ...tables, observations }, "mean/town/2025/all")).toBe(3)
  })
  it("multiplies decimals exactly", () => {
    const observations = [measured("a", 0.1, 3), measured("b", 0.2, 3)]
    expect(resultOf({ ...tables, observations }, "mean/town/2025/all")).toBe(0.15)
  })
})

describe("mean of units", () => {
  const byUnit = share({ overUnits: "mean-of-units" })
  const tables = {
    areas: [area("north"), area("south")],
    units: [school("a", { areaId: "north" }), school("b", { areaId: "south" }), school("c", { areaId: "south" })],
    indicators: [byUnit],
    observations: [parts("a", 9, 10), parts("b", 30, 100), parts("c", 3, 10)]
  }
  it("is the mean of the units' values", () => {
    expect(resultOf(tables, top)).toBe(50)
  })
  it("is not the mean of the areas' means", () => {
    expect(resultOf(tables, top)).not.toBe(60)
  })
  it("is the mean of an area's own units", () => {
    expect(resultOf(tables, "share/south/2025/all")).toBe(30)
  })
  it("carries neither numerator nor denominator above the unit", () => {
    const { numerator, denominator } = figureOf(tables, top)
    expect([numerator, denominator]).toEqual([null, null])
  })
  it("leaves the parts at the unit", () => {
    const { numerator, denominator } = figureOf(tables, "share/b/2025/all")
    expect([numerator, denominator]).toEqual([30, 100])
  })
  it("leaves out a covered unit that has no value: 0 of 0", () => {
    const observations = [parts("a", 9, 10), parts("b", 5, 10), parts("c", 0, 0)]
    expect(resultOf({ ...tables, observations }, top)).toBe(70)
  })
  it("has no value when every unit is 0 of 0", () => {
    const observations = ["a", "b", "c"].map((id) => parts(id, 0, 0))
    expect(resultOf({ ...tables, observations }, top)).toBe("zero-denominator")
  })
  it("takes means with their base", () => {
    const observations = [measured("a", 2, 1), measured("b", 4, 99), measured("c", 6, 1)]
    const indicators = [mean({ overUnits: "mean-of-units" })]
    expect(resultOf({ ...tables, indicators, observations }, "mean/town/2025/all")).toBe(4)
  })
  it("takes counts", () => {
    const observations = [counted("a", 1), counted("b", 2), counted("c", 6)]
    expect(
      resultOf({ ...tables, indicators: [count({ overUnits: "mean-of-units" })], observations }, "count/town/2025/all")
    ).toBe(3)
  })
})

describe("sum", () => {
  const tables = {
    units: schools("a", "b"),
    indicators: [count()],
    observations: [counted("a", 12), counted("b", 30)]
  }
  const figure = figureOf(tables, "count/town/2025/all")
  it("adds the units' counts", () => {
    expect(figure.value).toEqual({ value: 42 })
  })
  it("carries neither numerator nor denominator", () => {
    expect([figure.numerator, figure.denominator]).toEqual([null, null])
  })
  it("adds decimals exactly", () => {
    const observations = [counted("a", 0.1), counted("b", 0.2)]
    expect(resultOf({ ...tables, observations }, "count/town/2025/all")).toBe(0.3)
  })
  it("is not multiplied by the factor", () => {
    expect(resultOf({ ...tables, indicators: [count({ factor: 100 })] }, "count/town/2025/all")).toBe(42)
  })
  it("reads a count that is given as a numerator", () => {
    const observations = [row("a", "reported", { indicatorId: "count", numerator: 12 }), counted("b", 30)]
    expect(resultOf({ ...tables, observations }, "count/town/2025/all")).toBe(42)
  })
  it("adds counts below 0, for instance a net change", () => {
    const observations = [counted("a", -5), counted("b", 3)]
    expect(resultOf({ ...tables, observations }, "count/town/2025/all")).toBe(-2)
  })
})

describe("no roll-up over units", () => {
  const tables = {
    areas: [area("north")],
    units: [school("a", { areaId: "north" }), school("b")],
    indicators: [share({ overUnits: "none" })],
    observations: [parts("a", 1, 2), parts("b", 1, 2)]
  }
  it("leaves figures at the units only", () => {
    expect(ids(figuresOf(tables))).toEqual(["share/a/2025/all", "share/b/2025/all"])
  })
  it("leaves an area's own fact as a figure", () => {
    const observations = [...tables.observations, parts("north", 3, 4)]
    expect(ids(figuresOf({ ...tables, observations }))).toContain("share/north/2025/all")
  })
})

describe("a denominator of 0", () => {
  const tables = { units: schools("a"), observations: [parts("a", 0, 0)] }
  it("gives the unit no value", () => {
    expect(resultOf(tables, "share/a/2025/all")).toBe("zero-denominator")
  })
  it("leaves the unit its own status", () => {
    expect(figureOf(tables, "share/a/2025/all").status).toBe("reported")
  })
  it("leaves the unit its parts", () => {
    const { numerator, denominator } = figureOf(tables, "share/a/2025/all")
    expect([numerator, denominator]).toEqual([0, 0])
  })
  it("gives the authority no value when the sum is 0", () => {
    expect(resultOf(tables, top)).toBe("zero-denominator")
  })
  it("gives the authority that status", () => {
    expect(figureOf(tables, top).status).toBe("zero-denominator")
  })
  it("keeps the sums of the authority", () => {
    const { numerator, denominator } = figureOf(tables, top)
    expect([numerator, denominator]).toEqual([0, 0])
  })
  it("gives a mean of nobody no value", () => {
    const observations = [row("a", "reported", { indicatorId: "mean", base: 0 })]
    const means = { units: schools("a"), indicators: [mean()], observations }
    expect(["a", "town"].map((node) => resultOf(means, `mean/${node}/2025/all`))).toEqual([
      "zero-denominator",
      "zero-denominator"
    ])
  })
  it("disappears in a sum with others", () => {
    const observations = [parts("a", 0, 0), parts("b", 1, 4)]
    expect(resultOf({ units: schools("a", "b"), observations }, top)).toBe(25)
  })
})

describe("a unit's own figure", () => {
  it("carries its observation's parts", () => {
    const { numerator, denominator } = figureOf(
      { units: schools("a"), observations: [parts("a", 3, 4)] },
      "share/a/2025/all"
    )
    expect([numerator, denominator]).toEqual([3, 4])
  })
  it("carries the base of a mean as denominator", () => {
    const tables = { units: schools("a"), indicators: [mean()], observations: [measured("a", 3, 25)] }
    const { numerator, denominator } = figureOf(tables, "mean/a/2025/all")
    expect([numerator, denominator]).toEqual([null, 25])
  })
  it("carries a base that stands beside a hidden result", () => {
    const observations = [row("a", "suppressed-at-source", { denominator: 12 })]
    const { value, denominator } = figureOf({ units: schools("a"), observations }, "share/a/2025/all")
    expect([value, denominator]).toEqual([{ value: null, reason: "suppressed" }, 12])
  })
  it("has the value that its parts make, in full precision", () => {
    expect(resultOf({ units: schools("a"), observations: [parts("a", 1, 3)] }, "share/a/2025/all")).toBe(100 / 3)
  })
  it("trusts the parts where a rounded value stands beside them", () => {
    const observations = [parts("a", 1, 3, { value: 33 })]
    expect(resultOf({ units: schools("a"), observations }, "share/a/2025/all")).toBe(100 / 3)
  })
  it("never shows minus zero", () => {
    const figure = figureOf({ units: schools("a"), observations: [parts("a", -0, 4)] }, "share/a/2025/all")
    expect([figure.numerator, figure.value.value].map((number) => Object.is(number, -0))).toEqual([false, false])
  })
})

describe("the status of a figure above the unit", () => {
  const statusWith = (...observations: ReadonlyArray<Observation>) =>
    figureOf({ units: schools("a", "b"), indicators: [share({ minimumCoverage: 0.5 })], observations }, top).status
  it("is reported when all covered parts are", () => {
    expect(statusWith(parts("a", 1, 2), parts("b", 1, 2))).toBe("reported")
  })
  it("is rounded when a covered part is", () => {
    expect(statusWith(parts("a", 1, 2), parts("b", 1, 2, { status: "rounded" }))).toBe("rounded")
  })
  it("is derived when a covered part is, rounded ones or not", () => {
    expect(statusWith(parts("a", 1, 2, { status: "derived" }), parts("b", 1, 2, { status: "rounded" }))).toBe("derived")
  })
  it("does not look at parts that are not covered", () => {
    expect(statusWith(parts("a", 1, 2), row("b", "derived", { denominator: 2 }))).toBe("reported")
  })
})

describe("the status of a unit's figure", () => {
  it.each([
    ["near-all", "suppressed"],
    ["suppressed-at-source", "suppressed"],
    ["not-published", "suppressed"],
    ["not-reported", "not-reported"],
    ["not-applicable", "not-applicable"],
    ["not-asked", "not-applicable"]
  ] as const)("is its observation's: %s, which reads %s as a reason", (status, reason) => {
    const figure = figureOf({ units: schools("a"), observations: [row("a", status)] }, "share/a/2025/all")
    expect([figure.status, figure.value]).toEqual([status, { value: null, reason }])
  })
  it("is not-reported without a row", () => {
    const figure = figureOf({ units: schools("a", "b"), observations: [parts("b", 1, 2)] }, "share/a/2025/all")
    expect([figure.status, figure.value]).toEqual(["not-reported", { value: null, reason: "not-reported" }])
  })
  it.each(["reported", "derived", "rounded"] as const)("is its observation's when it has a number: %s", (status) => {
    expect(
      figureOf({ units: schools("a"), observations: [parts("a", 1, 2, { status })] }, "share/a/2025/all").status
    ).toBe(status)
  })
})
