import * as Schema from "effect/Schema"
import { Authority } from "./authority.js"
import { Dataset } from "./dataset.js"
import { entityTables } from "./entity-tables.js"

const schemas: ReadonlyMap<string, Schema.Constraint> = new Map<string, Schema.Constraint>([
  ["dataset", Dataset],
  ["authority", Authority],
  ...entityTables.map(({ name, schema }) => [name, schema] as const)
])

/**
 * The names that {@link modelJsonSchema} knows: `dataset` and every entity, for instance `unit` or `goal-area`.
 *
 * @category decoding
 */
export const modelSchemaNames: ReadonlyArray<string> = [...schemas.keys()]

/**
 * Gives the JSON Schema (draft 2020-12) of an entity or of the whole data set, for other languages and for OpenAPI. Unknown
 * fields are refused, as by the decoders. References between rows and keys cannot be said in JSON Schema.
 *
 * @returns The schema, or `undefined` for a name that is not in {@link modelSchemaNames}.
 *
 * @example
 * ```ts
 * modelJsonSchema("unit")?.["$schema"] // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 * @category decoding
 */
export const modelJsonSchema = (name: string): Readonly<Record<string, unknown>> | undefined => {
  const schema = schemas.get(name)
  return schema === undefined ? undefined : jsonSchemaOf(schema, `urn:skolkvalitet:schema:${name}:1`)
}

/** Wraps Effect's JSON Schema document into one file with an id of its own. */
export const jsonSchemaOf = (schema: Schema.Constraint, id: string): Readonly<Record<string, unknown>> => {
  const document = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" })
  const content = plainLists({ ...document.schema, $defs: document.definitions })
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, ...(content as object) }
}

/** Writes a list of one or more as such; Effect writes it as a tuple with a rest, which strict validators refuse. */
const plainLists = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(plainLists)
  if (typeof node !== "object" || node === null) return node
  const { prefixItems, ...rest } = node as Readonly<Record<string, unknown>>
  const entries = Object.entries(prefixItems === undefined ? node : rest).map(([key, value]) => [
    key,
    plainLists(value)
  ])
  return Object.fromEntries(prefixItems === undefined ? entries : [...entries, ["minItems", 1]])
}
