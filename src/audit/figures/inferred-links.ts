import type { KnownLink } from "../public-knowledge.js"
import { partsThatAddUp } from "./parts-that-add-up.js"
import type { ReadFigure } from "./read-figure.js"

type Places = ReadonlyMap<string, ReadFigure>

const byNode = (figures: Iterable<ReadFigure>, level: ReadFigure["level"]): ReadonlyMap<string, Places> => {
  const nodes = new Map<string, Map<string, ReadFigure>>()
  for (const figure of figures) {
    if (figure.level !== level) continue
    const places = nodes.get(figure.nodeId) ?? new Map<string, ReadFigure>()
    nodes.set(figure.nodeId, places)
    places.set(`${figure.indicatorId}/${figure.period}/${figure.groupId}`, figure)
  }
  return nodes
}

/** What adds up from units to an area: how many units count, then bases, where the area shows them. */
const numbersAt = (figure: ReadFigure | undefined, isShown: boolean): ReadonlyArray<number | null> => {
  const counted = figure?.units ?? 0
  if (!isShown) return [counted]
  return counted === 0 ? [0, 0] : [counted, figure?.denominator ?? null]
}

const unitsOf = (area: Places, units: ReadonlyMap<string, Places>): ReadonlyArray<string> | undefined => {
  const names = [...units.keys()]
  const places = [...area].map(([place, figure]) => [place, figure.denominator !== null] as const)
  const [parts, ...others] = partsThatAddUp({
    whole: places.flatMap(([place, isShown]) => numbersAt(area.get(place), isShown).map((number) => number ?? 0)),
    candidates: names.map((name) =>
      places.flatMap(([place, isShown]) => numbersAt(units.get(name)?.get(place), isShown))
    ),
    evidence: 2,
    fewest: 1
  })
  return others.length > 0 ? undefined : parts?.flatMap((index) => names[index] ?? [])
}

/**
 * Works out which units lie in which area, from the numbers of units and their bases; `null` when a single area has none or
 * several answers.
 */
export const inferredLinks = (figures: ReadonlyArray<ReadFigure>): ReadonlyArray<KnownLink> | null => {
  const areas = byNode(figures, "area")
  const units = byNode(figures, "unit")
  const links: Array<KnownLink> = []
  for (const [areaId, places] of areas) {
    const found = unitsOf(places, units)
    if (found === undefined) return null
    links.push(...found.map((nodeId) => ({ nodeId, parentId: areaId })))
  }
  const isTwice = new Set(links.map(({ nodeId }) => nodeId)).size < links.length
  return isTwice ? null : links
}
