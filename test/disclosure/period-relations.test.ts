import { describe, expect, it } from "vitest"
import type { InnermostCell } from "../../src/disclosure/innermost-cells.js"
import { relatePeriods } from "../../src/disclosure/period-relations.js"
import type { Indicator } from "../../src/model/indicator.js"
import { figureOf } from "./support/figure.js"
import { share } from "./support/town.js"

const cellsOf = (amounts: Readonly<Record<string, number>>): ReadonlyMap<string, InnermostCell> =>
  new Map(
    Object.entries(amounts).map(([period, amount]) => {
      const id = `passed/ask/${period}/all`
      return [id, { id, amount, amounts: { numerator: amount, denominator: undefined, value: undefined } }]
    })
  )

const related = (overTime: Indicator["overTime"], amounts: Readonly<Record<string, number>>, period = "2025") =>
  relatePeriods(figureOf({ period }), share({ overTime }), cellsOf(amounts))

const [whole, spring, autumn] = ["2025", "2025-VT", "2025-HT"].map((period) => `passed/ask/${period}/all`)

describe("a year", () => {
  it("is the sum of its terms", () => {
    const relation = related("sum", { "2025": 30, "2025-VT": 10, "2025-HT": 20 })
    expect(relation).toEqual({ whole, parts: [spring, autumn], times: 1 })
  })

  it("is, twice, the sum of the terms that it is the mean of", () => {
    const relation = related("average", { "2025": 15, "2025-VT": 10, "2025-HT": 20 })
    expect(relation).toEqual({ whole, parts: [spring, autumn], times: 2 })
  })

  it("is its last term", () => {
    const relation = related("last", { "2025": 20, "2025-VT": 10, "2025-HT": 20 })
    expect(relation).toEqual({ whole, parts: [autumn], times: 1 })
  })

  it("is its last term where the first is not known", () => {
    expect(related("last", { "2025": 20, "2025-HT": 20 })?.parts).toEqual([autumn])
  })

  it("of school begins in autumn", () => {
    const relation = related("sum", { "2025/26": 30, "2025-HT": 10, "2026-VT": 20 }, "2025/26")
    expect(relation?.parts).toEqual(["passed/ask/2025-HT/all", "passed/ask/2026-VT/all"])
  })

  it.each([
    ["no rule over time", "none", { "2025": 30, "2025-VT": 10, "2025-HT": 20 }],
    ["a term missing", "sum", { "2025": 10, "2025-VT": 10 }],
    ["its last term missing", "last", { "2025": 10, "2025-VT": 10 }],
    ["both terms missing", "sum", { "2025": 0 }],
    ["no number itself", "sum", { "2025-VT": 10, "2025-HT": 20 }],
    ["a sum that its terms do not make", "sum", { "2025": 31, "2025-VT": 10, "2025-HT": 20 }],
    ["a mean that is the sum of its terms", "average", { "2025": 30, "2025-VT": 10, "2025-HT": 20 }],
    ["a sum that is a person short", "sum", { "2025": 29, "2025-VT": 10, "2025-HT": 20 }]
  ] as const)("with %s is not related", (_, overTime, amounts) => {
    expect(related(overTime, amounts)).toBeUndefined()
  })

  it("may differ from its terms by what binary fractions lose, and by no more", () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(related("sum", { "2025": 0.3, "2025-VT": 0.1, "2025-HT": 0.2 })).toBeDefined()
    expect(related("sum", { "2025": 0.300001, "2025-VT": 0.1, "2025-HT": 0.2 })).toBeUndefined()
    expect(related("sum", { "2025": 1e10 + 1, "2025-VT": 5e9, "2025-HT": 5e9 })).toBeDefined()
    expect(related("sum", { "2025": 1e10 + 100, "2025-VT": 5e9, "2025-HT": 5e9 })).toBeUndefined()
  })

  it("of negative amounts is judged by their size", () => {
    expect(related("sum", { "2025": -(1e10 + 1), "2025-VT": -5e9, "2025-HT": -5e9 })).toBeDefined()
  })
})

describe("a term", () => {
  it("has no terms of its own", () => {
    expect(related("sum", { "2025-VT": 10, "2025-HT": 20 }, "2025-VT")).toBeUndefined()
    expect(related("last", { "2025-VT": 0, "2025-HT": 20 }, "2025-VT")).toBeUndefined()
  })
})
