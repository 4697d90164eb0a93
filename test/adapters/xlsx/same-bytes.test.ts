import { describe, expect, it } from "vitest"
import { printedBy } from "../support/printed-under.js"

const sumsUnder = printedBy("test/adapters/xlsx/support/print-sums.ts")

describe("workbooks", () => {
  it("are the same bytes under another time zone and locale", () => {
    const here = sumsUnder({ TZ: "Europe/Stockholm", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" })
    expect(new Set(here.trim().split("\n")).size).toBe(3)
    expect(sumsUnder({ TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" })).toBe(here)
  }, 60_000)
})
