import * as Result from "effect/Result"
import type { Group } from "../model/group.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import { decimalToNumber } from "../statistics/decimal.js"
import { addTo, exactValue, newSum } from "../statistics/exact-sum.js"
import { byCodePoint } from "../text/code-point-order.js"
import { cellBehindValue, type InnermostCell } from "./innermost-cells.js"
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

/** What is known at one unit and period. */
export interface CellsOfNode {
  /** Makes the id of a group's figure. */
  readonly idOf: (groupId: string) => string
  /** The cell of a group: its figure's, or what is left of others. */
  readonly cellOf: (groupId: string) => InnermostCell | undefined
  /** The value of a group that is known as nothing but a value. */
  readonly valueOf: (groupId: string) => number | undefined
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
  for (const { parts } of found.values()) parts.sort(byCodePoint)
  return [...found.values()].sort((a, b) => byCodePoint(a.whole, b.whole) || byCodePoint(a.dimension, b.dimension))
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

/** A whole that is known only as a value has a base when all its parts have one. */
const wholeFromParts = (
  { whole, parts }: GroupParts,
  cells: ReadonlyArray<InnermostCell>,
  node: CellsOfNode,
  indicator: Indicator
): InnermostCell | undefined => {
  const value = node.valueOf(whole)
  if (value === undefined || cells.length < parts.length) return undefined
  const base = cells.reduce((sum, { amounts }) => sum + (amounts.denominator ?? 0), 0)
  return cellBehindValue(node.idOf(whole), value, base, indicator)
}

/** One missing part is one cell, whichever whole it is missing from; several missing parts are one cell of this whole. */
const restId = ({ parts, dimension }: GroupParts, whole: InnermostCell, node: CellsOfNode): string => {
  const missing = parts.filter((part) => node.cellOf(part) === undefined)
  const [only] = missing
  return only !== undefined && missing.length === 1 ? `${node.idOf(only)}|rest` : `${whole.id}|rest|${dimension}`
}

/** What rounded values leave can be impossible by a little; it is then taken for the nearest that is possible. */
const possible = ({ numerator, denominator, value }: Amounts): Amounts => {
  const base = denominator === undefined ? undefined : Math.max(0, denominator)
  const part = numerator === undefined ? undefined : Math.min(base ?? Number.POSITIVE_INFINITY, Math.max(0, numerator))
  return { numerator: part, denominator: base, value }
}

/** What is left of a whole as a cell; nothing when its parts make it. */
const restOf = (
  group: GroupParts,
  { whole, parts }: Omit<GroupRelation, "rest">,
  node: CellsOfNode,
  indicator: Indicator
): Result.Result<InnermostCell | undefined, ProtectionError> => {
  const complete = group.parts.length > 1 && parts.length === group.parts.length
  const approximate = [whole, ...parts].some((cell) => cell.approximate === true)
  if (complete && approximate) return Result.succeed(undefined)
  const left = restAmounts(whole, parts, indicator)
  if (!approximate && (isImpossible(left, indicator) || (complete && !isNothing(left)))) {
    const cells = [whole.id, ...parts.map(({ id }) => id)]
    return Result.fail(new ProtectionError({ code: "not-additive", cells }))
  }
  if (isNothing(left)) return Result.succeed(undefined)
  const amounts = approximate ? possible(left) : left
  const amount = amounts.numerator ?? (amounts.value ?? 0) * (amounts.denominator ?? 0)
  return Result.succeed({ id: restId(group, whole, node), amount, amounts, approximate })
}

/**
 * Relates a whole to its parts at one unit and period. All declared parts make the whole; when one is missing, what is left
 * is a cell of its own that anyone can work out, so it is judged and protected like one.
 */
export const relateGroups = (
  group: GroupParts,
  node: CellsOfNode,
  indicator: Indicator
): Result.Result<GroupRelation | undefined, ProtectionError> => {
  const parts = group.parts.flatMap((part) => node.cellOf(part) ?? [])
  const whole = node.cellOf(group.whole) ?? wholeFromParts(group, parts, node, indicator)
  if (whole === undefined || parts.length === 0) return Result.succeed(undefined)
  return Result.map(restOf(group, { whole, parts }, node, indicator), (rest) => ({ whole, parts, rest }))
}
