import type { Indicator } from "../model/indicator.js"
import type { Status } from "../model/status.js"
import { type Estimate, missing } from "../result/estimate.js"
import { decimalOf } from "../statistics/decimal.js"
import { addProductTo, addTo, type ExactSum, exactValue, newSum, sumValue } from "../statistics/exact-sum.js"
import { type Quotient, quotientOf, quotientValue } from "../statistics/quotient.js"
import type { SurveyFacts } from "../surveys/survey-facts.js"
import type { SurveyObservation } from "../surveys/survey-observations.js"
import type { Coverage, FigureStatus } from "./figure.js"
import type { Parts } from "./parts.js"
import { poolSurveys } from "./survey-figures.js"

/** What is known of a node while its units are added up. */
export interface RollUp {
  units: number
  unitsExpected: number
  readonly top: ExactSum
  readonly base: ExactSum
  /** What numerators are multiplied by when added: in a weighted mean they stand for value · base. */
  readonly partFactor: number
  /** Whether the result is a mean of unit values. */
  readonly ofUnits: boolean
  readonly values: ExactSum
  valueCount: number
  readonly baseExpected: ExactSum
  baseOfAllKnown: boolean
  derived: boolean
  rounded: boolean
  /** Ids of the nodes one level down. */
  readonly children: Set<string>
  /** What comes from a survey, also of units where nobody answered. */
  readonly surveys: Array<SurveyObservation>
}

/** The result of a roll-up: value, parts and coverage. */
export interface RolledUp {
  readonly status: FigureStatus
  readonly value: Estimate
  readonly exact: Quotient | undefined
  readonly numerator: number | null
  readonly denominator: number | null
  readonly coverage: Coverage
  readonly survey: SurveyFacts | undefined
}

/** Starts a roll-up. */
export const newRollUp = (indicator: Indicator): RollUp => ({
  units: 0,
  unitsExpected: 0,
  top: newSum(),
  base: newSum(),
  partFactor: indicator.overUnits === "weighted-mean" ? indicator.factor : 1,
  ofUnits: indicator.overUnits === "mean-of-units",
  values: newSum(),
  valueCount: 0,
  baseExpected: newSum(),
  baseOfAllKnown: true,
  derived: false,
  rounded: false,
  children: new Set(),
  surveys: []
})

const addCovered = (rollUp: RollUp, parts: Parts, status: Status): void => {
  rollUp.units += 1
  const { top, base, timesBase, value } = parts
  if (top !== undefined && timesBase) addProductTo(rollUp.top, top, base ?? 0)
  else if (top !== undefined) addProductTo(rollUp.top, top, rollUp.partFactor)
  if (base !== undefined) addTo(rollUp.base, base)
  if (rollUp.ofUnits && value !== undefined) {
    // Unit values are added as the decimals that a reader sees in full precision, so that the sum has no order.
    addTo(rollUp.values, quotientValue(value))
    rollUp.valueCount += 1
  }
  rollUp.derived ||= status === "derived"
  rollUp.rounded ||= status === "rounded"
}

/** Adds an expected unit, with what it reported or nothing, in place. */
export const addUnit = (rollUp: RollUp, parts: Parts | undefined, status: Status): void => {
  rollUp.unitsExpected += 1
  if (parts?.base === undefined) rollUp.baseOfAllKnown = false
  else addTo(rollUp.baseExpected, parts.base)
  if (parts?.covered === true) addCovered(rollUp, parts, status)
}

const defaultCoverage = 0.8

const isCoveredEnough = (rollUp: RollUp, indicator: Indicator): boolean => {
  const least = indicator.minimumCoverage ?? defaultCoverage
  if (rollUp.units === 0 || rollUp.units / rollUp.unitsExpected < least) return false
  const expected = sumValue(rollUp.baseExpected)
  return !rollUp.baseOfAllKnown || expected <= 0 || sumValue(rollUp.base) / expected >= least
}

const divisionOf = (rollUp: RollUp, indicator: Indicator): Quotient | undefined => {
  if (indicator.overUnits === "sum") return quotientOf(exactValue(rollUp.top), decimalOf(1))
  if (indicator.overUnits === "mean-of-units") {
    return rollUp.valueCount === 0 ? undefined : quotientOf(exactValue(rollUp.values), decimalOf(rollUp.valueCount))
  }
  const bottom = exactValue(rollUp.base)
  const factor = indicator.overUnits === "ratio-of-sums" ? indicator.factor : 1
  return bottom.units === 0n ? undefined : quotientOf(exactValue(rollUp.top), bottom, factor)
}

const statusOf = (rollUp: RollUp): FigureStatus =>
  rollUp.derived ? "derived" : rollUp.rounded ? "rounded" : "reported"

/** Ends a roll-up: coverage first, then one division. */
export const finishRollUp = (rollUp: RollUp, indicator: Indicator): RolledUp => {
  const coverage = { units: rollUp.units, unitsExpected: rollUp.unitsExpected }
  const nothing = { coverage, exact: undefined, numerator: null, denominator: null, survey: undefined }
  if (!isCoveredEnough(rollUp, indicator)) {
    return { ...nothing, status: "insufficient-coverage", value: missing("insufficient-coverage") }
  }
  const pooled = poolSurveys(rollUp.surveys)
  // Questions have bases of their own, so answers are added before an index is made of them.
  const isPooled = pooled !== undefined && indicator.overUnits === "weighted-mean"
  const exact = isPooled ? pooled.exact : divisionOf(rollUp, indicator)
  const carriesBase = indicator.overUnits === "ratio-of-sums" || indicator.overUnits === "weighted-mean"
  return {
    status: exact === undefined ? "zero-denominator" : statusOf(rollUp),
    value: exact === undefined ? missing("zero-denominator") : { value: quotientValue(exact) },
    exact,
    numerator: indicator.overUnits === "ratio-of-sums" ? sumValue(rollUp.top) : null,
    denominator: isPooled ? pooled.base : carriesBase ? sumValue(rollUp.base) : null,
    coverage,
    survey: pooled?.facts
  }
}
