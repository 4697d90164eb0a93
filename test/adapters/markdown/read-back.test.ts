import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeReportMarkdown } from "../../../adapters/markdown/index.js"
import { presentReport } from "../../../src/presentation/present-report.js"
import type { PresentedReport, PresentedTable } from "../../../src/presentation/presented-report.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { allReports, unitReport } from "../skolverket/support/reports.js"
import { readWithPandoc, skipsPandoc } from "./support/pandoc.js"

const tablesOf = ({ summary, sections, methods }: PresentedReport): ReadonlyArray<PresentedTable> => [
  ...[summary, ...sections].flatMap(({ elements }) => elements.filter((element) => element.kind === "table")),
  ...methods.map(({ basis }) => basis)
]

/** One space where there are several, for Markdown knows no others; composed letters, for pandoc composes them. */
const plain = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC")

describe.skipIf(skipsPandoc)("pandoc", () => {
  it("reads every table, row and note of every report", () => {
    const documents = allReports.filter(([name]) => name.includes("2010-800")).map(([, document]) => document)
    expect(documents.length).toBeGreaterThan(10)
    for (const document of documents.slice(0, 4)) {
      const report = presentReport(document)
      const read = readWithPandoc(writeReportMarkdown(document))
      const tables = tablesOf(report)
      expect(read.tables.map(([header]) => header)).toEqual(
        tables.map(({ columns }) => columns.map(({ label }) => plain(label)))
      )
      expect(read.tables.map((rows) => rows.length - 1)).toEqual(tables.map(({ rows }) => rows.length))
      read.tables.forEach((rows, at) => {
        for (const [index, row] of rows.slice(1).entries()) {
          const cells = tables[at]?.rows[index] ?? []
          expect(row.length).toBe(cells.length)
          for (const [column, cell] of cells.entries())
            expect(plain(row[column] ?? "").startsWith(plain(cell.text))).toBe(true)
        }
      })
      const references = tables.filter(({ method }) => method !== undefined).length + report.methods.length
      expect(read.notes.length).toBe(references)
      for (const { sentences } of report.methods) expect(read.notes.map(plain)).toContain(plain(sentences.join(" ")))
    }
  })
})

const signs = [
  ..."\\`*_{}[]<>#|$~^&:!()+-=.'\"/@1aZ0 \t\n\r",
  "www.",
  "https://",
  "mailto:",
  "a@b.se",
  "&amp;",
  "&#65;",
  ":smile:",
  "[^f1]",
  "[ ] ",
  "1. ",
  "- ",
  "> ",
  "---",
  "```",
  "<b>",
  "<!--",
  "[!NOTE]",
  "![a](b)",
  "$x$",
  "~~",
  "\\|",
  "| a |",
  "\u00a0",
  "\u2028",
  "\u0001"
]

const anyText = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
    maxLength: 14
  })
  .filter((text) => plain(text) !== "")

/** A report with a text as a heading, as prose, in a list and in a table. */
const withTexts = (texts: ReadonlyArray<string>): ReportDocument => ({
  ...unitReport,
  sections: [],
  footnotes: [],
  ownSections: texts.map((text, index) => ({ id: `own-${index}`, title: text, paragraphs: [text] }))
})

describe.skipIf(skipsPandoc)("any text", () => {
  it("is read back as text, as a heading and as prose", () => {
    const texts = fc.sample(anyText, { numRuns: 500, seed: 7 })
    const { blocks } = readWithPandoc(writeReportMarkdown(withTexts(texts)))
    const starts = blocks.flatMap(({ kind }, index) => (kind === "Header" ? [index] : [])).slice(2)
    const read = starts.map((start, index) => {
      const [heading, ...prose] = blocks.slice(start, starts[index + 1])
      return [heading?.text, prose.map(({ text }) => text).join(" ")].map((text) => plain(text ?? ""))
    })
    expect(read).toEqual(texts.map((text) => [plain(text), plain(text)]))
  })

  it("is read back as text in tables, lists and names", () => {
    const texts = fc.sample(anyText, { numRuns: 500, seed: 8 })
    const items = texts.map(
      (text) =>
        ({
          nodeId: "ask",
          nodeName: text,
          group: "staff",
          groupText: text,
          mode: "participated",
          modeText: text,
          how: text
        }) as const
    )
    const first = unitReport.sections[0]
    if (first === undefined) throw new Error("The report has no section")
    const document: ReportDocument = {
      ...unitReport,
      title: texts[0] ?? "",
      footnotes: [],
      ownSections: [],
      sections: [
        {
          ...first,
          blocks: [
            { kind: "involvement", items },
            { kind: "facts", items: texts.map((text) => ({ label: text, value: text })) }
          ]
        }
      ]
    }
    const { tables, blocks } = readWithPandoc(writeReportMarkdown(document))
    expect(plain(blocks[0]?.text ?? "")).toBe(plain(texts[0] ?? ""))
    expect(tables[0]?.slice(1).map((row) => row.map(plain))).toEqual(
      texts.map((text) => [plain(text), plain(text), plain(text)])
    )
    expect(plain(blocks.at(-1)?.text ?? "")).toBe(
      plain(texts.map((text) => `${plain(text)}: ${plain(text)}`).join(" "))
    )
  })
})
