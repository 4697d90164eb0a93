import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Facts } from "../text/sentence.js"
import { quotable } from "./personal-number.js"

/** A problem of shape, before it is put into words. */
export interface ShapeIssue {
  readonly path: ReadonlyArray<string | number>
  readonly code: string
  readonly facts: Facts
}

type Told = { readonly code: string; readonly facts?: Facts }

// The formatter walks Effect's issue tree for us but only carries texts, so code and facts travel through it as JSON.
const tell = (told: Told): string => JSON.stringify(told)

const typeNames: Readonly<Record<string, string>> = {
  String: "text",
  Number: "number",
  Boolean: "boolean",
  Arrays: "list",
  Objects: "object"
}

const codesOfChecks: Readonly<Record<string, string>> = { "effect/schema/isFinite": "not-a-number" }

/** The code that a filter over several fields gave for one of them. */
const codeWithin = (issue: SchemaIssue.Issue): string | undefined => {
  if (issue._tag === "Pointer") return codeWithin(issue.issue)
  const annotations = issue._tag === "InvalidValue" ? issue.annotations : undefined
  return annotations?.message
}

const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) => {
    if (issue._tag === "MissingKey") return tell({ code: "missing-field" })
    if (issue._tag === "UnexpectedKey") return tell({ code: "unexpected-field" })
    if (issue._tag === "InvalidType")
      return tell({ code: "wrong-type", facts: { expected: typeNames[issue.ast._tag] ?? "" } })
    return tell({ code: "invalid" })
  },
  checkHook: (issue) => {
    const { expected, representation } = issue.filter.annotations ?? {}
    return tell({ code: codesOfChecks[representation?.id ?? ""] ?? codeWithin(issue.issue) ?? expected ?? "invalid" })
  }
})

/** A union is told by its name when no variant fits; which variant is meant stands in `kind`. */
const evidenceKinds = { field: "kind", allowed: "observation, survey, document" }

/** A closed list is told by Effect as `Expected "a" | "b"`; our own filters as a bare code. */
const readTold = (message: string): Told => {
  if (message.startsWith("{")) return JSON.parse(message) as Told
  if (message === "Expected skolkvalitet/EvidenceRef") return { code: "unknown-code", facts: evidenceKinds }
  if (message.startsWith("Expected ")) {
    return { code: "unknown-code", facts: { allowed: message.slice(9).replaceAll('"', "").replaceAll(" | ", ", ") } }
  }
  return { code: message }
}

const segment = (part: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof part === "object" ? part.key : part
  return typeof key === "number" ? key : String(key)
}

/** The name of the field that a path ends in; an item of a list is known by the list. */
export const fieldOf = (path: ReadonlyArray<string | number>): string =>
  String(path.findLast((part) => typeof part === "string") ?? "")

const shapeIssue = (issue: { readonly message: string; readonly path?: unknown }): ShapeIssue => {
  const path = ((issue.path ?? []) as ReadonlyArray<PropertyKey>).map(segment)
  const { code, facts = {} } = readTold(issue.message)
  const last = path.at(-1)
  // A list that must not be empty lacks, in Effect's eyes, its item 0.
  const empty = code === "missing-field" && last === 0
  const told = empty ? path.slice(0, -1) : path
  return { path: told, code: empty ? "empty-list" : code, facts: { field: quotable(fieldOf(told)), ...facts } }
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}

/** Fields that hold a Map or another object with contents of its own, which would be read as empty. */
const unreadableFields = (input: unknown): ReadonlyArray<ShapeIssue> => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return []
  return Object.entries(input).flatMap(([field, value]) =>
    typeof value === "object" && value !== null && !isPlain(value)
      ? [{ path: [field], code: "wrong-type", facts: { field: quotable(field), expected: "object" } }]
      : []
  )
}

/** Makes a reader for one shape that collects all problems and lets nothing unknown through. */
export const shapeReader = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S
): ((input: unknown) => Result.Result<S["Type"], ReadonlyArray<ShapeIssue>>) => {
  const run = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return (input) => {
    const unreadable = unreadableFields(input)
    const result = Result.mapError(run(input), (error) => format(error.issue).issues.map((issue) => shapeIssue(issue)))
    if (unreadable.length === 0) return result
    const told = Result.isFailure(result) ? result.failure : []
    const more = unreadable.filter(({ path }) => !told.some((issue) => issue.path[0] === path[0]))
    return more.length + told.length === 0 ? result : Result.fail([...told, ...more])
  }
}
