import * as Result from "effect/Result"
import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { Group } from "../model/group.js"
import type { Indicator } from "../model/indicator.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { EarlierReleases, Edition } from "./earlier-releases.js"
import { type FigureSystem, figureSystem, splitByPeriod } from "./figure-system.js"
import { formOfRow, type LinearForm } from "./linear-form.js"
import type { DisclosurePolicy } from "./policy.js"
import { add, negate } from "./prime-field.js"
import { ProtectionError } from "./protection-error.js"
import type { RecordedFigure } from "./release-ledger.js"
import { isPrintedAlike, printedFigure } from "./release-ledger-record.js"
import { isMean, mayBeFewAnswers, printedNumbers, wholeBy } from "./revision-numbers.js"
import {
  type Difference,
  differenceOf,
  isBetween,
  type KnownSums,
  knownSums,
  withEmptyCells
} from "./revision-system.js"

interface PrintedToday {
  readonly id: string
  readonly printed: RecordedFigure
  readonly isVisible: boolean
}

interface PlacedToday extends PrintedToday {
  readonly form: LinearForm | undefined
}

interface Comparison {
  readonly indicator: Indicator
  readonly system: FigureSystem
  readonly figures: ReadonlyArray<PlacedToday>
  readonly editions: ReadonlyArray<Edition>
  readonly limit: number
}

const isAlike = (edition: Edition, { id, printed }: PrintedToday): boolean => {
  const known = edition.get(id)
  return known !== undefined && isPrintedAlike(known, printed)
}

const isRevised = (edition: Edition, figure: PrintedToday): boolean =>
  edition.has(figure.id) && !isAlike(edition, figure)

/** The sums that a time tells of, for figures that it shows. */
const sumsOf = ({ figures, indicator }: Comparison, printedThen: (figure: PlacedToday) => RecordedFigure | undefined) =>
  figures.flatMap((figure) => {
    const printed = printedThen(figure)
    const numbers = printed === undefined ? undefined : printedNumbers(printed, indicator)
    return figure.form === undefined || numbers === undefined ? [] : [{ form: figure.form, numbers }]
  })

const isFew = ({ top, base }: Difference, { kind }: Indicator, limit: number, by: number): boolean =>
  isBetween(top, limit, by) ||
  isBetween(base, limit, by) ||
  (kind === "share" && isBetween(add(base, negate(top)), limit, by))

/** Cells and figures whose difference to an earlier time can be worked out and speaks of few. */
const fewInSums = (comparison: Comparison, before: ReadonlyArray<KnownSums>, now: KnownSums, by: number) => {
  const { system, figures, indicator, limit } = comparison
  const forms = [...system.cells.keys()].map(formOfRow)
  return [...forms, ...figures.flatMap(({ form }) => form ?? [])].filter((form) => {
    const differences = before.flatMap((known) => differenceOf(form, known, now) ?? [])
    // What an edition printed of it already is no news, whatever an older one printed.
    if (differences.some(({ top, base }) => top === 0 && base === 0)) return false
    return differences.some((difference) => isFew(difference, indicator, limit, by))
  })
}

/** Shown figures whose value changed, and whose persons only the value itself could tell. */
const fewInValues = (comparison: Comparison, before: ReadonlyArray<KnownSums>, now: KnownSums) => {
  const { figures, editions, indicator, limit } = comparison
  const follows = ({ form }: PlacedToday): boolean =>
    form !== undefined && before.some((known) => differenceOf(form, known, now) !== undefined)
  const tellsFew = (earlier: RecordedFigure, figure: PlacedToday): boolean => {
    const { printed } = figure
    if (printed.value === earlier.value) return false
    if (printed.denominator === undefined && indicator.kind !== "count") return !follows(figure)
    return (
      isMean(indicator) &&
      printed.denominator === earlier.denominator &&
      mayBeFewAnswers(earlier, printed, indicator, limit)
    )
  }
  return figures.filter((figure) => {
    if (!figure.isVisible || editions.some((edition) => isAlike(edition, figure))) return false
    return editions.some((edition) => {
      const earlier = edition.get(figure.id)
      return earlier !== undefined && tellsFew(earlier, figure)
    })
  })
}

/** The changed figures that a difference of few rests on: hiding them hides it. */
const restingOn = (
  { figures, editions }: Comparison,
  forms: ReadonlyArray<LinearForm>,
  ids: ReadonlySet<string>
): ReadonlyArray<string> => {
  const rows = new Set(forms.flatMap((form) => [...form.keys()]))
  const changed = figures.filter((figure) => figure.isVisible && !editions.some((edition) => isAlike(edition, figure)))
  const touching = changed.filter(
    ({ id, form }) => ids.has(id) || (form !== undefined && [...form.keys()].some((row) => rows.has(row)))
  )
  return (touching.length > 0 ? touching : changed).map(({ id }) => id)
}

const tellingFew = (comparison: Comparison): ReadonlyArray<string> => {
  const { system, editions } = comparison
  const sumsThen = editions.map((edition) => sumsOf(comparison, ({ id }) => edition.get(id)))
  const sumsNow = sumsOf(comparison, ({ isVisible, printed }) => (isVisible ? printed : undefined))
  const by = wholeBy([...sumsThen, sumsNow].flatMap((sums) => sums.map((sum) => sum.numbers)))
  const before = sumsThen.map((sums) => knownSums(system, sums))
  const now = withEmptyCells(knownSums(system, sumsNow), system)
  const forms = fewInSums(comparison, before, now, by)
  const values = fewInValues(comparison, before, now)
  return forms.length + values.length === 0 ? [] : restingOn(comparison, forms, new Set(values.map(({ id }) => id)))
}

/** A figure as it would be printed today, for those that have a number. */
const printedToday = (figure: Figure, indicator: Indicator, visible: ReadonlySet<string>): PrintedToday | undefined => {
  const printed = printedFigure(figure, indicator)
  return printed === undefined ? undefined : { id: figure.id, printed, isVisible: visible.has(figure.id) }
}

/** Figures of one set that would tell of few; only a set in which something was revised has to be looked at. */
const tellingFewIn = (
  set: ReadonlyArray<Figure>,
  indicator: Indicator,
  groups: ReadonlyArray<Group>,
  visible: ReadonlySet<string>,
  { editions }: EarlierReleases,
  limit: number
): ReadonlyArray<string> => {
  const all = set.map((figure) => ({ figure, now: printedToday(figure, indicator, visible) }))
  const isChanged = all.some(({ now }) => now !== undefined && editions.some((edition) => isRevised(edition, now)))
  const system = isChanged ? figureSystem(indicator, set, groups) : undefined
  if (system === undefined || Result.isFailure(system)) return []
  const figures = all.flatMap(({ figure, now }) =>
    now === undefined ? [] : [{ ...now, form: system.success.formOf(figure) }]
  )
  return tellingFew({ indicator, system: system.success, figures, editions, limit })
}

/**
 * Compares what would be shown with what was shown before. Where the difference of a numerator, complement or base that
 * follows speaks of 1 to one less than `minimumCell` persons, the revision tells of them.
 *
 * Changes follow like numbers do: who knows that the town grew by six and the shown schools by five knows that a hidden one
 * grew by one. Means are judged by their bases; where these are the same, by how many answers it takes to move the value.
 */
export const revisionProblem = (
  { dataset, figures }: FigureTable,
  visible: ReadonlySet<string>,
  earlier: EarlierReleases,
  { minimumCell }: DisclosurePolicy
): ProtectionError | undefined => {
  if (earlier.editions.length === 0) return undefined
  const cells = dataset.indicators
    .filter(({ disclosure }) => disclosure === "personal")
    .flatMap((indicator) =>
      splitByPeriod(figures.filter(({ indicatorId }) => indicatorId === indicator.id)).flatMap((set) =>
        tellingFewIn(set, indicator, dataset.groups, visible, earlier, minimumCell)
      )
    )
    .sort(byCodePoint)
  return cells.length === 0 ? undefined : new ProtectionError({ code: "revision-shows-few", cells, limit: minimumCell })
}
