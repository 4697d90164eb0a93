import { describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { unitReport } from "../skolverket/support/reports.js"

describe("the golden file", () => {
  it("holds a unit's report byte for byte", async () => {
    await expect(writeReportHtml(unitReport)).toMatchFileSnapshot(`${process.cwd()}/test/golden/files/html/unit.html`)
  })
})
