import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Figure } from "../../src/aggregation/figure.js"
import type { Indicator } from "../../src/model/indicator.js"
import { figureIn, figuresOf, mean, measured, row, schools } from "./support/figures-dataset.js"

interface PublishedRound {
  readonly tolerance: number
  readonly areas: ReadonlyArray<string>
  readonly municipality: { readonly n: number; readonly index: ReadonlyArray<number> }
  readonly units: ReadonlyArray<{
    readonly unit: string
    readonly n: number
    readonly index: ReadonlyArray<number> | null
  }>
  readonly expected: {
    readonly visibleN: number
    readonly coverageByAnswers: number
    readonly weightedMeanOfVisibleUnits: ReadonlyArray<number>
    readonly unweightedMeanOfVisibleUnits: ReadonlyArray<number>
    readonly maxAbsDiffWeighted: number
    readonly maxAbsDiffUnweighted: number
  }
}

const file = new URL("../reference/skolenkaten-rollup.json", import.meta.url)
const round = JSON.parse(readFileSync(file, "utf8")) as PublishedRound

/** The municipality's figure per question area; units nobody answered at do not take part in the round. */
const townFigures = (overUnits: Indicator["overUnits"], extra: Partial<Indicator> = {}): ReadonlyArray<Figure> => {
  const table = figuresOf({
    units: schools(...round.units.map(({ unit }) => unit)),
    indicators: round.areas.map((id) =>
      mean({ id, kind: "index", overUnits, scaleMinimum: 0, scaleMaximum: 10, ...extra })
    ),
    observations: round.areas.flatMap((indicatorId, at) =>
      round.units.map(({ unit, n, index }) => {
        if (n === 0) return row(unit, "not-applicable", { indicatorId })
        const value = index?.[at]
        return value === undefined
          ? row(unit, "suppressed-at-source", { indicatorId, base: n })
          : measured(unit, value, n, { indicatorId })
      })
    )
  })
  return round.areas.map((id) => figureIn(table, `${id}/town/2025/all`))
}

const largestGap = (figures: ReadonlyArray<Figure>, wanted: ReadonlyArray<number>): number =>
  Math.max(...figures.map(({ value }, at) => Math.abs((value.value ?? Number.POSITIVE_INFINITY) - (wanted[at] ?? 0))))

describe("Skolenkäten 2025 of a real municipality, one unit hidden", () => {
  const weighted = townFigures("weighted-mean")
  const unweighted = townFigures("mean-of-units")
  it("has sixteen question areas and eleven units", () => {
    expect([round.areas.length, round.units.length]).toEqual([16, 11])
  })
  it("gives the weighted means of visible units", () => {
    expect(largestGap(weighted, round.expected.weightedMeanOfVisibleUnits)).toBeLessThan(round.tolerance)
  })
  it("gives the unweighted means of visible units", () => {
    expect(largestGap(unweighted, round.expected.unweightedMeanOfVisibleUnits)).toBeLessThan(round.tolerance)
  })
  it("rests on the answers of visible units", () => {
    expect(weighted.map(({ denominator }) => denominator)).toEqual(round.areas.map(() => round.expected.visibleN))
  })
  it("covers five of six units", () => {
    expect(weighted[0]?.coverage).toEqual({ units: 5, unitsExpected: 6 })
  })
  it("has no value when every unit is wanted", () => {
    expect(townFigures("weighted-mean", { minimumCoverage: 1 })[0]?.status).toBe("insufficient-coverage")
  })
  it("has no value when a little more of the answers is wanted than there is", () => {
    const minimumCoverage = round.expected.coverageByAnswers + 0.001
    expect(townFigures("weighted-mean", { minimumCoverage })[0]?.status).toBe("insufficient-coverage")
  })
  it("differs from the published municipality as far as the reference says, weighted", () => {
    expect(largestGap(weighted, round.municipality.index)).toBeCloseTo(round.expected.maxAbsDiffWeighted, 12)
  })
  it("differs from the published municipality as far as the reference says, unweighted", () => {
    expect(largestGap(unweighted, round.municipality.index)).toBeCloseTo(round.expected.maxAbsDiffUnweighted, 12)
  })
})

describe("the published municipality's own index", () => {
  it("is its own figure and not the mean of its units", () => {
    const table = figuresOf({
      units: schools("a"),
      indicators: [mean()],
      observations: [measured("a", 5.9, 13), measured("town", 5.7, 79)]
    })
    expect(figureIn(table, "mean/town/2025/all").value).toEqual({ value: 5.7 })
  })
})
