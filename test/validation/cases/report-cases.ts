import type { UnitReport } from "../../../src/model/unit-report.js"
import {
  authority,
  centralReport,
  evaluation,
  goalArea,
  involvement,
  report,
  soundDataset,
  unit
} from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const ordinance = authority({ regime: "forordning-1997-702" })

/** The unit's and the authority's report under the ordinance. */
const underOrdinance =
  (unitDifference: Partial<UnitReport> = {}, centralDifference: Partial<UnitReport> = {}) =>
  () =>
    soundDataset({ authority: ordinance, reports: [report(unitDifference), centralReport(centralDifference)] })

const underSchoolAct =
  (unitDifference: Partial<UnitReport> = {}, centralDifference: Partial<UnitReport> = {}) =>
  () =>
    soundDataset({ reports: [report(unitDifference), centralReport(centralDifference)] })

const draft = { status: "draft", missingReason: "Ny rektor från november." } as const
const published = { publishedAt: "https://ekbacken.example/kvalitet" }

export const reportCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-REP-001",
    passing: underOrdinance(),
    failing: underOrdinance({ period: "2024" }),
    findings: [
      {
        at: "reports bjork/2025 period",
        severity: "error",
        facts: { period: "2024", year: 2025, kind: "other" }
      }
    ],
    notApplicable: underSchoolAct({ period: "2024/25" }),
    boundaries: [
      {
        says: "only warns of a school year",
        dataset: underOrdinance({ period: "2024/25" }),
        verdict: [
          {
            at: "reports bjork/2025 period",
            severity: "warning",
            facts: { period: "2024/25", year: 2025, kind: "school-year" }
          }
        ]
      },
      {
        says: "is an error for a school year that is reported in another year",
        dataset: underOrdinance({}, { period: "2025/26" }),
        verdict: [{ at: "reports ekbacken/2025 period", severity: "error" }]
      },
      {
        says: "is an error for a term",
        dataset: underOrdinance({ period: "2025-HT" }),
        verdict: [{ at: "reports bjork/2025 period", severity: "error" }]
      }
    ]
  },
  {
    rule: "SK-REP-002",
    passing: underOrdinance({}, { adoptedOn: "2026-05-01" }),
    failing: underOrdinance({}, { adoptedOn: "2026-05-02" }),
    findings: [
      {
        at: "reports ekbacken/2025 adoptedOn",
        severity: "error",
        facts: { adoptedOn: "2026-05-02", latest: "2026-05-01" }
      }
    ],
    notApplicable: underSchoolAct({}, { adoptedOn: "2026-11-01" }),
    boundaries: [
      {
        says: "gives no date to the units",
        dataset: underOrdinance({ adoptedOn: "2026-12-01" }),
        verdict: "pass"
      },
      {
        says: "waits for a day of adoption",
        dataset: () => {
          const { adoptedOn, ...rest } = centralReport()
          return soundDataset({ authority: ordinance, reports: [report(), rest] })
        },
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-REP-003",
    options: { unitReportsBy: "2026-02-28" },
    passing: underOrdinance({ adoptedOn: "2026-02-28" }),
    failing: underOrdinance({ adoptedOn: "2026-03-01" }),
    findings: [
      {
        at: "reports bjork/2025 adoptedOn",
        severity: "warning",
        facts: { adoptedOn: "2026-03-01", latest: "2026-02-28" }
      }
    ],
    notApplicable: underSchoolAct({ adoptedOn: "2026-03-01" }),
    boundaries: [
      {
        says: "is not applicable when no day was decided",
        dataset: underOrdinance({ adoptedOn: "2026-12-31" }),
        options: {},
        verdict: "not-applicable"
      },
      {
        says: "gives the central report more time",
        dataset: underOrdinance({ adoptedOn: "2026-02-01" }, { adoptedOn: "2026-04-30" }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-REP-004",
    passing: () => soundDataset(),
    failing: () => soundDataset({ reports: [centralReport()] }),
    findings: [{ at: "units bjork", severity: "error", facts: { reports: 0, year: 2025 } }],
    notApplicable: () => soundDataset({ units: [unit({ closedOn: "2025-01-01" })], reports: [] }),
    boundaries: [
      {
        says: "asks a unit that was open for a single day",
        dataset: () => soundDataset({ units: [unit({ closedOn: "2025-01-02" })], reports: [] }),
        verdict: [{ at: "units bjork" }]
      },
      {
        says: "asks a unit that opened on the last day",
        dataset: () => soundDataset({ units: [unit({ openedOn: "2025-12-31" })], reports: [] }),
        verdict: [{ at: "units bjork" }]
      },
      {
        says: "asks no unit that opens next year",
        dataset: () => soundDataset({ units: [unit({ openedOn: "2026-01-01" })], reports: [] }),
        verdict: "not-applicable"
      },
      {
        says: "does not take last year's report for this year's",
        dataset: () => soundDataset({ reports: [report({ year: 2024 })] }),
        verdict: [{ at: "units bjork" }]
      }
    ]
  },
  {
    rule: "SK-REP-005",
    passing: () => soundDataset(),
    failing: () => soundDataset({ reports: [centralReport()] }),
    findings: [{ at: "units bjork", severity: "warning", facts: { year: 2025 } }],
    notApplicable: () => soundDataset({ units: [unit({ closedOn: "2025-01-01" })], reports: [] }),
    boundaries: [
      {
        says: "is an error under the ordinance",
        dataset: () => soundDataset({ authority: ordinance, reports: [centralReport()] }),
        verdict: [{ at: "units bjork", severity: "error" }]
      },
      {
        says: "is an error in the ordinance's own years",
        dataset: () => soundDataset({ year: 2010, reports: [] }),
        verdict: [{ at: "units bjork", severity: "error" }]
      },
      {
        says: "accepts a unit that is listed as missing",
        dataset: () => soundDataset({ reports: [report(draft), centralReport()] }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-REP-006",
    passing: () => soundDataset({ reports: [report(draft)] }),
    failing: () => soundDataset({ reports: [report({ status: "returned" })] }),
    findings: [{ at: "reports bjork/2025 missingReason", severity: "error", facts: { unit: "bjork", year: 2025 } }],
    notApplicable: () => soundDataset({ reports: [report({ status: "submitted" })] }),
    boundaries: [
      {
        says: "finds a unit that is silently left out",
        dataset: () => soundDataset({ reports: [] }),
        verdict: [{ at: "units bjork", facts: { unit: "bjork", year: 2025 } }]
      },
      {
        says: "does not speak of a closed unit",
        dataset: () => soundDataset({ units: [unit({ closedOn: "2024-07-01" })], reports: [] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-REP-007",
    passing: underOrdinance(),
    failing: () =>
      soundDataset({
        authority: ordinance,
        units: [
          unit(),
          unit({ id: "lind", schoolUnitCode: "80509561", schoolForms: ["FS"] }),
          unit({ id: "klubben", schoolUnitCode: "80509562", schoolForms: ["FTH"] })
        ],
        reports: [report(), centralReport({ texts: {} })]
      }),
    findings: [
      { at: "authority ekbacken", severity: "error", facts: { activity: "preschool" } },
      { at: "authority ekbacken", facts: { activity: "school-age-childcare" } }
    ],
    notApplicable: underSchoolAct(),
    boundaries: [
      {
        says: "is content with a text that tells what is covered",
        dataset: () =>
          soundDataset({
            authority: ordinance,
            units: [unit(), unit({ id: "lind", schoolUnitCode: "80509561", schoolForms: ["FS"] })],
            reports: [report(), centralReport({ texts: { "school-forms": "Förskolan redovisas här." } })]
          }),
        verdict: "pass"
      },
      {
        says: "is content when each activity has a report",
        dataset: underOrdinance({}, { texts: {} }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-REP-008",
    passing: () => soundDataset(),
    failing: () => soundDataset({ goalAreas: [goalArea(), goalArea({ id: "hem", order: 2 })] }),
    findings: [
      { at: "reports bjork/2025", severity: "error", facts: { area: "hem" } },
      { at: "reports ekbacken/2025", facts: { area: "hem" } }
    ],
    notApplicable: () =>
      soundDataset({
        evaluations: [],
        actions: [],
        reports: [report({ externalRefs: { assessments: "Dnr 2025:14" } })]
      }),
    boundaries: [
      {
        says: "accepts an evaluation of the whole area",
        dataset: () => {
          const { goalId, ...rest } = evaluation({ goalAreaId: "larande" })
          return soundDataset({ evaluations: [rest] })
        },
        verdict: "pass"
      },
      {
        says: "takes the units' evaluations into the central report, and not the other way",
        dataset: () => soundDataset({ evaluations: [evaluation({ unitId: "ekbacken" })] }),
        verdict: [{ at: "reports bjork/2025", facts: { area: "larande" } }]
      },
      {
        says: "does not take last year's evaluation",
        dataset: () => soundDataset({ evaluations: [evaluation({ year: 2024 })] }),
        verdict: [{ at: "reports bjork/2025" }, { at: "reports ekbacken/2025" }]
      },
      {
        says: "does not ask a preschool to treat grading",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["FS"] })],
            goalAreas: [goalArea({ curriculumAreas: ["ASSESSMENT"] })],
            evaluations: [],
            actions: []
          }),
        verdict: "not-applicable"
      },
      {
        says: "does not ask an open leisure activity to treat grading",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["OPPFTH"] })],
            goalAreas: [goalArea({ curriculumAreas: ["ASSESSMENT"] })],
            evaluations: [],
            actions: []
          }),
        verdict: "not-applicable"
      },
      {
        says: "asks for every area of an activity without curriculum",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["OPPFTH"] })],
            evaluations: [],
            actions: [],
            reports: [report()]
          }),
        verdict: [{ at: "reports bjork/2025", facts: { area: "larande" } }]
      },
      {
        says: "asks for an area that is mapped to nothing",
        dataset: () =>
          soundDataset({
            goalAreas: [goalArea({ curriculumAreas: [] })],
            evaluations: [],
            actions: [],
            reports: [report()]
          }),
        verdict: [{ at: "reports bjork/2025", facts: { area: "larande" } }]
      }
    ]
  },
  {
    rule: "SK-REP-013",
    passing: () => soundDataset(),
    failing: () => soundDataset({ involvement: [involvement("pupils", "invited"), involvement("guardians", "none")] }),
    findings: [
      {
        at: "involvement bjork/2025/guardians mode",
        severity: "error",
        facts: { group: "guardians", least: "invited" }
      },
      { at: "involvement bjork/2025/pupils mode", facts: { group: "pupils", least: "participated" } },
      { at: "reports bjork/2025", facts: { group: "staff", least: "participated" } }
    ],
    notApplicable: () => soundDataset({ authority: ordinance, involvement: [] }),
    boundaries: [
      {
        says: "asks for the children and not for pupils at a preschool",
        dataset: () => soundDataset({ units: [unit({ schoolForms: ["FS"] })] }),
        verdict: [{ at: "reports bjork/2025", facts: { group: "children", least: "invited" } }]
      },
      {
        says: "is content when the children were invited",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["FS"] })],
            involvement: [
              involvement("staff", "participated"),
              involvement("children", "invited"),
              involvement("guardians", "participated")
            ]
          }),
        verdict: "pass"
      },
      {
        says: "asks for no guardians in adult education",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["VUX"] })],
            involvement: [involvement("staff", "participated"), involvement("pupils", "participated")]
          }),
        verdict: "pass"
      },
      {
        says: "does not take last year's participation",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["VUX"] })],
            involvement: [involvement("staff", "participated"), involvement("pupils", "participated", { year: 2024 })]
          }),
        verdict: [{ at: "reports bjork/2025", facts: { group: "pupils", least: "participated" } }]
      },
      {
        says: "leaves what another document tells to that document",
        dataset: () =>
          soundDataset({ involvement: [], reports: [report({ externalRefs: { involvement: "Dnr 2025:15" } })] }),
        verdict: "not-applicable"
      },
      {
        says: "asks nothing of a report that does not exist",
        dataset: () => soundDataset({ involvement: [], reports: [report(draft)] }),
        verdict: []
      }
    ]
  },
  {
    rule: "SK-REP-014",
    passing: underSchoolAct({ responsibleRole: "Rektor F–6" }),
    failing: underSchoolAct({ responsibleRole: "biträdande rektor" }),
    findings: [{ at: "reports bjork/2025 responsibleRole", severity: "error", facts: {} }],
    notApplicable: "never",
    boundaries: [
      { says: "accepts an acting rektor", dataset: underSchoolAct({ responsibleRole: "tf. rektor" }), verdict: "pass" },
      {
        says: "accepts it spelt out",
        dataset: underSchoolAct({ responsibleRole: "Tillförordnad rektor" }),
        verdict: "pass"
      },
      {
        says: "finds another role with the same beginning",
        dataset: underSchoolAct({ responsibleRole: "rektorsassistent" }),
        verdict: [{ at: "reports bjork/2025 responsibleRole" }]
      },
      {
        says: "finds an empty role",
        dataset: underSchoolAct({ responsibleRole: "" }),
        verdict: [{ at: "reports bjork/2025 responsibleRole" }]
      },
      {
        says: "accepts a förskolechef of a preschool before July 2019",
        dataset: () =>
          soundDataset({
            year: 2019,
            units: [unit({ schoolForms: ["FS"] })],
            reports: [report({ year: 2019, period: "2019", responsibleRole: "Förskolechef" })]
          }),
        verdict: "pass"
      },
      {
        says: "finds a förskolechef after it",
        dataset: () =>
          soundDataset({
            year: 2020,
            units: [unit({ schoolForms: ["FS"] })],
            reports: [report({ year: 2020, period: "2020", responsibleRole: "Förskolechef" })]
          }),
        verdict: [{ at: "reports bjork/2020 responsibleRole" }]
      },
      {
        says: "finds a förskolechef at a school",
        dataset: () =>
          soundDataset({
            year: 2015,
            reports: [report({ year: 2015, period: "2015", responsibleRole: "förskolechef" })]
          }),
        verdict: [{ at: "reports bjork/2015 responsibleRole" }]
      }
    ]
  },
  {
    rule: "SK-REP-015",
    passing: underOrdinance(published, published),
    failing: underOrdinance({}, published),
    findings: [{ at: "reports bjork/2025 publishedAt", severity: "warning", facts: {} }],
    notApplicable: underOrdinance({ status: "draft" }, { status: "returned" }),
    boundaries: [
      { says: "is not applicable under the school act", dataset: underSchoolAct(), verdict: "not-applicable" }
    ]
  },
  {
    rule: "SK-REP-017",
    passing: () => soundDataset({ authority: authority({ regime: "skollagen-2010-800" }) }),
    failing: () => soundDataset({ year: 2010, authority: authority({ regime: "skollagen-2010-800" }) }),
    findings: [
      {
        at: "authority ekbacken regime",
        severity: "error",
        facts: { regime: "skollagen-2010-800", year: 2010 }
      }
    ],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "accepts the school act in its first reporting year",
        dataset: () => soundDataset({ year: 2011, authority: authority({ regime: "skollagen-2010-800" }) }),
        verdict: "pass"
      },
      {
        says: "accepts the ordinance in its last reporting year",
        dataset: () => soundDataset({ year: 2010, authority: ordinance }),
        verdict: "pass"
      },
      {
        says: "only warns when the ordinance is kept voluntarily",
        dataset: () => soundDataset({ year: 2011, authority: ordinance }),
        verdict: [{ at: "authority ekbacken regime", severity: "warning" }]
      }
    ]
  }
]
