import type { FileChild } from "docx"
import type { DocxScope } from "./docx-scope.js"
import type { WordXml } from "./word-xml.js"

/** An element that is written as it is given, where the library would take long or has no words for it. */
export const ownElement = (xml: WordXml, { docx }: DocxScope): FileChild => {
  class OwnElement extends docx.FileChild {
    override prepForXml(): WordXml {
      return xml
    }
  }
  return new OwnElement(Object.keys(xml)[0] ?? "")
}
