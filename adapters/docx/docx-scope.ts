import type { FootnoteReferenceRun } from "docx"
import type { PresentedReport } from "../../src/presentation/presented-report.js"
import { type PresentationWords, presentationWords } from "../../src/presentation/wording.js"
import type { DocxLibrary } from "./docx-library.js"
import { type OwnElement, ownElements } from "./own-element.js"

/** A heading that the contents list. */
export interface DocxHeading {
  readonly text: string
  readonly level: number
}

/** What the parts of one document share. */
export interface DocxScope extends DocxLibrary {
  readonly report: PresentedReport
  readonly words: PresentationWords
  /** The colour of headings, lines and marks, as `rrggbb`. */
  readonly accent: string
  /** The ids of the methods that footnotes so far tell of; the first footnote has the number 1. */
  readonly footnotes: Array<string>
  /** The headings so far, in their order. */
  readonly headings: Array<DocxHeading>
  readonly ownElement: OwnElement
}

const ownAccent = "#1a5a8a"

/** Gathers what the parts of a document share. */
export const docxScope = (report: PresentedReport, library: DocxLibrary, accent = ownAccent): DocxScope => ({
  ...library,
  report,
  words: presentationWords(report.language),
  accent: accent.slice(1).toUpperCase(),
  footnotes: [],
  headings: [],
  ownElement: ownElements(library)
})

/** Refers to a footnote of its own: one that is referred to twice comes out empty in LibreOffice. */
export const footnoteReference = (methodId: string, { docx, footnotes }: DocxScope): FootnoteReferenceRun => {
  footnotes.push(methodId)
  return new docx.FootnoteReferenceRun(footnotes.length)
}
