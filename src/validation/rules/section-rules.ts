import type { SectionId } from "../../model/report-codes.js"
import { type SectionLevel, type SectionRequirement, sectionsOf } from "../../model/report-sections.js"
import type { Context } from "../context.js"
import { at } from "../place.js"
import { finding, notApplicable, type Outcome, pass, rule } from "../rule.js"
import { holdsSection } from "../section-content.js"
import { type YearReport, yearReports } from "../year-reports.js"

interface RequiredSection extends YearReport {
  readonly requirement: Pick<SectionRequirement, "section" | "schoolForms" | "condition">
}

const sectionsAt = (level: SectionLevel) =>
  function* (context: Context): Iterable<RequiredSection> {
    const { regime, dataset } = context
    const required = {
      unit: sectionsOf(regime, "unit", dataset.year).filter((requirement) => requirement.level === level),
      central: sectionsOf(regime, "central", dataset.year).filter((requirement) => requirement.level === level)
    }
    for (const report of yearReports(context)) {
      for (const requirement of required[report.kind]) yield { ...report, requirement }
    }
  }

const theseSections = (...sections: ReadonlyArray<SectionId>) =>
  function* (context: Context): Iterable<RequiredSection> {
    for (const report of yearReports(context))
      for (const section of sections) yield { ...report, requirement: { section } }
  }

const checkSection = ({ report, schoolForms, requirement }: RequiredSection, context: Context): Outcome => {
  const { section, condition, schoolForms: concerned } = requirement
  if (concerned !== undefined && !schoolForms.some((form) => concerned.includes(form))) return notApplicable
  if (condition === "if-any" && !context.filledSections.get(report.unitId)?.has(section)) return notApplicable
  if (holdsSection(report, section, context.filledSections)) return pass
  return finding({ place: at("reports", report, `texts.${section}`), facts: { section } })
}

export const reportTellsConditionsWorkAttainment = rule({
  id: "SK-REP-009",
  entity: "Report",
  severity: "error",
  source: "förordning 1997:702 3 § st. 2",
  regimes: ["forordning-1997-702"],
  subjects: theseSections("conditions", "work", "assessments"),
  check: checkSection
})

export const reportHasMandatorySections = rule({
  id: "SK-REP-010",
  entity: "Report",
  severity: "error",
  source: "avsnittets egen källa i redovisningsprofilen",
  subjects: sectionsAt("mandatory"),
  check: checkSection
})

export const reportHasRecommendedSections = rule({
  id: "SK-REP-011",
  entity: "Report",
  severity: "warning",
  source: "avsnittets egen källa i redovisningsprofilen",
  subjects: sectionsAt("recommended"),
  check: checkSection
})

export const reportTellsEqualTreatment = rule({
  id: "SK-REP-012",
  entity: "Report",
  severity: "error",
  source: "förordning 1997:702 3 a § (första dag ur minnet, R-med)",
  regimes: ["forordning-1997-702"],
  validity: { from: "2009-01-01" },
  subjects: theseSections("equal-treatment"),
  check: checkSection
})
