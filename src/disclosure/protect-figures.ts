import * as Result from "effect/Result"
import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"
import { orThrow } from "../result/or-throw.js"
import { completeTable } from "./complete-table.js"
import { figureSystem, splitByPeriod } from "./figure-system.js"
import { hiddenInSystem, type Wishes } from "./hidden-in-system.js"
import { figuresOnHiddenCounts, type HiddenCounts, rememberHiddenCounts } from "./linked-bases.js"
import { figuresTellingQuestions, type QuestionsAt, rememberQuestions } from "./linked-questions.js"
import { type DisclosurePolicy, type PolicyName, policies } from "./policy.js"
import type { ProtectedRelease } from "./protected-release.js"
import { ProtectionError } from "./protection-error.js"
import { releaseOf } from "./release-of.js"

/**
 * What protection must heed beside its policy.
 *
 * @category disclosure
 */
export interface ProtectionOptions {
  /** Ids of figures that must be published. */
  readonly forcePublished?: ReadonlyArray<string>
}

const hiddenOfIndicator = (
  indicator: Indicator,
  figures: ReadonlyArray<Figure>,
  dataset: Dataset,
  policy: DisclosurePolicy,
  wishes: Wishes
): Result.Result<ReadonlyArray<string>, ProtectionError> => {
  const hidden: Array<string> = []
  for (const set of splitByPeriod(figures)) {
    const result = Result.flatMap(figureSystem(indicator, set, dataset.groups), (system) =>
      hiddenInSystem(system, set, policy, wishes)
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

/**
 * Counts come first: what shows a hidden count as its base must not be shown either. Questions of surveys come before the
 * indices that are made of them.
 */
const turnOf = ({ kind, surveyIndexId }: Indicator): number =>
  kind === "count" ? 0 : surveyIndexId === undefined ? 1 : 2

const hiddenIn = (
  { dataset, figures }: FigureTable,
  policy: DisclosurePolicy,
  wishes: Pick<Wishes, "inRelease" | "forced">
): Result.Result<ReadonlySet<string>, ProtectionError> => {
  const ofIndicator = byIndicator(figures)
  const hidden = new Set<string>()
  const hiddenCounts: HiddenCounts = new Map()
  const questionsAt: QuestionsAt = new Map()
  for (const indicator of [...dataset.indicators].sort((a, b) => turnOf(a) - turnOf(b))) {
    const own = ofIndicator.get(indicator.id) ?? []
    if (indicator.disclosure === "open") continue
    const withheld = figuresOnHiddenCounts(hiddenCounts, indicator, own)
    const telling = figuresTellingQuestions(questionsAt, dataset, indicator, own)
    const result = hiddenOfIndicator(indicator, own, dataset, policy, { ...wishes, withheld, telling })
    if (Result.isFailure(result)) return Result.fail(result.failure)
    for (const id of result.success) hidden.add(id)
    rememberHiddenCounts(hiddenCounts, indicator, own, hidden)
    rememberQuestions(questionsAt, indicator, own, hidden)
  }
  return Result.succeed(hidden)
}

const policyOf = (policy: DisclosurePolicy | PolicyName): DisclosurePolicy | undefined =>
  typeof policy !== "string" ? policy : Object.hasOwn(policies, policy) ? policies[policy] : undefined

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
  const complete = completeTable(table)
  const wishes = { inRelease: known, forced: new Set(forcePublished) }
  return Result.map(hiddenIn(complete, chosen, wishes), (hidden) => {
    const shown = new Set(complete.figures.filter(({ id }) => !hidden.has(id)).map(({ id }) => id))
    return releaseOf(table, chosen, shown)
  })
}

/**
 * Protects like {@link protectFigures} and throws its `ProtectionError`.
 *
 * @category disclosure
 */
export const protectFiguresOrThrow = orThrow(protectFigures)
