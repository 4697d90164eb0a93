import * as Result from "effect/Result"
import type { Figure } from "../aggregation/figure.js"
import type { LinearProgramSolver } from "../audit/linear-program.js"
import { everyone } from "../model/identifier.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { FigureSystem } from "./figure-system.js"
import { amountsOf, isAlone, isBounded, isEmpty, isOnlyValue } from "./innermost-cells.js"
import { figuresDemand } from "./interval-demand.js"
import { type IntervalResult, suppressToWidth } from "./interval-step.js"
import { formOfRow, type LinearForm } from "./linear-form.js"
import type { DisclosurePolicy } from "./policy.js"
import { type Amounts, isPrimary } from "./primary-rules.js"
import { ProtectionError } from "./protection-error.js"

interface PlacedFigure {
  readonly figure: Figure
  readonly form: LinearForm
}

/** The numbers of an upper figure that carries no parts itself, added up from its innermost cells. */
const amountsBelow = (figure: Figure, form: LinearForm, { cells, indicator }: FigureSystem): Amounts => {
  const amounts = amountsOf(figure, indicator)
  const [row] = form.keys()
  if (isOnlyValue(figure)) return { ...amounts, ...cells[row ?? -1]?.amounts }
  if (indicator.overUnits !== "mean-of-units" || figure.level === "unit") return amounts
  const below = [...form.keys()].flatMap((row) => cells[row]?.amounts ?? [])
  const sumOf = (part: "numerator" | "denominator"): number | undefined =>
    below.some((cell) => cell[part] === undefined) ? undefined : below.reduce((sum, cell) => sum + (cell[part] ?? 0), 0)
  return { ...amounts, numerator: amounts.numerator ?? sumOf("numerator"), denominator: sumOf("denominator") }
}

const levels = { authority: 0, area: 1, unit: 2 } as const

/** What a release is to hold. */
export interface Wishes {
  /** Ids of the figures that it holds; others are only protected with them. */
  readonly inRelease: ReadonlySet<string>
  /** Ids of the figures that must be shown. */
  readonly forced: ReadonlySet<string>
  /** Ids of the figures that must not be shown for what they tell of other indicators. */
  readonly withheld: ReadonlySet<string>
  /** Ids of the figures that give a hidden one of another indicator away, and so must not follow from others either. */
  readonly telling: ReadonlySet<string>
  /** Ids of the figures that everyone knows, because an earlier release showed them with the numbers of today. */
  readonly known: ReadonlySet<string>
  /** Finds how narrow the limits of hidden figures are; without it, limits are not looked at. */
  readonly solver?: LinearProgramSolver | undefined
}

/** The most wanted first: the authority before areas before units, everybody before groups, many before few, then by id. */
const mostWantedFirst =
  ({ inRelease }: Wishes) =>
  ({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): number =>
    Number(inRelease.has(b.id)) - Number(inRelease.has(a.id)) ||
    levels[a.level] - levels[b.level] ||
    Number(b.groupId === everyone) - Number(a.groupId === everyone) ||
    (b.denominator ?? b.value.value ?? 0) - (a.denominator ?? a.value.value ?? 0) ||
    byCodePoint(a.id, b.id)

/** Innermost cells of some sort; a whole moves as its parts do. */
const rowsWhere = (system: FigureSystem, test: (cell: FigureSystem["cells"][number]) => boolean): ReadonlySet<number> =>
  new Set(system.cells.flatMap((cell, row) => (!system.wholes.has(row) && test(cell) ? [row] : [])))

const primaryRests = (system: FigureSystem, policy: DisclosurePolicy): ReadonlyArray<LinearForm> =>
  system.rests.flatMap((row) => {
    const cell = system.cells[row]
    return cell !== undefined && isPrimary(cell.amounts, system.indicator, policy) ? [formOfRow(row)] : []
  })

interface Sorted {
  readonly primary: ReadonlyArray<PlacedFigure>
  readonly forced: ReadonlyArray<PlacedFigure>
  readonly free: ReadonlyArray<PlacedFigure>
  /** Those that everyone knows; each is also among the others, and may be hidden today. */
  readonly known: ReadonlyArray<PlacedFigure>
}

const sortFigures = (
  placed: ReadonlyArray<PlacedFigure>,
  system: FigureSystem,
  policy: DisclosurePolicy,
  wishes: Wishes
): Sorted => {
  const primary = placed.filter(
    ({ figure, form }) =>
      wishes.telling.has(figure.id) || isPrimary(amountsBelow(figure, form, system), system.indicator, policy)
  )
  const isOther = new Set(primary)
  const others = placed.filter((entry) => !isOther.has(entry) && !wishes.withheld.has(entry.figure.id))
  return {
    primary,
    forced: others.filter(({ figure }) => wishes.forced.has(figure.id)),
    free: others.filter(({ figure }) => !wishes.forced.has(figure.id)).sort(mostWantedFirst(wishes)),
    known: placed.filter(({ figure }) => wishes.known.has(figure.id)).sort(mostWantedFirst(wishes))
  }
}

const solve = (
  system: FigureSystem,
  { primary, forced, free, known }: Sorted,
  policy: DisclosurePolicy,
  solver: LinearProgramSolver | undefined
): IntervalResult => {
  const { cells, indicator } = system
  // Where "nearly everyone" is printed, readers know that the complement is at most one less than the limit.
  const innerBound = policy.nearAll === "print" ? policy.minimumCell - 1 : undefined
  const problem = {
    rows: cells.length,
    known: new Set(cells.flatMap((cell, row) => (isEmpty(cell) ? [row] : []))),
    bounded: rowsWhere(system, (cell) => isBounded(cell, indicator, innerBound)),
    alone: rowsWhere(system, (cell) => isAlone(cell, indicator)),
    relations: system.relations,
    primaries: [...primary.map(({ form }) => form), ...primaryRests(system, policy)],
    given: known.map(({ form }) => form),
    forced: forced.map(({ form }) => form),
    candidates: free.map(({ form }) => form)
  }
  return suppressToWidth(problem, figuresDemand(system, primary, policy, solver))
}

const conflict = (code: "forced-primary" | "forced-exposes" | "too-narrow", cells: ReadonlyArray<string>) =>
  Result.fail(new ProtectionError({ code, cells }))

/** Names primaries: figures first, then what is left of groups. */
const namesOf = (
  indices: ReadonlyArray<number>,
  { primary }: Sorted,
  system: FigureSystem,
  policy: DisclosurePolicy
): ReadonlyArray<string> => {
  const rests = primaryRests(system, policy).flatMap((form) =>
    [...form.keys()].map((row) => system.cells[row]?.id ?? "")
  )
  return indices.flatMap((index) => primary[index]?.figure.id ?? rests[index - primary.length] ?? [])
}

/** Finds the figures of one system that must be hidden: those too small to show, and those that give them away. */
export const hiddenInSystem = (
  system: FigureSystem,
  figures: ReadonlyArray<Figure>,
  policy: DisclosurePolicy,
  wishes: Wishes
): Result.Result<ReadonlyArray<string>, ProtectionError> => {
  const withNumber = figures.filter(({ value, denominator }) => value.value !== null || denominator === 0)
  const placed = withNumber.flatMap((figure) => {
    const form = system.formOf(figure)
    return form === undefined ? [] : [{ figure, form }]
  })
  const inSystem = new Set(placed.map(({ figure }) => figure.id))
  // A value without parts is in no sum; it is judged for itself.
  const alone = withNumber.filter(
    (figure) => !inSystem.has(figure.id) && isPrimary(amountsOf(figure, system.indicator), system.indicator, policy)
  )
  const forcedWithheld = [...wishes.withheld].filter((id) => wishes.forced.has(id))
  if (forcedWithheld.length > 0) return conflict("forced-exposes", forcedWithheld)
  const sorted = sortFigures(placed, system, policy, wishes)
  const forcedPrimary = [...sorted.primary.map(({ figure }) => figure), ...alone].filter(({ id }) =>
    wishes.forced.has(id)
  )
  if (forcedPrimary.length > 0)
    return conflict(
      "forced-primary",
      forcedPrimary.map(({ id }) => id)
    )
  const { published, exposing, narrow } = solve(system, sorted, policy, wishes.solver)
  if (exposing !== undefined) return conflict("forced-exposes", [sorted.forced[exposing]?.figure.id ?? ""])
  if (narrow.length > 0) return conflict("too-narrow", namesOf(narrow, sorted, system, policy))
  const secondary = sorted.free.filter((_, index) => published[index] !== true)
  return Result.succeed([
    ...[...sorted.primary, ...secondary].map(({ figure }) => figure.id),
    ...alone.map(({ id }) => id),
    ...figures.flatMap(({ id }) => (wishes.withheld.has(id) ? [id] : []))
  ])
}
