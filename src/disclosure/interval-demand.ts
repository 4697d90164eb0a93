import type { Figure } from "../aggregation/figure.js"
import type { LinearProgramSolver } from "../audit/linear-program.js"
import type { FigureSystem } from "./figure-system.js"
import { amountsOf, type InnermostCell } from "./innermost-cells.js"
import type { IntervalDemand } from "./interval-reader.js"
import type { LimitedSum, Room } from "./interval-room.js"
import type { LinearForm } from "./linear-form.js"
import type { DisclosurePolicy } from "./policy.js"
import { isNearAll } from "./primary-rules.js"

const isAverage = ({ kind }: FigureSystem["indicator"]): boolean => kind === "mean" || kind === "index"

/** The least and the greatest amount of a cell: nobody and everybody, or the ends of the scale from everyone. */
const boundsOf = (
  { amount, amounts }: InnermostCell,
  indicator: FigureSystem["indicator"]
): readonly [least: number, most: number | undefined] => {
  const base = amounts.denominator
  if (!isAverage(indicator)) return [0, indicator.kind === "share" ? base : undefined]
  const { scaleMinimum, scaleMaximum } = indicator
  const least = scaleMinimum === undefined || base === undefined ? Math.min(0, amount) : scaleMinimum * base
  return [least, scaleMaximum === undefined || base === undefined ? undefined : scaleMaximum * base]
}

/** How far a cell can move within its own bounds; what is worked out from a rounded value may lie a little outside. */
const roomOfCell = (cell: InnermostCell, indicator: FigureSystem["indicator"]): Room => {
  const [least, most] = boundsOf(cell, indicator)
  return {
    below: Math.min(0, least - cell.amount),
    above: most === undefined ? null : Math.max(0, most - cell.amount)
  }
}

interface PrimaryFigure {
  readonly figure: Figure
  readonly form: LinearForm
}

/** Where "nearly everyone" is printed, readers know that the complement is at least 1 and below the limit. */
const nearAllLimits = (
  primary: ReadonlyArray<PrimaryFigure>,
  { indicator }: FigureSystem,
  policy: DisclosurePolicy
): ReadonlyArray<LimitedSum> =>
  primary.flatMap(({ figure, form }) => {
    const amounts = amountsOf(figure, indicator)
    if (!isNearAll(amounts, indicator, policy)) return []
    const { numerator = 0, denominator = 0 } = amounts
    const complement = denominator - numerator
    return [{ form, room: { below: complement - (policy.minimumCell - 1), above: complement - 1 } }]
  })

/** How wide the limits of a system's primaries must be; nothing is asked without a solver. */
export const figuresDemand = (
  system: FigureSystem,
  primary: ReadonlyArray<PrimaryFigure>,
  policy: DisclosurePolicy,
  solver: LinearProgramSolver | undefined
): IntervalDemand | undefined => {
  if (solver === undefined) return undefined
  const { cells, indicator } = system
  return {
    solver,
    minimumWidth: policy.minimumWidth,
    whole: !isAverage(indicator) && cells.every(({ amount }) => Number.isInteger(amount)),
    rooms: cells.map((cell) => roomOfCell(cell, indicator)),
    limits: nearAllLimits(primary, system, policy)
  }
}
