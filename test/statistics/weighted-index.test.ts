import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tallyOfCountsOrThrow, tallyScaleOrThrow } from "../../src/statistics/scale-tally.js"
import { summariseTally } from "../../src/statistics/summarise-tally.js"
import { weightedIndex, weightedIndexOrThrow } from "../../src/statistics/weighted-index.js"
import { close } from "./support/close.js"
import { known } from "./support/known.js"
import { refusal } from "./support/refusal.js"

const seeded = { seed: 20_250_102, numRuns: 150 }

const counted = (counts: ReadonlyArray<number>, reversed = false) =>
  tallyOfCountsOrThrow({
    scale: { minimum: 1, maximum: counts.length, reversed, nonSubstantive: [9] },
    counts,
    nonSubstantive: 2,
    missing: 3
  })

describe("weightedIndex", () => {
  it("gives Linköping's points of 100, 66, 33 and 0", () => {
    // (10 · 100 + 6 · 66 + 3 · 33 + 1 · 0) ÷ 20
    expect(weightedIndexOrThrow(counted([10, 6, 3, 1]), [100, 66, 33, 0])).toEqual({ value: 74.75 })
  })
  it("gives a question put the other way its points in the other order", () => {
    expect(weightedIndexOrThrow(counted([1, 3, 6, 10]), [0, 33, 66, 100])).toEqual({ value: 74.75 })
  })
  it("is not the index by thirds, since 66 is not two thirds of 100", () => {
    const tally = counted([0, 3, 0, 0], true)
    expect(weightedIndexOrThrow(tally, [100, 66, 33, 0])).toEqual({ value: 66 })
    expect(summariseTally(tally).index100).toEqual({ value: 200 / 3 })
  })
  it("lets the weights alone say which end is favourable", () => {
    const weights = [100, 66, 33, 0]
    expect(weightedIndexOrThrow(counted([4, 3, 2, 1], true), weights)).toEqual(
      weightedIndexOrThrow(counted([4, 3, 2, 1]), weights)
    )
  })
  it("adds decimal weights without rounding", () => {
    expect(weightedIndexOrThrow(counted([1, 1, 1]), [0.1, 0.2, 0.3])).toEqual({ value: 0.2 })
  })
  it("takes weights below 0", () => {
    expect(weightedIndexOrThrow(counted([3, 0, 1]), [-1, 0, 1])).toEqual({ value: -0.5 })
  })
  it("has no number without substantive answers", () => {
    expect(weightedIndexOrThrow(counted([0, 0, 0]), [0, 50, 100])).toEqual({ value: null, reason: "empty-base" })
  })
  it("is the index from 0 to 100 when the steps are even", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999)), (counts) => {
        const tally = counted(counts)
        expect(weightedIndexOrThrow(tally, [0, 25, 50, 75, 100])).toEqual(summariseTally(tally).index100)
      }),
      seeded
    )
  })
  it("with the codes as weights is the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (codes) => {
        const index = weightedIndexOrThrow(tallyScaleOrThrow(codes, { minimum: 1, maximum: 4 }), [1, 2, 3, 4])
        expect(known(index)).toSatisfy(close(codes.reduce((sum, code) => sum + code, 0) / codes.length, 1e-15))
      }),
      seeded
    )
  })
  it.each([
    ["a weight too few", [100, 50], "length-mismatch", ["weights"]],
    ["a weight too many", [100, 66, 33, 0], "length-mismatch", ["weights"]],
    ["a weight that is no number", [100, Number.NaN, 0], "not-a-number", ["weights", 1]],
    ["an infinite weight", [100, 50, Number.NEGATIVE_INFINITY], "not-a-number", ["weights", 2]]
  ])("refuses %s", (_, weights, code, path) => {
    expect(refusal(() => weightedIndexOrThrow(counted([1, 2, 3]), weights))).toMatchObject({ code, path })
  })
  it("returns its refusal of a tally that was never counted", () => {
    const made = { scale: { minimum: 1, maximum: 2 }, counts: [1, -1], nonSubstantive: 0, missing: 0 }
    expect(weightedIndex(made, [0, 1])).toMatchObject({ _tag: "Failure", failure: { code: "not-a-count" } })
  })
})
