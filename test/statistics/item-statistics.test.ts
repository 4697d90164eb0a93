import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Estimate } from "../../src/result/estimate.js"
import type { Interval } from "../../src/statistics/interval.js"
import { tallyScaleOrThrow } from "../../src/statistics/scale-tally.js"
import { type ScaleSummary, summariseTally } from "../../src/statistics/summarise-tally.js"
import { close } from "./support/close.js"
import { known } from "./support/known.js"

type Pair = readonly [lower: number, upper: number]

interface Item {
  readonly scale: { readonly minimum: number; readonly maximum: number; readonly reversed: boolean }
  readonly top: number
  readonly codes: ReadonlyArray<number | null>
  readonly mean: number
  readonly standardDeviation: number
  readonly standardError: number
  readonly median: number
  readonly index100: number
  readonly topShare: number
  readonly bottomShare: number
  readonly interval95: Pair
  readonly interval99: Pair
  readonly topInterval95: Pair
}

const file = new URL("../reference/r/item-statistics.json", import.meta.url)
const { items }: { readonly items: ReadonlyArray<Item> } = JSON.parse(readFileSync(file, "utf8"))

const summaryOf = ({ scale, codes, top }: Item, confidence?: number): ScaleSummary => {
  const tally = tallyScaleOrThrow(codes, { ...scale, nonSubstantive: [99] })
  return summariseTally(tally, confidence === undefined ? { top } : { top, confidence })
}

const numbers: ReadonlyArray<
  readonly [name: string, ours: (summary: ScaleSummary) => Estimate, R: (item: Item) => number]
> = [
  ["mean", ({ mean }) => mean, ({ mean }) => mean],
  ["standard deviation", ({ standardDeviation }) => standardDeviation, (item) => item.standardDeviation],
  ["standard error", ({ standardError }) => standardError, (item) => item.standardError],
  ["median", ({ median }) => median, (item) => item.median],
  ["index from 0 to 100", ({ index100 }) => index100, (item) => item.index100],
  ["top share", ({ topShare }) => topShare, (item) => item.topShare],
  ["bottom share", ({ bottomShare }) => bottomShare, (item) => item.bottomShare]
]

const intervals: ReadonlyArray<
  readonly [name: string, confidence: number, ours: (summary: ScaleSummary) => Interval, R: (item: Item) => Pair]
> = [
  ["95 % interval of the mean", 0.95, ({ interval }) => interval, ({ interval95 }) => interval95],
  ["99 % interval of the mean", 0.99, ({ interval }) => interval, ({ interval99 }) => interval99],
  ["interval of the top share", 0.95, ({ topInterval }) => topInterval, ({ topInterval95 }) => topInterval95]
]

describe("statistics of six items agree with R", () => {
  it.each(numbers)("in the %s", (_, ours, R) => {
    for (const item of items) expect(known(ours(summaryOf(item)))).toSatisfy(close(R(item), 1e-14))
  })
  it.each(intervals)("in the %s", (_, confidence, ours, R) => {
    for (const item of items) {
      const { lower, upper } = ours(summaryOf(item, confidence))
      const [low, high] = R(item)
      expect(known(lower)).toSatisfy(close(low, 1e-13))
      expect(known(upper)).toSatisfy(close(high, 1e-13))
    }
  })
  it("of which three are reversed, and all have gaps", () => {
    expect(items.map(({ scale }) => scale.reversed)).toEqual([false, true, false, true, false, true])
    expect(items.every(({ codes }) => codes.includes(null) && codes.includes(99))).toBe(true)
  })
})
