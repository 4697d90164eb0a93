import { describe, expect, it } from "vitest"
import { ruleCatalogue } from "../../src/validation/catalogue.js"
import { ruleOutcomes } from "../../src/validation/rule-outcomes.js"
import { authority, emptyDataset, observation, soundDataset, valueObservation } from "../support/dataset-builder.js"

const outcomeOf = (rule: string, ...[dataset, options]: Parameters<typeof ruleOutcomes>) =>
  ruleOutcomes(dataset, options).find(({ ruleId }) => ruleId === rule)

describe("ruleOutcomes", () => {
  it("has every rule of the catalogue, in its order", () => {
    expect(ruleOutcomes(soundDataset()).map(({ ruleId }) => ruleId)).toEqual(ruleCatalogue.map(({ id }) => id))
  })
  it("counts each subject once", () => {
    const observations = [
      observation({ numerator: 48 }),
      observation({ period: "2023/24", numerator: 51 }),
      observation({ period: "2022/23", numerator: 52 }),
      valueObservation(96, { period: "2021/22" })
    ]
    expect(outcomeOf("SK-FOL-006", soundDataset({ observations }))).toEqual({
      ruleId: "SK-FOL-006",
      evaluated: true,
      passed: 1,
      findings: 2,
      notApplicable: 1
    })
  })
  it("never counts as passed what decoding enforces, nothing can decide, or comes later", () => {
    const unevaluated = new Map(
      ruleCatalogue.filter(({ kind }) => kind !== "evaluated").map(({ id, reason }) => [id, reason])
    )
    const outcomes = ruleOutcomes(soundDataset()).filter(({ ruleId }) => unevaluated.has(ruleId))
    expect(outcomes).toHaveLength(unevaluated.size)
    for (const outcome of outcomes) {
      expect(outcome).toEqual({
        ruleId: outcome.ruleId,
        evaluated: false,
        passed: 0,
        findings: 0,
        notApplicable: 0,
        reason: unevaluated.get(outcome.ruleId)
      })
    }
  })
  it("gives no reason for rules that were evaluated", () => {
    expect(ruleOutcomes(soundDataset()).filter(({ evaluated, reason }) => evaluated && reason !== undefined)).toEqual(
      []
    )
  })
  it("counts rules of other report rules as not applicable", () => {
    expect(outcomeOf("SK-REP-001", soundDataset())).toMatchObject({ passed: 0, findings: 0, notApplicable: 2 })
    const ordinance = soundDataset({ authority: authority({ regime: "forordning-1997-702" }) })
    expect(outcomeOf("SK-REP-001", ordinance)).toMatchObject({ passed: 2, findings: 0, notApplicable: 0 })
    expect(outcomeOf("SK-REP-013", ordinance)).toMatchObject({ passed: 0, findings: 0, notApplicable: 3 })
  })
  it("has passed nothing where there is nothing", () => {
    expect(outcomeOf("SK-EVA-001", emptyDataset())).toMatchObject({ evaluated: true, passed: 0, notApplicable: 0 })
  })
  it("follows the options", () => {
    expect(outcomeOf("SK-GOA-002", soundDataset())).toMatchObject({ notApplicable: 1 })
    expect(outcomeOf("SK-GOA-002", soundDataset(), { goalAreaCount: 1 })).toMatchObject({ passed: 1 })
    expect(outcomeOf("SK-GOA-002", soundDataset(), { goalAreaCount: 4 })).toMatchObject({ findings: 1 })
  })
})
