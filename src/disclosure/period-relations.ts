import type { Figure } from "../aggregation/figure.js"
import { termsOf } from "../aggregation/over-time.js"
import type { Indicator } from "../model/indicator.js"
import type { InnermostCell } from "./innermost-cells.js"

/** A longer period and the terms that its amount is made of: `times` · whole = sum of parts. */
export interface PeriodRelation {
  readonly whole: string
  readonly parts: ReadonlyArray<string>
  readonly times: number
}

const cellId = (figure: Figure, period: string): string =>
  `${figure.indicatorId}/${figure.nodeId}/${period}/${figure.groupId}`

const holds = (times: number, whole: InnermostCell, parts: ReadonlyArray<InnermostCell>): boolean => {
  const sum = parts.reduce((total, part) => total + part.amount, 0)
  return Math.abs(times * whole.amount - sum) <= 1e-9 * Math.max(1, Math.abs(sum))
}

/** Relates a year to its terms when the indicator's rule over time says how, and the numbers agree with it. */
export const relatePeriods = (
  figure: Figure,
  indicator: Indicator,
  cells: ReadonlyMap<string, InnermostCell>
): PeriodRelation | undefined => {
  const terms = termsOf(figure.period).map((term) => cellId(figure, term))
  const used = indicator.overTime === "last" ? terms.slice(-1) : terms
  const whole = cells.get(figure.id)
  const parts = used.flatMap((id) => cells.get(id) ?? [])
  if (whole === undefined || indicator.overTime === "none" || parts.length === 0 || parts.length < used.length)
    return undefined
  const times = indicator.overTime === "average" ? parts.length : 1
  return holds(times, whole, parts) ? { whole: figure.id, parts: used, times } : undefined
}
