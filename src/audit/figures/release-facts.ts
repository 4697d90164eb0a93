import type { KnownIndicator, KnownLink, PublicKnowledge } from "../public-knowledge.js"
import type { AuditLimits } from "./audit-limits.js"
import type { AuditTools } from "./audit-tools.js"
import type { AuditedIndicator } from "./audited-release.js"
import { groupRelations } from "./group-relations.js"
import { inferredGroups } from "./inferred-groups.js"
import { inferredIndicator } from "./inferred-indicator.js"
import { inferredLinks } from "./inferred-links.js"
import { shownBases, withBasesThatFollow } from "./known-bases.js"
import { type LinkedPopulations, linkedPopulations, withCountsShownAsBases } from "./linked-populations.js"
import { periodRelations } from "./period-relations.js"
import type { ReadFigure } from "./read-figure.js"
import type { Relation } from "./relation.js"
import type { ReadRelease } from "./releases.js"
import { unitRelations } from "./unit-relations.js"

/** What holds for a whole audit. */
export interface AuditSetting {
  readonly knowledge: PublicKnowledge
  readonly limits: AuditLimits
  readonly hidesSomething: boolean
  readonly tools: AuditTools
}

/** One indicator's figures of a release. */
export const ofIndicator = (release: ReadRelease, indicatorId: string): ReadonlyMap<string, ReadFigure> =>
  new Map([...release].filter(([, figure]) => figure.indicatorId === indicatorId))

/** What is known about one release as a whole. */
export interface ReleaseFacts {
  readonly release: ReadRelease
  readonly indicators: ReadonlyMap<string, KnownIndicator>
  readonly populations: LinkedPopulations
  readonly links: ReadonlyArray<KnownLink>
  /** Whether it is known of every area which units it holds. */
  readonly knowsTree: boolean
  readonly authorityId: string | undefined
}

/** Gathers what is known about a release: given definitions first, else what its numbers tell. */
export const factsOf = (release: ReadRelease, { knowledge, hidesSomething }: AuditSetting): ReleaseFacts => {
  const given = new Map(knowledge.indicators.map((indicator) => [indicator.id, indicator]))
  const ids = new Set([...release.values()].map(({ indicatorId }) => indicatorId))
  const indicators = new Map(
    [...ids].map((id) => [id, given.get(id) ?? inferredIndicator(id, ofIndicator(release, id), hidesSomething)])
  )
  const figures = [...release.values()]
  const links = knowledge.links ?? inferredLinks(figures)
  const parents = new Set(links.map(({ parentId }) => parentId))
  return {
    release,
    indicators,
    populations: linkedPopulations(release, indicators),
    links,
    knowsTree:
      knowledge.links !== null || figures.every(({ level, nodeId }) => level !== "area" || parents.has(nodeId)),
    authorityId: figures.find(({ level }) => level === "authority")?.nodeId
  }
}

/** An indicator with everything that adds up in it. */
export interface RelatedIndicator {
  readonly audited: AuditedIndicator
  readonly relations: ReadonlyArray<Relation>
}

/** Gathers what a reader knows about one indicator of a release. */
export const relatedIndicator = (
  indicator: KnownIndicator,
  own: ReadonlyMap<string, ReadFigure>,
  { populations, links, authorityId }: ReleaseFacts,
  { knowledge, limits }: AuditSetting
): RelatedIndicator => {
  const figures = indicator.kind === "count" ? withCountsShownAsBases(own, populations) : own
  const besides = new Map([...knowledge.bases, ...populations.bases])
  const first: AuditedIndicator = {
    indicator,
    isInferred: !knowledge.indicators.some(({ id }) => id === indicator.id),
    figures,
    // Each indicator by itself: a misprint in one must not hide how the groups of the others add up.
    groups: knowledge.groups ?? inferredGroups(figures.values()),
    links,
    isTreeInferred: knowledge.links === null,
    ownFacts: knowledge.ownFacts,
    authorityId,
    bases: shownBases(figures.values(), besides),
    limits
  }
  // Bases decide what is left of a group, and what is left has a base of its own.
  const drafts = [...unitRelations(first), ...groupRelations(first)]
  const audited = { ...first, bases: withBasesThatFollow(first.bases, drafts) }
  const relations = [...unitRelations(audited), ...groupRelations(audited), ...periodRelations(audited)]
  return { audited, relations }
}
