import type { AuditedCell, AuditedTable } from "../../../src/audit/audited-table.js"
import type { Interval } from "./peer-audits.js"

/** What all tables have in common that fit what is published. */
export interface CommonGround {
  /** How many tables there are; counts that stand in no published cell are tried as 0 and 1 only. */
  readonly tables: number
  /** The least and the greatest count of each hidden cell in any of them. */
  readonly limits: ReadonlyArray<Interval>
}

interface Sum {
  readonly members: ReadonlyArray<number>
  /** What is still to be spread over the members that are not filled in. */
  rest: number
}

const sumOf = ({ members }: AuditedCell, counts: ReadonlyArray<number>): number =>
  members.reduce((sum, at) => sum + (counts[at] ?? 0), 0)

/** Fills in one count after the other, and goes back where a published cell cannot be reached any more. */
function* fillings(counts: Array<number>, sumsOf: ReadonlyArray<ReadonlyArray<Sum>>, at = 0): Generator<void> {
  const sums = sumsOf[at]
  if (sums === undefined) {
    yield
    return
  }
  // In no published cell: whoever looks for the least cell, or for one without end, need not go beyond 1.
  let [least, greatest] = [0, sums.length === 0 ? 1 : Number.POSITIVE_INFINITY]
  for (const { members, rest } of sums) {
    greatest = Math.min(greatest, rest)
    if (members.at(-1) === at) least = Math.max(least, rest)
  }
  for (let count = least; count <= greatest; count += 1) {
    counts[at] = count
    for (const sum of sums) sum.rest -= count
    yield* fillings(counts, sumsOf, at + 1)
    for (const sum of sums) sum.rest += count
  }
}

/**
 * Writes down every table of counts that has the published values, and reads off how small and how large each hidden cell can
 * be. A cell has no end when one of its counts stands in no published cell. `least` is what a reader knows of hidden cells.
 */
export const commonGround = (
  { members, cells }: AuditedTable,
  hidden: ReadonlyArray<string>,
  least: 0 | 1
): CommonGround => {
  const isHidden = new Set(hidden)
  const secret = cells.filter(({ id }) => isHidden.has(id))
  const sums = cells
    .filter(({ id }) => !isHidden.has(id))
    .map((cell): Sum => ({ members: cell.members.toSorted((a, b) => a - b), rest: sumOf(cell, members) }))
  const sumsOf = members.map((_, at) => sums.filter((sum) => sum.members.includes(at)))
  const found = secret.map(() => ({ lower: Number.POSITIVE_INFINITY, upper: 0 }))
  const counts = members.map(() => 0)
  let tables = 0
  for (const _ of fillings(counts, sumsOf)) {
    const values = secret.map((cell) => sumOf(cell, counts))
    if (values.some((value) => value < least)) continue
    tables += 1
    for (const [at, value] of values.entries()) {
      const limits = found[at]
      if (limits === undefined) continue
      limits.lower = Math.min(limits.lower, value)
      limits.upper = Math.max(limits.upper, value)
    }
  }
  const isEndless = ({ members: own }: AuditedCell): boolean => own.some((at) => sumsOf[at]?.length === 0)
  return {
    tables,
    limits: secret.map((cell, at) => ({
      id: cell.id,
      lower: found[at]?.lower ?? 0,
      upper: isEndless(cell) ? null : (found[at]?.upper ?? 0)
    }))
  }
}
