import { describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { exampleUnit, exampleUnitIds } from "./support/reports.js"

const documents = exampleUnitIds.map((id) => exampleUnit("sv", id))

describe("writing", () => {
  it("takes a hundredth of a second for a unit's report, with room for a slow machine", () => {
    const start = process.cpuUsage()
    for (let round = 0; round < 2; round++) for (const document of documents) writeReportHtml(document)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000 / (2 * documents.length)).toBeLessThan(120)
  })
})
