import { exactByAdding } from "./adding-attack.js"
import type { AttackSystem, Unknown } from "./attack-system.js"
import type { Component } from "./components.js"

/** A hidden number that follows for who knows another one. */
export interface KnownToContributor {
  readonly index: number
  /** The number that this reader knows from the start. */
  readonly contributor: number
}

/** Whether a figure is divided into groups that are counted: a person knows the innermost group, not the whole around it. */
const isDivided = (
  { figures, groups }: AttackSystem["audited"],
  id: string,
  amounts: ReadonlyMap<string, number>
): boolean => {
  const figure = figures.get(id)
  if (figure === undefined) return false
  const { indicatorId, nodeId, period, groupId } = figure
  return groups.some(({ id: part, partOf }) => {
    const isPart = partOf.length === 0 ? groupId === "all" : partOf.includes(groupId)
    return isPart && amounts.has(`${indicatorId}/${nodeId}/${period}/${part}`)
  })
}

/** Whether there is one person alone behind a number: 1, all but one, or a base of one. */
const isKnownToOne = (
  unknown: Unknown | undefined,
  { audited }: AttackSystem,
  amounts: ReadonlyMap<string, number>
): boolean => {
  const amount = unknown === undefined ? undefined : amounts.get(unknown.id)
  if (unknown === undefined || amount === undefined) return false
  const { indicator, bases } = audited
  const base = bases.get(unknown.id)
  // Sums over units have many persons behind them, also where all but one had the same result.
  if (audited.figures.get(unknown.id)?.level !== "unit") return false
  if (indicator.kind === "mean" || indicator.kind === "index") return base === 1
  return amount === 1 || (indicator.kind === "share" && base !== undefined && base - amount === 1)
}

/** Larger components are not tried one contributor at a time. */
const mostUnknowns = 300

/**
 * Finds what one contributor can work out: the only pupil behind a number knows that number. All contributors together are
 * tried first, for what they cannot find no single one of them finds.
 *
 * @returns Nothing where the component is too large to be tried.
 */
export const foundByContributors = (
  component: Component,
  system: AttackSystem,
  amounts: ReadonlyMap<string, number>
): ReadonlyArray<KnownToContributor> | undefined => {
  const { unknowns } = component
  const contributors = unknowns.filter((index) => {
    const unknown = system.unknowns[index]
    return isKnownToOne(unknown, system, amounts) && !isDivided(system.audited, unknown?.id ?? "", amounts)
  })
  if (contributors.length === 0) return []
  if (unknowns.length > mostUnknowns) return undefined
  const alreadyExact = new Set(exactByAdding(component))
  const isNews = (index: number): boolean => system.unknowns[index]?.isTarget === true && !alreadyExact.has(index)
  const others = new Set(exactByAdding(component, contributors).filter(isNews))
  const isContributor = new Set(contributors)
  return contributors.flatMap((contributor) =>
    exactByAdding(component, [contributor])
      .filter((index) => isNews(index) && (others.has(index) || isContributor.has(index)))
      .map((index) => ({ index, contributor }))
  )
}
