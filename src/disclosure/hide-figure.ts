import type { Figure, FigureTarget } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"
import { earlierPeriod } from "../model/period.js"
import { missing } from "../result/estimate.js"
import type { Interval } from "../statistics/interval.js"
import { amountsOf } from "./innermost-cells.js"
import type { DisclosurePolicy } from "./policy.js"
import { isNearAll, isSmallBase, isSmallCell } from "./primary-rules.js"
import type { ProtectedFigure } from "./protected-release.js"

const notJudged = (target: FigureTarget | null): FigureTarget | null =>
  target === null ? null : { ...target, met: null }

/** A hidden figure keeps its name, its units and its target's level, and no other number. */
export const hiddenFigure = (
  { survey: _, ...figure }: Figure,
  indicator: Indicator,
  policy: DisclosurePolicy
): ProtectedFigure => ({
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
  { survey: _, ...figure }: Figure,
  indicator: Indicator,
  policy: DisclosurePolicy
): ProtectedFigure => ({
  ...figure,
  numerator: isSmallCell(figure.numerator ?? undefined, policy) ? null : figure.numerator,
  denominator: isSmallBase(figure.denominator ?? undefined, indicator, policy) ? null : figure.denominator
})

const noInterval: Interval = { lower: missing("suppressed"), upper: missing("suppressed") }

/**
 * The width of a mean's interval tells how answers are spread, so it is shown only on a base that is large enough. That of a
 * share tells nothing that share and base do not.
 */
const withSafeInterval = (figure: Figure, { kind }: Indicator, { minimumSpreadBase }: DisclosurePolicy): Figure =>
  figure.survey === undefined || kind === "share" || (figure.denominator ?? 0) >= minimumSpreadBase
    ? figure
    : { ...figure, survey: { ...figure.survey, interval: noInterval } }

/** A shown figure tells its change only when the earlier figure is shown too: one can be worked out from the other. */
export const shownFigure = (
  whole: Figure,
  indicator: Indicator,
  policy: DisclosurePolicy,
  shown: ReadonlySet<string>
): ProtectedFigure => {
  const figure = withSafeInterval(whole, indicator, policy)
  const { indicatorId, nodeId, period, groupId, change, target } = figure
  const earlier = `${indicatorId}/${nodeId}/${earlierPeriod(period, indicator.intervalYears)}/${groupId}`
  if (change.value === null || shown.has(earlier)) return figure
  const rests = target?.comparison === "increase" || target?.comparison === "decrease"
  return { ...figure, change: missing("suppressed"), target: rests ? notJudged(target) : target }
}
