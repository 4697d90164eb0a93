import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { reportJsonSchema, writeReportJson } from "../../../adapters/skolverket/index.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { ReportError } from "../../../src/reporting/report-error.js"
import { allReports, centralReport, reportWithText, unitReport } from "./support/reports.js"

const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
const validate = ajv.compile(reportJsonSchema())
const isValid = (json: string): boolean => validate(JSON.parse(json)) as boolean

/** The unit's report as loose data, changed somewhere. */
const changed = (change: (report: Record<string, never>) => void): string => {
  const report = JSON.parse(writeReportJson(unitReport))
  change(report)
  return JSON.stringify(report)
}

const firstCell = (report: Record<string, never>): Record<string, unknown> => {
  const sections = report["sections"] as unknown as ReadonlyArray<{ id: string; blocks: ReadonlyArray<never> }>
  const table = sections.find(({ id }) => id === "follow-up")?.blocks.find(({ kind }) => kind === "figure-table")
  return (table as unknown as { rows: ReadonlyArray<{ cells: ReadonlyArray<Record<string, unknown>> }> }).rows[0]!
    .cells[0]!
}

describe("writeReportJson", () => {
  it.each(allReports)("writes what its JSON Schema describes: %s", (_, document) => {
    const json = writeReportJson(document)
    expect(isValid(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(JSON.parse(json)).toEqual(document)
  })
  it("puts the fields in the order of the schema, whatever order they came in", () => {
    const turned = Object.fromEntries(Object.entries(unitReport).reverse()) as unknown as ReportDocument
    expect(writeReportJson(turned)).toBe(writeReportJson(unitReport))
    expect(Object.keys(JSON.parse(writeReportJson(turned))).slice(0, 3)).toEqual(["schemaVersion", "profile", "regime"])
  })
  it("indents by two spaces and ends with one line feed", () => {
    const json = writeReportJson(unitReport)
    expect(json.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true)
    expect(json.endsWith("\n}\n")).toBe(true)
    expect(json).not.toContain("\r")
  })
  it.each(["<p>&amp;</p>", "]]>", "😀", "a\tb", "x".repeat(100_000), '"\\'])("keeps the text %#", (text) => {
    const read = JSON.parse(writeReportJson(reportWithText(text))) as ReportDocument
    expect(read.sections.find(({ id }) => id === "work")?.blocks).toEqual([{ kind: "paragraph", text }])
  })
  it("refuses what is no report, with the place of the fault", () => {
    expect(() => writeReportJson({} as never)).toThrow(ReportError)
    expect(() => writeReportJson({ ...unitReport, year: "2025" } as never)).toThrow("the fault is in year")
  })
  it("refuses a field that the schema does not know", () => {
    expect(() => writeReportJson({ ...unitReport, hidden: 7 } as never)).toThrow("the fault is in hidden")
  })
  it("refuses a hidden figure with a number, so that nobody publishes it by mistake", () => {
    const spoilt = structuredClone(unitReport)
    firstCell(spoilt as never)["status"] = "suppressed"
    expect(() => writeReportJson(spoilt)).toThrow(ReportError)
  })
  it("refuses a control character", () => {
    expect(() => writeReportJson({ ...unitReport, title: "a\u0001" })).toThrow(/title holds the character U\+0001/)
  })
})

describe("reportJsonSchema", () => {
  it("is of draft 2020-12 with a name and a version", () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:skolkvalitet:schema:report:1"
    })
  })
  it("says in both languages that the profile is the library's own", () => {
    const comment = String(reportJsonSchema()["$comment"])
    expect(comment).toContain("Skolverket har inte publicerat något maskinläsbart format")
    expect(comment).toContain("Skolverket has published no machine-readable format")
  })
  it("refuses a field that it does not know, at any depth", () => {
    expect(isValid(changed((report) => Object.assign(report, { extra: 1 })))).toBe(false)
    expect(isValid(changed((report) => Object.assign(firstCell(report), { extra: 1 })))).toBe(false)
  })
  it.each([
    ["a value", { value: "75.0" }],
    ["a numerator", { numerator: 3 }],
    ["another text", { text: "75,0" }]
  ])("refuses a hidden figure with %s", (_, more) => {
    const hidden = { status: "suppressed", text: "..", value: null, numerator: null, denominator: null, change: null }
    expect(isValid(changed((report) => Object.assign(firstCell(report), hidden)))).toBe(true)
    expect(isValid(changed((report) => Object.assign(firstCell(report), hidden, more)))).toBe(false)
  })
  it.each([
    [
      "an unknown municipality",
      (report: Record<string, never>) => Object.assign(report["authority"]!, { municipalityCode: "0999" })
    ],
    [
      "an unknown section",
      (report: Record<string, never>) => Object.assign(report["sections"]![0]!, { id: "resultat" })
    ],
    ["no sections", (report: Record<string, never>) => Reflect.deleteProperty(report, "sections")],
    ["a period that is none", (report: Record<string, never>) => Object.assign(report, { period: "i år" })]
  ])("refuses a report with %s", (_, change) => {
    expect(isValid(changed((report) => void change(report)))).toBe(false)
  })
  it("fits the central report too", () => {
    expect(isValid(writeReportJson(centralReport))).toBe(true)
  })
})
