import type { KnownIndicator } from "../public-knowledge.js"
import type { ReadFigure } from "./read-figure.js"
import type { ReadRelease } from "./releases.js"

/** What other indicators of the same population tell. */
export interface LinkedPopulations {
  /** Bases of figures by id, as counts of the same population show them. */
  readonly bases: ReadonlyMap<string, number>
  /** The figure that shows a count as its base, by id of the count's figure. */
  readonly shownAsBase: ReadonlyMap<string, ReadFigure>
}

const placeOf = (population: string, { nodeId, period, groupId }: ReadFigure): string =>
  [population, nodeId, period, groupId].join("/")

/** Figures by what they count, each with whether it is a count itself. */
const byPlace = (release: ReadRelease, indicators: ReadonlyMap<string, KnownIndicator>) => {
  const places = new Map<string, { counts: Array<ReadFigure>; others: Array<ReadFigure> }>()
  for (const figure of release.values()) {
    const { population, kind } = indicators.get(figure.indicatorId) ?? {}
    if (population === undefined) continue
    const key = placeOf(population, figure)
    const place = places.get(key) ?? { counts: [], others: [] }
    places.set(key, place)
    place[kind === "count" ? "counts" : "others"].push(figure)
  }
  return [...places.values()]
}

/** Links the indicators that name the same population: the count of pupils is the base of their results. */
export const linkedPopulations = (
  release: ReadRelease,
  indicators: ReadonlyMap<string, KnownIndicator>
): LinkedPopulations => {
  const bases = new Map<string, number>()
  const shownAsBase = new Map<string, ReadFigure>()
  for (const { counts, others } of byPlace(release, indicators)) {
    const count = counts.find(({ value }) => value !== null)?.value ?? undefined
    if (count !== undefined) for (const { id } of others) bases.set(id, count)
    const telling = others.find(({ denominator }) => denominator !== null)
    if (telling !== undefined) for (const { id } of counts) shownAsBase.set(id, telling)
  }
  return { bases, shownAsBase }
}

/** Counts with what is known of them from bases: these are no secret any more. */
export const withCountsShownAsBases = (
  figures: ReadonlyMap<string, ReadFigure>,
  { shownAsBase }: LinkedPopulations
): ReadonlyMap<string, ReadFigure> =>
  new Map(
    [...figures].map(([id, figure]) => {
      const base = shownAsBase.get(id)?.denominator
      return base == null || figure.value !== null ? [id, figure] : [id, { ...figure, value: base, isHidden: false }]
    })
  )
