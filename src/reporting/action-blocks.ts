import * as Schema from "effect/Schema"
import { Action } from "../model/action.js"
import { CalendarDate } from "../model/calendar-date.js"
import { Deficiency } from "../model/deficiency.js"
import { Identifier, Text } from "../model/identifier.js"
import { Count } from "../model/quantity.js"

const { status } = Action.fields

/** What every mention of an action says. */
const told = {
  /** The action. */
  id: Identifier,
  /** The unit, area or authority. */
  nodeId: Identifier,
  /** Its name. */
  nodeName: Text,
  /** What is done. */
  description: Text,
  /** Role that is responsible. */
  responsibleRole: Schema.optionalKey(Text),
  /** Last day. */
  dueOn: CalendarDate,
  /** Where it stands. */
  status,
  /** Where it stands, in words. */
  statusText: Text
}

/**
 * What will be done (utvecklingsåtgärder).
 *
 * @category reports
 */
export const ActionsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("actions"),
  /** The actions. */
  items: Schema.Array(
    Schema.Struct({
      ...told,
      /** First day. */
      startsOn: Schema.optionalKey(CalendarDate),
      /** The day its effect is followed up. */
      followUpOn: Schema.optionalKey(CalendarDate),
      /** What it is expected to change. */
      expectedEffect: Schema.optionalKey(Text),
      /** Name of the indicator that shows its effect. */
      measure: Schema.optionalKey(Text),
      /** The goal it serves. */
      goalId: Schema.optionalKey(Identifier),
      /** The goal in words. */
      goal: Schema.optionalKey(Text),
      /** The evaluation it follows from. */
      evaluationId: Schema.optionalKey(Identifier),
      /** The earlier action that it continues. */
      continuesActionId: Schema.optionalKey(Identifier)
    })
  )
}).annotate({ identifier: "skolkvalitet/ActionsBlock" })

/**
 * Last year's actions and what came of them (uppföljning av föregående års åtgärder).
 *
 * @category reports
 */
export const PreviousActionsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("previous-actions"),
  /** The actions. */
  items: Schema.Array(
    Schema.Struct({
      ...told,
      /** The day it was done. */
      completedOn: Schema.optionalKey(CalendarDate),
      /** What came of it, or a sentence that says that nothing is told. */
      outcome: Text,
      /** Whether an outcome or a continuing action is told. */
      followedUp: Schema.Boolean,
      /** This year's actions that continue it. */
      continuedBy: Schema.Array(
        Schema.Struct({
          /** The action. */
          id: Identifier,
          /** What is done. */
          description: Text
        })
      )
    })
  )
}).annotate({ identifier: "skolkvalitet/PreviousActionsBlock" })

/**
 * How many of the units' actions of last year stand where (sammanställning av åtgärder).
 *
 * @category reports
 */
export const ActionCountsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("action-counts"),
  /** What is counted, in a sentence. */
  description: Text,
  /** Actions in all. */
  total: Count,
  /** Those with an outcome or a continuing action. */
  followedUp: Count,
  /** One count per state. */
  counts: Schema.Array(
    Schema.Struct({
      /** The state. */
      status,
      /** The state in words. */
      statusText: Text,
      /** How many. */
      count: Count
    })
  )
}).annotate({ identifier: "skolkvalitet/ActionCountsBlock" })

/**
 * Shortcomings with the actions taken against them (brister, skollagen 4 kap. 7 §).
 *
 * @category reports
 */
export const DeficienciesBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("deficiencies"),
  /** The shortcomings. */
  items: Schema.Array(
    Schema.Struct({
      /** The deficiency. */
      id: Identifier,
      /** The unit, area or authority. */
      nodeId: Identifier,
      /** Its name. */
      nodeName: Text,
      /** The shortcoming in words. */
      description: Text,
      /** What showed it. */
      foundBy: Deficiency.fields.foundBy,
      /** What showed it, in words. */
      foundByText: Text,
      /** The day it was found. */
      foundOn: CalendarDate,
      /** The actions against it. */
      actions: Schema.Array(Schema.Struct(told))
    })
  )
}).annotate({ identifier: "skolkvalitet/DeficienciesBlock" })
