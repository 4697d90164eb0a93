import { describe, expect, it } from "vitest"
import { earlierReleasesOf } from "../../src/disclosure/earlier-releases.js"
import { earlierWishes } from "../../src/disclosure/earlier-wishes.js"
import { policies } from "../../src/disclosure/policy.js"
import type { RecordedFigure, RecordedRelease, ReleaseLedger } from "../../src/disclosure/release-ledger.js"
import { count, counted, passed, row, schools, share, tableOf } from "./support/town.js"

const release = (
  figures: ReadonlyArray<RecordedFigure>,
  policy: RecordedRelease["policy"] = policies.default
): RecordedRelease => ({ id: "spring", year: 2025, policy, files: [], figures })

const ledgerOf = (...releases: ReadonlyArray<RecordedRelease>): ReleaseLedger => ({ schemaVersion: 1, releases })

const table = tableOf({
  units: schools("ask", "bjork", "ek", "al"),
  observations: [
    passed("ask", 7, 20),
    passed("bjork", 3, 30),
    passed("ek", 20, 40),
    row("al", { status: "not-reported" })
  ]
})
const [indicator = share()] = table.dataset.indicators

const idOf = (school: string): string => `passed/${school}/2025/all`

const hidden = (school: string): RecordedFigure => ({ id: idOf(school), shown: false })

/** What is asked of the schools of the table, by their names. */
const wishesAfter = (ledger: ReleaseLedger | undefined, withhold: ReadonlyArray<string> = []) => {
  const earlier = earlierReleasesOf(ledger, withhold.map(idOf))
  const wishes = earlierWishes(indicator, table.figures, earlier, table.dataset.indicators, policies.default)
  const named = (ids: ReadonlySet<string>) => [...ids].map((id) => id.split("/")[1])
  return { withheld: named(wishes.withheld), telling: named(wishes.telling), known: named(wishes.known) }
}

describe("what earlier releases ask", () => {
  it("is nothing without a ledger", () => {
    expect(wishesAfter(undefined)).toEqual({ withheld: [], telling: [], known: [] })
  })

  it("is to hide what they hid; only what their policy hides for its own sake today must not follow", () => {
    const wishes = wishesAfter(ledgerOf(release([hidden("bjork"), hidden("ek")])))
    expect(wishes).toEqual({ withheld: ["bjork", "ek"], telling: ["bjork"], known: [] })
  })

  it("is judged by the policy of that time, and by any of several: 7 of 20 is few under strict", () => {
    const [usual, strict] = [release([hidden("ask")]), release([hidden("ask")], policies.strict)]
    expect(wishesAfter(ledgerOf(usual)).telling).toEqual([])
    expect(wishesAfter(ledgerOf(strict)).telling).toEqual(["ask"])
    expect(wishesAfter(ledgerOf(usual, strict)).telling).toEqual(["ask"])
    expect(wishesAfter(ledgerOf(strict, usual)).telling).toEqual(["ask"])
  })

  it("is not to hide what has no number today", () => {
    expect(wishesAfter(ledgerOf(release([hidden("al")])), ["al"])).toEqual({ withheld: [], telling: [], known: [] })
  })

  it("is beside what the publisher wants hidden, which may follow", () => {
    const wishes = wishesAfter(ledgerOf(release([hidden("ek")])), ["bjork", "ask"])
    expect(wishes).toEqual({ withheld: ["ek", "ask", "bjork"], telling: [], known: [] })
  })
})

describe("what earlier releases told", () => {
  const shown = (school: string, value: string, numerator: number, denominator: number): RecordedFigure => ({
    ...{ id: idOf(school), shown: true },
    ...{ value, numerator, denominator }
  })

  it("is known where it prints as it did", () => {
    const ledger = ledgerOf(release([shown("ask", "35.0", 7, 20), shown("bjork", "13.3", 4, 30)]))
    expect(wishesAfter(ledger).known).toEqual(["ask"])
  })

  it("is known from any edition", () => {
    const editions = [release([shown("ask", "35.0", 7, 20)]), release([shown("ask", "40.0", 8, 20)])]
    expect(wishesAfter(ledgerOf(...editions)).known).toEqual(["ask"])
    expect(wishesAfter(ledgerOf(...editions.reverse())).known).toEqual(["ask"])
  })
})

describe("a count that was told as a base", () => {
  const knownAfter = (counts: Parameters<typeof count>[0], shares: Parameters<typeof share>[0], base: number) => {
    const { figures, dataset } = tableOf({
      units: schools("ask"),
      indicators: [count(counts), share(shares)],
      observations: [counted("ask", 30), passed("ask", 20, 30)]
    })
    const told = release([{ id: idOf("ask"), shown: true, denominator: base }])
    const [pupils = count()] = dataset.indicators
    const own = figures.filter(({ indicatorId }) => indicatorId === pupils.id)
    const earlier = earlierReleasesOf(ledgerOf(told), [])
    return [...earlierWishes(pupils, own, earlier, dataset.indicators, policies.default).known]
  }
  const population = "year 9"

  it("is known when both speak of the same population and the number is the same", () => {
    expect(knownAfter({ population }, { population }, 30)).toContain("pupils/ask/2025/all")
    expect(knownAfter({ population }, { population }, 31)).toEqual([])
  })

  it("is not known from the base of another population, or of one that has no name", () => {
    expect(knownAfter({ population }, { population: "year 8" }, 30)).toEqual([])
    expect(knownAfter({ population }, {}, 30)).toEqual([])
    expect(knownAfter({}, {}, 30)).toEqual([])
  })
})
