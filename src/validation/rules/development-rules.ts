import type { Action } from "../../model/action.js"
import type { Evaluation } from "../../model/evaluation.js"
import { type Context, yearKey } from "../context.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

const serves = (action: Action, { goalId, goalAreaId }: Evaluation, { goals }: Context): boolean => {
  if (action.goalId === undefined) return false
  return goalId === undefined ? goals.get(action.goalId)?.goalAreaId === goalAreaId : action.goalId === goalId
}

const hasAction = (evaluation: Evaluation, context: Context): boolean =>
  context.actionsOfEvaluation.has(evaluation.id) ||
  (context.actionsOfNode.get(yearKey(evaluation.unitId, evaluation.year)) ?? []).some((action) =>
    serves(action, evaluation, context)
  )

export const unreachedGoalHasAction = rule({
  id: "SK-ACT-001",
  entity: "Evaluation",
  severity: "error",
  source: "förordning 1997:702 3 § st. 1; skollagen 4 kap. 3 och 7 §§",
  subjects: ({ dataset }) => dataset.evaluations,
  check: (evaluation, context) => {
    const { judgement, year, noActionReason } = evaluation
    if (judgement === "reached" || judgement === "not-assessed" || year !== context.dataset.year) return notApplicable
    if (noActionReason !== undefined || hasAction(evaluation, context)) return pass
    return finding({ place: at("evaluations", evaluation), facts: { judgement } })
  }
})

const continued = ({ dataset }: Context): ReadonlySet<string | undefined> =>
  new Set(dataset.actions.map(({ continuesActionId }) => continuesActionId))

export const lastYearsActionIsFollowedUp = rule({
  id: "SK-ACT-006",
  entity: "Action",
  severity: "warning",
  source: "allmänna råd SKOLFS 2012:98 (R-high); jfr skollagen 6 kap. 8 §",
  subjects: function* (context) {
    const goesOn = continued(context)
    for (const action of context.dataset.actions) yield { action, goesOn: goesOn.has(action.id) }
  },
  check: ({ action, goesOn }, { dataset }) => {
    if (action.year !== dataset.year - 1) return notApplicable
    return action.outcome !== undefined || goesOn ? pass : finding({ place: at("actions", action, "outcome") })
  }
})

export const deficiencyHasAction = rule({
  id: "SK-ACT-008",
  entity: "Deficiency",
  severity: "error",
  source: "skollagen 4 kap. 7 §",
  subjects: ({ dataset }) => dataset.deficiencies,
  check: (deficiency, { actions }) =>
    deficiency.actionIds.some((id) => actions.has(id))
      ? pass
      : finding({ place: at("deficiencies", deficiency, "actionIds") })
})
