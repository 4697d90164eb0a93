import { describe, expect, it } from "vitest"
import { chartFigure } from "../../../adapters/html/chart-figure.js"
import { stretches } from "../../../adapters/html/chart-trend.js"
import { markupOf } from "../../../adapters/html/html.js"
import type { ChartMark, PresentedChart } from "../../../src/presentation/presented-report.js"
import { presentationWords } from "../../../src/presentation/wording.js"
import { attribute, descendants, type Element, elementsOf, named, textOf } from "./support/page.js"

const scope = { language: "sv", words: presentationWords("sv"), methodNumbers: new Map() } as const

const mark = (label: string, value: number | null, more: Partial<ChartMark> = {}): ChartMark => ({
  label,
  text: value === null ? ".." : String(value).replace(".", ","),
  value,
  isWhole: false,
  ...more
})

const chart = (
  form: PresentedChart["form"],
  marks: ReadonlyArray<ChartMark>,
  more: Partial<PresentedChart> = {}
): PresentedChart => ({
  kind: "chart",
  id: "c",
  form,
  title: "Rubrik",
  description: "Allt i ord.",
  unit: "procent",
  decimals: 1,
  scale: { minimum: 0, maximum: 100 },
  marks,
  table: "t",
  ...more
})

const drawn = (given: PresentedChart): ReadonlyArray<Element> => elementsOf(markupOf(chartFigure(given, scope)))
const withClass = (elements: ReadonlyArray<Element>, name: string): ReadonlyArray<Element> =>
  elements.filter((element) => attribute(element, "class") === name)
const texts = (elements: ReadonlyArray<Element>): ReadonlyArray<string> => named(elements, "text").map(textOf)

describe("every chart", () => {
  it.each(["bars", "trend", "units", "coverage"] as const)(
    "of %s is a picture with title, description and table",
    (form) => {
      const elements = drawn(chart(form, [mark("a", 50), mark("b", 60)]))
      const [svg] = named(elements, "svg")
      expect(svg && attribute(svg, "role")).toBe("img")
      const names = (svg && attribute(svg, "aria-labelledby"))?.split(" ") ?? []
      const told = names.map((id) => textOf(elements.find((element) => attribute(element, "id") === id) ?? {}))
      expect(told).toEqual(["Rubrik", "Allt i ord."])
      expect(named(elements, "a").map((link) => attribute(link, "href"))).toEqual(["#t"])
    }
  )
  it("writes the sign where a hidden mark would stand, and draws nothing else for it", () => {
    for (const form of ["bars", "units", "trend"] as const) {
      const elements = drawn(chart(form, [mark("a", null), mark("b", 50)]))
      expect(texts(elements).filter((text) => text === "..")).toHaveLength(1)
      expect([...withClass(elements, "part"), ...withClass(elements, "dot")]).toHaveLength(1)
    }
  })
  it("names its axis with a decimal comma", () => {
    const elements = drawn(chart("bars", [mark("a", 0.5), mark("b", 0.7)], { scale: { minimum: 0, maximum: 1 } }))
    expect(texts(elements)).toEqual(expect.arrayContaining(["0", "0,2", "0,8", "1"]))
  })
  it("draws a target as a line and says it", () => {
    for (const form of ["bars", "units", "trend"] as const) {
      const target = { value: 85, text: "minst 85 procent" }
      const elements = drawn(chart(form, [mark("a", 50), mark("b", 60)], { target }))
      expect(withClass(elements, "target")).toHaveLength(2)
      expect(texts(elements)).toContain("Mål: minst 85 procent.")
    }
  })
  it("keeps all marks inside its frame, also with many long names", () => {
    for (const form of ["bars", "units", "trend", "coverage"] as const) {
      const marks = Array.from({ length: 30 }, (_, index) =>
        mark(`Förskolan Mullvadshögens ${index} avdelning`, index * 3)
      )
      const elements = drawn(chart(form, marks))
      const [, , width = 0, height = 0] = (attribute(named(elements, "svg")[0]!, "viewBox") ?? "")
        .split(" ")
        .map(Number)
      for (const text of named(elements, "text")) {
        expect(Number(attribute(text, "x"))).toBeLessThanOrEqual(width)
        expect(Number(attribute(text, "y"))).toBeLessThanOrEqual(height)
      }
    }
  })
})

describe("a chart of bars", () => {
  it("fills the whole and hatches its parts, as long as their values", () => {
    const elements = drawn(chart("bars", [mark("alla", 50, { isWhole: true }), mark("flickor", 100)]))
    const width = (name: string): number => Number(attribute(withClass(elements, name)[0]!, "width"))
    expect(width("part") / width("whole")).toBeCloseTo(2, 3)
    expect(attribute(withClass(elements, "part")[0]!, "fill")).toBe("url(#c-hatch)")
    expect(elements.some((element) => attribute(element, "id") === "c-hatch")).toBe(true)
  })
  it("lets bars below nothing grow the other way", () => {
    const elements = drawn(chart("bars", [mark("a", -50), mark("b", 50)], { scale: { minimum: -100, maximum: 100 } }))
    const [below, above] = withClass(elements, "part")
    const start = Number(attribute(below!, "x")) + Number(attribute(below!, "width"))
    expect(start).toBeCloseTo(Number(attribute(above!, "x")), 1)
  })
})

describe("a chart of units", () => {
  it("has a dot for each unit, and the reach of those that have one", () => {
    const elements = drawn(chart("units", [mark("a", 50, { lower: 40, upper: 60 }), mark("b", 60)]))
    expect(withClass(elements, "dot")).toHaveLength(2)
    expect(withClass(elements, "reach")).toHaveLength(1)
  })
})

describe("a chart over time", () => {
  const lines = (marks: ReadonlyArray<ChartMark>): ReadonlyArray<number> =>
    named(drawn(chart("trend", marks)), "polyline").map((one) => (attribute(one, "points") ?? "").split(" ").length)

  it("never joins values over a break, and draws the break with its word", () => {
    const marks = [mark("1", 1), mark("2", 2), mark("3", 3, { breakBefore: "Ny modell." }), mark("4", 4)]
    expect(lines(marks)).toEqual([2, 2])
    const elements = drawn(chart("trend", marks))
    expect(withClass(elements, "break")).toHaveLength(1)
    expect(texts(elements)).toContain("brott")
  })
  it("never joins values over one that is hidden", () => {
    expect(lines([mark("1", 1), mark("2", 2), mark("3", null), mark("4", 4)])).toEqual([2])
  })
  it("keeps a break that stands at a hidden value", () => {
    const marks = [mark("1", 1), mark("2", null, { breakBefore: "Ny modell." }), mark("3", 3)]
    expect(stretches(marks.map((one) => ({ mark: one }))).map(({ length }) => length)).toEqual([1, 1])
    expect(withClass(drawn(chart("trend", marks)), "break")).toHaveLength(1)
  })
  it("scrolls in a box of its own when there are many periods", () => {
    const marks = Array.from({ length: 12 }, (_, index) => mark(`Läsåret ${index}`, index))
    const [box] = named(drawn(chart("trend", marks)), "section")
    expect(box && attribute(box, "tabindex")).toBe("0")
    expect(named(descendants(box ?? {}), "svg")).toHaveLength(1)
  })
})

describe("a chart of coverage", () => {
  it("fills each strip as far as units are in the figure", () => {
    const elements = drawn(chart("coverage", [mark("a", 25), mark("b", 100)]))
    const share = (index: number): number =>
      Number(attribute(withClass(elements, "whole")[index]!, "width")) /
      Number(attribute(withClass(elements, "strip")[index]!, "width"))
    expect(share(0)).toBeCloseTo(0.25, 3)
    expect(share(1)).toBeCloseTo(1, 3)
  })
})
