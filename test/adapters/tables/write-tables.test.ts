import { type Dataset, decodeDatasetOrThrow } from "skolkvalitet"
import { emptyTables, readTablesOrThrow, type TableProfile, tables, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { file, folder } from "./sample-folder.js"

const sample = readTablesOrThrow(folder())

const textOf = (dataset: Dataset, name: string, profile: TableProfile = "neutral"): string | undefined =>
  writeTables(dataset, { profile }).find((written) => written.name === name)?.text

const rereadOf = (dataset: Dataset, profile: TableProfile): Dataset =>
  readTablesOrThrow(writeTables(dataset, { profile }).map(({ name, text }) => file(name, text)))

/** The sample with another name of its first unit. */
const withName = (name: string): Dataset => ({
  ...sample,
  units: sample.units.map((unit, index) => (index === 0 ? { ...unit, name } : unit))
})

describe("writeTables for programs", () => {
  it("writes English headers, commas, LF and decimal points", () => {
    const [first] = sample.observations
    const dataset = { ...sample, observations: [{ ...first!, numerator: -1.5 }] }
    expect(textOf(dataset, "observations.csv")).toBe(
      "indicator_id,unit_id,period,group_id,numerator,denominator,value,base,status,collected_on,origin\n" +
        "trygghet,skola-1,2025,all,-1.5,20,,,reported,,Enkät\n"
    )
  })
  it("writes no byte order mark", () => {
    expect(textOf(sample, "units.csv")?.startsWith("id,")).toBe(true)
  })
})

describe("writeTables for Excel in Swedish", () => {
  it("writes a byte order mark, Swedish headers, semicolons, CRLF and decimal commas", () => {
    const [first] = sample.observations
    const dataset = { ...sample, observations: [{ ...first!, numerator: -1.5 }] }
    expect(textOf(dataset, "observations.csv", "excel-sv")).toBe(
      "\ufeffindikator_id;enhet_id;period;grupp_id;täljare;nämnare;värde;underlag;status;insamlad;ursprung\r\n" +
        "trygghet;skola-1;2025;all;-1,5;20;;;reported;;Enkät\r\n"
    )
  })
  it("writes ja and nej, which Excel leaves alone", () => {
    const dataset = { ...sample, units: sample.units.map((unit) => ({ ...unit, withoutSuccessor: true })) }
    expect(textOf(dataset, "units.csv", "excel-sv")).toContain("skola-1;Björkskolan;norr;GR;;;;;ja\r\n")
    expect(textOf(dataset, "units.csv")).toContain("skola-1,Björkskolan,norr,GR,,,,,true\n")
  })
})

describe("the files", () => {
  it("are the required tables and those with rows, with their descriptor last", () => {
    expect(writeTables(sample, { profile: "neutral" }).map(({ name }) => name)).toEqual([
      "authority.csv",
      "areas.csv",
      "units.csv",
      "goal-areas.csv",
      "goals.csv",
      "groups.csv",
      "indicators.csv",
      "observations.csv",
      "datapackage.json"
    ])
  })
  it("hold a required table with no rows as its header row", () => {
    const text = textOf({ ...sample, observations: [] }, "observations.csv")
    expect(text?.split("\n")).toHaveLength(2)
  })
  it("are the same with and without places", () => {
    const { places: _, files: __, ...bare } = sample
    expect(writeTables(bare, { profile: "neutral" })).toEqual(writeTables(sample, { profile: "neutral" }))
  })
  it("keep the rows in the order of the data set", () => {
    const turned = { ...sample, units: [...sample.units].reverse() }
    expect(textOf(turned, "units.csv")?.split("\n")[1]).toContain("skola-2")
  })
})

describe("texts", () => {
  it.each([
    "=HYPERLINK(A1)",
    "@SUM(A1)",
    "+46701234567",
    "-en dag",
    "\t=1",
    "\r=1",
    "＝1",
    "'=1",
    "''",
    "-1,5",
    "a;b,c\td",
    'Den "nya" skolan',
    "rad 1\nrad 2\r\nrad 3\rrad 4",
    " yttre mellanslag ",
    "1 234",
    "..",
    "\ufeffmärke"
  ])("that read %j come back", (name) => {
    expect(rereadOf(withName(name), "neutral").units[0]?.name).toBe(name)
    expect(rereadOf(withName(name), "excel-sv").units[0]?.name).toBe(name)
  })
  it("that a spreadsheet would run are guarded", () => {
    expect(textOf(withName("=1+1"), "units.csv")).toContain("skola-1,'=1+1,norr")
    expect(textOf(withName("=1+1"), "units.csv", "excel-sv")).toContain("skola-1;'=1+1;norr")
  })
  it("with line breaks are quoted whatever the line end of the file", () => {
    expect(textOf(withName("a\nb"), "units.csv", "excel-sv")).toContain('skola-1;"a\nb";norr')
    expect(textOf(withName("a\rb"), "units.csv")).toContain('skola-1,"a\rb",norr')
  })
})

describe("what has no column of its own", () => {
  const rich = decodeDatasetOrThrow({
    ...sample,
    indicators: sample.indicators.map((indicator) => ({
      ...indicator,
      breaks: [{ from: "2024", reason: "Ny fråga" }],
      externalIds: { skolverket: "99", kolada: "N15419" }
    })),
    evaluations: [
      {
        id: "u1",
        unitId: "skola-1",
        goalId: "mål-1",
        year: 2025,
        judgement: "reached",
        analysis: "",
        causes: ["Ny ledning", "Tid | rum"],
        evidence: [
          { kind: "document", title: "Protokoll" },
          { kind: "observation", indicatorId: "trygghet", period: "2025", groupId: "flickor" }
        ],
        decidedOn: "2025-11-01",
        decidedByRole: "rektor"
      }
    ],
    reports: [
      {
        unitId: "kommun",
        year: 2025,
        period: "2025",
        status: "draft",
        responsibleRole: "skolchef",
        externalRefs: { work: "Dnr 2", analysis: "Dnr 1" },
        texts: { work: "Så arbetade vi.", analysis: "" }
      }
    ],
    surveyCycles: [
      {
        id: "vår",
        kind: "user",
        name: "Vårens enkät",
        questionnaireId: "q",
        respondentGroup: "pupils",
        intervalYears: 2,
        opensOn: "2025-02-01",
        closesOn: "2025-03-01",
        state: "closed",
        anonymous: true,
        minimumBase: 5
      }
    ],
    questions: [
      {
        id: "f1",
        questionnaireId: "q",
        text: "Trygg?",
        kind: "scale",
        reversed: false,
        dontKnowCodes: [9],
        dontKnow: "exclude"
      }
    ],
    surveyTallies: [
      {
        cycleId: "vår",
        unitId: "skola-1",
        respondentGroup: "pupils",
        questionId: "f1",
        counts: [0, 3, 12],
        nonSubstantive: 1,
        missing: 2
      }
    ]
  })
  it("stands in breaks.csv", () => {
    expect(textOf(rich, "breaks.csv")).toBe("indicator_id,from,reason\ntrygghet,2024,Ny fråga\n")
  })
  it("stands in evidence.csv, in the order of the evaluation", () => {
    expect(textOf(rich, "evidence.csv")?.split("\n").slice(1)).toEqual([
      "u1,document,,,,,,,Protokoll,",
      "u1,observation,trygghet,2025,flickor,,,,,",
      ""
    ])
  })
  it("stands in report-texts.csv, in the order of the sections", () => {
    expect(textOf(rich, "report-texts.csv")).toBe(
      "unit_id,year,section_id,text\nkommun,2025,work,Så arbetade vi.\nkommun,2025,analysis,\n"
    )
  })
  it("stands in pairs: references and external ids, the one in Kolada apart", () => {
    expect(textOf(rich, "reports.csv")).toContain("analysis=Dnr 1|work=Dnr 2\n")
    expect(textOf(rich, "indicators.csv")).toContain(",N15419,skolverket=99\n")
  })
  it("stands in survey-tallies.csv: answers counted per code", () => {
    expect(textOf(rich, "survey-tallies.csv")).toBe(
      "cycle_id,unit_id,respondent_group,question_id,counts,non_substantive,missing,personal_details\n" +
        "vår,skola-1,pupils,f1,0|3|12,1,2,\n"
    )
  })
  it("is escaped where a list's item holds the separator", () => {
    expect(textOf(rich, "evaluations.csv")).toContain("Ny ledning|Tid \\| rum")
  })
  it.each<TableProfile>(["neutral", "excel-sv"])("comes back from the profile %s", (profile) => {
    const { places: _, files: __, ...reread } = rereadOf(rich, profile)
    const { places: ___, files: ____, ...expected } = rich
    expect(reread).toEqual(expected)
  })
})

describe("emptyTables", () => {
  it.each<TableProfile>(["neutral", "excel-sv"])("writes every table with only its header row: %s", (profile) => {
    const files = emptyTables({ profile })
    expect(files.map(({ name }) => name)).toEqual([...tables.map((table) => table.file), "datapackage.json"])
    for (const { text } of files.slice(0, -1)) expect(text.trim().split("\n")).toHaveLength(1)
  })
  it("gives a folder that can be read once the authority is filled in", () => {
    const files = emptyTables({ profile: "excel-sv" }).map(({ name, text }) =>
      file(name, name === "authority.csv" ? `${text}kommun;Ekbacken;municipality;;;;2025\r\n` : text)
    )
    expect(readTablesOrThrow(files)).toMatchObject({ year: 2025, units: [], observations: [], reports: [] })
  })
})
