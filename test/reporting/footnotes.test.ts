import { describe, expect, it } from "vitest"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { sample } from "./support/sample.js"
import { blocksIn } from "./support/sections.js"

const { dataset, release } = sample()
const ask = composeUnitReportOrThrow(dataset, release, { unitId: "ask" })
const central = composeCentralReportOrThrow(dataset, release)

const rowsOf = (document: ReportDocument, indicatorId: string) =>
  document.footnotes.find((footnote) => footnote.indicatorId === indicatorId)?.rows

describe("the footnotes of a report", () => {
  it("say how the figures of each table were made", () => {
    expect(ask.footnotes[0]).toEqual({
      id: "f1",
      indicatorId: "passed",
      indicator: "Godkända i alla ämnen",
      definition: "Elever i årskurs 9 med godkänt i alla ämnen.",
      formula:
        "Täljaren delas med nämnaren och multipliceras med 100. För flera enheter delas summan av täljarna med summan av nämnarna. Antal decimaler: 1.",
      source: "Elevregistret",
      breaks: [],
      rows: [{ file: "observations.csv", rows: "2–5" }],
      answers: []
    })
  })
  it("name breaks in the series with their reason", () => {
    expect(ask.footnotes.find(({ indicatorId }) => indicatorId === "merit")?.breaks).toEqual([
      "Från och med läsåret 2024/25 går värdena inte att jämföra med tidigare: Ny modell."
    ])
  })
  it("follow the authority's figures down to the rows of all units", () => {
    expect(rowsOf(central, "passed")).toEqual([{ file: "observations.csv", rows: "2–9" }])
    expect(rowsOf(central, "pupils")).toEqual([{ file: "observations.csv", rows: "12–15" }])
  })
  it("are the ones that the tables refer to, each once", () => {
    const referred = [...blocksIn(central, "follow-up", "figure-table"), ...blocksIn(central, "equity", "figure-table")]
    const ids = central.footnotes.map(({ id }) => id)
    expect([...new Set(referred.map(({ footnote }) => footnote))]).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it("name each file where rows come from several, and none where places are unknown", () => {
    const { places, ...unplaced } = dataset
    const observations = Object.fromEntries(
      Object.entries(places?.["observations"] ?? {}).map(([key, place]) => [
        key,
        key.startsWith("passed/bjork") ? { file: "a.csv", row: 4 } : place
      ])
    )
    const sources = (document: ReportDocument) => rowsOf(document, "passed")?.map(({ file }) => file)
    const table = { dataset, figures: sampleFiguresWithoutPlaces }
    expect(sources(composeCentralReportOrThrow({ ...dataset, places: { observations } }, table))).toEqual([
      "a.csv",
      "observations.csv"
    ])
    expect(sources(composeCentralReportOrThrow(unplaced, table))).toEqual([])
  })
})

const sampleFiguresWithoutPlaces = sample().table.figures.map((figure) => ({
  ...figure,
  sources: figure.sources.map((source) =>
    source.kind === "figure" ? source : { kind: "observation" as const, key: source.key }
  )
}))
