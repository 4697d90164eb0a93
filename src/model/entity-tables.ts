import type * as Schema from "effect/Schema"
import { Action } from "./action.js"
import { Area } from "./area.js"
import type { Dataset } from "./dataset.js"
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
import { Question } from "./question.js"
import { SurveyCycle } from "./survey-cycle.js"
import { SurveyIndex } from "./survey-index.js"
import { SurveyTally } from "./survey-tally.js"
import { Target } from "./target.js"
import { Unit } from "./unit.js"
import { UnitReport } from "./unit-report.js"

/**
 * The lists of a data set, by the name they have in it.
 *
 * @category model
 */
export type EntityTable =
  | "areas"
  | "units"
  | "memberships"
  | "goalAreas"
  | "goals"
  | "targets"
  | "groups"
  | "indicators"
  | "observations"
  | "surveyCycles"
  | "questions"
  | "surveyIndices"
  | "participation"
  | "surveyTallies"
  | "evaluations"
  | "actions"
  | "deficiencies"
  | "involvement"
  | "reports"

/**
 * One entity of a list of the data set.
 *
 * @category model
 */
export type EntityOf<Table extends EntityTable> = Dataset[Table][number]

/**
 * What is known of a list of the data set: the entity's schema, and the fields that together are its key.
 *
 * @category model
 */
export interface EntityTableEntry {
  /** Name in the data set. */
  readonly table: EntityTable
  /** Name of one row, for instance `goal-area`. */
  readonly name: string
  /** Schema of one row. */
  readonly schema: Schema.Codec<unknown, unknown>
  /** Fields whose values, joined by `/`, identify a row. */
  readonly key: ReadonlyArray<string>
  /** Whether the data set must have the list, if only an empty one. */
  readonly required: boolean
}

const entry = (
  table: EntityTable,
  name: string,
  schema: Schema.Codec<unknown, unknown>,
  key: ReadonlyArray<string> = ["id"],
  required = false
): EntityTableEntry => ({ table, name, schema, key, required })

/**
 * The lists of a data set in reading order, with schema and key.
 *
 * @category model
 */
export const entityTables: ReadonlyArray<EntityTableEntry> = [
  entry("areas", "area", Area),
  entry("units", "unit", Unit, ["id"], true),
  entry("memberships", "membership", Membership, ["unitId", "from"]),
  entry("goalAreas", "goal-area", GoalArea, ["id"], true),
  entry("goals", "goal", Goal),
  entry("targets", "target", Target, ["goalId", "indicatorId", "groupId"]),
  entry("groups", "group", Group),
  entry("indicators", "indicator", Indicator, ["id"], true),
  entry("observations", "observation", Observation, ["indicatorId", "unitId", "period", "groupId"], true),
  entry("surveyCycles", "survey-cycle", SurveyCycle),
  entry("questions", "question", Question),
  entry("surveyIndices", "survey-index", SurveyIndex),
  entry("participation", "participation", Participation, ["cycleId", "unitId", "respondentGroup"]),
  entry("surveyTallies", "survey-tally", SurveyTally, ["cycleId", "unitId", "respondentGroup", "questionId"]),
  entry("evaluations", "evaluation", Evaluation),
  entry("actions", "action", Action),
  entry("deficiencies", "deficiency", Deficiency),
  entry("involvement", "involvement", Involvement, ["unitId", "year", "group"]),
  entry("reports", "unit-report", UnitReport, ["unitId", "year"])
]

/**
 * Makes the key of a row: the values of its key fields joined by `/`, a missing group read as `all`. Places, findings and
 * traces point at rows with it.
 *
 * @example The key of an observation
 * ```ts
 * entityKey("observations", { indicatorId: "merit", unitId: "s1", period: "2024/25", groupId: "all" }) // => "merit/s1/2024/25/all"
 * ```
 * @category model
 */
export const entityKey = (table: EntityTable, row: object): string => {
  const fields = keyFields.get(table) ?? ["id"]
  if (fields.length === 1) return String((row as Record<string, unknown>)[fields[0] ?? "id"])
  return fields.map((field) => (row as Record<string, unknown>)[field] ?? (field === "groupId" ? "all" : "")).join("/")
}

const isKeyPart = (field: string, value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || (field === "groupId" && value === undefined)

/** The key of a row that has not been read yet, or `undefined` when one of its key fields is not a text or number. */
export const readableKey = (table: string, row: Readonly<Record<string, unknown>>): string | undefined => {
  const fields = keyFields.get(table as EntityTable)
  return fields?.every((field) => isKeyPart(field, row[field])) === true
    ? entityKey(table as EntityTable, row)
    : undefined
}

const keyFields: ReadonlyMap<EntityTable, ReadonlyArray<string>> = new Map(
  entityTables.map(({ table, key }) => [table, key])
)
