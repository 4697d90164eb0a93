import type { KnownGroup, KnownIndicator, KnownLink } from "../public-knowledge.js"
import type { AuditLimits } from "./audit-limits.js"
import type { ReadFigure } from "./read-figure.js"

/** One indicator's figures of one release, with everything that a reader knows about them. */
export interface AuditedIndicator {
  readonly indicator: KnownIndicator
  /** Whether the definition was worked out from the figures; then it does not tell which way is better. */
  readonly isInferred: boolean
  /** By id. */
  readonly figures: ReadonlyMap<string, ReadFigure>
  readonly groups: ReadonlyArray<KnownGroup>
  readonly links: ReadonlyArray<KnownLink>
  /** Whether the tree was worked out from the figures, so that it may be wrong. */
  readonly isTreeInferred: boolean
  /** Ids of upper figures that are known to be no sums. */
  readonly ownFacts: ReadonlySet<string>
  readonly authorityId: string | undefined
  /** Bases by figure id, also of hidden figures. */
  readonly bases: ReadonlyMap<string, number>
  readonly limits: AuditLimits
}
