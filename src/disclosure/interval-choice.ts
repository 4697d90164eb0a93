import type { OpenCells } from "./interval-program.js"
import type { Weights } from "./interval-room.js"

/** A published sum that may be hidden; of two, the one with the greater index is wanted less. */
export interface HideableSum {
  readonly index: number
  readonly weights: Weights
}

/** Published sums that may be hidden, by the cells that they hold. */
export type HideableByRow = ReadonlyMap<number, ReadonlyArray<number>>

/** Sorts sums by the cells that they hold. */
export const hideableByRow = (hideable: ReadonlyArray<HideableSum>): HideableByRow => {
  const byRow = new Map<number, Array<number>>()
  for (const { index, weights } of hideable) {
    for (const row of weights.keys()) {
      const known = byRow.get(row) ?? []
      byRow.set(row, known)
      known.push(index)
    }
  }
  return byRow
}

/** The cells in the known sums that hold one of some cells. */
const around = (rows: ReadonlySet<number>, open: OpenCells): ReadonlySet<number> =>
  new Set([...rows].flatMap((row) => open.sumsOf(row)).flatMap((weights) => [...weights.keys()]))

/**
 * The published sums that are nearest to a narrow one: those that share a cell with a known sum that holds it, or, where there
 * are none, with a known sum that holds an open cell of these.
 */
export const nearestHideable = (narrow: Weights, open: OpenCells, byRow: HideableByRow): ReadonlySet<number> => {
  let rows: ReadonlySet<number> = new Set(narrow.keys())
  let seen = -1
  while (rows.size > seen) {
    seen = rows.size
    const reached = around(rows, open)
    const found = new Set([...rows, ...reached].flatMap((row) => byRow.get(row) ?? []))
    if (found.size > 0) return found
    rows = new Set([...rows, ...[...reached].filter((row) => !open.isFixed(row))])
  }
  return new Set()
}

/**
 * Chooses what to hide: for every narrow sum the least wanted of those near it, unless one that is near it is chosen already.
 */
export const chosenToHide = (near: ReadonlyArray<ReadonlySet<number>>): ReadonlyArray<number> => {
  const chosen: Array<number> = []
  const wishes = near.filter(({ size }) => size > 0).map((all) => ({ all, least: Math.max(...all) }))
  for (const { all, least } of wishes.sort((a, b) => b.least - a.least)) {
    if (!chosen.some((index) => all.has(index))) chosen.push(least)
  }
  return chosen
}
