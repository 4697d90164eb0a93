import { describe, expect, it } from "vitest"
import { curriculumAreasFor, isGraded, onlyGrading } from "../../src/validation/curriculum-fit.js"

const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" }

describe("curriculumAreasFor", () => {
  it("has the headings of a form's curriculum", () => {
    expect([...curriculumAreasFor(["FS"], year)].toSorted()).toEqual([
      "HOME",
      "INFLUENCE",
      "KNOWLEDGE",
      "LEADERSHIP",
      "NORMS",
      "QUALITY",
      "TRANSITION"
    ])
  })
  it("leaves grading out for forms that share a curriculum but have no grades", () => {
    expect(curriculumAreasFor(["GR"], year).has("ASSESSMENT")).toBe(true)
    expect(curriculumAreasFor(["FKLASS", "FTH"], year).has("ASSESSMENT")).toBe(false)
  })
  it("joins the forms", () => {
    const joined = curriculumAreasFor(["FS", "GR"], year)
    expect([joined.has("QUALITY"), joined.has("WORLD")]).toEqual([true, true])
  })
  it("sees both curricula of a year in which one took over", () => {
    expect(curriculumAreasFor(["VUX"], { firstDay: "2011-01-01", lastDay: "2011-12-31" }).has("NORMS")).toBe(true)
    expect(curriculumAreasFor(["VUX"], { firstDay: "2013-01-01", lastDay: "2013-12-31" }).has("NORMS")).toBe(false)
  })
  it("is empty for forms without curriculum", () => {
    expect(curriculumAreasFor(["OPPFTH"], year).size).toBe(0)
    expect(curriculumAreasFor([], year).size).toBe(0)
  })
})

describe("isGraded", () => {
  it("tells forms with grades from those without", () => {
    expect((["FS", "FKLASS", "FTH", "OPPFTH", "GR", "GY", "VUX"] as const).map(isGraded)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true
    ])
  })
})

describe("onlyGrading", () => {
  it("holds for assessment alone", () => {
    expect(onlyGrading(["ASSESSMENT"])).toBe(true)
    expect(onlyGrading(["ASSESSMENT", "KNOWLEDGE"])).toBe(false)
    expect(onlyGrading([])).toBe(false)
  })
})
