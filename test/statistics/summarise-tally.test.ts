import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { combineTallies } from "../../src/statistics/combine-tallies.js"
import type { Scale } from "../../src/statistics/scale.js"
import { type ScaleTally, tallyOfCountsOrThrow, tallyScaleOrThrow } from "../../src/statistics/scale-tally.js"
import { summariseTally } from "../../src/statistics/summarise-tally.js"
import { close } from "./support/close.js"
import { known } from "./support/known.js"
import { refusal } from "./support/refusal.js"

const seeded = { seed: 20_250_102, numRuns: 150 }

const counted = (
  counts: ReadonlyArray<number>,
  scale: Partial<Scale> = {},
  rest: Partial<ScaleTally> = {}
): ScaleTally =>
  tallyOfCountsOrThrow({
    scale: { minimum: 1, maximum: counts.length, ...scale },
    counts,
    nonSubstantive: 0,
    missing: 0,
    ...rest
  })

const scales = fc
  .record({ minimum: fc.integer({ min: -5, max: 5 }), steps: fc.integer({ min: 2, max: 11 }), reversed: fc.boolean() })
  .map(({ minimum, steps, reversed }) => ({
    minimum,
    maximum: minimum + steps - 1,
    reversed,
    nonSubstantive: [98, 99]
  }))

const answered = scales.chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    codes: fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: scale.minimum, max: scale.maximum }) },
        { weight: 1, arbitrary: fc.constantFrom(98, 99, null) }
      ),
      { maxLength: 50 }
    )
  })
)

/** The favourable-high codes of the answers that are a step. */
const stepsOf = (codes: ReadonlyArray<number | null>, { minimum, maximum, reversed }: Scale): Array<number> =>
  codes
    .filter((code) => code !== null)
    .filter((code) => code >= minimum && code <= maximum)
    .map((code) => (reversed ? minimum + maximum - code : code))
    .sort((a, b) => a - b)

const meanOf = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe("summariseTally", () => {
  it("gives the mean and index of a published example", () => {
    const summary = summariseTally(counted([3, 4, 0, 5, 7]))
    expect(known(summary.mean).toFixed(2)).toBe("3.47")
    expect(known(summary.index100).toFixed(1)).toBe("61.8")
  })
  it("gives what can be worked out by hand", () => {
    const summary = summariseTally(counted([1, 0, 2, 1], {}, { nonSubstantive: 1, missing: 2 }))
    expect(summary).toMatchObject({
      total: 7,
      answered: 5,
      base: 4,
      missing: 2,
      nonSubstantive: 1,
      mean: { value: 2.75 },
      median: { value: 3 },
      topShare: { value: 0.75 },
      bottomShare: { value: 0.25 },
      nonSubstantiveShare: { value: 0.2 }
    })
    // Deviations -1.75, 0.25, 0.25 and 1.25: squares 4.75, over 3.
    expect(known(summary.standardDeviation)).toBe(Math.sqrt(4.75 / 3))
    expect(known(summary.standardError)).toBe(Math.sqrt(4.75 / 12))
    expect(known(summary.index10)).toBe(17.5 / 3)
  })
  it("counts do-not-know answers in the base of shares when asked to: 5 of 7 or 5 of 10", () => {
    const tally = counted([1, 1, 2, 3], {}, { nonSubstantive: 3 })
    const included = summariseTally(tally, { dontKnow: "include" })
    expect(summariseTally(tally).topShare).toEqual({ value: 5 / 7 })
    expect(included.topShare).toEqual({ value: 0.5 })
    expect(included.bottomShare).toEqual({ value: 0.2 })
    expect(included.mean).toEqual(summariseTally(tally).mean)
    expect(included.index10).toEqual(summariseTally(tally).index10)
  })
  it.each([
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [10, 2]
  ])("takes on a scale of %d steps the %d best for the top share", (steps, top) => {
    const summary = summariseTally(counted(Array.from({ length: steps }, () => 1)))
    expect(summary.topShare).toEqual({ value: top / steps })
    expect(summary.bottomShare).toEqual({ value: top / steps })
  })
  it("takes another top share when asked to", () => {
    const summary = summariseTally(counted([1, 2, 3, 4]), { top: 1 })
    expect([summary.topShare, summary.bottomShare]).toEqual([{ value: 0.4 }, { value: 0.1 }])
  })
  it("puts the median half-way between two middle codes", () => {
    expect(summariseTally(counted([2, 0, 0, 2])).median).toEqual({ value: 2.5 })
    expect(summariseTally(counted([2, 1, 0, 2])).median).toEqual({ value: 2 })
  })
  it("gives reasons and no number without answers", () => {
    const summary = summariseTally(counted([0, 0, 0, 0], {}, { missing: 3 }))
    const nothing = { value: null, reason: "empty-base" }
    expect(summary).toEqual({
      total: 3,
      answered: 0,
      base: 0,
      missing: 3,
      nonSubstantive: 0,
      mean: nothing,
      standardDeviation: nothing,
      standardError: nothing,
      interval: { lower: nothing, upper: nothing },
      median: nothing,
      index10: nothing,
      index100: nothing,
      topShare: nothing,
      topInterval: { lower: nothing, upper: nothing },
      bottomShare: nothing,
      bottomInterval: { lower: nothing, upper: nothing },
      nonSubstantiveShare: nothing
    })
  })
  it("gives shares but no mean when everybody does not know and that counts", () => {
    const tally = counted([0, 0, 0, 0], {}, { nonSubstantive: 4 })
    const summary = summariseTally(tally, { dontKnow: "include" })
    expect([summary.topShare, summary.nonSubstantiveShare]).toEqual([{ value: 0 }, { value: 1 }])
    expect(summary.mean).toEqual({ value: null, reason: "empty-base" })
  })
  it("gives a single answer a mean and no spread", () => {
    const summary = summariseTally(counted([0, 1, 0, 0]))
    const nothing = { value: null, reason: "zero-denominator" }
    expect(summary.mean).toEqual({ value: 2 })
    expect([summary.standardDeviation, summary.standardError]).toEqual([nothing, nothing])
    expect(summary.interval).toEqual({ lower: nothing, upper: nothing })
  })
  it("gives answers that are all alike no spread", () => {
    const summary = summariseTally(counted([0, 0, 7, 0]))
    expect(summary.standardDeviation).toEqual({ value: 0 })
    expect(summary.interval).toEqual({ lower: { value: 3 }, upper: { value: 3 } })
  })
  it("stays exact with counts near 2^53", () => {
    const half = (Number.MAX_SAFE_INTEGER - 1) / 2
    const summary = summariseTally(counted([half, 0, 0, half]))
    expect([summary.mean, summary.median, summary.index100]).toEqual([{ value: 2.5 }, { value: 2.5 }, { value: 50 }])
    expect(known(summary.standardDeviation)).toSatisfy(close(1.5, 2e-16))
  })
  it.each([
    [{ top: 0 }, "out-of-range", ["top"]],
    [{ top: 4 }, "out-of-range", ["top"]],
    [{ top: 1.5 }, "not-a-count", ["top"]],
    [{ confidence: 0 }, "out-of-range", ["confidence"]],
    [{ confidence: 1 }, "out-of-range", ["confidence"]],
    [{ confidence: Number.NaN }, "out-of-range", ["confidence"]],
    [JSON.parse('{ "dontKnow": "ignore" }'), "unknown-choice", ["dontKnow"]]
  ])("refuses the options %j", (options, code, path) => {
    expect(refusal(() => summariseTally(counted([1, 2, 3, 4]), options))).toMatchObject({ code, path })
  })
  it("refuses a tally that was never counted", () => {
    const made = { scale: { minimum: 1, maximum: 2 }, counts: [Number.NaN, 1], nonSubstantive: 0, missing: 0 }
    expect(refusal(() => summariseTally(made))).toMatchObject({ code: "not-a-count", path: ["counts", 0] })
  })
})

describe("a summary of any answers", () => {
  it("is what the answers themselves give", () => {
    fc.assert(
      fc.property(answered, ({ scale, codes }) => {
        const steps = stepsOf(codes, scale)
        const summary = summariseTally(tallyScaleOrThrow(codes, scale))
        expect(summary.total).toBe(codes.length)
        expect(summary.base).toBe(steps.length)
        expect(summary.answered).toBe(codes.filter((code) => code !== null).length)
        if (steps.length < 2) return
        const mean = meanOf(steps)
        const squares = steps.map((step) => (step - mean) ** 2)
        const deviation = Math.sqrt((meanOf(squares) * steps.length) / (steps.length - 1))
        const top = scale.maximum - scale.minimum >= 3 ? 2 : 1
        const [low, high] = [steps[Math.floor((steps.length - 1) / 2)], steps[Math.floor(steps.length / 2)]]
        expect(known(summary.mean)).toSatisfy(close(mean, 1e-12))
        expect(known(summary.standardDeviation)).toSatisfy(close(deviation, 1e-12))
        expect(known(summary.median)).toBe(((low ?? 0) + (high ?? 0)) / 2)
        expect(known(summary.topShare)).toBe(steps.filter((s) => s > scale.maximum - top).length / steps.length)
        expect(known(summary.bottomShare)).toBe(steps.filter((s) => s < scale.minimum + top).length / steps.length)
      }),
      seeded
    )
  })
  it("has the mean, the shares and their intervals in order", () => {
    fc.assert(
      fc.property(answered, ({ scale, codes }) => {
        const summary = summariseTally(tallyScaleOrThrow(codes, scale))
        if (summary.base < 2) return
        const { interval, topInterval, bottomInterval } = summary
        expect(known(interval.lower)).toBeLessThanOrEqual(known(summary.mean))
        expect(known(interval.upper)).toBeGreaterThanOrEqual(known(summary.mean))
        expect(known(topInterval.lower)).toBeLessThanOrEqual(known(summary.topShare))
        expect(known(topInterval.upper)).toBeGreaterThanOrEqual(known(summary.topShare))
        expect(known(bottomInterval.lower)).toBeLessThanOrEqual(known(summary.bottomShare))
        expect(known(bottomInterval.upper)).toBeGreaterThanOrEqual(known(summary.bottomShare))
      }),
      seeded
    )
  })
  it("has an index from 0 to 10, a tenth of the other", () => {
    fc.assert(
      fc.property(answered, ({ scale, codes }) => {
        const { base, index10, index100 } = summariseTally(tallyScaleOrThrow(codes, scale))
        if (base === 0) return
        expect(known(index10)).toBeGreaterThanOrEqual(0)
        expect(known(index10)).toBeLessThanOrEqual(10)
        expect(known(index100)).toSatisfy(close(known(index10) * 10, 1e-15))
      }),
      seeded
    )
  })
  it("is the same bits from parts as from the whole", () => {
    fc.assert(
      fc.property(answered, fc.nat(50), ({ scale, codes }, cut) => {
        const parts = [codes.slice(0, cut), codes.slice(cut)].map((part) => tallyScaleOrThrow(part, scale))
        expect(summariseTally(parts.reduce(combineTallies))).toEqual(summariseTally(tallyScaleOrThrow(codes, scale)))
      }),
      seeded
    )
  })
})

describe("a reversed scale", () => {
  const both = fc.array(fc.nat(1000), { minLength: 2, maxLength: 11 }).chain((counts) =>
    fc.integer({ min: -5, max: 5 }).map((minimum) => {
      const scale = { minimum, maximum: minimum + counts.length - 1 }
      return [counted(counts, scale), counted(counts, { ...scale, reversed: true })] as const
    })
  )
  it("mirrors the mean and swaps top and bottom", () => {
    fc.assert(
      fc.property(both, ([straight, turned]) => {
        const [one, other] = [summariseTally(straight), summariseTally(turned)]
        if (one.base === 0) return
        const { minimum, maximum } = straight.scale
        expect(known(other.mean)).toSatisfy(close(minimum + maximum - known(one.mean), 1e-13, 1e-13))
        expect(other.standardDeviation).toEqual(one.standardDeviation)
        expect([other.topShare, other.bottomShare]).toEqual([one.bottomShare, one.topShare])
        expect([other.topInterval, other.bottomInterval]).toEqual([one.bottomInterval, one.topInterval])
      }),
      seeded
    )
  })
  it("turned twice is as it was", () => {
    fc.assert(
      fc.property(both, ([straight, turned]) => {
        const twice = tallyOfCountsOrThrow({ ...turned, counts: turned.counts.toReversed() })
        expect(summariseTally(twice)).toEqual(summariseTally(straight))
      }),
      seeded
    )
  })
  it("is not turned by being combined", () => {
    const tally = counted([5, 0, 0, 1], { reversed: true })
    const summary = summariseTally(combineTallies(combineTallies(tally, tally), tally))
    expect(summary.mean).toEqual(summariseTally(tally).mean)
  })
})
