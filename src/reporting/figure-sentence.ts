import type { ProtectedFigure } from "../disclosure/protected-release.js"
import type { Indicator } from "../model/indicator.js"
import { earlierPeriod } from "../model/period.js"
import { changeText, valueText } from "./amount-text.js"
import { exactText, roundedText } from "./number-text.js"
import { periodText } from "./period-text.js"
import type { ReportScope } from "./report-scope.js"
import { surveyWords } from "./survey-cell.js"

const basedText = (value: number, figure: ProtectedFigure, indicator: Indicator, scope: ReportScope): string => {
  const amount = valueText(roundedText(value, indicator.decimals, scope.language), indicator, scope)
  if (figure.denominator === null) return amount
  const base = exactText(figure.denominator, scope.language)
  return scope.words(indicator.kind === "share" ? "sentence-of" : "sentence-based", { amount, base })
}

const comparisonText = ({ change, period }: ProtectedFigure, indicator: Indicator, scope: ReportScope): string => {
  if (change.value === null) return ""
  const earlier = periodText(earlierPeriod(period, indicator.intervalYears), scope.words)
  const size = roundedText(Math.abs(change.value), indicator.decimals, scope.language)
  const facts = { amount: changeText(size, indicator, scope), earlier }
  if (change.value === 0) return scope.words("sentence-same", facts)
  return scope.words(change.value > 0 ? "sentence-more" : "sentence-less", facts)
}

const toldText = (value: number, figure: ProtectedFigure, indicator: Indicator, scope: ReportScope): string => {
  const { interval, responseRate } = surveyWords(figure, indicator, scope)
  const told = basedText(value, figure, indicator, scope)
  return [told, interval, comparisonText(figure, indicator, scope), responseRate].join("")
}

/**
 * Tells a figure in a sentence: value, base and comparison, without a word of judgement and never a cause. A figure without a
 * value is told by its reason.
 */
export const figureSentence = (
  label: string,
  figure: ProtectedFigure,
  indicator: Indicator,
  scope: ReportScope
): string => {
  const { value, status, change, comparable } = figure
  const body =
    value.value === null
      ? scope.words(`status-${status}`).toLowerCase()
      : toldText(value.value, figure, indicator, scope)
  const hasOtherUnits = change.value !== null && comparable === false
  const remark = hasOtherUnits ? scope.words("sentence-other-units") : ""
  return scope.words("sentence-figure", { label, period: periodText(figure.period, scope.words), body, remark })
}
