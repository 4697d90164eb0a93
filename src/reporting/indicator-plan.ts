import type { Goal } from "../model/goal.js"
import type { GoalArea } from "../model/goal-area.js"
import type { Indicator } from "../model/indicator.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { ReportScope } from "./report-scope.js"

/** An indicator of a report with the goals that it serves there, the first of which places it. */
export interface PlannedIndicator {
  readonly indicator: Indicator
  readonly goalArea: GoalArea | undefined
  readonly goals: ReadonlyArray<Goal>
}

/** Orders goal areas as the plan does. */
export const byGoalArea = (a: GoalArea | undefined, b: GoalArea | undefined): number =>
  (a?.order ?? Number.MAX_SAFE_INTEGER) - (b?.order ?? Number.MAX_SAFE_INTEGER) || byCodePoint(a?.id ?? "", b?.id ?? "")

const concerns = ({ unit, ownNodes }: ReportScope, goal: Goal): boolean => {
  if (goal.unitId !== undefined) return ownNodes.has(goal.unitId)
  return (
    unit === undefined ||
    goal.schoolForms === undefined ||
    goal.schoolForms.some((form) => unit.schoolForms.includes(form))
  )
}

/** The goals that a report speaks of, in the order of their goal areas. */
export const goalsOf = (scope: ReportScope): ReadonlyArray<Goal> => {
  const areas = new Map(scope.dataset.goalAreas.map((area) => [area.id, area]))
  return scope.dataset.goals
    .filter((goal) => concerns(scope, goal))
    .sort((a, b) => byGoalArea(areas.get(a.goalAreaId), areas.get(b.goalAreaId)) || byCodePoint(a.id, b.id))
}

const goalsByIndicator = (scope: ReportScope, goals: ReadonlyArray<Goal>): ReadonlyMap<string, ReadonlyArray<Goal>> => {
  const served = new Map<string, Set<string>>()
  for (const { indicatorId, goalId } of scope.dataset.targets) {
    served.set(indicatorId, (served.get(indicatorId) ?? new Set()).add(goalId))
  }
  return new Map([...served].map(([id, goalIds]) => [id, goals.filter((goal) => goalIds.has(goal.id))]))
}

const nodesWithTables = (scope: ReportScope): ReadonlyArray<string> => [
  ...scope.ownNodes,
  ...(scope.kind === "central" ? scope.units.map(({ id }) => id) : [])
]

/**
 * The indicators that a report has figures of: goal area by goal area, goal by goal, then those without a goal, by id. An
 * indicator of several goals stands once, with the first.
 */
export const indicatorPlan = (scope: ReportScope): ReadonlyArray<PlannedIndicator> => {
  const goals = goalsOf(scope)
  const served = goalsByIndicator(scope, goals)
  const areas = new Map(scope.dataset.goalAreas.map((area) => [area.id, area]))
  const nodes = nodesWithTables(scope)
  const place = ({ goals: [first] }: PlannedIndicator): number =>
    first === undefined ? goals.length : goals.indexOf(first)
  return scope.dataset.indicators
    .filter(({ id }) => nodes.some((node) => scope.figures.index.at(id, node).length > 0))
    .map((indicator) => {
      const its = served.get(indicator.id) ?? []
      return { indicator, goals: its, goalArea: areas.get(its[0]?.goalAreaId ?? "") }
    })
    .sort((a, b) => place(a) - place(b) || byCodePoint(a.indicator.id, b.indicator.id))
}
