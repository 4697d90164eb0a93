import type { Figure } from "../aggregation/figure.js"
import type { RecordedFigure, RecordedRelease, ReleaseLedger } from "./release-ledger.js"
import { isPrintedAlike } from "./release-ledger-record.js"

/** Figures that were shown in releases of the same numbers, by id. */
export type Edition = ReadonlyMap<string, RecordedFigure>

/** What a release must heed: what earlier ones told, and what its publisher wants hidden. */
export interface EarlierReleases {
  /** The releases, put together as long as none contradicts another: a revision begins an edition of its own. */
  readonly editions: ReadonlyArray<Edition>
  /** The policies that hid a figure, by its id. */
  readonly hidden: ReadonlyMap<string, ReadonlyArray<RecordedRelease["policy"]>>
  /** Ids of figures that the publisher wants hidden now. */
  readonly withhold: ReadonlySet<string>
}

const agrees = (edition: Edition, figures: ReadonlyArray<RecordedFigure>): boolean =>
  figures.every((figure) => {
    const known = edition.get(figure.id)
    return known === undefined || isPrintedAlike(known, figure)
  })

const editionsOf = (releases: ReleaseLedger["releases"]): ReadonlyArray<Edition> => {
  const editions: Array<Map<string, RecordedFigure>> = []
  for (const { figures } of releases) {
    const shown = figures.filter((figure) => figure.shown)
    // The latest first: what contradicts no edition is most likely made of the latest numbers.
    const found = editions.findLast((edition) => agrees(edition, shown)) ?? new Map<string, RecordedFigure>()
    if (!editions.includes(found)) editions.push(found)
    for (const figure of shown) found.set(figure.id, figure)
  }
  return editions
}

/** Reads what a release must heed from the ledger. */
export const earlierReleasesOf = (
  ledger: ReleaseLedger | undefined,
  withhold: ReadonlyArray<string>
): EarlierReleases => {
  const hidden = new Map<string, Array<RecordedRelease["policy"]>>()
  for (const { policy, figures } of ledger?.releases ?? []) {
    for (const { id, shown } of figures) {
      if (shown) continue
      const known = hidden.get(id) ?? []
      hidden.set(id, known)
      known.push(policy)
    }
  }
  return { editions: editionsOf(ledger?.releases ?? []), hidden, withhold: new Set(withhold) }
}

/** A figure that can be hidden: it has a value, or says that nobody was there. */
export const hasNumbers = ({ value, denominator }: Pick<Figure, "value" | "denominator">): boolean =>
  value.value !== null || denominator === 0
