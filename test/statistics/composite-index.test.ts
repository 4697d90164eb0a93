import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { missing } from "../../src/result/estimate.js"
import { combineTallies } from "../../src/statistics/combine-tallies.js"
import { compositeIndex, compositeIndexOrThrow, type IndexPart } from "../../src/statistics/composite-index.js"
import { tallyOfCountsOrThrow } from "../../src/statistics/scale-tally.js"
import { summariseTally } from "../../src/statistics/summarise-tally.js"
import { close } from "./support/close.js"
import { known } from "./support/known.js"
import { refusal } from "./support/refusal.js"

const seeded = { seed: 20_250_102, numRuns: 150 }
const part = (value: number, weight?: number): IndexPart =>
  weight === undefined ? { value: { value } } : { value: { value }, weight }
const unknownPart = (reason: Parameters<typeof missing>[0], weight = 1): IndexPart => ({
  value: missing(reason),
  weight
})

const parts = fc.array(
  fc.record({
    value: fc.double({ min: 0.001, max: 100, noNaN: true }).map((value) => ({ value })),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true })
  }),
  { minLength: 1, maxLength: 9 }
)

describe("compositeIndex", () => {
  it("is the mean of parts that count alike", () => {
    expect(compositeIndexOrThrow([part(80), part(70), part(61)], { minimumParts: 3 })).toEqual({ value: 211 / 3 })
  })
  it("lets parts count by their weight", () => {
    expect(compositeIndexOrThrow([part(80, 3), part(60)], { minimumParts: 2 })).toEqual({ value: 75 })
  })
  it("shares the weight of a missing part among the others in proportion", () => {
    const three = [part(80, 3), unknownPart("suppressed", 4), part(60, 1)]
    expect(compositeIndexOrThrow(three, { minimumParts: 2 })).toEqual({ value: 75 })
  })
  it("is missing for the reason of the first missing part when too few have a value", () => {
    const three = [part(80), unknownPart("suppressed"), unknownPart("not-reported")]
    expect(compositeIndexOrThrow(three, { minimumParts: 2 })).toEqual(missing("suppressed"))
  })
  it("is missing for want of a base when there are just not so many parts", () => {
    expect(compositeIndexOrThrow([part(80)], { minimumParts: 2 })).toEqual(missing("empty-base"))
    expect(compositeIndexOrThrow([], { minimumParts: 1 })).toEqual(missing("empty-base"))
  })
  it("leaves a part of weight 0 out, whether it has a value or not", () => {
    expect(compositeIndexOrThrow([part(80), part(20, 0)], { minimumParts: 1 })).toEqual({ value: 80 })
    expect(compositeIndexOrThrow([part(80), part(20, 0)], { minimumParts: 2 })).toEqual(missing("empty-base"))
    expect(
      compositeIndexOrThrow([unknownPart("suppressed", 0), unknownPart("not-reported")], { minimumParts: 1 })
    ).toEqual(missing("not-reported"))
  })
  it("adds decimals without rounding", () => {
    expect(compositeIndexOrThrow([part(0.1), part(0.2), part(0.3)], { minimumParts: 3 })).toEqual({ value: 0.2 })
  })
  it("does not mind the order of the parts", () => {
    fc.assert(
      fc.property(parts, (some) => {
        expect(compositeIndexOrThrow(some.toReversed(), { minimumParts: 1 })).toEqual(
          compositeIndexOrThrow(some, { minimumParts: 1 })
        )
      }),
      seeded
    )
  })
  it("lies between its lowest and its highest part", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const values = some.map(({ value }) => value.value)
        const index = known(compositeIndexOrThrow(some, { minimumParts: some.length }))
        expect(index).toBeGreaterThanOrEqual(Math.min(...values))
        expect(index).toBeLessThanOrEqual(Math.max(...values))
      }),
      seeded
    )
  })
  it("is what the formula gives", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const top = some.reduce((sum, { value, weight }) => sum + value.value * weight, 0)
        const bottom = some.reduce((sum, { weight }) => sum + weight, 0)
        expect(known(compositeIndexOrThrow(some, { minimumParts: 1 }))).toSatisfy(close(top / bottom, 1e-13))
      }),
      seeded
    )
  })
  it.each([
    ["a value that is no number", [part(Number.NaN)], 1, "not-a-number", ["parts", 0, "value"]],
    ["a weight that is no number", [part(1), part(1, Number.NaN)], 1, "not-a-number", ["parts", 1, "weight"]],
    ["a weight below 0", [part(1), part(1, -0.5)], 1, "negative", ["parts", 1, "weight"]],
    ["weights that are all 0", [part(1, 0), part(2, 0)], 1, "not-positive", ["parts"]],
    ["a minimum of no parts", [part(1)], 0, "too-few", ["minimumParts"]],
    ["a minimum of half a part", [part(1)], 0.5, "not-a-count", ["minimumParts"]]
  ])("refuses %s", (_, some, minimumParts, code, path) => {
    expect(refusal(() => compositeIndexOrThrow(some, { minimumParts }))).toMatchObject({ code, path })
  })
  it("returns its refusal", () => {
    expect(compositeIndex([part(1)], { minimumParts: -1 })).toMatchObject({ _tag: "Failure" })
  })
})

describe("HME of nine questions", () => {
  const question = (...counts: ReadonlyArray<number>) =>
    tallyOfCountsOrThrow({ scale: { minimum: 1, maximum: 5 }, counts, nonSubstantive: 0, missing: 0 })
  // Motivation and steering are answered by 4 in each question, leadership by 10, 8 and 2.
  const motivation = [question(0, 0, 0, 4, 0), question(0, 0, 4, 0, 0), question(0, 0, 0, 0, 4)]
  const leadership = [question(0, 0, 0, 0, 10), question(0, 0, 0, 8, 0), question(2, 0, 0, 0, 0)]
  const steering = [question(0, 0, 2, 2, 0), question(0, 4, 0, 0, 0), question(0, 0, 0, 2, 2)]
  const indexOf = (questions: typeof motivation) =>
    compositeIndexOrThrow(
      questions.map((tally) => ({ value: summariseTally(tally).index100 })),
      { minimumParts: 3 }
    )
  const areas = [motivation, leadership, steering].map(indexOf)
  const total = compositeIndexOrThrow(
    areas.map((value) => ({ value })),
    { minimumParts: 3 }
  )

  it("is the mean of three indices, each the mean of three", () => {
    // Questions: 75, 50, 100; 100, 75, 0; 62.5, 25, 87.5.
    expect(areas.map((area) => known(area).toFixed(2))).toEqual(["75.00", "58.33", "58.33"])
    expect(known(total)).toSatisfy(close(575 / 9, 1e-14))
  })
  it("is not the index of all answers together when questions have unequal bases", () => {
    const together = summariseTally([...motivation, ...leadership, ...steering].reduce(combineTallies))
    // 4 · (75 + 50 + 100 + 62.5 + 25 + 87.5) + 10 · 100 + 8 · 75 + 2 · 0 over 44 answers.
    expect(together.index100).toEqual({ value: 3200 / 44 })
    expect(known(total)).toBeLessThan(64)
    expect(known(together.index100)).toBeGreaterThan(72)
  })
})
