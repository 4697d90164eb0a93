import { describe, expect, it } from "vitest"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { presentReport } from "../../src/presentation/present-report.js"
import type { PresentedChart, PresentedElement, PresentedTable } from "../../src/presentation/presented-report.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { decodeHouseStyleOrThrow } from "../../src/reporting/decode-house-style.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { exampleTable } from "../disclosure/support/example-table.js"

const table = exampleTable()
const release = protectFiguresOrThrow(table)
const { dataset } = table
const central = composeCentralReportOrThrow(dataset, release)
const units = dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id }))
const documents: ReadonlyArray<readonly [string, ReportDocument]> = [
  central,
  composeCentralReportOrThrow(dataset, release, { language: "en" }),
  composeCentralReportOrThrow(dataset, table),
  ...units
].map((document) => [`${document.id} ${document.language} ${document.audience}`, document])

const elementsOf = (document: ReportDocument): ReadonlyArray<PresentedElement> => {
  const { summary, sections } = presentReport(document)
  return [...summary.elements, ...sections.flatMap(({ elements }) => elements)]
}

const tablesOf = (document: ReportDocument): ReadonlyArray<PresentedTable> => [
  ...elementsOf(document).filter((element) => element.kind === "table"),
  ...presentReport(document).methods.map(({ basis }) => basis)
]

const chartsOf = (document: ReportDocument): ReadonlyArray<PresentedChart> =>
  elementsOf(document).filter((element) => element.kind === "chart")

const cellsOf = (document: ReportDocument) =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "figure-table" ? block.rows.flatMap(({ cells }) => cells) : []))

describe("a presented report", () => {
  it.each(documents)("has tables whose rows fill their columns, and ids of its own: %s", (_, document) => {
    const tables = tablesOf(document)
    expect(tables.length).toBeGreaterThan(3)
    for (const { columns, rows, caption, description } of tables) {
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
      expect([caption, description, columns[0]?.kind].every((text) => text !== "" && text !== undefined)).toBe(true)
      expect(columns[0]?.kind).toBe("header")
    }
    const ids = [...tables.map(({ id }) => id), ...chartsOf(document).map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Za-z][\w-]*$/.test(id))).toEqual([])
  })
  it.each(documents)("has headings of its own, in order: %s", (_, document) => {
    const { sections, summary } = presentReport(document)
    for (const { elements } of [summary, ...sections]) {
      const levels = elements.flatMap((element) => (element.kind === "heading" ? [element.level] : []))
      const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 2) + 1)
      expect(jumps).toEqual([])
    }
    const all = [summary, ...sections].flatMap(({ id, elements }) => [
      id,
      ...elements.flatMap((element) => (element.kind === "heading" ? [element.id] : []))
    ])
    expect(new Set(all).size).toBe(all.length)
  })
  it.each(documents)("tells the basis of every figure that it shows, once: %s", (_, document) => {
    const shown = new Set(cellsOf(document).flatMap(({ figureId }) => figureId ?? []))
    const told = presentReport(document).methods.flatMap(({ basis }) => basis.rows.map(([id]) => id?.text ?? ""))
    expect(told.length).toBe(new Set(told).size)
    expect(new Set(told)).toEqual(shown)
  })
  it.each(documents)(
    "draws charts of values that stand in their tables, and hides what they hide: %s",
    (_, document) => {
      const tables = new Map(tablesOf(document).map((one) => [one.id, one]))
      for (const { marks, table: id, form } of chartsOf(document)) {
        const behind = tables.get(id)
        expect(behind).toBeDefined()
        const texts = new Set(behind?.rows.flat().map(({ text }) => text))
        expect(marks.filter(({ text }) => !texts.has(text))).toEqual([])
        if (form !== "coverage") {
          expect(marks.filter(({ text, value }) => (value === null) !== /^(\.\.|\.|-|~\d+)$/.test(text))).toEqual([])
        }
      }
    }
  )
  it("shows each kind of chart for the example", () => {
    const forms = new Set([central, ...units].flatMap((document) => chartsOf(document).map(({ form }) => form)))
    expect([...forms].sort()).toEqual(["bars", "coverage", "trend", "units"])
  })
  it("says in words, in place of the sign, that a figure is not shown", () => {
    const hidden = tablesOf(central).flatMap(({ rows }) => rows.flat().filter(({ text }) => text === ".."))
    expect(hidden.length).toBeGreaterThan(0)
    expect(new Set(hidden.flatMap(({ spoken }) => spoken ?? []))).toEqual(new Set(["uppgiften visas inte"]))
    expect(hidden.filter(({ number, details }) => number !== undefined || details !== undefined)).toEqual([])
    expect(presentReport(central).hiddenExplanation).toContain("..")
  })
  it("marks where a series breaks, and joins nothing over it", () => {
    const breaks = [central, ...units].flatMap((document) =>
      chartsOf(document).flatMap(({ form, marks }) =>
        form === "trend" ? marks.filter(({ breakBefore }) => breakBefore !== undefined) : []
      )
    )
    expect(breaks.length).toBeGreaterThan(0)
  })
  it("draws the target as a line only where it is one number for all", () => {
    const targets = [central, ...units].flatMap((document) => chartsOf(document).flatMap(({ target }) => target ?? []))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter(({ value }) => !Number.isFinite(value))).toEqual([])
  })
  it("warns above everything else of figures that are not protected", () => {
    expect(presentReport(composeCentralReportOrThrow(dataset, table)).warnings).toEqual([
      "Siffrorna är inte skyddade. Redovisningen får inte publiceras."
    ])
    expect(presentReport(central).warnings).toEqual([])
  })
  it("shows goals beside units in the summary, each judgement in words", () => {
    const overviews = presentReport(central).summary.elements.filter(
      (element): element is PresentedTable => element.kind === "table" && element.id.startsWith("overview-")
    )
    const openUnits = central.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "unit-reports" ? block.items : []))
    expect(overviews.length).toBeGreaterThan(0)
    for (const { rows, notes } of overviews) {
      const silent = notes.flatMap((note) => note.replace(/^Ingen bedömning från: |\.$/g, "").split(", "))
      expect([...rows.map(([unit]) => unit?.text ?? ""), ...silent].sort()).toEqual(
        openUnits.map(({ unitName }) => unitName).sort()
      )
      expect(rows.flat().filter(({ text }) => text === "")).toEqual([])
    }
  })
})

describe("the house style", () => {
  const style = decodeHouseStyleOrThrow({
    titles: { central: "Kvalitetsrapport" },
    sections: [
      { id: "nämnden", title: "Nämndens ord", text: "Först.\n\nSedan.", kind: "central" },
      { id: "enheten", title: "Rektors ord", text: "Hej.", kind: "unit" }
    ]
  })
  it("gives a report its title and its own sections, each where it belongs", () => {
    const report = composeCentralReportOrThrow(dataset, release, { style })
    expect(report.title).toBe(`Kvalitetsrapport ${dataset.year}: ${dataset.authority.name}`)
    expect(report.ownSections).toEqual([{ id: "nämnden", title: "Nämndens ord", paragraphs: ["Först.", "Sedan."] }])
    const own = presentReport(report).sections.at(-1)
    expect(own).toMatchObject({ id: "own-n_e4mnden", title: "Nämndens ord" })
    expect(central.title).not.toContain("Kvalitetsrapport")
  })
})
