import * as Result from "effect/Result"
import { unzipped } from "../archive/unzipped.js"
import type { XmlElement } from "../skolverket/xml-element.js"
import { parseOfficeXml } from "./parse-office-xml.js"
import type { FaultsOfFile } from "./publication-file.js"

/** The parts of an office file by their names. */
export type OfficeParts = Readonly<Record<string, Uint8Array>>

/** Opens an office file; one that is broken or too large is told. */
export const officeParts = (bytes: Uint8Array, { tell }: FaultsOfFile): OfficeParts | undefined => {
  const parts = unzipped(bytes)
  if (Result.isSuccess(parts)) return parts.success
  tell("broken-archive", "")
  return undefined
}

/** The text of a part; nothing when there is no such part. */
export const textOfPart = (parts: OfficeParts, name: string): string | undefined => {
  const part = parts[name]
  return part === undefined ? undefined : new TextDecoder().decode(part)
}

/** The root element of a part; nothing when there is no such part or it is no XML. */
export const rootOf = (parts: OfficeParts, name: string): XmlElement | undefined => {
  const text = textOfPart(parts, name)
  return text === undefined ? undefined : parseOfficeXml(text)
}

const childrenOf = ({ content }: XmlElement): ReadonlyArray<XmlElement> => (typeof content === "string" ? [] : content)

const collect = (element: XmlElement, name: string, found: Array<XmlElement>): void => {
  for (const child of childrenOf(element)) {
    if (child.name === name) found.push(child)
    collect(child, name, found)
  }
}

/** All elements of a name below an element, in the order of the part. */
export const elementsIn = (element: XmlElement, name: string): ReadonlyArray<XmlElement> => {
  const found: Array<XmlElement> = []
  collect(element, name, found)
  return found
}

/** An attribute of an element by its name, prefix and all. */
export const attributeOf = (element: XmlElement | undefined, wanted: string): string | undefined =>
  element?.attributes.find(([name]) => name === wanted)?.[1]

/** The texts of an element that stand in elements of a name, one after the other. */
export const textIn = (element: XmlElement, name: string): string =>
  elementsIn(element, name)
    .map(({ content }) => (typeof content === "string" ? content : ""))
    .join("")
