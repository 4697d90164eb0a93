import { entityTables, readableKey } from "./entity-tables.js"
import { everyone } from "./identifier.js"
import { quotable } from "./personal-number.js"
import type { ShapeIssue } from "./shape.js"
import type { Locate } from "./source-ref.js"

type Input = Readonly<Record<string, unknown>>

const rowsOf = (input: Input, table: string): ReadonlyArray<object> => {
  const list = input[table]
  return Array.isArray(list) ? list.map((row) => (typeof row === "object" && row !== null ? row : {})) : []
}

const idOf = (row: unknown): unknown => {
  const id = (row as { readonly id?: unknown } | null | undefined)?.id
  return typeof id === "string" ? id : undefined
}

const placeText = (locate: Locate, path: ReadonlyArray<string | number>): string => {
  const place = locate(path)
  return place === undefined ? "" : `${place.file}:${place.row}`
}

/** Keys that are taken before any row: the group of everybody is never listed. */
const takenFromStart = (table: string): Map<string, number | undefined> =>
  new Map(table === "groups" ? [[everyone, undefined]] : [])

const duplicatesIn = (
  input: Input,
  table: (typeof entityTables)[number],
  locate: Locate
): ReadonlyArray<ShapeIssue> => {
  const first = takenFromStart(table.table)
  return rowsOf(input, table.table).flatMap((row, index) => {
    // A row without its key fields has that problem already.
    const key = readableKey(table.table, row as Input)
    if (key === undefined) return []
    if (!first.has(key)) {
      first.set(key, index)
      return []
    }
    const earlier = first.get(key)
    const path = [table.table, index, table.key[0] ?? "id"]
    const place = earlier === undefined ? "" : placeText(locate, [table.table, earlier])
    return [{ path, code: "duplicate-key", facts: { field: path[2] ?? "", id: quotable(key), first: place } }]
  })
}

/** Units, areas and the authority share one set of ids, for an observation names its node by id alone. */
const sharedNodeIds = (input: Input): ReadonlyArray<ShapeIssue> => {
  const taken = new Set([idOf(input["authority"])])
  return ["areas", "units"].flatMap((table) => {
    const ids = rowsOf(input, table).map(idOf)
    const issues = ids.flatMap((id, index) =>
      id !== undefined && taken.has(id)
        ? [{ path: [table, index, "id"], code: "duplicate-node", facts: { field: "id", id: quotable(id) } }]
        : []
    )
    for (const id of ids) taken.add(id)
    return issues
  })
}

/** A series cannot break twice at the same point. */
const repeatedBreaks = (input: Input): ReadonlyArray<ShapeIssue> =>
  rowsOf(input, "indicators").flatMap((row, index) => {
    const seen = new Set<unknown>()
    return rowsOf(row as Input, "breaks").flatMap((point, at) => {
      const from = (point as Input)["from"]
      if (typeof from !== "string" || !seen.has(from)) {
        seen.add(from)
        return []
      }
      const path = ["indicators", index, "breaks", at, "from"]
      return [{ path, code: "duplicate-key", facts: { field: "from", id: quotable(from), first: "" } }]
    })
  })

/** Finds rows that share a key with an earlier row. */
export const duplicateIssues = (input: Input, locate: Locate): ReadonlyArray<ShapeIssue> => [
  ...entityTables.flatMap((table) => duplicatesIn(input, table, locate)),
  ...sharedNodeIds(input),
  ...repeatedBreaks(input)
]
