import type { AuditedCell } from "../../../src/audit/audited-table.js"
import type { Interval } from "./peer-audits.js"
import type { Pattern } from "./random-tables.js"

const sumOf = ({ members }: AuditedCell, counts: ReadonlyArray<number>): number =>
  members.reduce((sum, at) => sum + (counts[at] ?? 0), 0)

/** All ways to spread a total over counts. */
function* spreads(total: number, length: number): Generator<ReadonlyArray<number>> {
  if (length === 1) yield [total]
  else
    for (let first = 0; first <= total; first += 1)
      for (const rest of spreads(total - first, length - 1)) yield [first, ...rest]
}

/**
 * Writes down every table of counts that has the published values, and reads off how small and how large each hidden cell can
 * be. The total of all counts must be published.
 */
export const limitsByTrying = ({ table, hidden }: Pattern, least: 0 | 1): ReadonlyArray<Interval> => {
  const total = table.members.reduce((sum, value) => sum + value, 0)
  const isHidden = new Set(hidden)
  const published = table.cells
    .filter(({ id }) => !isHidden.has(id))
    .map((cell) => [cell, sumOf(cell, table.members)] as const)
  const secret = table.cells.filter(({ id }) => isHidden.has(id))
  const seen = secret.map(() => new Set<number>())
  for (const counts of spreads(total, table.members.length)) {
    if (published.some(([cell, value]) => sumOf(cell, counts) !== value)) continue
    const values = secret.map((cell) => sumOf(cell, counts))
    if (values.some((value) => value < least)) continue
    for (const [at, value] of values.entries()) seen[at]?.add(value)
  }
  return secret.map(({ id }, at) => {
    const values = [...(seen[at] ?? [])]
    return { id, lower: Math.min(...values), upper: Math.max(...values) }
  })
}
