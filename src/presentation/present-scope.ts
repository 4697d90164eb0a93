import type { ReportDocument } from "../reporting/report-document.js"
import type { PresentedCell } from "./presented-report.js"
import { type PresentationWords, presentationWords } from "./wording.js"

/** What the parts of one presented report share. */
export interface PresentScope {
  readonly document: ReportDocument
  readonly words: PresentationWords
}

/** Gathers what the parts of a presented report share. */
export const presentScope = (document: ReportDocument): PresentScope => ({
  document,
  words: presentationWords(document.language)
})

/** A cell with words only; several texts stand one below the other. */
export const textCell = (text: string | undefined, ...details: ReadonlyArray<string | undefined>): PresentedCell => {
  const [first = "", ...rest] = [text, ...details].filter((part) => part !== undefined && part !== "") as string[]
  return rest.length === 0 ? { text: first } : { text: first, details: rest }
}

/** A cell with a whole number that is never rounded. */
export const countCell = (count: number): PresentedCell => ({
  text: String(count),
  number: { value: String(count), decimals: 0 }
})

/** A name that can stand as an id in any format: letters and digits are kept, all else is written as its code. */
export const safeId = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/gu, (sign) => (sign === "-" ? "-" : `_${sign.codePointAt(0)?.toString(16) ?? ""}`))
