import type { Dataset } from "skolkvalitet"
import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { folder, messagesOf, observations, problemsOf } from "./sample-folder.js"

const header = "indicator_id;unit_id;period;value;origin"
const readValue = (cell: string): number | undefined =>
  readTablesOrThrow(observations(header, `trygghet;skola-1;2025;${cell};Enkät`)).observations[0]?.value

const problemsOfValue = (cell: string) => problemsOf(observations(header, `trygghet;skola-1;2025;${cell};Enkät`))
const messageOfValue = (cell: string) => messagesOf(observations(header, `trygghet;skola-1;2025;${cell};Enkät`))[0]

const indicatorFrom = (columns: string, cells: string): Dataset["indicators"][number] | undefined => {
  const table =
    `id,name,definition,unit,better,over_units,over_time,source,${columns}\n` +
    `trygghet,T,D,procent,higher,none,none,E,${cells}\n`
  return readTablesOrThrow(folder({ "indicators.csv": table })).indicators[0]
}

describe("numbers", () => {
  it.each([
    ["12", 12],
    ["0", 0],
    ["007", 7],
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["-3,25", -3.25],
    ["1.234", 1.234],
    ["0,1", 0.1]
  ])("%s is read as %d", (cell, value) => {
    expect(readValue(cell)).toBe(value)
  })
  it("with decimal comma are quoted where the comma separates cells", () => {
    const files = observations(header.replaceAll(";", ","), 'trygghet,skola-1,2025,"90,5",Enkät')
    expect(readTablesOrThrow(files).observations[0]?.value).toBe(90.5)
  })
  it.each(["1e5", "0x10", "NaN", "Infinity", "+5", "5 %", " 5", "5,", ",5", "1,2,3", "−5", "tolv"])(
    "%s is none",
    (cell) => {
      expect(problemsOfValue(cell)).toEqual(["observations.csv:2:value bad-number"])
    }
  )
  it("tell what a number looks like where there is none", () => {
    expect(messageOfValue("tolv")).toBe(
      "value ska vara ett tal. Skriv bara siffror, eventuellt med minus först och ett decimaltecken."
    )
  })
  it.each(["1 234", "1\u00a0234", "1\u202f234,5", "1.234,5", '"1,234.5"', "1.234.567", "12 345 678", "1'234"])(
    "%s has a thousands separator, which is told",
    (cell) => {
      expect(problemsOfValue(cell)).toEqual(["observations.csv:2:value thousands-separator"])
      expect(messageOfValue(cell)).toBe("Talet i value har tusentalsavgränsare. Skriv det utan, till exempel 12345,6.")
    }
  )
  it("with more digits than can be kept are refused rather than changed", () => {
    expect(problemsOfValue("9007199254740993")).toEqual(["observations.csv:2:value too-many-digits"])
    expect(messageOfValue("0,12345678901234567890")).toBe(
      "Talet i value har fler siffror än som kan sparas exakt. Avrunda det."
    )
  })
  it("with many digits that can be kept are read", () => {
    expect(readValue("0.30000000000000004")).toBe(0.30000000000000004)
    expect(readValue("99999999999999,98")).toBe(99999999999999.98)
  })
  it("without decimals are told where a whole number is needed", () => {
    const files = folder({ "goal-areas.csv": "id,name,order,curriculum_areas\nnormer,N,1.5,NORMS\n" })
    expect(problemsOf(files)).toEqual(["goal-areas.csv:2:order not-a-whole-number"])
    expect(messagesOf(files)).toEqual(["order ska vara ett heltal."])
  })
  it("of other tables have no signs", () => {
    const files = folder({ "goal-areas.csv": "id,name,order,curriculum_areas\nnormer,N,..,NORMS\n" })
    expect(problemsOf(files)).toEqual(["goal-areas.csv:2:order bad-number"])
  })
})

describe("yes and no", () => {
  const unitFrom = (cell: string) => {
    const table = `id,name,school_forms,without_successor\nskola-1,A,GR,${cell}\nskola-2,B,GR,\n`
    return folder({ "units.csv": table })
  }
  it.each([
    ["true", true],
    ["ja", true],
    ["1", true],
    ["JA", true],
    ["false", false],
    ["nej", false],
    ["0", false],
    ["FALSE", false]
  ])("%s is read as %s", (cell, value) => {
    expect(readTablesOrThrow(unitFrom(cell)).units[0]?.withoutSuccessor).toBe(value)
  })
  it.each(["yes", "kanske", "2", "x", "sant", "true "])("%s is neither", (cell) => {
    expect(problemsOf(unitFrom(cell))).toEqual(["units.csv:2:without_successor bad-boolean"])
  })
  it("tell which words there are", () => {
    expect(messagesOf(unitFrom("kanske"))).toEqual([
      "without_successor ska vara ja eller nej. Skriv ja, nej, true, false, 1 eller 0."
    ])
  })
  it("stay absent where the cell is empty", () => {
    expect(readTablesOrThrow(unitFrom("")).units[0]).not.toHaveProperty("withoutSuccessor")
  })
})

describe("dates, codes and names", () => {
  const units = (row: string) => folder({ "units.csv": `id,name,school_forms,opened_on\n${row}\nskola-2,B,GR,\n` })
  it("that are wrong are told with what to write", () => {
    const files = units("skola-1,A,GR|XX,2025-02-30")
    expect(problemsOf(files)).toEqual(["units.csv:2:school_forms unknown-code", "units.csv:2:opened_on not-a-date"])
    expect(messagesOf(files)).toEqual([
      "Koden i school_forms finns inte i kodlistan. Välj en av: FS, FKLASS, FTH, OPPFTH, GR, GRAN, SP, SAM, GY, GYAN, VUX.",
      "opened_on är inget datum som finns. Skriv ÅÅÅÅ-MM-DD, till exempel 2025-10-15."
    ])
  })
  it("are told with the Swedish header where the file has it", () => {
    const files = folder({ "units.csv": "id;namn;skolformer;öppnad\nskola-1;A;GR;igår\nskola-2;B;GR;\n" })
    expect(problemsOf(files)).toEqual(["units.csv:2:öppnad not-a-date"])
    expect(messagesOf(files)[0]).toContain("öppnad är inget datum som finns.")
  })
  it("keep leading zeros, which codes need", () => {
    const table = "id,name,kind,municipality_code,year\nkommun,K,municipality,0180,2025\n"
    expect(readTablesOrThrow(folder({ "authority.csv": table })).authority.municipalityCode).toBe("0180")
  })
  it("are not trimmed, so a name with an outer space is told", () => {
    expect(problemsOf(units("skola-1 ,A,GR,"))).toContain("units.csv:2:id not-an-identifier")
  })
  it("are told where an empty item stands in a list", () => {
    expect(problemsOf(units("skola-1,A,GR|,"))).toEqual(["units.csv:2:school_forms unknown-code"])
  })
})

describe("empty cells", () => {
  it("of required columns are told", () => {
    const files = folder({ "areas.csv": "id,name\nnorr,\n" })
    expect(problemsOf(files)).toEqual(["areas.csv:2:name missing-field"])
    expect(messagesOf(files)).toEqual(["Uppgiften name saknas. Lägg till den."])
  })
  it("of required lists are told too", () => {
    const files = folder({ "units.csv": "id,name,school_forms\nskola-1,A,\nskola-2,B,GR\n" })
    expect(problemsOf(files)).toEqual(["units.csv:2:school_forms missing-field"])
  })
  it("stand for all, reported and no decimals too many where the contract says so", () => {
    expect(indicatorFrom("kind", "share")).toMatchObject({
      factor: 100,
      decimals: 1,
      intervalYears: 1,
      disclosure: "personal",
      breaks: []
    })
  })
  it("of a factor stand for 1 where the indicator is no share, and a count has no decimals", () => {
    expect(indicatorFrom("kind,factor", "mean,")).toMatchObject({ factor: 1, decimals: 1 })
    expect(indicatorFrom("kind", "count")).toMatchObject({ factor: 1, decimals: 0 })
  })
  it("give way to what is written", () => {
    const written = indicatorFrom("kind,factor,decimals,interval_years,disclosure", "share,1000,3,2,open")
    expect(written).toMatchObject({ factor: 1000, decimals: 3, intervalYears: 2, disclosure: "open" })
  })
  it("of a prose column are empty texts, which rules judge", () => {
    const files = folder({
      "evaluations.csv":
        "id,unit_id,goal_id,year,judgement,analysis,decided_on,decided_by_role\n" +
        "u1,skola-1,mål-1,2025,reached,,2025-11-01,rektor\n"
    })
    expect(readTablesOrThrow(files).evaluations[0]).toMatchObject({ analysis: "", causes: [], evidence: [] })
  })
  it("of an optional list leave it out, and a lone | is the empty list", () => {
    const goals = "id,goal_area_id,statement,origin,school_forms\ng1,normer,S,municipal,\ng2,normer,S,municipal,|\n"
    const [first, second] = readTablesOrThrow(folder({ "goals.csv": goals })).goals
    expect(first).not.toHaveProperty("schoolForms")
    expect(second?.schoolForms).toEqual([])
  })
})

describe("cells of pairs", () => {
  const reports = (cell: string) =>
    folder({
      "reports.csv": `unit_id,year,period,status,responsible_role,external_refs\nskola-1,2025,2025,draft,rektor,${cell}\n`
    })
  it("are references by section", () => {
    expect(readTablesOrThrow(reports("analysis=Dnr 1|work=https://a.se/?b=c")).reports[0]?.externalRefs).toEqual({
      analysis: "Dnr 1",
      work: "https://a.se/?b=c"
    })
  })
  it.each(["analysis", "analysis=a|work", "analysis=a|analysis=b"])("that read %s are told", (cell) => {
    expect(problemsOf(reports(cell))).toEqual(["reports.csv:2:external_refs bad-entries"])
    expect(messagesOf(reports(cell))[0]).toContain("namn=värde|annat=värde")
  })
  it("with an unknown section are told", () => {
    expect(problemsOf(reports("analys=a"))).toEqual(["reports.csv:2:external_refs unexpected-field"])
    expect(messagesOf(reports("analys=a"))[0]).toContain("analys hör inte hemma här")
  })
  it("hold external ids beside the one in Kolada", () => {
    const indicator = indicatorFrom("kind,kolada,external_ids", "share,N15419,skolverket=123")
    expect(indicator?.externalIds).toEqual({ kolada: "N15419", skolverket: "123" })
  })
  it("may not give the id in Kolada a second time", () => {
    const table =
      "id,name,definition,kind,unit,better,over_units,over_time,source,kolada,external_ids\n" +
      "trygghet,T,D,share,procent,higher,none,none,E,N1,kolada=N2\n"
    expect(problemsOf(folder({ "indicators.csv": table }))).toEqual(["indicators.csv:2:external_ids bad-entries"])
  })
})
