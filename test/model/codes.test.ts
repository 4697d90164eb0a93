import { describe, expect, it } from "vitest"
import { isCalendarDate } from "../../src/model/calendar-date.js"
import { CurriculumArea, curricula, curriculaOn } from "../../src/model/curriculum-area.js"
import { counties, isMunicipalityCode, municipalities, municipalityListSource } from "../../src/model/municipality.js"
import { SectionId } from "../../src/model/report-codes.js"
import { SchoolForm, schoolForms } from "../../src/model/school-form.js"
import { hasNumber, Status, statuses } from "../../src/model/status.js"

const twice = (codes: ReadonlyArray<string>): ReadonlyArray<string> =>
  codes.filter((code, index) => codes.indexOf(code) !== index)

describe("the municipalities", () => {
  it("are 290", () => {
    expect(municipalities).toHaveLength(290)
  })
  it("have four digits each, kept as text", () => {
    expect(municipalities.filter(({ code }) => !/^\d{4}$/.test(code))).toEqual([])
  })
  it("have different codes", () => {
    expect(twice(municipalities.map(({ code }) => code))).toEqual([])
  })
  it("have different names", () => {
    expect(twice(municipalities.map(({ name }) => name))).toEqual([])
  })
  it("lie in a county of the list, by their first two digits", () => {
    const known = new Set(counties.map(({ code }) => code))
    expect(municipalities.filter(({ code }) => !known.has(code.slice(0, 2)))).toEqual([])
  })
  it("stand in rising order", () => {
    const codes = municipalities.map(({ code }) => code)
    expect([...codes].sort()).toEqual(codes)
  })
  it("are at least one in every county, and one on Gotland", () => {
    const inCounty = (county: string) => municipalities.filter(({ code }) => code.startsWith(county)).length
    expect(counties.filter(({ code }) => inCounty(code) === 0)).toEqual([])
    expect(inCounty("09")).toBe(1)
  })
  it.each([
    ["0180", "Stockholm"],
    ["1480", "Göteborg"],
    ["1280", "Malmö"],
    ["0330", "Knivsta"],
    ["0331", "Heby"],
    ["0684", "Sävsjö"],
    ["1440", "Ale"],
    ["2584", "Kiruna"]
  ])("have %s for %s", (code, name) => {
    expect(municipalities.find((municipality) => municipality.code === code)?.name).toBe(name)
  })
  it("say where the list is from and since when it holds", () => {
    expect([
      municipalityListSource.publisher.startsWith("SCB"),
      isCalendarDate(municipalityListSource.validFrom)
    ]).toEqual([true, true])
  })
})

describe("the counties", () => {
  it("are 21", () => {
    expect(counties).toHaveLength(21)
  })
  it("are those between 01 and 25 that are in use", () => {
    const codes = ["01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14"]
    expect(counties.map(({ code }) => code)).toEqual([...codes, "17", "18", "19", "20", "21", "22", "23", "24", "25"])
  })
  it("have different names that end in län", () => {
    expect(counties.filter(({ name }) => !name.endsWith(" län"))).toEqual([])
    expect(twice(counties.map(({ name }) => name))).toEqual([])
  })
})

describe("isMunicipalityCode", () => {
  it("keeps the leading zero", () => {
    expect([isMunicipalityCode("0180"), isMunicipalityCode("180")]).toEqual([true, false])
  })
  it.each(["0000", "0100", "1917", "9999", "01800", " 0180", "018O", "", "constructor"])("refuses %j", (code) => {
    expect(isMunicipalityCode(code)).toBe(false)
  })
})

describe("the school forms", () => {
  it("are the register's, and FS for preschool", () => {
    expect(SchoolForm.literals).toEqual([
      "FS",
      "FKLASS",
      "FTH",
      "OPPFTH",
      "GR",
      "GRAN",
      "SP",
      "SAM",
      "GY",
      "GYAN",
      "VUX"
    ])
  })
  it("are each explained once", () => {
    expect(schoolForms.map(({ code }) => code)).toEqual(SchoolForm.literals)
  })
  it("have names in both languages and a source", () => {
    expect(schoolForms.filter(({ sv, en, source }) => sv === "" || en === "" || source === "")).toEqual([])
  })
  it("have dates that exist", () => {
    const dates = schoolForms.flatMap(({ validFrom, validTo }) =>
      [validFrom, validTo].filter((date) => date !== undefined)
    )
    expect(dates.filter((date) => !isCalendarDate(date))).toEqual([])
  })
  it("end with the preschool class: its education ends in June 2028", () => {
    expect(schoolForms.find(({ code }) => code === "FKLASS")?.validTo).toBe("2028-06-30")
  })
  it("know the old codes of the adapted forms", () => {
    const others = (code: string) => schoolForms.find((form) => form.code === code)?.otherCodes
    expect(others("GRAN")).toEqual(expect.arrayContaining(["GRS", "TR"]))
    expect(others("GYAN")).toContain("GYS")
  })
})

describe("the statuses", () => {
  it("are the contract's, each explained once", () => {
    expect(statuses.map(({ code }) => code)).toEqual(Status.literals)
  })
  it("hold a number only when reported, derived or rounded", () => {
    expect(Status.literals.filter(hasNumber)).toEqual(["reported", "derived", "rounded"])
  })
  it("say in the list what the function says", () => {
    expect(statuses.filter((status) => status.hasNumber !== hasNumber(status.code))).toEqual([])
  })
  it.each([
    ["..", ["suppressed-at-source"]],
    ["~100", ["near-all"]],
    [".", ["not-applicable"]]
  ])("read the official sign %s as %j", (sign, codes) => {
    expect(statuses.filter(({ signs }) => signs.includes(sign)).map(({ code }) => code)).toEqual(codes)
  })
  it("leave the sign - open, for two sources use it for two things", () => {
    expect(statuses.filter(({ signs }) => signs.includes("-"))).toHaveLength(2)
  })
  it("have names in both languages and a source", () => {
    expect(statuses.filter(({ sv, en, source }) => sv === "" || en === "" || source === "")).toEqual([])
  })
})

describe("the sections of a report", () => {
  it("are the twenty of rows 4 to 23", () => {
    expect(SectionId.literals).toHaveLength(20)
    expect(twice(SectionId.literals)).toEqual([])
  })
})

describe("the curricula", () => {
  it("are mapped to areas that all exist", () => {
    const used = new Set(curricula.flatMap(({ headings }) => headings.map(({ area }) => area)))
    expect(new Set(CurriculumArea.literals)).toEqual(used)
  })
  it("have names of their own", () => {
    expect(twice(curricula.map(({ id }) => id))).toEqual([])
  })
  it("have dates that exist, and end after they begin", () => {
    const wrong = curricula.filter(
      ({ validFrom, validTo = "9999-12-31" }) =>
        !isCalendarDate(validFrom) || !isCalendarDate(validTo) || validTo < validFrom
    )
    expect(wrong).toEqual([])
  })
  it("number their headings once each, in order", () => {
    for (const { headings } of curricula) {
      expect(headings.map(({ number }) => number)).toEqual(headings.map((_, index) => `2.${index + 1}`))
    }
  })
  it("give every heading a text", () => {
    expect(curricula.flatMap(({ headings }) => headings).filter(({ heading }) => heading === "")).toEqual([])
  })
  it("have eight headings for compulsory school", () => {
    expect(curricula.find(({ id }) => id === "Lgr22")?.headings.map(({ area }) => area)).toEqual([
      "NORMS",
      "KNOWLEDGE",
      "INFLUENCE",
      "HOME",
      "TRANSITION",
      "WORLD",
      "ASSESSMENT",
      "LEADERSHIP"
    ])
  })
  it("know no home and no transition in upper secondary school", () => {
    const areas = curricula.find(({ id }) => id === "Gy11")?.headings.map(({ area }) => area)
    expect(areas).toEqual(["KNOWLEDGE", "NORMS", "INFLUENCE", "WORLD", "ASSESSMENT", "LEADERSHIP"])
  })
  it("give preschool quality work and no grades", () => {
    const areas = curricula.find(({ id }) => id === "Lpfö18")?.headings.map(({ area }) => area)
    expect([areas?.includes("QUALITY"), areas?.includes("ASSESSMENT")]).toEqual([true, false])
  })
  it("say of each row whether it was read or recalled", () => {
    expect(curricula.filter(({ certainty }) => certainty !== "read" && certainty !== "recalled")).toEqual([])
  })
})

describe("curriculaOn", () => {
  // Open leisure-time activity (skollagen 25 kap.) is no school form and follows no curriculum.
  const forms = SchoolForm.literals.filter((form) => form !== "OPPFTH")
  it.each(forms)("gives %s a curriculum on every day of 2025", (form) => {
    const days = ["2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31"]
    expect(days.filter((day) => curriculaOn(form, day).length === 0)).toEqual([])
  })
  it("gives open leisure-time activity none", () => {
    expect(curriculaOn("OPPFTH", "2025-06-30")).toEqual([])
  })
  it.each([
    ["FS", "2019-06-30", ["Lpfö98"]],
    ["FS", "2019-07-01", ["Lpfö18"]],
    ["GR", "2011-06-30", ["Lpo94"]],
    ["GR", "2011-07-01", ["Lgr11"]],
    ["GR", "2022-06-30", ["Lgr11"]],
    ["GR", "2022-07-01", ["Lgr22"]],
    ["GY", "2025-06-30", ["Gy11"]],
    ["GY", "2025-07-01", ["Gy11", "Gy25"]],
    ["VUX", "2025-06-30", ["Lvux12"]],
    ["FS", "1990-01-01", []]
  ] as const)("gives %s on %s %j", (form, day, ids) => {
    expect(curriculaOn(form, day).map(({ id }) => id)).toEqual(ids)
  })
  it("gives preschool classes and leisure-time centres one from 1998 only", () => {
    const ids = (["FKLASS", "FTH"] as const).flatMap((form) => curriculaOn(form, "1997-06-30").map(({ id }) => id))
    expect(ids).toEqual([])
  })
})
