/** The cell of a list that is there but empty, where an empty cell means that there is none. */
const emptyList = "|"

const escaped = (item: string): string => item.replace(/[\\|]/g, "\\$&")

/**
 * Splits a list cell at `|`. An item's own `|` is written `\|` and its `\` is written `\\`; another `\` stands for itself.
 * A lone `|` is the empty list.
 */
export const splitList = (cell: string): ReadonlyArray<string> => {
  if (cell === emptyList) return []
  if (!cell.includes("\\")) return cell.split("|")
  const items = [""]
  for (const [part] of cell.matchAll(/\\[\\|]|[\s\S]/g)) {
    if (part === "|") items.push("")
    else items[items.length - 1] += part.length === 2 && part.startsWith("\\") ? part.slice(1) : part
  }
  return items
}

/** Joins items into a list cell that {@link splitList} splits into the same items. */
export const joinList = (items: ReadonlyArray<string>): string =>
  items.length === 0 ? emptyList : items.map(escaped).join("|")
