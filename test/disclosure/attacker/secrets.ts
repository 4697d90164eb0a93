import type { Indicator } from "../../../src/model/indicator.js"

/** The numbers of a cell as the policy speaks of them. */
export interface Numbers {
  readonly numerator: number | null
  readonly base: number | null
  readonly value: number | null
}

/** The limits of a policy, written down a second time from contract.md. */
export interface Limits {
  readonly base: number
  readonly answers: number
  readonly cell: number
  readonly everyFullCell: boolean
}

export const publicLimits: Limits = { base: 10, answers: 5, cell: 5, everyFullCell: false }

const isFew = (count: number, limits: Limits): boolean => count > 0 && count < limits.cell

const leastBase = (indicator: Indicator, limits: Limits): number => {
  if (indicator.minimumBase !== undefined) return indicator.minimumBase
  return indicator.kind === "index" ? limits.answers : limits.base
}

const isUnfavourable = (full: "nobody" | "everybody", indicator: Indicator, limits: Limits): boolean => {
  if (limits.everyFullCell || indicator.better === "neither") return true
  return (full === "nobody") === (indicator.better === "higher")
}

const isSecretShare = (numerator: number, base: number, indicator: Indicator, limits: Limits): boolean => {
  if (base === 0) return false
  if (isFew(numerator, limits) || isFew(base - numerator, limits)) return true
  if (numerator === 0 && isUnfavourable("nobody", indicator, limits)) return true
  return numerator === base && isUnfavourable("everybody", indicator, limits)
}

/** Whether a cell must be hidden for its own sake: contract.md section 2, read by the attacker. */
export const isSecret = ({ numerator, base, value }: Numbers, indicator: Indicator, limits = publicLimits): boolean => {
  if (indicator.kind === "count") return value !== null && isFew(value, limits)
  if (base !== null && base > 0 && base < leastBase(indicator, limits)) return true
  if (indicator.kind === "ratio") return numerator !== null && isFew(numerator, limits)
  if (indicator.kind === "share")
    return numerator !== null && base !== null && isSecretShare(numerator, base, indicator, limits)
  return value !== null && (value === indicator.scaleMinimum || value === indicator.scaleMaximum)
}
