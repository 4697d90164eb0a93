import { beforeAll, describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { presentReport } from "../../../src/presentation/present-report.js"
import type { PresentedChart } from "../../../src/presentation/presented-report.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { centralReportOf, unitReportOf } from "../../reporting/support/compose.js"
import { partsOf } from "./support/parts.js"
import { allIn, textsIn, xmlOf } from "./support/word.js"

type Parts = Readonly<Record<string, string>>

const chartsIn = (document: ReportDocument): ReadonlyArray<PresentedChart> =>
  presentReport(document).sections.flatMap(({ elements }) => elements.filter((one) => one.kind === "chart"))

const textsOf = (parent: Parameters<typeof allIn>[0], name: string): ReadonlyArray<string> =>
  allIn(parent, name).map(({ textContent }) => textContent ?? "")

interface DrawnSeries {
  readonly name: string
  readonly categories: ReadonlyArray<string>
  /** Values by the place of their category. */
  readonly values: Readonly<Record<string, string>>
}

const seriesOf = (part: string): ReadonlyArray<DrawnSeries> =>
  allIn(xmlOf(part), "c:ser").map((series) => {
    const [name, categories, values] = ["c:tx", "c:cat", "c:val"].map((tag) => allIn(series, tag)[0])
    const points = values === undefined ? [] : allIn(values, "c:pt")
    return {
      name: name === undefined ? "" : (textsOf(name, "c:v")[0] ?? ""),
      categories: categories === undefined ? [] : textsOf(categories, "c:v"),
      values: Object.fromEntries(points.map((point) => [point.getAttribute("idx"), point.textContent]))
    }
  })

/** Cells with their contents in the workbook behind a chart; texts are looked up. */
const workbookCells = (parts: Parts, number: number): Readonly<Record<string, string>> => {
  const folder = `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx/xl`
  const shared = allIn(xmlOf(parts[`${folder}/sharedStrings.xml`] ?? "<sst/>"), "si").map(
    (one) => one.textContent ?? ""
  )
  return Object.fromEntries(
    allIn(xmlOf(parts[`${folder}/worksheets/sheet1.xml`] ?? ""), "c").map((cell) => {
      const text = cell.textContent ?? ""
      return [cell.getAttribute("r") ?? "", cell.getAttribute("t") === "s" ? (shared[Number(text)] ?? "") : text]
    })
  )
}

const numberOf = (document: ReportDocument, wanted: (chart: PresentedChart) => boolean): number =>
  chartsIn(document).findIndex(wanted) + 1

describe("a chart with a hidden value", () => {
  const document = centralReportOf()
  const number = numberOf(document, ({ form, marks }) => form === "units" && marks.some(({ text }) => text === ".."))
  const chart = chartsIn(document)[number - 1]
  const hidden = chart?.marks.findIndex(({ text }) => text === "..") ?? -1
  let parts: Parts

  beforeAll(async () => {
    parts = partsOf(await writeReportDocxOrThrow(document))
  })

  it("draws nothing for it, but names it with its sign", () => {
    const [series] = seriesOf(parts[`word/charts/chart${number}.xml`] ?? "")
    expect(Object.keys(series?.values ?? {})).not.toContain(String(hidden))
    expect(series?.categories[hidden]).toBe(`${chart?.marks[hidden]?.label} ..`)
    expect(Object.values(series?.values ?? {}).map(Number)).toEqual(
      chart?.marks.flatMap(({ value }) => (value === null ? [] : [value]))
    )
  })
  it("has an empty cell for it in the workbook behind it", () => {
    const cells = workbookCells(parts, number)
    expect(cells[`A${hidden + 2}`]).toBe(`${chart?.marks[hidden]?.label} ..`)
    expect(cells[`B${hidden + 2}`] ?? "").toBe("")
    const shown = chart?.marks.findIndex(({ value }) => value !== null) ?? -1
    expect(Number(cells[`B${shown + 2}`])).toBe(chart?.marks[shown]?.value)
  })
  it("draws dots and no line between units", () => {
    const part = xmlOf(parts[`word/charts/chart${number}.xml`] ?? "")
    const [series] = allIn(part, "c:ser")
    const line = series === undefined ? undefined : allIn(series, "a:ln")[0]
    expect(line?.toString()).toMatch(/<a:ln[^>]*><a:noFill\/><\/a:ln>/)
  })
})

describe("a chart over time", () => {
  const document = unitReportOf("ask", (input) => {
    const [passed] = input.indicators
    Object.assign(passed ?? {}, { breaks: [{ from: "2024/25", reason: "Nytt betygssystem." }] })
    input.observations.push({ ...input.observations[0], period: "2022/23", numerator: 58, denominator: 80 })
  })
  const number = numberOf(document, ({ form }) => form === "trend")

  it("is not joined over a break", async () => {
    const parts = partsOf(await writeReportDocxOrThrow(document))
    const series = seriesOf(parts[`word/charts/chart${number}.xml`] ?? "")
    expect(series.map(({ name }) => name)).toEqual([
      "Läsåret 2022/23 – Läsåret 2023/24",
      "Läsåret 2024/25",
      "Mål: minst 85,0 procent"
    ])
    expect(series.map(({ values }) => values)).toEqual([
      { 0: "72.5", 1: "75" },
      { 2: "82.5" },
      { 0: "85", 1: "85", 2: "85" }
    ])
  })
})

describe("charts", () => {
  it("have a title, and tell in words all that they show", async () => {
    const document = centralReportOf()
    const main = partsOf(await writeReportDocxOrThrow(document))["word/document.xml"] ?? ""
    const drawn = allIn(xmlOf(main), "wp:docPr").map((one) => [one.getAttribute("title"), one.getAttribute("descr")])
    const charts = chartsIn(document)
    expect(drawn).toEqual(charts.map(({ title, description }) => [title, `${description} Siffrorna står i tabellen.`]))
    expect(charts.length).toBeGreaterThan(3)
    expect(textsIn(main, "Caption")).toEqual(expect.arrayContaining(charts.map(({ title }) => title)))
  })
})
