import type { ReadFigure } from "./read-figure.js"
import type { Relation } from "./relation.js"

/** The one id of a relation whose base is not known, with that base. */
const missingBase = (
  { whole, times, parts, rest }: Relation,
  bases: ReadonlyMap<string, number>
): readonly [string, number] | undefined => {
  const all = rest === undefined ? parts : [...parts, rest]
  const unknown = [whole, ...all].filter((id) => !bases.has(id))
  const [only] = unknown
  if (only === undefined || unknown.length > 1) return undefined
  const sum = all.reduce((total, id) => total + (bases.get(id) ?? 0), 0)
  if (only === whole) return [only, sum / times]
  const left = times * (bases.get(whole) ?? 0) - sum
  return left < 0 ? undefined : [only, left]
}

/** Adds the bases that follow one at a time: where all of a relation but one are known. */
export const withBasesThatFollow = (
  known: ReadonlyMap<string, number>,
  relations: ReadonlyArray<Relation>
): ReadonlyMap<string, number> => {
  const bases = new Map(known)
  const useful = relations.filter(({ kind, space }) => kind !== "periods" && space === "amount")
  for (let before = -1; before !== bases.size; ) {
    before = bases.size
    for (const relation of useful) {
      const found = missingBase(relation, bases)
      if (found !== undefined) bases.set(...found)
    }
  }
  return bases
}

/** The bases that figures show, and those that a reader knows besides. */
export const shownBases = (
  figures: Iterable<ReadFigure>,
  besides: ReadonlyMap<string, number>
): ReadonlyMap<string, number> => {
  const bases = new Map<string, number>()
  for (const { id, denominator } of figures) {
    const base = denominator ?? besides.get(id)
    if (base !== undefined) bases.set(id, base)
  }
  return bases
}
