import { describe, expect, it } from "vitest"
import { printedBy } from "../support/printed-under.js"

const printedUnder = printedBy("test/adapters/html/support/print-reports.ts")

describe("all that is written", () => {
  it("is the same bytes under another time zone and locale", () => {
    const here = printedUnder({ TZ: "Europe/Stockholm", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" })
    expect(here.length).toBeGreaterThan(50_000)
    expect(printedUnder({ TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" }) === here).toBe(true)
    expect(printedUnder({ TZ: "Asia/Kathmandu", LANG: "C", LC_ALL: "C" }) === here).toBe(true)
  }, 60_000)
})
