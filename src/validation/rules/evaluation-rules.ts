import type { Evaluation, EvidenceRef } from "../../model/evaluation.js"
import { periodEnd } from "../../model/period.js"
import { type Context, factKey } from "../context.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"
import { saysSomething } from "../says-something.js"

const evaluationsOf = ({ dataset }: Context): ReadonlyArray<Evaluation> => dataset.evaluations

const isAssessed = ({ judgement }: Evaluation): boolean => judgement !== "not-assessed"

/** Observations of a piece of evidence: a unit's own for a unit, those of any node for an area or the authority. */
const observationsBehind = (evidence: EvidenceRef, nodeId: string, { observationsOfFact, units }: Context) => {
  if (evidence.kind !== "observation") return []
  const observations = observationsOfFact.get(factKey(evidence.indicatorId, evidence.period, evidence.groupId)) ?? []
  return units.has(nodeId) ? observations.filter(({ unitId }) => unitId === nodeId || !units.has(unitId)) : observations
}

const isFollowUp = (evidence: EvidenceRef, nodeId: string, context: Context): boolean =>
  (evidence.kind === "survey" && context.cycles.has(evidence.cycleId)) ||
  observationsBehind(evidence, nodeId, context).length > 0

export const evaluationIsGrounded = rule({
  id: "SK-EVA-001",
  entity: "Evaluation",
  severity: "error",
  source: "den kommunala planen; skollagen 4 kap. 3 §",
  subjects: evaluationsOf,
  check: (evaluation, context) => {
    if (!isAssessed(evaluation)) return notApplicable
    return evaluation.evidence.some((evidence) => isFollowUp(evidence, evaluation.unitId, context))
      ? pass
      : finding({ place: at("evaluations", evaluation, "evidence"), facts: { evidence: evaluation.evidence.length } })
  }
})

export const evaluationHasGoalAndRationale = rule({
  id: "SK-EVA-002",
  entity: "Evaluation",
  severity: "error",
  source: "förordning 1997:702 3 § st. 1",
  subjects: evaluationsOf,
  check: (evaluation, { goals }) => {
    const { goalId, goalAreaId, analysis } = evaluation
    if (goalId === undefined && goalAreaId === undefined)
      return finding({ place: at("evaluations", evaluation, "goalId"), facts: { missing: "goalId" } })
    const areaOfGoal = goalId === undefined ? goalAreaId : goals.get(goalId)?.goalAreaId
    if (goalAreaId !== undefined && areaOfGoal !== goalAreaId)
      return finding({ place: at("evaluations", evaluation, "goalAreaId"), facts: { missing: "one" } })
    // Why a goal was not assessed is SK-EVA-007.
    if (!isAssessed(evaluation) || saysSomething(analysis)) return pass
    return finding({ place: at("evaluations", evaluation, "analysis"), facts: { missing: "analysis" } })
  }
})

export const evaluationNamesCauses = rule({
  id: "SK-EVA-003",
  entity: "Evaluation",
  severity: "error",
  source: "skollagen 4 kap. 3 § (SFS 2022:940)",
  severities: [
    { regime: "forordning-1997-702", severity: "warning" },
    { regime: "skollagen-2010-800", to: "2022-07-31", severity: "warning" },
    { regime: "skollagen-2010-800", from: "2022-08-01", severity: "error" }
  ],
  subjects: evaluationsOf,
  check: (evaluation) => {
    if (!isAssessed(evaluation)) return notApplicable
    return evaluation.causes.length > 0 ? pass : finding({ place: at("evaluations", evaluation, "causes") })
  }
})

/** The days on which the evidence was there: when it was counted, else the end of its period; surveys, when they closed. */
const evidenceDays = (evaluation: Evaluation, context: Context): ReadonlyArray<string> =>
  evaluation.evidence.flatMap((evidence) => {
    if (evidence.kind === "document") return []
    if (evidence.kind === "survey") return context.cycles.get(evidence.cycleId)?.closesOn ?? []
    const days = observationsBehind(evidence, evaluation.unitId, context).map(
      ({ collectedOn, period }) => collectedOn ?? periodEnd(period)
    )
    return days.length === 0 ? [periodEnd(evidence.period)] : days
  })

export const evaluationFollowsItsEvidence = rule({
  id: "SK-EVA-004",
  entity: "Evaluation",
  severity: "warning",
  source: "logik",
  subjects: evaluationsOf,
  check: (evaluation, context) => {
    const days = evidenceDays(evaluation, context)
    const last = days.toSorted().at(-1)
    if (last === undefined) return notApplicable
    if (last <= evaluation.decidedOn) return pass
    const facts = { decidedOn: evaluation.decidedOn, day: last }
    return finding({ place: at("evaluations", evaluation, "decidedOn"), facts })
  }
})

export const evaluationUsesSeveralSources = rule({
  id: "SK-EVA-006",
  entity: "Evaluation",
  severity: "warning",
  source: "Skolverket, BRUK: en självskattning räcker inte ensam",
  subjects: evaluationsOf,
  check: (evaluation) => {
    // Without any evidence SK-EVA-001 speaks.
    if (!isAssessed(evaluation) || evaluation.evidence.length === 0) return notApplicable
    const kinds = new Set(evaluation.evidence.map(({ kind }) => kind))
    if (kinds.size >= 2) return pass
    const kind = evaluation.evidence[0]?.kind ?? ""
    return finding({ place: at("evaluations", evaluation, "evidence"), facts: { kind } })
  }
})

export const notAssessedHasReason = rule({
  id: "SK-EVA-007",
  entity: "Evaluation",
  severity: "error",
  source: "förordning 1997:702 3 § st. 1",
  subjects: evaluationsOf,
  check: (evaluation) => {
    if (isAssessed(evaluation)) return notApplicable
    return saysSomething(evaluation.analysis) || saysSomething(evaluation.noActionReason)
      ? pass
      : finding({ place: at("evaluations", evaluation, "analysis") })
  }
})
