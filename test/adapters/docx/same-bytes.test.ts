import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { unitReport } from "../skolverket/support/reports.js"

// Inside the project, so that the bundle finds its packages.
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), "node_modules", ".docx-"))
  buildSync({
    entryPoints: ["test/adapters/docx/support/write-sums.ts"],
    outfile: join(folder, "print.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external"
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sumsUnder = (environment: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "print.mjs")], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...environment }
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim().split("\n")
}

describe("documents", () => {
  it("are the same bytes in another process, under another time zone and locale, whatever was written before", async () => {
    const here = createHash("sha256")
      .update(await writeReportDocxOrThrow(unitReport))
      .digest("hex")
    const sums = sumsUnder({ TZ: "Europe/Stockholm", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" })
    expect(sums).toEqual([here, expect.stringMatching(/^[0-9a-f]{64}$/), here])
    expect(sums[1]).not.toBe(here)
    expect(sumsUnder({ TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" })).toEqual(sums)
  }, 60_000)
})
