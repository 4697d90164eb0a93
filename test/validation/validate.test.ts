import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import { validateDataset } from "../../src/validation/validate.js"
import {
  action,
  authority,
  emptyDataset,
  goalArea,
  indicator,
  observation,
  report,
  soundDataset,
  surveyCycle,
  unit,
  valueObservation
} from "../support/dataset-builder.js"
import { openQuestion, question, surveyed, tally } from "./cases/survey-rows.js"

const idsOf = (dataset: Dataset, options = {}) => validateDataset(dataset, options).map(({ ruleId }) => ruleId)

const only = (rule: string, dataset: Dataset) => validateDataset(dataset).filter(({ ruleId }) => ruleId === rule)

describe("a finding", () => {
  const wrong = soundDataset({ observations: [observation({ numerator: 51 })] })
  const [found] = only("SK-FOL-006", wrong)

  it("says what is wrong and what to do, in both languages", () => {
    expect(found?.message).toEqual({
      sv: "Täljaren är 51 men nämnaren 50. Rätta täljaren eller nämnaren; de kan ha bytt plats.",
      en: "The numerator is 51 but the denominator 50. Correct the numerator or the denominator; they may have changed places."
    })
  })
  it("is plain data", () => {
    expect(structuredClone(found)).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
  it("names sections and school forms for people and keeps their codes as facts", () => {
    const [section] = only("SK-REP-010", soundDataset({ reports: [report({ texts: {} })] }))
    expect(section?.facts).toEqual({ section: "planning" })
    expect(section?.message.sv).toContain("”Planering för kommande period”")
    expect(section?.message.en).toContain("“Planning for the coming period”")
    const [form] = only("SK-UNI-008", soundDataset({ year: 2029, units: [unit({ schoolForms: ["FKLASS"] })] }))
    expect(form?.message.sv).toContain("Skolformen förskoleklass upphörde 2028-06-30.")
  })
})

describe("a finding of a survey", () => {
  it("tells what changed between two rounds, without codes", () => {
    const cycles = [2023, 2025].map((year) =>
      surveyCycle({
        id: `brukare-${year}`,
        closesOn: `${year}-03-31`,
        respondentGroup: year === 2023 ? "pupils" : "guardians",
        mode: year === 2023 ? "paper" : "web"
      })
    )
    const shown = indicator({ id: "trivsel", kind: "mean", factor: 1, surveyQuestionId: "trivsel" })
    const dataset = soundDataset({ surveyCycles: cycles, questions: [question()], indicators: [indicator(), shown] })
    const [found] = only("SK-SUR-009", dataset)
    expect(found?.message.sv).toContain(
      "Mellan omgångarna brukare-2023 (2023) och brukare-2025 (2025) ändrades vilka som tillfrågas och sättet att svara"
    )
    expect(found?.message.en).toContain("who is asked and the way to answer changed")
  })
  it("says how many free texts give something away and never quotes one", () => {
    const texts = tally({ questionId: "annat", counts: [], nonSubstantive: 0, personalDetails: 2 })
    const [found] = only("SK-SUR-010", surveyed({ questions: [question(), openQuestion()], surveyTallies: [texts] }))
    expect(found?.facts).toEqual({ texts: 2 })
    expect(found?.message.sv).toContain("telefonnummer: 2.")
  })
})

describe("the place of a finding", () => {
  const places = {
    observations: { "behorighet/bjork/2024/25/all": { file: "observations.csv", row: 7 } },
    authority: { ekbacken: { file: "authority.csv", row: 2 } }
  }

  it("has file and row where the data set knows them", () => {
    const dataset = soundDataset({ places, observations: [observation({ numerator: 51 })] })
    expect(only("SK-FOL-006", dataset)[0]?.place).toEqual({
      table: "observations",
      key: "behorighet/bjork/2024/25/all",
      column: "numerator",
      file: "observations.csv",
      row: 7
    })
  })
  it("has the authority's own where a finding concerns the whole", () => {
    const dataset = soundDataset({ places, goalAreas: [goalArea({ curriculumAreas: ["KNOWLEDGE"] })] })
    expect(only("SK-GOA-004", dataset)[0]?.place).toMatchObject({ file: "authority.csv", row: 2 })
  })
  it("has neither where the row was not read from a file", () => {
    const dataset = soundDataset({ places, units: [unit({ name: "070-123 45 67" })] })
    expect(only("SK-TXT-002", dataset)[0]?.place).toEqual({ table: "units", key: "bjork", column: "name" })
  })
  it("has neither where places hold something else", () => {
    const places = { units: { bjork: { file: 1, row: "2" } } } as never
    const dataset = { ...soundDataset({ units: [unit({ name: "070-123 45 67" })] }), places }
    expect(only("SK-TXT-002", dataset)[0]?.place).toEqual({ table: "units", key: "bjork", column: "name" })
  })
  it("is not found by a key that every object has", () => {
    const dataset = soundDataset({
      places: {},
      units: [unit({ id: "constructor", name: "070-123 45 67" })],
      observations: [],
      evaluations: [],
      actions: [],
      involvement: [],
      reports: []
    })
    expect(only("SK-TXT-002", dataset)[0]?.place).toEqual({ table: "units", key: "constructor", column: "name" })
  })
})

describe("validateDataset", () => {
  it("finds nothing in a data set without anything to speak of, but what the plan and the unit lack", () => {
    expect(idsOf(emptyDataset())).toEqual([
      "SK-GOA-004",
      "SK-GOA-004",
      "SK-GOA-004",
      "SK-REP-004",
      "SK-REP-005",
      "SK-REP-006"
    ])
  })
  it("orders findings by rule, then list, then key by code point", () => {
    const dataset = soundDataset({
      units: ["Z", "a", "Ö", "b"].map((id) =>
        unit({ id, schoolForms: ["FS"], openedOn: "2025-02-01", closedOn: "2025-01-01" })
      ),
      observations: [],
      evaluations: [],
      actions: [],
      involvement: [],
      reports: []
    })
    expect(only("SK-UNI-001", dataset).map(({ place }) => place.key)).toEqual(["Z", "a", "b", "Ö"])
    const ids = idsOf(dataset)
    expect(ids.indexOf("SK-UNI-001")).toBeLessThan(ids.indexOf("SK-FOL-012"))
  })
  it("applies the ordinance's rules by year, and by choice", () => {
    const late = { adoptedOn: "2026-06-01", unitId: "ekbacken" } as const
    const reports = [report(), report(late)]
    expect(idsOf(soundDataset({ reports }))).not.toContain("SK-REP-002")
    expect(idsOf(soundDataset({ reports, authority: authority({ regime: "forordning-1997-702" }) }))).toContain(
      "SK-REP-002"
    )
    const old = [report({ year: 2010, period: "2010" }), report({ ...late, year: 2010, period: "2010" })]
    expect(idsOf(soundDataset({ year: 2010, reports: old }))).toContain("SK-REP-002")
  })
  it("needs no options", () => {
    expect(idsOf(soundDataset())).toEqual([])
    expect(idsOf(soundDataset(), { goalAreaCount: 4 })).toEqual(["SK-GOA-002"])
  })
  it("is as long as the data, not longer: one finding per row and rule", () => {
    const observations = Array.from({ length: 300 }, (_, index) => valueObservation(101, { period: `${1700 + index}` }))
    expect(only("SK-FOL-007", soundDataset({ observations })).length).toBe(300)
  })
})

describe("a personal identity number", () => {
  const number = "811218-9876"

  it("is printed nowhere, not even as a key, a fact or a file", () => {
    const dataset = soundDataset({
      units: [unit(), unit({ id: number, schoolUnitCode: "80509560", name: `Elev ${number}` })],
      observations: [observation(), observation({ unitId: number, period: "2026" })],
      actions: [action({ id: `A ${number}`, responsibleRole: "" })],
      places: { units: { [number]: { file: `${number}.csv`, row: 2 } } },
      groups: [{ id: "girls", dimension: number, name: "Flickor", partOf: [] }]
    })
    const findings = validateDataset(dataset)
    expect(JSON.stringify(findings)).not.toContain("9876")
    expect(findings.filter(({ place }) => place.key.includes("***")).length).toBeGreaterThan(5)
    expect(findings.map(({ place }) => place.file)).toContain("***")
  })
  it("is found without hyphen and with the century", () => {
    for (const text of ["8112189876", "198112189876", "19811218-9876", "811218+9876"])
      expect(
        only("SK-TXT-001", soundDataset({ indicators: [indicator({ definition: `Elev ${text}` })] }))
      ).toHaveLength(1)
  })
})

describe("a data set that was not decoded", () => {
  it("is no reason to throw", () => {
    for (const nothing of [null, undefined, 1, "text", [], {}])
      expect(validateDataset(nothing as never).map(({ ruleId }) => ruleId)).toContain("SK-TAB-002")
  })
  it("keeps its sound rows when others are not", () => {
    const dataset = { ...soundDataset(), observations: [observation({ numerator: 51 }), { indicatorId: 7 }] } as never
    expect(idsOf(dataset)).toEqual(expect.arrayContaining(["SK-FOL-006", "SK-TAB-002"]))
  })
  it("may name rows that do not exist", () => {
    const dataset = {
      ...soundDataset(),
      observations: [observation({ unitId: "ingen", indicatorId: "ingen" })],
      memberships: [{ unitId: "ingen", areaId: "ingen", from: "2025-01-01" }],
      actions: [action({ goalId: "ingen", continuesActionId: "ingen" })],
      units: [unit({ areaId: "ingen", predecessorIds: ["ingen"] })]
    } as Dataset
    expect(() => validateDataset(dataset)).not.toThrow()
  })
  it("may hold actions that continue each other in a circle", () => {
    const actions = [action({ id: "a", continuesActionId: "b" }), action({ id: "b", continuesActionId: "a" })]
    expect(() => validateDataset(soundDataset({ actions }))).not.toThrow()
  })
  it("may hold a key twice", () => {
    const dataset = { ...soundDataset(), reports: [report(), report()] }
    expect(only("SK-REP-004", dataset)[0]?.facts).toEqual({ reports: 2, year: 2025 })
  })
  it("may lack a year or an authority", () => {
    const { authority: _authority, year: _year, ...rest } = soundDataset()
    const findings = validateDataset(rest as never).filter(({ ruleId }) => ruleId === "SK-TAB-002")
    expect(findings.map(({ place }) => [place.table, place.key])).toEqual([
      ["authority", ""],
      ["authority", "year"]
    ])
  })
})
