import { describe, expect, it } from "vitest"
import type { FigureTarget } from "../../src/aggregation/figure.js"
import type { Goal } from "../../src/model/goal.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Target } from "../../src/model/target.js"
import { area, figureOf, goal, parts, row, school, schools, share, target } from "./support/figures-dataset.js"

const at = "share/a/2025/all"

interface Case {
  readonly numerator: number
  readonly denominator?: number
  readonly earlier?: number
  readonly indicator?: Partial<Indicator>
}

/** The unit `a` held against one target, of 100 children. */
const judged = (wanted: Partial<Target>, { numerator, denominator = 100, earlier, indicator = {} }: Case) =>
  figureOf(
    {
      units: schools("a"),
      indicators: [share(indicator)],
      goals: [goal("g")],
      targets: [target("g", wanted)],
      observations: [
        parts("a", numerator, denominator),
        ...(earlier === undefined ? [] : [parts("a", earlier, denominator, { period: "2024" })])
      ]
    },
    at
  ).target

const met = (wanted: Partial<Target>, from: Case): boolean | null | undefined => judged(wanted, from)?.met

const { value: _, ...withoutValue } = target("g")

/** The outcome of a target without a value of its own. */
const metWithoutValue = (
  comparison: Target["comparison"],
  numerator: number,
  earlier: number
): boolean | null | undefined =>
  figureOf(
    {
      units: schools("a"),
      goals: [goal("g")],
      targets: [{ ...withoutValue, comparison }],
      observations: [parts("a", numerator, 100), parts("a", earlier, 100, { period: "2024" })]
    },
    at
  ).target?.met

describe("a target of at least", () => {
  it.each([
    [81, true],
    [80, true],
    [79, false]
  ])("80 with %d per cent is met: %s", (numerator, outcome) => {
    expect(met({ comparison: "at-least", value: 80 }, { numerator })).toBe(outcome)
  })
  it("compares the value as printed: 79.95 prints 80.0", () => {
    expect(met({ comparison: "at-least", value: 80 }, { numerator: 7995, denominator: 10_000 })).toBe(true)
  })
  it("compares the value as printed: 79.94 prints 79.9", () => {
    expect(met({ comparison: "at-least", value: 80 }, { numerator: 7994, denominator: 10_000 })).toBe(false)
  })
  it("compares with the indicator's decimals: 79.5 prints 80 without decimals", () => {
    expect(met({ value: 80 }, { numerator: 795, denominator: 1000, indicator: { decimals: 0 } })).toBe(true)
  })
  it("is not judged when it says no level", () => {
    expect(metWithoutValue("at-least", 50, 50)).toBeNull()
  })
})

describe("a target of at most", () => {
  it.each([
    [4, true],
    [5, true],
    [6, false]
  ])("5 with %d per cent is met: %s", (numerator, outcome) => {
    expect(met({ comparison: "at-most", value: 5 }, { numerator })).toBe(outcome)
  })
  it("compares the value as printed: 5.04 prints 5.0", () => {
    expect(met({ comparison: "at-most", value: 5 }, { numerator: 504, denominator: 10_000 })).toBe(true)
  })
  it("compares the value as printed: 5.05 prints 5.1", () => {
    expect(met({ comparison: "at-most", value: 5 }, { numerator: 505, denominator: 10_000 })).toBe(false)
  })
  it("may be 0", () => {
    expect(met({ comparison: "at-most", value: 0 }, { numerator: 0 })).toBe(true)
  })
  it("is not judged when it says no level", () => {
    expect(metWithoutValue("at-most", 0, 0)).toBeNull()
  })
})

describe("a target of increase", () => {
  it.each([
    [61, 60, true],
    [60, 60, false],
    [59, 60, false]
  ])("to %d from %d per cent is met: %s", (numerator, earlier, outcome) => {
    expect(metWithoutValue("increase", numerator, earlier)).toBe(outcome)
  })
  it.each([
    [63, true],
    [62, true],
    [61, false],
    [50, false]
  ])("by 2 from 60 to %d per cent is met: %s", (numerator, outcome) => {
    expect(met({ comparison: "increase", value: 2 }, { numerator, earlier: 60 })).toBe(outcome)
  })
  it("compares the rounded change: 1.95 prints 2.0", () => {
    const from = { numerator: 6195, earlier: 6000, denominator: 10_000 }
    expect(met({ comparison: "increase", value: 2 }, from)).toBe(true)
  })
  it("is not met by a rise that disappears in rounding", () => {
    expect(metWithoutValue("increase", 60.04, 60)).toBe(false)
  })
  it("by 0 is the same as an increase without a level", () => {
    expect(met({ comparison: "increase", value: 0 }, { numerator: 60, earlier: 60 })).toBe(
      metWithoutValue("increase", 60, 60)
    )
  })
  it("is not judged without an earlier figure", () => {
    expect(met({ comparison: "increase", value: 2 }, { numerator: 60 })).toBeNull()
  })
  it("is not judged over a break", () => {
    const indicator = { breaks: [{ from: "2025", reason: "new test" }] }
    expect(met({ comparison: "increase", value: 2 }, { numerator: 70, earlier: 60, indicator })).toBeNull()
  })
})

describe("a target of decrease", () => {
  it.each([
    [59, 60, true],
    [60, 60, false],
    [61, 60, false]
  ])("to %d from %d per cent is met: %s", (numerator, earlier, outcome) => {
    expect(metWithoutValue("decrease", numerator, earlier)).toBe(outcome)
  })
  it.each([
    [57, true],
    [58, true],
    [59, false],
    [70, false]
  ])("by 2 from 60 to %d per cent is met: %s", (numerator, outcome) => {
    expect(met({ comparison: "decrease", value: 2 }, { numerator, earlier: 60 })).toBe(outcome)
  })
})

describe("the target of a figure", () => {
  it("names its goal, comparison and level", () => {
    const expected: FigureTarget = { goalId: "g", comparison: "at-most", value: 5, met: false }
    expect(judged({ comparison: "at-most", value: 5 }, { numerator: 80 })).toEqual(expected)
  })
  it("has no level when none is said", () => {
    const tables = {
      units: schools("a"),
      goals: [goal("g")],
      targets: [{ ...withoutValue, comparison: "increase" as const }]
    }
    expect(figureOf({ ...tables, observations: [parts("a", 1, 2)] }, at).target?.value).toBeNull()
  })
  it("is not judged without a value", () => {
    const tables = { units: schools("a"), goals: [goal("g")], targets: [target("g")] }
    expect(figureOf({ ...tables, observations: [row("a", "near-all")] }, at).target?.met).toBeNull()
  })
  it("is null without a target", () => {
    expect(
      figureOf({ units: schools("a"), goals: [goal("g")], observations: [parts("a", 1, 2)] }, at).target
    ).toBeNull()
  })
  it("is null for another indicator's target", () => {
    const tables = { units: schools("a"), goals: [goal("g")], indicators: [share(), share({ id: "other" })] }
    const targets = [target("g", { indicatorId: "other" })]
    expect(figureOf({ ...tables, targets, observations: [parts("a", 1, 2)] }, at).target).toBeNull()
  })
})

describe("a target without group", () => {
  const groups = [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }]
  const observations = [parts("a", 9, 10), parts("a", 5, 5, { groupId: "girls" })]
  const tables = { units: schools("a"), groups, goals: [goal("g")], observations }
  it("means all", () => {
    expect(figureOf({ ...tables, targets: [target("g")] }, at).target?.goalId).toBe("g")
  })
  it("is not held against a group", () => {
    expect(figureOf({ ...tables, targets: [target("g")] }, "share/a/2025/girls").target).toBeNull()
  })
  it("is the same as a target for the group all", () => {
    expect(figureOf({ ...tables, targets: [target("g", { groupId: "all" })] }, at).target?.met).toBe(true)
  })
})

describe("a target for a group", () => {
  const groups = [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }]
  const observations = [parts("a", 9, 10), parts("a", 5, 5, { groupId: "girls" })]
  const tables = {
    units: schools("a"),
    groups,
    goals: [goal("g")],
    targets: [target("g", { groupId: "girls" })],
    observations
  }
  it("is held against the group", () => {
    expect(figureOf(tables, "share/a/2025/girls").target?.met).toBe(true)
  })
  it("is not held against all", () => {
    expect(figureOf(tables, at).target).toBeNull()
  })
})

describe("a goal", () => {
  const units = [school("a", { areaId: "north" }), school("b", { schoolForms: ["FS"] })]
  const tables = {
    areas: [area("north")],
    units,
    targets: [target("g")],
    observations: [parts("a", 9, 10), parts("b", 9, 10)]
  }
  const goalsAt = (goals: ReadonlyArray<Goal>, targets = tables.targets) =>
    ["town", "north", "a", "b"].map(
      (node) => figureOf({ ...tables, goals, targets }, `share/${node}/2025/all`).target?.goalId ?? null
    )
  it("without unit and forms holds for every node", () => {
    expect(goalsAt([goal("g")])).toEqual(["g", "g", "g", "g"])
  })
  it("of a unit holds for that unit only", () => {
    expect(goalsAt([goal("g", { origin: "unit", unitId: "a" })])).toEqual([null, null, "g", null])
  })
  it("with school forms holds for every node that has one of them", () => {
    expect(goalsAt([goal("g", { schoolForms: ["GR", "GY"] })])).toEqual(["g", "g", "g", null])
  })
  it("with a form that no open unit has holds nowhere", () => {
    expect(goalsAt([goal("g", { schoolForms: ["GY"] })])).toEqual([null, null, null, null])
  })
  it("gives way to a goal with a lower id", () => {
    expect(goalsAt([goal("g"), goal("f")], [target("g"), target("f")])).toEqual(["f", "f", "f", "f"])
  })
  it("gives way only where the lower one holds", () => {
    const goals = [goal("g"), goal("f", { origin: "unit", unitId: "b" })]
    expect(goalsAt(goals, [target("g"), target("f")])).toEqual(["g", "g", "g", "f"])
  })
  it("of the lowest id is found by code point: B before a", () => {
    expect(goalsAt([goal("a"), goal("B")], [target("a"), target("B")])[0]).toBe("B")
  })
  it("counts as lowest only with a target", () => {
    expect(goalsAt([goal("f"), goal("g")])).toEqual(["g", "g", "g", "g"])
  })
})

describe("a target above the unit", () => {
  const tables = {
    areas: [area("north")],
    units: [school("a", { areaId: "north" }), school("b", { areaId: "north" })],
    goals: [goal("g")],
    targets: [target("g")],
    observations: [parts("a", 10, 10), parts("b", 5, 10)]
  }
  it.each([
    ["town", false],
    ["north", false],
    ["a", true],
    ["b", false]
  ])("is held against the node's own value: %s %s", (node, outcome) => {
    expect(figureOf(tables, `share/${node}/2025/all`).target?.met).toBe(outcome)
  })
  it("is not judged with too little coverage", () => {
    expect(figureOf({ ...tables, observations: [parts("a", 10, 10)] }, "share/town/2025/all").target).toEqual({
      goalId: "g",
      comparison: "at-least",
      value: 80,
      met: null
    })
  })
  it("is not judged over a denominator of 0", () => {
    const observations = [parts("a", 0, 0), parts("b", 0, 0)]
    expect(figureOf({ ...tables, observations }, "share/town/2025/all").target?.met).toBeNull()
  })
  it("of an area's own goal holds for that area", () => {
    const goals = [goal("g", { unitId: "north" })]
    const found = ["town", "north", "a"].map((node) => figureOf({ ...tables, goals }, `share/${node}/2025/all`).target)
    expect(found.map((held) => held?.goalId ?? null)).toEqual([null, "g", null])
  })
  it("is held against an authority's own fact", () => {
    const observations = [...tables.observations, parts("town", 9, 10)]
    expect(figureOf({ ...tables, observations }, "share/town/2025/all").target?.met).toBe(true)
  })
  it("is held against each period", () => {
    const observations = [
      ...tables.observations,
      parts("a", 9, 10, { period: "2024" }),
      parts("b", 9, 10, { period: "2024" })
    ]
    const found = ["2024", "2025"].map(
      (period) => figureOf({ ...tables, observations }, `share/town/${period}/all`).target?.met
    )
    expect(found).toEqual([true, false])
  })
})

describe("the forms of a node", () => {
  it("are those of the units open at the period's last day", () => {
    const tables = {
      units: [school("a"), school("b", { schoolForms: ["FS"], closedOn: "2025-12-31" })],
      goals: [goal("g", { schoolForms: ["FS"] })],
      targets: [target("g")],
      observations: [parts("a", 1, 2), parts("a", 1, 2, { period: "2024" })]
    }
    const found = ["2024", "2025"].map((period) => figureOf(tables, `share/town/${period}/all`).target?.goalId ?? null)
    expect(found).toEqual(["g", null])
  })
})
