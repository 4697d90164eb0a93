import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { Period } from "./period.js"
import { Year } from "./quantity.js"

/**
 * What an evaluation rests on (underlag): an observation, a survey result or a document.
 *
 * @category model
 */
export const EvidenceRef = Schema.Union([
  Schema.Struct({
    /** A fact of follow-up. */
    kind: Schema.Literal("observation"),
    /** The indicator. */
    indicatorId: Identifier,
    /** The period. */
    period: Period,
    /** The group; `all` for everybody. */
    groupId: Identifier
  }),
  Schema.Struct({
    /** A survey result. */
    kind: Schema.Literal("survey"),
    /** The survey round. */
    cycleId: Identifier,
    /** The question, when one is meant. */
    questionId: Schema.optionalKey(Identifier),
    /** The index, when one is meant. */
    indexId: Schema.optionalKey(Identifier)
  }),
  Schema.Struct({
    /** A document, for instance notes of a dialogue on quality. */
    kind: Schema.Literal("document"),
    /** Its title. */
    title: Text,
    /** Register number or address. */
    reference: Schema.optionalKey(Text)
  })
]).annotate({ identifier: "skolkvalitet/EvidenceRef" })

/**
 * What an evaluation rests on.
 *
 * @category model
 */
export type EvidenceRef = typeof EvidenceRef.Type

/**
 * How far a goal is reached (måluppfyllelse). The law has no such scale; this one is the library's own.
 *
 * @category codes
 */
export const Judgement = Schema.Literals([
  "reached",
  "largely-reached",
  "partly-reached",
  "not-reached",
  "not-assessed"
])

/**
 * How far a goal is reached.
 *
 * @category codes
 */
export type Judgement = typeof Judgement.Type

/**
 * A judgement of a goal or goal area for a unit and year (utvärdering), with its analysis, causes and evidence.
 *
 * @category model
 */
export const Evaluation = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** The unit, area or authority that is judged. */
  unitId: Identifier,
  /** The goal that is judged; either this or `goalAreaId`. */
  goalId: Schema.optionalKey(Identifier),
  /** The goal area that is judged; either this or `goalId`. */
  goalAreaId: Schema.optionalKey(Identifier),
  /** The calendar year of the report. */
  year: Year,
  /** How far the goal is reached. */
  judgement: Judgement,
  /** What the results show (analys). */
  analysis: Schema.String,
  /** Why they are as they are (orsaker, skollagen 4 kap. 3 §). */
  causes: Schema.Array(Text),
  /** What it rests on. */
  evidence: Schema.Array(EvidenceRef),
  /** Why no action follows, when none does. */
  noActionReason: Schema.optionalKey(Text),
  /** The day of the judgement. */
  decidedOn: CalendarDate,
  /** Role that made it; never a person's name. */
  decidedByRole: Text
}).annotate({ identifier: "skolkvalitet/Evaluation" })

/**
 * A judgement of a goal or goal area for a unit and year.
 *
 * @category model
 */
export interface Evaluation extends Schema.Schema.Type<typeof Evaluation> {}
