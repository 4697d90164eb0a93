import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { centralReport } from "../skolverket/support/reports.js"
import { inFolder, openBrowser, skipsChromium } from "./support/browser.js"
import { exampleCentral, exampleUnit } from "./support/reports.js"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const allRules = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }
// Colours change nothing but contrast.
const contrastRule = { type: "rule", values: ["color-contrast"] }

const files = {
  "unit.html": writeReportHtml(exampleUnit("sv", "humleblomstret")),
  "central.html": writeReportHtml(exampleCentral("sv")),
  "small.html": writeReportHtml(centralReport)
}

const folder = inFolder(files)
let browser: Browser
beforeAll(async () => {
  if (!skipsChromium) browser = await openBrowser()
})
afterAll(async () => {
  if (!skipsChromium) await browser.close()
  folder.remove()
})

const phone = { width: 320, height: 800 }
const desk = { width: 1280, height: 1000 }

const opened = async (name: keyof typeof files, options: BrowserContextOptions): Promise<Page> => {
  const page = await browser.newPage({ bypassCSP: true, ...options })
  await page.goto(folder.urlOf(name))
  return page
}

/** What axe finds wrong, by rule and place. */
const violations = async (page: Page, rules: typeof allRules): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe)
  const found: AxeResults = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"] })`
  )
  expect(found.passes.length).toBeGreaterThan(rules === allRules ? 20 : 0)
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
}

const layouts: ReadonlyArray<readonly [name: string, options: BrowserContextOptions, media: "print" | "screen"]> = [
  ["a phone", { viewport: phone }, "screen"],
  ["a desk", { viewport: desk }, "screen"],
  ["paper", { viewport: desk }, "print"]
]

const colours: ReadonlyArray<readonly [name: string, options: BrowserContextOptions]> = [
  ["the dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["high contrast", { contrast: "more" }],
  ["high contrast in the dark", { contrast: "more", colorScheme: "dark" }]
]

const unfold = `for (const one of document.querySelectorAll("details")) one.open = true`

describe.skipIf(skipsChromium)("axe", () => {
  it.each(layouts)(
    "finds nothing wrong on %s",
    async (_, options, media) => {
      for (const name of ["unit.html", "small.html"] as const) {
        const page = await opened(name, options)
        await page.emulateMedia({ media })
        await page.evaluate(unfold)
        expect(await violations(page, allRules), name).toEqual([])
        await page.close()
      }
    },
    60_000
  )
  it.each(colours)(
    "finds nothing too pale in %s",
    async (_, options) => {
      const page = await opened("small.html", { viewport: desk, ...options })
      await page.evaluate(unfold)
      expect(await violations(page, contrastRule)).toEqual([])
      await page.close()
    },
    60_000
  )
})

describe.skipIf(skipsChromium)("a page", () => {
  it.each(["unit.html", "central.html", "small.html"] as const)(
    "%s never scrolls sideways on a phone",
    async (name) => {
      const page = await opened(name, { viewport: phone })
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(phone.width)
      await page.close()
    }
  )
  it("asks for nothing but itself", async () => {
    const page = await browser.newPage()
    const asked: Array<string> = []
    page.on("request", (request) => asked.push(request.url()))
    await page.goto(folder.urlOf("unit.html"), { waitUntil: "networkidle" })
    expect(asked).toEqual([folder.urlOf("unit.html")])
    await page.close()
  })
  it("reads as a report to those who do not see it", async () => {
    const page = await opened("unit.html", { viewport: desk })
    await expect(await page.locator("body").ariaSnapshot()).toMatchFileSnapshot(
      `${process.cwd()}/test/golden/files/html/unit.aria.yml`
    )
    await page.close()
  })
})
