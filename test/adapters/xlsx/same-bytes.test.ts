import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

// Inside the project, so that the bundle finds its packages.
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), "node_modules", ".xlsx-"))
  buildSync({
    entryPoints: ["test/adapters/xlsx/support/print-sums.ts"],
    outfile: join(folder, "print.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external"
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sumsUnder = (environment: Readonly<Record<string, string>>): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "print.mjs")], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...environment }
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

describe("workbooks", () => {
  it("are the same bytes under another time zone and locale", () => {
    const here = sumsUnder({ TZ: "Europe/Stockholm", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" })
    expect(new Set(here.trim().split("\n")).size).toBe(3)
    expect(sumsUnder({ TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" })).toBe(here)
  }, 60_000)
})
