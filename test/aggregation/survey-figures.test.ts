import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import type { Figure } from "../../src/aggregation/figure.js"
import { traceFigureOrThrow } from "../../src/aggregation/trace-figure.js"
import { policies } from "../../src/disclosure/policy.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { Dataset } from "../../src/model/dataset.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Participation } from "../../src/model/participation.js"
import type { Question } from "../../src/model/question.js"
import type { SurveyTally } from "../../src/model/survey-tally.js"
import { emptyDataset, indicator, observation, surveyCycle, unit } from "../support/dataset-builder.js"
import * as row from "../support/survey-builder.js"

const cycle = surveyCycle({
  id: "pupils-2025",
  questionnaireId: "pupils",
  respondentGroup: "pupils",
  opensOn: "2025-02-01",
  closesOn: "2025-03-01",
  state: "published",
  minimumBase: 5
})

const question = (id: string, difference: Partial<Question> = {}): Question =>
  row.question({ id, questionnaireId: "pupils", text: id, ...difference })

const tally = (unitId: string, questionId: string, counts: ReadonlyArray<number>, missing = 0): SurveyTally =>
  row.tally(counts, { cycleId: cycle.id, unitId, respondentGroup: "pupils", questionId, missing })

const nobody = { partial: 0, refusal: 0, nonContact: 0 }

const asked = (unitId: string, invited: number, complete = 10): Participation =>
  row.participation({ ...nobody, cycleId: cycle.id, unitId, respondentGroup: "pupils", invited, complete })

const safety: Indicator = indicator({
  id: "safety",
  kind: "index",
  factor: 1,
  overUnits: "weighted-mean",
  scaleMinimum: 0,
  scaleMaximum: 10,
  minimumCoverage: 0.5,
  surveyIndexId: "safety-index"
})

/** The first unit leans to yes; at the second the last question has few answers. The third was asked and gave none. */
const answered = (difference: Partial<Dataset> = {}): Dataset =>
  emptyDataset({
    units: [
      unit({ id: "a" }),
      unit({ id: "b", schoolUnitCode: "10000001" }),
      unit({ id: "c", schoolUnitCode: "10000002" })
    ],
    indicators: [safety],
    observations: [],
    surveyCycles: [cycle],
    questions: [question("q1"), question("q2")],
    surveyIndices: [
      {
        id: "safety-index",
        questionnaireId: "pupils",
        name: "Trygghet",
        questionIds: ["q1", "q2"],
        scale: "0-10",
        minimumQuestions: 2
      }
    ],
    participation: [asked("a", 12), asked("b", 14), asked("c", 5, 0)],
    surveyTallies: [
      tally("a", "q1", [0, 0, 5, 5]),
      tally("a", "q2", [0, 5, 5, 0]),
      tally("b", "q1", [10, 0, 0, 0]),
      tally("b", "q2", [0, 0, 0, 2], 8)
    ],
    ...difference
  })

const figureAt = (dataset: Dataset, nodeId: string, id = "safety"): Figure => {
  const found = computeFiguresOrThrow(dataset).figures.find(
    (figure) => figure.nodeId === nodeId && figure.indicatorId === id
  )
  if (found === undefined) throw new Error(`no figure at ${nodeId}`)
  return found
}

describe("figures of an indicator that shows a survey", () => {
  it("are the mean of the questions' means at a unit, on the scale of the index", () => {
    // a: (3.5 − 1) ÷ 3 · 10 = 8.33 and (2.5 − 1) ÷ 3 · 10 = 5
    expect(figureAt(answered(), "a").value.value).toBeCloseTo((25 / 3 + 5) / 2, 12)
    expect(figureAt(answered(), "b")).toMatchObject({ value: { value: 5 }, denominator: 2, period: "2025" })
  })
  it("add the answers of all units before the index is made, so that it is no mean of means", () => {
    // q1: 45 ÷ 20 = 2.25 → 4.17; q2: 33 ÷ 12 = 2.75 → 5.83; together 5. The mean of the units weighted by base is 6.39.
    const figure = figureAt(answered(), "ekbacken")
    expect(figure.value.value).toBeCloseTo(5, 12)
    expect(figure).toMatchObject({ denominator: 12, coverage: { units: 2, unitsExpected: 3 } })
  })
  it("tell interval and response rate, the units that gave no answer among those asked", () => {
    expect(figureAt(answered(), "a").survey).toMatchObject({ invited: 12, responseRate: { value: 10 / 12 } })
    const { survey } = figureAt(answered(), "ekbacken")
    expect(survey).toMatchObject({ invited: 31, responseRate: { value: 20 / 31 }, minimumBase: 5 })
    expect(survey?.interval.lower.value).toBeLessThan(5)
    expect(survey?.interval.upper.value).toBeGreaterThan(5)
  })
  it("do not count those who turned out not to belong to the group among those asked", () => {
    const participation = [{ ...asked("a", 12), notEligible: 2 }]
    expect(figureAt(answered({ participation }), "a").survey).toMatchObject({
      invited: 12,
      responseRate: { value: 1 }
    })
  })
  it("have no response rate where one unit's number is not known", () => {
    const { survey } = figureAt(answered({ participation: [asked("a", 12)] }), "ekbacken")
    expect(survey).toMatchObject({ invited: null, responseRate: { value: null, reason: "not-reported" } })
  })
  it("show nothing of a round that is still open", () => {
    const open = answered({ surveyCycles: [{ ...cycle, state: "open" }] })
    expect(computeFiguresOrThrow(open).figures).toEqual([])
  })
  it("give way to an observation in the table", () => {
    const row = observation({ indicatorId: "safety", unitId: "a", period: "2025", value: 9, base: 30 })
    const { numerator: _, denominator: __, ...published } = row
    expect(figureAt(answered({ observations: [published] }), "a")).toMatchObject({
      value: { value: 9 },
      denominator: 30
    })
    expect(figureAt(answered({ observations: [published] }), "a").survey).toBeUndefined()
  })
  it("can be the share of the two most favourable steps, which adds up like any share", () => {
    const share = indicator({ id: "share", surveyQuestionId: "q1", minimumCoverage: 0.5 })
    const dataset = answered({ indicators: [share] })
    expect(figureAt(dataset, "a", "share")).toMatchObject({ numerator: 10, denominator: 10, value: { value: 100 } })
    expect(figureAt(dataset, "ekbacken", "share")).toMatchObject({
      numerator: 10,
      denominator: 20,
      value: { value: 50 }
    })
  })
  it("exist only at the nodes that were asked, where nothing is rolled up", () => {
    const citizens = { ...safety, overUnits: "none" as const }
    const own = answered({
      indicators: [citizens],
      participation: [asked("ekbacken", 30)],
      surveyTallies: [tally("ekbacken", "q1", [0, 0, 5, 5]), tally("ekbacken", "q2", [0, 5, 5, 0])]
    })
    expect(computeFiguresOrThrow(own).figures.map(({ id }) => id)).toEqual(["safety/ekbacken/2025/all"])
  })
  it("lead in a trace to the counted answers and their place", () => {
    const key = "pupils-2025/a/pupils/q1"
    const places = { surveyTallies: { [key]: { file: "answers/pupils-2025.csv", row: 1, column: "q1" } } }
    const trace = traceFigureOrThrow(computeFiguresOrThrow(answered({ places })), "safety/a/2025/all")
    expect(trace.figure.sources).toEqual([
      {
        kind: "observation",
        key: "safety/a/2025/all",
        place: places.surveyTallies[key],
        tallies: [key, "pupils-2025/a/pupils/q2"]
      }
    ])
    expect(trace.observations[0]?.observation).toMatchObject({ base: 10, status: "reported" })
  })
})

const earlierCycle = surveyCycle({
  ...cycle,
  id: "pupils-2023",
  opensOn: "2023-02-01",
  closesOn: "2023-03-01"
})

/** Two rounds two years apart, the earlier by the questions that `difference` gives it. */
const twoRounds = (difference: Partial<Dataset> = {}, earlier: Partial<typeof cycle> = {}): Dataset => {
  const later = answered()
  return answered({
    indicators: [{ ...safety, intervalYears: 2 }],
    surveyCycles: [
      { ...earlierCycle, ...earlier },
      { ...cycle, previousCycleId: "pupils-2023" }
    ],
    surveyTallies: [
      ...later.surveyTallies,
      { ...tally("a", "q1", [0, 10, 0, 0]), cycleId: "pupils-2023" },
      { ...tally("a", "q2", [0, 10, 0, 0]), cycleId: "pupils-2023" }
    ],
    ...difference
  })
}

const newer = (dataset: Dataset): Figure => {
  const figures = computeFiguresOrThrow(dataset).figures
  const found = figures.find(({ nodeId, period }) => nodeId === "a" && period === "2025")
  if (found === undefined) throw new Error("no figure of 2025")
  return found
}

describe("the change of a survey's figure", () => {
  it("is the difference to the round before", () => {
    // 6.67 against (2 − 1) ÷ 3 · 10 = 3.33
    expect(newer(twoRounds())).toMatchObject({ change: { value: 3.3 }, comparable: true })
  })
  it("is refused when others were asked, or in another way", () => {
    const broken = { change: { value: null, reason: "break-in-series" }, comparable: false }
    expect(newer(twoRounds({}, { respondentGroup: "guardians" }))).toMatchObject(broken)
    const byMode = twoRounds()
    const [before, after] = byMode.surveyCycles
    if (before === undefined || after === undefined) throw new Error("two rounds")
    const modes = [
      { ...before, mode: "paper" as const },
      { ...after, mode: "web" as const }
    ]
    expect(newer({ ...byMode, surveyCycles: modes })).toMatchObject(broken)
  })
  const old = (difference: Partial<Question> = {}) => [
    question("o1", { questionnaireId: "pupils-1", ...difference }),
    question("o2", { questionnaireId: "pupils-1" })
  ]
  const versions = (questions: ReadonlyArray<Question>): Dataset => {
    const rounds = twoRounds({}, { questionnaireId: "pupils-1" })
    const [index] = rounds.surveyIndices
    if (index === undefined) throw new Error("an index")
    return {
      ...rounds,
      questions: [
        ...questions,
        question("q1", { comparableWith: "o1", text: "I feel safe" }),
        question("q2", { comparableWith: "o2" })
      ],
      surveyIndices: [index, { ...index, id: "old-index", questionnaireId: "pupils-1", questionIds: ["o1", "o2"] }],
      surveyTallies: rounds.surveyTallies.map((row) =>
        row.cycleId === "pupils-2023" ? { ...row, questionId: row.questionId.replace("q", "o") } : row
      )
    }
  }
  it("follows the questions into the questionnaire before, where they say that they are comparable", () => {
    expect(newer(versions(old()))).toMatchObject({ change: { value: 3.3 }, comparable: true })
  })
  it("is refused when the scale or the rule of who counts is another", () => {
    expect(newer(versions(old({ dontKnow: "include" }))).change).toEqual({ value: null, reason: "break-in-series" })
    expect(newer(versions(old({ reversed: true }))).change).toEqual({ value: null, reason: "break-in-series" })
  })
})

describe("protection of survey figures", () => {
  const released = (dataset: Dataset, nodeId: string) =>
    protectFiguresOrThrow(computeFiguresOrThrow(dataset), policies.default).figures.find(
      (figure) => figure.nodeId === nodeId
    )
  it("hides few answers with everything that the survey tells of them", () => {
    expect(released(answered(), "b")).toMatchObject({ status: "suppressed", denominator: null })
    expect(released(answered(), "b")).not.toHaveProperty("survey")
  })
  it("keeps what a round promised, though the policy would show more", () => {
    const promised = answered({ surveyCycles: [{ ...cycle, minimumBase: 11 }] })
    expect(released(promised, "a")?.status).toBe("suppressed")
  })
  it("takes girls and boys, whose bases differ from question to question, for nearly the whole", () => {
    const groups = ["girls", "boys"].map((id) => ({ id, dimension: "sex", name: id, partOf: [] }))
    const ofGroup = (respondentGroup: string, ...rows: ReadonlyArray<SurveyTally>) =>
      rows.map((row) => ({ ...row, respondentGroup }))
    const bySex = answered({
      groups,
      surveyTallies: [
        ...ofGroup("girls", tally("a", "q1", [2, 3, 5, 15]), tally("a", "q2", [3, 5, 5, 4], 8)),
        ...ofGroup("boys", tally("a", "q1", [2, 3, 5, 4], 6), tally("a", "q2", [3, 5, 5, 7]))
      ]
    })
    const ofUnit = protectFiguresOrThrow(computeFiguresOrThrow(bySex), policies.default).figures.filter(
      ({ nodeId }) => nodeId === "a"
    )
    expect(ofUnit.map(({ groupId, denominator }) => [groupId, denominator])).toEqual([
      ["all", 37],
      ["boys", 14],
      ["girls", 17]
    ])
  })
  it("shows no interval of a mean on fewer than 20 answers, for it tells how they are spread", () => {
    const many = answered({
      surveyTallies: ["a", "b", "c"].flatMap((id, index) => [
        tally(id, "q1", [2, 3, 5, 5 + 10 * index]),
        tally(id, "q2", [3, 5, 5, 2 + 10 * index])
      ])
    })
    expect(released(many, "a")?.survey?.interval).toEqual({
      lower: { value: null, reason: "suppressed" },
      upper: { value: null, reason: "suppressed" }
    })
    expect(released(many, "b")?.survey?.interval.lower.value).toBeGreaterThan(0)
  })
})
