/** How often a sum counts each member. */
export type MemberCounts = ReadonlyMap<number, number>

/** A cell as a sum of members, with what the sum is. */
export interface CountedCell {
  readonly id: string
  readonly counts: MemberCounts
  readonly value: number
}

/** Counts the members of a cell and adds them up. */
export const countedCell = (id: string, cellMembers: ReadonlyArray<number>, members: ReadonlyArray<number>) => {
  const counts = new Map<number, number>()
  let value = 0
  for (const member of cellMembers) {
    counts.set(member, (counts.get(member) ?? 0) + 1)
    value += members[member] ?? 0
  }
  return { id, counts, value } satisfies CountedCell
}
