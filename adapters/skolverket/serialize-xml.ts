import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom"
import type { XmlElement } from "./xml-element.js"

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const declarationsNamespace = "http://www.w3.org/2000/xmlns/"

/** Line breaks that the serializer leaves as they are, and that some reader would make a line feed of. */
const lineBreaks = /[\r\u2028]/g

const elementOf = (document: Document, namespace: string, element: XmlElement, depth: number): Element => {
  const made = document.createElementNS(namespace, element.name)
  for (const [name, value] of element.attributes) {
    if (name.startsWith("xmlns:")) made.setAttributeNS(declarationsNamespace, name, value)
    else made.setAttribute(name, value)
  }
  if (typeof element.content === "string") {
    made.appendChild(document.createTextNode(element.content))
    return made
  }
  for (const child of element.content) {
    made.appendChild(document.createTextNode(`\n${"  ".repeat(depth + 1)}`))
    made.appendChild(elementOf(document, namespace, child, depth + 1))
  }
  if (element.content.length > 0) made.appendChild(document.createTextNode(`\n${"  ".repeat(depth)}`))
  return made
}

/**
 * Writes an element and all below it as an XML document in UTF-8: two spaces per level, a line feed last. Characters that
 * XML cannot hold must be refused before.
 */
export const serializeXml = (root: XmlElement, namespace: string): string => {
  const document = new DOMImplementation().createDocument(namespace, "", null)
  const element = elementOf(document, namespace, root, 0)
  const text = new XMLSerializer().serializeToString(element, { requireWellFormed: true })
  const kept = text.replace(lineBreaks, (sign) => `&#${sign.charCodeAt(0)};`)
  return `${declaration}${kept}\n`
}
