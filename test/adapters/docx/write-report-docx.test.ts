import { beforeAll, describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { presentReport } from "../../../src/presentation/present-report.js"
import type { PresentedElement, PresentedTable } from "../../../src/presentation/presented-report.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { centralReportOf, internalReportOf, unitReportOf } from "../../reporting/support/compose.js"
import { centralReport, reportWithText, unitReport } from "../skolverket/support/reports.js"
import { partsOf } from "./support/parts.js"
import { allIn, tablesOf, textOf, textsIn, xmlOf } from "./support/word.js"

const isTable = (element: PresentedElement): element is PresentedTable => element.kind === "table"

/** All tables of a report in the order in which a document shows them. */
const tablesIn = (document: ReportDocument): ReadonlyArray<PresentedTable> => {
  const { summary, sections, methods } = presentReport(document)
  const body = [summary, ...sections].flatMap(({ elements }) => elements.filter(isTable))
  return [...body, ...methods.map(({ basis }) => basis)]
}

type Parts = Readonly<Record<string, string>>

let unit: Parts
let central: Parts
const main = (parts: Parts): string => parts["word/document.xml"] ?? ""
const written = async (document: ReportDocument): Promise<Parts> => partsOf(await writeReportDocxOrThrow(document))

beforeAll(async () => {
  unit = await written(unitReport)
  central = await written(centralReport)
})

describe("the parts of a document", () => {
  it("are well-formed", () => {
    for (const [name, text] of Object.entries(central)) if (/\.(xml|rels)$/.test(name)) xmlOf(text)
    expect(Object.keys(central).filter((name) => name.startsWith("word/charts/chart")).length).toBeGreaterThan(2)
  })
  it("say title, rules, authority and the day of adoption", () => {
    const core = xmlOf(unit["docProps/core.xml"] ?? "")
    const said = (name: string) => allIn(core, name)[0]?.textContent
    expect(said("dc:title")).toBe(unitReport.title)
    expect(said("dc:subject")).toBe(unitReport.regime.title)
    expect(said("dc:creator")).toBe("Ekbackens kommun")
    expect(said("cp:lastModifiedBy")).toBe("Ekbackens kommun")
    expect([said("dcterms:created"), said("dcterms:modified")]).toEqual([
      "2026-02-20T00:00:00Z",
      "2026-02-20T00:00:00Z"
    ])
  })
  it("have a fixed date where nothing was adopted", async () => {
    const { "docProps/core.xml": core } = await written(unitReportOf("bjork"))
    expect(core).toContain(">1980-01-01T00:00:00Z</dcterms:created>")
  })
  it("are marked as written in their language", async () => {
    const english = await written({ ...unitReport, language: "en" })
    for (const [parts, code] of [
      [unit, "sv-SE"],
      [english, "en-GB"]
    ] as const) {
      const defaults = allIn(xmlOf(parts["word/styles.xml"] ?? ""), "w:rPrDefault")
      expect(defaults.flatMap((one) => allIn(one, "w:lang")).map((one) => one.getAttribute("w:val"))).toEqual([code])
      expect(parts["word/charts/chart1.xml"]).toContain(`<c:lang val="${code}"/>`)
      expect(parts["word/charts/chart1.xml"]).not.toContain("en-US")
    }
  })
})

describe("headings", () => {
  it("begin with the title, and leave no level out", () => {
    const levels = [...main(central).matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]))
    expect(textsIn(main(unit), "Heading1")).toEqual([unitReport.title])
  })
  it("stand in the contents before anyone updates them", () => {
    const headings = [2, 3].map((level) => textsIn(main(central), `Heading${level}`))
    const contents = [2, 3].map((level) => textsIn(main(central), `TOC${level}`).map((text) => text.trim()))
    expect(contents).toEqual(headings)
    expect(headings[0]?.length).toBeGreaterThan(5)
  })
  it("are led to from the contents", () => {
    const document = xmlOf(main(central))
    const links = allIn(document, "w:hyperlink").map((link) => link.getAttribute("w:anchor"))
    const marks = allIn(document, "w:bookmarkStart").map((mark) => mark.getAttribute("w:name"))
    expect(links.length).toBeGreaterThan(5)
    expect(links).toEqual(marks)
  })
  it("keep their names in the contents when prose speaks of such names", async () => {
    const said = 'Se w:anchor="_Toc77" och PAGEREF _Toc77.'
    const text = main(await written(reportWithText(said)))
    expect(allIn(xmlOf(text), "w:p").map(textOf)).toContain(said)
  })
  it("do not make Word ask whether to update anything", () => {
    expect(main(central)).not.toContain('w:dirty="true"')
    expect(central["word/settings.xml"]).not.toContain("updateFields")
  })
})

describe("tables", () => {
  it.each([
    ["a unit", unitReport, () => unit],
    ["the authority", centralReport, () => central]
  ] as const)("of %s read back as they were presented", (_, document, parts) => {
    const expected = tablesIn(document)
    const tables = tablesOf(main(parts()))
    expect(tables.map(({ caption }) => caption)).toEqual(expected.map(({ caption }) => caption))
    expect(tables.map(({ description }) => description)).toEqual(expected.map(({ description }) => description))
    expect(tables.map(({ before }) => before)).toEqual(expected.map(({ caption }) => `Caption: ${caption}`))
    expect(tables.map(({ rows }) => rows[0])).toEqual(
      expected.map(({ columns }) => columns.map(({ label }) => [label]))
    )
    // The sign of a judgement stands before its word.
    const unsigned = (text = "") => text.replace(/^[✓◕◑✕–] /, "")
    expect(
      tables.map(({ rows }) => rows.slice(1).map((row) => row.map(([first, ...rest]) => [unsigned(first), ...rest])))
    ).toEqual(
      expected.map(({ rows }) => rows.map((row) => row.map(({ text, details = [] }) => [unsigned(text), ...details])))
    )
  })
  it("repeat their header row, and no row is torn by the end of a page", () => {
    for (const table of allIn(xmlOf(main(central)), "w:tbl")) {
      const [header, ...rows] = allIn(table, "w:tr")
      expect(header === undefined ? 0 : allIn(header, "w:tblHeader").length).toBe(1)
      expect(rows.flatMap((row) => allIn(row, "w:tblHeader"))).toEqual([])
      for (const row of allIn(table, "w:tr")) expect(allIn(row, "w:cantSplit")).toHaveLength(1)
    }
  })
  it("fill the page: the upright one, and in the appendix the one that lies", () => {
    const widths = allIn(xmlOf(main(central)), "w:tbl").map((table) =>
      allIn(table, "w:gridCol").reduce((sum, column) => sum + Number(column.getAttribute("w:w")), 0)
    )
    const { methods } = presentReport(centralReport)
    expect(widths).toEqual([
      ...new Array(widths.length - methods.length).fill(9638),
      ...new Array(methods.length).fill(14_570)
    ])
    expect(main(central)).toContain('w:orient="landscape"')
  })
  it("tell a judgement by a sign and a word", () => {
    const cells = tablesOf(main(unit)).flatMap(({ rows }) => rows.flatMap((row) => row.map(([first]) => first)))
    expect(cells).toContain("◑ Målet är delvis nått")
  })
})

describe("footnotes", () => {
  it.each([
    ["a unit", () => unit],
    ["the authority", () => central]
  ] as const)("of %s are referred to once each", (_, parts) => {
    const references = allIn(xmlOf(main(parts())), "w:footnoteReference").map((one) => one.getAttribute("w:id"))
    const notes = allIn(xmlOf(parts()["word/footnotes.xml"] ?? ""), "w:footnote")
      .filter((note) => !note.hasAttribute("w:type"))
      .map((note) => note.getAttribute("w:id"))
    expect(references.length).toBeGreaterThan(1)
    expect(new Set(references).size).toBe(references.length)
    expect(references).toEqual(notes)
  })
  it("stand at each table of figures, also when two tables show one indicator", () => {
    const withMethod = tablesIn(centralReport).filter(({ method }) => method !== undefined)
    expect(new Set(withMethod.map(({ method }) => method)).size).toBeLessThan(withMethod.length)
    expect(allIn(xmlOf(main(central)), "w:footnoteReference")).toHaveLength(withMethod.length)
  })
  it("tell definition, formula and source", () => {
    const [note] = textsIn(unit["word/footnotes.xml"] ?? "", "FootnoteText")
    expect(note).toMatch(
      /^Godkända i alla ämnen\. Vad som räknas: Elever i årskurs 9 .*\. Hur: .*\. Källa: Elevregistret\.$/
    )
  })
})

describe("what must be read first", () => {
  const explanation = "Tecknet .. betyder att uppgiften inte visas"
  it("says once what the sign of hidden figures means", async () => {
    const text = main(await written(unitReportOf("orn")))
    expect(text.split(explanation)).toHaveLength(2)
    expect(tablesOf(text).some(({ rows }) => rows.some((row) => row.some(([first]) => first === "..")))).toBe(true)
  })
  it("says it not where nothing is hidden", async () => {
    const document = centralReportOf((input) => {
      input.observations = input.observations.filter(({ indicatorId }) => indicatorId === "pupils")
    })
    expect(main(await written(document))).not.toContain(explanation)
  })
  it("warns of figures without protection, also at the head of each page", async () => {
    const parts = await written(internalReportOf("ask"))
    expect(textsIn(main(parts), "Warning")[0]).toBe("Siffrorna är inte skyddade. Redovisningen får inte publiceras.")
    const heads = Object.entries(parts).filter(([name, text]) => /header\d\.xml$/.test(name) && text.includes("<w:t "))
    expect(heads.length).toBeGreaterThan(0)
    for (const [, head] of heads) expect(textsIn(head, "RunningText")).toEqual([`${unitReport.title} · Intern`])
  })
  it("tells facts as label and value", () => {
    expect(textsIn(main(unit), "Fact")).toContain("Huvudman:\tEkbackens kommun")
  })
})

describe("pages", () => {
  it("are numbered by Word", () => {
    const foot = xmlOf(unit["word/footer1.xml"] ?? "")
    expect(allIn(foot, "w:p").map(textOf)).toEqual(["Sida  av "])
    expect(allIn(foot, "w:instrText").map(({ textContent }) => textContent)).toEqual(["PAGE", "NUMPAGES"])
  })
})

describe("prose", () => {
  it("keeps its line breaks and its signs", async () => {
    const text = "Först <b>&amp;\n\"sedan\"\r\n'åäö'"
    const paragraphs = allIn(xmlOf(main(await written(reportWithText(text)))), "w:p").map(textOf)
    expect(paragraphs).toContain("Först <b>&amp;\n\"sedan\"\n'åäö'")
  })
})
