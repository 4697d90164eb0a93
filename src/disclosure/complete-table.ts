import * as Result from "effect/Result"
import { computeFigures } from "../aggregation/compute-figures.js"
import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"
import { earlierPeriod } from "../model/period.js"

const earlierId = (figure: Figure, indicator: Indicator | undefined): string =>
  `${figure.indicatorId}/${figure.nodeId}/${earlierPeriod(figure.period, indicator?.intervalYears ?? 1)}/${figure.groupId}`

/** Whether a figure was made from, or compared with, figures that are not in the table. */
const needsMore = (figure: Figure, ids: ReadonlySet<string>, indicators: ReadonlyMap<string, Indicator>): boolean =>
  figure.sources.some((source) => source.kind === "figure" && !ids.has(source.id)) ||
  (figure.change.value !== null && !ids.has(earlierId(figure, indicators.get(figure.indicatorId))))

/**
 * Gives a table together with the figures that its own were made from or compared with. A table of areas alone still tells of
 * their units, and a change of the year before, so these are protected too although they are not published.
 */
export const completeTable = (table: FigureTable): FigureTable => {
  const { dataset, figures } = table
  const ids = new Set(figures.map(({ id }) => id))
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  if (!figures.some((figure) => needsMore(figure, ids, indicators))) return table
  const all = computeFigures(dataset)
  const others = Result.isSuccess(all) ? all.success.figures.filter(({ id }) => !ids.has(id)) : []
  return { dataset, figures: [...figures, ...others] }
}
