import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { randomFrom } from "./support/random.js"
import { everyOddity, randomMunicipality } from "./support/random-municipality.js"

const seeds = Array.from({ length: 15 }, (_, at) => at + 300)

const hiddenOf = (table: FigureTable): ReadonlyArray<string> =>
  protectFiguresOrThrow(table)
    .figures.filter(({ status }) => status === "suppressed")
    .map(({ id }) => id)
    .sort()

describe("protectFigures", () => {
  it("makes the same release of the same table", () => {
    for (const seed of seeds) {
      const table = randomMunicipality(seed)
      expect(protectFiguresOrThrow(table)).toEqual(protectFiguresOrThrow(table))
    }
  })

  it("hides the same whatever the order of the rows and tables of the data set", () => {
    for (const seed of seeds) {
      const { dataset } = randomMunicipality(seed, { ...everyOddity, terms: false })
      const random = randomFrom(seed)
      const shuffled = {
        ...dataset,
        observations: random.shuffled(dataset.observations),
        units: random.shuffled(dataset.units),
        areas: random.shuffled(dataset.areas),
        groups: random.shuffled(dataset.groups),
        indicators: random.shuffled(dataset.indicators)
      }
      expect(hiddenOf(computeFiguresOrThrow(shuffled))).toEqual(hiddenOf(computeFiguresOrThrow(dataset)))
    }
  })

  it("hides the same whatever the order of the figures", () => {
    for (const seed of seeds) {
      const table = randomMunicipality(seed)
      const shuffled = { ...table, figures: randomFrom(seed).shuffled(table.figures) }
      expect(hiddenOf(shuffled)).toEqual(hiddenOf(table))
    }
  })

  it("is idempotent: what it shows can be forced, and the same is hidden", () => {
    for (const seed of seeds) {
      const table = randomMunicipality(seed)
      const release = protectFiguresOrThrow(table)
      const forcePublished = release.figures.filter(({ value }) => value.value !== null).map(({ id }) => id)
      const again = protectFiguresOrThrow(table, "default", { forcePublished })
      expect(again.figures).toEqual(release.figures)
    }
  })

  it("hides under a stricter policy all that is small under the usual one", () => {
    for (const seed of seeds) {
      const table = randomMunicipality(seed)
      const strict = new Set(
        protectFiguresOrThrow(table, "strict")
          .figures.filter((f) => f.value.value !== null)
          .map(({ id }) => id)
      )
      const small = table.figures.filter(
        ({ value, numerator }) => value.value !== null && numerator !== null && numerator > 0 && numerator < 5
      )
      const open = new Set(
        table.dataset.indicators.filter(({ kind }) => kind === "mean" || kind === "index").map(({ id }) => id)
      )
      expect(
        small.filter(({ id, indicatorId }) => strict.has(id) && !open.has(indicatorId)).map(({ id }) => id)
      ).toEqual([])
    }
  })
})
