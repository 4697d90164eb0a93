import * as Result from "effect/Result"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../adapters/docx/index.js"
import { writeReportHtml } from "../../adapters/html/index.js"
import { writeReportMarkdown } from "../../adapters/markdown/index.js"
import { auditPublication } from "../../adapters/publication/audit-publication.js"
import { insiderKnowledge } from "../../adapters/publication/insider-knowledge.js"
import type { PublicationFile } from "../../adapters/publication/publication-file.js"
import { readPublicationOrThrow } from "../../adapters/publication/read-publication.js"
import { writeReportJson } from "../../adapters/skolverket/index.js"
import { writeFiguresXlsxOrThrow, writeReportXlsxOrThrow } from "../../adapters/xlsx/index.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { figureFiles, file, release, table } from "./support/example-publication.js"

const { dataset } = table

const formats: Readonly<Record<string, (document: ReportDocument, name: string) => Promise<PublicationFile>>> = {
  html: async (document, name) => file(`${name}.html`, writeReportHtml(document)),
  markdown: async (document, name) => file(`${name}.md`, writeReportMarkdown(document)),
  docx: async (document, name) => ({ name: `${name}.docx`, bytes: await writeReportDocxOrThrow(document) }),
  xlsx: async (document, name) => ({ name: `${name}.xlsx`, bytes: await writeReportXlsxOrThrow(document) })
}

const [firstUnit] = dataset.units.filter(({ id }) => release.figures.some((figure) => figure.nodeId === id))
const documents: ReadonlyArray<readonly [string, ReportDocument]> = (["sv", "en"] as const).flatMap((language) => [
  [`central ${language}`, composeCentralReportOrThrow(dataset, release, { language })],
  [`unit ${language}`, composeUnitReportOrThrow(dataset, release, { language, unitId: firstUnit?.id ?? "" })]
])

const cases = Object.keys(formats).flatMap((format) =>
  documents.map(([name, document]) => [format, name, document] as const)
)

/** What is told of a figure, whatever file tells it. */
const toldIn = (files: ReadonlyArray<PublicationFile>) =>
  Object.fromEntries(
    readPublicationOrThrow(files).figures.map(({ file: _, place: __, level: ___, ...figure }) => [figure.id, figure])
  )

describe("a report for people, read back", () => {
  it.each(cases)("tells the same figures as the JSON: %s, %s", async (format, _, document) => {
    const read = toldIn([await (formats[format] as (typeof formats)[string])(document, "report")])
    expect(Object.keys(read).length).toBeGreaterThan(10)
    expect(read).toEqual(toldIn([file("report.json", writeReportJson(document))]))
  })
  it.each(cases)("says whom it is for and what protects it: %s, %s", async (format, _, document) => {
    const { audience, policy } = readPublicationOrThrow([
      await (formats[format] as (typeof formats)[string])(document, "report")
    ])
    expect({ audience, policy }).toEqual({ audience: "public", policy: "default" })
  })
  it.each(Object.keys(formats))("is found internal when it is: %s", async (format) => {
    const document = composeCentralReportOrThrow(dataset, table)
    const read = readPublicationOrThrow([await (formats[format] as (typeof formats)[string])(document, "report")])
    expect(read.audience).toBe("internal")
  })
  it.each(Object.keys(formats))("is unsafe when nothing was hidden: %s", async (format) => {
    const document = composeCentralReportOrThrow(dataset, table)
    const files = [await (formats[format] as (typeof formats)[string])(document, "report")]
    const audit = auditPublication(files, { knowledge: insiderKnowledge(table) })
    expect(Result.isSuccess(audit) && audit.success.safe).toBe(false)
  })
  it.each(Object.keys(formats))(
    "is safe as published: %s",
    async (format) => {
      const write = formats[format] as (typeof formats)[string]
      const reports = dataset.units
        .slice(0, 6)
        .map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id }))
      const all = [composeCentralReportOrThrow(dataset, release), ...reports]
      const files = await Promise.all(all.map((document) => write(document, document.id)))
      const audit = auditPublication(files, { knowledge: insiderKnowledge(table) })
      expect(Result.isSuccess(audit) && audit.success.safe).toBe(true)
    },
    60_000
  )
  it("tells a number that one table shows otherwise than the basis", async () => {
    const document = composeCentralReportOrThrow(dataset, release)
    const text = writeReportMarkdown(document)
    const shown = /^\| [^|]+\| (\d+,\d)/m.exec(text)
    const tampered = text.replace(shown?.[0] ?? "", (shown?.[0] ?? "").replace(shown?.[1] ?? "", "99,9"))
    expect(tampered).not.toBe(text)
    const audit = auditPublication([file("report.md", tampered)])
    expect(Result.isFailure(audit) && audit.failure.code).toBe("unreadable-publication")
  })
})

describe("a workbook of figures, read back", () => {
  it.each(["sv", "en"] as const)("tells the same as the CSV: %s", async (language) => {
    const bytes = await writeFiguresXlsxOrThrow(release, { language })
    const read = toldIn([{ name: "figures.xlsx", bytes }])
    const csv = toldIn([figureFiles["rfc4180"] as PublicationFile])
    const without = (figures: Record<string, { lower: unknown; upper: unknown }>) =>
      Object.fromEntries(Object.entries(figures).map(([id, { lower: _, upper: __, ...rest }]) => [id, rest]))
    expect(without(read)).toEqual(without(csv))
  })
})

describe("an office file that is none", () => {
  it("may name elements like what every object has", () => {
    const xml = "<w:document><w:__proto__/><w:constructor/><w:p><w:t>Text</w:t></w:p></w:document>"
    const audit = auditPublication([{ name: "report.docx", bytes: zipSync({ "word/document.xml": strToU8(xml) }) }])
    expect(Result.isFailure(audit) && audit.failure.problems?.map(({ code }) => code)).toEqual(["no-figures"])
  })
  it.each(["report.docx", "report.xlsx"])("is told: %s", (name) => {
    const audit = auditPublication([{ name, bytes: new TextEncoder().encode("PK but no zip") }])
    expect(Result.isFailure(audit) && audit.failure.problems?.map(({ code }) => code)).toContain("broken-archive")
  })
})
