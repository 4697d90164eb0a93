import type { CellProtection, CellTable } from "../../src/disclosure/protect-cells.js"

interface Column {
  readonly id: string
  readonly value: number
  readonly size: number
  /** One number for each innermost cell. */
  readonly entries: Float64Array
}

/** Doubles are seldom exactly 0 after a subtraction. */
const tolerance = 1e-9

const columnsOf = ({ members, cells }: CellTable): ReadonlyArray<Column> =>
  cells.map((cell) => {
    const entries = new Float64Array(members.length)
    for (const member of cell.members) entries[member] = 1
    const value = cell.members.reduce((sum, member) => sum + (members[member] ?? 0), 0)
    return { id: cell.id, value, size: cell.members.length, entries }
  })

/** The row with the largest entry, which keeps the rounding small; absent where all are 0. */
const pivotRowOf = (entries: Float64Array): number | undefined => {
  let best: number | undefined
  let largest = tolerance
  for (let row = 0; row < entries.length; row += 1) {
    const size = Math.abs(entries[row] ?? 0)
    if (size <= largest) continue
    best = row
    largest = size
  }
  return best
}

const takeAway = (from: Float64Array, pivot: Float64Array, row: number): void => {
  const factor = (from[row] ?? 0) / (pivot[row] ?? 1)
  if (factor === 0) return
  for (let at = 0; at < from.length; at += 1) {
    const left = (from[at] ?? 0) - factor * (pivot[at] ?? 0)
    from[at] = Math.abs(left) < tolerance ? 0 : left
  }
}

const isMultipleOf = (entries: Float64Array, pivot: Float64Array, row: number): boolean => {
  const factor = (entries[row] ?? 0) / (pivot[row] ?? 1)
  if (factor === 0) return false
  for (let at = 0; at < entries.length; at += 1) {
    if (Math.abs((entries[at] ?? 0) - factor * (pivot[at] ?? 0)) >= tolerance) return false
  }
  return true
}

/**
 * Secondary suppression as the textbook has it: dense elimination over doubles, one column for each cell. A cell is published
 * unless a primary would be a multiple of what is left of it, and is then taken out of all cells that are left.
 *
 * It knows nothing of bounds, so that it answers the question of `protectCells` only where no innermost count is 0 or 1.
 */
export const protectByDenseElimination = (table: CellTable, threshold: number): CellProtection => {
  const columns = columnsOf(table)
  const primaries = columns.filter(({ value }) => value < threshold)
  const candidates = columns
    .filter(({ value }) => value >= threshold)
    .sort((a, b) => b.value - a.value || b.size - a.size)
  const secondary = new Set<string>()
  for (const [at, { id, entries }] of candidates.entries()) {
    const row = pivotRowOf(entries)
    if (row === undefined) continue
    if (primaries.some((primary) => isMultipleOf(primary.entries, entries, row))) {
      secondary.add(id)
      continue
    }
    for (const other of primaries) takeAway(other.entries, entries, row)
    for (const other of candidates.slice(at + 1)) takeAway(other.entries, entries, row)
  }
  return {
    primary: primaries.map(({ id }) => id),
    secondary: columns.flatMap(({ id }) => (secondary.has(id) ? [id] : []))
  }
}
