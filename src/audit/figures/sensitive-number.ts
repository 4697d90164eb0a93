import type { KnownIndicator } from "../public-knowledge.js"
import type { AuditLimits } from "./audit-limits.js"

/** The numbers of a figure as the limits speak of them. */
export interface PeopleCounted {
  /** Numerator, count or weighted sum. */
  readonly amount: number | null
  /** Denominator or number of answers. */
  readonly base: number | null
  /** The value. */
  readonly value: number | null
}

/** From 1 to one less than the limit; a worked-out number is taken for the whole number that it nearly is. */
const isFew = (count: number, { minimumCell }: AuditLimits): boolean => count > 1e-6 && count < minimumCell - 1e-6

/** The smallest base that an indicator may show. */
export const smallestBase = (indicator: KnownIndicator, limits: AuditLimits): number =>
  indicator.minimumBase ??
  (indicator.isSurvey || indicator.kind === "index" ? limits.minimumAnswers : limits.minimumBase)

const isSmall = (base: number | null, indicator: KnownIndicator, limits: AuditLimits): boolean =>
  base !== null && base > 0 && base < smallestBase(indicator, limits)

const isBadNews = (everybody: boolean, { better }: KnownIndicator, { everyFullCell }: AuditLimits): boolean =>
  everyFullCell || better === "neither" || everybody === (better === "lower")

const isSensitiveShare = (
  { amount, base, value }: PeopleCounted,
  indicator: KnownIndicator,
  limits: AuditLimits
): boolean => {
  if (amount === null || base === null) {
    const isFull = value === 0 || value === indicator.factor
    return (amount !== null && isFew(amount, limits)) || (isFull && isBadNews(value !== 0, indicator, limits))
  }
  if (base === 0) return false
  if (isFew(amount, limits) || isFew(base - amount, limits)) return true
  if (Math.abs(amount) < 1e-6) return isBadNews(false, indicator, limits)
  return Math.abs(base - amount) < 1e-6 && isBadNews(true, indicator, limits)
}

const isAtEnd = (value: number | null, { scaleMinimum, scaleMaximum }: KnownIndicator): boolean =>
  value !== null && [scaleMinimum, scaleMaximum].some((end) => end !== undefined && Math.abs(value - end) < 1e-9)

/** Whether numbers must be hidden for what they say themselves. */
export const isSensitive = (numbers: PeopleCounted, indicator: KnownIndicator, limits: AuditLimits): boolean => {
  const { amount, base, value } = numbers
  if (indicator.kind === "count") return amount !== null && isFew(amount, limits)
  if (isSmall(base, indicator, limits)) return true
  if (indicator.kind === "ratio") return amount !== null && isFew(amount, limits)
  if (indicator.kind === "share") return isSensitiveShare(numbers, indicator, limits)
  return isAtEnd(value, indicator)
}
