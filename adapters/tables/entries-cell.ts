import { joinList, splitList } from "./list-cell.js"

type Entries = Readonly<Record<string, string>>

/** A `=` within a name is written `\=`, a `\` as `\\`. */
const named = (name: string): string => name.replace(/[\\=]/g, "\\$&")

const entryOf = (item: string): readonly [string, string] | undefined => {
  const match = /^((?:\\[\s\S]|[^\\=])*)=([\s\S]*)$/.exec(item)
  return match === null ? undefined : [(match[1] ?? "").replace(/\\([\\=])/g, "$1"), match[2] ?? ""]
}

/** Reads a cell of `name=value` pairs; nothing when a pair has no `=` or a name comes twice. */
export const readEntries = (cell: string): Entries | undefined => {
  const pairs = splitList(cell).map(entryOf)
  if (!pairs.every((pair) => pair !== undefined)) return undefined
  return new Set(pairs.map(([name]) => name)).size === pairs.length ? Object.fromEntries(pairs) : undefined
}

/** Writes pairs in the order of their names. */
export const writeEntries = (entries: Entries): string =>
  joinList(
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${named(name)}=${value}`)
  )
