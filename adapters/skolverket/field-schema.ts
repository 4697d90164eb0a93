import * as Schema from "effect/Schema"
import type { StructSchema } from "./xml-form.js"

/** The parts of a JSON Schema that an XSD can say too. */
export interface FieldSchema {
  readonly type?: string
  readonly enum?: ReadonlyArray<string | number>
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly items?: FieldSchema
  readonly anyOf?: ReadonlyArray<FieldSchema>
  readonly allOf?: ReadonlyArray<FieldSchema>
}

/** What a field of an object may be. */
export interface Field {
  /** The schema of the value, or of an item where it is a list. */
  readonly schema: FieldSchema
  readonly isList: boolean
  /** Whether it may be absent or null. */
  readonly isOptional: boolean
}

const isNothing = ({ type }: FieldSchema): boolean => type === "null"

/** Checks that are listed apart are laid beside the type. */
const flattened = (schema: FieldSchema): FieldSchema => Object.assign({}, schema, ...(schema.allOf ?? []))

const fieldOf = (schema: FieldSchema, isRequired: boolean): Field => {
  const [value = schema] = schema.anyOf?.filter((option) => !isNothing(option)) ?? []
  const isNullable = schema.anyOf?.some(isNothing) === true
  return value.items === undefined
    ? { schema: flattened(value), isList: false, isOptional: !isRequired || isNullable }
    : { schema: flattened(value.items), isList: true, isOptional: true }
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, FieldSchema>>
  readonly required?: ReadonlyArray<string>
}

/** Reads the fields of an object out of its JSON Schema. */
export const fieldsOf = (schema: StructSchema): ReadonlyMap<string, Field> => {
  const { properties, required = [] } = objectSchemaOf(schema)
  return new Map(
    Object.entries(properties).map(([name, field]) => [name, fieldOf(field, required.includes(name))] as const)
  )
}

/** A schema with a name of its own stands among the definitions. */
const objectSchemaOf = (schema: StructSchema): ObjectSchema => {
  const document = Schema.toJsonSchemaDocument(schema)
  const reference = document.schema["$ref"]
  if (typeof reference !== "string") return document.schema as unknown as ObjectSchema
  const name = reference.replace("#/$defs/", "").replaceAll("~1", "/")
  return document.definitions[name] as unknown as ObjectSchema
}
