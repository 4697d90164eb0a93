import type { PresentedElement, PresentedReport, PresentedSection } from "../../src/presentation/presented-report.js"
import { markdownTable } from "./markdown-table.js"
import { markdownLine, markdownLines, markdownText } from "./markdown-text.js"

type Facts = Extract<PresentedElement, { readonly kind: "facts" }>["items"]

/** Refers to the note on a method; nothing where a table has none. */
export type NoteOf = (method: string | undefined) => string

/** Numbers the notes as the report does. */
export const notesOf = ({ methods }: PresentedReport): NoteOf => {
  const numbers = new Map(methods.map(({ id, number }) => [id, number]))
  return (method) => {
    const number = method === undefined ? undefined : numbers.get(method)
    return number === undefined ? "" : `[^f${number}]`
  }
}

/** Labels with their values. */
export const markdownFacts = (items: Facts): string =>
  items.map(({ label, value }) => `- **${markdownText(label)}:** ${markdownText(value)}`).join("\n")

/** A remark is set apart; one that must not be missed is bold. */
export const markdownRemark = (text: string, isWarning: boolean): string =>
  isWarning ? `> **${markdownText(text)}**` : `> ${markdownLine(text)}`

const elementText = (element: PresentedElement, noteOf: NoteOf): string => {
  switch (element.kind) {
    case "heading":
      return `${"#".repeat(element.level)} ${markdownText(element.text)}`
    case "paragraph":
      return markdownLines(element.text)
    case "remark":
      return markdownRemark(element.text, element.tone === "warning")
    case "list":
      return element.items.map((item) => `- ${markdownLine(item)}`).join("\n")
    case "facts":
      return markdownFacts(element.items)
    case "table":
      return markdownTable(element, noteOf(element.method))
    case "chart":
      return `*${markdownText(element.title)}.* ${markdownText(element.description)}`
  }
}

/** The pieces of a section, each a block of its own. */
export const markdownElements = ({ elements }: PresentedSection, noteOf: NoteOf): ReadonlyArray<string> =>
  elements.map((element) => elementText(element, noteOf))
