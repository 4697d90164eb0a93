import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Action } from "./action.js"
import { Area } from "./area.js"
import { Authority } from "./authority.js"
import { Deficiency } from "./deficiency.js"
import { Evaluation } from "./evaluation.js"
import { Goal } from "./goal.js"
import { GoalArea } from "./goal-area.js"
import { Group } from "./group.js"
import { Indicator } from "./indicator.js"
import { Involvement } from "./involvement.js"
import { Membership } from "./membership.js"
import { Observation } from "./observation.js"
import { Participation } from "./participation.js"
import { Year } from "./quantity.js"
import { Question } from "./question.js"
import { SourceFile } from "./source-file.js"
import { SourceRef } from "./source-ref.js"
import { SurveyCycle } from "./survey-cycle.js"
import { SurveyIndex } from "./survey-index.js"
import { SurveyTally } from "./survey-tally.js"
import { Target } from "./target.js"
import { Unit } from "./unit.js"
import { UnitReport } from "./unit-report.js"

const rows = <S extends Schema.Codec<unknown, unknown>>(entity: S) => Schema.Array(entity)

const rowsOrNone = <S extends Schema.Codec<unknown, unknown>>(entity: S) =>
  Schema.Array(entity).pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

/**
 * A municipality's quality work for one calendar year: everything that figures and reports are made from. It is plain data
 * that survives JSON and `structuredClone`, and nothing changes it.
 *
 * `authority`, `units`, `goalAreas`, `indicators` and `observations` must be there; a missing other list is an empty one.
 *
 * @category model
 */
export const Dataset = Schema.Struct({
  /** Version of this shape. */
  schemaVersion: Schema.Literal(1),
  /** The calendar year that is reported (redovisningsår). */
  year: Year,
  /** The responsible body, root of the organisation tree. */
  authority: Authority,
  /** Parts of the authority. */
  areas: rowsOrNone(Area),
  /** The units. */
  units: rows(Unit),
  /** Units' places in the tree over time. */
  memberships: rowsOrNone(Membership),
  /** The plan's goal areas. */
  goalAreas: rows(GoalArea),
  /** The plan's goals. */
  goals: rowsOrNone(Goal),
  /** Levels that indicators should reach. */
  targets: rowsOrNone(Target),
  /** Groups other than `all`. */
  groups: rowsOrNone(Group),
  /** How numbers are made. */
  indicators: rows(Indicator),
  /** Follow-up: the facts. */
  observations: rows(Observation),
  /** Survey rounds. */
  surveyCycles: rowsOrNone(SurveyCycle),
  /** Questions. */
  questions: rowsOrNone(Question),
  /** Indices over questions. */
  surveyIndices: rowsOrNone(SurveyIndex),
  /** Who was asked. */
  participation: rowsOrNone(Participation),
  /** Counted answers. */
  surveyTallies: rowsOrNone(SurveyTally),
  /** Evaluation: the judgements. */
  evaluations: rowsOrNone(Evaluation),
  /** Development: the actions. */
  actions: rowsOrNone(Action),
  /** Shortcomings that must be put right. */
  deficiencies: rowsOrNone(Deficiency),
  /** Who took part. */
  involvement: rowsOrNone(Involvement),
  /** Reports of units and of the authority. */
  reports: rowsOrNone(UnitReport),
  /** Where each row was read: table → key of the row → place. */
  places: Schema.optionalKey(Schema.Record(Schema.String, Schema.Record(Schema.String, SourceRef))),
  /** The files that were read, and how. */
  files: Schema.optionalKey(Schema.Array(SourceFile))
}).annotate({ identifier: "skolkvalitet/Dataset" })

/**
 * A municipality's quality work for one calendar year.
 *
 * @category model
 */
export interface Dataset extends Schema.Schema.Type<typeof Dataset> {}
