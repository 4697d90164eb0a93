import type { Dataset } from "../model/dataset.js"
import type { Period } from "../model/period.js"
import type { SourceRef } from "../model/source-ref.js"
import type { Status } from "../model/status.js"
import type { Estimate } from "../result/estimate.js"
import type { SurveyFacts } from "../surveys/survey-facts.js"

/**
 * The level of the organisation tree that a figure speaks of: authority (huvudman), area (område) or unit (enhet).
 *
 * @category aggregation
 */
export type FigureLevel = "authority" | "area" | "unit"

/**
 * What a figure is, or why it has no value. At the unit it is its observation's status.
 *
 * @category aggregation
 */
export type FigureStatus = Status | "insufficient-coverage" | "zero-denominator"

/**
 * How many of the units that were expected to report are in a figure (täckning).
 *
 * @category aggregation
 */
export interface Coverage {
  /** Units whose parts are in the figure. */
  readonly units: number
  /** Units that were expected to report. */
  readonly unitsExpected: number
}

/**
 * A target and whether a figure meets it (måluppfyllelse mot målvärde).
 *
 * @category aggregation
 */
export interface FigureTarget {
  /** The goal that the target belongs to. */
  readonly goalId: string
  /** How value and target are compared. */
  readonly comparison: "at-least" | "at-most" | "increase" | "decrease"
  /** The level, in the indicator's unit; null for `increase` and `decrease` without a least change. */
  readonly value: number | null
  /** Whether the printed value meets it; null when there is no value to judge. */
  readonly met: boolean | null
}

/**
 * An observation that a figure shows.
 *
 * @category aggregation
 */
export interface ObservationSource {
  /** What sort of source it is. */
  readonly kind: "observation"
  /** Key of the row: `indicator/node/period/group`. */
  readonly key: string
  /** Its file and row, where they are known. */
  readonly place?: SourceRef
  /** Keys of the counted answers that it was made from, when it comes from a survey: `round/unit/respondents/question`. */
  readonly tallies?: ReadonlyArray<string>
}

/**
 * A figure one level down that a figure was made from.
 *
 * @category aggregation
 */
export interface FigurePart {
  /** What sort of source it is. */
  readonly kind: "figure"
  /** Id of the figure. */
  readonly id: string
}

/**
 * What a figure was made from: the observation of its own node, or the figures one level down.
 *
 * @category aggregation
 */
export type FigureSource = ObservationSource | FigurePart

/**
 * One number of the follow-up with all that is needed to judge it: parts, coverage, change, target and sources.
 *
 * @category aggregation
 */
export interface Figure {
  /** `indicatorId/nodeId/period/groupId`. */
  readonly id: string
  /** The indicator. */
  readonly indicatorId: string
  /** Level of the node. */
  readonly level: FigureLevel
  /** The authority, area or unit. */
  readonly nodeId: string
  /** The time it speaks of. */
  readonly period: Period
  /** The group; `all` for everybody. */
  readonly groupId: string
  /** What it is, or why it has no value. */
  readonly status: FigureStatus
  /** The value in the indicator's unit (per cent 0–100 where the factor is 100), not rounded. */
  readonly value: Estimate
  /** Sum of the numerators; null where there is none. */
  readonly numerator: number | null
  /** Sum of the denominators, or of the bases of means and indices; null where there is none. */
  readonly denominator: number | null
  /** Units in it and units expected. */
  readonly coverage: Coverage
  /** Difference to the period `intervalYears` before, rounded once to the indicator's decimals; percentage points for shares. */
  readonly change: Estimate
  /** False when a break lies between or other units are covered; null without an earlier figure. */
  readonly comparable: boolean | null
  /** The target that holds for it, or null. */
  readonly target: FigureTarget | null
  /** What it was made from. */
  readonly sources: ReadonlyArray<FigureSource>
  /** Interval and response rate, when it comes from a survey. */
  readonly survey?: SurveyFacts
}

/**
 * All figures of a data set, not protected: for use inside the authority only. Order: indicator, level (authority, area,
 * unit), node, period, group (`all` first), by code point.
 *
 * @category aggregation
 */
export interface FigureTable {
  /** The data set that the figures were made from. */
  readonly dataset: Dataset
  /** The figures. */
  readonly figures: ReadonlyArray<Figure>
}
