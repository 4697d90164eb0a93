import { type Field, fieldsOf } from "./field-schema.js"
import { listTypeElement, type SimpleType, simpleTypeElement, simpleTypeOf } from "./simple-type.js"
import { type XmlElement, xmlElement } from "./xml-element.js"
import type { Placement, XmlForm, XmlReference } from "./xml-form.js"

/** Prefix of the report's own namespace in the XSD. */
export const ownPrefix = "k"

const typed = (name: string, attributes: XmlElement["attributes"], type: SimpleType): XmlElement =>
  type.facets.length === 0
    ? xmlElement(name, [...attributes, ["type", type.base]])
    : xmlElement(name, attributes, [simpleTypeElement(type)])

const attributeOf = (placement: Placement & { readonly as: "attribute" }, field: Field): XmlElement => {
  const use = [["name", placement.name] as const, ...(field.isOptional ? [] : [["use", "required"] as const])]
  const type = simpleTypeOf(field.schema)
  return field.isList ? xmlElement("xs:attribute", use, [listTypeElement(type)]) : typed("xs:attribute", use, type)
}

const occurrence = ({ isList, isOptional }: Field): XmlElement["attributes"] => [
  ...(isOptional ? [["minOccurs", "0"] as const] : []),
  ...(isList ? [["maxOccurs", "unbounded"] as const] : [])
]

const paths = (path: string): string =>
  path
    .split("/")
    .map((step) => `${ownPrefix}:${step}`)
    .join("/")

const constraint = (
  kind: string,
  name: string,
  more: XmlElement["attributes"],
  [path, field]: readonly [string, string]
) =>
  xmlElement(
    kind,
    [["name", name], ...more],
    [xmlElement("xs:selector", [["xpath", paths(path)]]), xmlElement("xs:field", [["xpath", `@${field}`]])]
  )

const referenceElements = ({ name, key, used }: XmlReference): ReadonlyArray<XmlElement> => [
  constraint("xs:key", name, [], key),
  constraint("xs:keyref", `${name}-anvand`, [["refer", `${ownPrefix}:${name}`]], used)
]

/** Declares an element of a form. */
export const formElement = (name: string, form: XmlForm, occurs: XmlElement["attributes"] = []): XmlElement =>
  xmlElement(
    "xs:element",
    [["name", name], ["type", `${ownPrefix}:${form.type}`], ...occurs],
    form.references.flatMap(referenceElements)
  )

const childOf = (placement: Placement, field: Field): ReadonlyArray<XmlElement> => {
  if (placement.as === "element") {
    const { name, form } = placement
    if (form !== undefined) return [formElement(name, form, occurrence(field))]
    return [typed("xs:element", [["name", name], ...occurrence(field)], simpleTypeOf(field.schema))]
  }
  if (placement.as !== "choice") return []
  const alternatives = Object.values(placement.elements).map(({ name, form }) => formElement(name, form))
  return [xmlElement("xs:choice", occurrence(field), alternatives)]
}

/** The simple type that the text of an element must be of; one with facets gets a name of its own. */
const textTypeName = (form: XmlForm): string => `${form.type}Text`

/** Defines the type of a form: its attributes, and its text or children in their order. */
export const complexTypes = (form: XmlForm): ReadonlyArray<XmlElement> => {
  const fields = fieldsOf(form.schema)
  const placed = form.placements.flatMap(([name, placement]) => {
    const field = fields.get(name)
    return field === undefined ? [] : [{ placement, field }]
  })
  const attributes = placed.flatMap(({ placement, field }) =>
    placement.as === "attribute" ? [attributeOf(placement, field)] : []
  )
  const own = placed.find(({ placement }) => placement.as === "text")
  if (own === undefined) {
    const sequence = xmlElement(
      "xs:sequence",
      [],
      placed.flatMap(({ placement, field }) => childOf(placement, field))
    )
    return [xmlElement("xs:complexType", [["name", form.type]], [sequence, ...attributes])]
  }
  const { base, facets } = simpleTypeOf(own.field.schema)
  const name = facets.length === 0 ? base : `${ownPrefix}:${textTypeName(form)}`
  const extension = xmlElement("xs:extension", [["base", name]], attributes)
  const restriction = xmlElement("xs:restriction", [["base", base]], facets)
  return [
    ...(facets.length === 0 ? [] : [xmlElement("xs:simpleType", [["name", textTypeName(form)]], [restriction])]),
    xmlElement("xs:complexType", [["name", form.type]], [xmlElement("xs:simpleContent", [], [extension])])
  ]
}
