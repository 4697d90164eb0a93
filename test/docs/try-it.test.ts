import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import axe from "axe-core"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeFiguresCsv } from "../../adapters/csv/write-figures-csv.js"
import { writeReportHtml } from "../../adapters/html/write-report-html.js"
import { readTablesOrThrow } from "../../adapters/tables/read-tables.js"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { validateDataset } from "../../src/validation/validate.js"
import { filesIn } from "../support/example-files.js"

const executablePath = "/usr/bin/chromium"
const file = resolve("dist-test/try-it/try-it.html")

const dataset = readTablesOrThrow(filesIn("docs/example"))
const table = computeFiguresOrThrow(dataset)
const release = protectFiguresOrThrow(table)
const hiddenOf = ({ figures }: typeof release): ReadonlySet<string> =>
  new Set(figures.filter(({ status }) => status === "suppressed").map(({ id }) => id))
const hiddenIds = hiddenOf(release)
const hiddenText = "..uppgiften visas inte"

const doneWith = (source: string, hidden = hiddenIds.size): string =>
  `Klart med ${source}. ${validateDataset(dataset).length} iakttagelser och ${table.figures.length} siffror, varav ${hidden} är dolda.`

/** The example's units, of which the third row cannot be read. */
const brokenUnits = (): string =>
  readFileSync("docs/example/units.csv", "utf8").replace(
    "ravglantan,Förskolan Rävgläntan,norra,FS",
    "ravglantan,Förskolan Rävgläntan,norra,ZZ"
  )

describe.skipIf(!existsSync(executablePath))("the page to try the library on", () => {
  let browser: Browser
  const requested: Array<string> = []

  const openPage = async (options: BrowserContextOptions = {}, before?: string): Promise<Page> => {
    const context = await browser.newContext(options)
    context.on("request", (request) => requested.push(request.url()))
    const page = await context.newPage()
    if (before !== undefined) await page.addInitScript(before)
    await page.goto(pathToFileURL(file).href)
    return page
  }
  const isDone = (page: Page, status: string): Promise<void> =>
    page.locator("main[aria-busy=false] #status", { hasText: status }).waitFor()
  const withExample = async (options?: BrowserContextOptions, before?: string): Promise<Page> => {
    const page = await openPage(options, before)
    await page.click("#take-example")
    await isDone(page, doneWith("exemplet"))
    return page
  }
  const violationsOn = async (page: Page): Promise<unknown> => {
    const options = {
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"]
    }
    await page.evaluate(axe.source)
    return page.evaluate(
      `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
        violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ target }) => String(target))]))`
    )
  }
  const cellsIn = (
    page: Page,
    place: string
  ): Promise<ReadonlyArray<readonly [id: string, text: string, markup: string]>> =>
    page.$$eval(`${place} [data-figure]`, (cells) =>
      cells.map((cell) => [cell.getAttribute("data-figure") ?? "", cell.textContent ?? "", cell.innerHTML] as const)
    )
  const shownReport = async (page: Page, title: string): Promise<string | undefined> =>
    (await page.locator(`iframe[title="${title}"]`).getAttribute("srcdoc"))?.replace('<base href="about:srcdoc">', "")
  /** The example, opened once for all who only choose what is shown. */
  let example: Page

  beforeAll(async () => {
    mkdirSync("dist-test/try-it", { recursive: true })
    execFileSync(process.execPath, ["docs/build-try-it.mjs", file])
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
    example = await withExample({ viewport: { width: 1280, height: 900 } })
  })
  afterAll(async () => {
    await browser?.close()
  })

  it("is one file that refuses every connection", async () => {
    const html = readFileSync(file, "utf8")
    expect(html.match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?!data:)[^>]*>/g)).toBeNull()
    const page = await openPage()
    const refused = await page.evaluate(`new Promise((answer) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => answer(effectiveDirective))
      fetch("https://example.org/").catch(() => {})
    })`)
    expect(refused).toBe("connect-src")
    await page.context().close()
  })

  it("puts nothing into the page as markup", () => {
    const sources = readdirSync("adapters/try-it").map((name) => readFileSync(join("adapters/try-it", name), "utf8"))
    expect(sources.join("\n")).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/)
  })

  it("shows findings with their place", async () => {
    expect(await example.locator("#check ~ article .place").allTextContents()).toEqual([
      "observations.csv, rad 251, kolumn value",
      "actions.csv, rad 14, kolumn outcome"
    ])
  })

  it("shows every figure that may be shown, and of a hidden one only its sign and that it is hidden", async () => {
    const cells = new Map<string, readonly [text: string, markup: string]>()
    for (const { id } of dataset.indicators) {
      await example.selectOption("#indicator", id)
      for (const [figure, ...shown] of await cellsIn(example, "[aria-labelledby=figures-caption]"))
        cells.set(figure, shown)
    }
    expect([...cells.keys()].sort()).toEqual(release.figures.map(({ id }) => id).sort())
    expect(table.figures.filter(({ id, value }) => hiddenIds.has(id) && value.value !== null).length).toBeGreaterThan(
      50
    )
    for (const id of hiddenIds) {
      const [text, markup] = cells.get(id) ?? []
      expect(text).toBe(hiddenText)
      expect(markup).not.toMatch(/\d/)
    }
  })

  it("shows the reports as the library writes them from the protected figures, and nothing in them can run", async () => {
    const findings = validateDataset(dataset)
    const unitId = dataset.units[0]?.id ?? ""
    const central = composeCentralReportOrThrow(dataset, release, { findings })
    const unit = composeUnitReportOrThrow(dataset, release, { unitId, findings })
    expect(await shownReport(example, central.title)).toBe(writeReportHtml(central))
    await example.selectOption("#report-choice", unitId)
    expect(await shownReport(example, unit.title)).toBe(writeReportHtml(unit))
    expect(await example.locator("iframe.report").getAttribute("sandbox")).toBe("")
  })

  it("styles the report and leads to its sections within its frame", async () => {
    const report = example.frames()[1]
    expect(await report?.evaluate("document.styleSheets.length")).toBe(1)
    await report?.locator('nav a[href^="#"]').last().click()
    expect(report?.url()).toMatch(/^about:srcdoc#./)
  })

  it.each<readonly [string, number, Parameters<Page["emulateMedia"]>[0]]>([
    ["on a desktop", 1280, {}],
    ["on a phone", 320, {}],
    ["in the dark", 1280, { colorScheme: "dark" }],
    ["in print", 700, { media: "print" }]
  ])("has no hindrance that axe finds %s, and never scrolls sideways", async (_, width, media) => {
    await example.setViewportSize({ width, height: 800 })
    await example.emulateMedia(media)
    expect(await violationsOn(example)).toEqual([])
    expect(await example.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
    await example.emulateMedia({ media: null, colorScheme: null })
  })

  it("tells where a file that was dropped cannot be read; a folder that can be read follows", async () => {
    const page = await openPage()
    const dropped = await page.evaluateHandle(
      `(() => { const given = new DataTransfer(); given.items.add(new File([${JSON.stringify(brokenUnits())}], "units.csv")); return given })()`
    )
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped })
    await page.locator("main[aria-busy=false] article.problem").first().waitFor()
    expect(await page.locator("article.problem .place").allTextContents()).toContain(
      "units.csv, rad 3, kolumn school_forms"
    )
    expect(await page.locator("#figures, #report").count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    await page.setInputFiles("#take-folder", "docs/example")
    await isDone(page, doneWith(`${filesIn("docs/example").length} filer`))
    await page.context().close()
  })

  it("can be used with the keyboard alone, from the tables to the report", async () => {
    const page = await openPage()
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press("Tab")
        if (await page.locator(selector).evaluate((one) => one.matches(":focus"))) return
      }
      throw new Error(`${selector} is not reached.`)
    }
    await tabTo("#take-example")
    await page.keyboard.press("Enter")
    await isDone(page, doneWith("exemplet"))
    await tabTo('a[href="#check"]')
    await tabTo('a[href="#figures"]')
    await page.keyboard.press("Enter")
    await tabTo("#indicator")
    const caption = await page.locator("#figures-caption").textContent()
    await page.keyboard.press("ArrowDown")
    expect(await page.locator("#figures-caption").textContent()).not.toBe(caption)
    await tabTo(".frame[aria-labelledby=figures-caption]")
    await tabTo("#save-csv")
    await tabTo("#report-choice")
    await page.keyboard.press("ArrowDown")
    await page.locator(`iframe[title*="${dataset.units[0]?.name}"]`).waitFor()
    expect(await page.locator("#report-choice").evaluate((one) => one.matches(":focus"))).toBe(true)
    await page.context().close()
  })

  it("follows another policy, saves what the library writes, and speaks English", async () => {
    const strict = protectFiguresOrThrow(table, "strict")
    await example.selectOption("#policy", "strict")
    await isDone(example, doneWith("exemplet", hiddenOf(strict).size))
    const [download] = await Promise.all([example.waitForEvent("download"), example.click("#save-excel")])
    expect(readFileSync(await download.path(), "utf8")).toBe(writeFiguresCsv(strict, { profile: "excel-sv" }))
    await example.click("#language")
    await example.locator('iframe[title^="Report on"]').waitFor()
    expect(await example.locator("html").getAttribute("lang")).toBe("en")
    expect(await example.locator("h2").allTextContents()).toEqual(["Choose a data set", "Check", "Figures", "Report"])
    expect(await example.locator("#language").evaluate((one) => one.matches(":focus"))).toBe(true)
  })

  it("works where the browser gives no background to work in", async () => {
    const page = await withExample({}, "delete globalThis.Worker")
    expect(await page.locator("h2").count()).toBe(4)
    await page.context().close()
  })

  it("has asked for nothing but itself in all this", () => {
    expect(requested.length).toBeGreaterThan(0)
    expect(requested.filter((url) => url !== pathToFileURL(file).href && !/^(?:blob|data):/.test(url))).toEqual([])
  })
})
