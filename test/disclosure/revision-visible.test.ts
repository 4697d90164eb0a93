import { describe, expect, it } from "vitest"
import { visibleFigures } from "../../src/disclosure/revision-visible.js"
import type { Indicator } from "../../src/model/indicator.js"
import { cutTo } from "./support/ledger.js"
import { passed, schools, share, tableOf } from "./support/town.js"

/** The figures of Ask in 2025, beside what it reported in some years before. */
const ask = (years: ReadonlyArray<string>, extra: Partial<Indicator> = {}) =>
  cutTo(
    tableOf({
      units: schools("ask"),
      indicators: [share(extra)],
      observations: ["2025", ...years].map((period) => passed("ask", 12, 24, { period }))
    }),
    ({ nodeId, period }) => nodeId === "ask" && period === "2025"
  )

const [today, lastYear, threeYearsAgo] = ["2025", "2024", "2022"].map((year) => `passed/ask/${year}/all`)

const visible = (table: ReturnType<typeof ask>, ...shown: ReadonlyArray<string | undefined>) => [
  ...visibleFigures(table, new Set(shown.flatMap((id) => id ?? [])))
]

describe("the figures whose numbers a release tells", () => {
  it("are those that it shows", () => {
    expect(visible(ask([]), today)).toEqual([today])
    expect(visible(ask([]))).toEqual([])
  })

  it("are also those of the year before, where a change is shown beside a figure", () => {
    expect(visible(ask(["2024"]), today, lastYear)).toEqual([today, lastYear])
  })

  it("are not those of the year before where nothing is shown beside them, or they are hidden", () => {
    expect(visible(ask(["2024"]), lastYear)).toEqual([])
    expect(visible(ask(["2024"]), today)).toEqual([today])
    expect(visible(ask([]), today, lastYear)).toEqual([today])
  })

  it("are those of three years ago where an indicator is measured every third year", () => {
    const table = ask(["2024", "2022"], { intervalYears: 3 })
    expect(visible(table, today, lastYear, threeYearsAgo)).toEqual([today, threeYearsAgo])
  })
})
