import type { AuditedIndicator } from "./audited-release.js"
import type { ReadFigure } from "./read-figure.js"
import { isSensitive, smallestBase } from "./sensitive-number.js"

const shownAmount = ({ value, numerator }: ReadFigure, kind: string): number | null =>
  kind === "count" ? value : kind === "share" || kind === "ratio" ? numerator : null

/** Where nothing says which way is better, a full cell that is shown may be good news. */
const isFullCell = ({ numerator, denominator }: ReadFigure): boolean => numerator === 0 || numerator === denominator

const isSensitiveShown = (figure: ReadFigure, { indicator, limits, isInferred }: AuditedIndicator): boolean => {
  const { value, denominator } = figure
  const amount = shownAmount(figure, indicator.kind)
  if (value === null) {
    const isSmallBase = denominator !== null && denominator > 0 && denominator < smallestBase(indicator, limits)
    return isSmallBase || (amount !== null && amount > 0 && amount < limits.minimumCell)
  }
  const isUndecided = isInferred && indicator.kind === "share" && isFullCell(figure)
  const isSmall = (denominator ?? limits.minimumBase) < smallestBase(indicator, limits)
  if (isUndecided) return denominator !== 0 && isSmall
  return isSensitive({ amount, base: denominator, value }, indicator, limits)
}

/** Finds the figures that are shown although their numbers are too small to show. */
export const openNumbers = (audited: AuditedIndicator): ReadonlyArray<ReadFigure> =>
  audited.indicator.disclosure === "open"
    ? []
    : [...audited.figures.values()].filter((figure) => isSensitiveShown(figure, audited))

/** Finds the means whose interval is shown on so few answers that it tells how each of them is. */
export const openIntervals = ({ indicator, figures, limits }: AuditedIndicator): ReadonlyArray<ReadFigure> =>
  indicator.disclosure === "open" || indicator.kind === "share"
    ? []
    : [...figures.values()].filter(
        ({ lower, upper, denominator }) =>
          (lower !== null || upper !== null) && (denominator ?? 0) < limits.minimumSpreadBase
      )
