import type { IParagraphOptions, Paragraph, ParagraphChild, TextRun } from "docx"
import type { DocxScope } from "./docx-scope.js"

/** A text as runs: a line feed is a line break. */
export const textRuns = (
  text: string,
  { docx }: DocxScope,
  look: { readonly bold?: boolean } = {}
): ReadonlyArray<TextRun> =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line, index) => new docx.TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }))

/** A paragraph of a text, with what follows on its last line. */
export const textParagraph = (
  text: string,
  scope: DocxScope,
  options: IParagraphOptions = {},
  ...after: ReadonlyArray<ParagraphChild>
): Paragraph => new scope.docx.Paragraph({ ...options, children: [...textRuns(text, scope), ...after] })
