import type { Indicator } from "../model/indicator.js"
import type { ReportScope } from "./report-scope.js"

/**
 * Whether the unit names a scale by its ends, as "medelvärde 1–5" does: nobody has so many of it, and no difference is counted in
 * it. Points of a grade value have a scale too, but are counted.
 */
const isOnScale = ({ unit, scaleMinimum, scaleMaximum }: Indicator): boolean =>
  scaleMinimum !== undefined && scaleMaximum !== undefined && /\d/.test(unit)

/** A value with its unit, as a sentence tells it. */
export const valueText = (number: string, indicator: Indicator, { words }: ReportScope): string =>
  words(isOnScale(indicator) ? "amount-on-scale" : "amount", { number, unit: indicator.unit })

/** A target beside values whose unit is known. */
export const limitText = (number: string, indicator: Indicator, { words }: ReportScope): string =>
  isOnScale(indicator) ? number : words("amount", { number, unit: indicator.unit })

/** A difference with its unit: percentage points for per cent; steps on a scale are plain numbers. */
export const changeText = (number: string, indicator: Indicator, scope: ReportScope): string => {
  const isPerCent = indicator.kind === "share" && indicator.factor === 100
  return isPerCent
    ? scope.words("amount", { number, unit: scope.words("percentage-points") })
    : limitText(number, indicator, scope)
}
