import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { orThrow } from "../result/or-throw.js"
import { Authority } from "./authority.js"
import type { Dataset } from "./dataset.js"
import { decodeIssue } from "./decode-entity.js"
import { DecodeError, type DecodeIssue } from "./decode-error.js"
import { type EntityTable, entityTables, readableKey } from "./entity-tables.js"
import { duplicateIssues } from "./keys.js"
import { quotable } from "./personal-number.js"
import { Year } from "./quantity.js"
import { referenceIssues } from "./reference-issues.js"
import { fieldOf, type ShapeIssue, shapeReader } from "./shape.js"
import { SourceFile } from "./source-file.js"
import { type Locate, SourceRef } from "./source-ref.js"

type Rows = Readonly<Record<EntityTable, ReadonlyArray<unknown>>>

const head = shapeReader(
  Schema.Struct({
    schemaVersion: Schema.Literal(1),
    year: Year,
    authority: Authority,
    places: Schema.optionalKey(Schema.Record(Schema.String, Schema.Record(Schema.String, SourceRef))),
    files: Schema.optionalKey(Schema.Array(SourceFile))
  })
)

const readers = entityTables.map(({ table, schema, required }) => ({ table, required, read: shapeReader(schema) }))
const tableNames = new Set<string>(entityTables.map(({ table }) => table))

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input)

const withoutTables = (input: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !tableNames.has(name)))

const problem = (path: ShapeIssue["path"], code: string, facts: ShapeIssue["facts"] = {}): ShapeIssue => ({
  path,
  code,
  facts: { field: quotable(fieldOf(path)), ...facts }
})

/** Adds one by one: spreading a long list into a call overflows the stack. */
const addAll = (issues: Array<ShapeIssue>, more: ReadonlyArray<ShapeIssue>): void => {
  for (const issue of more) issues.push(issue)
}

const readRows = (
  input: Readonly<Record<string, unknown>>,
  { table, required, read }: (typeof readers)[number],
  issues: Array<ShapeIssue>
): ReadonlyArray<unknown> => {
  const list = input[table]
  if (list === undefined) {
    if (required) issues.push(problem([table], "missing-field"))
    return []
  }
  if (!Array.isArray(list)) {
    issues.push(problem([table], "wrong-type", { expected: "list" }))
    return []
  }
  // Array.from turns a hole into undefined, so that it is a problem and not a loss.
  return Array.from(list).flatMap((row, index) => {
    const result = read(row)
    if (Result.isSuccess(result)) return [result.success]
    for (const issue of result.failure) issues.push({ ...issue, path: [table, index, ...issue.path] })
    return []
  })
}

const isPlace = (value: unknown): value is SourceRef =>
  isRecord(value) && typeof value["file"] === "string" && typeof value["row"] === "number"

const placeOf = (places: unknown, table: string, key: string | undefined): SourceRef | undefined => {
  if (key === undefined || !isRecord(places) || !Object.hasOwn(places, table)) return undefined
  const byKey = places[table]
  const place = isRecord(byKey) && Object.hasOwn(byKey, key) ? byKey[key] : undefined
  return isPlace(place) ? place : undefined
}

/** Places by key, as a data set carries them, turned into a search by path. */
const locateByKey =
  (input: unknown): Locate =>
  ([table, index, field]) => {
    if (!isRecord(input)) return undefined
    if (table === "authority") return placeOf(input["places"], "authority", authorityKey(input["authority"]))
    const rows = input[String(table)]
    const row: unknown = Array.isArray(rows) && typeof index === "number" ? rows[index] : undefined
    const key = isRecord(row) ? readableKey(String(table), row) : undefined
    const place = placeOf(input["places"], String(table), key)
    return place === undefined || field === undefined ? place : { ...place, column: String(field) }
  }

const authorityKey = (authority: unknown): string | undefined =>
  isRecord(authority) && typeof authority["id"] === "string" ? authority["id"] : undefined

/** Reads a data set with a way of its own to find places; adapters use it, everyone else {@link decodeDataset}. */
export const decodeDatasetAt = (input: unknown, locate: Locate): Result.Result<Dataset, DecodeError> => {
  if (!isRecord(input))
    return Result.fail(new DecodeError({ issues: [decodeIssue(problem([], "wrong-type", { expected: "object" }))] }))
  const issues: Array<ShapeIssue> = []
  const top = head(withoutTables(input))
  if (Result.isFailure(top)) addAll(issues, top.failure)
  const rows = Object.fromEntries(readers.map((reader) => [reader.table, readRows(input, reader, issues)])) as Rows
  // Keys and references are read from the input as it came, so that a row with another fault is not also called missing.
  addAll(issues, duplicateIssues(input, locate))
  addAll(issues, referenceIssues(input))
  if (issues.length > 0 || Result.isFailure(top)) {
    return Result.fail(
      new DecodeError({ issues: issues.map((issue): DecodeIssue => decodeIssue(issue, locate(issue.path))) })
    )
  }
  return Result.succeed({ ...top.success, ...rows } as unknown as Dataset)
}

/**
 * Reads a data set from unknown input, for instance parsed JSON: shape, types, code lists, keys and references. Everything
 * else is a rule of validation. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems of all rows. Never throws.
 *
 * @example A reference to nothing
 * ```ts
 * const result = decodeDataset({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [{ id: "skola", name: "Björkskolan", areaId: "norr", schoolForms: ["GR"], predecessorIds: [] }],
 *   goalAreas: [],
 *   indicators: [],
 *   observations: []
 * })
 * Result.isFailure(result) && result.failure.issues.map((issue) => issue.path) // => [["units", 0, "areaId"]]
 * ```
 * @category decoding
 */
export const decodeDataset = (input: unknown): Result.Result<Dataset, DecodeError> =>
  decodeDatasetAt(input, locateByKey(input))

/**
 * Reads like {@link decodeDataset} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeDatasetOrThrow = orThrow(decodeDataset)

/**
 * A problem as the Standard Schema tells it.
 *
 * @category decoding
 */
export interface StandardIssue {
  /** What is wrong and what to do, in English. */
  readonly message: string
  /** The way to the value from the root. */
  readonly path: ReadonlyArray<PropertyKey>
}

/**
 * A data set, as the Standard Schema gives it.
 *
 * @category decoding
 */
export interface StandardSuccess {
  /** The data set. */
  readonly value: Dataset
}

/**
 * Problems, as the Standard Schema gives them.
 *
 * @category decoding
 */
export interface StandardFailure {
  /** All problems. */
  readonly issues: ReadonlyArray<StandardIssue>
}

/**
 * What the Standard Schema gives: a data set, or its problems.
 *
 * @category decoding
 */
export type StandardResult = StandardSuccess | StandardFailure

/**
 * The data set as a Standard Schema (standardschema.dev), for form libraries and servers. It reports all problems.
 *
 * @example
 * ```ts
 * datasetStandardSchema["~standard"].vendor // => "skolkvalitet"
 * ```
 * @category decoding
 */
export const datasetStandardSchema = {
  /** The standard's own property. */
  "~standard": {
    /** Version of the standard. */
    version: 1 as const,
    /** Who made the schema. */
    vendor: "skolkvalitet",
    /** Reads a data set; problems carry the English message. */
    validate: (input: unknown): StandardResult => {
      const result = decodeDataset(input)
      if (Result.isSuccess(result)) return { value: result.success }
      return { issues: result.failure.issues.map(({ message, path }) => ({ message: message.en, path })) }
    }
  }
}
