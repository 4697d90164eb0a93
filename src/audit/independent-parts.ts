import type { MemberCounts } from "./counted-cell.js"
import type { LinearConstraint, LinearTerm } from "./linear-program.js"
import { type KnownCells, settledMembers } from "./settled-members.js"

/** Open members that known sums hold together, as a program without its question. */
export interface Part {
  readonly variables: number
  readonly constraints: ReadonlyArray<LinearConstraint>
  readonly lower: ReadonlyArray<number>
}

/** An open member: the part that it stands in, and its variable there. */
export interface Place {
  readonly part: Part
  readonly variable: number
}

/** Where each member stands. Members that have no place are fixed. */
export type Places = ReadonlyMap<number, Place>

/** What the fixed members of a sum add up to. */
export const fixedValue = (
  counts: MemberCounts,
  members: ReadonlyArray<number>,
  open: ReadonlyMap<number, unknown>
): number => {
  let value = 0
  for (const [member, count] of counts) if (!open.has(member)) value += count * (members[member] ?? 0)
  return value
}

/** Joins members that stand in one sum, however long the chain of sums between them. */
const groupsOf = (open: ReadonlyArray<number>, sums: ReadonlyArray<ReadonlyArray<number>>) => {
  const leader = new Map(open.map((member) => [member, member]))
  const leaderOf = (member: number): number => {
    let at = member
    for (let next = leader.get(at) ?? at; next !== at; next = leader.get(at) ?? at) {
      leader.set(at, leader.get(next) ?? next)
      at = next
    }
    return at
  }
  for (const [first, ...others] of sums) {
    if (first !== undefined) for (const other of others) leader.set(leaderOf(other), leaderOf(first))
  }
  return leaderOf
}

interface DraftPart {
  variables: number
  readonly constraints: Array<LinearConstraint>
  readonly lower: Array<number>
}

/**
 * Splits the open members into parts that have nothing to do with each other, so that each program stays small. A cell known
 * to be at least 1 becomes a variable of its own that equals its members.
 */
export const independentParts = (known: KnownCells): Places => {
  const { fixed, lower, atLeastOne } = settledMembers(known)
  const openCounts = (counts: MemberCounts) => [...counts].filter(([member]) => !fixed.has(member))
  const sums = [...known.published, ...atLeastOne].map((cell) => openCounts(cell.counts).map(([member]) => member))
  const open = [...known.members.keys()].filter((member) => !fixed.has(member))
  const leaderOf = groupsOf(open, sums)
  const parts = new Map<number, DraftPart>()
  const places = new Map<number, { part: DraftPart; variable: number }>()
  const newVariable = (part: DraftPart, least: number): number => {
    part.lower.push(least)
    part.variables += 1
    return part.variables - 1
  }
  for (const member of open) {
    const leader = leaderOf(member)
    const part = parts.get(leader) ?? { variables: 0, constraints: [], lower: [] }
    parts.set(leader, part)
    places.set(member, { part, variable: newVariable(part, lower[member] ?? 0) })
  }
  const openSum = (counts: MemberCounts) => {
    const sum = openCounts(counts)
    const terms = sum.map(([member, count]): LinearTerm => [places.get(member)?.variable ?? -1, count])
    return { part: places.get(sum[0]?.[0] ?? -1)?.part, terms }
  }
  for (const { counts, value } of known.published) {
    const { part, terms } = openSum(counts)
    part?.constraints.push({ coefficients: terms, equals: value - fixedValue(counts, known.members, places) })
  }
  for (const { counts } of atLeastOne) {
    const { part, terms } = openSum(counts)
    if (part !== undefined) part.constraints.push({ coefficients: [...terms, [newVariable(part, 1), -1]], equals: 0 })
  }
  return places
}
