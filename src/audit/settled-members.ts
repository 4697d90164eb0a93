import type { CountedCell } from "./counted-cell.js"

/** What follows about single members before any program is solved. */
export interface SettledMembers {
  /** Members that can have one value only. As what is published is true, it is their own value. */
  readonly fixed: ReadonlySet<number>
  /** The least value of each member. */
  readonly lower: ReadonlyArray<number>
  /** Cells known to be at least 1 of which this does not follow from single members. */
  readonly atLeastOne: ReadonlyArray<CountedCell>
}

/** What is published, and what else a reader knows. */
export interface KnownCells {
  readonly members: ReadonlyArray<number>
  readonly published: ReadonlyArray<CountedCell>
  /** Hidden cells that a reader knows to be at least 1. */
  readonly atLeastOne: ReadonlyArray<CountedCell>
}

/**
 * Fixes members one cell at a time: a published cell whose members already add up to it at their least, or that has one open
 * member left, fixes all of them. A published zero is the commonest case.
 */
export const settledMembers = ({ members, published, atLeastOne }: KnownCells): SettledMembers => {
  const fixed = new Set<number>()
  const lower = members.map(() => 0)
  const openOf = ({ counts }: CountedCell) => [...counts.keys()].filter((member) => !fixed.has(member))
  const leastOf = ({ counts }: CountedCell): number => {
    let least = 0
    for (const [member, count] of counts) {
      least += count * ((fixed.has(member) ? members[member] : lower[member]) ?? 0)
    }
    return least
  }
  const fixMembers = (cell: CountedCell): boolean => {
    const open = openOf(cell)
    if (open.length === 0 || (open.length > 1 && leastOf(cell) < cell.value)) return false
    for (const member of open) fixed.add(member)
    return true
  }
  const raiseMember = (cell: CountedCell): boolean => {
    const [open, ...others] = openOf(cell)
    if (open === undefined || others.length > 0 || leastOf(cell) > 0) return false
    lower[open] = 1
    return true
  }
  let changed = true
  while (changed) {
    const raised = atLeastOne.filter(raiseMember)
    const settled = published.filter(fixMembers)
    changed = raised.length + settled.length > 0
  }
  return { fixed, lower, atLeastOne: atLeastOne.filter((cell) => leastOf(cell) === 0) }
}
