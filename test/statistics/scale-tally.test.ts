import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { combineTallies } from "../../src/statistics/combine-tallies.js"
import type { Scale } from "../../src/statistics/scale.js"
import {
  emptyTally,
  type ScaleTally,
  tallyOfCountsOrThrow,
  tallyScale,
  tallyScaleOrThrow
} from "../../src/statistics/scale-tally.js"
import { refusal } from "./support/refusal.js"

const seeded = { seed: 20_250_102, numRuns: 150 }
const fourSteps: Scale = { minimum: 1, maximum: 4, nonSubstantive: [9] }
const answers = fc.array(fc.constantFrom(1, 2, 3, 4, 9, null), { maxLength: 40 })
const tallies = fc
  .record({
    counts: fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 4 }),
    nonSubstantive: fc.nat(1000),
    missing: fc.nat(1000)
  })
  .map((counted) => tallyOfCountsOrThrow({ scale: fourSteps, ...counted }))

const tallyOf = (scale: Scale, counts: ReadonlyArray<number>, rest: Partial<ScaleTally> = {}): ScaleTally => ({
  scale,
  counts,
  nonSubstantive: 0,
  missing: 0,
  ...rest
})

describe("tallyScale", () => {
  it("counts steps, other answers and rows without an answer apart", () => {
    const tally = tallyScaleOrThrow([1, 4, 4, 9, null, 2, 9, 9], fourSteps)
    expect(tally).toMatchObject({ counts: [1, 1, 0, 2], nonSubstantive: 3, missing: 1 })
  })
  it("counts the codes of a reversed scale as they were answered", () => {
    expect(tallyScaleOrThrow([1, 1, 4], { ...fourSteps, reversed: true }).counts).toEqual([2, 0, 0, 1])
  })
  it("counts codes below 0 and minus zero", () => {
    expect(tallyScaleOrThrow([-2, -0, 0, 2], { minimum: -2, maximum: 2 }).counts).toEqual([1, 0, 2, 0, 1])
  })
  it("reads codes once, from anything that gives them one by one", () => {
    const codes = new Set([1, 2, 4]).values()
    expect(tallyScaleOrThrow(codes, fourSteps).counts).toEqual([1, 1, 0, 1])
  })
  it("does not mind the order of the answers", () => {
    fc.assert(
      fc.property(answers, fc.nat(), (codes, turn) => {
        const at = codes.length === 0 ? 0 : turn % codes.length
        const turned = [...codes.slice(at), ...codes.slice(0, at)].reverse()
        expect(tallyScaleOrThrow(turned, fourSteps)).toEqual(tallyScaleOrThrow(codes, fourSteps))
      }),
      seeded
    )
  })
  it.each([
    ["a code beyond the scale", [1, 5], "outside-scale", ["codes", 1]],
    ["a code below the scale", [0], "outside-scale", ["codes", 0]],
    ["a code between two steps", [1, null, 2.5], "outside-scale", ["codes", 2]],
    ["a code that is no number", [Number.NaN], "not-a-number", ["codes", 0]],
    ["an infinite code", [1, Number.POSITIVE_INFINITY], "not-a-number", ["codes", 1]]
  ])("stops at %s and tells where it stands", (_, codes, code, path) => {
    expect(refusal(() => tallyScaleOrThrow(codes, fourSteps))).toMatchObject({ code, path })
  })
  it("counts no text that looks like a number", () => {
    const codes: Array<number> = JSON.parse('["3"]')
    expect(refusal(() => tallyScaleOrThrow(codes, fourSteps))).toMatchObject({ code: "not-a-number" })
  })
  it("returns its refusal", () => {
    expect(tallyScale([7], fourSteps)).toMatchObject({ _tag: "Failure", failure: { code: "outside-scale" } })
  })
})

describe("a scale", () => {
  it.each([
    ["whose ends are the same", { minimum: 1, maximum: 1 }, "not-a-scale", ["scale"]],
    ["whose ends are turned", { minimum: 4, maximum: 1 }, "not-a-scale", ["scale"]],
    ["with broken ends", { minimum: 0.5, maximum: 4 }, "not-a-scale", ["scale"]],
    ["without an end", { minimum: 1, maximum: Number.POSITIVE_INFINITY }, "not-a-scale", ["scale"]],
    ["of more than 10000 steps", { minimum: 1, maximum: 10_001 }, "out-of-range", ["scale", "maximum"]],
    [
      "with a code of two meanings",
      { minimum: 1, maximum: 4, nonSubstantive: [9, 4] },
      "ambiguous-code",
      ["scale", "nonSubstantive", 1]
    ],
    [
      "with a code that is no number",
      { minimum: 1, maximum: 4, nonSubstantive: [Number.NaN] },
      "not-a-number",
      ["scale", "nonSubstantive", 0]
    ]
  ])("%s is refused", (_, scale, code, path) => {
    expect(refusal(() => emptyTally(scale))).toMatchObject({ code, path })
  })
  it("of 10000 steps is a scale", () => {
    expect(emptyTally({ minimum: 1, maximum: 10_000 }).counts).toHaveLength(10_000)
  })
  it("is the same however it is written", () => {
    const short = emptyTally({ minimum: 0, maximum: 3, nonSubstantive: [8, 9] })
    const long = emptyTally({ minimum: -0, maximum: 3, nonSubstantive: [9, 8, 9], reversed: false })
    expect(short).toEqual(long)
  })
})

describe("tallyOfCounts", () => {
  it("makes the tally that the answers would give", () => {
    const counted = tallyOfCountsOrThrow(tallyOf(fourSteps, [1, 0, 2, 0], { nonSubstantive: 1, missing: 1 }))
    expect(counted).toEqual(tallyScaleOrThrow([3, null, 1, 9, 3], fourSteps))
  })
  it("does not follow later changes of the list it was given", () => {
    const counts = [1, 0, 2, 0]
    const tally = tallyOfCountsOrThrow(tallyOf(fourSteps, counts))
    counts[0] = 100
    expect(tally.counts).toEqual([1, 0, 2, 0])
  })
  it.each([
    ["a count too few", tallyOf(fourSteps, [1, 2, 3]), "length-mismatch", ["counts"]],
    ["a negative count", tallyOf(fourSteps, [1, -2, 3, 4]), "not-a-count", ["counts", 1]],
    ["a broken count", tallyOf(fourSteps, [1, 2, 3, 0.5]), "not-a-count", ["counts", 3]],
    ["a count that is no number", tallyOf(fourSteps, [Number.NaN, 2, 3, 4]), "not-a-count", ["counts", 0]],
    [
      "a broken number of other answers",
      tallyOf(fourSteps, [1, 2, 3, 4], { nonSubstantive: 1.5 }),
      "not-a-count",
      ["nonSubstantive"]
    ],
    ["a negative number of gaps", tallyOf(fourSteps, [1, 2, 3, 4], { missing: -1 }), "not-a-count", ["missing"]],
    [
      "more answers than can be added exactly",
      tallyOf(fourSteps, [Number.MAX_SAFE_INTEGER, 1, 0, 0]),
      "out-of-range",
      ["counts"]
    ]
  ])("refuses %s", (_, tally, code, path) => {
    expect(refusal(() => tallyOfCountsOrThrow(tally))).toMatchObject({ code, path })
  })
})

describe("combineTallies", () => {
  it("gives the tally of the whole from tallies of its parts", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 6 }), (parts) => {
        const combined = parts
          .map((codes) => tallyScaleOrThrow(codes, fourSteps))
          .reduce(combineTallies, emptyTally(fourSteps))
        expect(combined).toEqual(tallyScaleOrThrow(parts.flat(), fourSteps))
      }),
      seeded
    )
  })
  it("does not mind the grouping", () => {
    fc.assert(
      fc.property(tallies, tallies, tallies, (a, b, c) => {
        expect(combineTallies(combineTallies(a, b), c)).toEqual(combineTallies(a, combineTallies(b, c)))
      }),
      seeded
    )
  })
  it("does not mind the order", () => {
    fc.assert(
      fc.property(tallies, tallies, (a, b) => {
        expect(combineTallies(a, b)).toEqual(combineTallies(b, a))
      }),
      seeded
    )
  })
  it("changes nothing by an empty tally", () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        expect(combineTallies(tally, emptyTally(fourSteps))).toEqual(tally)
        expect(combineTallies(emptyTally(fourSteps), tally)).toEqual(tally)
      }),
      seeded
    )
  })
  it.each([
    ["other steps", { ...fourSteps, maximum: 5 }],
    ["another direction", { ...fourSteps, reversed: true }],
    ["other codes for do not know", { ...fourSteps, nonSubstantive: [8, 9] }]
  ])("refuses tallies of scales with %s", (_, scale) => {
    expect(refusal(() => combineTallies(emptyTally(fourSteps), emptyTally(scale)))).toMatchObject({
      code: "scales-differ"
    })
  })
  it("names both scales when they differ", () => {
    const { message } = refusal(() =>
      combineTallies(emptyTally(fourSteps), emptyTally({ minimum: 1, maximum: 5, reversed: true }))
    )
    expect(message).toBe(
      "The tallies have different scales, 1–4, 9 and 5–1, and cannot be added. Count the answers on the same scale."
    )
  })
  it("refuses more answers than can be added exactly", () => {
    const many = tallyOfCountsOrThrow(tallyOf(fourSteps, [Number.MAX_SAFE_INTEGER, 0, 0, 0]))
    const one = tallyScaleOrThrow([1], fourSteps)
    expect(refusal(() => combineTallies(many, one))).toMatchObject({ code: "out-of-range" })
  })
  it("refuses a tally that was never counted", () => {
    const made = tallyOf(fourSteps, [0.5, 0, 0, 0])
    expect(refusal(() => combineTallies(emptyTally(fourSteps), made))).toMatchObject({ code: "not-a-count" })
  })
})
