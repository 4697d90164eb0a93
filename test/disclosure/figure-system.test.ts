import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { figureSystem, splitByPeriod } from "../../src/disclosure/figure-system.js"
import { inverse, prime } from "../../src/disclosure/prime-field.js"
import type { Indicator } from "../../src/model/indicator.js"
import { figureOf } from "./support/figure.js"
import {
  answered,
  area,
  count,
  counted,
  girlsAndBoys,
  girlsAndBoysByGrade,
  grades,
  index,
  mean,
  passed,
  passedBySex,
  ratio,
  row,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

type Tables = Parameters<typeof tableOf>[0]

const systemOf = ({ dataset, figures }: FigureTable) =>
  figureSystem(dataset.indicators[0] ?? share(), figures, dataset.groups)

const build = (tables: Tables, options?: Parameters<typeof tableOf>[1]) => {
  const table = tableOf(tables, options)
  const system = Result.getOrThrow(systemOf(table))
  const nameOf = (at: number): string => (system.cells[at]?.id ?? "").split("/").slice(1).join("/")
  /** The cells of a form by their node, period and group, with their weights. */
  const named = (form: ReadonlyMap<number, number> | undefined) =>
    form === undefined ? undefined : Object.fromEntries([...form].map(([at, weight]) => [nameOf(at), weight]))
  return {
    system,
    cells: system.cells.map((_, at) => nameOf(at)),
    rests: system.rests.map(nameOf),
    wholes: [...system.wholes].map(nameOf),
    relations: system.relations.map(({ whole, form }) => ({ whole: nameOf(whole), form: named(form) })),
    /** What the figure of a node in 2025 publishes, by the names of cells. */
    published: (node: string, groupId = "all", period = "2025") =>
      named(
        system.formOf(
          table.figures.find((f) => f.nodeId === node && f.groupId === groupId && f.period === period) ?? figureOf()
        )
      )
  }
}

const problemOf = (tables: Tables) => {
  const result = systemOf(tableOf(tables))
  return Result.isFailure(result) ? result.failure : undefined
}

/** As a residue. */
const minus = (value: number): number => prime - value

describe("the sums that figures publish", () => {
  const tables = {
    areas: [area("north")],
    units: [school("ask", "north"), school("bjork", "north"), school("ek")],
    observations: [passed("ek", 20, 40), passed("ask", 3, 20), passed("bjork", 15, 30)]
  }

  it("are made of what the schools reported", () => {
    const { cells, published, relations, rests, wholes } = build(tables)
    expect(cells).toEqual(["ask/2025/all", "bjork/2025/all", "ek/2025/all"])
    expect(published("ask")).toEqual({ "ask/2025/all": 1 })
    expect(published("north")).toEqual({ "ask/2025/all": 1, "bjork/2025/all": 1 })
    expect(published("town")).toEqual({ "ask/2025/all": 1, "bjork/2025/all": 1, "ek/2025/all": 1 })
    expect([relations, rests, wholes]).toEqual([[], [], []])
  })

  it("do not depend on the order of the figures", () => {
    const table = tableOf(tables)
    const turned = Result.getOrThrow(systemOf({ ...table, figures: [...table.figures].reverse() }))
    expect(turned.cells).toEqual(build(tables).system.cells)
  })

  it("are none for a figure that is not among them, or that was made of figures that are not", () => {
    const { system } = build(tables)
    expect(system.formOf(figureOf({ nodeId: "gran" }))).toBeUndefined()
    const source = { kind: "figure" as const, id: "passed/gran/2025/all" }
    expect(system.formOf(figureOf({ nodeId: "south", level: "area", sources: [source] }))).toBeUndefined()
  })

  it("are of one sort: what an area reports of itself is a cell of its own, and no sum of its schools", () => {
    const own = build({ ...tables, observations: [...tables.observations, passed("north", 30, 60)] })
    expect(own.published("north")).toEqual({ "north/2025/all": 1 })
    expect(own.published("town")).toEqual({ "ask/2025/all": 1, "bjork/2025/all": 1, "ek/2025/all": 1 })
  })

  it("have no place for a value without parts", () => {
    const { cells, published } = build({ ...tables, observations: [passed("ask", 3, 20), row("bjork", { value: 50 })] })
    expect(cells).toEqual(["ask/2025/all"])
    expect(published("bjork")).toBeUndefined()
  })

  it("have a cell for a value on a base, which does not go into the town: 50 per cent of 20 are 10", () => {
    const observations = [passed("ask", 3, 20), row("bjork", { value: 50, denominator: 20 })]
    const { system, cells, published } = build({ ...tables, observations })
    expect(cells).toEqual(["ask/2025/all", "bjork/2025/all"])
    expect(system.cells[1]).toMatchObject({ amount: 10, approximate: true })
    expect([published("bjork"), published("town")]).toEqual([{ "bjork/2025/all": 1 }, { "ask/2025/all": 1 }])
  })
})

describe("means of units", () => {
  const halves = (indicator: Indicator) =>
    build({
      units: schools("ask", "bjork"),
      indicators: [indicator],
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30)]
    })

  it("take each school's share: its number of passes divided by its base", () => {
    const { published } = halves(share({ overUnits: "mean-of-units" }))
    expect(published("town")).toEqual({ "ask/2025/all": inverse(20), "bjork/2025/all": inverse(30) })
  })

  it("leave a school's own number as it is", () => {
    expect(halves(share({ overUnits: "mean-of-units" })).published("ask")).toEqual({ "ask/2025/all": 1 })
  })

  it("of one school are that school's share", () => {
    const { published } = build({
      units: schools("ask"),
      indicators: [share({ overUnits: "mean-of-units" })],
      observations: [passed("ask", 3, 20)]
    })
    expect(published("town")).toEqual({ "ask/2025/all": inverse(20) })
  })

  it("leave out a school without pupils", () => {
    const { published } = build({
      units: schools("ask", "bjork"),
      indicators: [share({ overUnits: "mean-of-units" })],
      observations: [passed("ask", 3, 20), passed("bjork", 0, 0)]
    })
    expect(published("town")).toEqual({ "ask/2025/all": inverse(20) })
  })

  it("are nothing that sums of numerators are", () => {
    expect(halves(share()).published("town")).toEqual({ "ask/2025/all": 1, "bjork/2025/all": 1 })
  })
})

describe("girls and boys", () => {
  it("make all pupils of their school, and the town is made of all", () => {
    const { cells, relations, rests, wholes, published } = build({
      units: schools("ask"),
      groups: girlsAndBoys,
      observations: passedBySex("ask", [10, 20], [2, 20])
    })
    const own = ["ask/2025/all", "ask/2025/boys", "ask/2025/girls"]
    expect([cells, rests, wholes]).toEqual([own, [], ["ask/2025/all"]])
    expect(relations).toEqual([
      { whole: "ask/2025/all", form: { "ask/2025/all": minus(1), "ask/2025/boys": 1, "ask/2025/girls": 1 } }
    ])
    expect(published("town")).toEqual({ "ask/2025/all": 1 })
    expect(published("town", "girls")).toEqual({ "ask/2025/girls": 1 })
  })

  it("of whom one is missing leave a cell that is no figure", () => {
    const { system, rests, relations } = build({
      units: schools("ask"),
      groups: girlsAndBoys,
      observations: [passed("ask", 12, 40), passed("ask", 10, 20, { groupId: "girls" })]
    })
    expect(rests).toEqual(["ask/2025/boys|rest"])
    expect(system.cells[system.rests[0] ?? -1]).toMatchObject({ amount: 2, amounts: { numerator: 2, denominator: 20 } })
    expect(relations).toEqual([
      { whole: "ask/2025/all", form: { "ask/2025/all": minus(1), "ask/2025/girls": 1, "ask/2025/boys|rest": 1 } }
    ])
  })

  it("of whom one is only a value: it publishes what is left", () => {
    const { published } = build({
      units: schools("ask"),
      groups: girlsAndBoys,
      observations: [
        passed("ask", 12, 40),
        row("ask", { groupId: "girls", value: 50 }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    })
    expect(published("ask", "girls")).toEqual({ "ask/2025/girls|rest": 1 })
  })

  it("make all pupils, where these are only a value", () => {
    const { system, wholes, published } = build({
      units: schools("ask"),
      groups: girlsAndBoys,
      observations: [
        row("ask", { value: 30 }),
        passed("ask", 10, 20, { groupId: "girls" }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    })
    expect(wholes).toEqual(["ask/2025/all"])
    expect(system.cells.find(({ id }) => id.endsWith("/all"))).toMatchObject({
      amount: 12,
      amounts: { denominator: 40 }
    })
    expect(published("ask")).toEqual({ "ask/2025/all": 1 })
  })

  it("make no number for all pupils, where none is reported", () => {
    const { cells, relations } = build({
      units: schools("ask"),
      groups: girlsAndBoys,
      observations: [
        row("ask", { status: "not-reported" }),
        passed("ask", 10, 20, { groupId: "girls" }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    })
    expect([cells, relations]).toEqual([["ask/2025/boys", "ask/2025/girls"], []])
  })

  it("are related at their own school and in their own year only", () => {
    const observations = ["2024", "2025"].flatMap((period) => passedBySex("ask", [10, 20], [2, 20], { period }))
    const { relations } = build({
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      observations: [...observations, passed("bjork", 10, 20)]
    })
    expect(relations.map(({ whole }) => whole)).toEqual(["ask/2024/all", "ask/2025/all"])
  })

  it("of grades are found through what is left of others, and it is the same cell in both sums", () => {
    // 40 of 60 girls less 15 of 20 and 15 of 20 are the girls of grade 7; with the boys of grade 7 they are grade 7.
    const { rests, relations } = build({
      units: schools("ask"),
      groups: [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade],
      observations: [
        passed("ask", 40, 60, { groupId: "girls" }),
        passed("ask", 15, 20, { groupId: "girls-8" }),
        passed("ask", 15, 20, { groupId: "girls-9" }),
        passed("ask", 12, 40, { groupId: "grade-7" }),
        passed("ask", 2, 20, { groupId: "boys-7" })
      ]
    })
    expect(rests).toEqual(["ask/2025/girls-7|rest"])
    expect(relations).toEqual([
      {
        whole: "ask/2025/girls",
        form: { "ask/2025/girls": minus(1), "ask/2025/girls-8": 1, "ask/2025/girls-9": 1, "ask/2025/girls-7|rest": 1 }
      },
      {
        whole: "ask/2025/grade-7",
        form: { "ask/2025/grade-7": minus(1), "ask/2025/boys-7": 1, "ask/2025/girls-7|rest": 1 }
      }
    ])
  })

  it("are worked out in whatever order the sums are named: what is left of one may be the whole of another", () => {
    // Nobody reports the girls: they are 10 of 20, for all are 12 of 40 and the boys 2 of 20. In the choir are 6 of 12.
    const group = (id: string, dimension: string, partOf: ReadonlyArray<string> = []) => ({
      id,
      name: id,
      dimension,
      partOf
    })
    const { system, rests, relations } = build({
      units: schools("ask"),
      groups: [group("a-girls", "sex"), group("b-boys", "sex"), group("choir", "song", ["a-girls"])],
      observations: [
        passed("ask", 12, 40),
        passed("ask", 2, 20, { groupId: "b-boys" }),
        passed("ask", 6, 12, { groupId: "choir" })
      ]
    })
    expect(system.rests.map((at) => system.cells[at]?.amounts)).toMatchObject([
      { numerator: 10, denominator: 20 },
      { numerator: 4, denominator: 8 }
    ])
    const [girls = "", others = ""] = rests
    expect(relations).toEqual([
      { whole: "ask/2025/all", form: { "ask/2025/all": minus(1), "ask/2025/b-boys": 1, [girls]: 1 } },
      { whole: girls, form: { [girls]: minus(1), "ask/2025/choir": 1, [others]: 1 } }
    ])
  })
})

describe("terms", () => {
  it.each([
    ["sum", 1],
    ["average", 2]
  ] as const)("make the year by their %s", (overTime, times) => {
    const terms = ["2024-HT", "2025-VT"]
    const { relations, wholes } = build(
      {
        units: schools("ask"),
        indicators: [share({ overTime })],
        observations: terms.map((period) => passed("ask", 10, 20, { period }))
      },
      { periods: [...terms, "2024/25"] }
    )
    expect(wholes).toEqual(["ask/2024/25/all"])
    expect(relations).toEqual([
      {
        whole: "ask/2024/25/all",
        form: { "ask/2024/25/all": minus(times), "ask/2024-HT/all": 1, "ask/2025-VT/all": 1 }
      }
    ])
  })
})

describe("numbers that cannot be", () => {
  it.each([
    ["a count below 0", { indicators: [count()], observations: [counted("ask", -1)] }, "pupils"],
    ["a numerator below 0", { observations: [passed("ask", -1, 20)] }, "passed"],
    ["more passes than pupils", { observations: [passed("ask", 21, 20)] }, "passed"],
    ["a base below 0", { indicators: [ratio()], observations: [passed("ask", 1, -20)] }, "passed"]
  ] as const)("are %s: the error names each", (_, tables, indicatorId) => {
    const problem = problemOf({ units: schools("ask", "bjork"), ...tables })
    expect(problem).toMatchObject({ code: "negative-count", cells: [`${indicatorId}/ask/2025/all`] })
  })

  it("are named all together, in the order of their names", () => {
    const problem = problemOf({
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ek", 21, 20), passed("ask", 25, 20), passed("bjork", 20, 20)]
    })
    expect(problem?.cells).toEqual(["passed/ask/2025/all", "passed/ek/2025/all"])
  })

  it("are not more places than children, which a ratio may well tell", () => {
    expect(
      problemOf({ units: schools("ask"), indicators: [ratio()], observations: [passed("ask", 21, 20)] })
    ).toBeUndefined()
  })

  it("are parts that do not make their whole", () => {
    const observations = [passed("ask", 12, 40), passed("ask", 13, 20, { groupId: "girls" })]
    expect(problemOf({ units: schools("ask"), groups: girlsAndBoys, observations })?.code).toBe("not-additive")
  })

  it.each([
    ["mean", mean()],
    ["index", index()]
  ])("are not a %s below 0, on a scale that reaches below it", (_, indicator) => {
    const below = { ...indicator, scaleMinimum: -5 }
    const observations = [{ ...answered("ask", -2, 20), indicatorId: indicator.id }]
    expect(problemOf({ units: schools("ask"), indicators: [below], observations })).toBeUndefined()
  })
})

describe("figures split into sets that share nothing", () => {
  const split = (...periods: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
    splitByPeriod(periods.map((period) => figureOf({ period }))).map((set) => set.map(({ period }) => period))

  it("are years apart", () => {
    expect(split("2024", "2025", "2024")).toEqual([["2024", "2024"], ["2025"]])
  })

  it("are a year with its terms", () => {
    expect(split("2025-VT", "2024", "2025", "2025-HT")).toEqual([["2025-VT", "2025", "2025-HT"], ["2024"]])
    expect(split("2024-HT", "2024/25", "2025-VT")).toEqual([["2024-HT", "2024/25", "2025-VT"]])
  })

  it("are terms apart where no year holds them", () => {
    expect(split("2024-HT", "2025-VT")).toEqual([["2024-HT"], ["2025-VT"]])
  })

  it("are all together where a term lies in a calendar year and in a school year", () => {
    expect(split("2024/25", "2025-VT", "2025", "2025-HT", "2026-VT")).toEqual([
      ["2024/25", "2025-VT", "2025", "2025-HT"],
      ["2026-VT"]
    ])
    expect(split("2025-VT", "2025", "2025-HT", "2025/26", "2026-VT", "2024/25")).toHaveLength(1)
  })

  it("are none where there is none", () => {
    expect(split()).toEqual([])
  })
})
