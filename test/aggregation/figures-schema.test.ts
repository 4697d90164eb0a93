import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import type { Figure } from "../../src/aggregation/figure.js"
import { FigureRecord } from "../../src/aggregation/figures-schema.js"
import {
  count,
  counted,
  figuresOf,
  goal,
  mean,
  measured,
  parts,
  row,
  schools,
  share,
  target
} from "./support/figures-dataset.js"

const read = Schema.decodeUnknownResult(FigureRecord, { onExcessProperty: "error" })
const isRecord = (input: unknown): boolean => Result.isSuccess(read(input))

const { figures } = figuresOf({
  units: schools("a", "b", "c"),
  goals: [goal("g")],
  targets: [target("g"), target("g", { indicatorId: "mean", comparison: "increase" })],
  indicators: [share(), mean({ breaks: [{ from: "2025", reason: "new" }] }), count({ minimumCoverage: 0.3 })],
  observations: [
    parts("a", 1, 2),
    parts("b", 0, 0),
    row("c", "near-all"),
    parts("a", 1, 3, { period: "2024" }),
    measured("a", 3.7, 10),
    measured("a", 3.5, 10, { period: "2024" }),
    counted("a", 5, { status: "derived" }),
    row("b", "not-applicable", { indicatorId: "count" }),
    row("c", "not-asked", { indicatorId: "count" })
  ],
  places: { observations: { "share/a/2025/all": { file: "observations.csv", row: 2 } } }
})
const [first] = figures as readonly [Figure, ...ReadonlyArray<Figure>]

describe("the schema of figures", () => {
  it("accepts every figure, with and without value", () => {
    expect(figures.filter((figure) => !isRecord(figure)).map(({ id }) => id)).toEqual([])
  })
  it("gives back the figure itself", () => {
    expect(figures.map((figure) => Result.getOrThrow(read(figure)))).toEqual(figures)
  })
  it("accepts every figure after JSON and back", () => {
    expect(
      (JSON.parse(JSON.stringify(figures)) as ReadonlyArray<unknown>).filter((figure) => !isRecord(figure))
    ).toEqual([])
  })
  it("accepts a figure without sources, as a public one is", () => {
    const { sources: _, ...published } = first
    expect(isRecord(published)).toBe(true)
  })
  it.each(Object.keys(first).filter((field) => field !== "sources"))("wants the field %s", (field) => {
    expect(isRecord(Object.fromEntries(Object.entries(first).filter(([name]) => name !== field)))).toBe(false)
  })
  it.each([
    ["an unknown field", { colour: "red" }],
    ["an unknown level", { level: "county" }],
    ["an unknown status", { status: "hidden" }],
    ["a value without tag", { value: 3 }],
    ["a missing value without reason", { value: { value: null } }],
    ["an unknown reason", { value: { value: null, reason: "lost" } }],
    ["NaN", { value: { value: Number.NaN } }],
    ["a text for a number", { numerator: "3" }],
    ["a negative number of units", { coverage: { units: -1, unitsExpected: 1 } }],
    ["half a unit", { coverage: { units: 0.5, unitsExpected: 1 } }],
    ["a period that is none", { period: "2024/26" }]
  ])("refuses %s", (_, changed) => {
    expect(isRecord({ ...first, ...changed })).toBe(false)
  })
  it.each(["reported", "derived", "rounded", "near-all", "insufficient-coverage", "zero-denominator", "suppressed"])(
    "knows the status %s",
    (status) => {
      expect(isRecord({ ...first, status })).toBe(true)
    }
  )
})
