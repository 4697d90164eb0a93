import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import type { Figure } from "../../src/aggregation/figure.js"
import { figuresTellingQuestions, type QuestionsAt, rememberQuestions } from "../../src/disclosure/linked-questions.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { Dataset } from "../../src/model/dataset.js"
import type { Indicator } from "../../src/model/indicator.js"
import { missing } from "../../src/result/estimate.js"
import { emptyDataset, indicator, surveyCycle, unit } from "../support/dataset-builder.js"
import { figureOf } from "./support/figure.js"

const cycle = surveyCycle({ id: "c", questionnaireId: "q", respondentGroup: "pupils", closesOn: "2025-03-01" })
const ids = ["one", "two", "three"] as const

const shown = { kind: "mean", factor: 1, decimals: 1, overUnits: "weighted-mean", overTime: "none" } as const
const unitIds = ["a", "b", "c"]

/** Everybody at the first unit gave the lowest answer to the third question; the index is the mean of all three. */
const dataset = (published: ReadonlyArray<string>): Dataset =>
  emptyDataset({
    units: unitIds.map((id, index) => unit({ id, schoolUnitCode: `1000000${index}` })),
    surveyCycles: [cycle],
    questions: ids.map((id) => ({
      id,
      questionnaireId: "q",
      text: id,
      kind: "scale",
      minimum: 1,
      maximum: 4,
      reversed: false,
      dontKnowCodes: [],
      dontKnow: "exclude"
    })),
    surveyIndices: [
      {
        id: "i",
        questionnaireId: "q",
        name: "i",
        questionIds: ["one", "two", "three"],
        scale: "0-10",
        minimumQuestions: 3
      }
    ],
    indicators: [
      indicator({ ...shown, id: "index", kind: "index", scaleMinimum: 0, scaleMaximum: 10, surveyIndexId: "i" }),
      ...published.map((id) => indicator({ ...shown, id, scaleMinimum: 1, scaleMaximum: 4, surveyQuestionId: id }))
    ],
    surveyTallies: unitIds.flatMap((unitId) =>
      ids.map((questionId) => ({
        cycleId: "c",
        unitId,
        respondentGroup: "pupils",
        questionId,
        counts: unitId === "a" && questionId === "three" ? [20, 0, 0, 0] : [4, 5, 6, 5],
        nonSubstantive: 0,
        missing: 0
      }))
    )
  })

const hiddenIds = (published: ReadonlyArray<string>): ReadonlyArray<string> =>
  protectFiguresOrThrow(computeFiguresOrThrow(dataset(published))).figures.flatMap(({ id, status }) =>
    status === "suppressed" ? [id] : []
  )

describe("an index beside its questions", () => {
  it("is hidden where it would give away the one question that is hidden", () => {
    const hidden = hiddenIds(ids)
    expect(hidden).toContain("three/a/2025/all")
    expect(hidden).toContain("index/a/2025/all")
  })
  it("hides a second unit with it, so that it does not follow from the authority's index", () => {
    expect(hiddenIds(ids).filter((id) => id.startsWith("index/"))).toHaveLength(2)
  })
  it("is shown where another question is not published", () => {
    expect(hiddenIds(["one", "three"])).not.toContain("index/a/2025/all")
  })
  it("is shown where its questions are not published at all", () => {
    expect(hiddenIds([])).toEqual([])
  })
})

describe("which figures of an index tell a question", () => {
  const figures = [figureOf({ indicatorId: "index" })]
  const indexOf = (surveyIndexId: string): Indicator =>
    indicator({ ...shown, id: "index", kind: "index", surveyIndexId })
  const questionOf = (surveyQuestionId: string, difference: Partial<Indicator> = {}): Indicator =>
    indicator({ ...shown, id: surveyQuestionId, surveyQuestionId, ...difference })
  const meanOf = (question: string, difference: Partial<Figure> = {}): Figure =>
    figureOf({ indicatorId: question, value: { value: 3.2 }, ...difference })

  /** Remembers questions at Ask, 2025, all: those of `hidden` are hidden. */
  const remembered = (
    questions: ReadonlyArray<Figure>,
    hidden: ReadonlyArray<string>,
    difference?: Partial<Indicator>
  ): QuestionsAt => {
    const questionsAt: QuestionsAt = new Map()
    for (const figure of questions) {
      const hiddenIds = new Set(hidden.includes(figure.indicatorId) ? [figure.id] : [])
      rememberQuestions(questionsAt, questionOf(figure.indicatorId, difference), [figure], hiddenIds)
    }
    return questionsAt
  }
  const telling = (questionsAt: QuestionsAt, surveyIndexId = "i") => [
    ...figuresTellingQuestions(questionsAt, dataset([]), indexOf(surveyIndexId), figures)
  ]
  const all = ids.map((id) => meanOf(id))

  it("is the one at the place where all but a hidden one are shown", () => {
    expect(telling(remembered(all, ["two"]))).toEqual(["index/ask/2025/all"])
  })

  it("is none where no question is hidden, or two are", () => {
    expect(telling(remembered(all, []))).toEqual([])
    expect(telling(remembered(all, ["one", "two"]))).toEqual([])
  })

  it("is none where the one that is not shown is not there at all", () => {
    expect(telling(remembered(all.slice(1), []))).toEqual([])
  })

  it("is none where the last question has no value and so nothing to hide", () => {
    const without = meanOf("one", { value: missing("suppressed") })
    expect(telling(remembered([without, ...all.slice(1)], ["one"]))).toEqual([])
  })

  it.each([{ nodeId: "bjork" }, { period: "2024" }, { groupId: "girls" }])(
    "is none by questions at %o",
    (elsewhere) => {
      const moved = ids.map((id) => meanOf(id, elsewhere))
      expect(telling(remembered(moved, ["two"]))).toEqual([])
      // One question shown elsewhere does not count here either.
      expect(telling(remembered([meanOf("one", elsewhere), ...all.slice(1)], ["two"]))).toEqual([])
    }
  )

  it("is none by shares of questions, which an index is not made of", () => {
    expect(telling(remembered(all, ["two"], { kind: "share" }))).toEqual([])
  })

  it("is none of an index that the data set does not have", () => {
    expect(telling(remembered(all, ["two"]), "other")).toEqual([])
  })

  it("is none of an index of one question that is nowhere published", () => {
    const whole = dataset([])
    const surveyIndices = whole.surveyIndices.map((surveyIndex) => ({ ...surveyIndex, questionIds: ["one"] as const }))
    const found = figuresTellingQuestions(new Map(), { ...whole, surveyIndices }, indexOf("i"), figures)
    expect([...found]).toEqual([])
  })

  it("remembers nothing of an indicator that shows no question", () => {
    const questionsAt: QuestionsAt = new Map()
    rememberQuestions(questionsAt, indicator({ ...shown, id: "safety" }), all, new Set())
    expect(questionsAt.size).toBe(0)
  })
})
