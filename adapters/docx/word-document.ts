import type { Document, FileChild } from "docx"
import type { PresentedSection } from "../../src/presentation/presented-report.js"
import { headingParagraph } from "./contents.js"
import { documentStyles, paragraphStyle } from "./document-styles.js"
import type { DocxScope } from "./docx-scope.js"
import { elementsParts } from "./element.js"
import { frontParts } from "./front.js"
import type { Logo } from "./logo.js"
import { footnotesOf, methodsParts } from "./methods.js"
import { pageSection } from "./page-section.js"
import { textParagraph } from "./text-paragraph.js"

const sectionParts = (
  { title, legalSource: source, elements }: PresentedSection,
  scope: DocxScope
): ReadonlyArray<FileChild> => [
  headingParagraph(title, 2, scope),
  ...(source === undefined
    ? []
    : [textParagraph(scope.words("legal-source", { source }), scope, { style: paragraphStyle.note })]),
  ...elementsParts(elements, scope)
]

/** The whole report as a document of the library; its parts are made in their order, for footnotes and tables are counted. */
export const wordDocument = (logo: Logo | undefined, scope: DocxScope): Document => {
  const { docx, report } = scope
  const { title, document, summary, sections, methods } = report
  const body = [
    ...frontParts(logo, scope),
    ...[summary, ...sections].flatMap((section) => sectionParts(section, scope))
  ]
  const appendix = methods.length === 0 ? [] : [pageSection("landscape", methodsParts(scope), scope)]
  return new docx.Document({
    title,
    subject: document.regime.title,
    creator: document.authority.name,
    lastModifiedBy: document.authority.name,
    styles: documentStyles(scope),
    footnotes: footnotesOf(scope),
    sections: [pageSection("portrait", body, scope), ...appendix]
  })
}
