import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import type { FigureTarget } from "../../src/aggregation/figure.js"
import type { ProtectedFigure } from "../../src/disclosure/protected-release.js"
import { emptyCell, figureCell } from "../../src/reporting/figure-cell.js"
import { figureSentence } from "../../src/reporting/figure-sentence.js"
import { CellStatus, FigureCell } from "../../src/reporting/figure-table-block.js"
import type { ReportScope } from "../../src/reporting/report-scope.js"
import { wordingOf } from "../../src/reporting/wording.js"
import { type Estimate, missing } from "../../src/result/estimate.js"
import type { Language } from "../../src/text/sentence.js"
import { figure, passedIndicator } from "./support/figure.js"

const scopeIn = (language: Language): ReportScope => ({ language, words: wordingOf(language) }) as ReportScope
const swedish = scopeIn("sv")
const cell = (more: Partial<ProtectedFigure> = {}, scope = swedish) => figureCell(figure(more), passedIndicator, scope)
const isCell = (value: unknown): boolean => Result.isSuccess(Schema.decodeUnknownResult(FigureCell)(value))

const suppressed: Partial<ProtectedFigure> = {
  status: "suppressed",
  value: missing("suppressed"),
  numerator: null,
  denominator: null,
  change: missing("suppressed")
}

describe("the cell of a figure", () => {
  it("prints the value by language and keeps it with a point for machines", () => {
    expect(cell()).toMatchObject({ text: "81,6", value: "81.6", status: "reported", numerator: 261, denominator: 320 })
    expect(cell({}, scopeIn("en"))).toMatchObject({ text: "81.6", value: "81.6" })
  })
  it("rounds half away from zero", () => {
    expect(cell({ value: { value: 81.65 } }).text).toBe("81,7")
    expect(cell({ value: { value: -0.05 } }).text).toBe("\u22120,1")
  })
  it("names percentage points in the change of a share, and the indicator's own unit otherwise", () => {
    expect(cell().change).toEqual({ text: "+2,9 procentenheter", value: "2.9" })
    expect(figureCell(figure(), { ...passedIndicator, kind: "mean", unit: "poäng" }, swedish).change?.text).toBe(
      "+2,9 poäng"
    )
  })
  it("prints a smaller value with a minus sign", () => {
    expect(cell({ change: { value: -1 } }).change).toEqual({ text: "\u22121,0 procentenheter", value: "-1.0" })
  })
  it.each([
    ["suppressed", "..", "Dold av sekretesskäl"],
    ["suppressed-at-source", "..", "Dold i källan av sekretesskäl"],
    ["near-all", "~100", "Nästan alla; det exakta värdet visas inte"],
    ["not-applicable", ".", "Inte tillämplig"],
    ["not-asked", ".", "Frågan ställdes inte"],
    ["zero-denominator", ".", "Underlaget är noll"],
    ["not-reported", "-", "Inte rapporterad"],
    ["not-published", "-", "Inte publicerad i källan"],
    ["insufficient-coverage", "-", "För få enheter har rapporterat"]
  ] as const)("shows %s as %s and says why", (status, text, reason) => {
    expect(cell({ ...suppressed, status })).toMatchObject({ text, value: null, status, reason })
  })
  it("has a reason in both languages for every status", () => {
    for (const status of CellStatus.literals) {
      for (const language of ["sv", "en"] as const) expect(wordingOf(language)(`status-${status}`)).not.toBe("")
    }
  })
  it("says why there is no change where the figure has a value, and nothing for the first figure", () => {
    const withoutChange = (change: Estimate) => cell({ change }).changeReason
    expect(withoutChange(missing("break-in-series"))).toBe("Brott i tidsserien")
    expect(withoutChange(missing("suppressed"))).toBe("Dold av sekretesskäl")
    expect(withoutChange(missing("not-reported"))).toBeUndefined()
    expect(cell(suppressed).changeReason).toBeUndefined()
  })
  it.each<[FigureTarget["comparison"], number | null, string, string?]>([
    ["at-least", 85, "minst 85,0 procent", "85.0"],
    ["at-most", 5, "högst 5,0 procent", "5.0"],
    ["increase", null, "ökning"],
    ["decrease", null, "minskning"],
    ["increase", 2, "ökning med minst 2,0 procentenheter"],
    ["decrease", 2, "minskning med minst 2,0 procentenheter"]
  ])("writes the target %s %s in words", (comparison, value, text, number) => {
    const target = number === undefined ? { text, met: null } : { text, limit: number, met: null }
    expect(cell({ target: { goalId: "g", comparison, value, met: null } }).target).toEqual(target)
  })
})

describe("the cell without a figure", () => {
  it("tells a node of which nothing is expected from a number that nobody gave", () => {
    expect(emptyCell("2025", true, passedIndicator, swedish)).toMatchObject({ text: ".", status: "not-applicable" })
    expect(emptyCell("2025", false, passedIndicator, swedish)).toMatchObject({ text: "-", status: "not-reported" })
  })
})

describe("FigureCell", () => {
  it("accepts the cells that are made", () => {
    expect([cell(), cell(suppressed), emptyCell("2025", true, passedIndicator, swedish)].every(isCell)).toBe(true)
  })
  it.each([
    ["a value", { value: "81.6" }],
    ["a text other than the sign", { text: "81,6" }],
    ["a numerator", { numerator: 3 }],
    ["a denominator", { denominator: 7 }],
    ["a change", { change: { text: "+1,0", value: "1.0" } }],
    ["an outcome of its target", { target: { text: "minst 85 procent", met: false } }]
  ])("refuses a hidden figure with %s", (_, more) => {
    expect(isCell({ ...cell(suppressed), ...more })).toBe(false)
  })
  it("refuses a printed number with a comma", () => {
    expect(isCell({ ...cell(), value: "81,6" })).toBe(false)
  })
})

describe("figureSentence", () => {
  const sentence = (more: Partial<ProtectedFigure> = {}, indicator = passedIndicator, scope = swedish) =>
    figureSentence("Åskolan", figure(more), indicator, scope)
  it("tells value, base and comparison", () => {
    expect(sentence()).toBe("Åskolan, läsåret 2024/25: 81,6 procent av 320, 2,9 procentenheter mer än läsåret 2023/24.")
    expect(sentence({}, passedIndicator, scopeIn("en"))).toBe(
      "Åskolan, the school year 2024/25: 81.6 procent of 320, 2.9 percentage points more than the school year 2023/24."
    )
  })
  it("tells less, and the same", () => {
    expect(sentence({ change: { value: -2.9 } })).toContain("2,9 procentenheter mindre än")
    expect(sentence({ change: { value: 0 } })).toContain("lika mycket som läsåret 2023/24")
  })
  it("compares over the indicator's own interval", () => {
    expect(sentence({}, { ...passedIndicator, intervalYears: 2 })).toContain("mer än läsåret 2022/23")
  })
  it("tells the base of a mean, and no base where there is none", () => {
    expect(sentence({}, { ...passedIndicator, kind: "mean" })).toContain("81,6 procent, underlag 320")
    expect(sentence({ denominator: null })).toContain(": 81,6 procent, 2,9")
  })
  it("names the scale once, and counts no steps in it", () => {
    const scale = { kind: "mean", unit: "medelvärde 1–5", scaleMinimum: 1, scaleMaximum: 5 } as const
    const mean = { value: { value: 4.1 }, change: { value: -0.3 } }
    expect(sentence(mean, { ...passedIndicator, ...scale })).toContain(
      ": 4,1 (medelvärde 1–5), underlag 320, 0,3 mindre än läsåret 2023/24."
    )
    const target = { comparison: "at-least", value: 4.3, met: false } as FigureTarget
    const shown = figureCell(figure({ ...mean, target }), { ...passedIndicator, ...scale }, swedish)
    expect(shown.change?.text).toBe("−0,3")
    expect(shown.target?.text).toBe("minst 4,3")
  })
  it("counts points that have a scale too", () => {
    const points = { kind: "mean", unit: "poäng", scaleMinimum: 0, scaleMaximum: 340 } as const
    expect(sentence({}, { ...passedIndicator, ...points })).toContain(
      ": 81,6 poäng, underlag 320, 2,9 poäng mer än läsåret 2023/24."
    )
  })
  it("says when other units are covered", () => {
    expect(sentence({ comparable: false })).toMatch(/Det är inte samma enheter som ingår båda gångerna\.$/)
    expect(sentence({ comparable: false, change: missing("break-in-series") })).toMatch(/av 320\.$/)
  })
  it("tells the reason of a hidden figure and no number", () => {
    expect(sentence(suppressed)).toBe("Åskolan, läsåret 2024/25: dold av sekretesskäl.")
  })
})
