import type { Figure } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"
import { type EarlierReleases, hasNumbers } from "./earlier-releases.js"
import type { Wishes } from "./hidden-in-system.js"
import { amountsOf } from "./innermost-cells.js"
import type { DisclosurePolicy } from "./policy.js"
import { isPrimary } from "./primary-rules.js"
import { isPrintedAlike, printedFigure } from "./release-ledger-record.js"

const wasShownAlike = (figure: Figure, indicator: Indicator, { editions }: EarlierReleases): boolean => {
  if (editions.length === 0) return false
  const printed = printedFigure(figure, indicator)
  if (printed === undefined) return false
  return editions.some((edition) => {
    const known = edition.get(figure.id)
    return known !== undefined && isPrintedAlike(known, printed)
  })
}

/** Indicators that show a count of the same population as their base. */
const indicatorsOnCount = (
  { kind, population, id }: Indicator,
  indicators: ReadonlyArray<Indicator>
): ReadonlyArray<string> =>
  kind !== "count" || population === undefined
    ? []
    : indicators.filter((other) => other.population === population && other.id !== id).map((other) => other.id)

const wasShownAsBase = (
  { nodeId, period, groupId, value }: Figure,
  indicatorIds: ReadonlyArray<string>,
  { editions }: EarlierReleases
): boolean =>
  indicatorIds.some((id) =>
    editions.some((edition) => edition.get(`${id}/${nodeId}/${period}/${groupId}`)?.denominator === value.value)
  )

/**
 * What earlier releases ask of the figures of one indicator. What they hid stays hidden, and must not follow when the policy
 * of that time would hide the number of today for its own sake. What they showed is known. What the publisher wants hidden is hidden too.
 */
export const earlierWishes = (
  indicator: Indicator,
  figures: ReadonlyArray<Figure>,
  earlier: EarlierReleases,
  indicators: ReadonlyArray<Indicator>,
  policy: DisclosurePolicy
): Pick<Wishes, "withheld" | "telling" | "known"> => {
  const withNumbers = figures.filter(hasNumbers)
  const hidden = withNumbers.filter(({ id }) => earlier.hidden.has(id))
  const asked = withNumbers.filter(({ id }) => earlier.withhold.has(id))
  const onCount = indicatorsOnCount(indicator, indicators)
  const wasPrimary = (figure: Figure): boolean =>
    earlier.hidden
      .get(figure.id)
      ?.some((recorded) => isPrimary(amountsOf(figure, indicator), indicator, { ...policy, ...recorded })) === true
  const isKnown = (figure: Figure): boolean =>
    wasShownAlike(figure, indicator, earlier) || wasShownAsBase(figure, onCount, earlier)
  return {
    withheld: new Set([...hidden.map(({ id }) => id), ...asked.map(({ id }) => id)]),
    telling: new Set(hidden.filter(wasPrimary).map(({ id }) => id)),
    known: new Set(withNumbers.filter(isKnown).map(({ id }) => id))
  }
}
