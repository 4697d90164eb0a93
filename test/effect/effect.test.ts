import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as effectful from "../../src/effect/index.js"
import * as plain from "../../src/index.js"
import { emptyDataset, surveyCycle } from "../support/dataset-builder.js"

/** Functions of the main entry that return a Result: those that have a throwing twin. */
const resultFunctions = Object.keys(plain)
  .filter((name) => name.endsWith("OrThrow"))
  .map((name) => name.replace(/OrThrow$/, ""))
  .sort()

const dataset = emptyDataset()
const table = plain.computeFiguresOrThrow(dataset)
const release = plain.protectFiguresOrThrow(table)

const noQuestions = { id: "empty", questions: [] }
const answerToNothing = { unitId: "bjork", respondentGroup: "pupils", answers: { nothing: 1 } }

describe("the Effect face", () => {
  it("has the name of every function of the main entry that can fail, and no other", () => {
    expect(Object.keys(effectful).sort()).toEqual(resultFunctions)
  })
  it.each([
    ["decodeDataset", () => effectful.decodeDataset(dataset), () => plain.decodeDataset(dataset)],
    ["decodeUnit", () => effectful.decodeUnit(dataset.units[0]), () => plain.decodeUnit(dataset.units[0])],
    ["computeFigures", () => effectful.computeFigures(dataset), () => plain.computeFigures(dataset)],
    [
      "composeCentralReport",
      () => effectful.composeCentralReport(dataset, release, {}),
      () => plain.composeCentralReport(dataset, release, {})
    ]
  ] as const)("gives what the plain function gives: %s", (_, effect, result) => {
    const value: unknown = Effect.runSync(effect() as Effect.Effect<unknown, unknown>)
    expect(value).toEqual(Result.getOrThrow(result() as Result.Result<unknown, unknown>))
  })
  it.each([
    ["DecodeError", effectful.decodeDataset({})],
    ["AggregationError", effectful.computeFigures(dataset, { indicators: ["nothing"] })],
    ["UnknownFigure", effectful.traceFigure(table, "nothing")],
    ["ProtectionError", effectful.protectFigures(table, "default", { forcePublished: ["nothing"] })],
    ["AnswerError", effectful.tallyAnswers(noQuestions, [answerToNothing], { cycleId: "round" })],
    ["UnknownCycle", effectful.surveyResults(dataset, "nothing")],
    ["SurveyCycleError", effectful.moveSurveyCycle(surveyCycle({ state: "published" }), "open")],
    ["ReportError", effectful.composeUnitReport(dataset, release, { unitId: "nothing" })]
  ])("fails with the same error, known by its tag: %s", (tag, effect) => {
    const failed = Effect.runSync(Effect.flip(effect as Effect.Effect<unknown, { readonly _tag: string }>))
    expect(failed._tag).toBe(tag)
    expect(failed).toBeInstanceOf(Error)
  })
  it("does nothing until it is run, and the same each time", () => {
    let reads = 0
    const input = {
      get schemaVersion() {
        reads += 1
        return 1
      }
    }
    const effect = effectful.decodeDataset(input)
    expect(reads).toBe(0)
    Effect.runSyncExit(effect)
    const once = reads
    expect(once).toBeGreaterThan(0)
    expect(Exit.isFailure(Effect.runSyncExit(effect))).toBe(true)
    expect(reads).toBe(2 * once)
  })
})

describe("a throwing twin", () => {
  it("throws the error that the Result carries", () => {
    const failed = plain.decodeDataset({})
    const carried = Result.isFailure(failed) ? failed.failure : undefined
    expect(() => plain.decodeDatasetOrThrow({})).toThrow(plain.DecodeError)
    expect(carried).toBeInstanceOf(plain.DecodeError)
    expect(carried?.message).toMatch(/^\d+ problem\(s\) in the input\. First: /)
  })
})

describe("an error", () => {
  it.each([
    new plain.AggregationError({ code: "area-cycle", subject: "norra" }),
    new plain.UnknownFigure({ figureId: "merit/x/2025/all" }),
    new plain.ProtectionError({ code: "not-additive", cells: ["a", "b"] })
  ])("says in Swedish and English what to do: $_tag", (error) => {
    expect(error.sentence.sv).not.toBe(error.sentence.en)
    expect(error.message).toBe(error.sentence.en)
    expect(error.sentence.sv).toMatch(/Rätta|Skriv/)
  })
  it("names five cells and counts the rest", () => {
    const cells = ["a", "b", "c", "d", "e", "f", "g"]
    expect(new plain.ProtectionError({ code: "unknown-cell", cells }).sentence.sv).toContain("a, b, c, d, e och 2 till")
  })
})
