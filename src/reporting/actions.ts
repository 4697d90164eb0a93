import { Action } from "../model/action.js"
import { byCodePoint } from "../text/code-point-order.js"
import { textField, tidy } from "./prose.js"
import type { ReportScope } from "./report-scope.js"
import type { SectionBlocks } from "./section-blocks.js"

/** What every mention of an action says. */
export const told = (action: Action, { nodeName, words }: ReportScope) => ({
  id: action.id,
  nodeId: action.unitId,
  nodeName: nodeName(action.unitId),
  description: tidy(action.description) ?? action.description,
  ...textField("responsibleRole", action.responsibleRole),
  dueOn: action.dueOn,
  status: action.status,
  statusText: words(`action-${action.status}`)
})

const ofYear = (scope: ReportScope, year: number, nodes: ReadonlySet<string>): ReadonlyArray<Action> =>
  scope.dataset.actions
    .filter((action) => action.year === year && nodes.has(action.unitId))
    .sort((a, b) => byCodePoint(a.id, b.id))

/** What was decided for the year. */
export const actions: SectionBlocks = (context) => {
  const { dataset } = context
  const items = ofYear(context, dataset.year, context.ownNodes).map((action) => {
    const { startsOn, followUpOn, evaluationId, continuesActionId } = action
    const goal = dataset.goals.find(({ id }) => id === action.goalId)
    const measure = dataset.indicators.find(({ id }) => id === action.measureIndicatorId)
    return {
      ...told(action, context),
      ...(startsOn === undefined ? {} : { startsOn }),
      ...(followUpOn === undefined ? {} : { followUpOn }),
      ...textField("expectedEffect", action.expectedEffect),
      ...textField("measure", measure?.name),
      ...(goal === undefined ? {} : { goalId: goal.id, goal: goal.statement }),
      ...(evaluationId === undefined ? {} : { evaluationId }),
      ...(continuesActionId === undefined ? {} : { continuesActionId })
    }
  })
  return items.length === 0 ? [] : [{ kind: "actions", items }]
}

const continuing = (action: Action, { dataset }: ReportScope): ReadonlyArray<Action> =>
  dataset.actions
    .filter(({ continuesActionId, year }) => continuesActionId === action.id && year === dataset.year)
    .sort((a, b) => byCodePoint(a.id, b.id))

const isFollowedUp = (action: Action, scope: ReportScope): boolean =>
  tidy(action.outcome) !== undefined || continuing(action, scope).length > 0

const actionCounts: SectionBlocks = (context) => {
  const year = context.dataset.year - 1
  const its = ofYear(context, year, new Set(context.units.map(({ id }) => id)))
  if (its.length === 0) return []
  const followedUp = its.filter((action) => isFollowedUp(action, context)).length
  const counts = Action.fields.status.literals.map((status) => ({
    status,
    statusText: context.words(`action-${status}`),
    count: its.filter((action) => action.status === status).length
  }))
  const description = context.words("action-counts-description", { total: its.length, followedUp, year })
  return [{ kind: "action-counts", description, total: its.length, followedUp, counts }]
}

/** Last year's actions and what came of them, and in a central report a count over the units. */
export const previousActions: SectionBlocks = (context) => {
  const { words } = context
  const items = ofYear(context, context.dataset.year - 1, context.ownNodes).map((action) => {
    const next = continuing(action, context)
    return {
      ...told(action, context),
      ...(action.completedOn === undefined ? {} : { completedOn: action.completedOn }),
      outcome: tidy(action.outcome) ?? words(next.length > 0 ? "action-continued" : "action-not-followed-up"),
      followedUp: isFollowedUp(action, context),
      continuedBy: next.map(({ id, description }) => ({ id, description: tidy(description) ?? description }))
    }
  })
  return [
    ...(items.length === 0 ? [] : [{ kind: "previous-actions" as const, items }]),
    ...(context.kind === "central" ? actionCounts(context) : [])
  ]
}
