import type { FigureTable } from "../aggregation/figure.js"
import type { Dataset } from "../model/dataset.js"
import { figureWithoutValue, hiddenFigure, shownFigure } from "./hide-figure.js"
import type { DisclosurePolicy } from "./policy.js"
import { markProtected, type ProtectedFigure, type ProtectedRelease, type ReleaseNode } from "./protected-release.js"

/** All nodes of a data set, the authority first, with their place in the tree. */
export const releaseNodes = ({
  authority,
  areas,
  units
}: Pick<Dataset, "authority" | "areas" | "units">): ReadonlyArray<ReleaseNode> => {
  const node = (
    { id, name }: { readonly id: string; readonly name: string },
    level: ReleaseNode["level"],
    parentId?: string
  ): ReleaseNode => ({ id, name, level, ...(parentId === undefined ? {} : { parentId }) })
  return [
    node(authority, "authority"),
    ...areas.map((area) => node(area, "area", area.parentId)),
    ...units.map((unit) => node(unit, "unit", unit.areaId))
  ]
}

/** Makes the release once it is known which figures are safe to show. */
export const releaseOf = (
  { dataset, figures }: FigureTable,
  policy: DisclosurePolicy,
  shown: ReadonlySet<string>
): ProtectedRelease => {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  const protectedFigures = figures.map((figure): ProtectedFigure => {
    const indicator = indicators.get(figure.indicatorId)
    if (indicator === undefined || indicator.disclosure === "open") return figure
    if (!shown.has(figure.id)) return hiddenFigure(figure, indicator, policy)
    return figure.value.value === null
      ? figureWithoutValue(figure, indicator, policy)
      : shownFigure(figure, indicator, policy, shown)
  })
  const used = new Set(figures.flatMap(({ indicatorId, groupId }) => [`indicator ${indicatorId}`, `group ${groupId}`]))
  const nodeIds = new Set(figures.map(({ nodeId }) => nodeId))
  return markProtected({
    policy,
    year: dataset.year,
    authority: dataset.authority,
    nodes: releaseNodes(dataset).filter(({ id }) => nodeIds.has(id)),
    memberships: dataset.memberships.filter(({ unitId }) => nodeIds.has(unitId)),
    indicators: dataset.indicators.filter(({ id }) => used.has(`indicator ${id}`)),
    groups: dataset.groups.filter(({ id }) => used.has(`group ${id}`)),
    figures: protectedFigures
  })
}
