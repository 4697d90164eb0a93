import type { FigureTable } from "../aggregation/figure.js"
import { earlierPeriod } from "../model/period.js"

/**
 * Ids of the figures whose numbers a release tells: those that it shows, and those of an earlier period that the change of a
 * shown one gives away.
 */
export const visibleFigures = ({ dataset, figures }: FigureTable, shown: ReadonlySet<string>): ReadonlySet<string> => {
  const interval = new Map(dataset.indicators.map(({ id, intervalYears }) => [id, intervalYears]))
  const visible = new Set<string>()
  for (const { id, indicatorId, nodeId, period, groupId, change } of figures) {
    if (!shown.has(id)) continue
    visible.add(id)
    const earlier = `${indicatorId}/${nodeId}/${earlierPeriod(period, interval.get(indicatorId) ?? 1)}/${groupId}`
    if (change.value !== null && shown.has(earlier)) visible.add(earlier)
  }
  return visible
}
