import { Parser } from "htmlparser2"
import { type DocumentTable, plainText, type ReadDocument } from "./document-table.js"
import { officeParts, textOfPart } from "./office-part.js"
import { type FileReader, hasEnding, type PublicationBytes } from "./publication-file.js"
import { toldByDocument } from "./told-by-document.js"

/** What comes before the colon of a name is a prefix that any name could have. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

/** What is done at an element; a document may name its elements like what every object has. */
const stepOf = <Step>(steps: Readonly<Record<string, Step>>, name: string): Step | undefined => {
  const local = localName(name)
  return Object.hasOwn(steps, local) ? steps[local] : undefined
}

interface OpenTable {
  caption: string
  readonly rows: Array<Array<string>>
}

const finished = ({ caption, rows: [header = [], ...rows] }: OpenTable): DocumentTable => ({ caption, header, rows })

/**
 * Reads the tables and texts of a document while it is parsed: a central report has tens of millions of signs, of which few are
 * needed. Of a cell, the first paragraph that says something counts; what stands below it is smaller print.
 */
const readWordXml = (xml: string): ReadDocument => {
  const tables: Array<DocumentTable> = []
  const texts: Array<string> = []
  const open: Array<OpenTable> = []
  let paragraph = ""
  let isText = false
  const endParagraph = (): void => {
    const text = plainText(paragraph)
    texts.push(text)
    const row = open.at(-1)?.rows.at(-1)
    if (row !== undefined && row.length > 0 && row.at(-1) === "") row[row.length - 1] = text
  }
  const begins: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    tbl: () => open.push({ caption: "", rows: [] }),
    tr: () => open.at(-1)?.rows.push([]),
    tc: () => open.at(-1)?.rows.at(-1)?.push(""),
    p: () => {
      paragraph = ""
    },
    t: () => {
      isText = true
    },
    tblCaption: (attributes) => {
      const table = open.at(-1)
      if (table !== undefined) table.caption = plainText(attributes["w:val"] ?? "")
    }
  }
  const ends: Readonly<Record<string, () => void>> = {
    tbl: () => {
      const table = open.pop()
      if (table !== undefined) tables.push(finished(table))
    },
    p: endParagraph,
    t: () => {
      isText = false
    }
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => stepOf(begins, name)?.(attributes),
      ontext: (piece) => {
        if (isText) paragraph += piece
      },
      onclosetag: (name) => stepOf(ends, name)?.()
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.end(xml)
  return { tables, texts }
}

/** Reads the tables of a report in DOCX. */
export const readReportDocx: FileReader<PublicationBytes> = (file, faults) => {
  if (!hasEnding(file, "docx")) return undefined
  const parts = officeParts(file.bytes, faults)
  const xml = parts === undefined ? undefined : textOfPart(parts, "word/document.xml")
  return xml === undefined ? undefined : toldByDocument(readWordXml(xml), file.name, faults)
}
