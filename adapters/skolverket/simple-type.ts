import * as Schema from "effect/Schema"
import { PrintedNumber } from "../../src/reporting/printed-number.js"
import type { FieldSchema } from "./field-schema.js"
import { type XmlElement, xmlElement } from "./xml-element.js"

const printedNumber = Schema.toJsonSchemaDocument(PrintedNumber).schema["pattern"]

const baseOf = ({ type, enum: codes, format, pattern, minimum }: FieldSchema): string => {
  if (format === "date") return "xs:date"
  if (type === "boolean") return "xs:boolean"
  if (type === "integer") return minimum === undefined || minimum < 0 ? "xs:integer" : "xs:nonNegativeInteger"
  if (type === "number") return codes === undefined ? "xs:decimal" : "xs:integer"
  return pattern === printedNumber ? "xs:decimal" : "xs:string"
}

/** A pattern of XSD holds for the whole text and knows no look-around. */
const patternOf = ({ pattern }: FieldSchema): string | undefined =>
  pattern?.startsWith("^") && pattern.endsWith("$") && !pattern.includes("(?") ? pattern.slice(1, -1) : undefined

const facetsOf = (schema: FieldSchema, base: string): ReadonlyArray<XmlElement> => {
  const facet = (name: string, value: string | number) => xmlElement(`xs:${name}`, [["value", String(value)]])
  const codes = (schema.enum ?? []).map((code) => facet("enumeration", code))
  const pattern = base === "xs:string" ? patternOf(schema) : undefined
  const isText = base === "xs:string" && codes.length === 0 && pattern === undefined
  return [
    ...codes,
    ...(pattern === undefined ? [] : [facet("pattern", pattern)]),
    ...(isText && schema.pattern !== undefined ? [facet("minLength", 1)] : [])
  ]
}

/** The type of a text in XSD: the name of a built-in one, or a restriction of it. */
export interface SimpleType {
  readonly base: string
  readonly facets: ReadonlyArray<XmlElement>
}

/** Says in XSD what a JSON Schema says of a single value. */
export const simpleTypeOf = (schema: FieldSchema): SimpleType => {
  const base = baseOf(schema)
  return { base, facets: facetsOf(schema, base) }
}

/** Writes a simple type as the element that stands inside an attribute or element. */
export const simpleTypeElement = ({ base, facets }: SimpleType): XmlElement =>
  xmlElement("xs:simpleType", [], [xmlElement("xs:restriction", [["base", base]], facets)])

/** Writes a list of a simple type. */
export const listTypeElement = (item: SimpleType): XmlElement =>
  xmlElement("xs:simpleType", [], [xmlElement("xs:list", [], [simpleTypeElement(item)])])
