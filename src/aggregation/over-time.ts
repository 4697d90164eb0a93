import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import { type Period, periodKind } from "../model/period.js"
import type { Status } from "../model/status.js"
import { decimalOf } from "../statistics/decimal.js"
import { addProductTo, addTo, exactValue, newSum, sumValue } from "../statistics/exact-sum.js"
import { quotientOf, quotientValue } from "../statistics/quotient.js"
import type { ObservationsOfIndicator } from "./observation-index.js"
import { partsOf } from "./parts.js"

/** The two terms that a calendar year or school year is made of, in time order. */
export const termsOf = (period: Period): ReadonlyArray<Period> => {
  const year = Number(period.slice(0, 4))
  if (periodKind(period) === "year") return [`${period}-VT`, `${period}-HT`]
  if (periodKind(period) === "school-year") return [`${period.slice(0, 4)}-HT`, `${year + 1}-VT`]
  return []
}

type Field = "numerator" | "denominator" | "value" | "base"

const sumOf = (observations: ReadonlyArray<Observation>, field: Field): number => {
  const sum = newSum()
  for (const observation of observations) addTo(sum, observation[field] ?? 0)
  return sumValue(sum)
}

const shared = (observations: ReadonlyArray<Observation>, field: Field, divisor: number): Partial<Observation> =>
  observations.every((observation) => observation[field] !== undefined)
    ? { [field]: quotientValue(quotientOf(decimalOf(sumOf(observations, field)), decimalOf(divisor))) }
    : {}

const meanByBase = (observations: ReadonlyArray<Observation>): number => {
  const top = newSum()
  for (const { value, base } of observations) addProductTo(top, value ?? 0, base ?? 0)
  const bottom = decimalOf(sumOf(observations, "base"))
  return bottom.units === 0n ? 0 : quotientValue(quotientOf(exactValue(top), bottom))
}

const numbersOf = (indicator: Indicator, terms: ReadonlyArray<Observation>): Partial<Observation> => {
  const divisor = indicator.overTime === "average" ? terms.length : 1
  const parts = { ...shared(terms, "numerator", divisor), ...shared(terms, "denominator", divisor) }
  if (indicator.kind === "count") return { ...parts, ...shared(terms, "value", divisor) }
  const bases = shared(terms, "base", divisor)
  return bases.base === undefined ? parts : { ...parts, ...bases, value: meanByBase(terms) }
}

/** Rows that were made, not read, and the rows they were made of. */
export type MadeFrom = WeakMap<Observation, ReadonlyArray<Observation>>

/** Why a longer period has no number: what hides a term hides the whole, and a unit that a term does not concern is left out. */
const statusWithout = (terms: ReadonlyArray<Observation>, expected: number): Status => {
  const hidden = terms.find(({ status }) => hidingStatuses.has(status))
  if (hidden !== undefined) return hidden.status
  const concernsNone = terms.length === expected && terms.every(({ status }) => status === "not-applicable")
  return concernsNone ? "not-applicable" : "not-reported"
}

const hidingStatuses: ReadonlySet<Status> = new Set(["suppressed-at-source", "near-all", "not-published"])

const combined = (
  indicator: Indicator,
  period: Period,
  terms: ReadonlyArray<Observation>,
  expected: number
): Observation => {
  const [first] = terms
  const head = {
    indicatorId: first?.indicatorId ?? indicator.id,
    unitId: first?.unitId ?? "",
    groupId: first?.groupId ?? "",
    period,
    origin: terms.map(({ period: term }) => term).join(" + ")
  }
  const complete = terms.length === expected && terms.every((term) => partsOf(term, indicator).covered)
  if (!complete) return { ...head, status: statusWithout(terms, expected) }
  return { ...head, ...numbersOf(indicator, terms), status: "derived" }
}

/**
 * Makes a longer period out of its two terms, by the indicator's rule over time: the mean or the sum of the parts, or the
 * last term's. A unit that lacks a term has not reported the longer period.
 */
export const overTime = (
  indicator: Indicator,
  period: Period,
  index: ObservationsOfIndicator,
  madeFrom: MadeFrom
): ReadonlyMap<string, ReadonlyMap<string, Observation>> | undefined => {
  const all = termsOf(period)
  const used = (indicator.overTime === "last" ? all.slice(-1) : all).map((term) => index.get(term))
  if (indicator.overTime === "none" || used.length === 0 || used.includes(undefined)) return undefined
  const groups = new Map<string, Map<string, Observation>>()
  for (const groupId of new Set(used.flatMap((term) => [...(term?.keys() ?? [])]))) {
    const rows = new Map<string, Observation>()
    for (const unitId of new Set(used.flatMap((term) => [...(term?.get(groupId)?.keys() ?? [])]))) {
      const observations = used.flatMap((term) => term?.get(groupId)?.get(unitId) ?? [])
      const row = combined(indicator, period, observations, used.length)
      rows.set(unitId, row)
      madeFrom.set(row, observations)
    }
    groups.set(groupId, rows)
  }
  return groups
}
