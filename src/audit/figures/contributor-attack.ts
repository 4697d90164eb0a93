import { exactByAdding, followsByAdding } from "./adding-attack.js"
import type { AttackSystem, Unknown } from "./attack-system.js"
import type { Component } from "./components.js"
import { termsIn } from "./period-days.js"

/** A hidden number that follows for who knows another one. */
export interface KnownToContributor {
  readonly index: number
  /** The number that this reader knows from the start. */
  readonly contributor: number
}

/** A hidden value and the numerator behind it are one secret; the numerator stands for both. */
const withoutTwins = (indices: ReadonlyArray<number>, { unknowns }: AttackSystem): ReadonlyArray<number> => {
  const idOf = (index: number, space: Unknown["space"]): ReadonlyArray<string> => {
    const unknown = unknowns[index]
    return unknown?.space === space ? [unknown.id] : []
  }
  const counted = new Set(indices.flatMap((index) => idOf(index, "amount")))
  return indices.filter((index) => !idOf(index, "value").some((id) => counted.has(id)))
}

/**
 * Whether a figure is divided into groups or terms that are counted: a person knows the innermost number, not the whole around it.
 */
const isDivided = (
  { figures, groups, indicator }: AttackSystem["audited"],
  id: string,
  amounts: ReadonlyMap<string, number>
): boolean => {
  const figure = figures.get(id)
  if (figure === undefined) return false
  const { indicatorId, nodeId, period, groupId } = figure
  const terms = indicator.overTime === "none" ? [] : termsIn(period)
  if (terms.some((term) => amounts.has(`${indicatorId}/${nodeId}/${term}/${groupId}`))) return true
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

/** Finds the numbers that hold a number: the groups, years, areas and the authority around it. */
const wholesAround = ({ rows }: Component, { unknowns }: AttackSystem, index: number): ReadonlySet<string> => {
  const ids = new Set([unknowns[index]?.id ?? ""])
  for (const id of ids) {
    for (const { relation } of rows) if (relation?.parts.includes(id) === true) ids.add(relation.whole)
  }
  return ids
}

/** Larger components are not tried one contributor at a time. */
const mostUnknowns = 300

/**
 * Finds what one contributor can work out about others: the only pupil behind a number knows that number. All contributors
 * together are tried first, for what they cannot find no single one of them finds. What holds the
 * contributor beside nothing but what everyone knows tells of nobody else.
 *
 * @returns Nothing where the component is too large to be tried.
 */
export const foundByContributors = (
  component: Component,
  system: AttackSystem,
  amounts: ReadonlyMap<string, number>
): ReadonlyArray<KnownToContributor> | undefined => {
  const unknowns = withoutTwins(component.unknowns, system)
  const contributors = unknowns.filter((index) => {
    const unknown = system.unknowns[index]
    return isKnownToOne(unknown, system, amounts) && !isDivided(system.audited, unknown?.id ?? "", amounts)
  })
  if (contributors.length === 0) return []
  if (unknowns.length > mostUnknowns) return undefined
  const follows = followsByAdding(component)
  const isContributor = new Set(contributors)
  const isNews = (index: number): boolean => {
    const unknown = system.unknowns[index]
    // What nobody can judge is no finding here, for this attack needs to know the numbers anyway.
    return unknown?.isTarget === true && amounts.has(unknown.id) && !follows(new Map([[index, 1]]))
  }
  const found = new Set(exactByAdding(component, contributors))
  const candidates = unknowns.filter((index) => isNews(index) && (found.has(index) || isContributor.has(index)))
  return contributors.flatMap((contributor) => {
    const around = wholesAround(component, system, contributor)
    const others = candidates.filter((index) => !around.has(system.unknowns[index]?.id ?? ""))
    const isExact = others.length === 0 ? () => false : followsByAdding(component, [contributor])
    return others.filter((index) => isExact(new Map([[index, 1]]))).map((index) => ({ index, contributor }))
  })
}
