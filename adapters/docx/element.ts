import type { FileChild, Paragraph, ParagraphChild } from "docx"
import type { PresentedElement } from "../../src/presentation/presented-report.js"
import { chartParts } from "./chart.js"
import { headingParagraph } from "./contents.js"
import { paragraphStyle } from "./document-styles.js"
import type { DocxScope } from "./docx-scope.js"
import { bodySetting, tableParts } from "./table.js"
import { textParagraph, textRuns } from "./text-paragraph.js"

type Facts = Extract<PresentedElement, { readonly kind: "facts" }>["items"]

/** Labels with their values. */
export const factParagraphs = (facts: Facts, scope: DocxScope): ReadonlyArray<Paragraph> =>
  facts.map(({ label, value }) => {
    const children: ReadonlyArray<ParagraphChild> = [
      ...textRuns(`${label}:`, scope, { bold: true }),
      new scope.docx.TextRun({ children: [new scope.docx.Tab()] }),
      ...textRuns(value, scope)
    ]
    return new scope.docx.Paragraph({ style: paragraphStyle.fact, children })
  })

/** A piece of a section. */
const elementParts = (element: PresentedElement, scope: DocxScope): ReadonlyArray<FileChild> => {
  switch (element.kind) {
    case "heading":
      return [headingParagraph(element.text, element.level, scope)]
    case "paragraph":
      return [textParagraph(element.text, scope)]
    case "remark":
      return [
        textParagraph(element.text, scope, {
          style: element.tone === "plain" ? paragraphStyle.remark : paragraphStyle.warning
        })
      ]
    case "list":
      return element.items.map((item) => textParagraph(item, scope, { bullet: { level: 0 } }))
    case "facts":
      return factParagraphs(element.items, scope)
    case "table":
      return tableParts(element, bodySetting, scope)
    case "chart":
      return chartParts(element, scope)
  }
}

/** The pieces of a section. */
export const elementsParts = (elements: ReadonlyArray<PresentedElement>, scope: DocxScope): ReadonlyArray<FileChild> =>
  elements.flatMap((element) => elementParts(element, scope))
