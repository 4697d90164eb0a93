import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { unitReport } from "../skolverket/support/reports.js"
import { printedBy } from "../support/printed-under.js"

const printed = printedBy("test/adapters/docx/support/write-sums.ts")

const sumsUnder = (environment: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  printed(environment).trim().split("\n")

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
