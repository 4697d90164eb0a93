import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { decodeDatasetOrThrow } from "../../src/model/decode-dataset.js"
import { hiddenNumbersInProse } from "../../src/reporting/hidden-numbers-in-prose.js"

/** Björkskolan has 19 of 22 (86,4 %), hidden for 3 of them did not pass; Ekskolan has 30 of 40 (75,0 %), hidden with it. */
const warningsFor = (text: string, unitId = "bjork", decimals = 1) => {
  const dataset = decodeDatasetOrThrow({
    schemaVersion: 1,
    year: 2025,
    authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
    units: ["bjork", "ek"].map((id) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [] })),
    goalAreas: [],
    indicators: [
      {
        id: "godkant",
        name: "Godkänt",
        definition: "Godkänt i alla ämnen",
        kind: "share",
        factor: 100,
        decimals,
        unit: "procent",
        better: "higher",
        overUnits: "ratio-of-sums",
        overTime: "none",
        disclosure: "personal",
        source: "Betyg",
        breaks: []
      }
    ],
    observations: [
      ["bjork", 19, 22],
      ["ek", 30, 40]
    ].map(([id, numerator, denominator]) => ({
      indicatorId: "godkant",
      unitId: id,
      period: "2024/25",
      groupId: "all",
      numerator,
      denominator,
      status: "reported",
      origin: "Betyg"
    })),
    reports: [
      { unitId, year: 2025, period: "2025", status: "draft", responsibleRole: "rektor", texts: { analysis: text } }
    ],
    places: { reportTexts: { [`${unitId}/2025/analysis`]: { file: "report-texts.csv", row: 7 } } }
  })
  const table = computeFiguresOrThrow(dataset)
  return hiddenNumbersInProse(table, protectFiguresOrThrow(table))
}

describe("hiddenNumbersInProse", () => {
  it.each([
    "Andelen är 86,4 procent.",
    "Andelen är 86.4 %.",
    "86,4",
    "19 av 22 elever nådde målet.",
    "19 elever av de 22"
  ])("warns of a hidden number: %s", (text) => {
    expect(warningsFor(text).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([["SK-TXT-003", "warning"]])
  })
  it.each(["Andelen är 86,45.", "186,4 kronor", "19 elever", "22 elever", "Vi har 19 lärare och 22 rum.", ""])(
    "lets other numbers be: %s",
    (text) => {
      expect(warningsFor(text)).toEqual([])
    }
  )
  it("asks for the sign of per cent when the value is printed without decimals", () => {
    expect(warningsFor("Det var 86 elever.", "bjork", 0)).toEqual([])
    expect(warningsFor("Det var 86 procent.", "bjork", 0)).toHaveLength(1)
  })
  it("holds a unit's report against its own figures, and the authority's against all", () => {
    expect(warningsFor("Andelen är 86,4 procent.", "ek")).toEqual([])
    expect(warningsFor("Andelen är 86,4 procent.", "kommun")).toHaveLength(1)
  })
  it("names file and row and never the number", () => {
    const [found] = warningsFor("Andelen är 86,4 procent.")
    expect(found?.place).toMatchObject({ file: "report-texts.csv", row: 7, column: "texts.analysis" })
    expect(JSON.stringify(found)).not.toMatch(/86|19|22/)
  })
})
