import { describe, expect, it } from "vitest"
import { writeReportJson, writeReportXmlOrThrow } from "../../adapters/skolverket/index.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { hiddenSign } from "../../src/reporting/figure-table-block.js"
import { sample } from "./support/sample.js"
import { blocksIn, notesIn } from "./support/sections.js"

/** Counts that stand nowhere else in the sample, so that finding one anywhere is a leak. */
const planted = { numerator: 4_917, denominator: 4_921, share: "99,9", complementShare: "99.9" }

const planting = sample((input) => {
  input.observations = input.observations.map((row) =>
    row["unitId"] === "orn" && row["period"] === "2024/25" && row["indicatorId"] === "passed"
      ? { ...row, numerator: planted.numerator, denominator: planted.denominator }
      : row
  )
})
const { dataset, release, table } = planting

const documents = (["sv", "en"] as const).flatMap((language) => [
  composeCentralReportOrThrow(dataset, release, { language }),
  ...dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id, language }))
])

describe("a hidden figure", () => {
  const forms = [String(planted.numerator), String(planted.denominator), planted.share, planted.complementShare]
  const grouped = forms.slice(0, 2).map((digits) => `${digits.slice(0, 1)}\u00a0${digits.slice(1)}`)
  it("is planted: a report for use inside the authority shows its numbers", () => {
    const internal = writeReportJson(composeUnitReportOrThrow(dataset, table, { unitId: "orn" }))
    expect(forms.every((form) => internal.includes(form))).toBe(true)
  })
  it("is hidden by protection", () => {
    const cells = documents.flatMap((document) =>
      document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "figure-table" ? block.rows.flatMap((row) => row.cells) : []))
      )
    )
    expect(cells.some(({ figureId, text }) => figureId === "passed/orn/2024/25/all" && text === hiddenSign)).toBe(true)
  })
  it("leaves no number in any report of any unit, language or format", () => {
    for (const text of documents.flatMap((document) => [writeReportJson(document), writeReportXmlOrThrow(document)])) {
      expect([...forms, ...grouped].filter((form) => text.includes(form))).toEqual([])
    }
  })
  it("is explained once in the section where it stands", () => {
    const orn = composeUnitReportOrThrow(dataset, release, { unitId: "orn" })
    expect(notesIn(orn, "follow-up")).toEqual(["figures-hidden"])
    const lilla = composeUnitReportOrThrow(dataset, release, { unitId: "lilla" })
    expect(notesIn(lilla, "follow-up")).toEqual([])
  })
  it("is told in a sentence without a number", () => {
    const orn = composeUnitReportOrThrow(dataset, release, { unitId: "orn" })
    expect(blocksIn(orn, "follow-up", "figure-table")[0]?.sentences).toEqual([
      "Örnskolan, läsåret 2024/25: dold av sekretesskäl."
    ])
  })
  it("keeps its counts of units, which are no secret", () => {
    const orn = composeUnitReportOrThrow(dataset, release, { unitId: "orn" })
    expect(blocksIn(orn, "follow-up", "figure-table")[0]?.rows[0]?.cells.at(-1)).toMatchObject({
      units: 1,
      unitsExpected: 1
    })
  })
})

describe("a public report", () => {
  it("names the rules of protection with their limits", () => {
    const text = JSON.stringify(composeCentralReportOrThrow(dataset, release))
    expect(text).toContain("Underlag mindre än 10 (enkätsvar mindre än 5) och antal från 1 till 4 är dolda.")
  })
})
