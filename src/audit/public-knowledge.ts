/**
 * An indicator, as far as it is known. A file of figures in JSON tells all of it, one in CSV hardly anything.
 *
 * @category disclosure
 */
export interface KnownIndicator {
  /** Its id. */
  readonly id: string
  /** Its name for people. */
  readonly name?: string
  /** What sort of number it is. */
  readonly kind: "share" | "ratio" | "mean" | "index" | "count"
  /** What numerator ÷ denominator is multiplied with. */
  readonly factor: number
  /** Decimals of the printed value. */
  readonly decimals: number
  /** Which way is better. */
  readonly better: "higher" | "lower" | "neither"
  /** How units are put together. */
  readonly overUnits: "ratio-of-sums" | "weighted-mean" | "mean-of-units" | "sum" | "none"
  /** How terms are put together to a year. */
  readonly overTime: "average" | "sum" | "last" | "none"
  /** Years between two comparable values. */
  readonly intervalYears: number
  /** The lowest value that can be. */
  readonly scaleMinimum?: number
  /** The highest value that can be. */
  readonly scaleMaximum?: number
  /** Who is counted; indicators that name the same population share their bases. */
  readonly population?: string
  /** The smallest base that it shows, when it has one of its own. */
  readonly minimumBase?: number
  /** Whether it speaks of pupils and staff one by one, or of money and places. */
  readonly disclosure: "personal" | "open"
  /** Whether its values are answers to a survey. */
  readonly isSurvey: boolean
}

/**
 * A group and what it is part of; nothing for a part of everybody.
 *
 * @category disclosure
 */
export interface KnownGroup {
  /** Its id. */
  readonly id: string
  /** Its name for people. */
  readonly name?: string
  /** Parts of one whole in one dimension make the whole together. */
  readonly dimension: string
  /** The groups that it is part of. */
  readonly partOf: ReadonlyArray<string>
}

/**
 * A unit or area and the area it lies in. A link with days comes before one without.
 *
 * @category disclosure
 */
export interface KnownLink {
  /** The unit or area. */
  readonly nodeId: string
  /** The area around it; `null` when it lies directly below the authority. */
  readonly parentId: string | null
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string
  /** First day that it no longer holds. */
  readonly to?: string
}

/**
 * What a reader knows beside the figures: definitions, groups and the tree of units, as published files and public tables tell
 * them, and bases, for enrolment is public elsewhere.
 *
 * @category disclosure
 */
export interface PublicKnowledge {
  /** Indicators whose definition is known. */
  readonly indicators: ReadonlyArray<KnownIndicator>
  /** Groups whose parts are known; `null` when nothing tells of groups. */
  readonly groups: ReadonlyArray<KnownGroup> | null
  /** The tree; `null` when nothing tells of it. */
  readonly links: ReadonlyArray<KnownLink> | null
  /** Names of the authority, areas and units, by id; of indicators and groups too where nothing defines them. */
  readonly names: ReadonlyMap<string, string>
  /** Bases of figures, by figure id, also of hidden ones. */
  readonly bases: ReadonlyMap<string, number>
  /** Ids of figures of areas and the authority that are facts of their own, and no sums of their units. */
  readonly ownFacts: ReadonlySet<string>
  /**
   * What hidden figures really are, by figure id: numerator, count, or value · base. Only those who made the figures have it; it
   * tells who is alone behind a number, and whether a number that can be worked out is small. No attack starts from it.
   */
  readonly amounts: ReadonlyMap<string, number>
}
