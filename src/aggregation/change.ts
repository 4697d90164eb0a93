import type { Indicator } from "../model/indicator.js"
import { type Period, periodEnd } from "../model/period.js"
import { type Estimate, missing } from "../result/estimate.js"
import { quotientDifference } from "../statistics/quotient.js"
import { roundFraction } from "../statistics/round-decimal.js"
import type { DraftFigure } from "./draft-figure.js"

/** Tells whether a series breaks after the earlier period and up to the later one, compared by last day. */
export const breaksBetween = (indicator: Indicator, earlier: Period, later: Period): boolean =>
  indicator.breaks.some(({ from }) => periodEnd(from) > periodEnd(earlier) && periodEnd(from) <= periodEnd(later))

const missingSide = (later: Estimate, earlier: Estimate | undefined): Estimate => {
  if (later.value === null) return later
  return earlier?.value === null ? earlier : missing("not-reported")
}

/** The change between two figures of a node: exact difference, rounded once to the indicator's decimals. */
export const changeBetween = (
  indicator: Indicator,
  broken: boolean,
  later: DraftFigure,
  earlier: DraftFigure | undefined
): Estimate => {
  if (broken) return missing("break-in-series")
  if (later.exact === undefined || earlier?.exact === undefined) {
    return missingSide(later.figure.value, earlier?.figure.value)
  }
  const [numerator, denominator] = quotientDifference(later.exact, earlier.exact)
  return { value: Number(roundFraction(numerator, denominator, indicator.decimals)) }
}
