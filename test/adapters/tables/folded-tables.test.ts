import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { folder, issuesOf, messagesOf, problemsOf } from "./sample-folder.js"

const lines = (...rows: ReadonlyArray<string>): string => `${rows.join("\n")}\n`

const breaks = (...rows: ReadonlyArray<string>) => folder({ "breaks.csv": lines("indicator_id,from,reason", ...rows) })

const evidence = (...rows: ReadonlyArray<string>) =>
  folder({
    "evaluations.csv": lines(
      "id,unit_id,goal_id,year,judgement,analysis,decided_on,decided_by_role",
      "u1,skola-1,mål-1,2025,reached,A,2025-11-01,rektor",
      "u2,skola-2,mål-1,2025,reached,A,2025-11-01,rektor"
    ),
    "evidence.csv": lines("evaluation_id,kind,indicator_id,period,group_id,cycle_id,title,reference", ...rows)
  })

const texts = (...rows: ReadonlyArray<string>) =>
  folder({
    "reports.csv": lines(
      "unit_id,year,period,status,responsible_role",
      "skola-1,2025,2025,draft,rektor",
      "skola-1,2024,2024,approved,rektor"
    ),
    "report-texts.csv": lines("unit_id,year,section_id,text", ...rows)
  })

describe("breaks.csv", () => {
  it("fills the breaks of indicators in the order of its rows", () => {
    const { indicators, places } = readTablesOrThrow(breaks("trygghet,2024/25,Nytt formulär", "trygghet,2020,Ny fråga"))
    expect(indicators[0]?.breaks).toEqual([
      { from: "2024/25", reason: "Nytt formulär" },
      { from: "2020", reason: "Ny fråga" }
    ])
    expect(places?.["breaks"]).toEqual({
      "trygghet/2024/25": { file: "breaks.csv", row: 2 },
      "trygghet/2020": { file: "breaks.csv", row: 3 }
    })
  })
  it("names an indicator that there is", () => {
    expect(problemsOf(breaks("trygg,2024,A"))).toEqual(["breaks.csv:2:indicator_id unknown-reference"])
    expect(messagesOf(breaks("trygg,2024,A"))).toEqual([
      "indicator_id pekar på trygg, som inte finns i indicators.csv. Rätta id eller lägg till raden."
    ])
  })
  it("has one row per indicator and period", () => {
    expect(problemsOf(breaks("trygghet,2024,A", "trygghet,2024,B"))).toEqual([
      "breaks.csv:3:indicator_id duplicate-key"
    ])
    expect(messagesOf(breaks("trygghet,2024,A", "trygghet,2024,B"))[0]).toContain("finns redan (breaks.csv:2)")
  })
  it("is checked cell by cell, also where a row names no indicator", () => {
    expect(problemsOf(breaks("trygghet,2024-13,A", "trygg,i år,"))).toEqual([
      "breaks.csv:2:from not-a-period",
      "breaks.csv:3:indicator_id unknown-reference",
      "breaks.csv:3:from not-a-period",
      "breaks.csv:3:reason missing-field"
    ])
  })
  it("needs an indicator in every row", () => {
    expect(problemsOf(breaks(",2024,A"))).toEqual(["breaks.csv:2:indicator_id missing-field"])
  })
  it("has paths that lead to the indicator", () => {
    expect(issuesOf(breaks("trygghet,x,A"))[0]?.path).toEqual(["indicators", 0, "breaks", 0, "from"])
  })
})

describe("evidence.csv", () => {
  it("fills the evidence of evaluations, and a missing group is all", () => {
    const { evaluations, places } = readTablesOrThrow(
      evidence("u1,observation,trygghet,2025,,,,", "u2,document,,,,,Protokoll,Dnr 1", "u1,document,,,,,Enkät,")
    )
    expect(evaluations.map((evaluation) => evaluation.evidence)).toEqual([
      [
        { kind: "observation", indicatorId: "trygghet", period: "2025", groupId: "all" },
        { kind: "document", title: "Enkät" }
      ],
      [{ kind: "document", title: "Protokoll", reference: "Dnr 1" }]
    ])
    expect(places?.["evidence"]).toEqual({
      "u1/1": { file: "evidence.csv", row: 2 },
      "u2/1": { file: "evidence.csv", row: 3 },
      "u1/2": { file: "evidence.csv", row: 4 }
    })
  })
  it("names an evaluation that there is", () => {
    expect(problemsOf(evidence("u3,document,,,,,T,"))).toEqual(["evidence.csv:2:evaluation_id unknown-reference"])
  })
  it("has kinds out of the list", () => {
    expect(problemsOf(evidence("u1,protokoll,,,,,T,"))).toEqual(["evidence.csv:2:kind unknown-code"])
    expect(messagesOf(evidence("u1,protokoll,,,,,T,"))).toEqual([
      "Koden i kind finns inte i kodlistan. Välj en av: observation, survey, document."
    ])
    expect(problemsOf(evidence("u1,,,,,,T,"))).toEqual(["evidence.csv:2:kind missing-field"])
  })
  it("has the cells of its kind and no other", () => {
    expect(problemsOf(evidence("u1,document,trygghet,,,,T,", "u1,observation,,2025,,,,"))).toEqual([
      "evidence.csv:2:indicator_id unexpected-field",
      "evidence.csv:3:indicator_id missing-field"
    ])
  })
  it("points at things that there are", () => {
    expect(problemsOf(evidence("u1,observation,trygg,2025,pojkar,,,", "u1,survey,,,,vår,,"))).toEqual([
      "evidence.csv:2:indicator_id unknown-reference",
      "evidence.csv:2:group_id unknown-reference",
      "evidence.csv:3:cycle_id unknown-reference"
    ])
  })
  it("tells one problem for a column of kinds that is missing", () => {
    const files = folder({
      "evaluations.csv": lines(
        "id,unit_id,goal_id,year,judgement,analysis,decided_on,decided_by_role",
        "u1,skola-1,mål-1,2025,reached,A,2025-11-01,rektor"
      ),
      "evidence.csv": lines("evaluation_id,title", "u1,A", "u1,B")
    })
    expect(problemsOf(files)).toEqual(["evidence.csv:1:kind missing-column"])
  })
  it("is not told row by row where the evaluations are lost", () => {
    const files = [...evidence("u1,document,,,,,T,")].filter(({ name }) => name !== "evaluations.csv")
    expect(problemsOf(files)).toEqual(["evidence.csv:2:evaluation_id unknown-reference"])
  })
})

describe("report-texts.csv", () => {
  it("fills the texts of reports by section", () => {
    const { reports, places } = readTablesOrThrow(
      texts("skola-1,2025,analysis,Vi ser att …", "skola-1,2024,work,", 'skola-1,2025,work,"Två\nrader"')
    )
    expect(reports.map((report) => report.texts)).toEqual([
      { analysis: "Vi ser att …", work: "Två\nrader" },
      { work: "" }
    ])
    expect(places?.["reportTexts"]).toEqual({
      "skola-1/2025/analysis": { file: "report-texts.csv", row: 2 },
      "skola-1/2024/work": { file: "report-texts.csv", row: 3 },
      "skola-1/2025/work": { file: "report-texts.csv", row: 4 }
    })
  })
  it("names a report that there is", () => {
    expect(problemsOf(texts("skola-1,2023,work,A", "skola-2,2025,work,A"))).toEqual([
      "report-texts.csv:2:unit_id unknown-reference",
      "report-texts.csv:3:unit_id unknown-reference"
    ])
    expect(messagesOf(texts("skola-2,2025,work,A"))[0]).toContain("skola-2/2025, som inte finns i reports.csv")
  })
  it("has sections out of the list", () => {
    expect(problemsOf(texts("skola-1,2025,analys,A"))).toEqual(["report-texts.csv:2:section_id unknown-code"])
    expect(messagesOf(texts("skola-1,2025,analys,A"))[0]).toContain("Välj en av: basic-facts, sources-and-method,")
  })
  it("has one text per section", () => {
    expect(problemsOf(texts("skola-1,2025,work,A", "skola-1,2025,work,B"))).toEqual([
      "report-texts.csv:3:unit_id duplicate-key"
    ])
  })
  it("tells a year that is no number once", () => {
    expect(problemsOf(texts("skola-1,i år,work,A"))).toEqual(["report-texts.csv:2:year bad-number"])
  })
  it("shows no text in a problem", () => {
    const issues = issuesOf(texts("skola-1,2025,analys,Kim Ek mår bra"))
    expect(JSON.stringify(issues)).not.toContain("Kim")
  })
})
