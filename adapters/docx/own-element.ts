import type { FileChild } from "docx"
import type { DocxLibrary } from "./docx-library.js"
import type { WordXml } from "./word-xml.js"

/** Makes an element that is written as it is given, where the library would take long or has no words for it. */
export type OwnElement = (name: string, written: () => WordXml) => FileChild

/** Elements of our own among those of the library; what they are is asked for when the document is packed. */
export const ownElements = ({ docx }: DocxLibrary): OwnElement => {
  class Own extends docx.FileChild {
    readonly #written: () => WordXml

    constructor(name: string, written: () => WordXml) {
      super(name)
      this.#written = written
    }

    override prepForXml(): WordXml {
      return this.#written()
    }
  }
  return (name, written) => new Own(name, written)
}
