import { DOMParser, type Document, type Element } from "@xmldom/xmldom"

const read = new Map<string, Document>()

const parsed = (part: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    }
  }).parseFromString(part, "text/xml")

/** A part as XML, read once; one that is not well-formed is a failure. */
export const xmlOf = (part: string): Document => {
  const known = read.get(part) ?? parsed(part)
  read.set(part, known)
  return known
}

/** All elements of a name in another, such as `w:p`, in their order. */
export const allIn = (parent: Document | Element, name: string): ReadonlyArray<Element> => [
  ...parent.getElementsByTagName(name)
]

/** The text of an element; a line break is a line feed. */
export const textOf = (element: Element): string =>
  [...element.getElementsByTagName("*")]
    .map(({ tagName, textContent }) => ({ "w:t": textContent ?? "", "w:br": "\n", "w:tab": "\t" })[tagName] ?? "")
    .join("")

/** The style of a paragraph, empty for plain text. */
export const styleOf = (paragraph: Element): string => allIn(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? ""

/** The texts of the paragraphs of a style. */
export const textsIn = (part: string, style: string): ReadonlyArray<string> =>
  allIn(xmlOf(part), "w:p")
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(textOf)

/** A table as it is read back: what names it, and the paragraphs of each cell. */
export interface WordTable {
  readonly caption: string
  readonly description: string
  /** The paragraph before it. */
  readonly before: string
  readonly rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>
}

const valueIn = (table: Element, name: string): string => allIn(table, name)[0]?.getAttribute("w:val") ?? ""

/** The tables of a document. */
export const tablesOf = (part: string): ReadonlyArray<WordTable> =>
  allIn(xmlOf(part), "w:tbl").map((table) => {
    const previous = table.previousSibling as Element
    return {
      caption: valueIn(table, "w:tblCaption"),
      description: valueIn(table, "w:tblDescription"),
      before: `${styleOf(previous)}: ${textOf(previous)}`,
      rows: allIn(table, "w:tr").map((row) => allIn(row, "w:tc").map((cell) => allIn(cell, "w:p").map(textOf)))
    }
  })
