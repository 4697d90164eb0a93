import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AnswerError } from "../../src/surveys/answer-error.js"
import type { AnswerRow } from "../../src/surveys/answer-row.js"
import { combineSurveyTallies } from "../../src/surveys/combine-survey-tallies.js"
import { tallyAnswers, tallyAnswersOrThrow } from "../../src/surveys/tally-answers.js"
import { answer, openQuestion, question, tally } from "../support/survey-builder.js"

const questionnaire = {
  id: "brukare",
  questions: [question(), question({ id: "arbetsro", reversed: true, minimum: 1, maximum: 3 }), openQuestion()]
}
const options = { cycleId: "brukare-2025" }
const counted = (answers: Iterable<AnswerRow>) => tallyAnswersOrThrow(questionnaire, answers, options)
const only = (answers: Iterable<AnswerRow>, questionId: string) =>
  counted(answers).filter((row) => row.questionId === questionId)

const problemsOf = (answers: Iterable<AnswerRow>, more: { file?: string; maximumIssues?: number } = {}) => {
  const result = tallyAnswers(questionnaire, answers, { ...options, ...more })
  if (Result.isSuccess(result)) throw new Error("the answers could be counted")
  return result.failure
}

const seeded = { seed: 20_250_101, numRuns: 100 }
const anyRow: fc.Arbitrary<AnswerRow> = fc.record({
  unitId: fc.constantFrom("bjork", "ask", "ö", "😀"),
  respondentGroup: fc.constantFrom("guardians", "pupils"),
  answers: fc.record(
    {
      trivsel: fc.constantFrom(1, 2, 3, 4, 9, null),
      arbetsro: fc.constantFrom(1, 2, 3, 9, undefined),
      fritext: fc.constantFrom("Bra", "", "ring 070-123 45 67", null)
    },
    { requiredKeys: [] }
  )
})

describe("tallyAnswers", () => {
  it("counts answers per code, with do not know and empty ones apart", () => {
    const answers = [4, 4, 3, 1, 9, null].map((trivsel) => answer({ trivsel }))
    expect(only(answers, "trivsel")).toEqual([tally([1, 0, 1, 2], { nonSubstantive: 1, missing: 1 })])
  })
  it("counts a reversed question as it was answered", () => {
    expect(only([answer({ arbetsro: 1 })], "arbetsro")[0]?.counts).toEqual([1, 0, 0])
  })
  it("gives each unit and group a tally of every question, in the order of their keys", () => {
    const answers = [
      answer({ trivsel: 4 }),
      answer({ trivsel: 1 }, { unitId: "ask" }),
      answer({}, { respondentGroup: "pupils" })
    ]
    expect(counted(answers).map((row) => `${row.unitId} ${row.respondentGroup} ${row.questionId}`)).toEqual([
      "ask guardians arbetsro",
      "ask guardians fritext",
      "ask guardians trivsel",
      "bjork guardians arbetsro",
      "bjork guardians fritext",
      "bjork guardians trivsel",
      "bjork pupils arbetsro",
      "bjork pupils fritext",
      "bjork pupils trivsel"
    ])
    expect(only(answers, "trivsel").map(({ missing }) => missing)).toEqual([0, 0, 1])
  })
  it("reads alternatives that are spelled out, do not know last", () => {
    const spelled = question({ maximum: 2, answerLabels: ["Nej", "Ja", "Vet ej"] })
    const answers = ["Ja", " Ja ", "Vet ej", "", " ", "Nej"].map((trivsel) => answer({ trivsel }))
    const [row] = tallyAnswersOrThrow({ id: "brukare", questions: [spelled] }, answers, options)
    expect(row).toEqual(tally([1, 2], { nonSubstantive: 1, missing: 2 }))
  })
  it("counts a choice as a scale", () => {
    const choice = question({ kind: "choice", minimum: 0, maximum: 2, dontKnowCodes: [] })
    const answers = [0, 2, 2].map((trivsel) => answer({ trivsel }))
    expect(tallyAnswersOrThrow({ id: "brukare", questions: [choice] }, answers, options)[0]?.counts).toEqual([1, 0, 2])
  })
  it("keeps of free texts only how many there are and how many tell on somebody", () => {
    const texts = ["Bra skola", "Skriv till mig: anna@exempel.se", "811218-9876 slår mig", "070-123 45 67", "", null]
    const rows = only(
      texts.map((fritext) => answer({ fritext })),
      "fritext"
    )
    expect(rows).toEqual([tally([], { questionId: "fritext", missing: 2, personalDetails: 3 })])
  })
  it("gives nothing for no answers", () => {
    expect(counted([])).toEqual([])
  })
  it("reads answers once, from any iterable", () => {
    function* answers() {
      yield answer({ trivsel: 4 })
      yield answer({ trivsel: 3 })
    }
    expect(only(answers(), "trivsel")[0]?.counts).toEqual([0, 0, 1, 1])
  })
  it("counts each answered questionnaire once for every question", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const forms = counted(rows)
          .filter(({ questionId }) => questionId === "trivsel")
          .map(({ counts, nonSubstantive, missing }) => counts.reduce((a, b) => a + b, nonSubstantive + missing))
        expect(forms.reduce((a, b) => a + b, 0)).toBe(rows.length)
      }),
      seeded
    )
  })
})

describe("the problems of answers", () => {
  it("are told with row, question, place and both languages", () => {
    const { issues, total } = problemsOf([answer({ trivsel: 4 }), answer({ trivsel: 5 }, { row: 3 })], {
      file: "answers/brukare-2025.csv"
    })
    expect(total).toBe(1)
    expect(issues[0]).toMatchObject({
      path: [1, "trivsel"],
      code: "code-outside-scale",
      severity: "error",
      place: { file: "answers/brukare-2025.csv", row: 3, column: "trivsel" },
      facts: { question: "trivsel", value: 5, minimum: 1, maximum: 4 }
    })
    expect(issues[0]?.message.sv).toContain("utanför skalan 1–4")
    expect(issues[0]?.message.en).toContain("outside the scale 1–4")
  })
  it("do not repeat a number that may be somebody's personal identity number", () => {
    const { issues } = problemsOf([answer({ trivsel: 8112189876 })], {})
    expect(JSON.stringify(issues)).not.toContain("8112189876")
  })
  it("name the column that the answers stand in", () => {
    const questions = [question({ answerColumn: "Q1[SQ001]" })]
    const result = tallyAnswers({ id: "brukare", questions }, [answer({ trivsel: 7 }, { row: 2 })], {
      ...options,
      file: "svar.csv"
    })
    expect(Result.isFailure(result) && result.failure.issues[0]?.place?.column).toBe("Q1[SQ001]")
  })
  it.each([
    [answer({ trivsel: 0 }), "code-outside-scale"],
    [answer({ trivsel: 2.5 }), "not-a-whole-number"],
    [answer({ trivsel: Number.NaN }), "not-a-whole-number"],
    [answer({ trivsel: "4" }), "text-where-code"],
    [answer({ mat: 4 }), "unknown-question"],
    [answer({ trivsel: 4 }, { unitId: "" }), "unit-missing"],
    [answer({ trivsel: 4 }, { respondentGroup: "" }), "group-missing"]
  ])("have a code of their own: %j is %s", (row, code) => {
    expect(problemsOf([row]).issues.map((issue) => issue.code)).toEqual([code])
  })
  it("include a question that has no scale", () => {
    const { minimum, ...rest } = question()
    const double = question({ id: "dubbel", dontKnowCodes: [4] })
    const result = tallyAnswers({ id: "brukare", questions: [rest, double] }, [answer({ trivsel: 1 })], options)
    expect(Result.isFailure(result) && result.failure.issues.map(({ path, code }) => [...path, code])).toEqual([
      ["questions", "trivsel", "no-scale"],
      ["questions", "dubbel", "no-scale"]
    ])
  })
  it("never quote what somebody wrote", () => {
    const secret = "Min granne Kalle är dum"
    expect(JSON.stringify(problemsOf([answer({ trivsel: secret })]))).not.toContain("Kalle")
  })
  it("tell a question that is missing once, and count every wrong answer", () => {
    const rows = Array.from({ length: 2000 }, () => answer({ mat: 1, trivsel: 7 }))
    const { issues, total, message } = problemsOf(rows)
    expect(total).toBe(2001)
    expect(issues).toHaveLength(1000)
    expect(issues.filter(({ code }) => code === "unknown-question")).toHaveLength(1)
    expect(message).toContain("2001 problem(s)")
    expect(problemsOf(rows, { maximumIssues: 3 }).issues).toHaveLength(3)
  })
  it("are thrown by the twin as the same error", () => {
    expect(() => counted([answer({ trivsel: 7 })])).toThrow(AnswerError)
  })
})

describe("combineSurveyTallies", () => {
  it("adds what belongs together and keeps the rest", () => {
    const south = [tally([0, 0, 1, 1], { unitId: "ask" })]
    expect(combineSurveyTallies([tally([1, 2, 3, 4], { missing: 1 })], [...south, tally([1, 1, 1, 1])])).toEqual([
      ...south,
      tally([2, 3, 4, 5], { missing: 1 })
    ])
  })
  it("gives the same bytes as one count over all answers, in any order and any parts", () => {
    const parts = fc.array(fc.tuple(anyRow, fc.nat(3)), { maxLength: 40 }).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        shuffled: fc.shuffledSubarray(rows, { minLength: rows.length })
      })
    )
    fc.assert(
      fc.property(parts, ({ rows, shuffled }) => {
        const tallies = [0, 1, 2, 3].map((part) =>
          counted(shuffled.filter(([, at]) => at === part).map(([row]) => row))
        )
        const [a = [], b = [], c = [], d = []] = tallies
        const whole = JSON.stringify(counted(rows.map(([row]) => row)))
        const plus = combineSurveyTallies
        expect(JSON.stringify(plus(plus(plus(a, b), c), d))).toBe(whole)
        expect(JSON.stringify(plus(plus(d, c), plus(b, a)))).toBe(whole)
      }),
      seeded
    )
  })
  it("is changed by an empty list in no way", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const tallies = counted(rows)
        expect(combineSurveyTallies(tallies, [])).toEqual(tallies)
        expect(combineSurveyTallies([], tallies)).toEqual(tallies)
      }),
      seeded
    )
  })
  it("refuses tallies of two versions of a question, whichever comes first", () => {
    const [four, five] = [[tally([1, 1, 1, 1])], [tally([1, 1, 1, 1, 1])]]
    const messageOf = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return error instanceof AnswerError ? error.issues[0]?.message.sv : undefined
      }
      return "nothing was thrown"
    }
    const told = messageOf(() => combineSurveyTallies(four, five))
    expect(told).toContain("4 steg på ett ställe och 5 på ett annat")
    expect(messageOf(() => combineSurveyTallies(five, four))).toBe(told)
  })
})
