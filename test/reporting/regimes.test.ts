import { describe, expect, it } from "vitest"
import { Regime, SectionId } from "../../src/model/report-codes.js"
import { sectionsOf } from "../../src/model/report-sections.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { sample } from "./support/sample.js"
import { notesIn, sectionIn } from "./support/sections.js"

const everyText = Object.fromEntries(SectionId.literals.map((id) => [id, `Text om ${id}.`]))
const full = sample((input) => {
  input.reports = input.reports.map((row) => ({ ...row, texts: everyText }))
})
const bare = sample((input) => {
  input.reports = []
  input.evaluations = []
  input.actions = []
  input.deficiencies = []
  input.involvement = []
})

describe.each(Regime.literals)("a report by %s", (regime) => {
  it("holds every section that is asked of a unit, in order, with the unit's own text", () => {
    const document = composeUnitReportOrThrow(full.dataset, full.release, { unitId: "ask", regime })
    const asked = sectionsOf(regime, "unit", 2025)
    expect(document.sections.slice(0, asked.length)).toMatchObject(
      asked.map(({ section, title, order, level }) => ({ id: section, title: title.sv, order, level }))
    )
    for (const section of document.sections) {
      expect(section.blocks).toContainEqual({ kind: "paragraph", text: `Text om ${section.id}.` })
    }
    expect(document.sections).toHaveLength(SectionId.literals.length)
  })
  it("holds every section that is asked of the authority", () => {
    const document = composeCentralReportOrThrow(full.dataset, full.release, { regime })
    const asked = sectionsOf(regime, "central", 2025)
    expect(document.sections.map(({ id }) => id)).toEqual(asked.map(({ section }) => section))
  })
  it("never leaves out a mandatory or recommended section that nobody filled in", () => {
    const document = composeUnitReportOrThrow(bare.dataset, bare.release, { unitId: "ask", regime })
    const asked = sectionsOf(regime, "unit", 2025).filter(({ level }) => level !== "optional")
    expect(document.sections.map(({ id }) => id)).toEqual(asked.map(({ section }) => section))
    for (const { id, level, filled } of document.sections.filter((section) => !section.filled)) {
      expect(notesIn(document, id)).toContain(level === "mandatory" ? "section-missing" : "section-recommended")
      expect(filled).toBe(false)
    }
  })
  it("leaves out an optional section that holds nothing", () => {
    const document = composeUnitReportOrThrow(bare.dataset, bare.release, { unitId: "ask", regime })
    expect(document.sections.filter(({ level }) => level === "optional")).toEqual([])
  })
  it("says that the profile is the library's own", () => {
    const document = composeUnitReportOrThrow(full.dataset, full.release, { unitId: "ask", regime })
    expect(notesIn(document, "sources-and-method")).toContain("own-profile")
  })
})

describe("the rules of a report", () => {
  const { dataset, release } = full
  it("are those in force in the year unless the authority or the caller chose others", () => {
    const chosen = sample((input) => {
      input.authority = { ...input.authority, regime: "forordning-1997-702" }
    })
    const byYear = composeCentralReportOrThrow(dataset, release)
    const byAuthority = composeCentralReportOrThrow(chosen.dataset, chosen.release)
    const byCaller = composeCentralReportOrThrow(chosen.dataset, chosen.release, { regime: "skollagen-2010-800" })
    expect([byYear, byAuthority, byCaller].map(({ profile }) => profile)).toEqual([
      "skolverket/2010-800@2022-940",
      "skolverket/1997-702@2005-609",
      "skolverket/2010-800@2022-940"
    ])
  })
  it("have dates and a source without the project's own marks", () => {
    const { regime } = composeCentralReportOrThrow(dataset, release, { regime: "forordning-1997-702" })
    expect(regime).toEqual({
      id: "forordning-1997-702",
      title: "Förordningen (1997:702) om kvalitetsredovisning inom skolväsendet",
      validFrom: "2005-10-01",
      validTo: "2011-06-30",
      source: "SFS 2005:609; 3 a § genom SFS 2008:945"
    })
  })
  it("are said to be kept voluntarily after they ceased", () => {
    const kept = composeCentralReportOrThrow(dataset, release, { regime: "forordning-1997-702" })
    const inForce = composeCentralReportOrThrow(dataset, release)
    expect(notesIn(kept, "sources-and-method")).toContain("repealed-rules")
    expect(notesIn(inForce, "sources-and-method")).not.toContain("repealed-rules")
  })
  it("ask nothing about pupil health of a preschool", () => {
    const lilla = composeUnitReportOrThrow(bare.dataset, bare.release, { unitId: "lilla" })
    expect(lilla.sections.some(({ id }) => id === "student-health")).toBe(false)
  })
  it("are named with their source in a section that is missing", () => {
    const document = composeUnitReportOrThrow(bare.dataset, bare.release, { unitId: "ask" })
    expect(sectionIn(document, "planning").blocks).toEqual([
      {
        kind: "note",
        code: "section-missing",
        text: "Avsnittet är inte ifyllt. Det krävs enligt skollagen 4 kap. 3–4, 6, 14 §§."
      }
    ])
  })
})
