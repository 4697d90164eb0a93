import type { Footer, Header, ParagraphChild } from "docx"
import { paragraphStyle } from "./document-styles.js"
import type { DocxScope } from "./docx-scope.js"
import { textParagraph } from "./text-paragraph.js"

/** What keeps the places of the two numbers. */
const places = { page: "{page}", pages: "{pages}" }

/** "Page x of y", where Word fills the numbers in. */
const pageOf = ({ docx, words }: DocxScope): ReadonlyArray<ParagraphChild> =>
  words("page-of", places)
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === places.page) return new docx.TextRun({ children: [docx.PageNumber.CURRENT] })
      return new docx.TextRun(part === places.pages ? { children: [docx.PageNumber.TOTAL_PAGES] } : part)
    })

/** What stands at the foot of every page. */
export const pageFooter = (scope: DocxScope): Footer =>
  new scope.docx.Footer({
    children: [
      new scope.docx.Paragraph({ style: paragraphStyle.running, alignment: "right", children: [...pageOf(scope)] })
    ]
  })

/** What stands at the head of every page but the first: the title, and that the report is not for everybody. */
export const pageHeader = (scope: DocxScope): Header => {
  const { title, document } = scope.report
  const isInternal = document.audience === "internal"
  const text = isInternal ? `${title} · ${scope.words("audience-internal")}` : title
  return new scope.docx.Header({ children: [textParagraph(text, scope, { style: paragraphStyle.running })] })
}
