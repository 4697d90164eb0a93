import type { Evaluation } from "../../../src/model/evaluation.js"
import type { Target } from "../../../src/model/target.js"
import {
  authority,
  evaluation,
  indicator,
  missingObservation,
  observation,
  soundDataset,
  surveyCycle,
  valueObservation
} from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const evaluated = (difference: Partial<Evaluation>) => () => soundDataset({ evaluations: [evaluation(difference)] })

const document = { kind: "document", title: "Kvalitetsdialog" } as const
const behorighet = { kind: "observation", indicatorId: "behorighet", period: "2024/25", groupId: "all" } as const
const survey = { kind: "survey", cycleId: "brukare-2025" } as const

const target = (difference: Partial<Target> = {}): Target => ({
  goalId: "alla-klarar",
  indicatorId: "behorighet",
  comparison: "at-least",
  value: 95,
  ...difference
})

const judged =
  (judgement: Evaluation["judgement"], targets: ReadonlyArray<Target>, numerator = 48) =>
  () =>
    soundDataset({ targets, evaluations: [evaluation({ judgement })], observations: [observation({ numerator })] })

export const evaluationCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-EVA-001",
    passing: () => soundDataset(),
    failing: evaluated({ evidence: [document] }),
    findings: [{ at: "evaluations utv-1 evidence", severity: "error", facts: { evidence: 1 } }],
    notApplicable: evaluated({ judgement: "not-assessed", evidence: [] }),
    boundaries: [
      {
        says: "finds an evaluation without evidence",
        dataset: evaluated({ evidence: [] }),
        verdict: [{ at: "evaluations utv-1 evidence", facts: { evidence: 0 } }]
      },
      {
        says: "finds evidence that was never observed",
        dataset: evaluated({ evidence: [{ ...behorighet, period: "2023/24" }] }),
        verdict: [{ at: "evaluations utv-1 evidence" }]
      },
      {
        says: "accepts a survey",
        dataset: () =>
          soundDataset({ surveyCycles: [surveyCycle()], evaluations: [evaluation({ evidence: [survey] })] }),
        verdict: "pass"
      },
      {
        says: "accepts a fact that the authority observed for all units",
        dataset: () => soundDataset({ observations: [observation({ unitId: "ekbacken" })] }),
        verdict: "pass"
      },
      {
        says: "lets the authority rest on its units' facts",
        dataset: evaluated({ unitId: "ekbacken" }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-EVA-002",
    passing: () => soundDataset(),
    failing: () => {
      const { goalId, ...rest } = evaluation()
      return soundDataset({ evaluations: [rest] })
    },
    findings: [{ at: "evaluations utv-1 goalId", severity: "error", facts: { missing: "goalId" } }],
    notApplicable: "never",
    boundaries: [
      {
        says: "finds an evaluation without rationale",
        dataset: evaluated({ analysis: "  " }),
        verdict: [{ at: "evaluations utv-1 analysis", facts: { missing: "analysis" } }]
      },
      {
        says: "accepts a goal beside its own goal area",
        dataset: evaluated({ goalAreaId: "larande" }),
        verdict: "pass"
      },
      {
        says: "finds a goal beside another goal area",
        dataset: () =>
          soundDataset({
            goalAreas: [
              { id: "larande", name: "Lärande", order: 1, curriculumAreas: ["NORMS", "KNOWLEDGE", "INFLUENCE"] },
              { id: "samverkan", name: "Samverkan", order: 2, curriculumAreas: ["HOME"] }
            ],
            evaluations: [evaluation({ goalAreaId: "samverkan" })]
          }),
        verdict: [{ at: "evaluations utv-1 goalAreaId", facts: { missing: "one" } }]
      },
      {
        says: "leaves the reason of what is not assessed to SK-EVA-007",
        dataset: evaluated({ judgement: "not-assessed", analysis: "" }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-EVA-003",
    passing: () => soundDataset(),
    failing: evaluated({ causes: [] }),
    findings: [{ at: "evaluations utv-1 causes", severity: "error", facts: {} }],
    notApplicable: evaluated({ judgement: "not-assessed", causes: [] }),
    boundaries: [
      {
        says: "only warns before the act of 2022",
        dataset: () => soundDataset({ year: 2021, evaluations: [evaluation({ causes: [] })] }),
        verdict: [{ at: "evaluations utv-1 causes", severity: "warning" }]
      },
      {
        says: "is an error from the year in which the act came into force",
        dataset: () => soundDataset({ year: 2022, evaluations: [evaluation({ causes: [] })] }),
        verdict: [{ at: "evaluations utv-1 causes", severity: "error" }]
      },
      {
        says: "only warns under the ordinance",
        dataset: () =>
          soundDataset({
            authority: authority({ regime: "forordning-1997-702" }),
            evaluations: [evaluation({ causes: [] })]
          }),
        verdict: [{ at: "evaluations utv-1 causes", severity: "warning" }]
      }
    ]
  },
  {
    rule: "SK-EVA-004",
    passing: evaluated({ decidedOn: "2025-06-30" }),
    failing: evaluated({ decidedOn: "2025-06-29" }),
    findings: [
      {
        at: "evaluations utv-1 decidedOn",
        severity: "warning",
        facts: { decidedOn: "2025-06-29", day: "2025-06-30" }
      }
    ],
    notApplicable: evaluated({ evidence: [document] }),
    boundaries: [
      {
        says: "takes the day on which it was counted before the end of its period",
        dataset: () =>
          soundDataset({
            observations: [observation({ collectedOn: "2025-06-10" })],
            evaluations: [evaluation({ decidedOn: "2025-06-10" })]
          }),
        verdict: "pass"
      },
      {
        says: "waits until a survey has closed",
        dataset: () =>
          soundDataset({
            surveyCycles: [surveyCycle({ closesOn: "2025-10-31" })],
            evaluations: [evaluation({ evidence: [behorighet, survey], decidedOn: "2025-10-30" })]
          }),
        verdict: [{ at: "evaluations utv-1 decidedOn", facts: { decidedOn: "2025-10-30", day: "2025-10-31" } }]
      },
      {
        says: "takes the end of the period of what was not observed",
        dataset: evaluated({ evidence: [{ ...behorighet, period: "2025" }], decidedOn: "2025-12-30" }),
        verdict: [{ at: "evaluations utv-1 decidedOn" }]
      }
    ]
  },
  {
    rule: "SK-EVA-005",
    passing: judged("reached", [target()]),
    failing: judged("reached", [target({ value: 97 })]),
    findings: [
      {
        at: "evaluations utv-1 judgement",
        severity: "warning",
        facts: { judgement: "reached", met: 0, targets: 1 }
      }
    ],
    notApplicable: judged("partly-reached", [target({ value: 97 })]),
    boundaries: [
      {
        says: "finds a goal that is called not reached though its targets are met",
        dataset: judged("not-reached", [target()]),
        verdict: [{ at: "evaluations utv-1 judgement", facts: { judgement: "not-reached", met: 1, targets: 1 } }]
      },
      {
        says: "accepts a goal that is called not reached when one of its targets is not met",
        dataset: () =>
          soundDataset({
            indicators: [indicator(), indicator({ id: "narvaro" })],
            targets: [target(), target({ indicatorId: "narvaro" })],
            observations: [observation(), observation({ indicatorId: "narvaro", numerator: 40 })],
            evaluations: [evaluation({ judgement: "not-reached" })]
          }),
        verdict: "pass"
      },
      {
        says: "compares the value as it is printed",
        dataset: () =>
          soundDataset({
            targets: [target({ value: 96 })],
            observations: [observation({ numerator: 1919, denominator: 2000 })]
          }),
        verdict: "pass"
      },
      {
        says: "lets at-most be met at the printed value and no further",
        dataset: () =>
          soundDataset({
            targets: [target({ comparison: "at-most", value: 85 })],
            observations: [valueObservation(85.05)]
          }),
        verdict: [{ at: "evaluations utv-1 judgement" }]
      },
      {
        says: "takes the last period of the year",
        dataset: () =>
          soundDataset({
            observations: [
              observation({ period: "2025-HT", numerator: 40 }),
              observation({ period: "2025-VT", numerator: 50 })
            ]
          }),
        verdict: [{ at: "evaluations utv-1 judgement" }]
      },
      {
        says: "has nothing to compare without a number",
        dataset: () => soundDataset({ observations: [missingObservation("suppressed-at-source")] }),
        verdict: "not-applicable"
      },
      {
        says: "has nothing to compare with another year's number",
        dataset: () => soundDataset({ observations: [observation({ period: "2023/24", numerator: 1 })] }),
        verdict: "not-applicable"
      },
      {
        says: "leaves targets of change to the figures",
        dataset: judged("reached", [{ goalId: "alla-klarar", indicatorId: "behorighet", comparison: "increase" }]),
        verdict: "not-applicable"
      },
      {
        says: "does not judge a whole goal area",
        dataset: () => {
          const { goalId, ...rest } = evaluation({ goalAreaId: "larande" })
          return soundDataset({ targets: [target({ value: 99 })], evaluations: [rest] })
        },
        verdict: "not-applicable"
      },
      {
        says: "reads counts from the numerator",
        dataset: () =>
          soundDataset({
            indicators: [indicator({ kind: "count", factor: 1, overUnits: "sum", overTime: "sum" })],
            observations: [observation({ numerator: 94 })]
          }),
        verdict: [{ at: "evaluations utv-1 judgement" }]
      }
    ]
  },
  {
    rule: "SK-EVA-006",
    passing: () => soundDataset(),
    failing: evaluated({ evidence: [behorighet, { ...behorighet, period: "2023/24" }] }),
    findings: [{ at: "evaluations utv-1 evidence", severity: "warning", facts: { kind: "observation" } }],
    notApplicable: evaluated({ evidence: [] }),
    boundaries: [
      {
        says: "does not speak of what is not assessed",
        dataset: evaluated({ judgement: "not-assessed", evidence: [document] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-EVA-007",
    passing: evaluated({ judgement: "not-assessed", analysis: "Målet sattes i december." }),
    failing: evaluated({ judgement: "not-assessed", analysis: " " }),
    findings: [{ at: "evaluations utv-1 analysis", severity: "error", facts: {} }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "accepts the reason that is given for no action",
        dataset: evaluated({ judgement: "not-assessed", analysis: "", noActionReason: "Målet sattes i december." }),
        verdict: "pass"
      }
    ]
  }
]
