import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type ProtectionOptions, protectFigures, protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { ProtectionError } from "../../src/disclosure/protection-error.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Observation } from "../../src/model/observation.js"
import { cutTo, ledgerOf } from "./support/ledger.js"
import {
  answered,
  area,
  count,
  counted,
  hiddenIn,
  index,
  mean,
  passed,
  ratio,
  row,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

type Tables = Parameters<typeof tableOf>[0]

/** What becomes of the second version of a table after the first was published. */
const revise = (before: Tables, after: Tables, options: ProtectionOptions = {}) =>
  protectFigures(tableOf(after), "default", {
    ...options,
    ledger: ledgerOf(protectFiguresOrThrow(tableOf(before), "default"))
  })

const problemOf = (...[before, after, options]: Parameters<typeof revise>): ProtectionError | undefined => {
  const result = revise(before, after, options)
  return Result.isFailure(result) ? result.failure : undefined
}

const town = (...observations: ReadonlyArray<Observation>): Tables => ({
  units: schools("ask", "bjork", "ek", "gran"),
  observations
})

const rest = [passed("ek", 20, 40), passed("gran", 21, 40)]
const before = town(passed("ask", 12, 24), passed("bjork", 15, 30), ...rest)

describe("a revision by one pupil", () => {
  const after = town(passed("ask", 13, 24), passed("bjork", 15, 30), ...rest)
  const problem = problemOf(before, after)

  it("is refused, with the figures that tell of her", () => {
    expect(problem).toMatchObject({
      code: "revision-shows-few",
      cells: ["passed/ask/2025/all", "passed/town/2025/all"],
      limit: 5
    })
  })

  it("is refused with the remedy in both languages", () => {
    expect(problem?.sentence).toEqual({
      sv: "De här siffrorna är ändrade sedan de publicerades, och ändringen kan handla om färre än 5 personer: passed/ask/2025/all, passed/town/2025/all. Publicera de tidigare talen igen, vänta tills minst 5 uppgifter ska ändras på en gång, eller dölj siffrorna.",
      en: "These figures have changed since they were published, and the change may speak of fewer than 5 persons: passed/ask/2025/all, passed/town/2025/all. Publish the earlier numbers again, wait until at least 5 records change at once, or hide the figures."
    })
  })

  it("is accepted when these figures are withheld", () => {
    const result = revise(before, after, { withhold: problem?.cells ?? [] })
    expect(hiddenIn(Result.getOrThrow(result))).toEqual(["town/all", "ask/all"])
  })

  it("is refused when only one of them is withheld: the other figures tell it", () => {
    expect(problemOf(before, after, { withhold: ["passed/ask/2025/all"] })?.cells).toEqual(["passed/town/2025/all"])
    expect(problemOf(before, after, { withhold: ["passed/town/2025/all"] })?.cells).toEqual(["passed/ask/2025/all"])
  })

  it("is refused when the pupil's school is hidden and only the town shows her", () => {
    const hidden = town(passed("ask", 3, 24), passed("bjork", 15, 30), ...rest)
    const changed = town(passed("ask", 4, 24), passed("bjork", 15, 30), ...rest)
    expect(hiddenIn(protectFiguresOrThrow(tableOf(hidden)))).toEqual(["ask/all", "bjork/all"])
    expect(problemOf(hidden, changed)?.cells).toEqual(["passed/town/2025/all"])
  })

  it("is refused when it is the one who did not pass: the complement changes by one", () => {
    expect(problemOf(before, town(passed("ask", 18, 31), passed("bjork", 15, 30), ...rest))?.code).toBe(
      "revision-shows-few"
    )
  })

  it("is refused when later numbers are coarser: units before, the town now", () => {
    const units = cutTo(tableOf(before), ({ level }) => level === "unit")
    const townOnly = cutTo(tableOf(after), ({ level }) => level === "authority")
    const result = protectFigures(townOnly, "default", { ledger: ledgerOf(protectFiguresOrThrow(units)) })
    expect(Result.isFailure(result) && result.failure.cells).toEqual(["passed/town/2025/all"])
  })

  it("is accepted once the numbers are published again as they were", () => {
    expect(Result.isSuccess(revise(before, before))).toBe(true)
  })

  it("that was published is known, and hinders nothing", () => {
    const ledger = ledgerOf(protectFiguresOrThrow(tableOf(before)), protectFiguresOrThrow(tableOf(after)))
    expect(hiddenIn(protectFiguresOrThrow(tableOf(after), "default", { ledger }))).toEqual([])
    expect(hiddenIn(protectFiguresOrThrow(tableOf(before), "default", { ledger }))).toEqual([])
  })
})

describe("a revision by many", () => {
  it("is accepted: 6 more of Ask passed", () => {
    expect(problemOf(before, town(passed("ask", 18, 24), passed("bjork", 15, 30), ...rest))).toBeUndefined()
  })

  it("is refused below the limit and accepted at it", () => {
    const by = (pupils: number) => town(passed("ask", 12 + pupils, 24), passed("bjork", 15, 30), ...rest)
    expect([1, 4, 5, 6].map((pupils) => problemOf(before, by(pupils))?.code)).toEqual([
      "revision-shows-few",
      "revision-shows-few",
      undefined,
      undefined
    ])
  })

  it("is refused when a difference singles one out: the town 6 more, a shown school 5, a hidden one 1", () => {
    // Only Ask is hidden in the second version, so that its change is what the others leave.
    const areas = [area("north"), area("south")]
    const units = [school("ask", "north"), school("bjork", "south"), school("ek", "south"), school("gran", "south")]
    const first = protectFiguresOrThrow(
      cutTo(
        tableOf({ areas, units, observations: [passed("ask", 12, 24), passed("bjork", 15, 30), ...rest] }),
        ({ level }) => level !== "area"
      )
    )
    const table = cutTo(
      tableOf({ areas, units, observations: [passed("ask", 13, 24), passed("bjork", 20, 30), ...rest] }),
      ({ level }) => level !== "area"
    )
    const result = protectFigures(table, "default", { ledger: ledgerOf(first), withhold: ["passed/ask/2025/all"] })
    expect(Result.isFailure(result) && result.failure.cells).toEqual(["passed/town/2025/all"])
  })

  it("is accepted when two hidden schools share what is left", () => {
    const first = protectFiguresOrThrow(tableOf(before))
    const table = tableOf(town(passed("ask", 13, 24), passed("bjork", 20, 30), ...rest))
    const withhold = ["passed/ask/2025/all", "passed/bjork/2025/all"]
    const release = protectFiguresOrThrow(table, "default", { ledger: ledgerOf(first), withhold })
    expect(hiddenIn(release)).toEqual(["ask/all", "bjork/all"])
  })
})

describe("a school that reports late", () => {
  const late = (numerator: number, denominator: number) =>
    town(passed("ask", numerator, denominator), passed("bjork", 15, 30), ...rest)
  const missing = town(row("ask", { status: "not-reported" }), passed("bjork", 15, 30), ...rest)

  it("is shown with 24 pupils", () => {
    expect(hiddenIn(Result.getOrThrow(revise(missing, late(12, 24))))).toEqual([])
  })

  it("hides the town with 3 pupils, for all others are known", () => {
    expect(hiddenIn(Result.getOrThrow(revise(missing, late(2, 3))))).toEqual(["town/all", "ask/all"])
  })

  it("is refused with 3 pupils when only the town was published: its growth is the school", () => {
    const townOnly = (tables: Tables) => cutTo(tableOf(tables), ({ level }) => level === "authority")
    const ledger = ledgerOf(protectFiguresOrThrow(townOnly(missing)))
    const result = protectFigures(townOnly(late(2, 3)), "default", { ledger })
    expect(Result.isFailure(result) && result.failure.cells).toEqual(["passed/town/2025/all"])
  })
})

describe("a revised figure of another kind", () => {
  const of = (indicator: Indicator, ...observations: ReadonlyArray<Observation>): Tables => ({
    ...town(...observations),
    indicators: [indicator]
  })
  const few = (indicator: Indicator, from: Observation, to: Observation): boolean => {
    const others = ["bjork", "ek", "gran"].map((unitId) => ({ ...from, unitId }))
    return problemOf(of(indicator, from, ...others), of(indicator, to, ...others)) !== undefined
  }

  it("is judged by its count", () => {
    expect(few(count(), counted("ask", 30), counted("ask", 31))).toBe(true)
    expect(few(count(), counted("ask", 30), counted("ask", 36))).toBe(false)
  })

  it("is judged by both parts of a ratio, posts with decimals too", () => {
    expect(few(ratio(), passed("ask", 120, 12), passed("ask", 120, 12.5))).toBe(true)
    expect(few(ratio(), passed("ask", 120, 20), passed("ask", 126, 20))).toBe(false)
    expect(few(ratio(), passed("ask", 120, 12.5), passed("ask", 121, 12.5))).toBe(true)
  })

  it("is judged by the number of answers to a mean", () => {
    expect(few(mean(), answered("ask", 3.5, 20), answered("ask", 3.6, 21))).toBe(true)
    expect(few(mean(), answered("ask", 3.5, 20), answered("ask", 3.6, 26))).toBe(false)
  })

  it("is judged by how many answers can move a mean of the same base", () => {
    // From 1 to 5, four of 20 answers can move the sum by 16, which is 0.8 of the mean.
    const changes = [2.6, 3.3, 3.5, 4.5].map((to) => few(mean(), answered("ask", 2.5, 20), answered("ask", to, 20)))
    expect(changes).toEqual([true, true, false, false])
  })

  it("is refused for a mean without a scale: one answer may move it by anything", () => {
    const { scaleMinimum, scaleMaximum, ...open } = mean()
    expect([scaleMinimum, scaleMaximum]).toEqual([1, 5])
    expect(few(open, answered("ask", 2, 20), answered("ask", 200, 20))).toBe(true)
  })

  it("is no revision when a mean prints the same", () => {
    expect(
      few(
        index(),
        answered("ask", 6.01, 20, { indicatorId: "index" }),
        answered("ask", 6.02, 20, { indicatorId: "index" })
      )
    ).toBe(false)
  })

  it("is refused where a value alone is published, for nobody can count its persons", () => {
    const valued = share({ overUnits: "none" })
    expect(few(valued, row("ask", { value: 70 }), row("ask", { value: 90 }))).toBe(true)
  })

  it("is left to its units where it is the mean of them", () => {
    const ofUnits = share({ overUnits: "mean-of-units" })
    expect(few(ofUnits, passed("ask", 12, 24), passed("ask", 18, 24))).toBe(false)
    expect(few(ofUnits, passed("ask", 12, 24), passed("ask", 13, 24))).toBe(true)
  })

  it("is free to change when it is open", () => {
    expect(few(share({ disclosure: "open" }), passed("ask", 12, 24), passed("ask", 13, 24))).toBe(false)
  })
})

describe("a figure of the year before", () => {
  it("is revised by a change that tells it", () => {
    const rows = (lastYear: number): Tables =>
      town(
        passed("ask", lastYear, 24, { period: "2024" }),
        passed("ask", 14, 24),
        ...[...rest, passed("bjork", 15, 30)].flatMap((other) => [other, { ...other, period: "2024" }])
      )
    const last = protectFiguresOrThrow(cutTo(tableOf(rows(12)), ({ period }) => period === "2024"))
    const table = cutTo(tableOf(rows(13)), ({ period }) => period === "2025")
    const result = protectFigures(table, "default", { ledger: ledgerOf(last) })
    const cells = Result.isFailure(result) ? result.failure.cells : []
    expect(cells).toEqual(["passed/ask/2024/all", "passed/town/2024/all"])
    const release = protectFiguresOrThrow(table, "default", { ledger: ledgerOf(last), withhold: cells })
    expect(release.figures.filter(({ change }) => change.value === null).map(({ nodeId }) => nodeId)).toEqual([
      "town",
      "ask"
    ])
  })
})

describe("figures to withhold", () => {
  it("must exist", () => {
    expect(problemOf(before, before, { withhold: ["passed/al/2025/all"] })).toMatchObject({
      code: "unknown-cell",
      cells: ["passed/al/2025/all"]
    })
  })

  it("cannot be those of open indicators", () => {
    const open = { ...before, indicators: [share({ disclosure: "open" })] }
    expect(problemOf(open, open, { withhold: ["passed/ask/2025/all"] })?.code).toBe("never-hidden")
  })

  it("cannot be forced as well", () => {
    const both = { withhold: ["passed/ask/2025/all"], forcePublished: ["passed/ask/2025/all"] }
    expect(problemOf(before, before, both)?.code).toBe("forced-exposes")
  })

  it("are hidden without any ledger, and look like all others", () => {
    const release = protectFiguresOrThrow(tableOf(before), "default", { withhold: ["passed/ask/2025/all"] })
    expect(hiddenIn(release)).toEqual(["ask/all"])
  })
})
