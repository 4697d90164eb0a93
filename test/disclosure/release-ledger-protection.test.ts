import { describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { type DisclosurePolicy, policies } from "../../src/disclosure/policy.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { ReleaseLedger } from "../../src/disclosure/release-ledger.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import { cutTo, ledgerOf, seenIn } from "./support/ledger.js"
import { randomFrom } from "./support/random.js"
import {
  area,
  count,
  counted,
  figureIn,
  girlsAndBoys,
  hiddenIn,
  passed,
  passedBySex,
  row,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

const forEverybody = (table: FigureTable): FigureTable => cutTo(table, ({ groupId }) => groupId === "all")

const forEverybodyAndGirls = (table: FigureTable): FigureTable => cutTo(table, ({ groupId }) => groupId !== "boys")

const leaksOf = (table: FigureTable, seen: ReturnType<typeof seenIn>): ReadonlyArray<string> =>
  attacksOn(table, seen).flatMap(exactlyExposed)

/** Girls 3 of 20 at Ask, and enough pupils everywhere else. */
const bySex = tableOf({
  units: schools("ask", "bjork", "ek"),
  groups: girlsAndBoys,
  observations: [
    ...passedBySex("ask", [3, 20], [10, 20]),
    ...passedBySex("bjork", [12, 20], [13, 20]),
    ...passedBySex("ek", [11, 20], [14, 20])
  ]
})

describe("a later table by sex, beside an earlier one for everybody", () => {
  const first = protectFiguresOrThrow(forEverybody(bySex))
  const sexesOnly = cutTo(bySex, ({ groupId }) => groupId !== "all")

  it("without the ledger shows the boys of Ask: 13 less 10 are the girls", () => {
    const second = protectFiguresOrThrow(sexesOnly)
    expect(hiddenIn(first)).toEqual([])
    expect(leaksOf(bySex, seenIn(first, second))).toContain("passed/ask/2025/girls")
  })

  it("with the ledger hides the boys as well, and the girls of another school", () => {
    const second = protectFiguresOrThrow(sexesOnly, "default", { ledger: ledgerOf(first) })
    expect(hiddenIn(second)).toEqual(expect.arrayContaining(["ask/boys", "ask/girls"]))
    expect(leaksOf(bySex, seenIn(first, second))).toEqual([])
  })
})

describe("a coarser table after a finer one", () => {
  const table = tableOf({
    areas: [area("north"), area("south")],
    units: [school("ask", "north"), school("bjork", "north"), school("ek", "south"), school("gran", "south")],
    observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40), passed("gran", 22, 40)]
  })
  const units = protectFiguresOrThrow(
    cutTo(table, ({ level }) => level === "unit"),
    "default",
    { forcePublished: ["passed/bjork/2025/all", "passed/ek/2025/all", "passed/gran/2025/all"] }
  )
  const areasOnly = cutTo(table, ({ level }) => level !== "unit")

  it("without the ledger shows the area and the town that give Ask away", () => {
    expect(leaksOf(table, seenIn(units, protectFiguresOrThrow(areasOnly)))).toContain("passed/ask/2025/all")
  })

  it("with the ledger hides them", () => {
    const second = protectFiguresOrThrow(areasOnly, "default", { ledger: ledgerOf(units) })
    expect(hiddenIn(second)).toEqual(["town/all", "north/all"])
    expect(leaksOf(table, seenIn(units, second))).toEqual([])
  })
})

describe("two terms, then the year", () => {
  const termed = (options?: Parameters<typeof tableOf>[1]): FigureTable =>
    tableOf(
      {
        units: schools("ask", "bjork", "ek"),
        indicators: [share({ overTime: "sum" })],
        observations: [
          passed("ask", 3, 20, { period: "2025-VT" }),
          passed("ask", 10, 20, { period: "2025-HT" }),
          ...["bjork", "ek"].flatMap((unit) => [
            passed(unit, 12, 20, { period: "2025-VT" }),
            passed(unit, 13, 20, { period: "2025-HT" })
          ])
        ]
      },
      options
    )
  const year = cutTo(termed({ periods: ["2025-VT", "2025-HT", "2025"] }), ({ period }) => period === "2025")
  const everything = termed({ periods: ["2025-VT", "2025-HT", "2025"] })
  const terms = protectFiguresOrThrow(termed())

  it("hides only one term at Ask, and shows the other", () => {
    const shown = terms.figures.filter(({ value }) => value.value !== null).map(({ id }) => id)
    expect(shown).toContain("passed/ask/2025-HT/all")
    expect(shown).not.toContain("passed/ask/2025-VT/all")
  })

  it("hides the year at Ask, for the year less autumn is spring", () => {
    const second = protectFiguresOrThrow(year, "default", { ledger: ledgerOf(terms) })
    expect(figureIn(second, "passed/ask/2025/all").status).toBe("suppressed")
    expect(leaksOf(everything, seenIn(terms, second))).toEqual([])
  })

  it("protects the terms that follow a published year", () => {
    const first = protectFiguresOrThrow(year)
    const second = protectFiguresOrThrow(termed(), "default", { ledger: ledgerOf(first) })
    const lost = leaksOf(everything, seenIn(first))
    expect(leaksOf(everything, seenIn(first, second)).filter((id) => !lost.includes(id))).toEqual([])
  })
})

describe("what was hidden before", () => {
  const three = {
    units: schools("ask", "bjork", "ek"),
    observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
  }
  const first = protectFiguresOrThrow(tableOf(three))

  it("stays hidden although it could be shown now", () => {
    const better = tableOf({
      ...three,
      observations: [passed("ask", 9, 20), passed("bjork", 21, 36), passed("ek", 20, 40)]
    })
    expect(hiddenIn(first)).toEqual(["ask/all", "bjork/all"])
    expect(hiddenIn(protectFiguresOrThrow(better))).toEqual([])
    expect(hiddenIn(protectFiguresOrThrow(better, "default", { ledger: ledgerOf(first) }))).toEqual([
      "ask/all",
      "bjork/all"
    ])
  })

  it("does not turn a figure that has no number now into a hidden one", () => {
    const gone = tableOf({
      ...three,
      observations: [row("ask", { status: "not-reported" }), passed("bjork", 15, 30), passed("ek", 20, 40)]
    })
    const units = cutTo(gone, ({ level }) => level === "unit")
    const second = protectFiguresOrThrow(units, "default", { ledger: ledgerOf(first) })
    expect(figureIn(second, "passed/ask/2025/all").status).toBe("not-reported")
  })

  it("stays protected by the policy that hid it: 7 of 20 under strict, then the default", () => {
    const table = tableOf({
      units: schools("ask", "bjork", "ek", "gran"),
      groups: girlsAndBoys,
      observations: [
        ...passedBySex("ask", [7, 20], [12, 24]),
        ...passedBySex("bjork", [12, 24], [13, 26]),
        ...passedBySex("ek", [12, 24], [14, 28]),
        ...passedBySex("gran", [14, 28], [15, 30])
      ]
    })
    const strict = protectFiguresOrThrow(forEverybodyAndGirls(table), "strict")
    expect(hiddenIn(strict)).toContain("ask/girls")
    const second = protectFiguresOrThrow(table, "default", { ledger: ledgerOf(strict) })
    const limits = { base: 15, answers: 10, cell: 10, everyFullCell: true }
    const found = attacksOn(table, seenIn(strict, second), limits).flatMap(exactlyExposed)
    expect(found).not.toContain("passed/ask/2025/girls")
  })
})

describe("what was shown before and is too small today", () => {
  const four = tableOf({
    units: schools("ask", "bjork", "ek", "gran"),
    observations: [passed("ask", 7, 20), passed("bjork", 3, 30), passed("ek", 20, 40), passed("gran", 21, 40)]
  })
  const loose: DisclosurePolicy = { ...policies.default, name: "loose", minimumCell: 3 }
  const strict: DisclosurePolicy = { ...policies.default, name: "eight", minimumCell: 8 }
  const askOnly = protectFiguresOrThrow(
    cutTo(four, ({ nodeId }) => nodeId === "ask"),
    loose
  )

  it("is hidden today all the same, and everything else is protected", () => {
    const second = protectFiguresOrThrow(four, strict, { ledger: ledgerOf(askOnly) })
    expect(hiddenIn(second)).toEqual(expect.arrayContaining(["ask/all", "bjork/all"]))
    // Ask is known to everyone, so that hiding it beside Björk protects nothing: a third one goes.
    expect(hiddenIn(second)).toHaveLength(3)
    const limits = { base: 10, answers: 5, cell: 8, everyFullCell: false }
    expect(attacksOn(four, seenIn(askOnly, second), limits).flatMap(exactlyExposed)).toEqual(["passed/ask/2025/all"])
  })

  it("is no error when it gives another one away", () => {
    const all = protectFiguresOrThrow(four, { ...loose, minimumCell: 1 })
    expect(hiddenIn(all)).toEqual([])
    expect(hiddenIn(protectFiguresOrThrow(four, "default", { ledger: ledgerOf(all) }))).toEqual(["bjork/all"])
  })
})

describe("counts that were told as bases", () => {
  const indicators = [count({ population: "year 9" }), share({ population: "year 9" })]
  const table = tableOf({
    units: schools("ask", "bjork", "ek"),
    indicators,
    observations: [
      ...[3, 30, 40].map((value, at) => counted(["ask", "bjork", "ek"][at] ?? "", value)),
      passed("bjork", 20, 30),
      passed("ek", 20, 40)
    ]
  })
  const shares = protectFiguresOrThrow(cutTo(table, ({ indicatorId }) => indicatorId === "passed"))
  const counts = cutTo(table, ({ indicatorId }) => indicatorId === "pupils")

  it("are known: 73 less 30 and 40 would be the three of Ask", () => {
    expect(hiddenIn(protectFiguresOrThrow(counts))).toEqual(["ask/all", "bjork/all"])
    const second = protectFiguresOrThrow(counts, "default", { ledger: ledgerOf(shares) })
    expect(hiddenIn(second)).toEqual(["town/all", "ask/all"])
  })
})

describe("the ledger", () => {
  const first = protectFiguresOrThrow(forEverybody(bySex))
  const ledger = ledgerOf(first)

  it("protects the same whatever the order of its figures", () => {
    const shuffled: ReleaseLedger = {
      ...ledger,
      releases: ledger.releases.map((release) => ({ ...release, figures: randomFrom(3).shuffled(release.figures) }))
    }
    expect(protectFiguresOrThrow(bySex, "default", { ledger: shuffled })).toEqual(
      protectFiguresOrThrow(bySex, "default", { ledger })
    )
  })

  it("of the same table changes nothing", () => {
    const release = protectFiguresOrThrow(bySex)
    expect(protectFiguresOrThrow(bySex, "default", { ledger: ledgerOf(release) })).toEqual(release)
  })

  it("of other years and indicators changes nothing", () => {
    const other = tableOf({ units: schools("ask"), observations: [passed("ask", 3, 20, { period: "2019" })] })
    const before = ledgerOf(protectFiguresOrThrow(other))
    expect(protectFiguresOrThrow(bySex, "default", { ledger: before })).toEqual(protectFiguresOrThrow(bySex))
  })
})
