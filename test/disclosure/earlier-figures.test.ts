import { describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { withEarlierFigures } from "../../src/disclosure/earlier-figures.js"
import { earlierReleasesOf } from "../../src/disclosure/earlier-releases.js"
import { policies } from "../../src/disclosure/policy.js"
import type { ReleaseLedger } from "../../src/disclosure/release-ledger.js"
import { cutTo } from "./support/ledger.js"
import { passed, schools, share, tableOf } from "./support/town.js"

/** A ledger of one release that showed or hid some figures. */
const recorded = (shown: ReadonlyArray<string>, hidden: ReadonlyArray<string> = []): ReleaseLedger => ({
  schemaVersion: 1,
  releases: [
    {
      id: "spring",
      year: 2025,
      policy: policies.default,
      files: [],
      figures: [
        ...shown.map((id) => ({ id, shown: true, denominator: 40 })),
        ...hidden.map((id) => ({ id, shown: false }))
      ]
    }
  ]
})

const released = (table: FigureTable, ...ids: Parameters<typeof recorded>): FigureTable =>
  withEarlierFigures(table, earlierReleasesOf(recorded(...ids), []))

const idsIn = ({ figures }: FigureTable): ReadonlyArray<string> => figures.map(({ id }) => id)

const all = tableOf({ units: schools("ask", "ek"), observations: [passed("ask", 12, 24), passed("ek", 20, 40)] })
const unitsOnly = cutTo(all, ({ level }) => level === "unit")

describe("a table with the figures of earlier releases", () => {
  it("is the table itself when nothing was released, or nothing else", () => {
    expect(withEarlierFigures(all, earlierReleasesOf(undefined, []))).toBe(all)
    expect(released(unitsOnly, ["passed/ask/2025/all"], ["passed/ek/2025/all"])).toBe(unitsOnly)
  })

  it("has the figures behind its own that an earlier one showed or hid", () => {
    const town = "passed/town/2025/all"
    for (const more of [released(unitsOnly, [town]), released(unitsOnly, [], [town])]) {
      expect(idsIn(more)).toEqual([...idsIn(unitsOnly), town])
      expect(more.figures.slice(0, 2)).toEqual(unitsOnly.figures)
      expect(more.dataset).toBe(unitsOnly.dataset)
    }
  })

  it("has each figure once, and keeps its own as they are", () => {
    const [ask] = unitsOnly.figures
    if (ask === undefined) throw new Error("Ask has no figure.")
    const own = { ...unitsOnly, figures: [{ ...ask }] }
    const more = released(own, ["passed/town/2025/all"])
    expect(more.figures[0]).toBe(own.figures[0])
    expect([...idsIn(more)].sort()).toEqual([...idsIn(all)].sort())
  })

  it.each([
    ["calendar year", ["2025-VT", "2025-HT"], "2025"],
    ["school year", ["2024-HT", "2025-VT"], "2024/25"]
  ])("has the %s that was made of its terms", (_, terms, year) => {
    const table = tableOf({
      units: schools("ask"),
      indicators: [share({ overTime: "sum" })],
      observations: terms.map((period) => passed("ask", 12, 24, { period }))
    })
    const id = `passed/ask/${year}/all`
    expect(idsIn(table)).not.toContain(id)
    const figure = released(table, [id]).figures.find((made) => made.id === id)
    expect(figure).toMatchObject({ numerator: 24, denominator: 48 })
  })

  it("leaves out what cannot be made of its data set", () => {
    const ids = ["passed/al/2025/all", "passed/ask/1999/all", "passed/ask/someday/all", "passed"]
    expect([...idsIn(released(all, ids))].filter((id) => ids.includes(id) && !id.includes("1999"))).toEqual([])
    expect(released(all, ids).figures.filter(({ value }) => value.value !== null)).toEqual(all.figures)
  })
})
