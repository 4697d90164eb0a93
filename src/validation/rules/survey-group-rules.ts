import type { SchoolForm } from "../../model/school-form.js"
import type { SurveyCycle } from "../../model/survey-cycle.js"
import type { Unit } from "../../model/unit.js"
import type { Context } from "../context.js"
import type { RowPlace } from "../finding.js"
import { at } from "../place.js"
import { type RespondentRole, respondentRole } from "../respondent-role.js"
import { type EvaluatedRule, finding, notApplicable, type Outcome, pass } from "../rule.js"
import { holdsSection } from "../section-content.js"
import { firstTally, type SurveySheet } from "../survey-sheets.js"
import { reportsOf } from "../year-reports.js"

/** Forms with children; in all others they are pupils. */
const formsWithChildren: ReadonlySet<SchoolForm> = new Set(["FS", "FKLASS", "FTH", "OPPFTH"])

const onlyHas = ({ schoolForms }: Unit, form: SchoolForm): boolean => schoolForms.every((other) => other === form)

const tellsMethod = (unit: Unit, context: Context): boolean =>
  reportsOf(unit.id, context).some((report) => holdsSection(report, "sources-and-method", context.filledSections))

const isFoundIn = (role: RespondentRole, unit: Unit, context: Context): boolean => {
  if (role === "pupils") return !onlyHas(unit, "FS") || tellsMethod(unit, context)
  if (role === "children") return unit.schoolForms.some((form) => formsWithChildren.has(form))
  return role === "staff" || !onlyHas(unit, "VUX")
}

/** Points at who was asked: in the row of participation, or in the first tally. */
const atSheet = (sheet: SurveySheet): RowPlace | undefined => {
  const tally = firstTally(sheet)
  if (sheet.participation !== undefined) return at("participation", sheet.participation, "respondentGroup")
  return tally === undefined ? undefined : at("surveyTallies", tally, "respondentGroup")
}

const judgeKind = (
  role: RespondentRole | undefined,
  { kind }: SurveyCycle,
  place: RowPlace,
  group: string
): Outcome => {
  if (role !== "staff") return notApplicable
  return kind === "staff" ? pass : finding({ place, facts: { problem: "kind", kind, group } })
}

const judgeUnit = (
  sheet: SurveySheet,
  role: RespondentRole | undefined,
  place: RowPlace,
  context: Context
): Outcome => {
  const unit = context.units.get(sheet.unitId)
  // Every unit has staff, and a survey of citizens asks outside the units.
  if (role === undefined || role === "staff" || unit === undefined) return notApplicable
  if (isFoundIn(role, unit, context)) return pass
  return finding({ place, facts: { problem: role, group: sheet.respondentGroup } })
}

export const respondentGroupFitsUnit: EvaluatedRule = {
  id: "SK-SUR-011",
  kind: "evaluated",
  entity: "Survey",
  severity: "error",
  source: "Skolinspektionen, respondentgrupper",
  outcomes: function* (context) {
    for (const cycle of context.dataset.surveyCycles) {
      const group = cycle.respondentGroup
      yield judgeKind(respondentRole(group), cycle, at("surveyCycles", cycle, "respondentGroup"), group)
    }
    for (const sheet of context.surveySheets) {
      const group = sheet.respondentGroup
      const [role, place] = [respondentRole(group), atSheet(sheet)]
      if (place === undefined) continue
      if (group !== sheet.cycle.respondentGroup) yield judgeKind(role, sheet.cycle, place, group)
      yield judgeUnit(sheet, role, place, context)
    }
  }
}
