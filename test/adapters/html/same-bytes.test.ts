import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

// Inside the project, so that the bundle finds its packages.
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), "node_modules", ".html-"))
  buildSync({
    entryPoints: ["test/adapters/html/support/print-reports.ts"],
    outfile: join(folder, "print.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external"
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const printedUnder = (environment: Readonly<Record<string, string>>): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "print.mjs")], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...environment },
    maxBuffer: 256 * 1024 * 1024
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

describe("all that is written", () => {
  it("is the same bytes under another time zone and locale", () => {
    const here = printedUnder({ TZ: "Europe/Stockholm", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" })
    expect(here.length).toBeGreaterThan(50_000)
    expect(printedUnder({ TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" }) === here).toBe(true)
    expect(printedUnder({ TZ: "Asia/Kathmandu", LANG: "C", LC_ALL: "C" }) === here).toBe(true)
  }, 60_000)
})
