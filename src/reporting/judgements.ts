import { type Evaluation, type EvidenceRef, Judgement } from "../model/evaluation.js"
import type { Goal } from "../model/goal.js"
import { everyone } from "../model/identifier.js"
import { byCodePoint } from "../text/code-point-order.js"
import { goalsOf } from "./indicator-plan.js"
import { periodText } from "./period-text.js"
import { textField, tidy } from "./prose.js"
import type { ReportScope } from "./report-scope.js"
import type { SectionBlocks } from "./section-blocks.js"
import { bySwedishName } from "./wording.js"

const evidenceText = (evidence: EvidenceRef, { dataset, words }: ReportScope): string => {
  switch (evidence.kind) {
    case "observation":
      return words("evidence-observation", {
        indicator: dataset.indicators.find(({ id }) => id === evidence.indicatorId)?.name ?? evidence.indicatorId,
        period: periodText(evidence.period, words),
        group:
          evidence.groupId === everyone
            ? words("group-all")
            : (dataset.groups.find(({ id }) => id === evidence.groupId)?.name ?? evidence.groupId)
      })
    case "survey": {
      const question = dataset.questions.find(({ id }) => id === evidence.questionId)?.text
      const index = dataset.surveyIndices.find(({ id }) => id === evidence.indexId)?.name
      const cycle = dataset.surveyCycles.find(({ id }) => id === evidence.cycleId)?.name ?? evidence.cycleId
      return words("evidence-survey", { cycle, detail: question ?? index ?? "" })
    }
    case "document":
      return words("evidence-document", { title: evidence.title, reference: evidence.reference ?? "" })
  }
}

const goalAreaIdOf = (evaluation: Evaluation, { dataset }: ReportScope): string | undefined =>
  evaluation.goalAreaId ?? dataset.goals.find(({ id }) => id === evaluation.goalId)?.goalAreaId

/** What an evaluation judges, by id and in words. */
const judged = (evaluation: Evaluation, scope: ReportScope) => {
  const goal = scope.dataset.goals.find(({ id }) => id === evaluation.goalId)
  const area = scope.dataset.goalAreas.find(({ id }) => id === goalAreaIdOf(evaluation, scope))
  return {
    evaluationId: evaluation.id,
    nodeId: evaluation.unitId,
    nodeName: scope.nodeName(evaluation.unitId),
    ...(area === undefined ? {} : { goalAreaId: area.id, goalArea: area.name }),
    ...(goal === undefined ? {} : { goalId: goal.id, goal: goal.statement })
  }
}

/** The evaluations of the report's own nodes, in the order of goal areas and goals. */
const ownEvaluations = (scope: ReportScope): ReadonlyArray<Evaluation> => {
  const areaOrder = new Map(scope.dataset.goalAreas.map(({ id, order }) => [id, order]))
  const goalOrder = new Map(goalsOf(scope).map(({ id }, index) => [id, index]))
  const place = (evaluation: Evaluation): number =>
    areaOrder.get(goalAreaIdOf(evaluation, scope) ?? "") ?? areaOrder.size + 1
  const goalPlace = ({ goalId }: Evaluation): number => goalOrder.get(goalId ?? "") ?? -1
  return scope.dataset.evaluations
    .filter(({ unitId, year }) => scope.ownNodes.has(unitId) && year === scope.dataset.year)
    .sort((a, b) => place(a) - place(b) || goalPlace(a) - goalPlace(b) || byCodePoint(a.id, b.id))
}

/** The analyses of causes. */
export const analyses: SectionBlocks = (context) => {
  const items = ownEvaluations(context)
    .map((evaluation) => ({
      ...judged(evaluation, context),
      ...textField("analysis", evaluation.analysis),
      causes: evaluation.causes.flatMap((cause) => tidy(cause) ?? [])
    }))
    .filter(({ analysis, causes }) => analysis !== undefined || causes.length > 0)
  return items.length === 0 ? [] : [{ kind: "analyses", items }]
}

const judgementCounts: SectionBlocks = (context) => {
  const { dataset, units, words } = context
  const unitIds = new Set(units.map(({ id }) => id))
  const ofUnits = dataset.evaluations.filter(({ unitId, year }) => unitIds.has(unitId) && year === dataset.year)
  if (ofUnits.length === 0) return []
  const rows = [...dataset.goalAreas]
    .sort((a, b) => a.order - b.order || byCodePoint(a.id, b.id))
    .map((area) => {
      const its = ofUnits.filter((evaluation) => goalAreaIdOf(evaluation, context) === area.id)
      return {
        goalAreaId: area.id,
        goalArea: area.name,
        units: new Set(its.map(({ unitId }) => unitId)).size,
        unitsExpected: units.length,
        counts: Judgement.literals.map((judgement) => ({
          judgement,
          judgementText: words(`judgement-${judgement}`),
          count: its.filter((evaluation) => evaluation.judgement === judgement).length
        }))
      }
    })
  return [{ kind: "judgement-counts", description: words("judgement-counts-description"), rows }]
}

/** The latest judgement that a unit made of a goal, or of a goal area as a whole. */
const latest = (evaluations: ReadonlyArray<Evaluation>, goalId: string | undefined): Evaluation | undefined =>
  evaluations
    .filter((evaluation) => evaluation.goalId === goalId)
    .sort((a, b) => byCodePoint(a.decidedOn, b.decidedOn) || byCodePoint(a.id, b.id))
    .at(-1)

const toldJudgement = (evaluation: Evaluation | undefined, { words }: ReportScope) => ({
  ...(evaluation === undefined ? {} : { judgement: evaluation.judgement }),
  judgementText: words(evaluation === undefined ? "judgement-missing" : `judgement-${evaluation.judgement}`)
})

/** The goals of an area that evaluations judge, then the area as a whole when they judge that. */
const judgedGoals = (evaluations: ReadonlyArray<Evaluation>, goals: ReadonlyArray<Goal>, { words }: ReportScope) => [
  ...goals
    .filter(({ id }) => evaluations.some(({ goalId }) => goalId === id))
    .map(({ id, statement }) => ({ goalId: id, goal: statement })),
  ...(evaluations.some(({ goalId }) => goalId === undefined)
    ? [{ goalId: undefined, goal: words("goal-area-as-a-whole") }]
    : [])
]

/** Goals beside units, one table for each goal area that units have judged. */
const judgementOverviews: SectionBlocks = (context) => {
  const { dataset, units, words } = context
  const unitIds = new Set(units.map(({ id }) => id))
  const ofYear = dataset.evaluations.filter(({ year, unitId }) => year === dataset.year && unitIds.has(unitId))
  const goals = goalsOf({ ...context, ownNodes: new Set([...context.ownNodes, ...unitIds]) })
  const byName = [...units].sort((a, b) => bySwedishName(a.name, b.name) || byCodePoint(a.id, b.id))
  return [...dataset.goalAreas]
    .sort((a, b) => a.order - b.order || byCodePoint(a.id, b.id))
    .flatMap((area) => {
      const its = ofYear.filter((evaluation) => goalAreaIdOf(evaluation, context) === area.id)
      const shown = judgedGoals(its, goals, context)
      const rows = byName.map(({ id, name }) => {
        const own = its.filter(({ unitId }) => unitId === id)
        return {
          nodeId: id,
          nodeName: name,
          judgements: shown.map(({ goalId }) => toldJudgement(latest(own, goalId), context))
        }
      })
      if (shown.length === 0) return []
      return [
        {
          kind: "judgement-overview" as const,
          goalAreaId: area.id,
          goalArea: area.name,
          description: words("judgement-overview-description", { goalArea: area.name }),
          goals: shown.map(({ goalId, goal }) => (goalId === undefined ? { goal } : { goalId, goal })),
          rows
        }
      ]
    })
}

/** The judgements, and in a central report how the units judged. */
export const judgements: SectionBlocks = (context) => {
  const items = ownEvaluations(context).map((evaluation) => ({
    ...judged(evaluation, context),
    judgement: evaluation.judgement,
    judgementText: context.words(`judgement-${evaluation.judgement}`),
    evidence: evaluation.evidence.map((evidence) => evidenceText(evidence, context)),
    ...textField("noActionReason", evaluation.noActionReason),
    decidedOn: evaluation.decidedOn,
    decidedByRole: evaluation.decidedByRole
  }))
  return [
    ...(items.length === 0 ? [] : [{ kind: "judgements" as const, items }]),
    ...(context.kind === "central" ? [...judgementCounts(context), ...judgementOverviews(context)] : [])
  ]
}
