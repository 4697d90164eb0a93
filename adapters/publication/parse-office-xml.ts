import { Parser } from "htmlparser2"
import { type XmlElement, xmlElement } from "../skolverket/xml-element.js"

/** An element that is still open. */
interface OpenElement {
  readonly name: string
  readonly attributes: XmlElement["attributes"]
  readonly children: Array<XmlElement>
  text: string
}

const opened = (name: string, attributes: Readonly<Record<string, string>> = {}): OpenElement => ({
  // What stands before the colon is a prefix that any name could have.
  name: name.slice(name.indexOf(":") + 1),
  attributes: Object.entries(attributes),
  children: [],
  text: ""
})

const closed = ({ name, attributes, children, text }: OpenElement): XmlElement =>
  xmlElement(name, attributes, children.length === 0 ? text : children)

/**
 * Parses a part of an office file. These parts have millions of signs, for which a whole document object model takes seconds;
 * elements are made as they are read.
 */
export const parseOfficeXml = (text: string): XmlElement | undefined => {
  const open: Array<OpenElement> = []
  let root: XmlElement | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(opened(name, attributes))
      },
      ontext: (piece) => {
        const current = open.at(-1)
        if (current !== undefined) current.text += piece
      },
      onclosetag: () => {
        const last = open.pop()
        if (last === undefined) return
        const element = closed(last)
        const parent = open.at(-1)
        if (parent === undefined) root = element
        else parent.children.push(element)
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.end(text)
  return root
}
