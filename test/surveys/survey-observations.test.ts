import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import type { Indicator } from "../../src/model/indicator.js"
import { pooledSurveyValue } from "../../src/surveys/pooled-survey-value.js"
import { surveyObservations } from "../../src/surveys/survey-observations.js"
import { surveyResultsOrThrow } from "../../src/surveys/survey-results.js"
import { indicator, surveyCycle } from "../support/dataset-builder.js"
import { question, surveyIndex, tally } from "../support/survey-builder.js"
import { municipality } from "./support/survey-municipality.js"

const base = { ...indicator(), overUnits: "weighted-mean", factor: 1 } as const
const index: Indicator = { ...base, id: "trygghet", kind: "index", surveyIndexId: "trygghet" }
const mean: Indicator = { ...base, id: "trivsel-medel", kind: "mean", surveyQuestionId: "trivsel" }
const share: Indicator = { ...indicator({ id: "trivsel-andel" }), surveyQuestionId: "trivsel" }

const surveyTallies = [
  tally([1, 1, 1, 1], { nonSubstantive: 1 }),
  tally([0, 0, 2, 2], { respondentGroup: "pupils" }),
  tally([0, 0, 0, 4], { unitId: "ask" })
]
const observed = (difference: Partial<Dataset> = {}) =>
  surveyObservations(municipality({ indicators: [index, mean, share], surveyTallies, ...difference }))
const of = (rows: ReturnType<typeof observed>, indicatorId: string, unitId = "bjork", groupId = "all") =>
  rows
    .map(({ observation }) => observation)
    .find((row) => row.indicatorId === indicatorId && row.unitId === unitId && row.groupId === groupId)

describe("surveyObservations", () => {
  it("gives an index and a mean with their base, and a share with its parts", () => {
    // Eight answers: 1, 2, 3, 3, 3, 4, 4, 4.
    const rows = observed()
    expect(of(rows, "trivsel-medel")).toMatchObject({ value: 3, base: 8, status: "reported", period: "2025" })
    expect(of(rows, "trygghet")).toMatchObject({ value: 200 / 3, base: 8 })
    expect(of(rows, "trivsel-andel")).toMatchObject({ numerator: 6, denominator: 8, status: "reported" })
  })
  it("says when and where it was collected", () => {
    expect(of(observed(), "trygghet")).toMatchObject({
      collectedOn: "2025-03-31",
      origin: "Enkät: Brukarundersökning 2025"
    })
  })
  it("counts do not know in the denominator of a share where the question does", () => {
    const rows = observed({ questions: [question({ dontKnow: "include" })] })
    expect(of(rows, "trivsel-andel")).toMatchObject({ numerator: 6, denominator: 9 })
    expect(of(rows, "trivsel-medel")).toMatchObject({ value: 3, base: 8 })
  })
  it("gives a respondent group observations of its own when it is a group of the data set", () => {
    const groups = [{ id: "pupils", dimension: "respondent", name: "Elever", partOf: [] }]
    const rows = observed({ groups })
    expect(of(rows, "trivsel-medel", "bjork", "pupils")).toMatchObject({ value: 3.5, base: 4 })
    expect(of(rows, "trivsel-medel", "bjork", "guardians")).toBeUndefined()
    expect(of(observed(), "trivsel-medel", "bjork", "pupils")).toBeUndefined()
  })
  it("has no number where nobody gave a substantive answer", () => {
    const rows = observed({ surveyTallies: [tally([0, 0, 0, 0], { nonSubstantive: 7 })] })
    for (const id of ["trygghet", "trivsel-medel", "trivsel-andel"]) {
      const row = of(rows, id)
      expect(row?.status).toBe("not-reported")
      expect([row?.value, row?.base, row?.numerator, row?.denominator]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined
      ])
    }
  })
  it("names the rows that it was made from", () => {
    const row = observed().find(({ observation }) => observation.unitId === "bjork")
    expect(row?.tallyKeys).toEqual(["brukare-2025/bjork/guardians/trivsel", "brukare-2025/bjork/pupils/trivsel"])
  })
  it.each(["planned", "open", "cancelled"] as const)("reads no round that is %s", (state) => {
    expect(observed({ surveyCycles: [surveyCycle({ state })] })).toEqual([])
  })
  it("reads no round of another questionnaire, and no indicator that shows no survey", () => {
    expect(observed({ surveyCycles: [surveyCycle({ questionnaireId: "annat" })] })).toEqual([])
    expect(observed({ indicators: [indicator(), { ...share, kind: "ratio" }] })).toEqual([])
  })
})

describe("pooledSurveyValue", () => {
  const counts = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 })
  it("of a node's units is what the results of the round show there, to the last bit", () => {
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts, counts), ([a, b, c, d]) => {
        const dataset = municipality({
          indicators: [index, mean],
          questions: [question(), question({ id: "arbetsro", reversed: true })],
          surveyIndices: [surveyIndex({ questionIds: ["trivsel", "arbetsro"] })],
          surveyTallies: [
            tally(a, { unitId: "ask" }),
            tally(b),
            tally(c, { questionId: "arbetsro" }),
            tally(d, { unitId: "ceder" })
          ]
        })
        const { indices, questions } = surveyResultsOrThrow(dataset, "brukare-2025")
        const parts = (id: string, units: ReadonlyArray<string>) =>
          surveyObservations(dataset)
            .filter(({ observation }) => observation.indicatorId === id && units.includes(observation.unitId))
            .map(({ part }) => part)
        for (const [nodeId, units] of [
          ["norr", ["ask", "bjork"]],
          ["ekbacken", ["ceder", "bjork", "ask"]]
        ] as const) {
          const shown = indices.find((row) => row.nodeId === nodeId)
          const pooled = pooledSurveyValue(parts("trygghet", units))
          expect(pooled).toEqual({ value: shown?.value, base: shown?.base, interval: shown?.interval })
          const answered = questions.find((row) => row.nodeId === nodeId && row.questionId === "trivsel")?.summary
          const { value, interval } = pooledSurveyValue(parts("trivsel-medel", units))
          expect({ value, interval }).toEqual({ value: answered?.mean, interval: answered?.interval })
        }
      }),
      { seed: 20_250_101, numRuns: 20 }
    )
  })
  it("of a share has its interval in per cent", () => {
    const part = {
      measure: { kind: "share", question: question(), factor: 100 } as const,
      tallies: [tally([5, 5, 5, 5])]
    }
    // R 4.2.2: prop.test(10, 20, correct = FALSE).
    const { value, interval } = pooledSurveyValue([part])
    expect(value).toEqual({ value: 50 })
    expect(interval.lower.value).toBeCloseTo(29.9298, 4)
    expect(interval.upper.value).toBeCloseTo(70.0702, 4)
  })
  it("of no parts is not reported", () => {
    expect(pooledSurveyValue([])).toMatchObject({ value: { value: null, reason: "not-reported" }, base: 0 })
  })
})
