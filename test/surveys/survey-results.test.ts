import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import { surveyResults, surveyResultsOrThrow } from "../../src/surveys/survey-results.js"
import { surveyCycle, unit } from "../support/dataset-builder.js"
import { openQuestion, participation, question, tally } from "../support/survey-builder.js"
import { municipality } from "./support/survey-municipality.js"

const threeSchools = municipality({
  surveyTallies: [
    tally([1, 0, 0, 1], { unitId: "ask" }),
    tally([0, 0, 2, 2], { unitId: "bjork", nonSubstantive: 1, missing: 1 }),
    tally([0, 0, 0, 4], { unitId: "ceder" })
  ]
})

type Results = ReturnType<typeof surveyResultsOrThrow>
const at = <Row extends { nodeId: string; groupId: string }>(
  rows: ReadonlyArray<Row>,
  nodeId: string,
  groupId = "all"
) => rows.find((row) => row.nodeId === nodeId && row.groupId === groupId)
const indexAt = (results: Results, nodeId: string) => at(results.indices, nodeId)
const resultsOf = (difference: Partial<Dataset>, options?: Parameters<typeof surveyResults>[2]) =>
  surveyResultsOrThrow(municipality(difference), "brukare-2025", options)

describe("the results of a survey round", () => {
  const results = surveyResultsOrThrow(threeSchools, "brukare-2025")
  it("add the answers of all units before anything is computed", () => {
    // North: codes 1, 3, 3, 4, 4, 4. The mean of the schools' means would be 3.
    expect(at(results.questions, "norr")?.summary?.mean).toEqual({ value: 19 / 6 })
    expect(at(results.questions, "ekbacken")?.summary?.mean).toEqual({ value: 3.5 })
    expect(indexAt(results, "ekbacken")?.value.value).toBeCloseTo(250 / 3, 12)
  })
  it("come in the order of level, node, group and question", () => {
    expect(results.questions.map(({ level, nodeId }) => `${level} ${nodeId}`)).toEqual([
      "authority ekbacken",
      "area norr",
      "area syd",
      "unit ask",
      "unit bjork",
      "unit ceder"
    ])
  })
  it("say how many handed in a questionnaire and how many answered the question", () => {
    const bjork = at(results.questions, "bjork")
    expect(bjork).toMatchObject({ questionnaires: 6, answered: 5, itemResponseRate: { value: 5 / 6 } })
    expect(at(results.participation, "ekbacken")?.questionnaires).toBe(12)
  })
  it("speak of the calendar year in which the round closes, or of the period it says", () => {
    expect(results.period).toBe("2025")
    expect(resultsOf({ surveyCycles: [surveyCycle({ period: "2024/25" })] }).period).toBe("2024/25")
  })
  it("do not change with the order of rows", () => {
    const turned = { ...threeSchools, surveyTallies: threeSchools.surveyTallies.toReversed() }
    expect(surveyResultsOrThrow(turned, "brukare-2025")).toEqual(results)
  })
  it("have shares with do not know in the base where the question counts it", () => {
    const shares = (dontKnow: "include" | "exclude") =>
      at(
        resultsOf({
          questions: [question({ dontKnow })],
          surveyTallies: [tally([0, 0, 2, 2], { nonSubstantive: 4 })]
        }).questions,
        "bjork"
      )
    expect(shares("exclude")?.shares[3]).toEqual({ value: 0.5 })
    expect(shares("exclude")?.summary?.topShare).toEqual({ value: 1 })
    expect(shares("include")?.shares[3]).toEqual({ value: 0.25 })
    expect(shares("include")?.summary?.topShare).toEqual({ value: 0.5 })
  })
  it("have for a choice shares and no mean", () => {
    const choice = at(
      resultsOf({ questions: [question({ kind: "choice" })], surveyTallies: [tally([1, 1, 2, 0])] }).questions,
      "bjork"
    )
    expect(choice?.shares.map(({ value }) => value)).toEqual([0.25, 0.25, 0.5, 0])
    expect(choice).not.toHaveProperty("summary")
  })
  it("have for free texts how many there are", () => {
    const { questions } = resultsOf({
      questions: [question(), openQuestion()],
      surveyTallies: [tally([0, 0, 2, 2]), tally([], { questionId: "fritext", missing: 3 })]
    })
    const text = questions.find(({ nodeId, kind }) => nodeId === "bjork" && kind === "open")
    expect(text).toMatchObject({ questionnaires: 4, answered: 1, itemResponseRate: { value: 0.25 }, counts: [] })
  })
  it("leave out answers that were counted in other steps than the question has", () => {
    expect(resultsOf({ surveyTallies: [tally([1, 2, 3, 4, 5])] }).questions).toEqual([])
  })
  it("leave out a unit that is closed at the end of the period", () => {
    const closed = municipality({
      units: [unit({ id: "ask", closedOn: "2025-07-01" }), unit({ id: "bjork" })],
      areas: [],
      surveyTallies: [tally([9, 0, 0, 0], { unitId: "ask" }), tally([0, 0, 0, 1])]
    })
    const { questions } = surveyResultsOrThrow(closed, "brukare-2025")
    expect(questions.map(({ nodeId, counts }) => [nodeId, counts])).toEqual([
      ["ekbacken", [0, 0, 0, 1]],
      ["bjork", [0, 0, 0, 1]]
    ])
  })
  it("show an area's or the authority's own answers in place of a sum, and in no sum", () => {
    const { questions } = resultsOf({
      surveyTallies: [
        tally([0, 0, 0, 4]),
        tally([3, 0, 0, 0], { unitId: "norr" }),
        tally([0, 0, 2, 0], { unitId: "ceder" })
      ]
    })
    expect(at(questions, "norr")?.counts).toEqual([3, 0, 0, 0])
    expect(at(questions, "ekbacken")?.counts).toEqual([0, 0, 2, 4])
  })
  it("stand per respondent group where there are several, or another than the round's", () => {
    const groupsOf = (...groups: ReadonlyArray<string>) =>
      resultsOf({ surveyTallies: groups.map((respondentGroup) => tally([0, 0, 0, 1], { respondentGroup })) })
        .questions.filter(({ nodeId }) => nodeId === "bjork")
        .map(({ groupId, counts }) => [groupId, counts[3]])
    expect(groupsOf("guardians")).toEqual([["all", 1]])
    expect(groupsOf("pupils")).toEqual([
      ["all", 1],
      ["pupils", 1]
    ])
    expect(groupsOf("pupils", "guardians")).toEqual([
      ["all", 2],
      ["guardians", 1],
      ["pupils", 1]
    ])
  })
  it("cannot be had of an unknown round, of areas in a circle or with an impossible confidence", () => {
    const failure = (result: ReturnType<typeof surveyResults>) =>
      Result.isFailure(result) ? result.failure : undefined
    expect(failure(surveyResults(threeSchools, "brukare-1999"))).toMatchObject({
      _tag: "UnknownCycle",
      message: "Survey round brukare-1999 is not in the data set. Name one that is."
    })
    const circle = municipality({
      areas: [
        { id: "norr", name: "Norr", parentId: "syd" },
        { id: "syd", name: "Syd", parentId: "norr" }
      ]
    })
    expect(failure(surveyResults(circle, "brukare-2025"))).toMatchObject({ _tag: "CircularAreas", areaId: "norr" })
    expect(failure(surveyResults(threeSchools, "brukare-2025", { confidence: 1 }))).toMatchObject({
      _tag: "StatisticsError",
      code: "out-of-range"
    })
  })
  it("are empty for a round without answers", () => {
    expect(resultsOf({})).toMatchObject({ participation: [], questions: [], indices: [] })
  })
})

describe("participation", () => {
  const of = (rows: ReadonlyArray<ReturnType<typeof participation>>, tallies = [tally([0, 0, 10, 10])]) =>
    resultsOf({ participation: rows, surveyTallies: tallies }).participation
  it("with a roster has AAPOR's rates, and RR2 as the response rate", () => {
    const row = at(of([participation()]), "bjork")
    expect(row).toMatchObject({ basis: "roster", invited: { value: 25 }, questionnaires: 20, warnings: [] })
    expect(row?.rates.RR1).toEqual({ value: 0.72 })
    expect(row?.responseRate).toEqual({ value: 0.8 })
  })
  it("adds units before it divides", () => {
    const other = participation({ unitId: "ask", invited: 75, complete: 10, partial: 0, refusal: 0, nonContact: 65 })
    expect(at(of([participation(), other]), "norr")?.responseRate).toEqual({ value: 0.3 })
  })
  it("with a proxy divides questionnaires by it, above 1 with a warning and never cut", () => {
    const row = at(of([participation({ basis: "proxy", invited: 16, complete: 0, partial: 0 })]), "bjork")
    expect(row).toMatchObject({ basis: "proxy", responseRate: { value: 1.25 }, warnings: ["proxy-rate-above-one"] })
    expect(row?.rates.RR1).toEqual({ value: null, reason: "not-applicable" })
  })
  it("with a proxy and no counted answers takes those that were registered", () => {
    expect(at(of([participation({ basis: "proxy" })], []), "bjork")?.responseRate).toEqual({ value: 0.8 })
  })
  it("tells when rosters and proxies are added", () => {
    const rows = of([participation(), participation({ unitId: "ask", basis: "proxy" })])
    expect(at(rows, "norr")?.basis).toBe("mixed")
  })
  it("is not reported where a unit with answers does not say whom it asked", () => {
    const rows = of([participation()], [tally([0, 0, 10, 10]), tally([0, 0, 1, 1], { unitId: "ask" })])
    expect(at(rows, "bjork")?.responseRate).toEqual({ value: 0.8 })
    for (const nodeId of ["ask", "norr", "ekbacken"]) {
      expect(at(rows, nodeId)).toMatchObject({
        invited: { value: null, reason: "not-reported" },
        responseRate: { value: null, reason: "not-reported" },
        rates: { RR6: { value: null, reason: "not-reported" } }
      })
    }
  })
})

/** Expected ends are those of R 4.2.2: t.test(c(3, 3, 4, 4)) and the same with half the variance. */
describe("the inference", () => {
  const four = { surveyTallies: [tally([0, 0, 2, 2])] }
  const asked = (invited: number) => ({ participation: [participation({ invited, complete: 4, partial: 0 })] })
  const interval = (difference: Partial<Dataset>, inference?: "finite" | "descriptive") =>
    at(resultsOf({ ...four, ...difference }, inference && { inference }).questions, "bjork")?.summary?.interval
  it("takes the answers for a sample when nothing is said", () => {
    expect(interval({})?.lower.value).toBeCloseTo(2.5813068844814611, 12)
    expect(interval(asked(8))).toEqual(interval({}))
  })
  it("finite leaves no doubt when all answered", () => {
    expect(interval(asked(4), "finite")).toEqual({ lower: { value: 3.5 }, upper: { value: 3.5 } })
  })
  it("finite leaves half the variance when half of those asked answered", () => {
    expect(interval(asked(8), "finite")?.lower.value).toBeCloseTo(2.8503858681874448, 12)
  })
  it("finite gives no interval without a roster, or with fewer asked than answered", () => {
    expect(interval({}, "finite")?.lower).toEqual({ value: null, reason: "not-reported" })
    expect(interval(asked(3), "finite")?.lower).toEqual({ value: null, reason: "not-testable" })
  })
  it("descriptive gives no interval of mean, share or index", () => {
    const none = { value: null, reason: "not-applicable" }
    const results = resultsOf(four, { inference: "descriptive" })
    const { summary } = at(results.questions, "bjork") ?? {}
    expect([summary?.interval.lower, summary?.topInterval.upper, indexAt(results, "bjork")?.interval.lower]).toEqual([
      none,
      none,
      none
    ])
    expect(summary?.mean).toEqual({ value: 3.5 })
  })
})
