import { DOMParser, type Element, type Node } from "@xmldom/xmldom"
import { type Field, fieldsOf } from "../../../../adapters/skolverket/field-schema.js"
import { reportForm } from "../../../../adapters/skolverket/report-form.js"
import type { Placement, XmlForm } from "../../../../adapters/skolverket/xml-form.js"

const isElement = (node: Node): node is Element => node.nodeType === 1

const childrenOf = (element: Element): ReadonlyArray<Element> => [...element.childNodes].filter(isElement)

const scalar = (text: string, { schema: { type } }: Field): unknown => {
  if (type === "number" || type === "integer") return Number(text)
  return type === "boolean" ? text === "true" : text
}

const valuesOf = (element: Element, placement: Placement, field: Field): ReadonlyArray<unknown> => {
  switch (placement.as) {
    case "attribute": {
      const text = element.getAttribute(placement.name)
      if (text === null) return []
      return (field.isList ? text.split(" ") : [text]).map((part) => scalar(part, field))
    }
    case "text":
      return [scalar(element.textContent ?? "", field)]
    case "element":
      return childrenOf(element)
        .filter(({ localName }) => localName === placement.name)
        .map((child) =>
          placement.form === undefined ? scalar(child.textContent ?? "", field) : objectOf(child, placement.form)
        )
    case "choice":
      return childrenOf(element).flatMap((child) => {
        const found = Object.entries(placement.elements).find(([, { name }]) => name === child.localName)
        return found === undefined ? [] : [{ ...objectOf(child, found[1].form), kind: found[0] }]
      })
    case "implied":
      return []
  }
}

/** Fields that are null rather than absent when they have no value, by the schema itself. */
const nullable = new Set([
  "policy",
  "figureId",
  "value",
  "numerator",
  "denominator",
  "change",
  "comparable",
  "target",
  "met"
])

const known = new Map<XmlForm, ReturnType<typeof fieldsOf>>()

const fieldsOfForm = (form: XmlForm): ReturnType<typeof fieldsOf> => {
  const fields = known.get(form) ?? fieldsOf(form.schema)
  known.set(form, fields)
  return fields
}

const objectOf = (element: Element, form: XmlForm): Readonly<Record<string, unknown>> => {
  const fields = fieldsOfForm(form)
  return Object.fromEntries(
    form.placements.flatMap(([name, placement]): ReadonlyArray<readonly [string, unknown]> => {
      const field = fields.get(name) as Field
      const values = valuesOf(element, placement, field)
      if (field.isList) return [[name, values]]
      if (values.length > 0) return [[name, values[0]]]
      return nullable.has(name) && placement.as !== "implied" ? [[name, null]] : []
    })
  )
}

/** Reads the XML of a report back into a document, to compare it with the JSON. */
export const readReportXml = (xml: string): unknown => {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement
  if (root === null) throw new Error("No root element")
  return objectOf(root, reportForm)
}
