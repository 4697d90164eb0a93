import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

/** Made by `npm run docs`; without it there is nothing to look at. */
const site = resolve(process.env["SKOLKVALITET_SITE"] ?? "docs-site")
const executablePath = "/usr/bin/chromium"
const isBuilt = existsSync(join(site, "downloads/index.html"))

const textFiles = (): ReadonlyArray<string> =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => /\.(html|css|js)$/.test(name))

/** Pages of all kinds: the front page, running text, generated sections and tables, reference of the code, the downloads. */
const pages = [
  "index.html",
  "documents/Darfor_ar_siffran_dold.html",
  "documents/Regelhandboken.html",
  "documents/Redovisningens_avsnitt.html",
  "functions/skolkvalitet.computeFigures.html",
  "downloads/index.html"
]

/** The theme puts links into the heads of what opens and closes in its navigation. */
const knownViolations = ["nested-interactive"]

describe.skipIf(!isBuilt)("the documentation site", () => {
  it("takes nothing from another place", () => {
    const loads = /(?:src|srcset|data|poster)="https?:|<link[^>]+href="https?:|url\(["']?https?:|@import/i
    expect(textFiles().filter((name) => loads.test(readFileSync(join(site, name), "utf8")))).toEqual([])
  })

  it("leads only to pages that exist", () => {
    const dead = textFiles()
      .filter((name) => name.endsWith(".html") && name !== "try-it.html")
      .flatMap((name) =>
        [...readFileSync(join(site, name), "utf8").matchAll(/<a [^>]*href="([^"#:]+)(?:#[^"]*)?"/g)]
          .map(([, link = ""]) => `${join(name, "..", decodeURIComponent(link))}`)
          .filter((target) => !existsSync(join(site, target)))
          .map((target) => `${name} → ${target}`)
      )
    expect(dead).toEqual([])
  })

  it("says of Swedish pages that they are in Swedish", () => {
    for (const name of ["Regelhandboken", "Ordlista", "Sa_raknas_siffrorna", "Matten.Trend"])
      expect(readFileSync(join(site, `documents/${name}.html`), "utf8")).toContain('tsd-typography" lang="sv"')
  })
})

describe.skipIf(!isBuilt || !existsSync(executablePath))("the documentation site, opened from a file", () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
  let browser: Browser
  let page: Page
  const elsewhere: Array<string> = []

  const open = (name: string) => page.goto(pathToFileURL(join(site, name)).href)

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
    page = await browser.newPage()
    const own = pathToFileURL(site).href
    page.on("request", (request) => {
      if (!request.url().startsWith(own) && !request.url().startsWith("data:")) elsewhere.push(request.url())
    })
  }, 30_000)
  afterAll(() => browser.close())

  it.each([
    ["dold", "Därför är siffran dold"],
    ["åtgärd", "Regelhandboken"],
    ["computeFigures", "computeFigures"],
    ["duplicate-key", "Errors"]
  ])("finds %s", async (word, title) => {
    await open("index.html")
    await page.locator("#tsd-search-trigger").click()
    await page.locator("#tsd-search-input").fill(word)
    await page.locator("#tsd-search-results > li").first().waitFor()
    const found = (await page.locator("#tsd-search-results").textContent()) ?? ""
    expect(found.replaceAll("\u200b", "")).toContain(title)
  })

  it.each(pages)(
    "%s hinders nobody",
    async (name) => {
      await open(name)
      await page.evaluate(axe)
      const found: ReadonlyArray<string> = await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })" +
          ".then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))"
      )
      expect(found.filter((violation) => !knownViolations.some((id) => violation.startsWith(`${id} `)))).toEqual([])
    },
    30_000
  )

  it.each(["documents/Redovisningens_avsnitt.html", "documents/Errors.html"])("%s fits a phone", async (name) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(name)
    const width = await page.evaluate("document.documentElement.scrollWidth")
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(width).toBeLessThanOrEqual(320)
  })

  it("asks no other place for anything", () => {
    expect(elsewhere).toEqual([])
  })
})
