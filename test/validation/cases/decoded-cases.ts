import { authority, goal, observation, soundDataset, unit } from "../../support/dataset-builder.js"
import type { DecodedRuleCase } from "../rule-case.js"

const without = (row: object, field: string): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field))

export const decodedCases: ReadonlyArray<DecodedRuleCase> = [
  {
    rule: "SK-UNI-004",
    input: () => ({ ...soundDataset(), units: [unit({ schoolUnitCode: "08050956" })] }),
    path: ["units", 0, "schoolUnitCode"],
    code: "not-a-school-unit-code"
  },
  {
    rule: "SK-UNI-010",
    input: () => ({ ...soundDataset(), authority: authority({ municipalityCode: "0181 " }) }),
    path: ["authority", "municipalityCode"],
    code: "unknown-municipality-code"
  },
  {
    rule: "SK-UNI-011",
    input: () => ({ ...soundDataset(), authority: authority({ organisationNumber: "2120000796" }) }),
    path: ["authority", "organisationNumber"],
    code: "not-an-organisation-number"
  },
  {
    rule: "SK-GOA-003",
    input: () => ({ ...soundDataset(), goals: [without(goal(), "goalAreaId")] }),
    path: ["goals", 0, "goalAreaId"],
    code: "missing-field"
  },
  {
    rule: "SK-GOA-003",
    input: () => ({ ...soundDataset(), goals: [without(goal(), "origin")] }),
    path: ["goals", 0, "origin"],
    code: "missing-field"
  },
  {
    rule: "SK-FOL-001",
    input: () => ({ ...soundDataset(), observations: [{ ...observation(), judgement: "reached" }] }),
    path: ["observations", 0, "judgement"],
    code: "unexpected-field"
  },
  {
    rule: "SK-FOL-003",
    input: () => ({ ...soundDataset(), observations: [without(observation(), "origin")] }),
    path: ["observations", 0, "origin"],
    code: "missing-field"
  },
  {
    rule: "SK-FOL-003",
    input: () => ({ ...soundDataset(), observations: [without(observation(), "period")] }),
    path: ["observations", 0, "period"],
    code: "missing-field"
  },
  {
    rule: "SK-FOL-009",
    input: () => ({ ...soundDataset(), observations: [observation({ status: "near-all" })] }),
    path: ["observations", 0, "status"],
    code: "number-beside-status"
  },
  {
    rule: "SK-FOL-009",
    input: () => ({ ...soundDataset(), observations: [{ ...observation(), numerator: "~100" }] }),
    path: ["observations", 0, "numerator"],
    code: "wrong-type"
  }
]
