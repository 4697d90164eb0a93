import { describe, expect, it } from "vitest"
import {
  reportJsonSchema,
  reportXsd,
  writeReportJson,
  writeReportXmlOrThrow
} from "../../../adapters/skolverket/index.js"
import { centralReport, unitReport } from "./support/reports.js"

const golden = (name: string): string => `${process.cwd()}/test/golden/files/skolverket/${name}`

describe("the golden files", () => {
  it.each([
    ["unit.json", () => writeReportJson(unitReport)],
    ["unit.xml", () => writeReportXmlOrThrow(unitReport)],
    ["central.json", () => writeReportJson(centralReport)],
    ["central.xml", () => writeReportXmlOrThrow(centralReport)],
    ["report.xsd", reportXsd],
    ["report.schema.json", () => `${JSON.stringify(reportJsonSchema(), null, 2)}\n`]
  ])("hold %s byte for byte", async (name, write) => {
    await expect(write()).toMatchFileSnapshot(golden(name))
  })
})
