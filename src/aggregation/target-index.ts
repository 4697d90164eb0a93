import type { Dataset } from "../model/dataset.js"
import type { Goal } from "../model/goal.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import type { SchoolForm } from "../model/school-form.js"
import type { Target } from "../model/target.js"
import type { Estimate } from "../result/estimate.js"
import { roundDecimal } from "../statistics/round-decimal.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { FigureTarget } from "./figure.js"

interface TargetOfGoal {
  readonly target: Target
  readonly goal: Goal
}

/** Finds the target that holds for an indicator, group and node. */
export type TargetIndex = ReadonlyMap<string, ReadonlyArray<TargetOfGoal>>

const keyOf = (indicatorId: string, groupId: string): string => `${indicatorId}/${groupId}`

/** Sorts targets by indicator and group, the lowest goal id first. */
export const indexTargets = (dataset: Dataset): TargetIndex => {
  const goals = new Map(dataset.goals.map((goal) => [goal.id, goal]))
  const index = new Map<string, Array<TargetOfGoal>>()
  const sorted = [...dataset.targets].sort((a, b) => byCodePoint(a.goalId, b.goalId))
  for (const target of sorted) {
    const goal = goals.get(target.goalId)
    if (goal === undefined) continue
    const key = keyOf(target.indicatorId, target.groupId ?? everyone)
    index.set(key, [...(index.get(key) ?? []), { target, goal }])
  }
  return index
}

const holdsFor = (goal: Goal, nodeId: string, forms: ReadonlySet<SchoolForm>): boolean => {
  if (goal.unitId !== undefined) return goal.unitId === nodeId
  return goal.schoolForms === undefined || goal.schoolForms.some((form) => forms.has(form))
}

const isMet = (target: Target, value: number | null, change: number | null): boolean | null => {
  if (target.comparison === "at-least" || target.comparison === "at-most") {
    if (value === null || target.value === undefined) return null
    return target.comparison === "at-least" ? value >= target.value : value <= target.value
  }
  if (change === null) return null
  const towards = target.comparison === "increase" ? change : -change
  // Without a level any change in the right direction will do; a level may be written with or without its sign.
  const least = Math.abs(target.value ?? 0)
  return least === 0 ? towards > 0 : towards >= least
}

const printed = (value: Estimate, indicator: Indicator): number | null =>
  value.value === null ? null : Number(roundDecimal(value.value, indicator.decimals))

/** The target that a figure is held against, and whether it meets it as printed. */
export const targetOf = (
  index: TargetIndex,
  indicator: Indicator,
  node: { readonly id: string; readonly groupId: string; readonly forms: ReadonlySet<SchoolForm> },
  value: Estimate,
  change: Estimate
): FigureTarget | null => {
  const found = index.get(keyOf(indicator.id, node.groupId))?.find(({ goal }) => holdsFor(goal, node.id, node.forms))
  if (found === undefined) return null
  const { goalId, comparison, value: level } = found.target
  return {
    goalId,
    comparison,
    value: level === undefined ? null : level + 0,
    met: isMet(found.target, printed(value, indicator), change.value)
  }
}
