import * as Result from "effect/Result"
import type { Group } from "../model/group.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import { decimalToNumber } from "../statistics/decimal.js"
import { addTo, exactValue, newSum } from "../statistics/exact-sum.js"
import type { InnermostCell } from "./innermost-cells.js"
import type { Amounts } from "./primary-rules.js"
import { ProtectionError } from "./protection-error.js"

/** A group and the declared parts of it in one dimension. */
export interface GroupParts {
  readonly whole: string
  readonly dimension: string
  readonly parts: ReadonlyArray<string>
}

/** Parts that make a whole, at one unit and period, with what is left when a declared part is missing. */
export interface GroupRelation {
  readonly whole: InnermostCell
  readonly parts: ReadonlyArray<InnermostCell>
  readonly rest: InnermostCell | undefined
}

/** Lists every group that has parts, once per dimension of the parts; a group without `partOf` is a part of all. */
export const groupPartsOf = (groups: ReadonlyArray<Group>): ReadonlyArray<GroupParts> => {
  const found = new Map<string, { whole: string; dimension: string; parts: Array<string> }>()
  for (const { id, dimension, partOf } of groups) {
    for (const whole of partOf.length === 0 ? [everyone] : partOf) {
      const key = `${whole}|${dimension}`
      const known = found.get(key) ?? { whole, dimension, parts: [] }
      found.set(key, known)
      known.parts.push(id)
    }
  }
  return [...found.values()]
}

/** A number without the sum of others, exact. */
const without = (whole: number | undefined, parts: ReadonlyArray<number | undefined>): number | undefined => {
  if (whole === undefined || parts.includes(undefined)) return undefined
  const sum = newSum()
  addTo(sum, whole)
  for (const part of parts) addTo(sum, -(part ?? 0))
  return decimalToNumber(exactValue(sum))
}

const restAmounts = (whole: InnermostCell, parts: ReadonlyArray<InnermostCell>, indicator: Indicator): Amounts => {
  const denominator = without(
    whole.amounts.denominator,
    parts.map(({ amounts }) => amounts.denominator)
  )
  if (indicator.kind === "mean" || indicator.kind === "index") {
    const amount = whole.amount - parts.reduce((sum, part) => sum + part.amount, 0)
    return {
      numerator: undefined,
      denominator,
      value: denominator === undefined || denominator === 0 ? undefined : amount / denominator
    }
  }
  return {
    numerator: without(
      whole.amounts.numerator,
      parts.map(({ amounts }) => amounts.numerator)
    ),
    denominator,
    value: undefined
  }
}

const isNothing = ({ numerator, denominator }: Amounts): boolean => (numerator ?? 0) === 0 && (denominator ?? 0) === 0

const isImpossible = ({ numerator, denominator }: Amounts, indicator: Indicator): boolean =>
  (numerator ?? 0) < 0 ||
  (denominator ?? 0) < 0 ||
  (indicator.kind === "share" && numerator !== undefined && denominator !== undefined && numerator > denominator)

/**
 * Relates a whole to its parts at one unit and period. All declared parts make the whole; when one is missing, what is left
 * is a cell of its own that anyone can work out, so it is judged and protected like one.
 */
export const relateGroups = (
  { whole, parts, dimension }: GroupParts,
  cellOf: (groupId: string) => InnermostCell | undefined,
  indicator: Indicator
): Result.Result<GroupRelation | undefined, ProtectionError> => {
  const wholeCell = cellOf(whole)
  const partCells = parts.flatMap((part) => cellOf(part) ?? [])
  if (wholeCell === undefined || partCells.length === 0) return Result.succeed(undefined)
  const amounts = restAmounts(wholeCell, partCells, indicator)
  const complete = parts.length > 1 && partCells.length === parts.length
  if (isImpossible(amounts, indicator) || (complete && !isNothing(amounts))) {
    return Result.fail(
      new ProtectionError({ code: "not-additive", cells: [wholeCell.id, ...partCells.map(({ id }) => id)] })
    )
  }
  const relation = { whole: wholeCell, parts: partCells }
  if (isNothing(amounts)) return Result.succeed({ ...relation, rest: undefined })
  const amount = amounts.numerator ?? (amounts.value ?? 0) * (amounts.denominator ?? 0)
  return Result.succeed({ ...relation, rest: { id: `${wholeCell.id}|rest|${dimension}`, amount, amounts } })
}
