import type { EntityTable } from "./entity-tables.js"

/**
 * What a reference may point at: a list of the data set, `nodes` (authority, areas and units together) or `groups` with the
 * unlisted `all`.
 */
export type ReferenceTarget = EntityTable | "nodes"

/** A field that points at another row. */
export interface Reference {
  /** The list whose rows hold the field. */
  readonly table: EntityTable
  /** Path to the field from the row; a `*` stands for every item of a list. */
  readonly path: ReadonlyArray<string>
  /** The list that the value must stand in. */
  readonly to: ReferenceTarget
}

const reference = (table: EntityTable, path: string, to: ReferenceTarget): Reference => ({
  table,
  path: path.split("."),
  to
})

/** Every field of the data set that points at another row. */
export const references: ReadonlyArray<Reference> = [
  reference("areas", "parentId", "areas"),
  reference("units", "areaId", "areas"),
  reference("units", "predecessorIds.*", "units"),
  reference("memberships", "unitId", "units"),
  reference("memberships", "areaId", "areas"),
  reference("goals", "goalAreaId", "goalAreas"),
  reference("goals", "unitId", "nodes"),
  reference("targets", "goalId", "goals"),
  reference("targets", "indicatorId", "indicators"),
  reference("targets", "groupId", "groups"),
  reference("groups", "partOf.*", "groups"),
  reference("indicators", "surveyIndexId", "surveyIndices"),
  reference("indicators", "surveyQuestionId", "questions"),
  reference("observations", "indicatorId", "indicators"),
  reference("observations", "unitId", "nodes"),
  reference("observations", "groupId", "groups"),
  reference("surveyCycles", "previousCycleId", "surveyCycles"),
  reference("questions", "goalAreaId", "goalAreas"),
  reference("questions", "comparableWith", "questions"),
  reference("surveyIndices", "questionIds.*", "questions"),
  reference("participation", "cycleId", "surveyCycles"),
  reference("participation", "unitId", "nodes"),
  reference("surveyTallies", "cycleId", "surveyCycles"),
  reference("surveyTallies", "unitId", "nodes"),
  reference("surveyTallies", "questionId", "questions"),
  reference("evaluations", "unitId", "nodes"),
  reference("evaluations", "goalId", "goals"),
  reference("evaluations", "goalAreaId", "goalAreas"),
  reference("evaluations", "evidence.*.indicatorId", "indicators"),
  reference("evaluations", "evidence.*.groupId", "groups"),
  reference("evaluations", "evidence.*.cycleId", "surveyCycles"),
  reference("evaluations", "evidence.*.questionId", "questions"),
  reference("evaluations", "evidence.*.indexId", "surveyIndices"),
  reference("actions", "unitId", "nodes"),
  reference("actions", "evaluationId", "evaluations"),
  reference("actions", "goalId", "goals"),
  reference("actions", "measureIndicatorId", "indicators"),
  reference("actions", "continuesActionId", "actions"),
  reference("deficiencies", "unitId", "nodes"),
  reference("deficiencies", "actionIds.*", "actions"),
  reference("involvement", "unitId", "nodes"),
  reference("reports", "unitId", "nodes")
]
