import type { Goal } from "../../model/goal.js"
import { reportingYear } from "../../model/period.js"
import type { SchoolForm } from "../../model/school-form.js"
import type { Status } from "../../model/status.js"
import type { Context } from "../context.js"
import { isGraded, onlyGrading } from "../curriculum-fit.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

export const goalIsMeasurable = rule({
  id: "SK-GOA-005",
  entity: "Goal",
  severity: "warning",
  source: "allmänna råd SKOLFS 2012:98 (R-high)",
  subjects: ({ dataset }) => dataset.goals,
  check: (goal, { targetsOfGoal }) =>
    goal.criterion !== undefined || targetsOfGoal.has(goal.id)
      ? pass
      : finding({ place: at("goals", goal, "criterion") })
})

/** The first form without grading that a goal is set for; a unit or plan that also has graded forms may have such goals. */
const ungradedFormOf = ({ schoolForms, unitId }: Goal, { units, activeUnits }: Context): SchoolForm | undefined => {
  if (schoolForms !== undefined) return schoolForms.find((form) => !isGraded(form))
  const concerned = unitId === undefined ? activeUnits : [units.get(unitId)].filter((unit) => unit !== undefined)
  const forms = concerned.filter((unit) => !unit.schoolForms.some(isGraded)).flatMap((unit) => unit.schoolForms)
  return forms.toSorted()[0]
}

export const gradingIsNotAskedOfUngraded = rule({
  id: "SK-GOA-006",
  entity: "Goal",
  severity: "warning",
  source: "Lgr22, del 2 (inte för förskoleklass och fritidshem); Lpfö18",
  subjects: ({ dataset }) => dataset.goals,
  check: (goal, context) => {
    if (!onlyGrading(context.goalAreas.get(goal.goalAreaId)?.curriculumAreas ?? [])) return notApplicable
    const form = ungradedFormOf(goal, context)
    return form === undefined ? pass : finding({ place: at("goals", goal, "schoolForms"), facts: { form } })
  }
})

const withoutMeasurement: ReadonlySet<Status> = new Set(["not-reported", "not-applicable", "not-asked"])

/** What was observed in the year, or so recently that its next value is not due: indicators, and indicators at nodes. */
const observedIndicators = ({ dataset, indicators }: Context): ReadonlySet<string> => {
  const observed = new Set<string>()
  for (const { indicatorId, unitId, period, status } of dataset.observations) {
    const year = reportingYear(period)
    const isDue = year <= dataset.year - (indicators.get(indicatorId)?.intervalYears ?? 1)
    if (isDue || year > dataset.year || withoutMeasurement.has(status)) continue
    observed.add(indicatorId).add(`${indicatorId}|${unitId}`)
  }
  return observed
}

export const goalIsFollowedUp = rule({
  id: "SK-FOL-012",
  entity: "Goal",
  severity: "warning",
  source: "den kommunala planen",
  subjects: function* (context) {
    const observed = observedIndicators(context)
    for (const goal of context.dataset.goals) yield { goal, observed }
  },
  check: ({ goal, observed }, { targetsOfGoal, dataset }) => {
    const targets = targetsOfGoal.get(goal.id)
    if (targets === undefined) return notApplicable
    const where = goal.unitId === undefined ? "" : `|${goal.unitId}`
    return targets.some(({ indicatorId }) => observed.has(`${indicatorId}${where}`))
      ? pass
      : finding({ place: at("goals", goal), facts: { year: dataset.year } })
  }
})
