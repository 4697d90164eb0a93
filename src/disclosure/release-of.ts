import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { Dataset } from "../model/dataset.js"
import { figureWithoutValue, hiddenFigure, shownFigure } from "./hide-figure.js"
import type { DisclosurePolicy } from "./policy.js"
import { markProtected, type ProtectedFigure, type ProtectedRelease, type ReleaseNode } from "./protected-release.js"

const nodesOf = ({ authority, areas, units }: Dataset, figures: ReadonlyArray<Figure>): ReadonlyArray<ReleaseNode> => {
  const used = new Set(figures.map(({ nodeId }) => nodeId))
  const node =
    (level: ReleaseNode["level"]) =>
    ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name, level })
  return [node("authority")(authority), ...areas.map(node("area")), ...units.map(node("unit"))].filter(({ id }) =>
    used.has(id)
  )
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
  return markProtected({
    policy,
    year: dataset.year,
    authority: dataset.authority,
    nodes: nodesOf(dataset, figures),
    indicators: dataset.indicators.filter(({ id }) => used.has(`indicator ${id}`)),
    groups: dataset.groups.filter(({ id }) => used.has(`group ${id}`)),
    figures: protectedFigures
  })
}
