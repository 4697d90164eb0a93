import * as Result from "effect/Result"
import { computeFigures } from "../aggregation/compute-figures.js"
import type { Figure, FigureTable } from "../aggregation/figure.js"
import { periodKind } from "../model/period.js"
import type { EarlierReleases } from "./earlier-releases.js"

/** The period in a figure's id; a school year has a slash of its own. */
const periodIn = (id: string): string => id.split("/").slice(2, -1).join("/")

const recordedIds = ({ editions, hidden }: EarlierReleases): ReadonlySet<string> =>
  new Set([...editions.flatMap((edition) => [...edition.keys()]), ...hidden.keys()])

/**
 * Gives a table together with the figures that earlier releases told of and that can be made of its data set. A later table
 * may be coarser or finer than an earlier one; both speak of the same people.
 */
export const withEarlierFigures = (table: FigureTable, earlier: EarlierReleases): FigureTable => {
  const { dataset, figures } = table
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const missing = [...recordedIds(earlier)].filter((id) => !byId.has(id))
  if (missing.length === 0) return table
  // A year is made of its terms only when it is asked for.
  const periods = [...new Set(missing.map(periodIn))].filter((period) => periodKind(period) !== undefined)
  const others: Array<Figure> = []
  for (const made of [computeFigures(dataset), computeFigures(dataset, { periods })]) {
    for (const figure of Result.isSuccess(made) ? made.success.figures : []) {
      if (byId.has(figure.id)) continue
      byId.set(figure.id, figure)
      others.push(figure)
    }
  }
  return { dataset, figures: [...figures, ...others] }
}
