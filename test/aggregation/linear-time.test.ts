import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import type { Dataset } from "../../src/model/dataset.js"
import { area, parts, school, share, town } from "./support/figures-dataset.js"

const bigTown = (unitCount: number): Dataset => {
  const areas = Array.from({ length: 10 }, (_, index) => area(`area-${index}`))
  const units = Array.from({ length: unitCount }, (_, index) => school(`u${index}`, { areaId: `area-${index % 10}` }))
  const indicators = Array.from({ length: 10 }, (_, index) => share({ id: `share-${index}` }))
  const observations = indicators.flatMap(({ id: indicatorId }) =>
    units.map(({ id }, index) => parts(id, index % 7, 10, { indicatorId }))
  )
  return town({ areas, units, indicators, observations })
}

const fastest = (dataset: Dataset): number => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    computeFiguresOrThrow(dataset)
    return performance.now() - start
  })
  return Math.min(...times)
}

// Other work on the same machine may slow everything down, hence the long time limit; the ratio is what counts.
describe("computeFigures", { timeout: 120_000 }, () => {
  it("makes a figure for every unit, area and the authority of a large town", () => {
    expect(computeFiguresOrThrow(bigTown(500)).figures).toHaveLength(10 * (500 + 10 + 1))
  })
  it("grows with the units and not with their square: far from 64 times as long for eight times as many", () => {
    const [small, large] = [bigTown(250), bigTown(2000)]
    computeFiguresOrThrow(large)
    expect(fastest(large) / fastest(small)).toBeLessThan(24)
  })
})
