import type { GoalArea } from "../../model/goal-area.js"
import type { Involvement } from "../../model/involvement.js"
import type { SchoolForm } from "../../model/school-form.js"
import { type Context, yearKey } from "../context.js"
import { curriculumAreasFor, onlyGrading } from "../curriculum-fit.js"
import { groupRows } from "../group-rows.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"
import { saysSomething } from "../says-something.js"
import { unitReports, type YearReport, yearReports } from "../year-reports.js"

/** The goal areas that a node's evaluations of the year treat; the central report has those of all nodes. */
const treatedAreas = (context: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const { dataset, goals } = context
  const treated = new Map([[dataset.authority.id, new Set<string>()]])
  const add = (nodeId: string, areaId: string): void => {
    const areas = treated.get(nodeId)
    if (areas === undefined) treated.set(nodeId, new Set([areaId]))
    else areas.add(areaId)
  }
  for (const { unitId, year, goalId, goalAreaId } of dataset.evaluations) {
    const areaId = goalAreaId ?? goals.get(goalId ?? "")?.goalAreaId
    if (year !== dataset.year || areaId === undefined) continue
    add(unitId, areaId)
    add(dataset.authority.id, areaId)
  }
  return treated
}

/** A goal area of which no part is taught in any of the forms is not asked of them. */
const concerns = ({ curriculumAreas }: GoalArea, forms: ReadonlyArray<SchoolForm>, context: Context): boolean => {
  if (curriculumAreas.length === 0) return true
  const taught = curriculumAreasFor(forms, context)
  if (taught.size === 0) return !onlyGrading(curriculumAreas)
  return curriculumAreas.some((area) => taught.has(area))
}

interface AreaOfReport extends YearReport {
  readonly area: GoalArea
  readonly isTreated: boolean
}

export const everyGoalAreaIsTreated = rule({
  id: "SK-REP-008",
  entity: "Report",
  severity: "error",
  source: "den kommunala planen; förordning 1997:702 3 § st. 1",
  subjects: function* (context): Iterable<AreaOfReport> {
    const treated = treatedAreas(context)
    for (const report of yearReports(context)) {
      const areas = treated.get(report.report.unitId)
      for (const area of context.dataset.goalAreas) yield { ...report, area, isTreated: areas?.has(area.id) === true }
    }
  },
  check: ({ report, schoolForms, area, isTreated }, context) => {
    if (isTreated) return pass
    const isElsewhere = saysSomething(report.externalRefs?.assessments)
    if (isElsewhere || !concerns(area, schoolForms, context)) return notApplicable
    return finding({ place: at("reports", report), facts: { area: area.id } })
  }
})

type Participants = Involvement["group"]

/** Who must have taken part, and who must at least have been invited, by the unit's school forms. */
const expectedParticipants = (
  forms: ReadonlyArray<SchoolForm>
): ReadonlyArray<readonly [Participants, Involvement["mode"]]> => {
  const hasPupils = forms.some((form) => form !== "FS")
  const hasGuardians = forms.some((form) => form !== "VUX")
  return [
    ["staff", "participated"],
    ...(hasPupils ? [["pupils", "participated"] as const] : []),
    ...(forms.includes("FS") ? [["children", "invited"] as const] : []),
    ...(hasGuardians ? [["guardians", "invited"] as const] : [])
  ]
}

export const everybodyTakesPart = rule({
  id: "SK-REP-013",
  entity: "UnitReport",
  severity: "error",
  source: "skollagen 4 kap. 4 § st. 2",
  regimes: ["skollagen-2010-800"],
  subjects: function* (context) {
    const rows = groupRows(context.dataset.involvement, ({ unitId, year }) => yearKey(unitId, year))
    for (const { report, schoolForms } of unitReports(context)) {
      const involved = rows.get(yearKey(report.unitId, report.year)) ?? []
      for (const [group, least] of expectedParticipants(schoolForms)) {
        yield { report, group, least, row: involved.find((row) => row.group === group) }
      }
    }
  },
  check: ({ report, group, least, row }) => {
    if (saysSomething(report.externalRefs?.involvement)) return notApplicable
    if (row?.mode === "participated" || (row?.mode === "invited" && least === "invited")) return pass
    const place = row === undefined ? at("reports", report) : at("involvement", row, "mode")
    return finding({ place, facts: { group, least } })
  }
})
