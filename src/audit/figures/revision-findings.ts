import type { KnownIndicator } from "../public-knowledge.js"
import { equationOf, exactByAdding } from "./adding-attack.js"
import { attackSystem } from "./attack-system.js"
import { type AuditFinding, auditFinding } from "./audit-finding.js"
import type { AuditedIndicator } from "./audited-release.js"
import { componentsOf } from "./components.js"
import { type FigureNames, numberText } from "./finding-names.js"
import { groupRelations } from "./group-relations.js"
import type { ReadFigure } from "./read-figure.js"
import type { ReadRelease } from "./releases.js"
import { changesBetween, revisionsBetween } from "./revisions.js"
import { unitRelations } from "./unit-relations.js"

/** Two releases, and how to audit one indicator of the changes between them. */
export interface ReleasePair {
  readonly earlier: ReadRelease
  readonly later: ReadRelease
  readonly audited: (indicatorId: string, changes: ReadRelease) => AuditedIndicator | undefined
  readonly names: FigureNames
}

const revisionFinding = (
  id: string,
  persons: number,
  { earlier, later, names }: ReleasePair,
  { limits }: AuditedIndicator
): AuditFinding => {
  const isFew = persons > 1e-6 && persons < limits.minimumCell - 1e-6
  const known = { lower: persons, upper: persons }
  return auditFinding({ kind: "revision", figureId: id, isUnsafe: isFew, ...known }, (language) => ({
    figure: names.full(id, language),
    before: earlier.get(id)?.file ?? "",
    after: later.get(id)?.file ?? "",
    persons: numberText(persons, language),
    limit: limits.minimumCell
  }))
}

/** What of a figure is taken as a count of its own, so that its changes can be added up. */
const counted = [
  ({ numerator, value }: ReadFigure, { kind }: KnownIndicator) => (kind === "count" ? value : numerator),
  ({ denominator }: ReadFigure) => denominator,
  ({ numerator, denominator }: ReadFigure) =>
    numerator === null || denominator === null ? null : denominator - numerator
]

const asCount = ({ kind: _, ...indicator }: KnownIndicator): KnownIndicator => ({
  ...indicator,
  kind: "count",
  overUnits: "sum",
  overTime: "none"
})

type Part = (typeof counted)[number]

/** The changes of one part of the figures, as counts. */
const changesOf = (audited: AuditedIndicator, part: Part): AuditedIndicator => ({
  ...audited,
  indicator: asCount(audited.indicator),
  figures: new Map(
    [...audited.figures].map(([id, figure]) => [
      id,
      { ...figure, value: part(figure, audited.indicator), numerator: null }
    ])
  ),
  bases: new Map()
})

interface HiddenChange {
  readonly id: string
  readonly persons: number
}

/** Changes of hidden figures that follow from the changes of shown ones. */
const hiddenChanges = (changes: AuditedIndicator): ReadonlyArray<HiddenChange> => {
  const system = attackSystem(changes, [...unitRelations(changes), ...groupRelations(changes)])
  return componentsOf(system).flatMap((component) => {
    const targets = exactByAdding(component).filter((index) => system.unknowns[index]?.isTarget === true)
    return targets.flatMap((index) => {
      const equation = equationOf(index, component)
      const id = system.unknowns[index]?.id ?? ""
      return equation === undefined ? [] : [{ id, persons: Math.abs(equation.least) }]
    })
  })
}

/** Finds what two versions of the same figures tell of the persons that came between them. */
export const revisionFindings = (pair: ReleasePair): ReadonlyArray<AuditFinding> => {
  const changes = changesBetween(pair.earlier, pair.later)
  const indicatorIds = [...new Set([...changes.values()].map(({ indicatorId }) => indicatorId))]
  return indicatorIds.flatMap((indicatorId) => {
    const audited = pair.audited(indicatorId, changes)
    if (audited === undefined || audited.indicator.disclosure === "open") return []
    const revisions = revisionsBetween(pair.earlier, pair.later, () => audited.indicator.kind).filter(
      ({ after }) => after.indicatorId === indicatorId
    )
    if (revisions.length === 0) return []
    const own = revisions.map(({ after, persons }) => revisionFinding(after.id, persons, pair, audited))
    const hidden = counted
      .flatMap((part) => hiddenChanges(changesOf(audited, part)))
      .map(({ id, persons }) => revisionFinding(id, persons, pair, audited))
    return [...own, ...hidden].filter(({ isUnsafe }) => isUnsafe)
  })
}
