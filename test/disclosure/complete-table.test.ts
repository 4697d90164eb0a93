import { describe, expect, it } from "vitest"
import type { Figure, FigureTable } from "../../src/aggregation/figure.js"
import { completeTable } from "../../src/disclosure/complete-table.js"
import { figureOf } from "./support/figure.js"
import { area, passed, school, schools, share, tableOf } from "./support/town.js"

const whole = tableOf({
  areas: [area("north"), area("south")],
  units: [school("ask", "north"), school("bjork", "south")],
  observations: [passed("ask", 10, 20), passed("bjork", 15, 30)]
})

const cutTo = (table: FigureTable, keeps: (figure: Figure) => boolean): FigureTable => ({
  ...table,
  figures: table.figures.filter(keeps)
})

const idsOf = ({ figures }: FigureTable): ReadonlyArray<string> => figures.map(({ id }) => id)

const twoYears = (period: string, earlier: string, intervalYears: number) =>
  tableOf({
    units: schools("ask"),
    indicators: [share({ overUnits: "none", intervalYears })],
    observations: [passed("ask", 10, 20, { period: earlier }), passed("ask", 12, 20, { period })]
  })

describe("a table", () => {
  it("that holds all that its figures were made from is complete as it is", () => {
    expect(completeTable(whole)).toBe(whole)
  })

  it("of schools alone is complete: they were made from nothing else", () => {
    const unitsOnly = cutTo(whole, ({ level }) => level === "unit")
    expect(completeTable(unitsOnly)).toBe(unitsOnly)
  })

  it("without figures is complete", () => {
    const empty = cutTo(whole, () => false)
    expect(completeTable(empty)).toBe(empty)
  })

  it("of areas alone gets the schools that they were made from, after its own figures", () => {
    const areasOnly = cutTo(whole, ({ level }) => level === "area")
    const complete = completeTable(areasOnly)
    expect(complete.figures.slice(0, 2)).toEqual(areasOnly.figures)
    expect([...idsOf(complete)].sort()).toEqual([...idsOf(whole)].sort())
    expect(complete.dataset).toBe(whole.dataset)
  })

  it("that lacks one of two schools gets it", () => {
    const table = tableOf({
      units: schools("ask", "bjork"),
      observations: [passed("ask", 10, 20), passed("bjork", 15, 30)]
    })
    const lacking = cutTo(table, ({ nodeId }) => nodeId !== "bjork")
    expect(idsOf(completeTable(lacking))).toEqual([...idsOf(lacking), "passed/bjork/2025/all"])
  })

  it("that tells a change gets the figure of the year before", () => {
    const table = twoYears("2025", "2024", 1)
    const latest = cutTo(table, ({ period }) => period === "2025")
    expect(idsOf(completeTable(latest))).toEqual(["passed/ask/2025/all", "passed/ask/2024/all"])
  })

  it("that tells a change over three years is complete with the figure of three years before", () => {
    const table = twoYears("2025", "2022", 3)
    expect(completeTable(table)).toBe(table)
    const latest = cutTo(table, ({ period }) => period === "2025")
    expect(idsOf(completeTable(latest))).toContain("passed/ask/2022/all")
  })

  it("that tells no change needs no earlier year", () => {
    const table = tableOf({
      units: schools("ask"),
      indicators: [share({ overUnits: "none", breaks: [{ from: "2025", reason: "New tests." }] })],
      observations: [passed("ask", 10, 20, { period: "2024" }), passed("ask", 12, 20)]
    })
    const latest = cutTo(table, ({ period }) => period === "2025")
    expect(completeTable(latest)).toBe(latest)
  })

  it("keeps figures of an indicator that the data set does not know, and compares them over one year", () => {
    const strange = ["2024", "2025"].map((period) => figureOf({ indicatorId: "strange", period, change: { value: 1 } }))
    const { figures } = completeTable({ dataset: whole.dataset, figures: strange })
    expect(figures.slice(0, 2)).toEqual(strange)
  })
})
