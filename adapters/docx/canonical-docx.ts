import { strFromU8, strToU8 } from "fflate"
import { type ArchiveEntries, canonicalZip } from "../archive/canonical-zip.js"
import { wordLanguages } from "./document-styles.js"
import type { DocxScope } from "./docx-scope.js"
import { tableStyleXml } from "./table-style.js"

/** Numbers what a pattern finds from 1, in the order of first appearance; the same name keeps its number. */
const numbering = (): ((name: string) => number) => {
  const numbers = new Map<string, number>()
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return number
  }
}

/** Places where the library writes a count that goes on from document to document; prose cannot look like them. */
const counted = [/(<wp:docPr id=")(\d+)/g, /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g]

/** Drawings and bookmarks, counted from the beginning of the document. */
const renumbered = (xml: string): string =>
  counted.reduce((text, pattern) => {
    const number = numbering()
    return text.replace(pattern, (_, before: string, id: string) => `${before}${number(id)}`)
  }, xml)

const relationshipsOf = (name: string): string =>
  name.endsWith(".rels") ? name : name.replace(/([^/]+)$/, "_rels/$1.rels")

/** The ids of a part's relationships, some of which are drawn by lot, in the order in which they are listed. */
const relationshipNumbers = (name: string, entries: ArchiveEntries): ReadonlyMap<string, string> => {
  const list = entries[relationshipsOf(name)]
  const ids = list === undefined ? [] : [...strFromU8(list).matchAll(/ Id="([^"]+)"/g)]
  return new Map(ids.map(([, id = ""], at) => [id, `rId${at + 1}`]))
}

const relatedAnew = (xml: string, numbers: ReadonlyMap<string, string>): string =>
  xml.replace(/( (?:r:\w+|Id)=")([^"]+)/g, (whole, before: string, id: string) => {
    const number = numbers.get(id)
    return number === undefined ? whole : `${before}${number}`
  })

/** A line of no width is drawn as thin as can be; what is meant is none. */
const withoutLines = (xml: string): string => xml.replace(/<a:ln w="0"[^>]*>.*?<\/a:ln>/gs, "<a:ln><a:noFill/></a:ln>")

/** Every label of an axis is shown, also where a program would rather leave some out. */
const withAllLabels = (xml: string): string =>
  xml.replaceAll("<c:noMultiLvlLbl", '<c:tickLblSkip val="1"/><c:noMultiLvlLbl')

/** Charts are marked as American English, whatever language they are in. */
const inLanguage = (xml: string, language: string): string =>
  xml.replace(/((?: lang|<c:lang val)=")en-US(?=")/g, (_, before: string) => `${before}${language}`)

/** Fields that are marked as stale make Word ask a question that frightens readers each time the document is opened. */
const withoutQuestions = (xml: string): string => xml.replaceAll(' w:dirty="true"', "")

const dated = (xml: string, day: string): string =>
  xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, before: string) => `${before}${day}T00:00:00Z`)

/**
 * Takes from a document what makes it differ from run to run — dates, names drawn by lot, counts that go on from document to
 * document — and says what the library has no words for: the style of tables, that a line is none, and that all
 * labels are shown.
 */
export const canonicalDocx = (bytes: Uint8Array, { report, accent }: DocxScope): Uint8Array => {
  const language = wordLanguages[report.language]
  const rewritten = (name: string, xml: string): string => {
    if (name === "docProps/core.xml") return dated(xml, report.document.adoptedOn ?? "1980-01-01")
    if (name === "word/styles.xml") return xml.replace("</w:styles>", (end) => `${tableStyleXml(accent)}${end}`)
    if (name.includes("/charts/")) return inLanguage(withAllLabels(withoutLines(xml)), language)
    return name === "word/document.xml" ? withoutQuestions(renumbered(xml)) : xml
  }
  return canonicalZip(bytes, (name, part, entries) =>
    /\.(xml|rels)$/.test(name)
      ? strToU8(relatedAnew(rewritten(name, strFromU8(part)), relationshipNumbers(name, entries)))
      : part
  )
}
