import { describe, expect, it } from "vitest"
import { type PolicyName, policies } from "../../src/disclosure/policy.js"
import { type Amounts, isNearAll, isPrimary } from "../../src/disclosure/primary-rules.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Observation } from "../../src/model/observation.js"
import { primaryVectors } from "./support/reference-tables.js"
import {
  answered,
  count,
  counted,
  figureIn,
  index,
  mean,
  passed,
  ratio,
  releaseOf,
  row,
  schools,
  share
} from "./support/town.js"

/** How the only school of a town without sums shows a row: its number, or the status of the figure. */
const shownAs = (indicator: Indicator, observation: Observation, policy?: PolicyName): number | string => {
  const alone: Indicator = { ...indicator, overUnits: "none" }
  const observations = [{ ...observation, indicatorId: indicator.id }]
  const release = releaseOf({ units: schools("ask"), indicators: [alone], observations }, policy)
  const figure = figureIn(release, `${indicator.id}/ask/2025/all`)
  return figure.value.value ?? figure.status
}

const shareOf = (numerator: number, denominator: number, extra?: Partial<Indicator>, policy?: PolicyName) =>
  shownAs(share(extra), passed("ask", numerator, denominator), policy)

describe("the base of a share", () => {
  it("is shown from 10 pupils", () => {
    expect([shareOf(5, 9), shareOf(5, 10)]).toEqual(["suppressed", 50])
  })

  it("is the indicator's own limit where it has one", () => {
    expect([shareOf(10, 19, { minimumBase: 20 }), shareOf(10, 20, { minimumBase: 20 })]).toEqual(["suppressed", 50])
    expect([
      shareOf(0, 4, { minimumBase: 5, better: "lower" }),
      shareOf(0, 5, { minimumBase: 5, better: "lower" })
    ]).toEqual(["suppressed", 0])
  })

  it("may be 0: a base of nobody is told as what it is", () => {
    expect(shareOf(0, 0)).toBe("reported")
    const release = releaseOf({ units: schools("ask"), observations: [passed("ask", 0, 0)] })
    expect(figureIn(release, "passed/ask/2025/all")).toMatchObject({
      value: { value: null, reason: "zero-denominator" },
      denominator: 0
    })
  })
})

describe("the cell of a share", () => {
  it.each([
    [1, "suppressed"],
    [4, "suppressed"],
    [5, 5]
  ])("of %i pupils out of 100 is %s", (numerator, expected) => {
    expect(shareOf(numerator, 100)).toBe(expected)
  })

  it.each([
    [95, 95],
    [96, "suppressed"],
    [99, "suppressed"]
  ])("whose complement is what %i leaves of 100 is %s", (numerator, expected) => {
    expect(shareOf(numerator, 100)).toBe(expected)
  })

  it.each([
    ["higher", 0, "suppressed"],
    ["higher", 20, 100],
    ["lower", 0, 0],
    ["lower", 20, "suppressed"],
    ["neither", 0, "suppressed"],
    ["neither", 20, "suppressed"]
  ] as const)("where %s is better, %i of 20 is %s", (better, numerator, expected) => {
    expect(shareOf(numerator, 20, { better })).toBe(expected)
  })

  it("is hidden for its base first: 9 of 9 is favourable and still too few", () => {
    expect(shareOf(9, 9)).toBe("suppressed")
  })
})

describe("a share known as a value only", () => {
  const valued = (value: number, extra: Partial<Observation> = {}) => shownAs(share(), row("ask", { value, ...extra }))

  it("is hidden at the unfavourable end and shown elsewhere", () => {
    expect([valued(0), valued(43.2), valued(100)]).toEqual(["suppressed", 43.2, 100])
  })

  it("is judged by the base beside it", () => {
    expect([valued(50, { denominator: 8 }), valued(50, { denominator: 20 })]).toEqual(["suppressed", 50])
  })

  it("is hidden when value and base together say that one pupil did not pass", () => {
    // 95 per cent of 20 are 19, whether the numerator is written down or not.
    expect([valued(95, { denominator: 20 }), valued(5, { denominator: 20 })]).toEqual(["suppressed", "suppressed"])
  })
})

describe("other kinds of indicators", () => {
  it("shows a count from 5, and 0", () => {
    const shown = [0, 1, 4, 5].map((value) => shownAs(count(), counted("ask", value)))
    expect(shown).toEqual([0, "suppressed", "suppressed", 5])
  })

  it("shows a ratio from a denominator of 10 and a numerator of 5", () => {
    const ratioOf = (numerator: number, denominator: number) => shownAs(ratio(), passed("ask", numerator, denominator))
    expect([ratioOf(18, 9), ratioOf(20, 10)]).toEqual(["suppressed", 2])
    expect([ratioOf(4, 20), ratioOf(5, 20), ratioOf(0, 20)]).toEqual(["suppressed", 0.25, 0])
  })

  it("has no complement in a ratio: 19 pupils on 20 places are shown", () => {
    expect(shownAs(ratio(), passed("ask", 19, 20))).toBe(0.95)
  })

  it("shows a mean from 10 answers", () => {
    expect([shownAs(mean(), answered("ask", 3.5, 9)), shownAs(mean(), answered("ask", 3.5, 10))]).toEqual([
      "suppressed",
      3.5
    ])
  })

  it("shows a survey index from 5 answers", () => {
    expect([shownAs(index(), answered("ask", 7, 4)), shownAs(index(), answered("ask", 7, 5))]).toEqual([
      "suppressed",
      7
    ])
  })

  it("hides a mean at either end of its scale: it tells what each one answered", () => {
    const shown = [1, 1.1, 4.9, 5].map((value) => shownAs(mean(), answered("ask", value, 20)))
    expect(shown).toEqual(["suppressed", 1.1, 4.9, "suppressed"])
  })

  it("has no end to hide at where no scale is declared", () => {
    const { scaleMaximum, scaleMinimum, ...open } = mean()
    expect([scaleMinimum, scaleMaximum, shownAs(open, answered("ask", 5, 20))]).toEqual([1, 5, 5])
  })

  it("leaves an open indicator alone, however small", () => {
    expect([shareOf(1, 3, { disclosure: "open" }), shareOf(3, 3, { disclosure: "open", better: "lower" })]).toEqual([
      100 / 3,
      100
    ])
  })
})

describe("a row that its source hides", () => {
  it.each([
    "suppressed-at-source",
    "near-all",
    "not-published",
    "not-reported",
    "not-applicable",
    "not-asked"
  ] as const)("keeps its own status: %s", (status) => {
    expect(shownAs(share(), row("ask", { status }))).toBe(status)
  })

  it("does not tell a small base that stands beside it", () => {
    const denominatorOf = (denominator: number) => {
      const observations = [row("ask", { status: "suppressed-at-source", denominator })]
      return figureIn(releaseOf({ units: schools("ask"), observations }), "passed/ask/2025/all").denominator
    }
    expect([denominatorOf(9), denominatorOf(10), denominatorOf(0)]).toEqual([null, 10, 0])
  })
})

describe("the presets", () => {
  it("are listed by name", () => {
    expect(Object.entries(policies).map(([name, policy]) => name === policy.name)).toEqual([true, true, true, true])
  })

  it("skolverket prints a complement of 1 to 4 as nearly everyone", () => {
    const shown = [95, 96, 99, 100].map((numerator) => shareOf(numerator, 100, {}, "skolverket"))
    expect(shown).toEqual([95, "near-all", "near-all", 100])
  })

  it("skolverket does not print nearly everyone for a small base or a small numerator", () => {
    expect([shareOf(8, 9, {}, "skolverket"), shareOf(4, 100, {}, "skolverket")]).toEqual(["suppressed", "suppressed"])
  })

  it("skolinspektionen shows bases from 5", () => {
    expect([shareOf(5, 5, {}, "skolinspektionen"), shareOf(4, 4, {}, "skolinspektionen")]).toEqual([100, "suppressed"])
  })

  it("strict shows bases from 15, cells from 10 and no full cell", () => {
    const shown = (
      [
        [10, 14],
        [10, 20],
        [9, 20],
        [11, 20],
        [30, 30]
      ] as const
    ).map(([n, d]) => shareOf(n, d, {}, "strict"))
    expect(shown).toEqual(["suppressed", 50, "suppressed", "suppressed", "suppressed"])
  })

  it("may be written by hand", () => {
    const lax = { ...policies.default, name: "lax", minimumBase: 3, minimumCell: 2 }
    const release = releaseOf({ units: schools("ask"), observations: [passed("ask", 2, 4)] }, lax)
    expect([figureIn(release, "passed/ask/2025/all").value, release.policy]).toEqual([{ value: 50 }, lax])
  })
})

describe("amounts of which something is not known", () => {
  const amounts = (known: Partial<Amounts>): Amounts => ({
    numerator: undefined,
    denominator: undefined,
    value: undefined,
    ...known
  })
  const primary = (known: Partial<Amounts>, indicator: Indicator = share({ better: "lower" })): boolean =>
    isPrimary(amounts(known), indicator, policies.default)

  it("are judged by the value of a share where one of its parts is missing", () => {
    expect([primary({ value: 100, denominator: 20 }), primary({ value: 90, denominator: 20 })]).toEqual([true, false])
    expect([primary({ value: 100, numerator: 20 }), primary({ value: 90, numerator: 20 })]).toEqual([true, false])
    expect([primary({ value: 100 }), primary({ value: 90 }), primary({ value: 0 })]).toEqual([true, false, false])
  })

  it("tell nothing where nothing is known", () => {
    const { scaleMaximum, scaleMinimum, ...open } = mean()
    expect([share(), count(), ratio(), mean(), index(), open].map((indicator) => primary({}, indicator))).toEqual(
      Array.from({ length: 6 }, () => false)
    )
  })

  it("hold to the base that a round of a survey promised, where it is larger", () => {
    const promised = [9, 11].map((denominator) =>
      [undefined, 8, 12].map((promisedBase) => primary({ value: 3, denominator, promisedBase }, index()))
    )
    expect(promised).toEqual([
      [false, false, true],
      [false, false, true]
    ])
  })

  it("are nearly everyone only as a share of known parts", () => {
    const near = (known: Partial<Amounts>, indicator: Indicator = share()): boolean =>
      isNearAll(amounts(known), indicator, policies.skolverket)
    const parts = { numerator: 19, denominator: 20 }
    expect([near(parts), near(parts, ratio()), near({ numerator: 19 }), near({ denominator: 20 })]).toEqual([
      true,
      false,
      false,
      false
    ])
  })
})

describe("the vectors of sdc_primary.json", () => {
  const { frequency, skolverketShare, skolverketSex } = primaryVectors()

  it.each(frequency.filter(({ zerosProtected }) => !zerosProtected))(
    "a count of $value is primary: $primary",
    ({ value, primary }) => {
      expect(shownAs(count(), counted("ask", value))).toBe(primary ? "suppressed" : value)
    }
  )

  // Skolverket's own table publishes 0 of 25; the public policy hides it, for it tells of everyone.
  it.each(skolverketShare.filter(({ achieved }) => achieved > 0))(
    "$achieved of $base is printed $display",
    ({ base, achieved, display }) => {
      const printed = { "..": "suppressed", "~100": "near-all" }[display] ?? (achieved / base) * 100
      expect(shareOf(achieved, base, {}, "skolverket")).toBe(printed)
    }
  )

  it.each(skolverketSex)(
    "girls $girls.achieved of $girls.base and boys $boys.achieved of $boys.base are printed $display.girls and $display.boys",
    ({ girls, boys, display }) => {
      const rows = [girls, boys].map(({ achieved, base }, at) =>
        passed("ask", achieved, base, { groupId: at === 0 ? "girls" : "boys" })
      )
      const all = passed("ask", girls.achieved + boys.achieved, girls.base + boys.base)
      const groups = ["girls", "boys"].map((id) => ({ id, name: id, dimension: "sex", partOf: [] }))
      const release = releaseOf(
        { units: schools("ask"), groups, indicators: [share({ overUnits: "none" })], observations: [all, ...rows] },
        "skolverket"
      )
      const isShown = (group: string): boolean => figureIn(release, `passed/ask/2025/${group}`).value.value !== null
      // We may hide the whole instead of the other sex, but never show what Skolverket hides of the few.
      if (display.girls === "~100")
        expect([isShown("girls"), isShown("boys") && isShown("all")]).toEqual([false, false])
      else expect([isShown("girls"), isShown("boys")]).toEqual([true, true])
    }
  )
})
