import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { HtmlValidate } from "html-validate"
import { afterAll, describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { allReports } from "../skolverket/support/reports.js"
import { inFolder } from "./support/browser.js"
import { exampleUnit } from "./support/reports.js"

/** The small municipality's reports by the newest rules in both languages, and a unit of the example. */
const pages: ReadonlyArray<readonly [name: string, page: string]> = [
  ...allReports
    .filter(([, { profile, kind, unit }]) => profile.includes("2010-800") && (kind === "central" || unit?.id === "ask"))
    .filter(([, { audience, kind, language }]) => audience === "public" || (kind === "central" && language === "sv"))
    .map(([name, document]) => [name, writeReportHtml(document)] as const),
  ["example sv", writeReportHtml(exampleUnit("sv", "humleblomstret"))]
]

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The titles of reports are the municipality's own and may be long.
    "long-title": "off"
  }
})

describe("html-validate", () => {
  it.each(pages)("has no remark on %s", async (_, page) => {
    const { results } = await validator.validateString(page)
    const remarks = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))
    expect(remarks).toEqual([])
  })
})

const vnu = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar")
const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""
const skipsJava = !existsSync("/usr/bin/java") && !isCi
if (skipsJava) console.warn("Java is not installed, so vnu is not run: apt-get install default-jre-headless")

/** The prose of an English report is the municipality's own and may be Swedish. */
const isAboutProse = (line: string): boolean => line.includes("This document appears to be written in Swedish")

const folder = inFolder(Object.fromEntries(pages.map(([, page], index) => [`${index}.html`, page])))
afterAll(folder.remove)

describe.skipIf(skipsJava)("vnu", () => {
  it("has no error and no warning on any page", () => {
    const files = pages.map((_, index) => folder.pathOf(`${index}.html`))
    const { stderr } = spawnSync("java", ["-jar", vnu, "--format", "gnu", ...files], { encoding: "utf8" })
    expect(stderr.split("\n").filter((line) => line !== "" && !isAboutProse(line))).toEqual([])
  }, 60_000)
})
