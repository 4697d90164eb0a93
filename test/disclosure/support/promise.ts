import { auditCellsOrThrow } from "../../../src/audit/audit-cells.js"
import type { AuditedTable } from "../../../src/audit/audited-table.js"
import type { CellOptions } from "../../../src/disclosure/protect-cells.js"

const valueIn = ({ members }: AuditedTable, own: ReadonlyArray<number>): number =>
  own.reduce((sum, at) => sum + (members[at] ?? 0), 0)

/** The table with every innermost count as a cell of its own. */
const withMembers = (table: AuditedTable): AuditedTable => ({
  members: table.members,
  cells: [...table.cells, ...table.members.map((_, at) => ({ id: `member ${at}`, members: [at] }))]
})

/** Which cells follow by adding and subtracting for a reader of some cells. */
const following = (table: AuditedTable, readable: ReadonlySet<string>): ReadonlySet<string> => {
  const unread = table.cells.map(({ id }) => id).filter((id) => !readable.has(id))
  return new Set(auditCellsOrThrow(table, unread, { attacker: "linear" }).exact)
}

/**
 * The primary cells that do not have what the library promises, worked out by the audit alone. A count that is as small as a
 * reader knows it can be (0, or 1 where zeros are shown) is a singleton. A singleton that follows for who knows all the other
 * singletons is taken as known; with all such known, no primary cell may follow by adding and subtracting.
 */
export const brokenPromises = (
  table: AuditedTable,
  primary: ReadonlyArray<string>,
  hidden: ReadonlyArray<string>,
  zeros: CellOptions["zeros"]
): ReadonlyArray<string> => {
  const full = withMembers(table)
  const isHidden = new Set(hidden)
  const shown = table.cells.filter(({ id }) => !isHidden.has(id))
  // Each part of a shown 0 is 0.
  const zeroParts = shown.filter((cell) => valueIn(table, cell.members) === 0).flatMap(({ members }) => members)
  const known = new Set([...shown.map(({ id }) => id), ...zeroParts.map((at) => `member ${at}`)])
  const singletons = table.members.flatMap((value, at) =>
    value === 0 || (value === 1 && zeros === "publish") ? [`member ${at}`] : []
  )
  const tied = singletons.filter((id) => {
    const others = singletons.filter((other) => other !== id)
    return known.has(id) || following(full, new Set([...known, ...others])).has(id)
  })
  const found = following(full, new Set([...known, ...tied]))
  return primary.filter((id) => found.has(id) || known.has(id))
}
