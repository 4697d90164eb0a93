import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import { unitReport } from "../skolverket/support/reports.js"
import { attribute, elementsOf, named, textOf } from "./support/page.js"

const dangerous = fc.constantFrom(
  "<script>alert(1)</script>",
  "</title></style><img src=x onerror=alert(1)>",
  '" onload="alert(1)',
  "-->",
  "]]>",
  "&lt;b&gt;",
  "&#60;"
)

const anyText = fc
  .array(fc.oneof(dangerous, fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom(..."<>&'\"\t\n\r\u0001")))
  .map((parts) => parts.join(""))
  .filter((text) => /\S/.test(text))

/** A report with one text as title, name, prose, row, caption and reason. */
const withText = (text: string): ReportDocument => ({
  ...unitReport,
  title: text,
  statusText: text,
  sections: unitReport.sections
    .filter(({ id }) => id === "work" || id === "follow-up")
    .map((section) => ({
      ...section,
      title: text,
      blocks: section.blocks.map((block) => {
        if (block.kind === "paragraph") return { ...block, text }
        if (block.kind !== "figure-table") return block
        return {
          ...block,
          caption: text,
          unit: text,
          columns: block.columns.map((column) => ({ ...column, label: text, breakBefore: text })),
          rows: block.rows.map((row) => ({ ...row, label: text }))
        }
      })
    }))
})

/** A text as every reader of HTML gives it back. */
const asRead = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd").replace(/\r\n?/g, "\n")

const kindsIn = (page: string): ReadonlySet<string> =>
  new Set(elementsOf(page).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName} ${name}`)]))

describe("any text", () => {
  const plain = kindsIn(writeReportHtml(withText("x")))

  it("comes back as text and never as an element or attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = writeReportHtml(withText(text))
        const elements = elementsOf(page)
        expect([...kindsIn(page)].filter((kind) => !plain.has(kind))).toEqual([])
        const read = asRead(text)
        for (const place of ["h1", "h2", "h4", "p", "dd", "a"])
          expect(named(elements, place).map(textOf), place).toContain(read)
        expect(named(elements, "th").map(textOf)).toContain(read)
        expect(named(elements, "title").map(textOf)).toContain(read)
        expect(elements.map((element) => attribute(element, "aria-label"))).toContain(read)
      }),
      { numRuns: 50, seed: 1, endOnFailure: true }
    )
  })
})
