import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import type { ProtectedFigure } from "../../src/disclosure/protected-release.js"
import type { Indicator } from "../../src/model/indicator.js"
import { figureCell } from "../../src/reporting/figure-cell.js"
import { figureSentence } from "../../src/reporting/figure-sentence.js"
import { FigureCell } from "../../src/reporting/figure-table-block.js"
import type { ReportScope } from "../../src/reporting/report-scope.js"
import { surveyCell } from "../../src/reporting/survey-cell.js"
import { wordingOf } from "../../src/reporting/wording.js"
import { missing } from "../../src/result/estimate.js"
import type { Language } from "../../src/text/sentence.js"
import { figure, passedIndicator } from "./support/figure.js"

const scopeIn = (language: Language): ReportScope => ({ language, words: wordingOf(language) }) as ReportScope
const swedish = scopeIn("sv")
const index: Indicator = { ...passedIndicator, kind: "index", unit: "på skalan 0–10", decimals: 1 }
const facts: NonNullable<ProtectedFigure["survey"]> = {
  interval: { lower: { value: 6.94 }, upper: { value: 7.86 } },
  invited: 31,
  responseRate: { value: 23 / 31 },
  minimumBase: 5
}
const safety = (survey?: Partial<typeof facts>): ProtectedFigure =>
  figure({
    value: { value: 7.4 },
    numerator: null,
    denominator: 23,
    period: "2025",
    change: { value: 0.3 },
    ...(survey === undefined ? {} : { survey: { ...facts, ...survey } })
  })

describe("what a cell says of its survey", () => {
  it("is nothing for a figure that comes from no survey", () => {
    expect(surveyCell(safety(), index, swedish)).toEqual({})
  })
  it("is the interval with the decimals of the indicator, and the rate in per cent of those asked", () => {
    expect(surveyCell(safety({}), index, swedish).survey).toEqual({
      interval: { text: "6,9 till 7,9", lower: "6.9", upper: "7.9" },
      responseRate: { text: "74,2 procent av 31 tillfrågade", value: "74.2", invited: 31, low: false }
    })
  })
  it("says so when less than half have answered, and not at exactly half", () => {
    expect(surveyCell(safety({ responseRate: { value: 0.49 } }), index, swedish).survey?.responseRate).toMatchObject({
      text: "49,0 procent av 31 tillfrågade, alltså mindre än hälften",
      low: true
    })
    expect(surveyCell(safety({ responseRate: { value: 0.5 } }), index, swedish).survey?.responseRate?.low).toBe(false)
  })
  it("keeps a rate above 100 per cent, which a stand-in for the roster can give", () => {
    const { survey } = surveyCell(safety({ responseRate: { value: 1.1 } }), index, swedish)
    expect(survey?.responseRate?.value).toBe("110.0")
  })
  it("says why there is no interval and no rate", () => {
    const unknown = { lower: missing("suppressed"), upper: missing("suppressed") }
    const { survey } = surveyCell(
      safety({ interval: unknown, invited: null, responseRate: missing("not-reported") }),
      index,
      swedish
    )
    expect(survey).toEqual({
      interval: null,
      intervalReason: "Dold av sekretesskäl",
      responseRate: null,
      responseRateReason: "Inte rapporterad"
    })
  })
})

describe("the sentence of a survey's figure", () => {
  it("tells value, base, interval, comparison and response rate", () => {
    expect(figureSentence("Björkskolan", safety({}), { ...index, intervalYears: 2 }, swedish)).toBe(
      "Björkskolan, 2025: 7,4 på skalan 0–10, underlag 23 (95 procents konfidensintervall 6,9 till 7,9), 0,3 på skalan 0–10 mer än 2023; svarade gjorde 74,2 procent av 31 tillfrågade."
    )
  })
  it("tells the same in English", () => {
    expect(figureSentence("Björkskolan", safety({}), index, scopeIn("en"))).toContain(
      "(95 per cent confidence interval 6.9 to 7.9)"
    )
  })
})

describe("a hidden cell", () => {
  const isCell = (value: unknown): boolean => Result.isSuccess(Schema.decodeUnknownResult(FigureCell)(value))
  const hidden = figureCell(
    {
      ...safety(),
      status: "suppressed",
      value: missing("suppressed"),
      denominator: null,
      change: missing("suppressed")
    },
    index,
    swedish
  )
  it("can hold nothing of a survey", () => {
    expect(isCell(hidden)).toBe(true)
    expect(isCell({ ...hidden, ...surveyCell(safety({}), index, swedish) })).toBe(false)
  })
})
