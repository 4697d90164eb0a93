import * as Schema from "effect/Schema"
import { CalendarDate } from "../model/calendar-date.js"
import { Judgement } from "../model/evaluation.js"
import { Identifier, Text } from "../model/identifier.js"
import { Count } from "../model/quantity.js"

/** What is judged: where, and which goal or goal area. */
const judged = {
  /** The evaluation. */
  evaluationId: Identifier,
  /** The unit, area or authority. */
  nodeId: Identifier,
  /** Its name. */
  nodeName: Text,
  /** The goal area. */
  goalAreaId: Schema.optionalKey(Identifier),
  /** Name of the goal area. */
  goalArea: Schema.optionalKey(Text),
  /** The goal, when one is judged. */
  goalId: Schema.optionalKey(Identifier),
  /** The goal in words. */
  goal: Schema.optionalKey(Text)
}

/**
 * How far goals are reached (bedömningar).
 *
 * @category reports
 */
export const JudgementsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("judgements"),
  /** The judgements. */
  items: Schema.Array(
    Schema.Struct({
      ...judged,
      /** How far the goal is reached. */
      judgement: Judgement,
      /** The judgement in words. */
      judgementText: Text,
      /** What it rests on, in words. */
      evidence: Schema.Array(Text),
      /** Why no action follows, when none does. */
      noActionReason: Schema.optionalKey(Text),
      /** The day of the judgement. */
      decidedOn: CalendarDate,
      /** Role that made it. */
      decidedByRole: Text
    })
  )
}).annotate({ identifier: "skolkvalitet/JudgementsBlock" })

/**
 * Why results are as they are (analyser).
 *
 * @category reports
 */
export const AnalysesBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("analyses"),
  /** The analyses. */
  items: Schema.Array(
    Schema.Struct({
      ...judged,
      /** What the results show. */
      analysis: Schema.optionalKey(Text),
      /** Why they are as they are. */
      causes: Schema.Array(Text)
    })
  )
}).annotate({ identifier: "skolkvalitet/AnalysesBlock" })

/**
 * How each unit judges the goals of a goal area (bedömningar enhet för enhet): goals beside units, in words.
 *
 * @category reports
 */
export const JudgementOverviewBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("judgement-overview"),
  /** The goal area. */
  goalAreaId: Identifier,
  /** Its name. */
  goalArea: Text,
  /** What is shown, in a sentence. */
  description: Text,
  /** The goals that a unit has judged, then the goal area as a whole where it has been judged. */
  goals: Schema.Array(
    Schema.Struct({
      /** The goal; absent for the goal area as a whole. */
      goalId: Schema.optionalKey(Identifier),
      /** The goal in words. */
      goal: Text
    })
  ),
  /** One row per unit of the report, by name. */
  rows: Schema.Array(
    Schema.Struct({
      /** The unit. */
      nodeId: Identifier,
      /** Its name. */
      nodeName: Text,
      /** One judgement per goal, in their order. */
      judgements: Schema.Array(
        Schema.Struct({
          /** How far the goal is reached; absent when the unit tells no judgement of it. */
          judgement: Schema.optionalKey(Judgement),
          /** The judgement in words. */
          judgementText: Text
        })
      )
    })
  )
}).annotate({ identifier: "skolkvalitet/JudgementOverviewBlock" })

/**
 * How each unit judges the goals of a goal area.
 *
 * @category reports
 */
export interface JudgementOverviewBlock extends Schema.Schema.Type<typeof JudgementOverviewBlock> {}

/**
 * How many judgements of each sort the units made, per goal area (sammanställning av bedömningar).
 *
 * @category reports
 */
export const JudgementCountsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("judgement-counts"),
  /** What is counted, in a sentence. */
  description: Text,
  /** One row per goal area. */
  rows: Schema.Array(
    Schema.Struct({
      /** The goal area. */
      goalAreaId: Identifier,
      /** Its name. */
      goalArea: Text,
      /** Units with a judgement in the goal area. */
      units: Count,
      /** Units that the report covers. */
      unitsExpected: Count,
      /** One count per sort of judgement. */
      counts: Schema.Array(
        Schema.Struct({
          /** The sort of judgement. */
          judgement: Judgement,
          /** The judgement in words. */
          judgementText: Text,
          /** How many. */
          count: Count
        })
      )
    })
  )
}).annotate({ identifier: "skolkvalitet/JudgementCountsBlock" })
