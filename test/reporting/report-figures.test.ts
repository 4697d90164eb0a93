import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { figureIndexOf } from "../../src/reporting/figure-index.js"
import { reportFigures } from "../../src/reporting/report-figures.js"
import { figure } from "./support/figure.js"
import { sample } from "./support/sample.js"

const { dataset, release, table } = sample()

describe("figureIndexOf", () => {
  const figures = [
    figure(),
    figure({ id: "passed/ask/2023/24/all", period: "2023/24" }),
    figure({ id: "passed/bjork/2024/25/girls", nodeId: "bjork", groupId: "girls" }),
    figure({ id: "merit/ask/2024/25/all", indicatorId: "merit" })
  ]
  const index = figureIndexOf(figures)
  it("finds the figures of an indicator at a node in their order", () => {
    expect(index.at("passed", "ask").map(({ period }) => period)).toEqual(["2024/25", "2023/24"])
    expect(index.at("merit", "bjork")).toEqual([])
  })
  it("finds one figure by its id", () => {
    expect(index.byId("merit/ask/2024/25/all")).toBe(figures[3])
    expect(index.byId("merit/ask")).toBeUndefined()
  })
  it("knows what was observed anywhere", () => {
    expect(index.isObserved("passed", "2024/25", "girls")).toBe(true)
    expect(index.isObserved("passed", "2023/24", "girls")).toBe(false)
    expect(index.isObserved("merit", "2024/25", "girls")).toBe(false)
  })
  it("is built once for a list of figures", () => {
    expect(figureIndexOf(figures)).toBe(index)
    expect(figureIndexOf([...figures])).not.toBe(index)
  })
})

describe("reportFigures", () => {
  const made = (...args: Parameters<typeof reportFigures>) => Result.getOrThrow(reportFigures(...args))
  it("takes a protected release for the public, with its policy", () => {
    expect(made(dataset, release)).toMatchObject({ audience: "public", policy: { name: "default" } })
  })
  it("takes a figure table for use inside the authority", () => {
    expect(made(dataset, table)).toMatchObject({ audience: "internal", policy: null })
  })
  it("takes a figure table of another copy of the same data set", () => {
    expect(made(dataset, { ...table, dataset: structuredClone(dataset) }).audience).toBe("internal")
  })
  it.each([
    null,
    undefined,
    1,
    "release",
    [],
    {},
    { figures: [] },
    { dataset: {}, figures: [] },
    { dataset: null, figures: [] }
  ])("refuses %j", (value) => {
    const result = reportFigures(dataset, value as never)
    expect(Result.isFailure(result) && result.failure.code).toBe("not-protected")
  })
  it.each([
    ["year", { ...dataset, year: 2024 }],
    ["authority", { ...dataset, authority: { ...dataset.authority, id: "annan" } }]
  ])("refuses figures of another %s", (_, other) => {
    for (const figures of [release, table]) {
      const result = reportFigures(other, figures)
      expect(Result.isFailure(result) && result.failure.code).toBe("other-release")
    }
  })
})
