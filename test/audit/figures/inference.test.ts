import { describe, expect, it } from "vitest"
import { inferredGroups } from "../../../src/audit/figures/inferred-groups.js"
import { inferredIndicator } from "../../../src/audit/figures/inferred-indicator.js"
import { inferredLinks } from "../../../src/audit/figures/inferred-links.js"
import { partsThatAddUp, type SumPuzzle } from "../../../src/audit/figures/parts-that-add-up.js"
import type { PublishedFigure } from "../../../src/audit/published-figure.js"
import { hiddenFigure, passedOf, published, read } from "./support.js"

const byId = (figures: ReadonlyArray<PublishedFigure>) => new Map(figures.map((figure) => [figure.id, read(figure)]))

const inferred = (...figures: ReadonlyArray<PublishedFigure>) => inferredIndicator("passed", byId(figures), true)

const partsOf = (puzzle: SumPuzzle) => partsThatAddUp(puzzle).found

describe("the parts of a whole", () => {
  it("are found where they add up in every place that is known", () => {
    const candidates = [
      [10, 7],
      [5, 9],
      [20, 11],
      [15, null]
    ]
    expect(partsOf({ whole: [30, 18], candidates, evidence: 2, fewest: 2 })).toEqual([[0, 2]])
  })

  it("are not believed on less evidence than is asked for", () => {
    expect(partsOf({ whole: [30], candidates: [[10], [20]], evidence: 2, fewest: 2 })).toEqual([])
    expect(partsOf({ whole: [30], candidates: [[10], [20]], evidence: 1, fewest: 2 })).toEqual([[0, 1]])
  })

  it("are told in every way that they can be", () => {
    const candidates = [
      [10, 10],
      [20, 20],
      [10, 10]
    ]
    expect(partsOf({ whole: [30, 30], candidates, evidence: 2, fewest: 2 })).toEqual([
      [0, 1],
      [1, 2]
    ])
  })

  it("are given up in a puzzle that takes too long", () => {
    const candidates = Array.from({ length: 60 }, (_, at) => [2 * at + 2, 2 * at + 4])
    const { isComplete } = partsThatAddUp({ whole: [1001, 1003], candidates, evidence: 2, fewest: 2 })
    expect(isComplete).toBe(false)
  })
})

describe("groups", () => {
  it("are divided as their bases say, in each dimension by itself", () => {
    const place = (node: string, numbers: Readonly<Record<string, number>>) =>
      Object.entries(numbers).map(([group, base]) => read(passedOf(node, group, 5, base)))
    const groups = inferredGroups([
      ...place("ask", { all: 40, girls: 19, boys: 21, "grade-7": 12, "grade-8": 13, "grade-9": 15 }),
      ...place("bjork", { all: 50, girls: 26, boys: 24, "grade-7": 20, "grade-8": 17, "grade-9": 13 })
    ])
    expect(groups.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["girls", []],
      ["boys", []],
      ["grade-7", []],
      ["grade-8", []],
      ["grade-9", []]
    ])
    expect(new Set(groups.map(({ dimension }) => dimension)).size).toBe(2)
  })

  it("are found although some of them are hidden", () => {
    const groups = inferredGroups([
      ...[40, 19, 21].map((base, at) => read(passedOf("ask", ["all", "girls", "boys"][at] ?? "", 5, base))),
      ...[50, 26, 24].map((base, at) => read(passedOf("bjork", ["all", "girls", "boys"][at] ?? "", 5, base))),
      read(passedOf("ek", "all", 20, 44)),
      read(hiddenFigure("ek", "girls")),
      read(hiddenFigure("ek", "boys"))
    ])
    expect(groups.map(({ id }) => id)).toEqual(["girls", "boys"])
  })
})

describe("the tree", () => {
  it("is found from the numbers of units and their bases", () => {
    const indicators = ["passed", "grades"]
    const figures = indicators.flatMap((indicatorId, more) => [
      passedOf("ask", "all", 12, 20 + more, { indicatorId }),
      passedOf("bjork", "all", 12, 31 + more, { indicatorId }),
      passedOf("ek", "all", 12, 43 + more, { indicatorId }),
      passedOf("area-north", "all", 24, 63 + 2 * more, { indicatorId, units: 2 }),
      passedOf("area-south", "all", 12, 31 + more, { indicatorId, units: 1 })
    ])
    expect(inferredLinks(figures.map(read))).toEqual([
      { nodeId: "bjork", parentId: "area-south" },
      { nodeId: "ask", parentId: "area-north" },
      { nodeId: "ek", parentId: "area-north" }
    ])
  })

  it("has areas in areas", () => {
    const figures = ["passed", "grades"].flatMap((indicatorId, more) => [
      passedOf("ask", "all", 12, 20 + more, { indicatorId }),
      passedOf("bjork", "all", 12, 31 + more, { indicatorId }),
      passedOf("ek", "all", 12, 43 + more, { indicatorId }),
      passedOf("area-inner", "all", 24, 51 + 2 * more, { indicatorId, units: 2 }),
      passedOf("area-outer", "all", 36, 94 + 3 * more, { indicatorId, units: 3 })
    ])
    expect(inferredLinks(figures.map(read))).toEqual([
      { nodeId: "ask", parentId: "area-inner" },
      { nodeId: "bjork", parentId: "area-inner" },
      { nodeId: "ek", parentId: "area-outer" },
      { nodeId: "area-inner", parentId: "area-outer" }
    ])
  })

  it("is not guessed", () => {
    const figures = [
      passedOf("ask", "all", 12, 20),
      passedOf("bjork", "all", 12, 20),
      passedOf("area-north", "all", 12, 20)
    ]
    expect(inferredLinks(figures.map(read))).toEqual([])
  })
})

describe("an indicator that nobody defines", () => {
  it("is a share in per cent when numerators lie within their bases", () => {
    expect(inferred(passedOf("ask", "all", 12, 20))).toMatchObject({
      kind: "share",
      factor: 100,
      decimals: 1,
      overUnits: "ratio-of-sums"
    })
  })

  it("is a ratio when a numerator exceeds its base", () => {
    const ratio = published("ask", "all", { numerator: 60, denominator: 20, value: "3.0" })
    expect(inferred(ratio)).toMatchObject({ kind: "ratio", factor: 1 })
  })

  it("is a mean when there are bases without numerators, and a mean of units when the upper figure has no base", () => {
    const unit = published("ask", "all", { denominator: 20, value: "3.4" })
    expect(inferred(unit)).toMatchObject({ kind: "mean", overUnits: "weighted-mean" })
    const upper = published("town", "all", { value: "3.4", units: 2 })
    expect(inferred(unit, upper)).toMatchObject({ overUnits: "mean-of-units" })
  })

  it("is a count when there is nothing but values", () => {
    expect(inferred(published("ask", "all", { value: "34" }))).toMatchObject({ kind: "count", decimals: 0 })
  })

  it("is open when nothing of it is hidden in files that hide other things", () => {
    const shown = byId([published("ask", "all", { value: "3" })])
    expect(inferredIndicator("staff", shown, true).disclosure).toBe("open")
    expect(inferredIndicator("staff", shown, false).disclosure).toBe("personal")
    expect(inferred(hiddenFigure("ask", "all")).disclosure).toBe("personal")
  })

  it("adds terms up as all shown years do", () => {
    const counts = (year: string, first: string, last: string) =>
      inferred(
        published("ask", "all", { value: year }),
        published("ask", "all", { value: first, period: "2025-VT" }),
        published("ask", "all", { value: last, period: "2025-HT" })
      ).overTime
    expect(counts("30", "10", "20")).toBe("sum")
    expect(counts("15", "10", "20")).toBe("average")
    expect(counts("20", "10", "20")).toBe("last")
    expect(counts("11", "10", "20")).toBe("none")
  })
})
