import type { SchoolForm } from "../../model/school-form.js"
import type { Unit } from "../../model/unit.js"
import type { UnitReport } from "../../model/unit-report.js"
import type { Context } from "../context.js"
import { at, atAuthority } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"
import { centralReports, isHandedIn, reportsOf, unitReports } from "../year-reports.js"

interface ExpectedReport {
  readonly unit: Unit
  readonly isActive: boolean
  readonly rows: ReadonlyArray<UnitReport>
}

const expectedReports = function* (context: Context): Iterable<ExpectedReport> {
  const active = new Set(context.activeUnits)
  for (const unit of context.dataset.units) {
    yield { unit, isActive: active.has(unit), rows: reportsOf(unit.id, context) }
  }
}

export const unitHasOneReport = rule({
  id: "SK-REP-004",
  entity: "UnitReport",
  severity: "error",
  source: "förordning 1997:702 1 § (varje); den kommunala planen",
  subjects: expectedReports,
  check: ({ unit, isActive, rows }, { dataset }) => {
    if (!isActive) return notApplicable
    return rows.length === 1
      ? pass
      : finding({ place: at("units", unit), facts: { reports: rows.length, year: dataset.year } })
  }
})

export const centralReportIncludesUnit = rule({
  id: "SK-REP-005",
  entity: "CentralReport",
  severity: "error",
  source: "den kommunala planen; förordning 1997:702 1 §",
  severities: [
    { regime: "forordning-1997-702", severity: "error" },
    { regime: "skollagen-2010-800", severity: "warning" }
  ],
  subjects: expectedReports,
  check: ({ unit, isActive, rows }, { dataset }) => {
    if (!isActive) return notApplicable
    return rows.length > 0 ? pass : finding({ place: at("units", unit), facts: { year: dataset.year } })
  }
})

export const missingReportHasReason = rule({
  id: "SK-REP-006",
  entity: "CentralReport",
  severity: "error",
  source: "den kommunala planen",
  subjects: expectedReports,
  check: ({ unit, isActive, rows }, { dataset }) => {
    if (!isActive || rows.some(isHandedIn)) return notApplicable
    if (rows.some(({ missingReason }) => missingReason !== undefined)) return pass
    const [row] = rows
    return finding({
      place: row === undefined ? at("units", unit) : at("reports", row, "missingReason"),
      facts: { unit: unit.id, year: dataset.year }
    })
  }
})

type Activity = "preschool" | "school" | "school-age-childcare"

const activityOf = (form: SchoolForm): Activity => {
  if (form === "FS") return "preschool"
  return form === "FTH" || form === "OPPFTH" ? "school-age-childcare" : "school"
}

const activitiesOf = (forms: ReadonlyArray<SchoolForm>): ReadonlySet<Activity> => new Set(forms.map(activityOf))

export const centralReportCoversActivities = rule({
  id: "SK-REP-007",
  entity: "CentralReport",
  severity: "error",
  source: "förordning 1997:702 1 § st. 1",
  regimes: ["forordning-1997-702"],
  subjects: function* (context) {
    const reported = activitiesOf(unitReports(context).flatMap(({ schoolForms }) => schoolForms))
    for (const { report, schoolForms } of centralReports(context)) {
      const text = report.texts["school-forms"] ?? report.externalRefs?.["school-forms"]
      const isTold = text !== undefined && text.trim() !== ""
      for (const activity of activitiesOf(schoolForms)) yield { activity, isCovered: isTold || reported.has(activity) }
    }
  },
  check: ({ activity, isCovered }, context) =>
    isCovered ? pass : finding({ place: atAuthority(context), facts: { activity } })
})
