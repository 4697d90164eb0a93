import * as Result from "effect/Result"
import { orThrow } from "../result/or-throw.js"
import type { AuditError } from "./audit-error.js"
import { auditProblem } from "./audit-input.js"
import type { AuditedTable, AuditOptions } from "./audited-table.js"
import { cellLimits } from "./cell-limits.js"
import { type CountedCell, countedCell, type MemberCounts } from "./counted-cell.js"
import { followsFrom } from "./follows-from.js"
import { independentParts } from "./independent-parts.js"
import type { LinearProgramSolver } from "./linear-program.js"

/**
 * What a reader can work out about a hidden cell.
 *
 * @category disclosure
 */
export interface CellInterval {
  /** Name of the cell. */
  readonly id: string
  /** The least count that fits what is published. */
  readonly lower: number
  /** The greatest count that fits; `null` when there is no greatest. */
  readonly upper: number | null
}

/**
 * The outcome of an audit.
 *
 * @category disclosure
 */
export interface CellAudit {
  /** Whether no protected cell is exact or narrower than asked. */
  readonly safe: boolean
  /** All hidden cells that can be nothing but what they are, in the order of the table. */
  readonly exact: ReadonlyArray<string>
  /** Limits of the protected cells; for the linear attacker, who knows no limits, of those that are exact. */
  readonly intervals: ReadonlyArray<CellInterval>
}

interface Audit {
  readonly members: ReadonlyArray<number>
  readonly published: ReadonlyArray<CountedCell>
  readonly hidden: ReadonlyArray<CountedCell>
  readonly isProtected: (cell: CountedCell) => boolean
  readonly follows: (sum: MemberCounts) => boolean
}

type Found = Pick<CellAudit, "exact" | "intervals">

const startAudit = (
  { members, cells }: AuditedTable,
  suppressed: ReadonlyArray<string>,
  { protect = suppressed }: AuditOptions
): Audit => {
  const counted = cells.map((cell) => countedCell(cell.id, cell.members, members))
  const hiddenIds = new Set(suppressed)
  const protectedIds = new Set(protect)
  const published = counted.filter(({ id }) => !hiddenIds.has(id))
  return {
    members,
    published,
    hidden: counted.filter(({ id }) => hiddenIds.has(id)),
    isProtected: ({ id }) => protectedIds.has(id),
    follows: followsFrom(published.map(({ counts }) => counts))
  }
}

const point = ({ id, value }: CountedCell): CellInterval => ({ id, lower: value, upper: value })

const foundByAdding = ({ hidden, isProtected, follows }: Audit): Found => {
  const exact = hidden.filter(({ counts }) => follows(counts))
  return { exact: exact.map(({ id }) => id), intervals: exact.filter(isProtected).map(point) }
}

const foundWithinLimits = (
  audit: Audit,
  atLeastOne: ReadonlyArray<CountedCell>,
  solver: LinearProgramSolver
): Result.Result<Found, AuditError> => {
  const { members, published, hidden, isProtected, follows } = audit
  const places = independentParts({ members, published, atLeastOne })
  const exact: Array<string> = []
  const intervals: Array<CellInterval> = []
  for (const cell of hidden) {
    const limits = follows(cell.counts) ? Result.succeed(point(cell)) : cellLimits(cell, members, places, solver)
    if (Result.isFailure(limits)) return Result.fail(limits.failure)
    const { lower, upper } = limits.success
    if (lower === upper) exact.push(cell.id)
    if (isProtected(cell)) intervals.push({ id: cell.id, lower, upper })
  }
  return Result.succeed({ exact, intervals })
}

const judged = ({ exact, intervals }: Found, { isProtected, hidden }: Audit, minimumWidth: number): CellAudit => {
  const known = new Set(exact)
  const isExposed = hidden.some((cell) => isProtected(cell) && known.has(cell.id))
  const isNarrow = intervals.some(({ lower, upper }) => upper !== null && upper - lower < minimumWidth)
  return { safe: !isExposed && !isNarrow, exact, intervals }
}

/**
 * Audits a protected table of counts: tries to work out the hidden cells from the published ones, as a reader would. It shares
 * no code with {@link protectCells}, so that one finds what the other gets wrong.
 *
 * **Unit** counts. **Details** The linear attacker adds and subtracts only; a cell that does not follow can then be anything.
 * That alone is no proof of safety: also ask for the attacker who knows that counts are at least 0 and, where zeros are
 * published, for the one who knows that no hidden cell is 0. These two need a solver, such as `highsSolver` of
 * `skolkvalitet/highs`, and ask it twice for each hidden cell. Limits are whole counts.
 *
 * **Formula** exact: the cell is a linear combination of published cells, modulo a prime; otherwise the minimum and the maximum
 * of the cell over all tables that have the published values.
 *
 * **Fails with** `AuditError` for a table or names that do not fit together (`unknown-cell`, `repeated-cell`,
 * `unknown-member`, `not-suppressed`, `not-a-count`, `not-a-width`, `unknown-attacker`), a missing solver (`no-solver`), a
 * hidden 0 where the attacker believes that there is none (`hidden-zero`), and answers that cannot be right (`solver-failed`).
 *
 * **Source** Fischetti & Salazar 2001 for the programs; Langsrud 2024 for elimination over a prime field.
 *
 * @example The girls of both classes together give class a away
 * ```ts
 * import { auditCellsOrThrow } from "skolkvalitet/disclosure"
 * import { highsSolver } from "skolkvalitet/highs"
 *
 * const table = {
 *   members: [2, 18, 30, 25],
 *   cells: [
 *     { id: "a-girls", members: [0] }, { id: "a-boys", members: [1] }, { id: "a", members: [0, 1] },
 *     { id: "b-girls", members: [2] }, { id: "b-boys", members: [3] }, { id: "girls", members: [0, 2] }
 *   ]
 * }
 * const hidden = ["a-girls", "a-boys"]
 * auditCellsOrThrow(table, hidden, { attacker: "linear" }).exact // => ["a-girls", "a-boys"]
 *
 * const solver = await highsSolver()
 * const withoutGirls = { ...table, cells: table.cells.slice(0, 5) }
 * const options = { attacker: "non-negative", protect: ["a-girls"] } as const
 * const audit = auditCellsOrThrow(withoutGirls, hidden, options, solver)
 * audit // => { safe: true, exact: [], intervals: [{ id: "a-girls", lower: 0, upper: 20 }] }
 * ```
 * @category disclosure
 */
export const auditCells = (
  table: AuditedTable,
  suppressed: ReadonlyArray<string>,
  options: AuditOptions,
  solver?: LinearProgramSolver
): Result.Result<CellAudit, AuditError> => {
  const problem = auditProblem(table, suppressed, options, solver !== undefined)
  if (problem !== undefined) return Result.fail(problem)
  const { attacker, minimumWidth = 0 } = options
  const audit = startAudit(table, suppressed, options)
  if (attacker === "linear" || solver === undefined) {
    return Result.succeed(judged(foundByAdding(audit), audit, minimumWidth))
  }
  const atLeastOne = attacker === "hidden-at-least-one" ? audit.hidden : []
  return Result.map(foundWithinLimits(audit, atLeastOne, solver), (found) => judged(found, audit, minimumWidth))
}

/**
 * Audits like {@link auditCells} and throws its `AuditError`.
 *
 * @category disclosure
 */
export const auditCellsOrThrow = orThrow(auditCells)
