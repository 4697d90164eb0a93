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

/** What adds up from units to an area: how many units count, then bases and numerators, where the area shows them. */
const numbersAt = (figure: ReadFigure | undefined, isShown: boolean): ReadonlyArray<number | null> => {
  const counted = figure?.units ?? 0
  if (!isShown) return [counted]
  return counted === 0 ? [0, 0, 0] : [counted, figure?.denominator ?? null, figure?.numerator ?? null]
}

const unitsOf = (area: Places, units: ReadonlyMap<string, Places>): ReadonlyArray<string> | undefined => {
  const names = [...units.keys()]
  const places = [...area].map(([place, figure]) => [place, figure.denominator !== null] as const)
  const { found, isComplete } = partsThatAddUp({
    whole: places.flatMap(([place, isShown]) => numbersAt(area.get(place), isShown).map((number) => number ?? 0)),
    candidates: names.map((name) =>
      places.flatMap(([place, isShown]) => numbersAt(units.get(name)?.get(place), isShown))
    ),
    evidence: 2,
    fewest: 1
  })
  const [parts, ...others] = found
  // An answer counts only when there is no other one.
  return isComplete && others.length === 0 ? parts?.flatMap((index) => names[index] ?? []) : undefined
}

interface FilledArea {
  readonly id: string
  readonly units: ReadonlySet<string>
}

const filledAreas = (figures: ReadonlyArray<ReadFigure>): ReadonlyArray<FilledArea> => {
  const units = byNode(figures, "unit")
  const filled = [...byNode(figures, "area")].flatMap(([id, places]) => {
    const found = unitsOf(places, units)
    return found === undefined ? [] : [{ id, units: new Set(found) }]
  })
  return filled.sort((a, b) => a.units.size - b.units.size)
}

const isWithin = (inner: FilledArea, outer: FilledArea): boolean =>
  inner.units.size < outer.units.size && [...inner.units].every((unit) => outer.units.has(unit))

const isApart = (a: FilledArea, b: FilledArea): boolean => [...a.units].every((unit) => !b.units.has(unit))

/** The smallest area comes first, so the first that holds a node is the nearest around it. */
const linkTo = (nodeId: string, around: FilledArea | undefined): ReadonlyArray<KnownLink> =>
  around === undefined ? [] : [{ nodeId, parentId: around.id }]

/**
 * Works out which units lie in which area, and which areas in which, from the numbers of units and their bases. Areas that have no
 * answer, several, or half of another area's units are left out.
 */
export const inferredLinks = (figures: ReadonlyArray<ReadFigure>): ReadonlyArray<KnownLink> => {
  const filled = filledAreas(figures)
  const areas = filled.filter((area) =>
    filled.every((other) => other === area || isWithin(area, other) || isWithin(other, area) || isApart(area, other))
  )
  const units = new Set(areas.flatMap((area) => [...area.units]))
  return [
    ...[...units].flatMap((unit) =>
      linkTo(
        unit,
        areas.find((area) => area.units.has(unit))
      )
    ),
    ...areas.flatMap((area) =>
      linkTo(
        area.id,
        areas.find((other) => isWithin(area, other))
      )
    )
  ]
}
