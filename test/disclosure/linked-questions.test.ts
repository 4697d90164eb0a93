import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { Dataset } from "../../src/model/dataset.js"
import { emptyDataset, indicator, surveyCycle, unit } from "../support/dataset-builder.js"

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
