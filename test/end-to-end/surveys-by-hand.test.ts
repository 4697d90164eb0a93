import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readTablesOrThrow } from "../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { surveyResultsOrThrow } from "../../src/surveys/survey-results.js"
import { filesIn } from "../support/example-files.js"

const dataset = readTablesOrThrow(filesIn("docs/example"))
const table = computeFiguresOrThrow(dataset)
const figure = (id: string) => table.figures.find((candidate) => candidate.id === id)

type Row = Readonly<Record<string, string>>

/** The rows of a file of answers, read in the plainest way. */
const rowsOf = (name: string): ReadonlyArray<Row> => {
  const [header = "", ...lines] = readFileSync(`docs/example/answers/${name}.csv`, "utf8").trimEnd().split("\n")
  const columns = header.split(",")
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])))
}

const average = (numbers: ReadonlyArray<number>): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** The answers to a question that are steps of its scale, turned where a low step is good. */
const answersTo = (rows: ReadonlyArray<Row>, question: string, highest: number, turned = false) =>
  rows
    .map((row) => Number((row[question] ?? "").replace("A", "") || Number.NaN))
    .filter((code) => code >= 1 && code <= highest)
    .map((code) => (turned ? 1 + highest - code : code))

const safety = (rows: ReadonlyArray<Row>): number =>
  average(
    [
      answersTo(rows, "e5-trygg-skolan", 4),
      answersTo(rows, "e5-trygg-rasten", 4),
      answersTo(rows, "e5-oroad", 4, true)
    ].map((answers) => ((average(answers) - 1) / 3) * 10)
  )

const pupils = rowsOf("elever-5-2025")
const staff = rowsOf("medarbetare-2025")
const citizens = rowsOf("medborgare-2025")
const hmeColumns = Array.from({ length: 9 }, (_, index) => `HME[SQ00${index + 1}]`)

describe("the reports of the example", () => {
  const release = protectFiguresOrThrow(table)
  const sentencesOf = (report: ReportDocument, indicatorId: string): string =>
    report.sections
      .flatMap(({ blocks }) => [...blocks])
      .flatMap((block) => (block.kind === "figure-table" && block.indicatorId === indicatorId ? block.sentences : []))
      .join("\n")
  it("tell a unit's survey figures with base, interval, change and response rate", () => {
    const report = composeUnitReportOrThrow(dataset, release, { unitId: "vresbackaskolan" })
    expect(sentencesOf(report, "elev5-trygghet")).toMatch(
      /^Vresbackaskolan, 2025: 6,7 \(index 0–10\), underlag 39 \(95 procents konfidensintervall 5,8 till 7,6\), \d,\d (?:mer|mindre) än 2023; svarade gjorde 87,8 procent av 49 tillfrågade\.$/
    )
  })
  it("tell the authority's, also those that only it has", () => {
    const report = composeCentralReportOrThrow(dataset, release)
    expect(sentencesOf(report, "nki-skola")).toMatch(
      /^Ekbackens kommun, 2025: 57 .*underlag 505 .*53,4 procent av 1000 tillfrågade/
    )
    expect(sentencesOf(report, "hme")).toContain("75,2 procent av 476 tillfrågade")
  })
})

describe("survey figures of the example agree with a plain calculation from the rows", () => {
  it.each([
    ["the municipality", "elev5-trygghet/ekbacken/2025/all", () => safety(pupils)],
    [
      "girls",
      "elev5-trygghet/ekbacken/2025/girls",
      () => safety(pupils.filter((row) => row["respondent_group"] === "girls"))
    ],
    [
      "a school",
      "elev5-trygghet/vresbackaskolan/2025/all",
      () => safety(pupils.filter((row) => row["unit_id"] === "vresbackaskolan"))
    ],
    [
      "HME, the mean of the three parts",
      "hme/ekbacken/2025/all",
      () =>
        average(
          [0, 3, 6].map((start) =>
            average(hmeColumns.slice(start, start + 3).map((column) => (average(answersTo(staff, column, 5)) - 1) * 25))
          )
        )
    ],
    [
      "NKI",
      "nki-skola/ekbacken/2025/all",
      () =>
        average(
          ["nki-helhet", "nki-forvantningar", "nki-ideal"].map(
            (question) => ((average(answersTo(citizens, question, 10)) - 1) * 100) / 9
          )
        )
    ]
  ])("%s: %s", (_, id, byHand) => {
    expect(figure(id)?.value.value).toBeCloseTo(byHand(), 12)
  })
  it("a share: those who gave one of the two highest of four steps", () => {
    const answers = answersTo(
      pupils.filter((row) => row["unit_id"] === "ronnarydsskolan"),
      "e5-studiero",
      4
    )
    expect(figure("elev5-studiero/ronnarydsskolan/2025/all")).toMatchObject({
      numerator: answers.filter((code) => code >= 3).length,
      denominator: answers.length
    })
  })
  it("a response rate: forms handed in by those asked", () => {
    expect(figure("hme/ekbacken/2025/all")?.survey?.responseRate.value).toBe(staff.length / 476)
  })
  it("the results of a round and the figures are the same numbers", () => {
    const { indices } = surveyResultsOrThrow(dataset, "elever-5-2025")
    const ofIndex = indices.filter(({ indexId }) => indexId === "e5-index-trygghet")
    expect(ofIndex.length).toBeGreaterThan(40)
    for (const { nodeId, groupId, value, base, interval } of ofIndex) {
      const shown = figure(`elev5-trygghet/${nodeId}/2025/${groupId}`)
      expect([shown?.value, shown?.denominator, shown?.survey?.interval]).toEqual([value, base, interval])
    }
  })
})
