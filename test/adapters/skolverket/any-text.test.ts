import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeReportJson, writeReportXml, writeReportXmlOrThrow } from "../../../adapters/skolverket/index.js"
import { findForbiddenCharacter } from "../../../src/reporting/forbidden-character.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { readReportXml } from "./support/read-report-xml.js"
import { unitReport } from "./support/reports.js"

/** Texts that say something, out of every character there is and those that XML treats specially. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."<>&'\"]-!?\t\n\r\u0001\u2028"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 })
    )
  })
  .filter((text) => /\S/.test(text))

/** A small report with one text as element and as attribute. */
const withText = (text: string): ReportDocument => ({
  ...unitReport,
  title: text,
  statusText: text,
  sections: unitReport.sections.slice(0, 1),
  footnotes: []
})

describe("any text", () => {
  it("comes back from XML and JSON as it was, or is refused by both", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = withText(text)
        if (findForbiddenCharacter(text) !== undefined) {
          expect(Result.isFailure(writeReportXml(document))).toBe(true)
          expect(() => writeReportJson(document)).toThrow()
          return
        }
        expect(readReportXml(writeReportXmlOrThrow(document))).toEqual(document)
        expect(JSON.parse(writeReportJson(document))).toEqual(document)
      }),
      { numRuns: 300, seed: 1, endOnFailure: true }
    )
  })
})
