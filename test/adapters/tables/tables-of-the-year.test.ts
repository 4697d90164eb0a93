import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { folder, problemsOf } from "./sample-folder.js"

const lines = (...rows: ReadonlyArray<string>): string => `${rows.join("\n")}\n`

describe("authority.csv", () => {
  it("is read with its codes as texts", () => {
    const authority = lines(
      "id;namn;typ;kommunkod;organisationsnummer;regelverk;år",
      "kommun;Borgholms kommun;municipality;0885;2120000795;forordning-1997-702;2010"
    )
    const dataset = readTablesOrThrow(folder({ "authority.csv": authority }))
    expect(dataset.year).toBe(2010)
    expect(dataset.authority).toEqual({
      id: "kommun",
      name: "Borgholms kommun",
      kind: "municipality",
      municipalityCode: "0885",
      organisationNumber: "2120000795",
      regime: "forordning-1997-702"
    })
  })
  it("has official codes that exist", () => {
    const authority = lines(
      "id,name,kind,municipality_code,organisation_number,regime,year",
      "kommun,K,municipality,885,2120000796,skollagen,1899"
    )
    expect(problemsOf(folder({ "authority.csv": authority }))).toEqual([
      "authority.csv:2:municipality_code unknown-municipality-code",
      "authority.csv:2:organisation_number not-an-organisation-number",
      "authority.csv:2:regime unknown-code",
      "authority.csv:2:year out-of-range"
    ])
  })
})

describe("memberships.csv", () => {
  it("is read with an open end", () => {
    const memberships = lines(
      "unit_id,area_id,from,to",
      "skola-1,norr,2020-01-01,2024-01-01",
      "skola-2,norr,2021-07-01,"
    )
    expect(readTablesOrThrow(folder({ "memberships.csv": memberships })).memberships).toEqual([
      { unitId: "skola-1", areaId: "norr", from: "2020-01-01", to: "2024-01-01" },
      { unitId: "skola-2", areaId: "norr", from: "2021-07-01" }
    ])
  })
  it("is of units, not of areas or the authority", () => {
    const memberships = lines("unit_id,area_id,from", "norr,norr,2020-01-01", "kommun,norr,2020-01-01")
    expect(problemsOf(folder({ "memberships.csv": memberships }))).toEqual([
      "memberships.csv:2:unit_id unknown-reference",
      "memberships.csv:3:unit_id unknown-reference"
    ])
  })
})

describe("targets.csv", () => {
  it("is read with and without a value and a group", () => {
    const targets = lines(
      "mål_id;indikator_id;jämförelse;värde;grupp_id",
      "mål-1;trygghet;at-least;92,5;flickor",
      "mål-1;trygghet;increase;;"
    )
    expect(readTablesOrThrow(folder({ "targets.csv": targets })).targets).toEqual([
      { goalId: "mål-1", indicatorId: "trygghet", comparison: "at-least", value: 92.5, groupId: "flickor" },
      { goalId: "mål-1", indicatorId: "trygghet", comparison: "increase" }
    ])
  })
  it("has one row per goal, indicator and group, an empty group being all", () => {
    const targets = lines(
      "goal_id,indicator_id,comparison,value,group_id",
      "mål-1,trygghet,at-least,90,",
      "mål-1,trygghet,at-least,91,all"
    )
    expect(problemsOf(folder({ "targets.csv": targets }))).toEqual(["targets.csv:3:goal_id duplicate-key"])
  })
})

describe("observations.csv", () => {
  it("may speak of an area and of the authority as nodes of their own", () => {
    const observations = lines(
      "indicator_id,unit_id,period,value,origin",
      "trygghet,norr,2025,90,E",
      "trygghet,kommun,2025,91,E"
    )
    const dataset = readTablesOrThrow(folder({ "observations.csv": observations }))
    expect(dataset.observations.map(({ unitId }) => unitId)).toEqual(["norr", "kommun"])
  })
  it("keeps all kinds of periods as texts", () => {
    const periods = ["2025", "2024/25", "2025-VT", "2025-HT", "2025-10-15", "1999/00"]
    const rows = periods.map((period) => `trygghet,skola-1,${period},90,E`)
    const observations = lines("indicator_id,unit_id,period,value,origin", ...rows)
    const dataset = readTablesOrThrow(folder({ "observations.csv": observations }))
    expect(dataset.observations.map(({ period }) => period)).toEqual(periods)
  })
  it("keeps the day it was counted", () => {
    const observations = lines(
      "indikator_id;enhet_id;period;värde;mätdatum;ursprung",
      "trygghet;skola-1;2025;1;2025-10-15;E"
    )
    const dataset = readTablesOrThrow(folder({ "observations.csv": observations }))
    expect(dataset.observations[0]?.collectedOn).toBe("2025-10-15")
  })
})

describe("actions.csv", () => {
  const header =
    "id,unit_id,year,goal_id,description,responsible_role,due_on,expected_effect,measure_indicator_id,status,continues_action_id"
  it("is read with what it continues and how it is measured", () => {
    const actions = lines(
      header,
      "a1,skola-1,2024,,Rastvärdar,,2025-06-01,,,done,",
      "a2,skola-1,2025,mål-1,Fler rastvärdar,rektor,2026-06-01,Tryggare raster,trygghet,planned,a1"
    )
    expect(readTablesOrThrow(folder({ "actions.csv": actions })).actions).toEqual([
      {
        id: "a1",
        unitId: "skola-1",
        year: 2024,
        description: "Rastvärdar",
        responsibleRole: "",
        dueOn: "2025-06-01",
        expectedEffect: "",
        status: "done"
      },
      {
        id: "a2",
        unitId: "skola-1",
        year: 2025,
        goalId: "mål-1",
        description: "Fler rastvärdar",
        responsibleRole: "rektor",
        dueOn: "2026-06-01",
        expectedEffect: "Tryggare raster",
        measureIndicatorId: "trygghet",
        status: "planned",
        continuesActionId: "a1"
      }
    ])
  })
  it("points at things that there are", () => {
    const actions = lines(header, "a1,skola-1,2025,mål-9,A,rektor,2026-06-01,B,nöjdhet,planned,a0")
    expect(problemsOf(folder({ "actions.csv": actions }))).toEqual([
      "actions.csv:2:goal_id unknown-reference",
      "actions.csv:2:measure_indicator_id unknown-reference",
      "actions.csv:2:continues_action_id unknown-reference"
    ])
  })
})

describe("deficiencies.csv", () => {
  it("is read with its actions as a list", () => {
    const actions = lines(
      "id,unit_id,year,description,responsible_role,due_on,expected_effect,status",
      "a1,skola-1,2025,A,rektor,2026-06-01,B,planned"
    )
    const deficiencies = lines(
      "id,unit_id,found_by,description,found_on,action_ids",
      "b1,skola-1,complaint,Mörk skolgård,2025-10-01,a1",
      "b2,skola-1,other,Buller,2025-10-02,"
    )
    const dataset = readTablesOrThrow(folder({ "actions.csv": actions, "deficiencies.csv": deficiencies }))
    expect(dataset.deficiencies.map(({ actionIds }) => actionIds)).toEqual([["a1"], []])
  })
})

describe("involvement.csv", () => {
  it("has one row per unit, year and group of people", () => {
    const header = "unit_id,year,group,mode,how"
    const row = "skola-1,2025,pupils,participated,Elevråd"
    const other = "skola-1,2025,guardians,none,"
    expect(readTablesOrThrow(folder({ "involvement.csv": lines(header, row, other) })).involvement).toHaveLength(2)
    expect(problemsOf(folder({ "involvement.csv": lines(header, row, other, row) }))).toEqual([
      "involvement.csv:4:unit_id duplicate-key"
    ])
  })
})

describe("reports.csv", () => {
  it("is read for units and for the authority", () => {
    const reports = lines(
      "unit_id,year,period,status,submitted_on,responsible_role,published_at",
      "skola-1,2025,2024/25,approved,2025-12-01,rektor,https://ekbacken.se/?id=1",
      "kommun,2025,2025,draft,,skolchef,"
    )
    expect(readTablesOrThrow(folder({ "reports.csv": reports })).reports).toEqual([
      {
        unitId: "skola-1",
        year: 2025,
        period: "2024/25",
        status: "approved",
        submittedOn: "2025-12-01",
        responsibleRole: "rektor",
        publishedAt: "https://ekbacken.se/?id=1",
        texts: {}
      },
      { unitId: "kommun", year: 2025, period: "2025", status: "draft", responsibleRole: "skolchef", texts: {} }
    ])
  })
})
