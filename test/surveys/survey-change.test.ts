import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import { surveyResultsOrThrow } from "../../src/surveys/survey-results.js"
import { surveyCycle, unit } from "../support/dataset-builder.js"
import { participation, question, surveyIndex, tally } from "../support/survey-builder.js"
import { municipality } from "./support/survey-municipality.js"

const before = surveyCycle({ id: "brukare-2023", opensOn: "2023-03-01", closesOn: "2023-03-31" })
const now = surveyCycle({ previousCycleId: "brukare-2023" })
const earlier = (counts: ReadonlyArray<number>, difference: Parameters<typeof tally>[1] = {}) =>
  tally(counts, { cycleId: "brukare-2023", ...difference })

const resultsOf = (difference: Partial<Dataset> = {}, options?: Parameters<typeof surveyResultsOrThrow>[2]) =>
  surveyResultsOrThrow(
    municipality({
      surveyCycles: [before, now],
      surveyTallies: [earlier([1, 1, 1, 1]), tally([0, 0, 2, 2])],
      ...difference
    }),
    "brukare-2025",
    options
  )
const changeAt = (results: ReturnType<typeof resultsOf>, nodeId = "bjork") =>
  results.questions.find((row) => row.nodeId === nodeId && row.groupId === "all")?.change
const indexChangeAt = (results: ReturnType<typeof resultsOf>, nodeId = "bjork") =>
  results.indices.find((row) => row.nodeId === nodeId)?.change

/** Expected ends are those of R 4.2.2: t.test(c(3, 3, 4, 4), c(1, 2, 3, 4)). */
describe("the change of a question", () => {
  it("is the later mean minus the earlier, with Welch's interval and independence assumed", () => {
    const change = changeAt(resultsOf())
    expect(change).toMatchObject({ cycleId: "brukare-2023", independenceAssumed: true, breaks: [], sameUnits: true })
    expect(change?.value).toEqual({ value: 1 })
    expect(change?.interval.lower.value).toBeCloseTo(-0.93489653255923744, 12)
    expect(change?.interval.upper.value).toBeCloseTo(2.9348965325592373, 12)
  })
  it("passes rounds that were cancelled, and none that is not done", () => {
    const cancelled = surveyCycle({ id: "inställd", state: "cancelled", previousCycleId: "brukare-2023" })
    const later = surveyCycle({ previousCycleId: "inställd" })
    expect(changeAt(resultsOf({ surveyCycles: [before, cancelled, later] }))?.value).toEqual({ value: 1 })
    const results = resultsOf({ surveyCycles: [{ ...before, state: "open" }, now] })
    expect(changeAt(results)).toBeUndefined()
    expect(results).not.toHaveProperty("previousCycleId")
  })
  it("has no interval when nothing is inferred, and none but the change when whole rosters answered", () => {
    expect(changeAt(resultsOf({}, { inference: "descriptive" }))).toMatchObject({
      value: { value: 1 },
      interval: { lower: { value: null, reason: "not-applicable" } }
    })
    const all = participation({ invited: 4, complete: 4, partial: 0, refusal: 0, nonContact: 0 })
    const rosters = [all, { ...all, cycleId: "brukare-2023" }]
    expect(changeAt(resultsOf({ participation: rosters }, { inference: "finite" }))?.interval).toEqual({
      lower: { value: 1 },
      upper: { value: 1 }
    })
  })
  it("is missing where either side is, with its reason", () => {
    expect(changeAt(resultsOf({ surveyTallies: [earlier([0, 0, 0, 0]), tally([0, 0, 2, 2])] }))?.value).toEqual({
      value: null,
      reason: "empty-base"
    })
    expect(changeAt(resultsOf({ surveyTallies: [tally([0, 0, 2, 2])] }))).toBeUndefined()
  })
})

describe("a break", () => {
  const broken = {
    surveyCycles: [
      { ...before, mode: "paper" as const },
      { ...now, mode: "web" as const }
    ]
  }
  it("leaves the change out and says why", () => {
    expect(changeAt(resultsOf(broken))).toMatchObject({
      value: { value: null, reason: "break-in-series" },
      interval: { lower: { value: null, reason: "break-in-series" } },
      breaks: ["mode"]
    })
    expect(indexChangeAt(resultsOf(broken))).toMatchObject({ value: { reason: "break-in-series" }, breaks: ["mode"] })
  })
  it("that is acknowledged marks the change", () => {
    expect(changeAt(resultsOf(broken, { acknowledgedBreaks: ["mode"] }))).toMatchObject({
      value: { value: 1 },
      breaks: ["mode"]
    })
    expect(changeAt(resultsOf(broken, { acknowledgedBreaks: ["scale"] }))?.value.value).toBeNull()
  })
  it("is another scale of a question that is named as comparable; its other wording is none", () => {
    const old = question({ id: "gammal", questionnaireId: "brukare-1", text: "Jag mår bra." })
    const changeWith = (difference: Parameters<typeof question>[0]) =>
      changeAt(
        resultsOf({
          surveyCycles: [{ ...before, questionnaireId: "brukare-1" }, now],
          questions: [old, question({ comparableWith: "gammal", ...difference })],
          surveyTallies: [
            earlier([1, 1, 1, 1], { questionId: "gammal" }),
            tally(difference?.maximum === 5 ? [0, 0, 2, 2, 0] : [0, 0, 2, 2])
          ]
        })
      )
    expect(changeWith({})).toMatchObject({ value: { value: 1 }, breaks: [] })
    expect(changeWith({ maximum: 5 })).toMatchObject({ value: { value: null }, breaks: ["scale"] })
  })
  it("is another set of respondent groups among everybody", () => {
    const pupils = tally([0, 0, 2, 2], { respondentGroup: "pupils" })
    const results = resultsOf({ surveyTallies: [earlier([1, 1, 1, 1]), tally([0, 0, 2, 2]), pupils] })
    expect(changeAt(results)?.breaks).toEqual(["population"])
    const guardians = results.questions.find((row) => row.nodeId === "bjork" && row.groupId === "guardians")
    expect(guardians?.change).toMatchObject({ value: { value: 1 }, breaks: [] })
  })
})

describe("the change of an index", () => {
  it("of one question is that of the question, on the scale of the index", () => {
    const [question1, index] = [changeAt(resultsOf()), indexChangeAt(resultsOf())]
    expect(index?.value.value).toBeCloseTo(100 / 3, 12)
    expect(index?.interval.upper.value).toBeCloseTo(((question1?.interval.upper.value ?? 0) * 100) / 3, 10)
  })
  it("is told between questionnaires whose questions are named as comparable", () => {
    const old = question({ id: "gammal", questionnaireId: "brukare-1" })
    const oldIndex = surveyIndex({ id: "gammalt-index", questionnaireId: "brukare-1", questionIds: ["gammal"] })
    const changeFrom = (difference: Partial<typeof oldIndex>) =>
      indexChangeAt(
        resultsOf({
          surveyCycles: [{ ...before, questionnaireId: "brukare-1" }, now],
          questions: [old, question({ comparableWith: "gammal" })],
          surveyIndices: [surveyIndex(), { ...oldIndex, ...difference }],
          surveyTallies: [earlier([1, 1, 1, 1], { questionId: "gammal" }), tally([0, 0, 2, 2])]
        })
      )
    expect(changeFrom({})?.value.value).toBeCloseTo(100 / 3, 12)
    expect(changeFrom({ scale: "0-10" })?.breaks).toEqual(["scale"])
    expect(changeFrom({ points: [0, 33, 66, 100] })?.breaks).toEqual(["scale"])
    expect(changeFrom({ questionnaireId: "brukare-0" })).toBeUndefined()
  })
})

describe("the units of a change", () => {
  const units = [
    unit({ id: "ask", areaId: "norr", closedOn: "2024-07-01" }),
    unit({ id: "bjork", areaId: "norr", closedOn: "2024-07-01" }),
    unit({ id: "ny", areaId: "norr", openedOn: "2024-07-01", predecessorIds: ["ask", "bjork"] }),
    unit({ id: "ceder", areaId: "syd" })
  ]
  const sameUnits = (surveyTallies: Dataset["surveyTallies"]) =>
    changeAt(resultsOf({ units, surveyTallies }), "norr")?.sameUnits
  it("are the same after a merger when all who merged had answered", () => {
    expect(
      sameUnits([
        earlier([1, 1, 1, 1]),
        earlier([1, 1, 1, 1], { unitId: "ask" }),
        tally([0, 0, 1, 1], { unitId: "ny" })
      ])
    ).toBe(true)
  })
  it("are others when one of those who merged had not", () => {
    expect(sameUnits([earlier([1, 1, 1, 1]), tally([0, 0, 1, 1], { unitId: "ny" })])).toBe(false)
  })
  it("are others when a school answered only once", () => {
    const surveyTallies = [earlier([1, 1, 1, 1]), earlier([1, 1, 1, 1], { unitId: "ceder" }), tally([0, 0, 2, 2])]
    const results = resultsOf({ surveyTallies })
    expect(changeAt(results, "ekbacken")?.sameUnits).toBe(false)
    expect(changeAt(results, "norr")?.sameUnits).toBe(true)
  })
})
