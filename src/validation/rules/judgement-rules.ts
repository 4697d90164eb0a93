import type { Evaluation } from "../../model/evaluation.js"
import { everyone } from "../../model/identifier.js"
import type { Observation } from "../../model/observation.js"
import { periodEnd, reportingYear } from "../../model/period.js"
import { hasNumber } from "../../model/status.js"
import type { Target } from "../../model/target.js"
import { type Context, seriesKey } from "../context.js"
import { halfStep, observedValue } from "../observed-value.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

const laterOf = (a: Observation, b: Observation): Observation => {
  const [endA, endB] = [periodEnd(a.period), periodEnd(b.period)]
  if (endA !== endB) return endA > endB ? a : b
  return a.period > b.period ? a : b
}

/** The node's own last number of the year for a target. */
const lastObservation = (target: Target, nodeId: string, year: number, context: Context): Observation | undefined => {
  const key = seriesKey(target.indicatorId, nodeId, target.groupId ?? everyone)
  const observed = (context.observationsOfSeries.get(key) ?? []).filter(
    ({ period, status }) => reportingYear(period) === year && hasNumber(status)
  )
  return observed.length === 0 ? undefined : observed.reduce(laterOf)
}

/** Whether the printed value reaches a target: within half a step of it counts, for that is how it is printed. */
const isMet = (target: Target, evaluation: Evaluation, context: Context): boolean | undefined => {
  const indicator = context.indicators.get(target.indicatorId)
  const observation = lastObservation(target, evaluation.unitId, evaluation.year, context)
  if (indicator === undefined || observation === undefined || target.value === undefined) return undefined
  const value = observedValue(observation, indicator)
  if (value === undefined) return undefined
  const slack = halfStep(indicator.decimals)
  if (target.comparison === "at-least") return value >= target.value - slack
  return target.comparison === "at-most" ? value - target.value < slack * (1 - 1e-6) : undefined
}

export const judgementAgreesWithTargets = rule({
  id: "SK-EVA-005",
  entity: "Evaluation",
  severity: "warning",
  source: "logik",
  subjects: ({ dataset }) => dataset.evaluations,
  check: (evaluation, context) => {
    const { goalId, judgement } = evaluation
    if (goalId === undefined || (judgement !== "reached" && judgement !== "not-reached")) return notApplicable
    const outcomes = (context.targetsOfGoal.get(goalId) ?? [])
      .map((target) => isMet(target, evaluation, context))
      .filter((met) => met !== undefined)
    if (outcomes.length === 0) return notApplicable
    const met = outcomes.filter((isReached) => isReached).length
    const contradicts = judgement === "reached" ? met < outcomes.length : met === outcomes.length
    if (!contradicts) return pass
    return finding({
      place: at("evaluations", evaluation, "judgement"),
      facts: { judgement, met, targets: outcomes.length }
    })
  }
})
