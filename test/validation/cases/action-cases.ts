import type { Action } from "../../../src/model/action.js"
import { action, deficiency, evaluation, goal, goalArea, soundDataset } from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const acted = (difference: Partial<Action>) => () => soundDataset({ actions: [action(difference)] })

const without = (...fields: ReadonlyArray<keyof Action>) => {
  const kept = Object.entries(action()).filter(([field]) => !fields.includes(field as keyof Action))
  return Object.fromEntries(kept) as unknown as Action
}

const unreached =
  (...actions: ReadonlyArray<Action>) =>
  () =>
    soundDataset({ evaluations: [evaluation({ judgement: "partly-reached" })], actions })

const chain = (descriptions: ReadonlyArray<string>) => () =>
  soundDataset({
    actions: descriptions.map((description, index) =>
      action({
        id: `atg-${index}`,
        year: 2025 - index,
        description,
        ...(index + 1 < descriptions.length ? { continuesActionId: `atg-${index + 1}` } : {})
      })
    )
  })

export const actionCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-ACT-001",
    passing: unreached(action()),
    failing: unreached(),
    findings: [{ at: "evaluations utv-1", severity: "error", facts: { judgement: "partly-reached" } }],
    notApplicable: () => soundDataset({ actions: [] }),
    boundaries: [
      {
        says: "accepts a reason instead",
        dataset: () =>
          soundDataset({
            evaluations: [evaluation({ judgement: "not-reached", noActionReason: "Målet utgår." })],
            actions: []
          }),
        verdict: "pass"
      },
      {
        says: "accepts an action for the same goal, unit and year",
        dataset: unreached(without("evaluationId")),
        verdict: "pass"
      },
      {
        says: "finds that an action for another goal does not help",
        dataset: () =>
          soundDataset({
            goals: [goal(), goal({ id: "trygghet", criterion: "Alla är trygga." })],
            evaluations: [evaluation({ judgement: "largely-reached" })],
            actions: [{ ...without("evaluationId"), goalId: "trygghet" }]
          }),
        verdict: [{ at: "evaluations utv-1", facts: { judgement: "largely-reached" } }]
      },
      {
        says: "accepts an action for any goal of a goal area that was judged as a whole",
        dataset: () => {
          const { goalId, ...rest } = evaluation({ judgement: "not-reached", goalAreaId: "larande" })
          return soundDataset({ evaluations: [rest], actions: [without("evaluationId")] })
        },
        verdict: "pass"
      },
      {
        says: "finds that an action without goal serves none",
        dataset: unreached(without("evaluationId", "goalId")),
        verdict: [{ at: "evaluations utv-1" }]
      },
      {
        says: "leaves earlier years' evaluations alone",
        dataset: () =>
          soundDataset({ evaluations: [evaluation({ judgement: "not-reached", year: 2024 })], actions: [] }),
        verdict: "not-applicable"
      },
      {
        says: "does not speak of what is not assessed",
        dataset: () => soundDataset({ evaluations: [evaluation({ judgement: "not-assessed" })], actions: [] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-ACT-002",
    passing: () => soundDataset(),
    failing: () => soundDataset({ actions: [without("evaluationId")] }),
    findings: [{ at: "actions atg-1 evaluationId", severity: "error", facts: { missing: "evaluationId" } }],
    notApplicable: () => soundDataset({ actions: [{ ...without("evaluationId", "goalId"), year: 2024 }] }),
    boundaries: [
      {
        says: "reads the goal out of the evaluation",
        dataset: () => soundDataset({ actions: [without("goalId")] }),
        verdict: "pass"
      },
      {
        says: "finds an evaluation without goal",
        dataset: () => {
          const { goalId, ...rest } = evaluation()
          return soundDataset({ evaluations: [rest], actions: [without("goalId")] })
        },
        verdict: [{ at: "actions atg-1 goalId", facts: { missing: "goalId" } }]
      },
      {
        says: "asks no evaluation of an action against a deficiency",
        dataset: () => soundDataset({ deficiencies: [deficiency()], actions: [without("evaluationId", "goalId")] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-ACT-003",
    passing: () => soundDataset(),
    failing: acted({ responsibleRole: " " }),
    findings: [{ at: "actions atg-1 responsibleRole", severity: "warning", facts: {} }],
    notApplicable: "never"
  },
  {
    rule: "SK-ACT-004",
    passing: acted({ dueOn: "2025-09-02" }),
    failing: acted({ dueOn: "2025-09-01" }),
    findings: [
      {
        at: "actions atg-1 dueOn",
        severity: "warning",
        facts: { dueOn: "2025-09-01", decidedOn: "2025-09-01" }
      }
    ],
    notApplicable: () => soundDataset({ actions: [without("evaluationId")] })
  },
  {
    rule: "SK-ACT-005",
    passing: acted({ followUpOn: "2026-06-01" }),
    failing: acted({ followUpOn: "2026-05-31" }),
    findings: [
      {
        at: "actions atg-1 followUpOn",
        severity: "warning",
        facts: { missing: "order", followUpOn: "2026-05-31", dueOn: "2026-06-01" }
      }
    ],
    notApplicable: acted({ status: "cancelled", outcome: "Ersatt av en annan åtgärd." }),
    boundaries: [
      {
        says: "finds an action without a day of follow-up",
        dataset: () => soundDataset({ actions: [without("followUpOn")] }),
        verdict: [{ at: "actions atg-1 followUpOn", facts: { missing: "day" } }]
      },
      {
        says: "finds an action without a measure",
        dataset: acted({ expectedEffect: "" }),
        verdict: [{ at: "actions atg-1 measureIndicatorId", facts: { missing: "measure" } }]
      },
      {
        says: "accepts an indicator as measure",
        dataset: acted({ expectedEffect: "", measureIndicatorId: "behorighet" }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-ACT-006",
    passing: acted({ year: 2024, outcome: "Fler elever är behöriga." }),
    failing: acted({ year: 2024 }),
    findings: [{ at: "actions atg-1 outcome", severity: "warning", facts: {} }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "accepts an action that goes on",
        dataset: () =>
          soundDataset({
            actions: [action({ continuesActionId: "atg-0" }), action({ id: "atg-0", year: 2024 })]
          }),
        verdict: "pass"
      },
      { says: "leaves older actions alone", dataset: acted({ year: 2023 }), verdict: "not-applicable" }
    ]
  },
  {
    rule: "SK-ACT-007",
    passing: acted({ status: "done", completedOn: "2025-11-01", outcome: "Stödet ges." }),
    failing: acted({ status: "done", completedOn: "2025-11-01" }),
    findings: [{ at: "actions atg-1 outcome", severity: "error", facts: { status: "done" } }],
    notApplicable: acted({ status: "ongoing" }),
    boundaries: [
      {
        says: "finds a finished action without its day",
        dataset: acted({ status: "done", outcome: "Stödet ges." }),
        verdict: [{ at: "actions atg-1 completedOn", facts: { status: "done" } }]
      },
      {
        says: "asks no day of a cancelled action",
        dataset: acted({ status: "cancelled", outcome: "Ersatt av en annan åtgärd." }),
        verdict: "pass"
      },
      {
        says: "asks a cancelled action what became of it",
        dataset: acted({ status: "cancelled" }),
        verdict: [{ at: "actions atg-1 outcome", facts: { status: "cancelled" } }]
      }
    ]
  },
  {
    rule: "SK-ACT-008",
    passing: () => soundDataset({ deficiencies: [deficiency()] }),
    failing: () => soundDataset({ deficiencies: [deficiency({ actionIds: [] })] }),
    findings: [{ at: "deficiencies brist-1 actionIds", severity: "error", facts: {} }],
    notApplicable: "never"
  },
  {
    rule: "SK-ACT-009",
    passing: chain(["Mer stöd i matematik", "Mer stöd", "Mer stöd"]),
    failing: chain(["Mer stöd", " mer  STÖD", "Mer stöd"]),
    findings: [{ at: "actions atg-0 description", severity: "warning", facts: { first: 2023 } }],
    notApplicable: chain(["Mer stöd", "Mer stöd"]),
    boundaries: [
      {
        says: "finds each further year",
        dataset: chain(["Mer stöd", "Mer stöd", "Mer stöd", "Mer stöd"]),
        verdict: [{ at: "actions atg-0 description" }, { at: "actions atg-1 description" }]
      },
      {
        says: "does not count two actions of the same year as two years",
        dataset: () =>
          soundDataset({
            actions: [
              action({ id: "a", continuesActionId: "b" }),
              action({ id: "b", year: 2024, continuesActionId: "c" }),
              action({ id: "c", year: 2024 })
            ]
          }),
        verdict: "not-applicable"
      },
      {
        says: "does not count this year twice",
        dataset: () =>
          soundDataset({
            actions: [
              action({ id: "a", continuesActionId: "b" }),
              action({ id: "b", continuesActionId: "c" }),
              action({ id: "c", year: 2024 })
            ]
          }),
        verdict: "not-applicable"
      },
      {
        says: "is not caught in a circle of actions",
        dataset: () =>
          soundDataset({
            goalAreas: [goalArea()],
            actions: [action({ continuesActionId: "atg-2" }), action({ id: "atg-2", continuesActionId: "atg-1" })]
          }),
        verdict: "not-applicable"
      }
    ]
  }
]
