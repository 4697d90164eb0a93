import { describe, expect, it } from "vitest"
import type { RecordedFigure } from "../../src/disclosure/release-ledger.js"
import { isMean, mayBeFewAnswers, printedNumbers, wholeBy } from "../../src/disclosure/revision-numbers.js"
import { count, index, mean, ratio, share } from "./support/town.js"

const printed = (numbers: Omit<RecordedFigure, "id" | "shown">): RecordedFigure => ({
  id: "a",
  shown: true,
  ...numbers
})

describe("the numbers of a printed figure", () => {
  it("are its numerator and base", () => {
    expect(printedNumbers(printed({ value: "42.2", numerator: 38, denominator: 90 }), share())).toEqual({
      top: 38,
      base: 90
    })
  })

  it("are told by the value and base of a share, whose numerator is whole", () => {
    expect(printedNumbers(printed({ value: "42.2", denominator: 90 }), share())).toEqual({ top: 38, base: 90 })
    expect(printedNumbers(printed({ value: "0.42", denominator: 90 }), share({ factor: 1 }))).toEqual({
      top: 38,
      base: 90
    })
  })

  it("are none of none where nobody was there", () => {
    expect(printedNumbers(printed({ denominator: 0 }), share())).toEqual({ top: 0, base: 0 })
  })

  it("are not told by a value alone, or a base alone", () => {
    expect(printedNumbers(printed({ value: "42.2" }), share())).toBeUndefined()
    expect(printedNumbers(printed({ denominator: 90 }), share())).toBeUndefined()
    expect(printedNumbers(printed({ value: "3.5" }), mean())).toBeUndefined()
  })

  it("are the value of a count", () => {
    expect(printedNumbers(printed({ value: "31" }), count())).toEqual({ top: 31, base: 0 })
    expect(printedNumbers(printed({ denominator: 31 }), count())).toBeUndefined()
  })

  it("are the answers to a mean, whose sum is rounded in print", () => {
    for (const indicator of [mean(), index()]) {
      expect(printedNumbers(printed({ value: "3.5", denominator: 20 }), indicator)).toEqual({ top: 0, base: 20 })
    }
  })
})

describe("isMean", () => {
  it("is true of means and indices", () => {
    expect([mean(), index(), share(), ratio(), count()].map(isMean)).toEqual([true, true, false, false, false])
  })
})

describe("wholeBy", () => {
  const by = (...tops: ReadonlyArray<number>) => wholeBy(tops.map((top) => ({ top, base: 20 })))

  it("is 1 for persons, and for nothing", () => {
    expect([by(3, 40), by()]).toEqual([1, 1])
  })

  it("is the power of ten of the number with the most decimals, in a numerator or a base", () => {
    expect(by(12.5, 3, 0.25, 7.5)).toBe(100)
    expect(wholeBy([{ top: 120, base: 12.5 }])).toBe(10)
  })

  it("is 10 000 at most", () => {
    expect([by(0.1234), by(0.123_456)]).toEqual([10_000, 10_000])
  })
})

describe("mayBeFewAnswers", () => {
  const few = (from: string, to: string, indicator = mean(), denominator = 20) =>
    mayBeFewAnswers(printed({ value: from, denominator }), printed({ value: to, denominator }), indicator, 5)

  it("is true up to what four answers can move the sum by: 4 × 4 steps are 0.8 of 20 answers", () => {
    expect([few("2.5", "3.25"), few("2.5", "3.35"), few("3.25", "2.5"), few("3.35", "2.5")]).toEqual([
      true,
      false,
      true,
      false
    ])
  })

  it("is true at that very end", () => {
    expect([few("2.5", "3.5", mean(), 16), few("2.5", "3.5", mean(), 17)]).toEqual([true, false])
  })

  it("heeds how wide the scale is: 0 to 10", () => {
    expect([few("2", "4", index()), few("2", "4.5", index())]).toEqual([true, false])
  })

  it("is always true where one end of the scale is not known", () => {
    const { scaleMinimum, ...below } = mean()
    const { scaleMaximum, ...above } = mean()
    expect([scaleMinimum, scaleMaximum]).toEqual([1, 5])
    expect([few("1", "500", below), few("1", "500", above)]).toEqual([true, true])
  })
})
