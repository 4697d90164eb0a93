import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, bench, describe } from "vitest"
import { writeReportDocxOrThrow } from "../../adapters/docx/index.js"
import { writeReportHtml } from "../../adapters/html/index.js"
import { writeReportMarkdown } from "../../adapters/markdown/index.js"
import { writeReportJson } from "../../adapters/skolverket/index.js"
import { writeReportXlsxOrThrow } from "../../adapters/xlsx/index.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { exampleTable } from "../disclosure/support/example-table.js"

const count = 30

const table = exampleTable()
const { dataset } = table
const release = protectFiguresOrThrow(table)
const units = dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id }))

/** The reports of the example's units, one after the other, again and again. */
const reports = Array.from({ length: count }, (_, at) => units[at % units.length] as ReportDocument)

const all = async (write: (report: ReportDocument) => unknown): Promise<void> => {
  for (const report of reports) await write(report)
}

const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-bench-"))

/** What a user of Markdown would do: pandoc makes the page or the document, without charts. */
const byPandoc = (report: ReportDocument, ending: "html" | "docx"): void => {
  const from = join(folder, "report.md")
  writeFileSync(from, writeReportMarkdown(report))
  const { status, error } = spawnSync("pandoc", ["-s", from, "-o", join(folder, `report.${ending}`)])
  if (status !== 0) throw error ?? new Error(`pandoc ended with ${status}`)
}

/** pandoc takes half a second for each, so that few runs must do. */
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

describe(`${count} reports of units`, () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  bench("JSON", () => all(writeReportJson), once)
  bench("Markdown", () => all(writeReportMarkdown), once)
  bench("HTML, with charts", () => all(writeReportHtml), once)
  bench("HTML by pandoc, from Markdown", () => all((report) => byPandoc(report, "html")), once)
  bench("XLSX", () => all(writeReportXlsxOrThrow), once)
  bench("DOCX, with charts", () => all(writeReportDocxOrThrow), once)
  bench("DOCX by pandoc, from Markdown", () => all((report) => byPandoc(report, "docx")), once)
})
