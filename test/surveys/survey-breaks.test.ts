import { describe, expect, it } from "vitest"
import { skolenkatenBreaks } from "../../src/surveys/skolenkaten-breaks.js"
import { comparableQuestion, cycleBreaks, questionBreaks } from "../../src/surveys/survey-breaks.js"
import { surveyCycle } from "../support/dataset-builder.js"
import { question } from "../support/survey-builder.js"

const earlier = question({ id: "gammal", questionnaireId: "brukare-1" })
const later = (difference: Parameters<typeof question>[0] = {}) => question({ id: "ny", ...difference })

describe("questionBreaks", () => {
  it("finds none between the same questions", () => {
    expect(questionBreaks(earlier, later())).toEqual([])
  })
  it.each([
    [{ maximum: 5 }, ["scale"]],
    [{ minimum: 0 }, ["scale"]],
    [{ reversed: true }, ["scale"]],
    [{ kind: "choice" }, ["scale"]],
    [{ dontKnow: "include" }, ["base-rule"]],
    [{ dontKnowCodes: [8, 9] }, ["base-rule"]],
    [{ text: "Jag mår bra i skolan." }, ["wording"]],
    [{ text: "Jag mår bra i skolan.", comparableWith: "gammal" }, []],
    [{ maximum: 5, dontKnowCodes: [], comparableWith: "gammal" }, ["scale", "base-rule"]],
    [{ maximum: 5, text: "Annat", dontKnow: "include" }, ["scale", "wording", "base-rule"]]
  ] as const)("finds in %j %j", (difference, breaks) => {
    expect(questionBreaks(earlier, later(difference))).toEqual(breaks)
  })
  it("does not mind the order of codes", () => {
    expect(questionBreaks(question({ dontKnowCodes: [8, 9] }), question({ dontKnowCodes: [9, 8] }))).toEqual([])
  })
})

describe("cycleBreaks", () => {
  const before = surveyCycle({ id: "brukare-2023", mode: "web", population: "åk 8" })
  it.each([
    [{ mode: "web", population: "åk 8" }, []],
    [{}, []],
    [{ mode: "paper" }, ["mode"]],
    [{ population: "åk 9" }, ["population"]],
    [{ respondentGroup: "pupils", mode: "paper" }, ["population", "mode"]],
    [{ kind: "staff" }, ["population"]]
  ] as const)("finds in %j %j", (difference, breaks) => {
    expect(cycleBreaks(before, surveyCycle(difference))).toEqual(breaks)
  })
})

describe("comparableQuestion", () => {
  it("is the question itself in the same questionnaire", () => {
    expect(comparableQuestion(question(), "brukare", [question()])).toEqual(question())
  })
  it("is the one that is named, over several questionnaires", () => {
    const middle = question({ id: "mellan", questionnaireId: "brukare-2", comparableWith: "gammal" })
    const last = later({ comparableWith: "mellan" })
    expect(comparableQuestion(last, "brukare-1", [last, middle, earlier])?.id).toBe("gammal")
    expect(comparableQuestion(last, "brukare-2", [last, middle, earlier])?.id).toBe("mellan")
  })
  it("is missing where none is named, and in a circle", () => {
    expect(comparableQuestion(later(), "brukare-1", [later(), earlier])).toBeUndefined()
    const [a, b] = [later({ comparableWith: "b" }), later({ id: "b", comparableWith: "ny" })]
    expect(comparableQuestion(a, "brukare-1", [a, b])).toBeUndefined()
  })
})

describe("skolenkatenBreaks", () => {
  it("are the autumn of 2018 and the year 2022", () => {
    expect(skolenkatenBreaks.map(({ from }) => from)).toEqual(["2018-HT", "2022"])
  })
})
