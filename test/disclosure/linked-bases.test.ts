import { describe, expect, it } from "vitest"
import type { Figure } from "../../src/aggregation/figure.js"
import { figuresOnHiddenCounts, type HiddenCounts, rememberHiddenCounts } from "../../src/disclosure/linked-bases.js"
import type { Indicator } from "../../src/model/indicator.js"
import { missing } from "../../src/result/estimate.js"
import { figureOf } from "./support/figure.js"
import { count, ratio, share } from "./support/town.js"

const pupils = count({ population: "year 9" })
const passed = share({ population: "year 9" })
const pupilsOf = (value: number | null, difference: Partial<Figure> = {}): Figure =>
  figureOf({
    indicatorId: "pupils",
    value: value === null ? missing("not-reported") : { value },
    numerator: null,
    denominator: null,
    ...difference
  })

const remembered = (figures: ReadonlyArray<Figure>, indicator: Indicator = pupils, hidden = figures): HiddenCounts => {
  const counts: HiddenCounts = new Map()
  rememberHiddenCounts(counts, indicator, figures, new Set(hidden.map(({ id }) => id)))
  return counts
}

const foundOn = (counts: HiddenCounts, figures: ReadonlyArray<Figure>, indicator: Indicator = passed) => [
  ...figuresOnHiddenCounts(counts, indicator, figures)
]

describe("a base that is a hidden count of the same population", () => {
  const counts = remembered([pupilsOf(3), pupilsOf(17, { nodeId: "bjork" })])
  const onThree = figureOf({ denominator: 3 })

  it("is found, at its own node", () => {
    expect(foundOn(counts, [onThree, figureOf({ nodeId: "bjork", denominator: 17 })])).toEqual([
      "passed/ask/2025/all",
      "passed/bjork/2025/all"
    ])
  })

  it("is found for whatever has a base", () => {
    expect(foundOn(counts, [onThree], ratio({ population: "year 9" }))).toHaveLength(1)
  })

  it("is not found where the base is another number or none", () => {
    expect(foundOn(counts, [figureOf({ denominator: 4 }), figureOf({ denominator: null })])).toEqual([])
  })

  it.each([{ nodeId: "ek" }, { nodeId: "bjork" }, { period: "2024" }, { groupId: "girls" }])(
    "is not found at %o",
    (elsewhere) => {
      expect(foundOn(counts, [{ ...onThree, ...elsewhere }])).toEqual([])
    }
  )

  it("is not found in another population, or in none", () => {
    expect(foundOn(counts, [onThree], share({ population: "year 6" }))).toEqual([])
    expect(foundOn(counts, [onThree], share())).toEqual([])
  })

  it("is not looked for in counts, which the sums protect", () => {
    expect(foundOn(counts, [onThree], pupils)).toEqual([])
  })
})

describe("a count", () => {
  it("is remembered only when it is hidden", () => {
    const figures = [pupilsOf(3), pupilsOf(30, { nodeId: "bjork" })]
    expect([...remembered(figures, pupils, figures.slice(0, 1)).values()]).toEqual([3])
  })

  it("without a value is no number to remember", () => {
    expect(remembered([pupilsOf(null)]).size).toBe(0)
  })

  it("of no named population is not met again", () => {
    expect(remembered([pupilsOf(3)], count()).size).toBe(0)
  })

  it("is all that is remembered: a hidden share is no count", () => {
    expect(remembered([figureOf({ value: { value: 3 } })], passed).size).toBe(0)
  })
})
