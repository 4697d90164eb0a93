import { describe, expect, it } from "vitest"
import type { Figure, FigureTable } from "../../src/aggregation/figure.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { linearlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import { cutTo, ledgerOf, seenIn } from "./support/ledger.js"
import { everyOddity, type Oddities, randomMunicipality } from "./support/random-municipality.js"

const withParts: Oddities = { ...everyOddity, valuesOnly: false }

const cuts: ReadonlyArray<(figure: Figure) => boolean> = [
  ({ level }) => level === "unit",
  ({ level }) => level !== "unit",
  ({ groupId }) => groupId === "all",
  ({ groupId, level }) => groupId !== "all" || level === "authority",
  ({ nodeId }) => !nodeId.endsWith("0")
]

const leaksOf = (table: FigureTable, seen: ReturnType<typeof seenIn>): ReadonlyArray<string> =>
  attacksOn(table, seen).flatMap(linearlyExposed)

/** What a cut table and then the whole one tell together; what the first told already cannot be taken back. */
const leaksAfter = (seed: number, sight: "with ledger" | "without"): ReadonlyArray<string> => {
  const table = randomMunicipality(seed, withParts)
  const first = protectFiguresOrThrow(cutTo(table, cuts[seed % cuts.length] ?? (() => true)))
  const second = protectFiguresOrThrow(table, "default", sight === "without" ? {} : { ledger: ledgerOf(first) })
  const lost = new Set(leaksOf(table, seenIn(first)))
  return leaksOf(table, seenIn(first, second)).filter((id) => !lost.has(id))
}

const seeds = Array.from({ length: 10 }, (_, at) => at + 1)

describe("a cut table, then the whole one", { timeout: 60_000 }, () => {
  it("gives nothing away together when the ledger is heeded: 10 random municipalities", () => {
    for (const seed of seeds) expect([seed, leaksAfter(seed, "with ledger")]).toEqual([seed, []])
  })

  it("gives much away when it is not: the test can fail", () => {
    expect(seeds.slice(0, 4).filter((seed) => leaksAfter(seed, "without").length > 0).length).toBeGreaterThan(1)
  })
})
