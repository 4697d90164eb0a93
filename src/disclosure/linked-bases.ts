import type { Figure } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"

/** Counts that are hidden, by population, node, period and group. */
export type HiddenCounts = Map<string, number>

const placeOf = (indicator: Indicator, { nodeId, period, groupId }: Figure): string =>
  [indicator.population, nodeId, period, groupId].join("/")

/** Remembers the counts of an indicator that are hidden; only a named population can be met again elsewhere. */
export const rememberHiddenCounts = (
  hiddenCounts: HiddenCounts,
  indicator: Indicator,
  figures: ReadonlyArray<Figure>,
  hidden: ReadonlySet<string>
): void => {
  if (indicator.kind !== "count" || indicator.population === undefined) return
  for (const figure of figures) {
    if (hidden.has(figure.id) && figure.value.value !== null) {
      hiddenCounts.set(placeOf(indicator, figure), figure.value.value)
    }
  }
}

/** Finds the figures whose base is a hidden count of the same population: showing them would show the count. */
export const figuresOnHiddenCounts = (
  hiddenCounts: HiddenCounts,
  indicator: Indicator,
  figures: ReadonlyArray<Figure>
): ReadonlySet<string> => {
  if (indicator.kind === "count" || indicator.population === undefined || hiddenCounts.size === 0) return new Set()
  const tells = (figure: Figure): boolean =>
    figure.denominator !== null && hiddenCounts.get(placeOf(indicator, figure)) === figure.denominator
  return new Set(figures.filter(tells).map(({ id }) => id))
}
