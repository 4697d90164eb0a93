import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type AlphaOptions, cronbachAlpha, cronbachAlphaOrThrow } from "../../src/statistics/cronbach-alpha.js"
import { close } from "./support/close.js"
import { known } from "./support/known.js"
import { refusal } from "./support/refusal.js"

type Rows = ReadonlyArray<ReadonlyArray<number | null>>

interface Case {
  readonly name: string
  readonly deletion: "listwise" | "pairwise"
  readonly rows: Rows
  readonly alpha: number
  readonly standardisedAlpha: number
  readonly averageCorrelation: number
  readonly alphaIfDropped: ReadonlyArray<number>
  readonly interval95: readonly [number, number]
  readonly interval90: readonly [number, number]
  readonly completeRows: number
}

const file = new URL("../reference/r/cronbach-alpha.json", import.meta.url)
const { cases }: { readonly cases: ReadonlyArray<Case> } = JSON.parse(readFileSync(file, "utf8"))

const seeded = { seed: 20_250_102, numRuns: 80 }
const listwise: AlphaOptions = { deletion: "listwise" }
const pairwise: AlphaOptions = { deletion: "pairwise" }
const missing = (reason: string) => ({ value: null, reason })

const answerRows = (answer: fc.Arbitrary<number | null>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((items) => fc.array(fc.array(answer, { minLength: items, maxLength: items }), { maxLength: 12 }))

describe.each(cases)("psych's alpha of attitude, $name, $deletion", (wanted) => {
  const { rows, deletion } = wanted
  const ours = cronbachAlphaOrThrow(rows, { deletion })
  const tolerance = 1e-13

  it("is the same, raw and standardised", () => {
    expect(known(ours.alpha)).toSatisfy(close(wanted.alpha, tolerance))
    expect(known(ours.standardisedAlpha)).toSatisfy(close(wanted.standardisedAlpha, tolerance))
  })
  it("has the same average correlation", () => {
    expect(known(ours.averageCorrelation)).toSatisfy(close(wanted.averageCorrelation, tolerance))
  })
  it("has the same alpha without each item", () => {
    expect(ours.alphaIfDropped).toHaveLength(wanted.alphaIfDropped.length)
    for (const [item, alpha] of ours.alphaIfDropped.entries()) {
      expect(known(alpha)).toSatisfy(close(wanted.alphaIfDropped[item] ?? 0, tolerance))
    }
  })
  it.each([
    [0.95, wanted.interval95],
    [0.9, wanted.interval90]
  ])("has the same interval with confidence %d", (confidence, [lower, upper]) => {
    const { interval } = cronbachAlphaOrThrow(rows, { deletion, confidence })
    expect(known(interval.lower)).toSatisfy(close(lower, tolerance))
    expect(known(interval.upper)).toSatisfy(close(upper, tolerance))
  })
  it("counts items, rows and complete rows", () => {
    expect(ours).toMatchObject({ items: 7, rows: 30, completeRows: wanted.completeRows })
  })
})

describe("cronbachAlpha", () => {
  it("gives what can be worked out by hand", () => {
    // Variances 1 and 4, covariance 2: 2 · (1 − 5 ÷ 9).
    const { alpha, standardisedAlpha, averageCorrelation } = cronbachAlphaOrThrow(
      [
        [1, 2],
        [2, 4],
        [3, 6]
      ],
      listwise
    )
    expect(known(alpha)).toSatisfy(close(8 / 9, 1e-15))
    expect([standardisedAlpha, averageCorrelation]).toEqual([{ value: 1 }, { value: 1 }])
  })
  it("is 1, with an interval of no width, when all items are the same", () => {
    const { alpha, interval } = cronbachAlphaOrThrow(
      [1, 4, 2, 4].map((answer) => [answer, answer, answer]),
      listwise
    )
    expect([alpha, interval.lower, interval.upper]).toEqual([{ value: 1 }, { value: 1 }, { value: 1 }])
  })
  it("is negative when items speak against each other", () => {
    // Variances 1 and 1, covariance −0.5.
    const { alpha } = cronbachAlphaOrThrow(
      [
        [1, 2],
        [2, 3],
        [3, 1]
      ],
      listwise
    )
    expect(alpha).toEqual({ value: -2 })
  })
  it("is 0 when items have nothing to do with each other", () => {
    const rows = [1, 2].flatMap((first) => [1, 2].map((second) => [first, second]))
    const { alpha, standardisedAlpha } = cronbachAlphaOrThrow(rows, listwise)
    expect([alpha, standardisedAlpha]).toEqual([{ value: 0 }, { value: 0 }])
  })
  it("leaves out rows with a gap listwise, and uses what they have pairwise", () => {
    const rows = [
      [1, 2, 1],
      [2, 3, 2],
      [3, 3, 4],
      [4, 4, null],
      [null, null, null]
    ]
    const complete = cronbachAlphaOrThrow(rows.slice(0, 3), listwise)
    const ours = cronbachAlphaOrThrow(rows, listwise)
    expect(ours).toEqual({ ...complete, rows: 5 })
    expect(ours.completeRows).toBe(3)
    expect(cronbachAlphaOrThrow(rows, pairwise).alpha).not.toEqual(complete.alpha)
    expect(cronbachAlphaOrThrow(rows, pairwise).interval).toEqual(
      cronbachAlphaOrThrow(rows.slice(0, 4), pairwise).interval
    )
  })
  it("has no interval when covariances of different rows put it above 1", () => {
    // Both items in two rows, 0 and 10, give a covariance of 50; four 5s more give a variance of 10 to each.
    const both = [
      [0, 0],
      [10, 10]
    ]
    const single = [5, 5, 5, 5].flatMap((answer) => [
      [answer, null],
      [null, answer]
    ])
    const { alpha, interval } = cronbachAlphaOrThrow([...both, ...single], pairwise)
    expect(known(alpha)).toSatisfy(close(5 / 3, 1e-15))
    expect(interval).toEqual({ lower: missing("not-testable"), upper: missing("not-testable") })
  })
  it("is 1 and not more when rounding would have it so", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 2, max: 11 }),
        (answers, items) => {
          const rows = answers.map((answer) => Array.from({ length: items }, () => answer))
          const { alpha, interval } = cronbachAlphaOrThrow(rows, listwise)
          if (alpha.value === null) return
          expect(alpha.value).toBeLessThanOrEqual(1)
          expect(alpha.value).toSatisfy(close(1, 1e-14))
          expect(known(interval.upper)).toBeLessThanOrEqual(1)
        }
      ),
      seeded
    )
  })
  it("without gaps is the same by both deletions", () => {
    fc.assert(
      fc.property(answerRows(fc.integer({ min: 1, max: 5 })), (rows) => {
        expect(cronbachAlphaOrThrow(rows, pairwise)).toEqual(cronbachAlphaOrThrow(rows, listwise))
      }),
      seeded
    )
  })
  it("does not mind the order of the rows", () => {
    const answer = fc.oneof(fc.constant(null), fc.double({ min: -9, max: 9, noNaN: true }))
    fc.assert(
      fc.property(answerRows(answer), fc.constantFrom(listwise, pairwise), (rows, options) => {
        expect(cronbachAlphaOrThrow(rows.toReversed(), options)).toEqual(cronbachAlphaOrThrow(rows, options))
      }),
      seeded
    )
  })
  it("is never above 1 and never a broken number, and its interval goes round it", () => {
    fc.assert(
      fc.property(answerRows(fc.integer({ min: 1, max: 4 })), (rows) => {
        const { alpha, interval, alphaIfDropped } = cronbachAlphaOrThrow(rows, listwise)
        for (const { value } of [alpha, interval.lower, interval.upper, ...alphaIfDropped]) {
          expect(value === null || (Number.isFinite(value) && value <= 1 && !Object.is(value, -0))).toBe(true)
        }
        if (alpha.value === null) return
        expect(known(interval.lower)).toBeLessThanOrEqual(alpha.value)
        expect(known(interval.upper)).toBeGreaterThanOrEqual(alpha.value)
      }),
      seeded
    )
  })
})

describe("cronbachAlpha of too little", () => {
  const everything = (reason: string) => ({
    alpha: missing(reason),
    standardisedAlpha: missing(reason),
    averageCorrelation: missing(reason),
    interval: { lower: missing(reason), upper: missing(reason) }
  })
  it("says that one item is a single item", () => {
    expect(cronbachAlphaOrThrow([[1], [2]], listwise)).toMatchObject(everything("single-item"))
  })
  it("says that no rows, or none that two items share, are no base", () => {
    expect(cronbachAlphaOrThrow([], listwise)).toMatchObject({ ...everything("empty-base"), items: 0, rows: 0 })
    const gap = [
      [1, null],
      [null, 2],
      [2, null],
      [null, 1]
    ]
    for (const options of [listwise, pairwise]) {
      expect(cronbachAlphaOrThrow(gap, options)).toMatchObject({ ...everything("empty-base"), completeRows: 0 })
    }
  })
  it("says that a single row has no spread", () => {
    expect(cronbachAlphaOrThrow([[1, 2]], listwise)).toMatchObject(everything("zero-denominator"))
  })
  it("has no alpha without one of two items", () => {
    const rows = [
      [1, 2],
      [2, 2],
      [3, 5]
    ]
    expect(cronbachAlphaOrThrow(rows, listwise).alphaIfDropped).toEqual([
      missing("single-item"),
      missing("single-item")
    ])
  })
  it("says that a sum that does not vary has no variance", () => {
    const rows = [
      [1, 4, 0.1],
      [2, 3, 0.1],
      [4, 1, 0.1]
    ]
    const { alpha, interval } = cronbachAlphaOrThrow(rows, listwise)
    expect([alpha, interval.lower]).toEqual([missing("zero-variance"), missing("zero-variance")])
  })
  it("says so too when only the numbers of a computer make the sum vary", () => {
    const rows = [0.1, 0.2, 0.7, 1.3].map((x, at) => [x, at / 7, -x - at / 7])
    expect(cronbachAlphaOrThrow(rows, listwise).alpha).toEqual(missing("zero-variance"))
  })
  it("lets an item be constant, but has no correlation then", () => {
    const rows = [
      [1, 2, 3],
      [2, 2, 4],
      [3, 2, 5]
    ]
    const { alpha, averageCorrelation, standardisedAlpha, alphaIfDropped } = cronbachAlphaOrThrow(rows, listwise)
    // Variances 1, 0 and 1, covariance 1: 3 ÷ 2 · (1 − 2 ÷ 4).
    expect(alpha).toEqual({ value: 0.75 })
    expect([averageCorrelation, standardisedAlpha]).toEqual([missing("zero-variance"), missing("zero-variance")])
    expect(alphaIfDropped).toEqual([{ value: 0 }, { value: 1 }, { value: 0 }])
  })
  it("has no standardised alpha when correlations cancel the items out", () => {
    const rows = [
      [1, 30],
      [2, 20],
      [3, 10]
    ]
    expect(cronbachAlphaOrThrow(rows, listwise)).toMatchObject({
      averageCorrelation: { value: -1 },
      standardisedAlpha: missing("zero-variance")
    })
  })
})

describe("cronbachAlpha refuses", () => {
  const rows = [
    [1, 2],
    [2, 3]
  ]
  it.each([
    ["a row that is too short", [[1, 2], [1]], listwise, "length-mismatch", ["rows", 1]],
    ["an answer that is no number", [[1, Number.NaN]], listwise, "not-a-number", ["rows", 0, 1]],
    ["an answer beyond all codes", [[1, 1e19]], listwise, "out-of-range", ["rows", 0, 1]],
    ["a confidence of 1", rows, { ...listwise, confidence: 1 }, "out-of-range", ["confidence"]],
    ["an unknown deletion", rows, JSON.parse('{ "deletion": "mean" }'), "unknown-choice", ["deletion"]]
  ])("%s", (_, some, options, code, path) => {
    expect(refusal(() => cronbachAlphaOrThrow(some, options))).toMatchObject({ code, path })
  })
  it("as a result that says so", () => {
    expect(cronbachAlpha([[1, Number.NaN]], listwise)).toMatchObject({ _tag: "Failure" })
  })
})
