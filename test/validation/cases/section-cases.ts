import type { SectionId } from "../../../src/model/report-codes.js"
import type { UnitReport } from "../../../src/model/unit-report.js"
import {
  action,
  authority,
  centralReport,
  deficiency,
  evaluation,
  indicator,
  involvement,
  report,
  soundDataset,
  unit,
  valueObservation
} from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const ordinance = authority({ regime: "forordning-1997-702" })

/** A report with prose in all sections but these. */
const lacking = (row: UnitReport, ...sections: ReadonlyArray<SectionId>): UnitReport => ({
  ...row,
  texts: Object.fromEntries(Object.entries(row.texts).filter(([section]) => !sections.includes(section as SectionId)))
})

const withoutRows = { observations: [], evaluations: [], actions: [], involvement: [] } as const

export const sectionCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-REP-009",
    passing: () => soundDataset({ authority: ordinance }),
    failing: () =>
      soundDataset({
        ...withoutRows,
        authority: ordinance,
        reports: [lacking(report(), "conditions", "work", "assessments"), centralReport()]
      }),
    findings: [
      { at: "reports bjork/2025 texts.assessments", severity: "error", facts: { section: "assessments" } },
      { at: "reports bjork/2025 texts.conditions", facts: { section: "conditions" } },
      { at: "reports bjork/2025 texts.work", facts: { section: "work" } }
    ],
    notApplicable: () =>
      soundDataset({ ...withoutRows, reports: [lacking(report(), "conditions", "work", "assessments")] }),
    boundaries: [
      {
        says: "reads goal attainment out of the evaluations",
        dataset: () =>
          soundDataset({ authority: ordinance, reports: [lacking(report(), "assessments"), centralReport()] }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-REP-010",
    passing: () => soundDataset(),
    failing: () => soundDataset({ reports: [lacking(report(), "planning"), centralReport()] }),
    findings: [{ at: "reports bjork/2025 texts.planning", severity: "error", facts: { section: "planning" } }],
    notApplicable: () => soundDataset({ reports: [lacking(centralReport(), "deficiencies")] }),
    othersPass: true,
    boundaries: [
      {
        says: "finds every section that a unit must have and neither text nor rows fill",
        dataset: () => soundDataset({ ...withoutRows, reports: [report({ texts: {} })] }),
        verdict: ["actions", "analysis", "follow-up", "involvement", "planning"].map((section) => ({
          at: `reports bjork/2025 texts.${section}`,
          severity: "error" as const
        }))
      },
      {
        says: "finds every section that the authority must have",
        dataset: () => soundDataset({ ...withoutRows, reports: [centralReport({ texts: {} })] }),
        verdict: ["actions", "analysis", "follow-up", "planning"].map((section) => ({
          at: `reports ekbacken/2025 texts.${section}`
        }))
      },
      {
        says: "accepts rows instead of prose",
        dataset: () => soundDataset({ reports: [report({ texts: { planning: "Nästa år …" } })] }),
        verdict: "pass"
      },
      {
        says: "accepts another document instead of prose",
        dataset: () =>
          soundDataset({
            ...withoutRows,
            reports: [
              report({
                texts: {},
                externalRefs: {
                  involvement: "Dnr 1",
                  "follow-up": "Dnr 2",
                  analysis: "Dnr 3",
                  actions: "Dnr 4",
                  planning: "Dnr 5"
                }
              })
            ]
          }),
        verdict: "pass"
      },
      {
        says: "takes blank prose for none",
        dataset: () => soundDataset({ reports: [report({ texts: { planning: " \n" } })] }),
        verdict: [{ at: "reports bjork/2025 texts.planning" }]
      },
      {
        says: "takes an evaluation without causes for no analysis of causes",
        dataset: () =>
          soundDataset({
            evaluations: [evaluation({ causes: [] })],
            reports: [lacking(report(), "analysis"), centralReport()]
          }),
        verdict: [{ at: "reports bjork/2025 texts.analysis" }]
      },
      {
        says: "does not take last year's rows for this year's",
        dataset: () =>
          soundDataset({
            actions: [action({ year: 2024 })],
            involvement: [involvement("staff", "participated", { year: 2024 })],
            reports: [lacking(report(), "actions", "involvement"), centralReport()]
          }),
        verdict: [{ at: "reports bjork/2025 texts.actions" }, { at: "reports bjork/2025 texts.involvement" }]
      },
      {
        says: "follows the ordinance where it is kept",
        dataset: () =>
          soundDataset({
            authority: ordinance,
            reports: [lacking(report(), "planning", "equal-treatment"), centralReport()]
          }),
        verdict: [{ at: "reports bjork/2025 texts.equal-treatment" }]
      },
      {
        says: "asks the authority for deficiencies only where there are some, and these fill the section",
        dataset: () =>
          soundDataset({
            deficiencies: [deficiency()],
            reports: [report(), lacking(centralReport(), "deficiencies")]
          }),
        verdict: "pass"
      },
      {
        says: "asks nothing of an area's own report",
        dataset: () =>
          soundDataset({
            areas: [{ id: "norra", name: "Norra" }],
            reports: [report(), report({ unitId: "norra", texts: {} })]
          }),
        verdict: "pass"
      },
      {
        says: "asks nothing of a row that only gives a reason",
        dataset: () => soundDataset({ reports: [report({ status: "draft", missingReason: "Ny rektor.", texts: {} })] }),
        verdict: []
      }
    ]
  },
  {
    rule: "SK-REP-011",
    passing: () => soundDataset(),
    failing: () => soundDataset({ reports: [lacking(report(), "work", "student-health"), centralReport()] }),
    findings: [
      { at: "reports bjork/2025 texts.student-health", severity: "warning", facts: { section: "student-health" } },
      { at: "reports bjork/2025 texts.work", facts: { section: "work" } }
    ],
    notApplicable: () =>
      soundDataset({
        units: [unit({ schoolForms: ["FS"] })],
        reports: [lacking(report(), "student-health")]
      }),
    othersPass: true,
    boundaries: [
      {
        says: "reads basic facts out of this year's counts",
        dataset: () =>
          soundDataset({
            indicators: [indicator({ kind: "count", factor: 1, overUnits: "sum", overTime: "last" })],
            observations: [valueObservation(412, { period: "2025-10-15" })],
            reports: [lacking(report(), "basic-facts"), centralReport()]
          }),
        verdict: "pass"
      },
      {
        says: "reads last year's actions out of their outcome",
        dataset: () =>
          soundDataset({
            actions: [action({ id: "atg-0", year: 2024, outcome: "Fler är behöriga." }), action()],
            reports: [lacking(report(), "previous-actions"), centralReport()]
          }),
        verdict: "pass"
      },
      {
        says: "reads last year's actions out of an action that continues one",
        dataset: () =>
          soundDataset({
            actions: [action({ id: "atg-0", year: 2024 }), action({ continuesActionId: "atg-0" })],
            reports: [lacking(report(), "previous-actions"), centralReport()]
          }),
        verdict: "pass"
      },
      {
        says: "reads the units' reports out of their rows",
        dataset: () => soundDataset({ reports: [report(), lacking(centralReport(), "unit-reports")] }),
        verdict: "pass"
      },
      {
        says: "finds that nobody reported",
        dataset: () => soundDataset({ reports: [lacking(centralReport(), "unit-reports")] }),
        verdict: [{ at: "reports ekbacken/2025 texts.unit-reports" }]
      },
      {
        says: "reads publication out of the report's own address, under the ordinance",
        dataset: () =>
          soundDataset({
            authority: ordinance,
            reports: [
              report({ publishedAt: "https://ekbacken.example/bjork" }),
              lacking(centralReport(), "publication")
            ]
          }),
        verdict: [{ at: "reports ekbacken/2025 texts.publication" }]
      },
      {
        says: "only recommends the analysis before 2022",
        dataset: () =>
          soundDataset({
            ...withoutRows,
            year: 2021,
            reports: [lacking(report({ year: 2021, period: "2021" }), "analysis")]
          }),
        verdict: [{ at: "reports bjork/2021 texts.analysis" }]
      }
    ]
  },
  {
    rule: "SK-REP-012",
    passing: () => soundDataset({ authority: ordinance }),
    failing: () =>
      soundDataset({ authority: ordinance, reports: [lacking(report(), "equal-treatment"), centralReport()] }),
    findings: [
      { at: "reports bjork/2025 texts.equal-treatment", severity: "error", facts: { section: "equal-treatment" } }
    ],
    notApplicable: () => soundDataset({ reports: [lacking(report(), "equal-treatment")] }),
    boundaries: [
      {
        says: "did not hold before 2009",
        dataset: () =>
          soundDataset({
            year: 2008,
            reports: [lacking(report({ year: 2008, period: "2008" }), "equal-treatment")]
          }),
        verdict: "not-applicable"
      },
      {
        says: "held from 2009",
        dataset: () =>
          soundDataset({
            year: 2009,
            reports: [lacking(report({ year: 2009, period: "2009" }), "equal-treatment")]
          }),
        verdict: [{ at: "reports bjork/2009 texts.equal-treatment" }]
      }
    ]
  }
]
