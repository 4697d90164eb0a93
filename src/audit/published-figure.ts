/** The level of the node that a figure speaks of. */
export type PublishedLevel = "authority" | "area" | "unit"

/**
 * A figure as a published file tells it: its labels, and its numbers as they are printed. What the file does not say is `null`.
 *
 * @category disclosure
 */
export interface PublishedFigure {
  /** The file. */
  readonly file: string
  /** Where in the file it stands: a row number, or a path. */
  readonly place: string
  /** `indicatorId/nodeId/period/groupId`. */
  readonly id: string
  /** The indicator. */
  readonly indicatorId: string
  /** Level of the node; `null` where the file does not say, as in reports. */
  readonly level: PublishedLevel | null
  /** The authority, area or unit. */
  readonly nodeId: string
  /** The time it speaks of. */
  readonly period: string
  /** The group; `all` for everybody. */
  readonly groupId: string
  /** What it is, or why it has no value. */
  readonly status: string
  /** The printed value, with decimal point. */
  readonly value: string | null
  /** Sum of the numerators. */
  readonly numerator: number | null
  /** Sum of the denominators or bases. */
  readonly denominator: number | null
  /** Units whose parts are in it. */
  readonly units: number | null
  /** Units that were expected to report. */
  readonly unitsExpected: number | null
  /** The printed difference to the earlier period, with sign and decimal point. */
  readonly change: string | null
  /** The printed limits of the interval, with decimal point. */
  readonly lower: string | null
  /** See `lower`. */
  readonly upper: string | null
}
