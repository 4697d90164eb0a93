/** An element of an XML document as plain data: attributes in their order, and either text or children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyArray<readonly [name: string, value: string]>
  readonly content: string | ReadonlyArray<XmlElement>
}

/** Makes an element. */
export const xmlElement = (
  name: string,
  attributes: XmlElement["attributes"] = [],
  content: XmlElement["content"] = []
): XmlElement => ({ name, attributes, content })
