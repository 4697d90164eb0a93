import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type GroupParts, groupPartsOf, relateGroups } from "../../src/disclosure/group-relations.js"
import type { InnermostCell } from "../../src/disclosure/innermost-cells.js"
import type { Indicator } from "../../src/model/indicator.js"
import { girlsAndBoys, girlsAndBoysByGrade, grades, index, mean, ratio, share } from "./support/town.js"

/** `[amount, base]` of a share, a ratio or a count; of a mean, what the answers add up to and how many they are. */
type Numbers = readonly [amount: number, base: number | undefined]

const cellOf = (groupId: string, [amount, denominator]: Numbers, indicator: Indicator): InnermostCell => ({
  id: `ask/${groupId}`,
  amount,
  amounts: { numerator: ["mean", "index"].includes(indicator.kind) ? undefined : amount, denominator, value: undefined }
})

interface Setting {
  readonly group?: GroupParts
  readonly indicator?: Indicator
  /** Groups whose numbers are worked out from rounded values. */
  readonly rounded?: ReadonlyArray<string>
  /** Groups that are known as nothing but a value. */
  readonly values?: Readonly<Record<string, number>>
}

const bySex: GroupParts = { whole: "all", dimension: "sex", parts: ["boys", "girls"] }
const byGrade: GroupParts = { whole: "all", dimension: "grade", parts: ["grade-7", "grade-8", "grade-9"] }

/** Relates the groups of the school Ask. */
const relate = (
  numbers: Readonly<Record<string, Numbers>>,
  { group = bySex, indicator = share(), rounded = [], values = {} }: Setting = {}
) => {
  const cells = new Map(
    Object.entries(numbers).map(([groupId, own]) => {
      const cell = cellOf(groupId, own, indicator)
      return [groupId, rounded.includes(groupId) ? { ...cell, approximate: true } : cell]
    })
  )
  const node = {
    idOf: (groupId: string) => `ask/${groupId}`,
    cellOf: (groupId: string) => cells.get(groupId),
    valueOf: (groupId: string) => values[groupId]
  }
  return relateGroups(group, node, indicator)
}

const related = (...given: Parameters<typeof relate>) => Result.getOrThrow(relate(...given))

const problemOf = (...given: Parameters<typeof relate>) => {
  const result = relate(...given)
  return Result.isFailure(result) ? result.failure : undefined
}

describe("the groups that have parts", () => {
  it("are all pupils, by each dimension of their own", () => {
    expect(groupPartsOf([...girlsAndBoys, ...grades])).toEqual([byGrade, bySex])
  })

  it("are sexes and grades too, where these are crossed", () => {
    expect(groupPartsOf(girlsAndBoysByGrade)).toEqual([
      { whole: "boys", dimension: "sex and grade", parts: ["boys-7", "boys-8", "boys-9"] },
      { whole: "girls", dimension: "sex and grade", parts: ["girls-7", "girls-8", "girls-9"] },
      { whole: "grade-7", dimension: "sex and grade", parts: ["boys-7", "girls-7"] },
      { whole: "grade-8", dimension: "sex and grade", parts: ["boys-8", "girls-8"] },
      { whole: "grade-9", dimension: "sex and grade", parts: ["boys-9", "girls-9"] }
    ])
  })

  it("are the same in whatever order they are declared", () => {
    const groups = [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade]
    expect(groupPartsOf([...groups].reverse())).toEqual(groupPartsOf(groups))
  })

  it("are none where there is no group", () => {
    expect(groupPartsOf([])).toEqual([])
  })
})

describe("girls and boys", () => {
  it("who make all leave nobody", () => {
    const relation = related({ all: [12, 40], girls: [10, 20], boys: [2, 20] })
    expect([relation?.whole.id, relation?.parts.map(({ id }) => id), relation?.rest]).toEqual([
      "ask/all",
      ["ask/boys", "ask/girls"],
      undefined
    ])
  })

  it("are not related where nobody tells of all, or of any part", () => {
    expect(related({ girls: [10, 20], boys: [2, 20] })).toBeUndefined()
    expect(related({ all: [12, 40] })).toBeUndefined()
    expect(related({})).toBeUndefined()
  })

  it.each([
    ["who passed are more than all", { all: [11, 40], girls: [10, 20], boys: [2, 20] }],
    ["who passed are fewer than all", { all: [13, 40], girls: [10, 20], boys: [2, 20] }],
    ["are more than all", { all: [12, 39], girls: [10, 20], boys: [2, 20] }],
    ["are fewer than all", { all: [12, 41], girls: [10, 20], boys: [2, 20] }]
  ] as const)("who %s contradict them: the error names the whole and its parts", (_, numbers) => {
    expect(problemOf(numbers)).toMatchObject({
      _tag: "ProtectionError",
      code: "not-additive",
      cells: ["ask/all", "ask/boys", "ask/girls"]
    })
  })

  it("of whom the numerators are fractions add up as one reads them: 0.1 and 0.2 are 0.3", () => {
    const numbers = { all: [0.3, 40], girls: [0.1, 20], boys: [0.2, 20] } as const
    expect(related(numbers, { indicator: ratio() })).toMatchObject({ rest: undefined })
  })

  it("with rounded values add up only nearly, which is no contradiction and leaves nobody", () => {
    expect(related({ all: [12, 40], girls: [10, 20], boys: [3, 20] }, { rounded: ["boys"] })?.rest).toBeUndefined()
    expect(related({ all: [12, 40], girls: [10, 20], boys: [3, 20] }, { rounded: ["all"] })?.rest).toBeUndefined()
  })

  it("make all, where all are known as a value: 30 per cent of 20 and 20 are 12", () => {
    const relation = related({ girls: [10, 20], boys: [2, 20] }, { values: { all: 30 } })
    expect(relation?.whole).toMatchObject({ id: "ask/all", amount: 12, amounts: { denominator: 40 } })
    expect(relation?.rest).toBeUndefined()
  })

  it("do not make all from a value while one of them is missing", () => {
    expect(related({ girls: [10, 20] }, { values: { all: 30 } })).toBeUndefined()
  })
})

describe("what is left of all pupils", () => {
  it("are the boys, where only the girls report: 12 of 40 less 10 of 20 are 2 of 20", () => {
    expect(related({ all: [12, 40], girls: [10, 20] })?.rest).toMatchObject({
      id: "ask/boys|rest",
      amount: 2,
      amounts: { numerator: 2, denominator: 20 },
      approximate: false
    })
  })

  it("are two grades together, where one reports: they are one cell of this whole", () => {
    const rest = related({ all: [12, 40], "grade-8": [5, 15] }, { group: byGrade })?.rest
    expect(rest).toMatchObject({ id: "ask/all|rest|grade", amount: 7, amounts: { numerator: 7, denominator: 25 } })
  })

  it("are the others, where one group is declared alone: it is not the whole for being the only part", () => {
    const alone: GroupParts = { whole: "all", dimension: "support", parts: ["supported"] }
    expect(related({ all: [12, 40], supported: [2, 10] }, { group: alone })?.rest).toMatchObject({
      id: "ask/all|rest|support",
      amounts: { numerator: 10, denominator: 30 }
    })
  })

  it("is nobody, where the one group that is declared is everybody", () => {
    const alone: GroupParts = { whole: "all", dimension: "support", parts: ["supported"] }
    expect(related({ all: [12, 40], supported: [12, 40] }, { group: alone })).toMatchObject({ rest: undefined })
  })

  it("is somebody even if none of them passed", () => {
    expect(related({ all: [12, 40], girls: [12, 30] })?.rest?.amounts).toMatchObject({ numerator: 0, denominator: 10 })
  })

  it("is exact: 0.3 less 0.1 is 0.2", () => {
    expect(0.3 - 0.1).not.toBe(0.2)
    const rest = related({ all: [0.3, 40], girls: [0.1, 20] }, { indicator: ratio() })?.rest
    expect(rest?.amount).toBe(0.2)
  })

  it.each([
    ["fewer than nobody passed", { all: [9, 40], girls: [10, 20] }],
    ["they are fewer than nobody", { all: [12, 19], girls: [12, 20] }],
    ["more of them passed than there are", { all: [25, 40], girls: [4, 20] }]
  ] as const)("cannot be such that %s", (_, numbers) => {
    expect(problemOf(numbers)).toMatchObject({ code: "not-additive", cells: ["ask/all", "ask/girls"] })
  })

  it("may have a ratio above 1: 21 places for 20 children", () => {
    const rest = related({ all: [25, 40], girls: [4, 20] }, { indicator: ratio() })?.rest
    expect(rest?.amounts).toMatchObject({ numerator: 21, denominator: 20 })
  })

  it("has no base where one is not known, and no numerator where one is not known", () => {
    const counts = related({ all: [12, undefined], girls: [10, undefined] })?.rest
    expect(counts?.amounts).toMatchObject({ numerator: 2, denominator: undefined })
    expect(related({ all: [12, 40], girls: [10, undefined] })?.rest?.amounts.denominator).toBeUndefined()
    expect(related({ all: [12, undefined], girls: [10, 20] })?.rest?.amounts.denominator).toBeUndefined()
  })

  it.each([
    ["fewer than nobody", { all: [9, 40], girls: [10, 20] }, [0, 20]],
    ["more than there are", { all: [31, 40], girls: [10, 20] }, [20, 20]],
    ["a part of fewer than nobody", { all: [12, 19], girls: [11, 20] }, [0, 0]]
  ] as const)(
    "of rounded values is the nearest that can be, where it comes out as %s",
    (_, numbers, [numerator, denominator]) => {
      expect(related(numbers, { rounded: ["girls"] })?.rest).toMatchObject({
        amount: numerator,
        amounts: { numerator, denominator },
        approximate: true
      })
    }
  )

  it("of rounded values without a base has no upper bound", () => {
    const rest = related({ all: [31, undefined], girls: [10, undefined] }, { rounded: ["all"] })?.rest
    expect(rest?.amounts).toMatchObject({ numerator: 21, denominator: undefined })
  })
})

describe.each([mean(), index()])("what is left of a mean or an index ($kind)", (indicator) => {
  it("is the mean of the other answers: 3 of 40 less 3.5 of 20 are 2.5 of 20", () => {
    expect(related({ all: [120, 40], girls: [70, 20] }, { indicator })?.rest).toMatchObject({
      id: "ask/boys|rest",
      amount: 50,
      amounts: { numerator: undefined, denominator: 20, value: 2.5 }
    })
  })

  it("is the same where numbers are rounded", () => {
    expect(related({ all: [120, 40], girls: [70, 20] }, { indicator, rounded: ["all"] })?.rest).toMatchObject({
      amount: 50,
      amounts: { numerator: undefined, denominator: 20, value: 2.5 }
    })
  })

  it("is nothing where all answers are those of the parts", () => {
    const numbers = { all: [120, 40], girls: [70, 20], boys: [50, 20] } as const
    expect(related(numbers, { indicator })).toMatchObject({ rest: undefined })
    expect(related({ all: [70, 20], girls: [70, 20] }, { indicator })).toMatchObject({ rest: undefined })
  })

  it("is a contradiction where the parts have more answers than all", () => {
    expect(problemOf({ all: [120, 40], girls: [70, 20], boys: [75, 25] }, { indicator })?.code).toBe("not-additive")
    expect(problemOf({ all: [120, 40], girls: [150, 50] }, { indicator })?.code).toBe("not-additive")
  })
})
