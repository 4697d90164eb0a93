import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { cycles, exportedQuestions, lines, problemsIn, surveyFolder, tallyLine } from "./survey-folder.js"

const tables = { "survey-cycles.csv": cycles("G01Q01", "G01Q02"), "questions.csv": exportedQuestions }

const read = (name: string, text: string, changes: Readonly<Record<string, string>> = {}) =>
  readTablesOrThrow(surveyFolder({ ...tables, ...changes, [`answers/${name}`]: text }))

const expected = [
  "skola-1/guardians/lugn 0,0,1,0,0 +0 -1",
  "skola-1/guardians/mer  +0 -1 *0",
  "skola-1/guardians/trivs 0,0,0,1 +1 -0",
  "skola-2/pupils/lugn 0,0,0,0,1 +0 -0",
  "skola-2/pupils/mer  +0 -1 *0",
  "skola-2/pupils/trivs 1,0,0,0 +0 -0"
]

describe("an export from LimeSurvey", () => {
  const rows = [
    '"17","2025-02-03 08:00:00","4","sv","99","192.0.2.1","Xk3","skola-1","guardians","Helt","3","Fint"',
    '"18","2025-02-03 08:05:00","4","sv","98","192.0.2.2","Xk4","skola-1","guardians","Vet ej","",""',
    '"19","","2","sv","97","192.0.2.3","Xk5","skola-2","pupils","Inte alls","5",""'
  ]
  const headers: ReadonlyArray<readonly [how: string, header: string]> = [
    ["codes", "id,submitdate,lastpage,startlanguage,seed,ipaddr,token,G01Q01,G01Q02,G02Q01,G02Q02[SQ001],G03Q01"],
    [
      "codes and texts",
      'id. Response ID,submitdate. Date submitted,lastpage. Last page,startlanguage. Start language,seed. Seed,"ipaddr. IP address",token. Access code,G01Q01. Vilken skola?,"G01Q02. Vem svarar, du eller barnet?","G02Q01. Trivs barnet?\nTänk efter.",G02Q02[SQ001]. [Lugnt],G03Q01: Annat'
    ],
    [
      "codes before Swedish texts",
      "Svars-ID,Datum inskickat,Sista sidan,Startspråk,Frö,IP-adress,Behörighetskod,G01Q01 Skola,G01Q02: Vem,G02Q01 Trivs,G02Q02[SQ001] Lugn,G03Q01."
    ],
    [
      "English titles",
      "Response ID,Date submitted,Last page,Start language,Seed,IP address,Access code,G01Q01,G01Q02,G02Q01,G02Q02[SQ001],G03Q01"
    ]
  ]
  it.each(headers)("is read with headers that are %s", (_, header) => {
    const quoted = header.includes('"')
      ? header
      : header
          .split(",")
          .map((name) => `"${name}"`)
          .join(",")
    const dataset = read("vår-25.csv", lines(quoted, ...rows))
    expect(dataset.surveyTallies.map(tallyLine)).toEqual(expected)
  })
  it("leaves nothing of who answered, or when", () => {
    const text = JSON.stringify(read("vår-25.csv", lines(headers[0]?.[1] ?? "", ...rows)))
    for (const secret of ["192.0.2.1", "Xk3", "2025-02-03 08", "Fint"]) expect(text).not.toContain(secret)
  })
  it("has the header as it stands as the place of its tallies", () => {
    const dataset = read("vår-25.csv", lines(headers[2]?.[1] ?? "", ...rows))
    expect(dataset.places?.["surveyTallies"]?.["vår-25/skola-1/guardians/trivs"]?.column).toBe("G02Q01 Trivs")
  })
  it("has no other columns of its own accord", () => {
    const header = "id,submitdate,G01Q01,G01Q02,G02Q01,G02Q02[SQ001],G03Q01,G03Q02"
    const row = "1,x,skola-1,guardians,Helt,3,,4"
    expect(problemsIn({ ...tables, "answers/vår-25.csv": lines(header, row) })).toEqual([
      "answers/vår-25.csv:1:G03Q02 unknown-column"
    ])
  })
  it("may name the unit in a column while the questions have their own ids", () => {
    const dataset = read("vår-25.csv", lines("Response ID,Vilken skola?,trivs,lugn", "1,skola-1,4,3"), {
      "survey-cycles.csv": cycles("Vilken skola?"),
      "questions.csv": exportedQuestions.replaceAll("G02Q0", "X")
    })
    expect(dataset.surveyTallies.map(tallyLine)).toContain("skola-1/guardians/trivs 0,0,0,1 +0 -0")
  })
  it("may stand beside a part with our own headers", () => {
    const files = surveyFolder({
      ...tables,
      "answers/vår-25.ls.csv": lines(headers[0]?.[1] ?? "", ...rows),
      "answers/vår-25.papper.csv": lines("unit_id,respondent_group,trivs,lugn,mer", "skola-2,pupils,1,5,")
    })
    expect(readTablesOrThrow(files).surveyTallies.map(tallyLine)).toContain("skola-2/pupils/trivs 2,0,0,0 +0 -0")
  })
})

describe("columns of survey tools", () => {
  it.each(["id", "submitdate", "ipaddr", "token", "E-post"])("are no columns of our own tables: %s", (name) => {
    const text = lines(`unit_id,trivs,lugn,${name}`, "skola-1,4,5,x")
    expect(problemsIn({ "answers/vår-25.csv": text })).toEqual([`answers/vår-25.csv:1:${name} unknown-column`])
  })
  it.each(["interviewtime", "groupTime17", "Group time: Om skolan", "Email address", "happenedAt", "Förnamn"])(
    "are passed over in an export: %s",
    (name) => {
      const text = lines(`G01Q01,G01Q02,G02Q01,G02Q02[SQ001],${name}`, "skola-1,pupils,Helt,3,x")
      expect(problemsIn({ ...tables, "answers/vår-25.csv": text })).toEqual([])
    }
  )
})

describe("results from SurveyJS", () => {
  const own = {
    "survey-cycles.csv": cycles("skola", "vem"),
    "questions.csv": exportedQuestions
      .replace("G02Q01", "trivsel")
      .replace("G02Q02[SQ001]", "matris.lugn")
      .replace("G03Q01", "kommentar")
  }
  const results = [
    { skola: "skola-1", vem: "guardians", trivsel: "Helt", matris: { lugn: 3 }, kommentar: "Fint", id: 17 },
    { skola: "skola-1", vem: "guardians", trivsel: 9, happenedAt: "2025-02-03", matris: {} },
    { skola: "skola-2", vem: "pupils", trivsel: 1, matris: { lugn: "5" }, kommentar: "" }
  ]
  it("are read from JSON", () => {
    expect(read("vår-25.json", JSON.stringify(results), own).surveyTallies.map(tallyLine)).toEqual(expected)
  })
  it("are read from CSV, matrices in columns of their own", () => {
    const csv = lines("id,skola,vem,trivsel,matris.lugn,kommentar", "1,skola-1,guardians,Helt,3,Fint")
    expect(read("vår-25.csv", csv, own).surveyTallies.map(tallyLine)).toContain("skola-1/guardians/trivs 0,0,0,1 +0 -0")
  })
  it("are read in our own names, and with the round's own group", () => {
    const json = '[{"unit_id": "skola-1", "trivs": 4, "lugn": null, "mer": "text"}]'
    const dataset = readTablesOrThrow(surveyFolder({ "answers/vår-25.json": json }))
    expect(dataset.surveyTallies.map(tallyLine)).toEqual([
      "skola-1/guardians/lugn 0,0,0,0,0 +0 -1",
      "skola-1/guardians/mer  +0 -0 *0",
      "skola-1/guardians/trivs 0,0,0,1 +0 -0"
    ])
    expect(dataset.files?.at(-1)).toEqual({
      file: "answers/vår-25.json",
      encoding: "utf-8",
      delimiter: "",
      records: 1
    })
  })
  it("may be none", () => {
    expect(read("vår-25.json", " [ ]\n", own).surveyTallies).toEqual([])
  })
  it("name the first result whose text looks personal", () => {
    const json = JSON.stringify(
      ["Fint", "Ring 070-123 45 67", "Ring 070-123 45 68"].map((mer) => ({ unit_id: "skola-1", mer }))
    )
    const { places } = readTablesOrThrow(surveyFolder({ "answers/vår-25.json": json }))
    expect(places?.["surveyTallies"]?.["vår-25/skola-1/guardians/mer"]).toEqual({
      file: "answers/vår-25.json",
      row: 2,
      column: "mer"
    })
  })
})
