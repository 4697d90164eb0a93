import { describe, expect, it } from "vitest"
import { SectionId } from "../../src/model/report-codes.js"
import {
  regimeInForce,
  regimes,
  regimeVersion,
  type SectionLevel,
  sectionsOf,
  sectionTitle
} from "../../src/model/report-sections.js"

const ordinance = "forordning-1997-702"
const schoolAct = "skollagen-2010-800"

const sectionsAt = (level: SectionLevel, ...[regime, kind, year]: Parameters<typeof sectionsOf>) =>
  sectionsOf(regime, kind, year)
    .filter((requirement) => requirement.level === level)
    .map(({ section }) => section)

describe("sectionsOf", () => {
  it("asks what the ordinance's third paragraph asks of a unit's quality report", () => {
    expect(sectionsAt("mandatory", ordinance, "unit", 2010)).toEqual([
      "involvement",
      "conditions",
      "work",
      "follow-up",
      "assessments",
      "actions",
      "equal-treatment"
    ])
  })
  it("asks of the municipality's quality report that it covers all school forms and all units", () => {
    expect(sectionsAt("mandatory", ordinance, "central", 2010)).toEqual([
      "conditions",
      "work",
      "follow-up",
      "assessments",
      "actions",
      "equal-treatment",
      "school-forms",
      "unit-reports"
    ])
  })
  it("asks of a unit today what chapter 4 of the school act wants documented", () => {
    expect(sectionsAt("mandatory", schoolAct, "unit", 2025)).toEqual([
      "involvement",
      "follow-up",
      "analysis",
      "actions",
      "planning"
    ])
  })
  it("asks of the authority today, and for deficiencies only where there are any", () => {
    expect(sectionsAt("mandatory", schoolAct, "central", 2025)).toEqual([
      "follow-up",
      "analysis",
      "actions",
      "planning",
      "school-forms",
      "deficiencies"
    ])
    const deficiencies = sectionsOf(schoolAct, "central", 2025).find(({ section }) => section === "deficiencies")
    expect(deficiencies?.condition).toBe("if-any")
  })
  it("recommends the analysis of causes before it became mandatory, never both", () => {
    expect(sectionsAt("recommended", schoolAct, "unit", 2021)).toContain("analysis")
    expect(sectionsAt("mandatory", schoolAct, "unit", 2021)).not.toContain("analysis")
    expect(sectionsAt("recommended", schoolAct, "unit", 2022)).not.toContain("analysis")
  })
  it("asks for equal treatment under the ordinance from 2009, also when it is kept after its repeal", () => {
    expect(sectionsAt("optional", ordinance, "unit", 2008)).toContain("equal-treatment")
    expect(sectionsAt("mandatory", ordinance, "unit", 2009)).toContain("equal-treatment")
    expect(sectionsAt("mandatory", ordinance, "unit", 2025)).toContain("equal-treatment")
  })
  it("has no sections of the central report in a unit's report", () => {
    const sections = sectionsOf(schoolAct, "unit", 2025).map(({ section }) => section)
    for (const central of ["school-forms", "unit-reports", "equity", "publication"] as const)
      expect(sections).not.toContain(central)
  })
  it("keeps pupil health out of preschool", () => {
    const health = sectionsOf(schoolAct, "unit", 2025).find(({ section }) => section === "student-health")
    expect(health?.schoolForms).not.toContain("FS")
    expect(health?.schoolForms).toContain("GR")
  })
  it("lists each section at most once, in rising order, with a source", () => {
    for (const regime of regimes)
      for (const kind of ["unit", "central"] as const)
        for (const year of [1998, 2008, 2009, 2010, 2011, 2021, 2022, 2025]) {
          const found = sectionsOf(regime.id, kind, year)
          const orders = found.map(({ order }) => order)
          expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b))
          expect(found.filter(({ source }) => source === "")).toEqual([])
        }
  })
})

describe("the sections", () => {
  it("are those of the code list, in its order", () => {
    const all = sectionsOf(schoolAct, "central", 2025)
    expect(all.map(({ section }) => section)).toEqual(SectionId.literals)
    expect(all.map(({ order }) => order)).toEqual(SectionId.literals.map((_, index) => index + 1))
  })
  it("each have a heading of their own in both languages", () => {
    const titles = SectionId.literals.map(sectionTitle)
    expect(new Set(titles.map(({ sv }) => sv)).size).toBe(SectionId.literals.length)
    expect(new Set(titles.map(({ en }) => en)).size).toBe(SectionId.literals.length)
  })
  it("have no heading when the code is unknown", () => {
    expect(() => sectionTitle("weather" as never)).toThrow("No such section")
  })
})

describe("regimeInForce", () => {
  it("changes between the reporting years 2010 and 2011", () => {
    expect([2010, 2011].map((year) => regimeInForce(year))).toEqual([ordinance, schoolAct])
  })
  it("lets an authority choose", () => {
    expect(regimeInForce(2025, ordinance)).toBe(ordinance)
    expect(regimeInForce(2005, schoolAct)).toBe(schoolAct)
  })
})

describe("regimeVersion", () => {
  it("is the wording in force at the end of the year", () => {
    expect([2011, 2021, 2022, 2025].map((year) => regimeVersion(schoolAct, year).id)).toEqual([
      "skolverket/2010-800@2010",
      "skolverket/2010-800@2010",
      "skolverket/2010-800@2022-940",
      "skolverket/2010-800@2022-940"
    ])
  })
  it("is the nearest wording outside the time in force", () => {
    expect(regimeVersion(ordinance, 1999).id).toBe("skolverket/1997-702@2005-609")
    expect(regimeVersion(ordinance, 2025).id).toBe("skolverket/1997-702@2005-609")
    expect(regimeVersion(schoolAct, 2005).id).toBe("skolverket/2010-800@2010")
  })
  it("fails for rules that do not exist", () => {
    expect(() => regimeVersion("other" as never, 2025)).toThrow("No such regime")
  })
  it("leaves no day between two wordings", () => {
    const [first, second] = regimes.find(({ id }) => id === schoolAct)?.versions ?? []
    expect([first?.validTo, second?.validFrom]).toEqual(["2022-07-31", "2022-08-01"])
  })
})
