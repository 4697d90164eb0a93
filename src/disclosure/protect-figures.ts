import * as Result from "effect/Result"
import { byCodePoint } from "../aggregation/code-point-order.js"
import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { Dataset } from "../model/dataset.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import { orThrow } from "../model/result.js"
import { type FigureSystem, figureSystem, splitByPeriod } from "./figure-system.js"
import { figureWithoutValue, hiddenFigure, shownFigure } from "./hide-figure.js"
import { amountsOf, isAlone, isBounded, isEmpty } from "./innermost-cells.js"
import { formOfRow, type LinearForm } from "./linear-form.js"
import { type DisclosurePolicy, type PolicyName, policies } from "./policy.js"
import { type Amounts, isPrimary } from "./primary-rules.js"
import { markProtected, type ProtectedFigure, type ProtectedRelease, type ReleaseNode } from "./protected-release.js"
import { ProtectionError } from "./protection-error.js"
import { type SuppressionResult, suppress } from "./secondary-suppression.js"

/**
 * What protection must heed beside its policy.
 *
 * @category disclosure
 */
export interface ProtectionOptions {
  /** Ids of figures that must be published. */
  readonly forcePublished?: ReadonlyArray<string>
}

interface PlacedFigure {
  readonly figure: Figure
  readonly form: LinearForm
}

/** The numbers of an upper figure that carries no parts itself, added up from its innermost cells. */
const amountsBelow = (figure: Figure, form: LinearForm, { cells, indicator }: FigureSystem): Amounts => {
  const amounts = amountsOf(figure, indicator)
  if (indicator.overUnits !== "mean-of-units" || figure.level === "unit") return amounts
  const below = [...form.keys()].flatMap((row) => cells[row]?.amounts ?? [])
  const sumOf = (part: "numerator" | "denominator"): number | undefined =>
    below.some((cell) => cell[part] === undefined) ? undefined : below.reduce((sum, cell) => sum + (cell[part] ?? 0), 0)
  return { ...amounts, numerator: amounts.numerator ?? sumOf("numerator"), denominator: sumOf("denominator") }
}

const levels = { authority: 0, area: 1, unit: 2 } as const

/** The most wanted first: the authority before areas before units, everybody before groups, many before few, then by id. */
const mostWantedFirst = ({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): number =>
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
}

const sortFigures = (
  placed: ReadonlyArray<PlacedFigure>,
  system: FigureSystem,
  policy: DisclosurePolicy,
  forcedIds: ReadonlySet<string>
): Sorted => {
  const primary = placed.filter(({ figure, form }) =>
    isPrimary(amountsBelow(figure, form, system), system.indicator, policy)
  )
  const isOther = new Set(primary)
  const others = placed.filter((entry) => !isOther.has(entry))
  return {
    primary,
    forced: others.filter(({ figure }) => forcedIds.has(figure.id)),
    free: others.filter(({ figure }) => !forcedIds.has(figure.id)).sort(mostWantedFirst)
  }
}

const solve = (
  system: FigureSystem,
  { primary, forced, free }: Sorted,
  policy: DisclosurePolicy
): SuppressionResult => {
  const { cells, indicator } = system
  // Where "nearly everyone" is printed, readers know that the complement is at most one less than the limit.
  const innerBound = policy.nearAll === "print" ? policy.minimumCell - 1 : undefined
  const empty = system.cells.flatMap((cell, row) => (isEmpty(cell) ? [formOfRow(row)] : []))
  return suppress({
    rows: cells.length,
    bounded: rowsWhere(system, (cell) => isBounded(cell, indicator, innerBound)),
    alone: rowsWhere(system, (cell) => isAlone(cell, indicator)),
    relations: [...system.relations, ...empty],
    primaries: [...primary.map(({ form }) => form), ...primaryRests(system, policy)],
    forced: forced.map(({ form }) => form),
    candidates: free.map(({ form }) => form)
  })
}

const conflict = (code: "forced-primary" | "forced-exposes", cells: ReadonlyArray<string>) =>
  Result.fail(new ProtectionError({ code, cells }))

/** Ids of the figures of one system that must be hidden. */
const hiddenInSystem = (
  system: FigureSystem,
  figures: ReadonlyArray<Figure>,
  policy: DisclosurePolicy,
  forcedIds: ReadonlySet<string>
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
  const sorted = sortFigures(placed, system, policy, forcedIds)
  const forcedPrimary = [...sorted.primary.map(({ figure }) => figure), ...alone].filter(({ id }) => forcedIds.has(id))
  if (forcedPrimary.length > 0)
    return conflict(
      "forced-primary",
      forcedPrimary.map(({ id }) => id)
    )
  const { published, exposing } = solve(system, sorted, policy)
  if (exposing !== undefined) return conflict("forced-exposes", [sorted.forced[exposing]?.figure.id ?? ""])
  const secondary = sorted.free.filter((_, index) => published[index] !== true)
  return Result.succeed([
    ...[...sorted.primary, ...secondary].map(({ figure }) => figure.id),
    ...alone.map(({ id }) => id)
  ])
}

const hiddenOfIndicator = (
  indicator: Indicator,
  figures: ReadonlyArray<Figure>,
  dataset: Dataset,
  policy: DisclosurePolicy,
  forcedIds: ReadonlySet<string>
): Result.Result<ReadonlyArray<string>, ProtectionError> => {
  const hidden: Array<string> = []
  for (const set of splitByPeriod(figures)) {
    const result = Result.flatMap(figureSystem(indicator, set, dataset.groups), (system) =>
      hiddenInSystem(system, set, policy, forcedIds)
    )
    if (Result.isFailure(result)) return result
    hidden.push(...result.success)
  }
  return Result.succeed(hidden)
}

const byIndicator = (figures: ReadonlyArray<Figure>): ReadonlyMap<string, ReadonlyArray<Figure>> => {
  const sorted = new Map<string, Array<Figure>>()
  for (const figure of figures) {
    const known = sorted.get(figure.indicatorId) ?? []
    sorted.set(figure.indicatorId, known)
    known.push(figure)
  }
  return sorted
}

const hiddenIn = (
  { dataset, figures }: FigureTable,
  policy: DisclosurePolicy,
  forcedIds: ReadonlySet<string>
): Result.Result<ReadonlySet<string>, ProtectionError> => {
  const ofIndicator = byIndicator(figures)
  const hidden = new Set<string>()
  for (const indicator of dataset.indicators) {
    if (indicator.disclosure === "open") continue
    const result = hiddenOfIndicator(indicator, ofIndicator.get(indicator.id) ?? [], dataset, policy, forcedIds)
    if (Result.isFailure(result)) return Result.fail(result.failure)
    for (const id of result.success) hidden.add(id)
  }
  return Result.succeed(hidden)
}

const nodesOf = ({ authority, areas, units }: Dataset, figures: ReadonlyArray<Figure>): ReadonlyArray<ReleaseNode> => {
  const used = new Set(figures.map(({ nodeId }) => nodeId))
  const node =
    (level: ReleaseNode["level"]) =>
    ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name, level })
  return [node("authority")(authority), ...areas.map(node("area")), ...units.map(node("unit"))].filter(({ id }) =>
    used.has(id)
  )
}

const releaseOf = (
  { dataset, figures }: FigureTable,
  policy: DisclosurePolicy,
  hidden: ReadonlySet<string>
): ProtectedRelease => {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  const shown = new Set(figures.filter(({ id }) => !hidden.has(id)).map(({ id }) => id))
  const protectedFigures = figures.map((figure): ProtectedFigure => {
    const indicator = indicators.get(figure.indicatorId)
    if (indicator === undefined || indicator.disclosure === "open") return figure
    if (hidden.has(figure.id)) return hiddenFigure(figure, indicator, policy)
    return figure.value.value === null
      ? figureWithoutValue(figure, indicator, policy)
      : shownFigure(figure, indicator, shown)
  })
  const used = new Set(figures.flatMap(({ indicatorId, groupId }) => [`indicator ${indicatorId}`, `group ${groupId}`]))
  return markProtected({
    policy,
    year: dataset.year,
    authority: dataset.authority,
    nodes: nodesOf(dataset, figures),
    indicators: dataset.indicators.filter(({ id }) => used.has(`indicator ${id}`)),
    groups: dataset.groups.filter(({ id }) => used.has(`group ${id}`)),
    figures: protectedFigures
  })
}

const policyOf = (policy: DisclosurePolicy | PolicyName): DisclosurePolicy | undefined =>
  typeof policy === "string" ? policies[policy] : policy

/**
 * Makes figures safe to publish. Hides what is too small to show, and as much more as it takes that no hidden numerator,
 * complement or weighted sum follows from the release: not by adding and subtracting over units, areas, the authority, groups
 * and linked periods, and not by knowing that 0 ≤ numerator ≤ denominator. Everything in the table is protected together, so
 * put all that is published at once into one table.
 *
 * Bases are taken as known to the reader. Indicators with `disclosure: "open"` are left alone. The same table always gives the
 * same release.
 *
 * **Fails with** `ProtectionError`: a forced figure is too small or gives another away, counts are below 0 or exceed their
 * whole, parts do not add up to their whole, the policy is unknown. Never throws.
 *
 * **Source** the limits are Skolverket's and Skolinspektionen's; the method is elimination over a prime field with a singleton
 * rule (Langsrud 2024), made stronger for shares.
 *
 * @example Nothing is made, so nothing is hidden
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * isProtectedRelease(protectFiguresOrThrow(computeFiguresOrThrow(dataset), "default")) // => true
 * ```
 * @category disclosure
 */
export const protectFigures = (
  table: FigureTable,
  policy: DisclosurePolicy | PolicyName = "default",
  { forcePublished = [] }: ProtectionOptions = {}
): Result.Result<ProtectedRelease, ProtectionError> => {
  const chosen = policyOf(policy)
  if (chosen === undefined) return Result.fail(new ProtectionError({ code: "unknown-policy", cells: [String(policy)] }))
  const known = new Set(table.figures.map(({ id }) => id))
  const unknown = forcePublished.filter((id) => !known.has(id))
  if (unknown.length > 0) return Result.fail(new ProtectionError({ code: "unknown-cell", cells: unknown }))
  return Result.map(hiddenIn(table, chosen, new Set(forcePublished)), (hidden) => releaseOf(table, chosen, hidden))
}

/**
 * Protects like {@link protectFigures} and throws its `ProtectionError`.
 *
 * @category disclosure
 */
export const protectFiguresOrThrow = orThrow(protectFigures)
