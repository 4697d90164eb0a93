import type { Figure } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"
import type { Amounts } from "./primary-rules.js"

/**
 * An innermost cell: what one unit reported for one period and group, or what is left of a group when its known parts are
 * taken away. `amount` is what adds up: numerator, count, or value · base.
 */
export interface InnermostCell {
  /** Id of the figure, or of the rest. */
  readonly id: string
  /** What adds up. */
  readonly amount: number
  /** The numbers that rules judge. */
  readonly amounts: Amounts
  /** Whether the amount is worked out from a rounded value, so that sums hold only nearly. */
  readonly approximate?: boolean
}

/** Tells whether a figure shows an observation that sums are made of. */
export const isInnermost = (figure: Figure): boolean =>
  figure.coverage.units === 1 && figure.sources.some((source) => source.kind === "observation")

const isAverage = (indicator: Indicator): boolean => indicator.kind === "mean" || indicator.kind === "index"

/** The numbers of a figure that rules judge. */
export const amountsOf = (figure: Figure, indicator: Indicator): Amounts => {
  const value = figure.value.value ?? undefined
  const denominator = figure.denominator ?? undefined
  if (indicator.kind === "count") return { numerator: value, denominator: undefined, value }
  const numerator = isAverage(indicator) ? undefined : (figure.numerator ?? undefined)
  return { numerator, denominator, value, promisedBase: figure.survey?.minimumBase }
}

/** Makes the innermost cell of a figure. */
export const innermostCell = (figure: Figure, indicator: Indicator): InnermostCell => {
  const amounts = amountsOf(figure, indicator)
  const amount = isAverage(indicator) ? (amounts.value ?? 0) * (amounts.denominator ?? 0) : (amounts.numerator ?? 0)
  // An index rests on several questions with bases of their own, so that those of girls and boys add up only nearly.
  return { id: figure.id, amount, amounts, ...(indicator.surveyIndexId === undefined ? {} : { approximate: true }) }
}

/** Tells whether a figure shows an observation that is only a value: it is in no sum above, but has parts all the same. */
export const isOnlyValue = (figure: Figure): boolean =>
  figure.coverage.units === 0 &&
  figure.value.value !== null &&
  figure.sources.some((source) => source.kind === "observation")

/** The cell behind a value on a base: "50 per cent of 20" is 10 of 20. */
export const cellBehindValue = (id: string, value: number, base: number, indicator: Indicator): InnermostCell => {
  if (isAverage(indicator))
    return { id, amount: value * base, amounts: { numerator: undefined, denominator: base, value }, approximate: true }
  const exact = (value * base) / indicator.factor
  const numerator = indicator.kind === "share" ? Math.min(base, Math.max(0, Math.round(exact))) : exact
  return { id, amount: numerator, amounts: { numerator, denominator: base, value }, approximate: true }
}

/** How far a cell is from its lower and its upper bound, in persons (or scale steps); undefined where there is no bound. */
const distances = ({ amount, amounts }: InnermostCell, indicator: Indicator): ReadonlyArray<number | undefined> => {
  const base = amounts.denominator
  if (indicator.kind === "share") return [amount, base === undefined ? undefined : base - amount]
  if (!isAverage(indicator)) return [amount]
  const { scaleMinimum, scaleMaximum } = indicator
  const n = base ?? 0
  return [
    scaleMinimum === undefined ? undefined : amount - scaleMinimum * n,
    scaleMaximum === undefined ? undefined : scaleMaximum * n - amount
  ]
}

const near = (distance: number | undefined, to: number): boolean =>
  distance !== undefined && Math.abs(distance - to) < 1e-9 * Math.max(1, Math.abs(to))

/** A cell at a bound: nobody or everybody, or a mean at an end of its scale. */
export const isBounded = (cell: InnermostCell, indicator: Indicator, innerBound: number | undefined): boolean =>
  distances(cell, indicator).some(
    (distance, side) => near(distance, 0) || (side === 1 && innerBound !== undefined && near(distance, innerBound))
  )

/** A cell that one person knows: 1, all but one, or a base of one. */
export const isAlone = (cell: InnermostCell, indicator: Indicator): boolean =>
  distances(cell, indicator).some((distance) => near(distance, 1)) ||
  (isAverage(indicator) && cell.amounts.denominator === 1)

/** A cell that is known without being published, for nobody is in it. */
export const isEmpty = (cell: InnermostCell): boolean => cell.amounts.denominator === 0 && cell.amount === 0
