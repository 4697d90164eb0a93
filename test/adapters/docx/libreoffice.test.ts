import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { presentReport } from "../../../src/presentation/present-report.js"
import { unitReportOf } from "../../reporting/support/compose.js"

const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""
const isThere = ["soffice", "pdfinfo"].every((name) => spawnSync(name, ["--version"]).error === undefined)

if (!isThere && !isCi)
  console.warn(
    "LibreOffice or poppler is not installed, so no document is opened: apt-get install libreoffice-writer poppler-utils"
  )

const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-docx-"))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ran = (program: string, ...args: ReadonlyArray<string>): string => {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** A text without its line ends, which stand where the page has room. */
const flowing = (text: string): string => text.replace(/\s+/g, " ")

describe.skipIf(!isThere && !isCi)("LibreOffice", () => {
  const document = unitReportOf("orn")
  const report = presentReport(document)
  let text = ""

  beforeAll(async () => {
    writeFileSync(join(folder, "report.docx"), await writeReportDocxOrThrow(document))
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
    ran("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx"))
    text = flowing(ran("pdftotext", "-layout", join(folder, "report.pdf"), "-"))
  }, 60_000)

  it("opens a document as pages with a title", () => {
    const facts = ran("pdfinfo", join(folder, "report.pdf"))
    expect(Number(/^Pages:\s+(\d+)$/m.exec(facts)?.[1])).toBeGreaterThan(2)
    expect(facts).toContain(`Title:           ${document.title}`)
    expect(text).toMatch(/Sida 2 av \d/)
  })
  it("shows every heading, in the contents and in its place", () => {
    for (const title of [report.summary.title, ...report.sections.map((section) => section.title), report.methodsTitle])
      expect(text.split(flowing(title)).length, title).toBeGreaterThan(2)
  })
  it("shows what the sign of hidden figures means, and the sign", () => {
    expect(report.hiddenExplanation).toBeDefined()
    expect(text).toContain(report.hiddenExplanation)
    expect(text).toMatch(/Alla \.\./)
  })
  it("shows footnotes with what they say", () => {
    expect(text).toMatch(/1 ?Godkända i alla ämnen\. Vad som räknas: Elever i årskurs 9/)
  })
})
