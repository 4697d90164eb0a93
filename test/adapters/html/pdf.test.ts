import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { examplesIn } from "../../docs/examples.js"
import { inFolder, skipsChromium } from "./support/browser.js"
import { exampleUnit } from "./support/reports.js"

const guide = "docs/guides/pdf.md"
const document = exampleUnit("sv", "humleblomstret")
const page = writeReportHtml(document)
const folder = inFolder({ "one.html": page, "other.html": page })

const hasPdfinfo = spawnSync("pdfinfo", ["-v"]).error === undefined
const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""
const skips = skipsChromium || (!hasPdfinfo && !isCi)
if (!hasPdfinfo) console.warn("pdfinfo is not installed, so PDF files are not read: apt-get install poppler-utils")

const told = (...options: ReadonlyArray<string>): string =>
  spawnSync("pdfinfo", [...options, folder.pathOf("one.pdf")], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).stdout

/** Runs the code of the guide as it stands there. */
const runGuide = async (): Promise<void> => {
  const [recipe] = examplesIn(guide, readFileSync(guide, "utf8"))
  mkdirSync("dist-test", { recursive: true })
  writeFileSync("dist-test/pdf-recipe.ts", recipe?.code ?? "")
  const { printReports } = await import(/* @vite-ignore */ `${process.cwd()}/dist-test/pdf-recipe.ts`)
  await printReports([folder.pathOf("one.html"), folder.pathOf("other.html")], "/usr/bin/chromium")
}

beforeAll(async () => {
  if (!skips) await runGuide()
}, 60_000)
afterAll(folder.remove)

describe.skipIf(skips)("the PDF of a report", () => {
  it("is tagged and has title and language", () => {
    expect(told()).toMatch(/^Tagged:\s+yes$/m)
    expect(told()).toMatch(new RegExp(`^Title:\\s+${document.title}$`, "m"))
    expect(readFileSync(folder.pathOf("one.pdf"), "latin1")).toContain("/Lang (sv")
  })
  it("holds tables with header cells, headings, and charts with their descriptions", () => {
    const structure = told("-struct")
    const count = (tag: RegExp): number => structure.match(tag)?.length ?? 0
    const tables = page.match(/<table/g)?.length
    expect(count(/^\s*Table/gm)).toBe(tables)
    expect(count(/^\s*TH/gm)).toBeGreaterThan(100)
    expect(count(/^\s*H1/gm)).toBe(1)
    expect(count(/^\s*Figure/gm)).toBeGreaterThan(1)
    const alternatives = [...readFileSync(folder.pathOf("one.pdf"), "latin1").matchAll(/\/Alt [(<]/g)]
    expect(alternatives.length).toBeGreaterThanOrEqual(page.match(/role="img"/g)?.length ?? 1)
  })
  it("shows what is folded away on the screen", () => {
    const { stdout } = spawnSync("pdftotext", ["-layout", folder.pathOf("one.pdf"), "-"], { encoding: "utf8" })
    expect(stdout).toContain("Figur-id")
  })
  it("is the same bytes when it is printed again", () => {
    expect(readFileSync(folder.pathOf("one.pdf")).equals(readFileSync(folder.pathOf("other.pdf")))).toBe(true)
  })
})
