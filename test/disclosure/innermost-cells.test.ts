import { describe, expect, it } from "vitest"
import type { Figure } from "../../src/aggregation/figure.js"
import {
  amountsOf,
  cellBehindValue,
  type InnermostCell,
  innermostCell,
  isAlone,
  isBounded,
  isEmpty,
  isInnermost,
  isOnlyValue
} from "../../src/disclosure/innermost-cells.js"
import type { Indicator } from "../../src/model/indicator.js"
import { missing } from "../../src/result/estimate.js"
import { figureOf } from "./support/figure.js"
import { count, index, mean, ratio, share } from "./support/town.js"

const observed: Figure["sources"] = [{ kind: "observation", key: "passed/ask/2025/all" }]
const madeOfFigures: Figure["sources"] = [{ kind: "figure", id: "passed/ask/2025/all" }]

/** The cell of so many of so many. */
const partOf = (amount: number, denominator?: number): InnermostCell => ({
  id: "cell",
  amount,
  amounts: { numerator: amount, denominator, value: undefined }
})

/** The cell of a mean of so many answers. */
const answers = (value: number, denominator?: number): InnermostCell => ({
  id: "cell",
  amount: value * (denominator ?? 0),
  amounts: { numerator: undefined, denominator, value }
})

describe("a figure", () => {
  it("shows an innermost cell when it is one unit's own observation", () => {
    const one = { units: 1, unitsExpected: 1 }
    expect(isInnermost(figureOf({ coverage: one, sources: observed }))).toBe(true)
    expect(isInnermost(figureOf({ coverage: one, sources: madeOfFigures }))).toBe(false)
    expect(isInnermost(figureOf({ coverage: { units: 2, unitsExpected: 2 }, sources: observed }))).toBe(false)
    expect(isInnermost(figureOf({ coverage: one, sources: [] }))).toBe(false)
  })

  it("is only a value when an observation gives no parts that could be added up", () => {
    const none = { coverage: { units: 0, unitsExpected: 1 }, sources: observed }
    expect(isOnlyValue(figureOf(none))).toBe(true)
    expect(isOnlyValue(figureOf({ ...none, value: missing("not-reported") }))).toBe(false)
    expect(isOnlyValue(figureOf({ ...none, sources: madeOfFigures }))).toBe(false)
    expect(isOnlyValue(figureOf({ ...none, coverage: { units: 1, unitsExpected: 1 } }))).toBe(false)
  })
})

describe("the numbers that rules judge", () => {
  it("of a share are its parts and its value", () => {
    expect(amountsOf(figureOf(), share())).toEqual({ numerator: 10, denominator: 20, value: 50 })
  })

  it("of a count are the count alone", () => {
    expect(amountsOf(figureOf({ value: { value: 7 }, numerator: null }), count())).toEqual({ numerator: 7, value: 7 })
  })

  it.each([mean(), index()])(
    "of a mean or an index ($kind) are value and base, for the sum of answers is no count",
    (indicator) => {
      const { numerator, denominator, value } = amountsOf(figureOf({ value: { value: 3.5 }, numerator: 70 }), indicator)
      expect([numerator, denominator, value]).toEqual([undefined, 20, 3.5])
    }
  )

  it("that are not there are not 0", () => {
    const bare = figureOf({ value: missing("not-reported"), numerator: null, denominator: null })
    expect(Object.values(amountsOf(bare, share()))).toEqual([undefined, undefined, undefined, undefined])
    expect(Object.values(amountsOf(bare, count()))).toEqual([undefined, undefined, undefined])
  })

  it("hold the base that a survey promised to keep", () => {
    const survey = {
      interval: { lower: { value: 3 }, upper: { value: 4 } },
      invited: 30,
      responseRate: { value: 0.5 },
      minimumBase: 7
    }
    expect(amountsOf(figureOf({ survey }), mean()).promisedBase).toBe(7)
  })
})

describe("the innermost cell of a figure", () => {
  it("adds up by its numerator, or by its count", () => {
    expect(innermostCell(figureOf(), share())).toMatchObject({ id: "passed/ask/2025/all", amount: 10 })
    expect(innermostCell(figureOf({ value: { value: 7 } }), count()).amount).toBe(7)
  })

  it("of a mean adds up by value times base: 3.5 of 20 answers are 70", () => {
    expect(innermostCell(figureOf({ value: { value: 3.5 } }), mean()).amount).toBe(70)
    expect(innermostCell(figureOf({ value: { value: 6 } }), index()).amount).toBe(120)
  })

  it("adds nothing where there is nothing", () => {
    const bare = figureOf({ value: missing("not-reported"), numerator: null, denominator: null })
    expect([innermostCell(bare, share()).amount, innermostCell(bare, mean()).amount]).toEqual([0, 0])
  })

  it("is exact, but that of a survey index rests on questions with bases of their own", () => {
    expect(innermostCell(figureOf(), share())).not.toHaveProperty("approximate")
    expect(innermostCell(figureOf(), index({ surveyIndexId: "trygghet" })).approximate).toBe(true)
  })
})

describe("the cell behind a value", () => {
  const numeratorOf = (value: number, base: number, indicator: Indicator) => {
    const { amount, amounts, approximate } = cellBehindValue("cell", value, base, indicator)
    expect([amounts.denominator, amounts.value, approximate]).toEqual([base, value, true])
    expect(amounts.numerator).toBe(amount)
    return amount
  }

  it("of 50 per cent of 20 pupils is 10 of 20", () => {
    expect(numeratorOf(50, 20, share())).toBe(10)
    expect(numeratorOf(0.5, 20, share({ factor: 1 }))).toBe(10)
  })

  it("is a whole number of pupils, though per cent are rounded: 33.3 per cent of 30 are 10", () => {
    expect(numeratorOf(33.3, 30, share())).toBe(10)
  })

  it("is neither less than nobody nor more than everybody", () => {
    expect([numeratorOf(120, 10, share()), numeratorOf(-20, 10, share())]).toEqual([10, 0])
  })

  it("of a ratio is not rounded and has no upper bound", () => {
    expect([numeratorOf(0.5, 5, ratio()), numeratorOf(12, 10, ratio())]).toEqual([2.5, 120])
  })

  it.each([mean(), index()])("of a mean or an index ($kind) is what the answers add up to", (indicator) => {
    expect(cellBehindValue("cell", 3.2, 10, indicator)).toEqual({
      id: "cell",
      amount: 32,
      amounts: { numerator: undefined, denominator: 10, value: 3.2 },
      approximate: true
    })
  })
})

describe("a cell at a bound", () => {
  const bounded = (cell: InnermostCell, indicator: Indicator, innerBound?: number) =>
    isBounded(cell, indicator, innerBound)

  it("of a share is nobody or everybody", () => {
    const cells = [partOf(0, 20), partOf(20, 20), partOf(1, 20), partOf(19, 20), partOf(10, 20)]
    expect(cells.map((cell) => bounded(cell, share()))).toEqual([true, true, false, false, false])
  })

  it("of a share without a base is nobody: who everybody is, nobody knows", () => {
    expect([bounded(partOf(0), share()), bounded(partOf(5), share())]).toEqual([true, false])
  })

  it.each([count(), ratio()])("of what has no upper bound ($kind) is 0", (indicator) => {
    const cells = [partOf(0, 20), partOf(20, 20), partOf(1, 20)]
    expect(cells.map((cell) => bounded(cell, indicator))).toEqual([true, false, false])
  })

  it("of a mean is an end of its scale: all answers are 1, or all are 5", () => {
    const cells = [answers(1, 10), answers(5, 10), answers(3, 10), answers(1.1, 10), answers(4.9, 10)]
    expect(cells.map((cell) => bounded(cell, mean()))).toEqual([true, true, false, false, false])
  })

  it("of a mean whose scale has one end is that end", () => {
    const { scaleMinimum, scaleMaximum, ...open } = mean()
    expect([scaleMinimum, scaleMaximum]).toEqual([1, 5])
    expect(bounded(answers(1, 10), { ...open, scaleMaximum: 5 })).toBe(false)
    expect(bounded(answers(5, 10), { ...open, scaleMaximum: 5 })).toBe(true)
    expect(bounded(answers(1, 10), { ...open, scaleMinimum: 1 })).toBe(true)
    expect(bounded(answers(5, 10), { ...open, scaleMinimum: 1 })).toBe(false)
    expect(bounded(answers(0, 10), open)).toBe(false)
  })

  it("is told in spite of what binary fractions lose, and of no more", () => {
    const { amount } = answers(0.1, 3)
    expect(amount).not.toBe(0.3)
    const scale = mean({ scaleMinimum: 0.1 })
    expect([bounded(answers(0.1, 3), scale), bounded(answers(0.100_001, 3), scale)]).toEqual([true, false])
  })

  it("of a share is also the number that a printed ~100 tells can be missing at most", () => {
    // Four of twenty are missing, and readers know that it is one to four.
    expect([bounded(partOf(16, 20), share(), 4), bounded(partOf(17, 20), share(), 4)]).toEqual([true, false])
    expect([bounded(partOf(16, 20), share()), bounded(partOf(4, 20), share(), 4)]).toEqual([false, false])
  })
})

describe("a cell that one person knows", () => {
  it("of a share is one person, or all but one", () => {
    const cells = [partOf(1, 20), partOf(19, 20), partOf(0, 20), partOf(2, 20), partOf(18, 20), partOf(1)]
    expect(cells.map((cell) => isAlone(cell, share()))).toEqual([true, true, false, false, false, true])
  })

  it.each([count(), ratio()])("of what has no upper bound ($kind) is 1", (indicator) => {
    const cells = [partOf(1, 20), partOf(19, 20), partOf(2, 20)]
    expect(cells.map((cell) => isAlone(cell, indicator))).toEqual([true, false, false])
  })

  it("of a mean is one answer, or one step away from an end of the scale", () => {
    const cells = [answers(3, 1), answers(1.1, 10), answers(4.9, 10), answers(3, 10), answers(1, 10)]
    expect(cells.map((cell) => isAlone(cell, mean()))).toEqual([true, true, true, false, false])
  })

  it("is not one child's place of a ratio on a base of one", () => {
    expect(isAlone(partOf(5, 1), ratio())).toBe(false)
  })
})

describe("a cell that is known without being published", () => {
  it("is one with nobody in it", () => {
    expect([partOf(0, 0), partOf(0, 5), partOf(3, 0), partOf(0)].map(isEmpty)).toEqual([true, false, false, false])
  })
})
