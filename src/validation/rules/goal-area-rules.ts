import type { CurriculumArea } from "../../model/curriculum-area.js"
import { curriculumAreasFor } from "../curriculum-fit.js"
import { at, atAuthority } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

export const goalAreaMapsToCurriculum = rule({
  id: "SK-GOA-001",
  entity: "GoalArea",
  severity: "error",
  source: "den kommunala planen; skollagen 4 kap. 5 §",
  subjects: function* (context) {
    const taught = curriculumAreasFor(
      context.activeUnits.flatMap(({ schoolForms }) => schoolForms),
      context
    )
    for (const area of context.dataset.goalAreas) yield { area, taught }
  },
  check: ({ area, taught }) => {
    const place = at("goalAreas", area, "curriculumAreas")
    if (area.curriculumAreas.length === 0) return finding({ place, facts: { areas: 0 } })
    // Without units, or with forms that have no curriculum, there is nothing to compare with.
    if (taught.size === 0 || area.curriculumAreas.some((common) => taught.has(common))) return pass
    return finding({ place, facts: { areas: area.curriculumAreas.length } })
  }
})

export const planHasGoalAreaCount = rule({
  id: "SK-GOA-002",
  entity: "Plan",
  severity: "warning",
  source: "den kommunala planen",
  subjects: (context) => [context],
  check: ({ dataset, options: { goalAreaCount } }, context) => {
    if (goalAreaCount === undefined) return notApplicable
    const count = dataset.goalAreas.length
    return count === goalAreaCount
      ? pass
      : finding({ place: atAuthority(context), facts: { count, expected: goalAreaCount } })
  }
})

const neededAreas: ReadonlyArray<CurriculumArea> = ["NORMS", "KNOWLEDGE", "INFLUENCE"]

export const planCoversNeededAreas = rule({
  id: "SK-GOA-004",
  entity: "Plan",
  severity: "warning",
  source: "läroplanerna, kapitel 2",
  subjects: () => neededAreas,
  check: (needed, context) =>
    context.dataset.goalAreas.some(({ curriculumAreas }) => curriculumAreas.includes(needed))
      ? pass
      : finding({ place: atAuthority(context), facts: { area: needed } })
})
