import * as Result from "effect/Result"
import type { LinearProgramSolver } from "../audit/linear-program.js"
import { orThrow } from "../result/or-throw.js"
import type { IntervalDemand } from "./interval-reader.js"
import { suppressToWidth } from "./interval-step.js"
import { formOfRows, type LinearForm } from "./linear-form.js"
import { ProtectionError } from "./protection-error.js"

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
  /** Cells that must be hidden although they are not primary, by id; they are listed as secondary. */
  readonly hidden?: ReadonlyArray<string>
  /** Cells that an earlier table showed with the numbers of this one, by id: everyone knows them, shown again or not. */
  readonly alreadyPublished?: ReadonlyArray<string>
  /** How much a cell is wanted, by id; 1 when not named. */
  readonly weights?: Readonly<Record<string, number>>
  /** Finds how narrow the limits of a primary cell are; without it, limits are not looked at. */
  readonly solver?: LinearProgramSolver
  /** Least difference between the greatest and the least count that a primary cell can be, with a solver. Default: 2. */
  readonly minimumWidth?: number
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

/** Where zeros are shown, everyone knows that no hidden cell is 0. */
const demandOf = (
  table: CellTable,
  cells: ReadonlyArray<ValuedCell>,
  { zeros, solver, minimumWidth = 2 }: CellOptions
): IntervalDemand | undefined =>
  solver && {
    solver,
    minimumWidth,
    whole: true,
    rooms: table.members.map((value) => ({ below: -value, above: null })),
    limits: cells.flatMap(({ form, value }) =>
      zeros === "publish" && value > 0 ? [{ form, room: { below: 1 - value, above: null } }] : []
    )
  }

interface SortedCells {
  readonly primaries: ReadonlyArray<ValuedCell>
  readonly shownZeros: ReadonlyArray<ValuedCell>
  /** Cells that everyone knows already, then those that must be published. */
  readonly forced: ReadonlyArray<ValuedCell>
  readonly free: ReadonlyArray<ValuedCell>
}

const sortCells = (cells: ReadonlyArray<ValuedCell>, options: CellOptions): SortedCells => {
  const { threshold, zeros, primary = [], forcePublished = [], hidden = [], alreadyPublished = [] } = options
  const [added, barred, known] = [new Set(primary), new Set(hidden), new Set(alreadyPublished)]
  const forcedIds = new Set(forcePublished)
  const isPrimary = ({ id, value }: ValuedCell): boolean =>
    added.has(id) || (value >= 1 && value < threshold) || (value === 0 && zeros === "protect")
  const others = cells.filter((cell) => !isPrimary(cell) && !barred.has(cell.id))
  const isShownZero = ({ value }: ValuedCell): boolean => zeros === "publish" && value === 0
  return {
    primaries: cells.filter(isPrimary),
    shownZeros: others.filter(isShownZero),
    forced: [...cells.filter(({ id }) => known.has(id)), ...cells.filter(({ id }) => forcedIds.has(id))],
    free: others.filter((cell) => !forcedIds.has(cell.id) && !isShownZero(cell)).sort(publishingOrder)
  }
}

const conflict = (code: "forced-primary" | "forced-exposes" | "too-narrow", cells: ReadonlyArray<string>) =>
  Result.fail(new ProtectionError({ code, cells }))

/** Zeros that are shown make their members known; a primary cell that has no other members is known with them. */
const exposingZeros = ({ primaries, shownZeros }: SortedCells): ReadonlyArray<string> => {
  const known = new Set(shownZeros.flatMap(({ form }) => [...form.keys()]))
  const exposed = primaries.filter(({ form }) => [...form.keys()].every((member) => known.has(member)))
  const members = new Set(exposed.flatMap(({ form }) => [...form.keys()]))
  return shownZeros.filter(({ form }) => [...form.keys()].some((member) => members.has(member))).map(({ id }) => id)
}

/** Cells that must be published and must not. */
const conflictIn = (
  sorted: SortedCells,
  { forcePublished = [], hidden = [], alreadyPublished = [] }: CellOptions
): Result.Result<never, ProtectionError> | undefined => {
  const small = new Set(sorted.primaries.map(({ id }) => id))
  const barred = new Set(hidden)
  const forcedSmall = forcePublished.filter((id) => small.has(id))
  if (forcedSmall.length > 0) return conflict("forced-primary", forcedSmall)
  const exposing = [
    ...forcePublished.filter((id) => barred.has(id)),
    ...alreadyPublished.filter((id) => small.has(id)),
    ...exposingZeros(sorted)
  ]
  return exposing.length > 0 ? conflict("forced-exposes", exposing) : undefined
}

/**
 * Hides the small cells of a table of counts, and as many more as it takes that none of them follows from the rest: by
 * adding and subtracting, or by knowing that a count is at least 0. The outcome does not depend on the order of the input but
 * for ties.
 *
 * **Details** For a table that follows earlier ones, name in `alreadyPublished` the cells that these showed, and in `hidden`
 * those that they hid. Years that were published one by one and their sum are such tables: make one with all cells of all
 * years.
 *
 * With a `solver`, as many more cells are hidden as it takes that a primary cell can be at least one more than it is, and has
 * limits that are `minimumWidth` apart. Where zeros are published, readers are taken to know that no hidden cell is 0.
 *
 * Without a solver, what follows only because counts are whole numbers is not looked at. In tables with three or more divisions
 * and shown zeros that happens now and then (2 of 4,000 random releases): give a solver, such as `boundedSimplex`, for these.
 *
 * **Unit** counts. **Fails with** `ProtectionError` when a forced cell is primary (`forced-primary`), when a forced or already
 * published cell, or a zero that is shown, gives a primary away (`forced-exposes`) or squeezes it (`too-narrow`), for counts below 0 and for ids that are not in the table.
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
  options: CellOptions
): Result.Result<CellProtection, ProtectionError> => {
  const { zeros, primary = [], forcePublished = [], hidden = [], alreadyPublished = [], weights = {} } = options
  const mistake = problemIn(table, [...primary, ...forcePublished, ...hidden, ...alreadyPublished])
  if (mistake !== undefined) return Result.fail(mistake)
  const cells = valued(table, weights)
  const sorted = sortCells(cells, options)
  const contradiction = conflictIn(sorted, options)
  if (contradiction !== undefined) return contradiction
  const { primaries, shownZeros, forced, free } = sorted
  const problem = {
    rows: table.members.length,
    bounded: boundedMembers(table, zeros),
    alone: new Set<number>(),
    known: new Set(shownZeros.flatMap((cell) => [...cell.form.keys()])),
    relations: [],
    given: [],
    primaries: primaries.map((cell) => cell.form),
    forced: forced.map((cell) => cell.form),
    candidates: free.map((cell) => cell.form)
  }
  const { published, exposing, narrow } = suppressToWidth(problem, demandOf(table, cells, options))
  if (exposing !== undefined) return conflict("forced-exposes", [forced[exposing]?.id ?? ""])
  if (narrow.length > 0)
    return conflict(
      "too-narrow",
      narrow.flatMap((index) => primaries[index]?.id ?? [])
    )
  const notShown = new Set([...hidden, ...free.filter((_, index) => published[index] !== true).map(({ id }) => id)])
  const isPrimary = new Set(primaries)
  return Result.succeed({
    primary: primaries.map((cell) => cell.id),
    secondary: cells.filter((cell) => notShown.has(cell.id) && !isPrimary.has(cell)).map((cell) => cell.id)
  })
}

/**
 * Protects like {@link protectCells} and throws its `ProtectionError`.
 *
 * @category disclosure
 */
export const protectCellsOrThrow = orThrow(protectCells)
