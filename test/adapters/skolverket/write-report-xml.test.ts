import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  reportXsd,
  writeReportJson,
  writeReportXml,
  writeReportXmlOrThrow
} from "../../../adapters/skolverket/index.js"
import { ReportError } from "../../../src/reporting/report-error.js"
import { readReportXml } from "./support/read-report-xml.js"
import { allReports, centralReport, reportWithText, unitReport } from "./support/reports.js"
import { complaintsOf, skipsXmllint } from "./support/xmllint.js"

const xml = writeReportXmlOrThrow(unitReport)
const central = writeReportXmlOrThrow(centralReport)

describe("writeReportXml", () => {
  it("starts with a declaration, stands in its own namespace and ends with one line feed", () => {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<kvalitetsrapport version="1" ')).toBe(true)
    expect(xml).toContain('xmlns="urn:skolkvalitet:kvalitetsrapport:1"')
    expect(xml.endsWith("\n</kvalitetsrapport>\n")).toBe(true)
  })
  it("names its elements in Swedish", () => {
    expect(xml).toContain(
      '<huvudman id="ekbacken" kommunkod="0885" organisationsnummer="2120000795">Ekbackens kommun</huvudman>'
    )
    expect(xml).toContain('<avsnitt id="work" ordning="6" niva="recommended" ifyllt="true">')
    expect(xml).toContain("<stycke>Vi arbetade i två spår.</stycke>")
  })
  it("writes numbers for machines with a point and for people with a comma", () => {
    expect(xml).toContain('text="82,5" varde="82.5" status="reported" taljare="66" namnare="80"')
  })
  it("writes a hidden figure without a number", () => {
    expect(central).toMatch(
      /<tal id="passed\/orn\/2024\/25\/all" kolumn="2024\/25" text="\.\." status="suppressed" enheter="1" vantade-enheter="1"[^>]*>\s*<orsak>Dold av sekretesskäl<\/orsak>/
    )
  })
  it.each(allReports)("holds the same content as the JSON: %s", (_, document) => {
    expect(readReportXml(writeReportXmlOrThrow(document))).toEqual(JSON.parse(writeReportJson(document)))
  })
})

const hostile: ReadonlyArray<readonly [string, string]> = [
  ["markup", "<script>alert(\"1\")</script> & 'så'"],
  ["an entity", "&amp; &lt; &#0;"],
  ["the end of a CDATA section", "]]> <![CDATA[ ]]>"],
  [
    "a comment and an instruction",
    "<!-- --> <?xml version='1.0'?> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
  ],
  ["signs beyond the first plane", "😀 𝔰𝔨𝔬𝔩𝔞"],
  ["tabs and line feeds", "a\tb\nc"],
  ["spaces that do not break", "1\u00a0000\u2028rad"],
  ["100,000 characters", "å".repeat(100_000)]
]

describe("hostile texts", () => {
  it.each(hostile)("come back as they were: %s", (_, text) => {
    const document = reportWithText(text)
    const written = writeReportXmlOrThrow(document)
    expect(readReportXml(written)).toEqual(JSON.parse(JSON.stringify(document)))
  })
  it.skipIf(skipsXmllint)("are valid XML to another reader", () => {
    expect(complaintsOf(hostile.map(([, text]) => writeReportXmlOrThrow(reportWithText(text))))).toEqual([])
  })
  it("keep a carriage return of a document that was made by hand", () => {
    const written = writeReportXmlOrThrow({ ...unitReport, title: "a\rb" })
    expect(written).toContain("<titel>a&#13;b</titel>")
    expect(readReportXml(written)).toMatchObject({ title: "a\rb" })
  })
  it.each(["\u0001", "\u000b", "\ud83d", "\ufffe"])(
    "that XML cannot hold are a typed error with the path: %j",
    (sign) => {
      const result = writeReportXml({ ...unitReport, statusText: `a${sign}b` })
      expect(Result.isFailure(result) && result.failure).toMatchObject({
        _tag: "ReportError",
        code: "control-character",
        path: ["statusText"]
      })
    }
  )
  it("are refused in attributes too, where the XML library lets them through", () => {
    const sections = unitReport.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === "figure-table" ? { ...block, unit: "\u0001" } : block))
    }))
    const result = writeReportXml({ ...unitReport, sections })
    expect(Result.isFailure(result) && result.failure.path.at(-1)).toBe("unit")
  })
  it("are thrown where asked to throw", () => {
    expect(() => writeReportXmlOrThrow({ ...unitReport, title: "\u0001" })).toThrow(ReportError)
  })
  it("other than reports are refused", () => {
    const result = writeReportXml({ sections: [] } as never)
    expect(Result.isFailure(result) && result.failure.code).toBe("not-a-document")
  })
})

describe("reportXsd", () => {
  it("says in both languages that the profile is the library's own", () => {
    expect(reportXsd()).toContain("Skolverket har inte publicerat något maskinläsbart format")
    expect(reportXsd()).toContain("Skolverket has published no machine-readable format")
  })
  it.skipIf(skipsXmllint)("accepts every report of both sets of rules, in both languages, public and internal", () => {
    expect(complaintsOf(allReports.map(([, document]) => writeReportXmlOrThrow(document)))).toEqual([])
  })
  const faults: ReadonlyArray<readonly [string, string, string]> = [
    ["an unknown element", "<titel>", "<namn>x</namn><titel>"],
    ["an unknown attribute", '<kvalitetsrapport version="1"', '<kvalitetsrapport version="1" hemlig="7"'],
    ["a missing attribute", ' slag="unit"', ""],
    ["an unknown code", 'niva="recommended"', 'niva="bör"'],
    ["an unknown municipality", 'kommunkod="0885"', 'kommunkod="0999"'],
    ["a month 13", "<faststalld>2026-02-20<", "<faststalld>2026-13-20<"],
    ["a decimal comma in a number for machines", 'varde="82.5"', 'varde="82,5"'],
    ["a count below 0", 'enheter="1"', 'enheter="-1"'],
    ["a cell in a column that its table lacks", 'kolumn="2023/24"', 'kolumn="1999/00"'],
    ["a table without its footnote", 'fotnot="f1"', 'fotnot="f99"'],
    ["two footnotes of one name", '<fotnot id="f2"', '<fotnot id="f1"'],
    ["another version", 'version="1" profil', 'version="2" profil'],
    ["an empty heading", "<rubrik>Grundfakta</rubrik>", "<rubrik></rubrik>"]
  ]
  it.skipIf(skipsXmllint).each(faults)("refuses %s", (_, good, bad) => {
    expect(xml).toContain(good)
    expect(complaintsOf([xml.replace(good, bad)])).not.toEqual([])
  })
})
