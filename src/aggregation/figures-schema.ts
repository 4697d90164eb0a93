import * as Schema from "effect/Schema"
import { Group } from "../model/group.js"
import { Identifier, Text } from "../model/identifier.js"
import { Indicator } from "../model/indicator.js"
import { Membership } from "../model/membership.js"
import { Period } from "../model/period.js"
import { Quantity, Year } from "../model/quantity.js"
import { SourceRef } from "../model/source-ref.js"
import { Status } from "../model/status.js"
import type { Estimate as EstimateType } from "../result/estimate.js"
import type { FigureLevel as FigureLevelType, FigureSource as FigureSourceType } from "./figure.js"

const FigureLevel = Schema.Literals(["authority", "area", "unit"])

const Reason = Schema.Literals([
  "empty-base",
  "zero-denominator",
  "zero-variance",
  "single-item",
  "single-cluster",
  "not-testable",
  "break-in-series",
  "suppressed",
  "not-applicable",
  "not-reported",
  "insufficient-coverage"
])

const Estimate: Schema.Codec<EstimateType> = Schema.Union([
  Schema.Struct({ value: Quantity }),
  Schema.Struct({ value: Schema.Null, reason: Reason })
]).annotate({ identifier: "skolkvalitet/Estimate" })

const FigureSource: Schema.Codec<FigureSourceType> = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("observation"),
    key: Text,
    place: Schema.optionalKey(SourceRef),
    tallies: Schema.optionalKey(Schema.Array(Text))
  }),
  Schema.Struct({ kind: Schema.Literal("figure"), id: Text })
]).annotate({ identifier: "skolkvalitet/FigureSource" })

const ReleaseNode: Schema.Codec<FigureNode> = Schema.Struct({
  id: Identifier,
  name: Text,
  level: FigureLevel,
  parentId: Schema.optionalKey(Identifier)
})

/**
 * A node that figures speak of.
 *
 * @category aggregation
 */
export interface FigureNode {
  /** Id of the authority, area or unit. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** Its level. */
  readonly level: FigureLevelType
  /** The area that it lies in; absent: directly below the authority, and for the authority itself. */
  readonly parentId?: string
}

/**
 * One figure as it is written in JSON.
 *
 * @category aggregation
 */
export const FigureRecord = Schema.Struct({
  /** `indicatorId/nodeId/period/groupId`. */
  id: Text,
  /** The indicator. */
  indicatorId: Identifier,
  /** Level of the node. */
  level: FigureLevel,
  /** The authority, area or unit. */
  nodeId: Identifier,
  /** The time it speaks of. */
  period: Period,
  /** The group; `all` for everybody. */
  groupId: Identifier,
  /** What it is, or why it has no value. */
  status: Schema.Literals([...Status.literals, "insufficient-coverage", "zero-denominator", "suppressed"]),
  /** The value in the indicator's unit, or the reason why there is none: exact when internal, rounded when public. */
  value: Estimate,
  /** Sum of the numerators; null where there is none or it is hidden. */
  numerator: Schema.NullOr(Quantity),
  /** Sum of the denominators or bases; null where there is none or it is hidden. */
  denominator: Schema.NullOr(Quantity),
  /** Units in it and units expected. */
  coverage: Schema.Struct({
    /** Units whose parts are in the figure. */
    units: Schema.Natural,
    /** Units that were expected to report. */
    unitsExpected: Schema.Natural
  }),
  /** Difference to the earlier period, rounded to the indicator's decimals. */
  change: Estimate,
  /** False when a break lies between or other units are covered; null without an earlier figure. */
  comparable: Schema.NullOr(Schema.Boolean),
  /** The target that holds for it, or null. */
  target: Schema.NullOr(
    Schema.Struct({
      /** The goal that the target belongs to. */
      goalId: Identifier,
      /** How value and target are compared. */
      comparison: Schema.Literals(["at-least", "at-most", "increase", "decrease"]),
      /** The level; null for `increase` and `decrease` without a least change. */
      value: Schema.NullOr(Quantity),
      /** Whether the printed value meets it; null when there is no value to judge. */
      met: Schema.NullOr(Schema.Boolean)
    })
  ),
  /** Interval and response rate of a figure that comes from a survey; absent where the figure is hidden. */
  survey: Schema.optionalKey(
    Schema.Struct({
      /** The 95 % interval of the value: exact when internal, rounded when public. */
      interval: Schema.Struct({
        /** Lower limit. */
        lower: Estimate,
        /** Upper limit. */
        upper: Estimate
      }),
      /** Persons asked, or what stands in for them. */
      invited: Schema.NullOr(Schema.Natural),
      /** Answers ÷ those asked who belong to the group, 0–1 (above 1 with a stand-in); three decimals when public. */
      responseRate: Estimate,
      /** Smallest number of answers that the round promised to show. */
      minimumBase: Schema.Natural
    })
  ),
  /** What it was made from; only in figures for use inside the authority. */
  sources: Schema.optionalKey(Schema.Array(FigureSource))
}).annotate({ identifier: "skolkvalitet/Figure" })

/**
 * Figures as they are written in JSON, with what it takes to read them: indicators, nodes and groups.
 *
 * @category aggregation
 */
export const FiguresDocument = Schema.Struct({
  /** Version of this shape. */
  schemaVersion: Schema.Literal(1),
  /** Who may read it: `public` figures are protected, `internal` ones are not. */
  audience: Schema.Literals(["public", "internal"]),
  /** Name of the policy that protected the figures; null when they are not protected. */
  policy: Schema.NullOr(Text),
  /** Why the figures are published although their audit found that something can be worked out. */
  allowedUnsafe: Schema.optionalKey(Text),
  /** The calendar year that is reported. */
  year: Year,
  /** The responsible body. */
  authority: Schema.Struct({
    /** Its id in the data set. */
    id: Identifier,
    /** Its name. */
    name: Text
  }),
  /** How the numbers are made. */
  indicators: Schema.Array(Indicator),
  /** The authority, areas and units that figures speak of. */
  nodes: Schema.Array(ReleaseNode),
  /** The times during which units belonged to areas; they override `parentId`. Absent in files of earlier versions. */
  memberships: Schema.optionalKey(Schema.Array(Membership)),
  /** Groups other than `all`. */
  groups: Schema.Array(Group),
  /** The figures, in the order of the figure table. */
  figures: Schema.Array(FigureRecord)
}).annotate({ identifier: "skolkvalitet/Figures" })

/**
 * Figures as they are written in JSON.
 *
 * @category aggregation
 */
export interface FiguresDocument extends Schema.Schema.Type<typeof FiguresDocument> {}
