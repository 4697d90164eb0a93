import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { decodeDataset } from "../../src/model/decode-dataset.js"
import { emptyDataset } from "../support/dataset-builder.js"

const issuesOf = (difference: object) => {
  const result = decodeDataset({ ...emptyDataset(), ...difference })
  return Result.isFailure(result) ? result.failure.issues : []
}

const evaluation = (evidence: ReadonlyArray<unknown>) => ({
  id: "e1",
  unitId: emptyDataset().authority.id,
  year: 2025,
  judgement: "reached",
  analysis: "",
  causes: [],
  evidence,
  decidedOn: "2025-06-01",
  decidedByRole: "rektor"
})

it.each([[{ kind: "rumour" }], [{}]])("names the kinds of evidence there are: %j", (evidence) => {
  const [issue] = issuesOf({ evaluations: [evaluation([evidence])] })
  expect(issue?.code).toBe("unknown-code")
  expect(issue?.message.en).toContain("kind")
  expect(issue?.message.en).toContain("observation, survey, document")
})

it("refuses two breaks of one series at the same point", () => {
  const indicator = {
    id: "merit",
    name: "Meritvärde",
    definition: "Meritvärde",
    kind: "mean",
    factor: 1,
    decimals: 1,
    unit: "poäng",
    better: "higher",
    overUnits: "weighted-mean",
    overTime: "none",
    disclosure: "personal",
    source: "Betyg",
    breaks: [
      { from: "2024/25", reason: "ny skala" },
      { from: "2024/25", reason: "nytt urval" }
    ]
  }
  expect(issuesOf({ indicators: [indicator] }).map(({ path, code }) => [path.join("."), code])).toEqual([
    ["indicators.0.breaks.1.from", "duplicate-key"]
  ])
})
