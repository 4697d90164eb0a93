import type { XmlElement } from "../skolverket/xml-element.js"
import { type DocumentTable, plainText } from "./document-table.js"
import { attributeOf, elementsIn, officeParts, rootOf, textIn } from "./office-part.js"
import { type FileReader, hasEnding, type PublicationBytes } from "./publication-file.js"
import { toldByDocument } from "./told-by-document.js"

/** The first paragraph of a cell that says something; what stands below it is smaller print. */
const cellText = (cell: XmlElement): string =>
  elementsIn(cell, "p")
    .map((paragraph) => plainText(textIn(paragraph, "t")))
    .find((text) => text !== "") ?? ""

const tableOf = (table: XmlElement): DocumentTable => {
  const [header, ...rows] = elementsIn(table, "tr").map((row) => elementsIn(row, "tc").map(cellText))
  const [caption] = elementsIn(table, "tblCaption")
  return { caption: plainText(attributeOf(caption, "w:val") ?? ""), header: header ?? [], rows }
}

/** Reads the tables of a report in DOCX. */
export const readReportDocx: FileReader<PublicationBytes> = (file, faults) => {
  if (!hasEnding(file, "docx")) return undefined
  const parts = officeParts(file.bytes, faults)
  const root = parts === undefined ? undefined : rootOf(parts, "word/document.xml")
  if (root === undefined) return undefined
  const texts = elementsIn(root, "p").map((paragraph) => plainText(textIn(paragraph, "t")))
  return toldByDocument({ tables: elementsIn(root, "tbl").map(tableOf), texts }, file.name, faults)
}
