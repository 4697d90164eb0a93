/** Rows that belong together; a row that was never coupled is a set of its own. */
export interface RowSets {
  readonly root: Map<number, number>
  readonly members: Map<number, ReadonlyArray<number>>
}

/** Starts with every row alone. */
export const newRowSets = (): RowSets => ({ root: new Map(), members: new Map() })

/** The row that a set is known by. */
export const rootOf = (sets: RowSets, row: number): number => sets.root.get(row) ?? row

/** The rows of a set. */
export const membersOf = (sets: RowSets, root: number): ReadonlyArray<number> => sets.members.get(root) ?? [root]

/** Puts rows, and all that they are coupled with, into one set. */
export const couple = (sets: RowSets, rows: ReadonlyArray<number>): void => {
  const roots = new Set(rows.map((row) => rootOf(sets, row)))
  const members = [...roots].flatMap((root) => membersOf(sets, root))
  const root = Math.min(...members)
  for (const old of roots) sets.members.delete(old)
  sets.members.set(root, members)
  for (const row of members) sets.root.set(row, root)
}
