import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium } from "playwright-core"

const executablePath = "/usr/bin/chromium"
const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""

/** Whether tests that need Chromium are skipped: never where CI promises that it is installed. */
export const skipsChromium = !existsSync(executablePath) && !isCi

if (skipsChromium) console.warn("Chromium is not installed, so reports are not tried in it: apt-get install chromium")

/** Starts Chromium. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: ["--no-sandbox"] })

/** Writes texts as files of a new folder, and gives the folder and how to take it away. */
export const inFolder = (
  files: Readonly<Record<string, string>>
): {
  readonly pathOf: (name: string) => string
  readonly urlOf: (name: string) => string
  readonly remove: () => void
} => {
  const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-html-"))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return {
    pathOf: (name) => join(folder, name),
    urlOf: (name) => pathToFileURL(join(folder, name)).href,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
