import {
  authority,
  emptyDataset,
  goal,
  goalArea,
  indicator,
  missingObservation,
  observation,
  soundDataset,
  unit
} from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const grading = goalArea({ id: "betyg", order: 2, curriculumAreas: ["ASSESSMENT"] })

const withGradingGoal =
  (difference: Parameters<typeof goal>[0], forms: Parameters<typeof unit>[0] = {}) =>
  () =>
    soundDataset({
      units: [unit(forms)],
      goalAreas: [goalArea(), grading],
      goals: [goal(), goal({ id: "rattvisa-betyg", goalAreaId: "betyg", criterion: "Sambedömning", ...difference })]
    })

export const goalCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-GOA-001",
    passing: () => soundDataset(),
    failing: () => soundDataset({ goalAreas: [goalArea({ curriculumAreas: [] })] }),
    findings: [{ at: "goalAreas larande curriculumAreas", severity: "error", facts: { areas: 0 } }],
    notApplicable: "never",
    boundaries: [
      {
        says: "finds an area of another school form's curriculum",
        dataset: () => soundDataset({ goalAreas: [goalArea({ curriculumAreas: ["QUALITY"] })] }),
        verdict: [{ at: "goalAreas larande curriculumAreas", facts: { areas: 1 } }]
      },
      {
        says: "accepts it when a preschool is there",
        dataset: () =>
          soundDataset({
            units: [unit(), unit({ id: "ek", schoolUnitCode: "80509561", schoolForms: ["FS"] })],
            goalAreas: [goalArea({ curriculumAreas: ["QUALITY"] })]
          }),
        verdict: "pass"
      },
      {
        says: "finds grading among forms without grades, though they share a curriculum with compulsory school",
        dataset: () =>
          soundDataset({
            units: [unit({ schoolForms: ["FKLASS"] })],
            goalAreas: [goalArea({ curriculumAreas: ["ASSESSMENT"] })]
          }),
        verdict: [{ at: "goalAreas larande curriculumAreas" }]
      },
      {
        says: "has nothing to compare with where no form has a curriculum",
        dataset: () => soundDataset({ units: [unit({ schoolForms: ["OPPFTH"] })] }),
        verdict: "pass"
      },
      {
        says: "reads the curricula of the reporting year",
        dataset: () =>
          soundDataset({
            year: 1990,
            units: [unit({ schoolForms: ["GR"] })],
            goalAreas: [goalArea({ curriculumAreas: ["HOME"] })]
          }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-GOA-002",
    options: { goalAreaCount: 1 },
    passing: () => soundDataset(),
    failing: () => soundDataset({ goalAreas: [goalArea(), goalArea({ id: "samverkan", order: 2 })] }),
    findings: [{ at: "authority ekbacken", severity: "warning", facts: { count: 2, expected: 1 } }],
    notApplicable: () => soundDataset(),
    notApplicableOptions: {},
    boundaries: [
      {
        says: "counts a plan without goal areas",
        dataset: () => emptyDataset(),
        options: { goalAreaCount: 4 },
        verdict: [{ at: "authority ekbacken", facts: { count: 0, expected: 4 } }]
      }
    ]
  },
  {
    rule: "SK-GOA-004",
    passing: () => soundDataset(),
    failing: () => soundDataset({ goalAreas: [goalArea({ curriculumAreas: ["KNOWLEDGE"] })] }),
    findings: [
      { at: "authority ekbacken", severity: "warning", facts: { area: "INFLUENCE" } },
      { at: "authority ekbacken", facts: { area: "NORMS" } }
    ],
    notApplicable: "never",
    boundaries: [
      {
        says: "takes several goal areas together",
        dataset: () =>
          soundDataset({
            goalAreas: [
              goalArea({ curriculumAreas: ["KNOWLEDGE", "NORMS"] }),
              goalArea({ id: "inflytande", order: 2, curriculumAreas: ["INFLUENCE"] })
            ]
          }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-GOA-005",
    passing: () => soundDataset(),
    failing: () => soundDataset({ targets: [] }),
    findings: [{ at: "goals alla-klarar criterion", severity: "warning", facts: {} }],
    notApplicable: "never",
    boundaries: [
      {
        says: "accepts a criterion instead of a target",
        dataset: () => soundDataset({ targets: [], goals: [goal({ criterion: "Alla har fått en plan." })] }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-GOA-006",
    passing: withGradingGoal({ schoolForms: ["GR"] }),
    failing: withGradingGoal({ schoolForms: ["GR", "FKLASS"] }),
    findings: [{ at: "goals rattvisa-betyg schoolForms", severity: "warning", facts: { form: "FKLASS" } }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "finds a goal of a unit without grades",
        dataset: withGradingGoal({ origin: "unit", unitId: "bjork" }, { schoolForms: ["FS"] }),
        verdict: [{ at: "goals rattvisa-betyg schoolForms", facts: { form: "FS" } }]
      },
      {
        says: "accepts a goal of a unit that has grades beside fritidshem",
        dataset: withGradingGoal({ origin: "unit", unitId: "bjork" }, { schoolForms: ["FTH", "GR"] }),
        verdict: "pass"
      },
      {
        says: "finds a goal for all forms where a unit has none with grades",
        dataset: withGradingGoal({}, { schoolForms: ["FTH"] }),
        verdict: [{ at: "goals rattvisa-betyg schoolForms", facts: { form: "FTH" } }]
      },
      {
        says: "accepts a goal for all forms where every unit has grades",
        dataset: withGradingGoal({}),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-FOL-012",
    passing: () => soundDataset(),
    failing: () => soundDataset({ observations: [observation({ period: "2023/24" })] }),
    findings: [{ at: "goals alla-klarar", severity: "warning", facts: { year: 2025 } }],
    notApplicable: () => soundDataset({ targets: [] }),
    boundaries: [
      {
        says: "accepts the latest value of what is measured every second year",
        dataset: () =>
          soundDataset({
            indicators: [indicator({ intervalYears: 2 })],
            observations: [observation({ period: "2023/24" })]
          }),
        verdict: "pass"
      },
      {
        says: "finds a goal whose indicator was not reported",
        dataset: () => soundDataset({ observations: [missingObservation("not-reported")] }),
        verdict: [{ at: "goals alla-klarar" }]
      },
      {
        says: "accepts what the source hides",
        dataset: () => soundDataset({ observations: [missingObservation("suppressed-at-source")] }),
        verdict: "pass"
      },
      {
        says: "does not take next year's value for this year's",
        dataset: () => soundDataset({ observations: [observation({ period: "2025/26" })] }),
        verdict: [{ at: "goals alla-klarar" }]
      },
      {
        says: "asks for the unit's own value where the goal is the unit's",
        dataset: () =>
          soundDataset({
            authority: authority(),
            goals: [goal({ origin: "unit", unitId: "bjork" })],
            observations: [observation({ unitId: "ekbacken" })]
          }),
        verdict: [{ at: "goals alla-klarar" }]
      }
    ]
  }
]
