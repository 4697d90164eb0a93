import { describe, expect, it } from "vitest"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { holdsSection, sectionsFilledByRows } from "../../src/validation/section-content.js"
import { sample } from "./support/sample.js"
import { blocksIn, notesIn, sectionIn } from "./support/sections.js"

const { dataset, release } = sample()

describe("what a report calls filled in", () => {
  it("is what the rules of validation call filled in", () => {
    const filledByRows = sectionsFilledByRows(dataset)
    for (const row of dataset.reports) {
      const document =
        row.unitId === dataset.authority.id
          ? composeCentralReportOrThrow(dataset, release)
          : composeUnitReportOrThrow(dataset, release, { unitId: row.unitId })
      expect(document.sections.map(({ id, filled }) => [id, filled])).toEqual(
        document.sections.map(({ id }) => [id, holdsSection(row, id, filledByRows)])
      )
    }
  })
  it("is not a table without a single number for the year", () => {
    const silent = sample((input) => {
      input.observations = input.observations.map((row) =>
        row["unitId"] === "lilla" ? { ...row, value: undefined, status: "not-reported" } : row
      )
      for (const row of input.observations) if (row["value"] === undefined) Reflect.deleteProperty(row, "value")
    })
    const document = composeUnitReportOrThrow(silent.dataset, silent.release, { unitId: "lilla" })
    expect(sectionIn(document, "follow-up").filled).toBe(false)
    expect(blocksIn(document, "follow-up", "figure-table")).toHaveLength(1)
    expect(notesIn(document, "follow-up")).toEqual(["section-missing"])
  })
  it("is not a list of last year's actions of which nothing is told", () => {
    const silent = sample((input) => {
      input.actions = input.actions.filter(({ id }) => id === "a-bjork-24")
      input.deficiencies = []
    })
    const document = composeUnitReportOrThrow(silent.dataset, silent.release, { unitId: "bjork" })
    expect(blocksIn(document, "previous-actions", "previous-actions")[0]?.items).toHaveLength(1)
    expect(notesIn(document, "previous-actions")).toEqual(["section-recommended"])
  })
  it("is not a deficiency that was found after the year", () => {
    const later = sample((input) => {
      input.deficiencies[0] = { ...input.deficiencies[0], foundOn: "2026-03-01" }
    })
    const document = composeUnitReportOrThrow(later.dataset, later.release, { unitId: "ask" })
    expect(notesIn(document, "deficiencies")).toEqual(["section-recommended"])
  })
  it("is not a comparison of units that nobody wrote a word about", () => {
    const document = composeCentralReportOrThrow(dataset, release)
    expect(blocksIn(document, "equity", "figure-table").length).toBeGreaterThan(0)
    expect(notesIn(document, "equity")).toEqual(["figures-hidden", "section-recommended"])
  })
})
