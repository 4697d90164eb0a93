import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import { tQuantile } from "../../src/statistics/special-functions.js"
import { surveyIndexDefinitions } from "../../src/surveys/index-definitions.js"
import { surveyIndicesOf } from "../../src/surveys/survey-indices-of.js"
import { surveyResultsOrThrow } from "../../src/surveys/survey-results.js"
import { tallyAnswersOrThrow } from "../../src/surveys/tally-answers.js"
import { answer, participation, question, surveyIndex, tally } from "../support/survey-builder.js"
import { municipality } from "./support/survey-municipality.js"

const two = surveyIndex({ questionIds: ["trivsel", "arbetsro"], minimumQuestions: 2 })
const questions = [question(), question({ id: "arbetsro" })]
const arbetsro = (counts: ReadonlyArray<number>) => tally(counts, { questionId: "arbetsro" })

const indexOf = (difference: Partial<Dataset>, options?: Parameters<typeof surveyResultsOrThrow>[2]) =>
  surveyResultsOrThrow(
    municipality({ questions, surveyIndices: [two], ...difference }),
    "brukare-2025",
    options
  ).indices.find(({ nodeId }) => nodeId === "bjork")

describe("an index", () => {
  it("is the mean of its questions on its scale, whatever their bases", () => {
    const surveyTallies = [tally([0, 0, 0, 2]), arbetsro([3, 0, 0, 1])]
    // 100 and 25, not the 50 of all answers together.
    expect(indexOf({ surveyTallies })).toMatchObject({ value: { value: 62.5 }, base: 2 })
    expect(indexOf({ surveyTallies, surveyIndices: [{ ...two, scale: "0-10" }] })?.value).toEqual({ value: 6.25 })
  })
  it("weighs its questions", () => {
    const surveyTallies = [tally([0, 0, 0, 2]), arbetsro([3, 0, 0, 1])]
    expect(indexOf({ surveyTallies, surveyIndices: [{ ...two, weights: [3, 1] }] })?.value).toEqual({ value: 81.25 })
    const onlyFirst = { ...two, weights: [1, 0], minimumQuestions: 1 }
    expect(indexOf({ surveyTallies, surveyIndices: [onlyFirst] })).toMatchObject({ value: { value: 100 }, base: 2 })
  })
  it("cannot be made with another number of weights than questions", () => {
    const surveyTallies = [tally([0, 0, 0, 2]), arbetsro([3, 0, 0, 1])]
    expect(indexOf({ surveyTallies, surveyIndices: [{ ...two, weights: [1] }] })?.value).toEqual({
      value: null,
      reason: "not-applicable"
    })
  })
  it("turns a reversed question", () => {
    const turned = [question(), question({ id: "arbetsro", reversed: true })]
    const surveyTallies = [tally([0, 0, 0, 2]), arbetsro([3, 0, 0, 1])]
    expect(indexOf({ questions: turned, surveyTallies })?.value).toEqual({ value: 87.5 })
  })
  it("needs as many questions as it says, and names those without answers", () => {
    const surveyTallies = [tally([0, 0, 0, 2]), arbetsro([0, 0, 0, 0])]
    expect(indexOf({ surveyTallies })).toMatchObject({
      value: { value: null, reason: "empty-base" },
      questionIds: ["trivsel"],
      missingQuestionIds: ["arbetsro"]
    })
    expect(indexOf({ surveyTallies, surveyIndices: [{ ...two, minimumQuestions: 1 }] })).toMatchObject({
      value: { value: 100 },
      base: 2
    })
    expect(indexOf({ surveyTallies: [tally([0, 0, 0, 2])] })?.value).toEqual({ value: null, reason: "not-reported" })
  })
})

describe("points of their own", () => {
  const one = (points: ReadonlyArray<number>, reversed: boolean, counts: ReadonlyArray<number>) =>
    indexOf({
      questions: [question({ reversed })],
      surveyIndices: [surveyIndex({ points })],
      surveyTallies: [tally(counts)]
    })?.value
  it("belong to the codes from the lowest", () => {
    expect(one([0, 33, 66, 100], false, [1, 0, 0, 1])).toEqual({ value: 50 })
    expect(one([0, 33, 66, 100], false, [0, 0, 1, 0])).toEqual({ value: 66 })
    expect(one([100, 66, 33, 0], false, [0, 1, 0, 0])).toEqual({ value: 66 })
  })
  it("give a reversed question the most at its favourable end, whichever way they are written", () => {
    expect(one([0, 33, 66, 100], true, [0, 1, 0, 0])).toEqual({ value: 66 })
    expect(one([100, 66, 33, 0], true, [0, 1, 0, 0])).toEqual({ value: 66 })
  })
  it.each([[[0, 33, 66, 100]], [[100, 66, 33, 0]]])("fit questions of both directions: %j", (points) => {
    const turned = [question(), question({ id: "arbetsro", reversed: true })]
    const surveyTallies = [tally([0, 0, 1, 0]), arbetsro([0, 1, 0, 0])]
    expect(indexOf({ questions: turned, surveyIndices: [{ ...two, points }], surveyTallies })?.value).toEqual({
      value: 66
    })
  })
  it("have the interval of the points", () => {
    const narrow = indexOf({
      questions: [question()],
      surveyIndices: [surveyIndex({ points: [0, 100, 100, 100] })],
      surveyTallies: [tally([0, 5, 5, 5])]
    })
    expect(narrow?.interval).toEqual({ lower: { value: 100 }, upper: { value: 100 } })
  })
  it("are refused when they are not one per step", () => {
    expect(one([0, 100], false, [1, 1, 1, 1])).toEqual({ value: null, reason: "not-applicable" })
  })
})

const meanOf = (values: ReadonlyArray<number>) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Width of the t interval of one number per person. */
const widthOfPersons = (values: ReadonlyArray<number>) => {
  const centre = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return 2 * tQuantile(0.975, values.length - 1) * Math.sqrt(squares / (values.length - 1) / values.length)
}

describe("the interval of an index", () => {
  it("is the question's own when there is one question", () => {
    const surveyTallies = [tally([1, 2, 3, 4])]
    const data = municipality({ surveyTallies })
    const { questions: answered, indices } = surveyResultsOrThrow(data, "brukare-2025")
    const mean = answered.find(({ nodeId }) => nodeId === "bjork")?.summary
    const index = indices.find(({ nodeId }) => nodeId === "bjork")
    expect(index?.interval.lower.value).toBeCloseTo(((mean?.interval.lower.value ?? 0) - 1) / 0.03, 10)
  })
  it("is at least as wide as that of the persons' own indices, and as wide when their answers go together", () => {
    const code = fc.integer({ min: 1, max: 4 })
    const persons = fc.array(fc.tuple(code, code), { minLength: 2, maxLength: 30 })
    const widthOf = (answers: ReadonlyArray<readonly [number, number]>) => {
      const rows = answers.map(([a, b]) => answer({ trivsel: a, arbetsro: b }))
      const surveyTallies = tallyAnswersOrThrow({ id: "brukare", questions }, rows, { cycleId: "brukare-2025" })
      const interval = indexOf({ surveyTallies })?.interval
      return (interval?.upper.value ?? Number.NaN) - (interval?.lower.value ?? Number.NaN)
    }
    const ownIndex = ([a, b]: readonly [number, number]) => ((a + b - 2) * 100) / 6
    fc.assert(
      fc.property(persons, (answers) => {
        expect(widthOf(answers)).toBeGreaterThanOrEqual(widthOfPersons(answers.map(ownIndex)) - 1e-9)
        const alike = answers.map(([a]) => [a, a] as const)
        expect(widthOf(alike)).toBeCloseTo(widthOfPersons(alike.map(ownIndex)), 9)
      }),
      { seed: 20_250_101, numRuns: 20 }
    )
  })
  it("shrinks to nothing when a whole roster answered all its questions", () => {
    const surveyTallies = [tally([0, 0, 2, 2]), arbetsro([1, 1, 1, 1])]
    const asked = [participation({ invited: 4, complete: 4, partial: 0, refusal: 0, nonContact: 0 })]
    const index = indexOf({ surveyTallies, participation: asked }, { inference: "finite" })
    expect(index?.interval.lower).toEqual(index?.value)
  })
})

describe("surveyIndicesOf", () => {
  const definition = (id: string) => surveyIndexDefinitions.find((known) => known.id === id)!
  const items = definition("hme").indices.at(-1)?.items ?? []
  const questionIds = Object.fromEntries(items.map((item, at) => [item, `f${at + 1}`]))
  it("makes HME of nine items: three parts and their total", () => {
    const rows = surveyIndicesOf(definition("hme"), "medarbetare", questionIds)
    expect(rows.map(({ id, questionIds: ids }) => [id, ids.join(" ")])).toEqual([
      ["medarbetare-hme-motivation", "f1 f2 f3"],
      ["medarbetare-hme-leadership", "f4 f5 f6"],
      ["medarbetare-hme-steering", "f7 f8 f9"],
      ["medarbetare-hme", "f1 f2 f3 f4 f5 f6 f7 f8 f9"]
    ])
  })
  it("gives HME the values of its parts' mean, by hand", () => {
    // Item means 1, 2, 3 | 3, 4, 5 | 5, 5, 5 on 1–5: parts 25, 75, 100; in all 200 / 3.
    const means = [1, 2, 3, 3, 4, 5, 5, 5, 5]
    const hme = surveyIndicesOf(definition("hme"), "brukare", questionIds)
    const asked = means.map((_, at) => question({ id: `f${at + 1}`, maximum: 5, dontKnowCodes: [] }))
    const surveyTallies = means.map((mean, at) =>
      tally(
        [1, 2, 3, 4, 5].map((code) => (code === mean ? at + 2 : 0)),
        { questionId: `f${at + 1}` }
      )
    )
    const { indices } = surveyResultsOrThrow(
      municipality({ questions: asked, surveyIndices: hme, surveyTallies }),
      "brukare-2025"
    )
    const values = indices
      .filter(({ nodeId }) => nodeId === "bjork")
      .map(({ indexId, value }) => [indexId, value.value])
    expect(Object.fromEntries(values)).toEqual({
      "brukare-hme-motivation": 25,
      "brukare-hme-leadership": 75,
      "brukare-hme-steering": 100,
      "brukare-hme": 200 / 3
    })
  })
  it("takes SCB's scale of ten steps to 0–100", () => {
    const nki = surveyIndicesOf(definition("nki-equal-weights"), "brukare", {
      satisfaction: "trivsel",
      expectations: "trivsel",
      ideal: "trivsel"
    })
    const value = indexOf({
      questions: [question({ maximum: 10, dontKnowCodes: [] })],
      surveyIndices: nki,
      surveyTallies: [tally([0, 0, 0, 0, 0, 0, 0, 1, 0, 0])]
    })?.value
    expect(value?.value).toBeCloseTo(700 / 9, 12)
  })
  it("makes one index of all questions where no items are named, with its points", () => {
    const rows = surveyIndicesOf(definition("points-100-66-33-0"), "elever", { a: "f1", b: "f2" })
    expect(rows).toMatchObject([{ id: "elever-points", questionIds: ["f1", "f2"], points: [0, 33, 66, 100] }])
  })
  it("leaves out an index that lacks an item", () => {
    const { [items[0] ?? ""]: _, ...rest } = questionIds
    const ids = surveyIndicesOf(definition("hme"), "m", rest).map(({ id }) => id)
    expect(ids).toEqual(["m-hme-leadership", "m-hme-steering"])
  })
})

describe("surveyIndexDefinitions", () => {
  it("all say where they come from, and have one point per step", () => {
    for (const { source, points, steps } of surveyIndexDefinitions) {
      expect(source).toMatch(/\S/)
      if (points !== undefined) expect(steps).toEqual([points.length])
    }
  })
})
