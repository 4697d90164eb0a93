import { describe, expect, it } from "vitest"
import type { Figure, FigureTarget } from "../../src/aggregation/figure.js"
import { figureWithoutValue, hiddenFigure, shownFigure } from "../../src/disclosure/hide-figure.js"
import { policies } from "../../src/disclosure/policy.js"
import type { Indicator } from "../../src/model/indicator.js"
import { missing } from "../../src/result/estimate.js"
import { figureOf } from "./support/figure.js"
import { count, index, mean, ratio, share } from "./support/town.js"

const survey: Figure["survey"] = {
  interval: { lower: { value: 3.1 }, upper: { value: 3.9 } },
  invited: 30,
  responseRate: { value: 0.5 },
  minimumBase: 5
}
const target = (comparison: FigureTarget["comparison"], met = true): FigureTarget => ({
  goalId: "g",
  comparison,
  value: 10,
  met
})

describe("hiddenFigure", () => {
  const hide = (difference: Partial<Figure>, indicator: Indicator = share()) =>
    hiddenFigure(figureOf(difference), indicator, policies.skolverket)

  it("gives no reason for value and change but that it is hidden", () => {
    const { value, change } = hide({ change: { value: 2 } })
    expect([value, change]).toEqual([missing("suppressed"), missing("suppressed")])
  })

  it("keeps nothing of a survey", () => {
    expect(hide({ survey })).not.toHaveProperty("survey")
  })

  it("has no target where there was none", () => {
    expect([hide({ target: null }).target, hide({ target: target("at-least") }).target]).toEqual([
      null,
      { ...target("at-least"), met: null }
    ])
  })

  it("is nearly everyone where the policy prints it so, and suppressed elsewhere", () => {
    const few = { numerator: 18, denominator: 20, value: { value: 90 } }
    expect([hide(few).status, hide(few, ratio()).status, hide({}).status]).toEqual([
      "near-all",
      "suppressed",
      "suppressed"
    ])
    expect(hiddenFigure(figureOf(few), share(), policies.default).status).toBe("suppressed")
  })
})

describe("figureWithoutValue", () => {
  const partsOf = (numerator: number | null, denominator: number | null) => {
    const whole = figureOf({ status: "not-published", value: missing("not-reported"), numerator, denominator, survey })
    const figure = figureWithoutValue(whole, share(), policies.default)
    expect(figure).not.toHaveProperty("survey")
    return [figure.numerator, figure.denominator]
  }

  it("keeps parts that are large enough", () => {
    expect([partsOf(5, 10), partsOf(0, 0), partsOf(null, null)]).toEqual([
      [5, 10],
      [0, 0],
      [null, null]
    ])
  })

  it("tells no small numerator and no small base", () => {
    expect([partsOf(4, 10), partsOf(5, 9), partsOf(1, 1)]).toEqual([
      [null, 10],
      [5, null],
      [null, null]
    ])
  })
})

describe("the interval of a shown figure", () => {
  const shown = (difference: Partial<Figure>, indicator: Indicator) =>
    shownFigure(figureOf({ survey, ...difference }), indicator, policies.default, new Set()).survey

  it.each([
    ["mean", mean()],
    ["index", index()]
  ])("of a %s is shown from a base of 20, and nothing else of the survey is lost below", (_, indicator) => {
    const hidden = { ...survey, interval: { lower: missing("suppressed"), upper: missing("suppressed") } }
    expect(shown({ denominator: 20 }, indicator)).toEqual(survey)
    expect(shown({ denominator: 19 }, indicator)).toEqual(hidden)
    expect(shown({ denominator: null }, indicator)).toEqual(hidden)
  })

  it("of a share tells no more than the share and is shown on any base", () => {
    expect(shown({ denominator: 10 }, share())).toEqual(survey)
  })

  it("is not made where the figure comes from no survey", () => {
    const figure = figureOf({ denominator: 10 })
    expect(shownFigure(figure, mean(), policies.default, new Set())).toEqual(figure)
  })

  it("leaves the rest of the figure as it is", () => {
    const figure = figureOf({ denominator: 10, survey })
    const { survey: _, ...rest } = figure
    expect(shownFigure(figure, mean(), policies.default, new Set())).toMatchObject(rest)
  })
})

describe("the change of a shown figure", () => {
  const changed = (difference: Partial<Figure>, shown: ReadonlyArray<string>, indicator: Indicator = share()) =>
    shownFigure(figureOf({ change: { value: 2 }, ...difference }), indicator, policies.default, new Set(shown))

  it("is shown beside the earlier figure of the same indicator, node and group", () => {
    expect(changed({}, ["passed/ask/2024/all"]).change).toEqual({ value: 2 })
    const others = ["passed/ask/2023/all", "passed/bjork/2024/all", "passed/ask/2024/girls", "other/ask/2024/all"]
    expect(changed({}, others).change).toEqual(missing("suppressed"))
  })

  it("reaches as far back as the indicator compares", () => {
    const everyThird = share({ intervalYears: 3 })
    expect(changed({}, ["passed/ask/2022/all"], everyThird).change).toEqual({ value: 2 })
    expect(changed({}, ["passed/ask/2024/all"], everyThird).change).toEqual(missing("suppressed"))
  })

  it.each([
    ["increase", null],
    ["decrease", null],
    ["at-least", true],
    ["at-most", true]
  ] as const)("that is hidden leaves a target of kind %s with met: %s", (comparison, met) => {
    expect(changed({ target: target(comparison) }, []).target?.met).toBe(met)
  })

  it("that is shown leaves every target as it is", () => {
    expect(changed({ target: target("increase") }, ["passed/ask/2024/all"]).target).toEqual(target("increase"))
  })

  it("of a count follows the same rule", () => {
    expect(changed({ indicatorId: "pupils" }, ["passed/ask/2024/all"], count()).change).toEqual(missing("suppressed"))
  })
})
