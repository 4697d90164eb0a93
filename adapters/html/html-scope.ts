import type { PresentedReport } from "../../src/presentation/presented-report.js"
import { type PresentationWords, presentationWords } from "../../src/presentation/wording.js"
import type { Language } from "../../src/text/sentence.js"

/** What the parts of one page share. */
export interface HtmlScope {
  readonly language: Language
  readonly words: PresentationWords
  /** The number of a method, by its id. */
  readonly methodNumbers: ReadonlyMap<string, number>
}

/** Gathers what the parts of a page share. */
export const htmlScope = ({ language, methods }: PresentedReport): HtmlScope => ({
  language,
  words: presentationWords(language),
  methodNumbers: new Map(methods.map(({ id, number }) => [id, number]))
})
