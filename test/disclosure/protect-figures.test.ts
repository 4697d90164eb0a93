import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { policies } from "../../src/disclosure/policy.js"
import { protectFigures, protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import {
  area,
  count,
  counted,
  figureIn,
  hiddenIn,
  passed,
  releaseOf,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

const observations = [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
const three = { units: schools("ask", "bjork", "ek"), observations }

const hiddenIds = (release: { readonly figures: FigureTable["figures"] | ReturnType<typeof releaseOf>["figures"] }) =>
  release.figures.filter(({ status }) => status === "suppressed").map(({ id }) => id)

describe("figures under a policy", () => {
  it("are protected by the default when none is named", () => {
    expect(protectFiguresOrThrow(tableOf(three)).policy).toEqual(policies.default)
  })

  it("are protected by a preset's name or by a policy of one's own", () => {
    const table = tableOf(three)
    expect(protectFiguresOrThrow(table, "strict").policy).toEqual(policies.strict)
    const own = { ...policies.default, name: "own", minimumCell: 2, minimumBase: 25 }
    const release = protectFiguresOrThrow(table, own)
    expect(release.policy).toEqual(own)
    // Three passes may be shown, but 20 pupils are too few.
    expect(hiddenIn(release)).toEqual(["ask/all", "bjork/all"])
    expect(hiddenIn(protectFiguresOrThrow(table, { ...own, minimumBase: 20 }))).toEqual([])
  })
})

describe("figures of several indicators", () => {
  it("are protected each for itself where they name no common population", () => {
    const tables = {
      ...three,
      indicators: [share(), share({ id: "present" })],
      observations: [
        ...observations,
        ...[10, 15, 3].map((n, at) => passed(["ask", "bjork", "ek"][at] ?? "", n, 20, { indicatorId: "present" }))
      ]
    }
    expect(hiddenIds(releaseOf(tables))).toEqual([
      "passed/ask/2025/all",
      "passed/bjork/2025/all",
      "present/bjork/2025/all",
      "present/ek/2025/all"
    ])
  })

  it("tell no hidden count as their base, whichever of them is declared first", () => {
    // The count hides Björk beside Ask; the share hides Gran, which is smaller, but would tell that Björk has 30 pupils.
    const indicators = [share({ population: "year 9" }), count({ population: "year 9" })]
    const tables = {
      units: schools("ask", "bjork", "ek", "gran"),
      observations: [
        ...[3, 30, 40].map((value, at) => counted(["ask", "bjork", "ek"][at] ?? "", value)),
        ...[passed("ask", 2, 3), passed("bjork", 20, 30), passed("ek", 20, 40), passed("gran", 12, 22)]
      ]
    }
    for (const declared of [indicators, [...indicators].reverse()]) {
      const release = releaseOf({ ...tables, indicators: declared })
      expect(figureIn(release, "pupils/bjork/2025/all").value.value).toBeNull()
      expect(figureIn(release, "passed/bjork/2025/all").denominator).toBeNull()
    }
  })

  it("of which one cannot be protected are refused all together", () => {
    const tables = {
      ...three,
      indicators: [share(), share({ id: "present" })],
      observations: [...observations, passed("ask", 21, 20, { indicatorId: "present" })]
    }
    const result = protectFigures(tableOf(tables))
    expect(Result.isFailure(result) && result.failure).toMatchObject({
      code: "negative-count",
      cells: ["present/ask/2025/all"]
    })
  })

  it("are left alone where they are open, also beside others", () => {
    const tables = {
      ...three,
      indicators: [share({ id: "places", disclosure: "open" }), share()],
      observations: [...observations, passed("ask", 1, 3, { indicatorId: "places" })]
    }
    const release = releaseOf(tables)
    expect(figureIn(release, "places/ask/2025/all")).toMatchObject({ numerator: 1, denominator: 3 })
    expect(hiddenIn(release)).toEqual(["ask/all", "bjork/all"])
  })
})

describe("figures that must be published", () => {
  it("are refused by name where the table does not hold them, and no other is named", () => {
    const forcePublished = ["passed/ek/2025/all", "passed/gran/2025/all", "passed/ask/2024/all"]
    const result = protectFigures(tableOf(three), "default", { forcePublished })
    expect(Result.isFailure(result) && result.failure).toMatchObject({
      code: "unknown-cell",
      cells: ["passed/gran/2025/all", "passed/ask/2024/all"]
    })
  })

  it("cannot be figures that the table was made from, but does not hold", () => {
    const table = tableOf(three)
    const townOnly = { ...table, figures: table.figures.filter(({ level }) => level === "authority") }
    const result = protectFigures(townOnly, "default", { forcePublished: ["passed/ek/2025/all"] })
    expect(Result.isFailure(result) && result.failure.code).toBe("unknown-cell")
  })
})

describe("a part of a table", () => {
  const whole = tableOf({
    areas: [area("north"), area("south")],
    units: [school("ask", "north"), school("bjork", "south"), school("ek", "south")],
    observations
  })

  it("is protected together with what it was made from, and holds no more than itself", () => {
    const areasOnly = { ...whole, figures: whole.figures.filter(({ level }) => level === "area") }
    const release = protectFiguresOrThrow(areasOnly)
    expect(release.figures.map(({ nodeId }) => nodeId)).toEqual(["north", "south"])
    // The north has one school, and three pupils of it passed.
    expect(hiddenIn(release)).toContain("north/all")
  })

  it("is shown rather than what it does not hold", () => {
    const townAndEk = { ...whole, figures: whole.figures.filter(({ nodeId }) => nodeId === "town" || nodeId === "ek") }
    expect(hiddenIn(protectFiguresOrThrow(townAndEk))).toEqual([])
  })
})
