import * as Result from "effect/Result"
import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { LinearProgramSolver } from "../audit/linear-program.js"
import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"
import { orThrow } from "../result/or-throw.js"
import { completeTable } from "./complete-table.js"
import { withEarlierFigures } from "./earlier-figures.js"
import { type EarlierReleases, earlierReleasesOf } from "./earlier-releases.js"
import { earlierWishes } from "./earlier-wishes.js"
import { figureSystem, splitByPeriod } from "./figure-system.js"
import { hiddenInSystem, type Wishes } from "./hidden-in-system.js"
import { figuresOnHiddenCounts, type HiddenCounts, rememberHiddenCounts } from "./linked-bases.js"
import { figuresTellingQuestions, type QuestionsAt, rememberQuestions } from "./linked-questions.js"
import { type DisclosurePolicy, type PolicyName, policies } from "./policy.js"
import type { ProtectedRelease } from "./protected-release.js"
import { ProtectionError } from "./protection-error.js"
import type { ReleaseLedger } from "./release-ledger.js"
import { releaseOf } from "./release-of.js"
import { revisionProblem } from "./revision-check.js"
import { visibleFigures } from "./revision-visible.js"

/**
 * What protection must heed beside its policy.
 *
 * @category disclosure
 */
export interface ProtectionOptions {
  /** Ids of figures that must be published. */
  readonly forcePublished?: ReadonlyArray<string>
  /** Ids of figures that must be hidden although they are not too small. */
  readonly withhold?: ReadonlyArray<string>
  /** What was published before, as {@link recordRelease} entered it. */
  readonly ledger?: ReleaseLedger
  /**
   * Finds how narrow the limits of hidden figures are, such as `highsSolver` of `skolkvalitet/highs`; without it, no hidden
   * figure follows exactly, but limits are not looked at.
   */
  readonly solver?: LinearProgramSolver
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
  wishes: Pick<Wishes, "inRelease" | "forced" | "solver">,
  earlier: EarlierReleases
): Result.Result<ReadonlySet<string>, ProtectionError> => {
  const ofIndicator = byIndicator(figures)
  const hidden = new Set<string>()
  const hiddenCounts: HiddenCounts = new Map()
  const questionsAt: QuestionsAt = new Map()
  for (const indicator of [...dataset.indicators].sort((a, b) => turnOf(a) - turnOf(b))) {
    const own = ofIndicator.get(indicator.id) ?? []
    if (indicator.disclosure === "open") continue
    const before = earlierWishes(indicator, own, earlier, dataset.indicators, policy)
    const withheld = new Set([...before.withheld, ...figuresOnHiddenCounts(hiddenCounts, indicator, own)])
    const telling = new Set([...before.telling, ...figuresTellingQuestions(questionsAt, dataset, indicator, own)])
    const { known } = before
    const result = hiddenOfIndicator(indicator, own, dataset, policy, { ...wishes, withheld, telling, known })
    if (Result.isFailure(result)) return Result.fail(result.failure)
    for (const id of result.success) hidden.add(id)
    rememberHiddenCounts(hiddenCounts, indicator, own, hidden)
    rememberQuestions(questionsAt, indicator, own, hidden)
  }
  return Result.succeed(hidden)
}

const policyOf = (policy: DisclosurePolicy | PolicyName): DisclosurePolicy | undefined =>
  typeof policy !== "string" ? policy : Object.hasOwn(policies, policy) ? policies[policy] : undefined

const problemIn = (
  table: FigureTable,
  complete: FigureTable,
  { forcePublished = [], withhold = [] }: ProtectionOptions
): ProtectionError | undefined => {
  const indicatorOf = new Map(complete.figures.map(({ id, indicatorId }) => [id, indicatorId]))
  const inTable = new Set(table.figures.map(({ id }) => id))
  const unknown = [...forcePublished.filter((id) => !inTable.has(id)), ...withhold.filter((id) => !indicatorOf.has(id))]
  if (unknown.length > 0) return new ProtectionError({ code: "unknown-cell", cells: unknown })
  const open = new Set(table.dataset.indicators.filter((i) => i.disclosure === "open").map(({ id }) => id))
  const neverHidden = withhold.filter((id) => open.has(indicatorOf.get(id) ?? ""))
  return neverHidden.length > 0 ? new ProtectionError({ code: "never-hidden", cells: neverHidden }) : undefined
}

const protectedTable = (
  table: FigureTable,
  complete: FigureTable,
  policy: DisclosurePolicy,
  earlier: EarlierReleases,
  { forcePublished = [], solver }: ProtectionOptions
): Result.Result<ProtectedRelease, ProtectionError> => {
  const wishes = { inRelease: new Set(table.figures.map(({ id }) => id)), forced: new Set(forcePublished), solver }
  return Result.flatMap(hiddenIn(complete, policy, wishes, earlier), (hidden) => {
    const shown = new Set(complete.figures.filter(({ id }) => !hidden.has(id)).map(({ id }) => id))
    const problem = revisionProblem(complete, visibleFigures(table, shown), earlier, policy)
    return problem === undefined ? Result.succeed(releaseOf(table, policy, shown)) : Result.fail(problem)
  })
}

/**
 * Makes figures safe to publish. Hides what is too small to show, and as much more as it takes that no hidden numerator,
 * complement or weighted sum follows from the release: not by adding and subtracting over units, areas, the authority, groups
 * and linked periods, and not by knowing that 0 ≤ numerator ≤ denominator. Everything in the table is protected together, so
 * put all that is published at once into one table.
 *
 * Bases are taken as known to the reader. Indicators with `disclosure: "open"` are left alone. The same table always gives the
 * same release.
 *
 * With a `ledger`, what was published before counts as known to the reader, and what was hidden before stays hidden. Where an
 * earlier release already gives a small figure away, that cannot be taken back: the figure is hidden all the same, and all
 * others are protected. Figures that are shown with other numbers than before are refused when the difference speaks of fewer
 * than the policy's `minimumCell` persons, also of those in a hidden figure.
 *
 * With a `solver`, no hidden figure is narrowed to less than the policy's `minimumWidth` either, by all that is shown and the
 * bounds of every cell, as far as its own base allows; and what is small in it can be one more than it is. That takes more
 * figures and more time: programs are solved for every small figure. What the solver leaves unanswered counts as narrow.
 *
 * **Fails with** `ProtectionError`: a forced figure is too small or gives another away, counts are below 0 or exceed their
 * whole, parts do not add up to their whole, the policy is unknown, a revision tells of few (`revision-shows-few`; name the
 * figures in `withhold`, or revise more at once), or a hidden figure is narrow whatever else is hidden (`too-narrow`). Never
 * throws.
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
  options: ProtectionOptions = {}
): Result.Result<ProtectedRelease, ProtectionError> => {
  const chosen = policyOf(policy)
  if (chosen === undefined) return Result.fail(new ProtectionError({ code: "unknown-policy", cells: [String(policy)] }))
  const { withhold = [], ledger } = options
  const earlier = earlierReleasesOf(ledger, withhold)
  const complete = withEarlierFigures(completeTable(table), earlier)
  const problem = problemIn(table, complete, options)
  if (problem !== undefined) return Result.fail(problem)
  return protectedTable(table, complete, chosen, earlier, options)
}

/**
 * Protects like {@link protectFigures} and throws its `ProtectionError`.
 *
 * @category disclosure
 */
export const protectFiguresOrThrow = orThrow(protectFigures)
