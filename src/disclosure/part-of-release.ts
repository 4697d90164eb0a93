import { markProtected, type ProtectedFigure, type ProtectedRelease } from "./protected-release.js"

/**
 * Takes some of a release's figures, with the names that they need: for instance those of one period. Whoever sees a part
 * learns nothing that the whole does not tell, so a part is as safe as the whole.
 */
export const partOfRelease = (
  release: ProtectedRelease,
  keeps: (figure: ProtectedFigure) => boolean
): ProtectedRelease => {
  const figures = release.figures.filter(keeps)
  const nodeIds = new Set(figures.map(({ nodeId }) => nodeId))
  const indicatorIds = new Set(figures.map(({ indicatorId }) => indicatorId))
  const groupIds = new Set(figures.map(({ groupId }) => groupId))
  const { policy, year, authority, nodes, memberships, indicators, groups } = release
  return markProtected({
    policy,
    year,
    authority,
    nodes: nodes.filter(({ id }) => nodeIds.has(id)),
    memberships: memberships.filter(({ unitId }) => nodeIds.has(unitId)),
    indicators: indicators.filter(({ id }) => indicatorIds.has(id)),
    groups: groups.filter(({ id }) => groupIds.has(id)),
    figures,
    ...(release.allowedUnsafe === undefined ? {} : { allowedUnsafe: release.allowedUnsafe })
  })
}
