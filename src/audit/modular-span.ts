import type { MemberCounts } from "./counted-cell.js"

/** All sums that follow from the sums added so far, modulo a prime. */
export interface ModularSpan {
  readonly add: (sum: MemberCounts) => void
  readonly follows: (sum: MemberCounts) => boolean
}

type Residues = Map<number, number>

const power = (base: number, exponent: number, prime: number): number => {
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}

/** Adds a multiple of one sum to another; members that cancel are dropped. */
const addMultiple = (to: Residues, sum: MemberCounts, factor: number, prime: number): void => {
  for (const [member, count] of sum) {
    const residue = ((to.get(member) ?? 0) + count * factor) % prime
    if (residue === 0) to.delete(member)
    else to.set(member, residue)
  }
}

/**
 * Starts a span. Each sum that is added expresses one member by members that are still open, so that a sum follows when
 * nothing of it remains open. The prime must be below 2 to the power of 26: then all products are exact.
 */
export const modularSpan = (prime: number): ModularSpan => {
  const expressed = new Map<number, Residues>()
  const usedBy = new Map<number, Set<number>>()
  const uses = (open: number): Set<number> => {
    const known = usedBy.get(open) ?? new Set<number>()
    usedBy.set(open, known)
    return known
  }
  const openPart = (sum: MemberCounts): Residues => {
    const open: Residues = new Map()
    for (const [member, count] of sum) addMultiple(open, expressed.get(member) ?? new Map([[member, 1]]), count, prime)
    return open
  }
  /** The open member that the fewest others are expressed by: the least has to be rewritten. */
  const memberToExpress = (open: Residues): number | undefined => {
    let best: number | undefined
    for (const member of open.keys()) if (best === undefined || uses(member).size < uses(best).size) best = member
    return best
  }
  const rewrite = (dependent: number, member: number, expression: Residues): void => {
    const own = expressed.get(dependent)
    if (own === undefined) return
    const factor = own.get(member) ?? 0
    own.delete(member)
    addMultiple(own, expression, factor, prime)
    for (const open of expression.keys()) {
      if (own.has(open)) uses(open).add(dependent)
      else uses(open).delete(dependent)
    }
  }
  const add = (sum: MemberCounts): void => {
    const open = openPart(sum)
    const member = memberToExpress(open)
    if (member === undefined) return
    const inverse = power(open.get(member) ?? 1, prime - 2, prime)
    open.delete(member)
    const expression: Residues = new Map()
    addMultiple(expression, open, prime - inverse, prime)
    for (const dependent of uses(member)) rewrite(dependent, member, expression)
    usedBy.delete(member)
    expressed.set(member, expression)
    for (const other of expression.keys()) uses(other).add(member)
  }
  return { add, follows: (sum) => openPart(sum).size === 0 }
}
