import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { AggregationError } from "../../src/aggregation/aggregation-error.js"
import { computeFigures, computeFiguresOrThrow, type FigureOptions } from "../../src/aggregation/compute-figures.js"
import type { Dataset } from "../../src/model/dataset.js"
import { area, figuresOf, ids, parts, school, schools, share, town } from "./support/figures-dataset.js"

const tables = {
  units: schools("a"),
  indicators: [share(), share({ id: "other" })],
  observations: [parts("a", 1, 2), parts("a", 1, 2, { period: "2024" }), parts("a", 1, 2, { indicatorId: "other" })]
}

const failureOf = (parts: Partial<Dataset>, options?: FigureOptions): AggregationError => {
  const result = computeFigures(town(parts), options)
  if (Result.isSuccess(result)) throw new Error("It succeeded.")
  return result.failure
}

describe("the indicators asked for", () => {
  it("are all when none is named", () => {
    expect(new Set(figuresOf(tables).figures.map(({ indicatorId }) => indicatorId))).toEqual(
      new Set(["share", "other"])
    )
  })
  it("are the only ones that are made", () => {
    expect(ids(figuresOf(tables, { indicators: ["other"] }))).toEqual(["other/town/2025/all", "other/a/2025/all"])
  })
  it("may be named twice without figures twice", () => {
    expect(figuresOf(tables, { indicators: ["other", "other"] }).figures).toHaveLength(2)
  })
  it("may be none", () => {
    expect(figuresOf(tables, { indicators: [] }).figures).toEqual([])
  })
  it("have an order of their own, not the caller's", () => {
    const asked = figuresOf(tables, { indicators: ["share", "other"] })
    expect(ids(asked)).toEqual(ids(figuresOf(tables)))
  })
})

describe("the periods asked for", () => {
  it("are all observed ones when none is named", () => {
    expect(new Set(figuresOf(tables).figures.map(({ period }) => period))).toEqual(new Set(["2024", "2025"]))
  })
  it("are the only ones that are made", () => {
    expect(ids(figuresOf(tables, { periods: ["2024"] }))).toEqual(["share/town/2024/all", "share/a/2024/all"])
  })
  it("may be named twice without figures twice", () => {
    expect(figuresOf(tables, { periods: ["2024", "2024"] }).figures).toHaveLength(2)
  })
  it("give nothing when nothing was observed then", () => {
    expect(figuresOf(tables, { periods: ["1999"] }).figures).toEqual([])
  })
  it("leave the figures themselves as they are without asking", () => {
    const all = figuresOf(tables).figures.filter(({ period }) => period === "2025")
    expect(figuresOf(tables, { periods: ["2025"] }).figures).toEqual(all)
  })
})

describe("an unknown indicator", () => {
  it("is an error that names it", () => {
    const { code, subject } = failureOf(tables, { indicators: ["share", "nothing"] })
    expect([code, subject]).toEqual(["unknown-indicator", "nothing"])
  })
  it("is told in words", () => {
    expect(failureOf(tables, { indicators: ["nothing"] }).message).toContain("nothing")
  })
})

describe("a text that is no period", () => {
  it.each(["2025-13", "2024/26", "25", "2025-02-30", "2025-ht", " 2025", "", "all"])("is an error: %s", (text) => {
    const { code, subject } = failureOf(tables, { periods: ["2025", text] })
    expect([code, subject]).toEqual(["not-a-period", text])
  })
})

describe("areas that lie in each other", () => {
  it.each([
    ["itself", [area("x", "x")]],
    ["two", [area("x", "y"), area("y", "x")]],
    ["three", [area("x", "y"), area("y", "z"), area("z", "x")]],
    ["one above a circle", [area("free"), area("in", "x"), area("x", "y"), area("y", "x")]]
  ])("are an error: %s", (_, areas) => {
    expect(failureOf({ ...tables, areas }).code).toBe("area-cycle")
  })
  it("are an error though no unit is in them", () => {
    expect(failureOf({ areas: [area("x", "x")] }).code).toBe("area-cycle")
  })
  it("are told with an area of the circle or below it", () => {
    expect(failureOf({ areas: [area("free"), area("x", "y"), area("y", "x")] }).subject).toMatch(/^[xy]$/)
  })
  it("are the same error in any order of areas", () => {
    const areas = [area("x", "y"), area("y", "x")]
    expect(failureOf({ areas: [...areas].reverse() }).subject).toBe(failureOf({ areas }).subject)
  })
  it("are not areas that share a parent", () => {
    const areas = [area("top"), area("left", "top"), area("right", "top")]
    const units = [school("a", { areaId: "left" })]
    expect(Result.isSuccess(computeFigures(town({ ...tables, areas, units })))).toBe(true)
  })
})

describe("the words of an aggregation error", () => {
  it.each([
    ["unknown-indicator", "merit"],
    ["not-a-period", "2024/26"],
    ["area-cycle", "north"]
  ] as const)("name what is wrong and what to do: %s", (code, subject) => {
    expect(new AggregationError({ code, subject }).message).toMatch(new RegExp(`${subject}.+\\. .+\\.$`))
  })
})

describe("an aggregation error", () => {
  const error = failureOf(tables, { indicators: ["nothing"] })
  it("is an Error with a tag", () => {
    expect([error instanceof Error, error instanceof AggregationError, error._tag]).toEqual([
      true,
      true,
      "AggregationError"
    ])
  })
  it("is what the throwing twin throws", () => {
    expect(() => computeFiguresOrThrow(town(tables), { indicators: ["nothing"] })).toThrow(AggregationError)
  })
})

describe("computeFigures", () => {
  it("hands the data set on", () => {
    const dataset = town(tables)
    expect(computeFiguresOrThrow(dataset).dataset).toBe(dataset)
  })
  it("changes nothing in the data set", () => {
    const dataset = town(tables)
    const copy = structuredClone(dataset)
    computeFiguresOrThrow(dataset, { periods: ["2024/25", "2025"] })
    expect(dataset).toEqual(copy)
  })
  it("reads a frozen data set", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    expect(computeFiguresOrThrow(freeze(town(tables))).figures).toHaveLength(6)
  })
  it("gives nothing for an empty data set", () => {
    expect(figuresOf({}).figures).toEqual([])
  })
  it("gives the same twice", () => {
    expect(JSON.stringify(figuresOf(tables))).toBe(JSON.stringify(figuresOf(tables)))
  })
  it("makes figures that survive JSON", () => {
    const { figures } = figuresOf(tables)
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures)
  })
})
