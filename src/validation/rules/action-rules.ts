import type { Action } from "../../model/action.js"
import type { Context } from "../context.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"
import { saysSomething } from "../says-something.js"

const actionsOf = ({ dataset }: Context): ReadonlyArray<Action> => dataset.actions

const answersDeficiency = ({ dataset }: Context): ReadonlySet<string> =>
  new Set(dataset.deficiencies.flatMap(({ actionIds }) => actionIds))

export const actionFollowsFromEvaluation = rule({
  id: "SK-ACT-002",
  entity: "Action",
  severity: "error",
  source: "skollagen 4 kap. 3 §",
  subjects: function* (context) {
    const answering = answersDeficiency(context)
    for (const action of context.dataset.actions) yield { action, answers: answering.has(action.id) }
  },
  check: ({ action, answers }, { dataset, evaluations }) => {
    // Last year's actions follow from last year's evaluations; those against a deficiency, from the deficiency.
    if (action.year !== dataset.year || answers) return notApplicable
    const evaluation = evaluations.get(action.evaluationId ?? "")
    if (evaluation === undefined)
      return finding({ place: at("actions", action, "evaluationId"), facts: { missing: "evaluationId" } })
    return (action.goalId ?? evaluation.goalId ?? evaluation.goalAreaId) === undefined
      ? finding({ place: at("actions", action, "goalId"), facts: { missing: "goalId" } })
      : pass
  }
})

export const actionHasResponsibleRole = rule({
  id: "SK-ACT-003",
  entity: "Action",
  severity: "warning",
  source: "allmänna råd SKOLFS 2012:98 (R-high)",
  subjects: actionsOf,
  check: (action) =>
    saysSomething(action.responsibleRole) ? pass : finding({ place: at("actions", action, "responsibleRole") })
})

export const actionIsDueAfterDecision = rule({
  id: "SK-ACT-004",
  entity: "Action",
  severity: "warning",
  source: "allmänna råd SKOLFS 2012:98 (R-high)",
  subjects: actionsOf,
  check: (action, { evaluations }) => {
    const decidedOn = evaluations.get(action.evaluationId ?? "")?.decidedOn
    if (decidedOn === undefined) return notApplicable
    if (action.dueOn > decidedOn) return pass
    return finding({ place: at("actions", action, "dueOn"), facts: { dueOn: action.dueOn, decidedOn } })
  }
})

export const actionIsFollowedUp = rule({
  id: "SK-ACT-005",
  entity: "Action",
  severity: "warning",
  source: "allmänna råd SKOLFS 2012:98 (R-high)",
  subjects: actionsOf,
  check: (action) => {
    const { status, measureIndicatorId, expectedEffect, followUpOn, dueOn } = action
    if (status === "cancelled") return notApplicable
    if (measureIndicatorId === undefined && !saysSomething(expectedEffect))
      return finding({ place: at("actions", action, "measureIndicatorId"), facts: { missing: "measure" } })
    if (followUpOn === undefined)
      return finding({ place: at("actions", action, "followUpOn"), facts: { missing: "day" } })
    if (followUpOn >= dueOn) return pass
    return finding({ place: at("actions", action, "followUpOn"), facts: { missing: "order", followUpOn, dueOn } })
  }
})

export const endedActionTellsOutcome = rule({
  id: "SK-ACT-007",
  entity: "Action",
  severity: "error",
  source: "logik",
  subjects: actionsOf,
  check: (action) => {
    const { status } = action
    if (status !== "done" && status !== "cancelled") return notApplicable
    if (action.outcome === undefined) return finding({ place: at("actions", action, "outcome"), facts: { status } })
    if (status === "cancelled" || action.completedOn !== undefined) return pass
    return finding({ place: at("actions", action, "completedOn"), facts: { status } })
  }
})

const sameWords = (a: string, b: string): boolean => {
  const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase()
  return plain(a) === plain(b)
}

export const actionIsNotRepeatedUnchanged = rule({
  id: "SK-ACT-009",
  entity: "Action",
  severity: "warning",
  source: "egen",
  subjects: actionsOf,
  check: (action, { actions }) => {
    const second = actions.get(action.continuesActionId ?? "")
    const first = actions.get(second?.continuesActionId ?? "")
    if (second === undefined || first === undefined) return notApplicable
    if (!(first.year < second.year && second.year < action.year)) return notApplicable
    return sameWords(action.description, second.description) && sameWords(second.description, first.description)
      ? finding({ place: at("actions", action, "description"), facts: { first: first.year } })
      : pass
  }
})
