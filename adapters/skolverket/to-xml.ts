import { plainDecimal } from "../../src/statistics/plain-decimal.js"
import { type XmlElement, xmlElement } from "./xml-element.js"
import type { Placement, XmlForm } from "./xml-form.js"

type Value = Readonly<Record<string, unknown>>

const scalarText = (value: unknown): string => (typeof value === "number" ? plainDecimal(value) : String(value))

/** A single value as a list of one, nothing as an empty list. */
const listed = (value: unknown): ReadonlyArray<unknown> => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

const attributesOf = (value: Value, { placements }: XmlForm): XmlElement["attributes"] =>
  placements.flatMap(([field, placement]) => {
    const values = listed(value[field])
    return placement.as === "attribute" && values.length > 0
      ? [[placement.name, values.map(scalarText).join(" ")] as const]
      : []
  })

const childrenOf = (value: unknown, placement: Placement): ReadonlyArray<XmlElement> => {
  if (placement.as === "element") {
    const { name, form } = placement
    return listed(value).map((item) =>
      form === undefined ? xmlElement(name, [], scalarText(item)) : toXml(name, form, item)
    )
  }
  if (placement.as !== "choice") return []
  return listed(value).flatMap((item) => {
    const choice = placement.elements[String((item as Value)["kind"])]
    return choice === undefined ? [] : [toXml(choice.name, choice.form, item)]
  })
}

/** Turns an object into an element as its form says. */
export const toXml = (name: string, form: XmlForm, value: unknown): XmlElement => {
  const object = value as Value
  const ownText = form.placements.find(([, { as }]) => as === "text")
  const content =
    ownText === undefined
      ? form.placements.flatMap(([field, placement]) => childrenOf(object[field], placement))
      : scalarText(object[ownText[0]])
  return xmlElement(name, attributesOf(object, form), content)
}
