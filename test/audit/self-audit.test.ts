import { describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { figuresOfThreeLevels } from "../disclosure/support/large-release.js"
import { randomMunicipality } from "../disclosure/support/random-municipality.js"
import { insiderAudit, publishedByHand, publishedByRule } from "./support/publication.js"

/** What makes a publication unsafe, as the authority finds out that knows everything itself. */
const unsafe = (table: FigureTable, file = publishedByRule(table)): ReadonlyArray<string> =>
  insiderAudit([file], table)
    .findings.filter(({ isUnsafe }) => isUnsafe)
    .map(({ kind, figureId }) => `${kind} ${figureId}`)

const seeds = Array.from({ length: 20 }, (_, at) => at + 3)

describe("an authority that audits its own files", () => {
  it.each(seeds)("is not stopped by what the library published of a drawn municipality: %i", (seed) => {
    expect(unsafe(randomMunicipality(seed))).toEqual([])
  })

  it("is not stopped by 300 units in 20 areas, by sex, in three years", () => {
    expect(unsafe(figuresOfThreeLevels({ units: 300, areas: 20, periods: ["2023", "2024", "2025"] }))).toEqual([])
  })

  it("is stopped by whole numbers that rounding leaves one of, which protection does not promise", () => {
    // A mean of units with one decimal, and seven pupils: only 7 of 7 rounds to what is printed.
    expect(unsafe(randomMunicipality(2))).toEqual(["limits near-universal/s08/2024/25/boys"])
  })

  it("is stopped in most municipalities where only small numbers are hidden", () => {
    const stopped = seeds.filter((seed) => {
      const table = randomMunicipality(seed)
      const open = new Set(insiderAudit([publishedByHand(table, [])], table).exact)
      const small = table.figures.map(({ id }) => id).filter((id) => open.has(id))
      return unsafe(table, publishedByHand(table, small)).length > 0
    })
    expect(stopped.length).toBeGreaterThan(15)
  })
})
