import type { FileChild, Paragraph } from "docx"
import { contentsPart, headingParagraph } from "./contents.js"
import { paragraphStyle } from "./document-styles.js"
import type { DocxScope } from "./docx-scope.js"
import { factParagraphs } from "./element.js"
import type { Logo } from "./logo.js"
import { textParagraph } from "./text-paragraph.js"

const logoParagraph = ({ sort, bytes, size, alternative }: Logo, { docx }: DocxScope): Paragraph =>
  new docx.Paragraph({
    spacing: { after: 240 },
    children: [
      new docx.ImageRun({
        type: sort,
        data: bytes,
        transformation: size,
        altText: { name: "logo", title: alternative, description: alternative }
      })
    ]
  })

/** The top of the report: whose it is, what must be read first, where it stands, and what it holds. */
export const frontParts = (logo: Logo | undefined, scope: DocxScope): ReadonlyArray<FileChild> => {
  const { report, words } = scope
  return [
    ...(logo === undefined ? [] : [logoParagraph(logo, scope)]),
    headingParagraph(report.title, 1, scope),
    ...report.warnings.map((warning) => textParagraph(warning, scope, { style: paragraphStyle.warning })),
    ...factParagraphs(report.facts, scope),
    ...(report.hiddenExplanation === undefined
      ? []
      : [textParagraph(report.hiddenExplanation, scope, { style: paragraphStyle.remark })]),
    textParagraph(words("contents"), scope, { style: "Caption" }),
    contentsPart(scope)
  ]
}
