import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Trace, traceFigure, traceFigureOrThrow, UnknownFigure } from "../../src/aggregation/trace-figure.js"
import type { Dataset } from "../../src/model/dataset.js"
import { area, figureIn, figuresOf, parts, row, school, schools, share } from "./support/figures-dataset.js"

const top = "share/town/2025/all"

const place = (line: number) => ({ file: "observations.csv", row: line })

const tables = {
  areas: [area("north")],
  units: [school("a", { areaId: "north" }), school("b"), school("c")],
  indicators: [share({ minimumCoverage: 0.5 })],
  observations: [parts("a", 1, 10), parts("b", 3, 10)],
  places: { observations: { "share/a/2025/all": place(2), "share/b/2025/all": place(3) } }
}

const trace = (of: Partial<Dataset>, id: string): Trace => traceFigureOrThrow(figuresOf(of), id)

/** Keys of all rows that a trace leads to. */
const rowsUnder = ({ observations, parts: below }: Trace): ReadonlyArray<string> => [
  ...observations.map(({ observation: { unitId, period } }) => `${unitId}/${period}`),
  ...below.flatMap(rowsUnder)
]

describe("the trace of a unit's figure", () => {
  const traced = trace(tables, "share/a/2025/all")
  it("holds the figure", () => {
    expect(traced.figure.value).toEqual({ value: 10 })
  })
  it("holds its row", () => {
    expect(traced.observations.map(({ observation }) => observation)).toEqual([parts("a", 1, 10)])
  })
  it("holds the file and row where it was read", () => {
    expect(traced.observations.map((row) => row.place)).toEqual([{ file: "observations.csv", row: 2 }])
  })
  it("ends there", () => {
    expect(traced.parts).toEqual([])
  })
  it("has no place when none is known", () => {
    const { places: _, ...without } = tables
    expect(trace(without, "share/a/2025/all").observations[0]?.place).toBeUndefined()
  })
  it("holds no row when the unit has none", () => {
    expect(trace(tables, "share/c/2025/all").observations).toEqual([])
  })
})

describe("the trace of the authority's figure", () => {
  const traced = trace(tables, top)
  it("holds the figures one level down: areas, and units without area", () => {
    expect(traced.parts.map(({ figure }) => figure.nodeId).sort()).toEqual(["b", "c", "north"])
  })
  it("holds the units of an area below the area", () => {
    const north = traced.parts.find(({ figure }) => figure.nodeId === "north")
    expect(north?.parts.map(({ figure }) => figure.nodeId)).toEqual(["a"])
  })
  it("leads to every row that is in the sum, once", () => {
    expect([...rowsUnder(traced)].sort()).toEqual(["a/2025", "b/2025"])
  })
  it("leads to the file and row of each", () => {
    const rows = ({ observations, parts: below }: Trace): ReadonlyArray<number | undefined> => [
      ...observations.map((row) => row.place?.row),
      ...below.flatMap(rows)
    ]
    expect([...rows(traced)].sort()).toEqual([2, 3])
  })
  it("marks the parts that are in the sum", () => {
    const used = Object.fromEntries(traced.parts.map(({ figure, used }) => [figure.nodeId, used]))
    expect(used).toEqual({ north: true, b: true, c: false })
  })
  it("marks a value without parts as not in the sum, and shows its row", () => {
    const observations = [...tables.observations, row("c", "reported", { value: 50 })]
    const part = trace({ ...tables, observations }, top).parts.find(({ figure }) => figure.nodeId === "c")
    expect([part?.used, part?.observations.length]).toEqual([false, 1])
  })
  it("explains the sum: the numerators of its used units make its numerator", () => {
    const numerators = ({ figure, used, parts: below }: Trace): ReadonlyArray<number> =>
      figure.level === "unit" ? (used ? [figure.numerator ?? 0] : []) : below.flatMap(numerators)
    const sum = numerators(traced).reduce((total, numerator) => total + numerator, 0)
    expect(sum).toBe(traced.figure.numerator)
  })
})

describe("the trace past an area's own fact", () => {
  const own = { ...tables, observations: [...tables.observations, parts("north", 90, 100)] }
  const leavesOf = ({ observations, parts: below }: Trace): ReadonlyArray<string> =>
    below.length === 0 ? observations.map(({ observation }) => observation.unitId) : below.flatMap(leavesOf)
  it("still leads from the authority to every unit's row that is in its sum", () => {
    expect(rowsUnder(trace(own, top))).toEqual(expect.arrayContaining(["a/2025", "b/2025"]))
  })
  it("does not show the area's own fact as a part of the authority's sum", () => {
    const north = trace(own, top).parts.find(({ figure }) => figure.nodeId === "north")
    expect(north?.used ?? false).toBe(false)
  })
  it("leads from the area's figure to its own row", () => {
    expect(leavesOf(trace(own, "share/north/2025/all"))).toEqual(["north"])
  })
})

describe("the trace of a longer period", () => {
  it("leads to the rows of both terms", () => {
    const table = figuresOf(
      {
        units: schools("a"),
        indicators: [share({ overTime: "sum" })],
        observations: [parts("a", 1, 2, { period: "2024-HT" }), parts("a", 2, 2, { period: "2025-VT" })]
      },
      { periods: ["2024/25"] }
    )
    const rows = rowsUnder(traceFigureOrThrow(table, "share/town/2024/25/all"))
    expect([...rows].sort()).toEqual(["a/2024-HT", "a/2025-VT"])
  })
})

describe("the sources of a figure", () => {
  it("are keys of rows of the data set, or ids of figures of the table", () => {
    const table = figuresOf(tables)
    const keys = new Set(["share/a/2025/all", "share/b/2025/all"])
    const lost = table.figures.flatMap(({ sources }) =>
      sources.filter((source) =>
        source.kind === "figure" ? !table.figures.some(({ id }) => id === source.id) : !keys.has(source.key)
      )
    )
    expect(lost).toEqual([])
  })
  it("carry the place of a row", () => {
    expect(figureIn(figuresOf(tables), "share/b/2025/all").sources).toEqual([
      { kind: "observation", key: "share/b/2025/all", place: { file: "observations.csv", row: 3 } }
    ])
  })
})

describe("an unknown figure", () => {
  const result = traceFigure(figuresOf(tables), "share/nowhere/2025/all")
  it("is an error with its id", () => {
    expect(Result.isFailure(result) && result.failure.figureId).toBe("share/nowhere/2025/all")
  })
  it("is told in words", () => {
    expect(Result.isFailure(result) && result.failure.message).toContain("share/nowhere/2025/all")
  })
  it("is what the throwing twin throws", () => {
    expect(() => traceFigureOrThrow(figuresOf(tables), "x")).toThrow(UnknownFigure)
  })
  it.each(["", "constructor", "__proto__", "share/town/2025/all/", "SHARE/town/2025/all"])(
    "may be any text: %s",
    (id) => {
      expect(Result.isFailure(traceFigure(figuresOf(tables), id))).toBe(true)
    }
  )
})
