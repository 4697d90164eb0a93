import type { FileChild, ISectionOptions } from "docx"
import type { DocxScope } from "./docx-scope.js"
import { pageFooter, pageHeader } from "./running-text.js"

/** A4 with two centimetres at each side, in twips. */
const margin = { top: 1247, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 510 }

/** The room between the sides of a page, in twips. */
export const pageRoom = { portrait: 9638, landscape: 14_570 } as const

/** Pages with what stands at their head and foot. */
export const pageSection = (
  orientation: "portrait" | "landscape",
  children: ReadonlyArray<FileChild>,
  scope: DocxScope
): ISectionOptions => {
  const isFirst = orientation === "portrait"
  return {
    properties: {
      titlePage: isFirst,
      page: { size: { width: 11_906, height: 16_838, orientation }, margin }
    },
    headers: {
      default: pageHeader(scope),
      ...(isFirst ? { first: new scope.docx.Header({ children: [new scope.docx.Paragraph({})] }) } : {})
    },
    footers: { default: pageFooter(scope), ...(isFirst ? { first: pageFooter(scope) } : {}) },
    children
  }
}
