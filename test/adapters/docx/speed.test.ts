import { beforeAll, describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { unitReport } from "../skolverket/support/reports.js"

const count = 10

describe("writing", () => {
  beforeAll(() => writeReportDocxOrThrow(unitReport))

  it("takes less than 0.4 seconds of the processor for a small unit's report", async () => {
    const start = process.cpuUsage()
    for (let written = 0; written < count; written++) await writeReportDocxOrThrow(unitReport)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000 / count).toBeLessThan(1200)
  })
})
