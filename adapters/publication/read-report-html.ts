import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { type DocumentTable, plainText, type ReadDocument } from "./document-table.js"
import { baseName, type FileReader } from "./publication-file.js"
import { toldByDocument } from "./told-by-document.js"

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => "tagName" in node

const childrenOf = (node: Node): ReadonlyArray<Node> => ("childNodes" in node ? node.childNodes : [])

/** All elements of a name below a node, in the order of the document. */
const elementsIn = (node: Node, names: ReadonlyArray<string>): ReadonlyArray<Element> =>
  childrenOf(node).flatMap((child) => [
    ...(isElement(child) && names.includes(child.tagName) ? [child] : []),
    ...elementsIn(child, names)
  ])

const textOf = (node: Node): string => {
  if ("value" in node) return node.value
  return childrenOf(node).map(textOf).join(" ")
}

/** The first words within a node: what stands before the smaller texts. */
const firstText = (node: Node): string => {
  if ("value" in node) return plainText(node.value)
  for (const child of childrenOf(node)) {
    const text = firstText(child)
    if (text !== "") return text
  }
  return ""
}

const rowsOf = (table: Element): ReadonlyArray<Element> => elementsIn(table, ["tr"])

const tableOf = (table: Element): DocumentTable => {
  const [caption] = elementsIn(table, ["caption"])
  const [header, ...rows] = rowsOf(table).map((row) => elementsIn(row, ["th", "td"]).map(firstText))
  return { caption: caption === undefined ? "" : firstText(caption), header: header ?? [], rows }
}

const readHtml = (text: string): ReadDocument => {
  const document = parse(text)
  return {
    tables: elementsIn(document, ["table"]).map(tableOf),
    texts: elementsIn(document, ["dt", "dd", "p", "li"]).map((element) => plainText(textOf(element)))
  }
}

/** Reads the tables of a report in HTML. */
export const readReportHtml: FileReader = ({ name, text }, faults) =>
  /\.html?$/.test(baseName(name)) ? toldByDocument(readHtml(text), name, faults) : undefined
