import * as Schema from "effect/Schema"
import type { ProtectedFigure } from "../disclosure/protected-release.js"
import { Text } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import { Count } from "../model/quantity.js"
import type { Estimate } from "../result/estimate.js"
import { roundDecimal } from "../statistics/round-decimal.js"
import { exactText, roundedText } from "./number-text.js"
import { PrintedNumber } from "./printed-number.js"
import type { ReportScope } from "./report-scope.js"

/**
 * The interval of a survey's figure (konfidensintervall).
 *
 * @category reports
 */
export const CellInterval = Schema.Struct({
  /** The interval in words, for instance `7,4 till 8,6`. */
  text: Text,
  /** Lower limit, with decimal point. */
  lower: PrintedNumber,
  /** Upper limit, with decimal point. */
  upper: PrintedNumber
}).annotate({ identifier: "skolkvalitet/CellInterval" })

/**
 * The response rate of a survey's figure (svarsfrekvens).
 *
 * @category reports
 */
export const CellResponseRate = Schema.Struct({
  /** The rate in words, in per cent; it says so when less than half have answered. */
  text: Text,
  /** The rate in per cent, 0–100 (above with a stand-in for the roster), with decimal point. */
  value: PrintedNumber,
  /** Persons asked, or what stands in for them. */
  invited: Count,
  /** Whether less than half have answered. */
  low: Schema.Boolean
}).annotate({ identifier: "skolkvalitet/CellResponseRate" })

/**
 * What a figure that comes from a survey says beside value and base.
 *
 * @category reports
 */
export const CellSurvey = Schema.Struct({
  /** The 95 % interval; null when there is none. */
  interval: Schema.NullOr(CellInterval),
  /** Why there is no interval, in words. */
  intervalReason: Schema.optionalKey(Text),
  /** The response rate; null when it is not known. */
  responseRate: Schema.NullOr(CellResponseRate),
  /** Why there is no response rate, in words. */
  responseRateReason: Schema.optionalKey(Text)
}).annotate({ identifier: "skolkvalitet/CellSurvey" })

/**
 * What a figure that comes from a survey says beside value and base.
 *
 * @category reports
 */
export interface CellSurvey extends Schema.Schema.Type<typeof CellSurvey> {}

type Facts = NonNullable<ProtectedFigure["survey"]>

const intervalOf = (
  { lower, upper }: Facts["interval"],
  { decimals }: Indicator,
  { words, language }: ReportScope
): Pick<CellSurvey, "interval" | "intervalReason"> => {
  if (lower.value === null || upper.value === null) return { interval: null, intervalReason: reasonText(lower, words) }
  const facts = {
    lower: roundedText(lower.value, decimals, language),
    upper: roundedText(upper.value, decimals, language)
  }
  return {
    interval: {
      text: words("interval-text", facts),
      lower: roundDecimal(lower.value, decimals),
      upper: roundDecimal(upper.value, decimals)
    }
  }
}

const reasonText = (estimate: Estimate, words: ReportScope["words"]): string =>
  words(estimate.value === null ? `reason-${estimate.reason}` : "reason-not-reported")

const half = 0.5
const rateDecimals = 1

const responseRateOf = (
  { responseRate: rate, invited }: Facts,
  { words, language }: ReportScope
): Pick<CellSurvey, "responseRate" | "responseRateReason"> => {
  if (rate.value === null || invited === null)
    return { responseRate: null, responseRateReason: reasonText(rate, words) }
  const low = rate.value < half
  const percent = rate.value * 100
  const facts = { rate: roundedText(percent, rateDecimals, language), invited: exactText(invited, language) }
  const text = words(low ? "response-rate-low" : "response-rate-text", facts)
  return { responseRate: { text, value: roundDecimal(percent, rateDecimals), invited, low } }
}

/** What a cell says of its survey; nothing for figures that do not come from one or are hidden. */
export const surveyCell = (
  { survey }: ProtectedFigure,
  indicator: Indicator,
  scope: ReportScope
): { readonly survey?: CellSurvey } =>
  survey === undefined
    ? {}
    : { survey: { ...intervalOf(survey.interval, indicator, scope), ...responseRateOf(survey, scope) } }

/** What a sentence says of a survey: the interval, which follows the value, and the response rate, which ends it. */
export const surveyWords = (
  figure: ProtectedFigure,
  indicator: Indicator,
  scope: ReportScope
): { readonly interval: string; readonly responseRate: string } => {
  const { survey } = surveyCell(figure, indicator, scope)
  const interval = survey?.interval ?? undefined
  const rate = survey?.responseRate ?? undefined
  return {
    interval: interval === undefined ? "" : scope.words("sentence-interval", { interval: interval.text }),
    responseRate: rate === undefined ? "" : scope.words("sentence-response-rate", { rate: rate.text })
  }
}
