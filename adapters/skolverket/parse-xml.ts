import { DOMParser, type Element, type Node, onErrorStopParsing, ParseError } from "@xmldom/xmldom"
import { type XmlElement, xmlElement } from "./xml-element.js"

/** The root of an XML document with its namespace. */
export interface ParsedXml {
  readonly namespace: string | null
  readonly root: XmlElement
}

const isElement = (node: Node): node is Element => node.nodeType === 1

const nameOf = ({ localName, nodeName }: Element): string => localName ?? nodeName

/** An element as plain data; its text where it holds no other elements. */
const plain = (element: Element): XmlElement => {
  const children = [...element.childNodes].filter(isElement)
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const)
  return xmlElement(
    nameOf(element),
    attributes,
    children.length === 0 ? (element.textContent ?? "") : children.map(plain)
  )
}

/** Parses a text as XML; nothing when it is none, or only begins as such. */
export const parseXml = (text: string): ParsedXml | undefined => {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing })
    const root = parser.parseFromString(text, "application/xml").documentElement
    return root === null ? undefined : { namespace: root.namespaceURI, root: plain(root) }
  } catch (error) {
    // Elements within elements without end exhaust the stack.
    if (!(error instanceof ParseError || error instanceof RangeError)) throw error
    return undefined
  }
}
