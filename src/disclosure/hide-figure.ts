import type { Figure, FigureTarget } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"
import { earlierPeriod } from "../model/period.js"
import { missing } from "../result/estimate.js"
import { amountsOf } from "./innermost-cells.js"
import type { DisclosurePolicy } from "./policy.js"
import { isNearAll, isSmallBase, isSmallCell } from "./primary-rules.js"
import type { ProtectedFigure } from "./protected-release.js"

const notJudged = (target: FigureTarget | null): FigureTarget | null =>
  target === null ? null : { ...target, met: null }

/** A hidden figure keeps its name, its units and its target's level, and no other number. */
export const hiddenFigure = (figure: Figure, indicator: Indicator, policy: DisclosurePolicy): ProtectedFigure => ({
  ...figure,
  status: isNearAll(amountsOf(figure, indicator), indicator, policy) ? "near-all" : "suppressed",
  value: missing("suppressed"),
  numerator: null,
  denominator: null,
  change: missing("suppressed"),
  target: notJudged(figure.target)
})

/** A figure without value may still tell a small base or part, for instance beside a result that its source hides. */
export const figureWithoutValue = (
  figure: Figure,
  indicator: Indicator,
  policy: DisclosurePolicy
): ProtectedFigure => ({
  ...figure,
  numerator: isSmallCell(figure.numerator ?? undefined, policy) ? null : figure.numerator,
  denominator: isSmallBase(figure.denominator ?? undefined, indicator, policy) ? null : figure.denominator
})

/** A shown figure tells its change only when the earlier figure is shown too: one can be worked out from the other. */
export const shownFigure = (figure: Figure, indicator: Indicator, shown: ReadonlySet<string>): ProtectedFigure => {
  const { indicatorId, nodeId, period, groupId, change, target } = figure
  const earlier = `${indicatorId}/${nodeId}/${earlierPeriod(period, indicator.intervalYears)}/${groupId}`
  if (change.value === null || shown.has(earlier)) return figure
  const rests = target?.comparison === "increase" || target?.comparison === "decrease"
  return { ...figure, change: missing("suppressed"), target: rests ? notJudged(target) : target }
}
