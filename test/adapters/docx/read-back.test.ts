import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { readPublicationOrThrow } from "../../../adapters/publication/read-publication.js"
import { writeReportJson } from "../../../adapters/skolverket/index.js"
import { findForbiddenCharacter } from "../../../src/reporting/forbidden-character.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { centralReport, unitReport } from "../skolverket/support/reports.js"
import { mainPart } from "./support/parts.js"
import { allIn, textOf, xmlOf } from "./support/word.js"

const figuresIn = (...files: Parameters<typeof readPublicationOrThrow>[0]) =>
  readPublicationOrThrow(files)
    .figures.map(({ id, value, numerator, denominator, status }) => ({ id, value, numerator, denominator, status }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** Texts of signs that mean something in XML, in replacement patterns and in Word's fields, among all others. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("<", "&", '"', "'", "$&", "$1", "]]>", " w:dirty=", "\n"),
      fc.string({ unit: "grapheme" })
    ),
    {
      minLength: 1,
      maxLength: 8
    }
  )
  .map((parts) => parts.join(""))
  .filter((text) => /\S/.test(text) && findForbiddenCharacter(text) === undefined)

const withProse = (text: string): ReportDocument => ({
  ...unitReport,
  sections: [],
  footnotes: [],
  ownSections: [{ id: "own", title: "Eget", paragraphs: [text] }]
})

describe("a document", () => {
  it.each([
    ["a unit", unitReport],
    ["the authority", centralReport]
  ] as const)("of %s tells the audit the same figures as its JSON does", async (_, document) => {
    const told = figuresIn({ name: "report.docx", bytes: await writeReportDocxOrThrow(document) })
    expect(told).toEqual(figuresIn({ name: "report.json", text: writeReportJson(document) }))
    expect(told.length).toBeGreaterThan(5)
  })
  it("holds any text as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const paragraphs = allIn(xmlOf(mainPart(await writeReportDocxOrThrow(withProse(text)))), "w:p").map(textOf)
        expect(paragraphs).toContain(text)
      }),
      { numRuns: 25, seed: 1 }
    )
  })
})
