import * as Result from "effect/Result"
import { orThrow } from "../result/or-throw.js"
import { formOfRows, type LinearForm } from "./linear-form.js"
import { ProtectionError } from "./protection-error.js"
import { suppress } from "./secondary-suppression.js"

/**
 * A published cell: the sum of some innermost cells.
 *
 * @category disclosure
 */
export interface Cell {
  /** Name of the cell. */
  readonly id: string
  /** Indices of the innermost cells that it sums. */
  readonly members: ReadonlyArray<number>
}

/**
 * All cells of one release as sums of innermost cells, however many tables and levels they come from.
 *
 * @category disclosure
 */
export interface CellTable {
  /** Values of the innermost cells: counts of at least 0. */
  readonly members: ReadonlyArray<number>
  /** The cells. */
  readonly cells: ReadonlyArray<Cell>
}

/**
 * How a table of counts is protected.
 *
 * @category disclosure
 */
export interface CellOptions {
  /** Counts from 1 to one less than this are primary. */
  readonly threshold: number
  /** Whether a count of 0 is shown or primary too. */
  readonly zeros: "publish" | "protect"
  /** More primary cells, by id. */
  readonly primary?: ReadonlyArray<string>
  /** Cells that must be published, by id. */
  readonly forcePublished?: ReadonlyArray<string>
  /** How much a cell is wanted, by id; 1 when not named. */
  readonly weights?: Readonly<Record<string, number>>
}

/**
 * Which cells are hidden: for being small, and so that these cannot be worked out.
 *
 * @category disclosure
 */
export interface CellProtection {
  /** Cells hidden by rule. */
  readonly primary: ReadonlyArray<string>
  /** Cells hidden so that no primary cell follows from the rest. */
  readonly secondary: ReadonlyArray<string>
}

interface ValuedCell {
  readonly id: string
  readonly order: number
  readonly form: LinearForm
  readonly value: number
  readonly wanted: number
}

const valued = (table: CellTable, weights: Readonly<Record<string, number>>): ReadonlyArray<ValuedCell> =>
  table.cells.map(({ id, members }, order) => {
    const value = members.reduce((sum, member) => sum + (table.members[member] ?? 0), 0)
    return { id, order, form: formOfRows(members), value, wanted: (value + 1) * (weights[id] ?? 1) }
  })

/** Zeros that are shown come first, then the most wanted; among equals the one that sums more, then the earlier. */
const publishingOrder = (a: ValuedCell, b: ValuedCell): number =>
  Number(b.value === 0) - Number(a.value === 0) || b.wanted - a.wanted || b.form.size - a.form.size || a.order - b.order

const problemIn = (table: CellTable, ids: ReadonlyArray<string>): ProtectionError | undefined => {
  const unsound = table.members.flatMap((value, index) => (value >= 0 ? [] : [String(index)]))
  if (unsound.length > 0) return new ProtectionError({ code: "negative-count", cells: unsound })
  const known = new Set(table.cells.map((cell) => cell.id))
  const unknown = ids.filter((id) => !known.has(id))
  const stray = table.cells.filter(({ members }) => members.some((member) => table.members[member] === undefined))
  const cells = [...unknown, ...stray.map((cell) => cell.id)]
  return cells.length === 0 ? undefined : new ProtectionError({ code: "unknown-cell", cells })
}

/** Where zeros are shown, everyone knows that a hidden cell is at least 1, so that 1 is the bound. */
const boundedMembers = (table: CellTable, zeros: CellOptions["zeros"]): ReadonlySet<number> =>
  new Set(table.members.flatMap((value, index) => (value === 0 || (zeros === "publish" && value === 1) ? [index] : [])))

/**
 * Hides the small cells of a table of counts, and as many more as it takes that none of them follows from the rest: by
 * adding and subtracting, or by knowing that a count is at least 0. The outcome does not depend on the order of the input but
 * for ties.
 *
 * **Unit** counts. **Fails with** `ProtectionError` when a forced cell is primary (`forced-primary`) or gives a primary away
 * (`forced-exposes`), for counts below 0 and for ids that are not in the table.
 *
 * **Source** elimination over a prime field, Langsrud 2024; see the guide on how figures are protected.
 *
 * @example 2 girls of 20: the boys go with them, or subtraction would show the girls
 * ```ts
 * const table = {
 *   members: [2, 18, 30, 25],
 *   cells: [
 *     { id: "a-girls", members: [0] }, { id: "a-boys", members: [1] }, { id: "a", members: [0, 1] },
 *     { id: "b-girls", members: [2] }, { id: "b-boys", members: [3] }, { id: "b", members: [2, 3] }
 *   ]
 * }
 * protectCellsOrThrow(table, { threshold: 5, zeros: "publish" }) // => { primary: ["a-girls"], secondary: ["a-boys"] }
 * ```
 * @category disclosure
 */
export const protectCells = (
  table: CellTable,
  { threshold, zeros, primary = [], forcePublished = [], weights = {} }: CellOptions
): Result.Result<CellProtection, ProtectionError> => {
  const problem = problemIn(table, [...primary, ...forcePublished])
  if (problem !== undefined) return Result.fail(problem)
  const cells = valued(table, weights)
  const added = new Set(primary)
  const isPrimary = ({ id, value }: ValuedCell): boolean =>
    added.has(id) || (value >= 1 && value < threshold) || (value === 0 && zeros === "protect")
  const forcedIds = new Set(forcePublished)
  const conflicts = cells.filter((cell) => forcedIds.has(cell.id) && isPrimary(cell)).map((cell) => cell.id)
  if (conflicts.length > 0) return Result.fail(new ProtectionError({ code: "forced-primary", cells: conflicts }))
  const primaries = cells.filter(isPrimary)
  const forced = cells.filter((cell) => forcedIds.has(cell.id))
  const shownZeros = zeros === "publish" ? cells.filter((cell) => cell.value === 0 && !isPrimary(cell)) : []
  const free = cells
    .filter((cell) => !isPrimary(cell) && !forcedIds.has(cell.id) && !shownZeros.includes(cell))
    .sort(publishingOrder)
  const { published, exposing } = suppress({
    rows: table.members.length,
    bounded: boundedMembers(table, zeros),
    alone: new Set(),
    known: new Set(shownZeros.flatMap((cell) => [...cell.form.keys()])),
    relations: [],
    primaries: primaries.map((cell) => cell.form),
    forced: forced.map((cell) => cell.form),
    candidates: free.map((cell) => cell.form)
  })
  if (exposing !== undefined) {
    return Result.fail(new ProtectionError({ code: "forced-exposes", cells: [forced[exposing]?.id ?? ""] }))
  }
  const hidden = new Set(free.filter((_, index) => published[index] !== true))
  return Result.succeed({
    primary: primaries.map((cell) => cell.id),
    secondary: cells.filter((cell) => hidden.has(cell)).map((cell) => cell.id)
  })
}

/**
 * Protects like {@link protectCells} and throws its `ProtectionError`.
 *
 * @category disclosure
 */
export const protectCellsOrThrow = orThrow(protectCells)
