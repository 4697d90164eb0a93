import type { Figure, FigureTable } from "../../src/aggregation/figure.js"
import type { KnownIndicator, KnownLink, PublicKnowledge } from "../../src/audit/public-knowledge.js"
import type { Dataset } from "../../src/model/dataset.js"
import { type Indicator, showsSurvey } from "../../src/model/indicator.js"

/** What an audit reads of an indicator's definition. */
export const knownIndicator = (indicator: Indicator): KnownIndicator => {
  const { id, name, kind, factor, decimals, better, overUnits, overTime, intervalYears, disclosure } = indicator
  const { scaleMinimum, scaleMaximum, population, minimumBase } = indicator
  return {
    ...{ id, name, kind, factor, decimals, better, overUnits, overTime, intervalYears, disclosure },
    isSurvey: kind === "index" || showsSurvey(indicator),
    ...(scaleMinimum === undefined ? {} : { scaleMinimum }),
    ...(scaleMaximum === undefined ? {} : { scaleMaximum }),
    ...(population === undefined ? {} : { population }),
    ...(minimumBase === undefined ? {} : { minimumBase })
  }
}

const linksOf = ({ areas, units, memberships }: Dataset): ReadonlyArray<KnownLink> => [
  ...areas.map(({ id, parentId }) => ({ nodeId: id, parentId: parentId ?? null })),
  ...units.map(({ id, areaId }) => ({ nodeId: id, parentId: areaId ?? null })),
  ...memberships.map(({ unitId, areaId, from, to }) => ({
    nodeId: unitId,
    parentId: areaId,
    from,
    ...(to === undefined ? {} : { to })
  }))
]

/** Enrolment is public elsewhere, but not that of very few; whatever a policy shows itself. */
const publicBase = 10

const publicBases = (figures: ReadonlyArray<Figure>): ReadonlyMap<string, number> =>
  new Map(
    figures.flatMap(({ id, denominator }) =>
      denominator !== null && denominator >= publicBase ? [[id, denominator] as const] : []
    )
  )

/** A fact that an area or the authority reported itself. */
const isOwnFact = ({ level, sources }: Figure): boolean =>
  level !== "unit" && sources.some(({ kind }) => kind === "observation")

/** What adds up in figures: numerator, count, or value · base. */
const amountsOf = (
  figures: ReadonlyArray<Figure>,
  indicators: ReadonlyArray<Indicator>
): ReadonlyMap<string, number> => {
  const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]))
  const amountOf = ({ indicatorId, numerator, denominator, value }: Figure): number | undefined => {
    const kind = kinds.get(indicatorId)
    if (kind === "count") return value.value ?? undefined
    if (kind === "share" || kind === "ratio") return numerator ?? undefined
    return value.value === null || denominator === null ? undefined : value.value * denominator
  }
  return new Map(
    figures.flatMap((figure) => {
      const amount = amountOf(figure)
      return amount === undefined ? [] : [[figure.id, amount] as const]
    })
  )
}

/**
 * Gathers what can be known beside a publication by those who made it: definitions, groups, the tree of units, the bases of 10 or
 * more that are public elsewhere, and the numbers themselves, to judge by. With it, an authority audits its own files as the best informed
 * reader would.
 *
 * @category disclosure
 */
export const insiderKnowledge = ({ dataset, figures }: FigureTable): PublicKnowledge => {
  const { authority, areas, units, indicators, groups } = dataset
  return {
    indicators: indicators.map(knownIndicator),
    groups: groups.map(({ id, name, dimension, partOf }) => ({ id, name, dimension, partOf })),
    links: linksOf(dataset),
    names: new Map([authority, ...areas, ...units].map(({ id, name }) => [id, name])),
    bases: publicBases(figures),
    ownFacts: new Set(figures.filter(isOwnFact).map(({ id }) => id)),
    amounts: amountsOf(figures, indicators)
  }
}
