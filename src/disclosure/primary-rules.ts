import { type Indicator, showsSurvey } from "../model/indicator.js"
import type { DisclosurePolicy } from "./policy.js"

/** The numbers that a rule judges. */
export interface Amounts {
  /** Numerator of a share or ratio, or the count itself. */
  readonly numerator: number | undefined
  /** Denominator of a share or ratio, base of a mean or index. */
  readonly denominator: number | undefined
  /** The value, for means and indices and for shares known only as a value. */
  readonly value: number | undefined
  /** The smallest base that a survey round promised to show. */
  readonly promisedBase?: number | undefined
}

/** An index is a survey's; so is what an indicator shows of a question. */
const countsAnswers = (indicator: Indicator): boolean => indicator.kind === "index" || showsSurvey(indicator)

/** The smallest base that is shown: the indicator's own, else the policy's for answers or for other bases. */
const smallestBase = (indicator: Indicator, policy: DisclosurePolicy): number =>
  indicator.minimumBase ?? (countsAnswers(indicator) ? policy.minimumAnswers : policy.minimumBase)

/** A base that is too small to show; nobody at all is no base. */
export const isSmallBase = (
  base: number | undefined,
  indicator: Indicator,
  policy: DisclosurePolicy,
  promised = 0
): boolean => base !== undefined && base > 0 && base < Math.max(smallestBase(indicator, policy), promised)

/** A cell that is too small to show; 0 is judged as a full cell. */
export const isSmallCell = (count: number | undefined, policy: DisclosurePolicy): boolean =>
  count !== undefined && count > 0 && count < policy.minimumCell

/** Everyone or nobody: hidden when that is unfavourable, for it tells of each person in the group. */
const isFullCell = (nobody: boolean, everybody: boolean, indicator: Indicator, policy: DisclosurePolicy): boolean => {
  if (policy.hideFullCells === "always") return nobody || everybody
  return (nobody && indicator.better !== "lower") || (everybody && indicator.better !== "higher")
}

const isPrimaryShare = (
  { numerator, denominator, value }: Amounts,
  indicator: Indicator,
  policy: DisclosurePolicy
): boolean => {
  if (numerator === undefined || denominator === undefined) {
    return value !== undefined && isFullCell(value === 0, value === indicator.factor, indicator, policy)
  }
  if (denominator === 0) return false
  const complement = denominator - numerator
  if (isSmallCell(numerator, policy) || isSmallCell(complement, policy)) return true
  return isFullCell(numerator === 0, complement === 0, indicator, policy)
}

/** Everyone gave the lowest or the highest answer: the mean tells each person's answer. */
const isUnanimous = (value: number | undefined, indicator: Indicator): boolean =>
  value !== undefined && (value === indicator.scaleMinimum || value === indicator.scaleMaximum)

/**
 * Whether numbers must be hidden for what they say themselves, whatever else is published.
 *
 * **Source** the public policy: Skolverket's limit of 10 in the base, 1–4 in a cell or its complement, Skolinspektionen's 5
 * answers, and full cells as tau-ARGUS names them.
 */
export const isPrimary = (amounts: Amounts, indicator: Indicator, policy: DisclosurePolicy): boolean => {
  if (indicator.kind === "count") return isSmallCell(amounts.numerator, policy)
  if (isSmallBase(amounts.denominator, indicator, policy, amounts.promisedBase)) return true
  if (indicator.kind === "ratio") return isSmallCell(amounts.numerator, policy)
  if (indicator.kind === "share") return isPrimaryShare(amounts, indicator, policy)
  return isUnanimous(amounts.value, indicator)
}

/** Whether a hidden share may be told to be nearly everyone, as Skolverket prints `~100`. */
export const isNearAll = (
  { numerator, denominator }: Amounts,
  indicator: Indicator,
  policy: DisclosurePolicy
): boolean =>
  policy.nearAll === "print" &&
  indicator.kind === "share" &&
  numerator !== undefined &&
  denominator !== undefined &&
  !isSmallBase(denominator, indicator, policy) &&
  !isSmallCell(numerator, policy) &&
  isSmallCell(denominator - numerator, policy)
