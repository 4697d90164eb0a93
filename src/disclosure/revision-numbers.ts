import type { Indicator } from "../model/indicator.js"
import { decimalOf } from "../statistics/decimal.js"
import type { RecordedFigure } from "./release-ledger.js"

/** What of a printed figure adds up: a numerator or count, and a base. The sum of a mean is rounded in print and left at 0. */
export interface PrintedNumbers {
  readonly top: number
  readonly base: number
}

/** Whether an indicator is a mean of answers. */
export const isMean = ({ kind }: Indicator): boolean => kind === "mean" || kind === "index"

/** The numerator that a share tells by its value and base. */
const numeratorOf = ({ value, numerator }: RecordedFigure, base: number, { factor }: Indicator): number | undefined => {
  if (numerator !== undefined) return numerator
  if (base === 0) return 0
  return value === undefined ? undefined : Math.round((Number(value) * base) / factor)
}

/** The numbers of a printed figure; `undefined` when it is only a value, whose persons nobody can count. */
export const printedNumbers = (figure: RecordedFigure, indicator: Indicator): PrintedNumbers | undefined => {
  const { value, denominator: base } = figure
  if (indicator.kind === "count") return value === undefined ? undefined : { top: Number(value), base: 0 }
  if (base === undefined) return undefined
  const top = isMean(indicator) ? 0 : numeratorOf(figure, base, indicator)
  return top === undefined ? undefined : { top, base }
}

const mostDecimals = 4

/** The power of ten that makes numbers whole: 1 for persons, more where posts or averages have decimals. */
export const wholeBy = (numbers: ReadonlyArray<PrintedNumbers>): number => {
  const decimals = numbers.flatMap(({ top, base }) => [decimalOf(top).scale, decimalOf(base).scale])
  return (
    10 **
    Math.min(
      mostDecimals,
      decimals.reduce((most, scale) => Math.max(most, scale), 0)
    )
  )
}

/**
 * Whether fewer than a number of answers can have changed a mean whose base is the same. One answer moves the sum by no more
 * than the width of the scale; without a scale it may move it by anything.
 */
export const mayBeFewAnswers = (
  before: RecordedFigure,
  now: RecordedFigure,
  { scaleMinimum, scaleMaximum }: Indicator,
  limit: number
): boolean => {
  if (scaleMinimum === undefined || scaleMaximum === undefined) return true
  const moved = Math.abs(Number(now.value) - Number(before.value)) * (now.denominator ?? 0)
  return moved <= (limit - 1) * (scaleMaximum - scaleMinimum)
}
