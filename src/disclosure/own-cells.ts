import type { LinearForm } from "./linear-form.js"
import type { Relation } from "./relation.js"

/** The parts of each whole, in all of its divisions: girls and boys, grades 7, 8 and 9, and the terms of a year. */
const partsByWhole = (relations: ReadonlyArray<Relation>): ReadonlyMap<number, ReadonlySet<number>> => {
  const parts = new Map<number, Set<number>>()
  for (const { whole, form } of relations) {
    const known = parts.get(whole) ?? new Set<number>()
    parts.set(whole, known)
    for (const row of form.keys()) if (row !== whole) known.add(row)
  }
  return parts
}

/**
 * Finds the cells that are within a sum: those that it names and the parts of these. Cells that a sum can only be worked out
 * with, such as the girls where it is the boys and all are known, are not within it.
 */
export const ownCellsBy = (relations: ReadonlyArray<Relation>): ((sum: LinearForm) => ReadonlySet<number>) => {
  const parts = partsByWhole(relations)
  return (sum) => {
    const own = new Set(sum.keys())
    for (const row of own) for (const part of parts.get(row) ?? []) own.add(part)
    return own
  }
}
