import type { FigureTarget } from "../aggregation/figure.js"
import type { ProtectedFigure } from "../disclosure/protected-release.js"
import type { Indicator } from "../model/indicator.js"
import type { Period } from "../model/period.js"
import { plainDecimal } from "../statistics/plain-decimal.js"
import { roundDecimal } from "../statistics/round-decimal.js"
import { changeText, limitText } from "./amount-text.js"
import { type CellStatus, type CellTarget, type FigureCell, hiddenSign } from "./figure-table-block.js"
import { roundedText, signedText } from "./number-text.js"
import type { ReportScope } from "./report-scope.js"
import { surveyCell } from "./survey-cell.js"

/** What a cell without a value shows; official tables use the same signs. */
const signs: Readonly<Partial<Record<CellStatus, string>>> = {
  suppressed: hiddenSign,
  "suppressed-at-source": hiddenSign,
  "not-applicable": ".",
  "not-asked": ".",
  "zero-denominator": "."
}

const signOf = (status: CellStatus, indicator: Indicator): string =>
  status === "near-all" ? `~${plainDecimal(indicator.factor)}` : (signs[status] ?? "-")

/** The number that a value is compared with; a change is compared with another figure. */
const targetLimit = ({ comparison, value }: FigureTarget, { decimals }: Indicator): Pick<CellTarget, "limit"> =>
  value === null || comparison === "increase" || comparison === "decrease"
    ? {}
    : { limit: roundDecimal(value, decimals) }

const targetOf = (target: FigureTarget, indicator: Indicator, scope: ReportScope): CellTarget => ({
  text: targetText(target, indicator, scope),
  ...targetLimit(target, indicator),
  met: target.met
})

const targetText = (target: FigureTarget, indicator: Indicator, scope: ReportScope): string => {
  const { comparison, value } = target
  const isChange = comparison === "increase" || comparison === "decrease"
  if (value === null) return scope.words(isChange ? `target-${comparison}` : "target-increase")
  const number = roundedText(value, indicator.decimals, scope.language)
  return isChange
    ? scope.words(`target-${comparison}-by`, { amount: changeText(number, indicator, scope) })
    : scope.words(`target-${comparison}`, { amount: limitText(number, indicator, scope) })
}

const changeOf = (
  figure: ProtectedFigure,
  indicator: Indicator,
  scope: ReportScope
): Pick<FigureCell, "change" | "changeReason"> => {
  const { value: shown, change } = figure
  if (change.value !== null) {
    const text = changeText(signedText(change.value, indicator.decimals, scope.language), indicator, scope)
    return { change: { text, value: roundDecimal(change.value, indicator.decimals) } }
  }
  // A first figure has nothing to be compared with; that needs no words.
  const isTold = shown.value !== null && change.reason !== "not-reported"
  return { change: null, ...(isTold ? { changeReason: scope.words(`reason-${change.reason}`) } : {}) }
}

const shownValue = (
  { value, status }: ProtectedFigure,
  indicator: Indicator,
  { language, words }: ReportScope
): Pick<FigureCell, "text" | "value" | "status" | "reason"> =>
  value.value === null
    ? { text: signOf(status, indicator), value: null, status, reason: words(`status-${status}`) }
    : {
        text: roundedText(value.value, indicator.decimals, language),
        value: roundDecimal(value.value, indicator.decimals),
        status
      }

/** The cell of a figure. A hidden figure comes without numbers and leaves without numbers. */
export const figureCell = (figure: ProtectedFigure, indicator: Indicator, scope: ReportScope): FigureCell => ({
  figureId: figure.id,
  column: figure.period,
  ...shownValue(figure, indicator, scope),
  numerator: figure.numerator,
  denominator: figure.denominator,
  units: figure.coverage.units,
  unitsExpected: figure.coverage.unitsExpected,
  ...changeOf(figure, indicator, scope),
  comparable: figure.comparable,
  target: figure.target === null ? null : targetOf(figure.target, indicator, scope),
  ...surveyCell(figure, indicator, scope)
})

/** The cell where there is no figure: nobody was expected to report, or nothing was observed. */
export const emptyCell = (
  column: Period,
  isObserved: boolean,
  indicator: Indicator,
  { words }: ReportScope
): FigureCell => {
  const status = isObserved ? "not-applicable" : "not-reported"
  return {
    figureId: null,
    column,
    text: signOf(status, indicator),
    value: null,
    status,
    reason: words(`status-${status}`),
    numerator: null,
    denominator: null,
    units: 0,
    unitsExpected: 0,
    change: null,
    comparable: null,
    target: null
  }
}
