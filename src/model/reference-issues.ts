import { everyone } from "./identifier.js"
import { quotable } from "./personal-number.js"
import { type Reference, type ReferenceTarget, references } from "./references.js"
import type { ShapeIssue } from "./shape.js"

type Input = Readonly<Record<string, unknown>>
type Path = ReadonlyArray<string | number>

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const idOf = (row: unknown): unknown =>
  typeof row === "object" && row !== null ? (row as { readonly id?: unknown }).id : undefined

const idsOf = (input: Input, target: ReferenceTarget): ReadonlySet<unknown> => {
  if (target === "nodes") {
    return new Set([idOf(input["authority"]), ...listOf(input["areas"]).map(idOf), ...listOf(input["units"]).map(idOf)])
  }
  const ids = new Set(listOf(input[target]).map(idOf))
  return target === "groups" ? ids.add(everyone) : ids
}

/** All values that a path with `*` for list items leads to, each with its own path. */
const valuesAt = (value: unknown, path: ReadonlyArray<string>, from: Path): ReadonlyArray<readonly [Path, unknown]> => {
  const [step, ...rest] = path
  if (step === undefined) return [[from, value]]
  if (step === "*") return listOf(value).flatMap((item, index) => valuesAt(item, rest, [...from, index]))
  if (typeof value !== "object" || value === null) return []
  return valuesAt((value as Input)[step], rest, [...from, step])
}

const unknownIn = (
  input: Input,
  { table, path, to }: Reference,
  known: ReadonlySet<unknown>
): ReadonlyArray<ShapeIssue> =>
  listOf(input[table]).flatMap((row, index) =>
    valuesAt(row, path, [table, index]).flatMap(([at, id]) => {
      if (typeof id !== "string" || known.has(id)) return []
      const field = path.filter((step) => step !== "*").at(-1) ?? ""
      return [{ path: at, code: "unknown-reference", facts: { field, id: quotable(id), table: to } }]
    })
  )

/** Finds fields that point at rows that do not exist. */
export const referenceIssues = (input: Input): ReadonlyArray<ShapeIssue> => {
  const known = new Map<ReferenceTarget, ReadonlySet<unknown>>()
  return references.flatMap((reference) => {
    const ids = known.get(reference.to) ?? idsOf(input, reference.to)
    known.set(reference.to, ids)
    return unknownIn(input, reference, ids)
  })
}
