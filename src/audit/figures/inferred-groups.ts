import type { KnownGroup } from "../public-knowledge.js"
import { partsThatAddUp } from "./parts-that-add-up.js"
import type { ReadFigure } from "./read-figure.js"

const everybody = "all"

/** Numbers of a group by place; a base for most figures, the value for counts. */
type Numbers = ReadonlyMap<string, number | null>

const numberOf = ({ denominator, value, numerator }: ReadFigure): number | null =>
  denominator ?? (numerator === null ? value : null)

const numbersByGroup = (figures: Iterable<ReadFigure>): ReadonlyMap<string, Numbers> => {
  const groups = new Map<string, Map<string, number | null>>()
  for (const figure of figures) {
    if (figure.units === 0) continue
    const numbers = groups.get(figure.groupId) ?? new Map<string, number | null>()
    groups.set(figure.groupId, numbers)
    numbers.set(`${figure.indicatorId}/${figure.nodeId}/${figure.period}`, numberOf(figure))
  }
  return groups
}

const mostGroups = 24

interface Division {
  readonly whole: string
  readonly parts: ReadonlyArray<string>
}

/** Finds every way to divide a whole; a sum that holds wherever it can be seen is believed. */
const divisionsOf = (whole: string, groups: ReadonlyMap<string, Numbers>): ReadonlyArray<Division> => {
  const own = [...(groups.get(whole) ?? [])].filter(([, number]) => number !== null)
  const names = [...groups.keys()].filter((name) => name !== whole && name !== everybody)
  const places = own.filter(([place]) => names.some((name) => groups.get(name)?.has(place) === true))
  const { found } = partsThatAddUp({
    whole: places.map(([, number]) => number ?? 0),
    candidates: names.map((name) => places.map(([place]) => groups.get(name)?.get(place) ?? null)),
    evidence: 2,
    fewest: 2
  })
  return found.map((parts) => ({ whole, parts: parts.flatMap((index) => names[index] ?? []) }))
}

/** Works out which groups make others, from their numbers: girls and boys are all where they always add up. */
export const inferredGroups = (figures: Iterable<ReadFigure>): ReadonlyArray<KnownGroup> => {
  const groups = numbersByGroup(figures)
  if (groups.size > mostGroups) return []
  const divisions = [...groups.keys()].flatMap((whole) => divisionsOf(whole, groups))
  return divisions.flatMap(({ whole, parts }, index) =>
    parts.map((id) => ({ id, dimension: `division ${index}`, partOf: whole === everybody ? [] : [whole] }))
  )
}
