import { describe, expect, it } from "vitest"
import type { Indicator } from "../../src/model/indicator.js"
import type { Observation } from "../../src/model/observation.js"
import {
  changeOf,
  count,
  counted,
  figureOf,
  figuresOf,
  ids,
  mean,
  measured,
  parts,
  ratio,
  resultOf,
  row,
  schools,
  share
} from "./support/figures-dataset.js"

const at = "share/a/2025/all"

/** The unit `a` in two periods. */
const series = (
  earlier: Partial<Observation>,
  later: Partial<Observation> = {},
  indicator: Partial<Indicator> = {}
) => ({
  units: schools("a"),
  indicators: [share(indicator)],
  observations: [parts("a", 50, 100, { period: "2024", ...earlier }), parts("a", 60, 100, later)]
})

describe("change", () => {
  it("is in percentage points for a share: from 50 to 60 per cent is 10", () => {
    expect(changeOf(series({}), at)).toBe(10)
  })
  it("is negative when the value falls", () => {
    expect(changeOf(series({ numerator: 75 }), at)).toBe(-15)
  })
  it("is 0, not minus 0, when nothing changes", () => {
    expect(changeOf(series({ numerator: 60 }), at)).toBe(0)
  })
  it("is 0, not minus 0, when a fall disappears in rounding", () => {
    expect(changeOf(series({ numerator: 60_001, denominator: 100_000 }), at)).toBe(0)
  })
  it("is in the indicator's unit for a mean", () => {
    const observations = [measured("a", 215.5, 10, { period: "2024" }), measured("a", 220, 10)]
    expect(changeOf({ units: schools("a"), indicators: [mean()], observations }, "mean/a/2025/all")).toBe(4.5)
  })
  it("is in pieces for a count", () => {
    const observations = [counted("a", 12, { period: "2024" }), counted("a", 10)]
    expect(changeOf({ units: schools("a"), indicators: [count()], observations }, "count/a/2025/all")).toBe(-2)
  })
  it("is taken from unrounded values: a third to two thirds is 33.3, though 66.7 less 33.3 is 33.4", () => {
    expect(changeOf(series({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 3 }), at)).toBe(33.3)
  })
  it("is exact: from 1.1 to 1.15 per cent is 0.05 and prints 0.1, though a computer's difference is less", () => {
    const later = { numerator: 115, denominator: 10_000 }
    expect(changeOf(series({ numerator: 110, denominator: 10_000 }, later), at)).toBe(0.1)
  })
  it("is rounded half away from zero when it falls", () => {
    const earlier = { numerator: 115, denominator: 10_000 }
    expect(changeOf(series(earlier, { numerator: 110, denominator: 10_000 }), at)).toBe(-0.1)
  })
  it("is rounded only once: a difference just below a half is not first a half and then rounded up", () => {
    const [later, earlier] = [20001176670, 616687] as const
    const [b, d] = [1_000_003, 1_000_033] as const
    const difference = BigInt(later) * BigInt(d) - BigInt(earlier) * BigInt(b)
    expect(2n * difference).toBe(40_001n * BigInt(b) * BigInt(d) - 1n)
    const observations = [parts("a", earlier, d, { period: "2024" }), parts("a", later, b)]
    expect(changeOf({ units: schools("a"), indicators: [ratio({ decimals: 0 })], observations }, at)).toBe(20_000)
  })
  it.each([
    [0, 33],
    [1, 33.3],
    [2, 33.33],
    [6, 33.333333]
  ])("has the indicator's decimals: %d", (decimals, change) => {
    const later = { numerator: 1, denominator: 3 }
    expect(changeOf(series({ numerator: 0, denominator: 3 }, later, { decimals }), at)).toBe(change)
  })
  it("is made above the unit too, from rolled-up values", () => {
    expect(changeOf(series({}), "share/town/2025/all")).toBe(10)
  })
  it("is made for a group from that group", () => {
    const tables = {
      ...series({ groupId: "girls" }, { groupId: "girls" }),
      groups: [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }]
    }
    expect(changeOf(tables, "share/a/2025/girls")).toBe(10)
  })
})

describe("the earlier period", () => {
  it.each([
    ["2025", "2024"],
    ["2024/25", "2023/24"],
    ["1999/00", "1998/99"],
    ["2025-VT", "2024-VT"],
    ["2025-HT", "2024-HT"],
    ["2025-10-15", "2024-10-15"],
    ["2024-02-29", "2023-02-28"]
  ])("of %s is %s", (later, earlier) => {
    expect(changeOf(series({ period: earlier }, { period: later }), `share/a/${later}/all`)).toBe(10)
  })
  it.each([
    ["2025", "2024-HT"],
    ["2025", "2023/24"],
    ["2025-VT", "2024-HT"],
    ["2024/25", "2024"],
    ["2025", "2024-12-31"]
  ])("of %s is not %s, which is of another kind", (later, earlier) => {
    expect(changeOf(series({ period: earlier }, { period: later }), `share/a/${later}/all`)).toBe("not-reported")
  })
  it("lies as many years back as the indicator's interval", () => {
    expect(changeOf(series({ period: "2023" }, {}, { intervalYears: 2 }), at)).toBe(10)
  })
  it("is not the year before when the interval is two years", () => {
    expect(changeOf(series({ period: "2024" }, {}, { intervalYears: 2 }), at)).toBe("not-reported")
  })
  it("is found though only the later period is asked for", () => {
    expect(changeOf(series({}), at, { periods: ["2025"] })).toBe(10)
  })
  it("gives no figures of its own when only the later period is asked for", () => {
    expect(ids(figuresOf(series({}), { periods: ["2025"] }))).toEqual(["share/town/2025/all", at])
  })
})

describe("a change with a missing side", () => {
  it("has the later side's reason", () => {
    const tables = { ...series({}), observations: [parts("a", 1, 2, { period: "2024" }), row("a", "near-all")] }
    expect(changeOf(tables, at)).toBe("suppressed")
  })
  it("has the earlier side's reason", () => {
    const tables = { ...series({}), observations: [row("a", "not-asked", { period: "2024" }), parts("a", 1, 2)] }
    expect(changeOf(tables, at)).toBe("not-applicable")
  })
  it("is not-reported when there is no earlier figure", () => {
    expect(changeOf({ units: schools("a"), observations: [parts("a", 1, 2)] }, at)).toBe("not-reported")
  })
  it("tells too little coverage", () => {
    const observations = [parts("a", 1, 2, { period: "2024" }), parts("a", 1, 2), parts("b", 1, 2)]
    expect(changeOf({ units: schools("a", "b"), observations }, "share/town/2025/all")).toBe("insufficient-coverage")
  })
  it("tells a denominator of 0", () => {
    expect(changeOf(series({ numerator: 0, denominator: 0 }), at)).toBe("zero-denominator")
  })
  it("leaves the value alone", () => {
    expect(resultOf({ units: schools("a"), observations: [parts("a", 1, 2)] }, at)).toBe(50)
  })
})

describe("a break in the series", () => {
  const brokenFrom = (...from: ReadonlyArray<string>) =>
    series({}, {}, { breaks: from.map((period) => ({ from: period, reason: "new definition" })) })
  it("between the two periods leaves no change", () => {
    expect(changeOf(brokenFrom("2025"), at)).toBe("break-in-series")
  })
  it.each(["2025", "2024/25", "2025-VT", "2025-HT", "2025-01-01", "2025-12-31"])(
    "from %s lies after 2024 and up to 2025, compared by last day",
    (from) => {
      expect(changeOf(brokenFrom(from), at)).toBe("break-in-series")
    }
  )
  it.each(["2024", "2023/24", "2024-HT", "2024-12-31", "2026", "2025/26", "2026-01-01"])(
    "from %s lies outside and hinders nothing",
    (from) => {
      expect(changeOf(brokenFrom(from), at)).toBe(10)
    }
  )
  it("counts when one of several lies between", () => {
    expect(changeOf(brokenFrom("2020", "2025", "2030"), at)).toBe("break-in-series")
  })
  it("is told before a missing side", () => {
    const tables = {
      ...brokenFrom("2025"),
      observations: [row("a", "not-reported", { period: "2024" }), parts("a", 1, 2)]
    }
    expect(changeOf(tables, at)).toBe("break-in-series")
  })
  it("holds at every level", () => {
    expect(changeOf(brokenFrom("2025"), "share/town/2025/all")).toBe("break-in-series")
  })
  it("counts anywhere within a longer interval", () => {
    const breaks = [{ from: "2024", reason: "new scale" }]
    expect(changeOf(series({ period: "2023" }, {}, { breaks, intervalYears: 2 }), at)).toBe("break-in-series")
  })
  it("leaves the change of the next year alone", () => {
    const tables = brokenFrom("2024")
    expect(changeOf(tables, at)).toBe(10)
  })
  it("makes the figure not comparable", () => {
    expect(figureOf(brokenFrom("2025"), at).comparable).toBe(false)
  })
})
