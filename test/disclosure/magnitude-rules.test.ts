import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dominanceRule, pPercentRule, pqRule } from "../../src/disclosure/magnitude-rules.js"
import { primaryVectors } from "./support/reference-tables.js"

type Contributions = ReadonlyArray<number>

/** The rules by name, as the reference has them. */
const rules = {
  nk_1_80: (cell: Contributions) => dominanceRule(cell, { n: 1, k: 80 }),
  nk_2_85: (cell: Contributions) => dominanceRule(cell, { n: 2, k: 85 }),
  p10: (cell: Contributions) => pPercentRule(cell, { p: 10 }),
  p15: (cell: Contributions) => pPercentRule(cell, { p: 15 }),
  pq_10_80: (cell: Contributions) => pqRule(cell, { p: 10, q: 80 })
} as const
const names = Object.keys(rules) as ReadonlyArray<keyof typeof rules>

describe("the vectors of sdc_primary.json", () => {
  const { rules: vectors, gaussSuppressionCheck } = primaryVectors()

  it("are thirteen cells", () => {
    expect(vectors).toHaveLength(13)
  })

  it.each(vectors)("$contributions is judged as by the peers", (vector) => {
    // A cell of nothing has no shares for the peers; here it is nobody's and so not hidden.
    for (const name of names) expect([name, rules[name](vector.contributions)]).toEqual([name, vector[name] ?? false])
  })

  it("are hidden where GaussSuppression hides them, by either dominance rule and by p%", () => {
    const hiddenBy = (isHidden: (cell: Contributions) => boolean): ReadonlyArray<string> =>
      vectors.flatMap(({ contributions }, at) =>
        isHidden(contributions) ? [`g${String(at + 1).padStart(2, "0")}`] : []
      )
    expect(hiddenBy((cell) => rules.nk_1_80(cell) || rules.nk_2_85(cell))).toEqual(gaussSuppressionCheck.nk)
    expect(hiddenBy(rules.p10)).toEqual(gaussSuppressionCheck.p10)
  })

  it.each(vectors)(
    "$contributions of $nContributors contributors is hidden by dominance when three are asked for and these are 1 or 2",
    (vector) => {
      const { contributions, nContributors, nk_1_80 } = vector
      const few = nContributors === 1 || nContributors === 2
      expect(dominanceRule(contributions, { n: 1, k: 80, minimumContributors: 3 })).toBe(few || nk_1_80 === true)
    }
  )
})

describe("dominanceRule", () => {
  it("shows a cell whose largest contributor has just k per cent of it", () => {
    const shown = [79, 80, 81].map((largest) => dominanceRule([largest, 15, 85 - largest], { n: 1, k: 80 }))
    expect(shown).toEqual([false, false, true])
  })

  it("takes the n largest together", () => {
    const cell = [40, 30, 20, 10]
    expect([1, 2, 3, 4, 5].map((n) => dominanceRule(cell, { n, k: 70 }))).toEqual([false, false, true, true, true])
  })

  it("is not misled by binary fractions: 2.4 is 80 per cent of 2.4 + 0.3 + 0.3", () => {
    expect(2.4 + 0.3 + 0.3 < 3).toBe(true)
    expect(dominanceRule([2.4, 0.3, 0.3], { n: 1, k: 80 })).toBe(false)
  })

  it("hides what one or two contribute, whatever their shares, when three are asked for", () => {
    const cells = [[100], [50, 50], [50, 50, 0], [34, 33, 33]]
    const rule = { n: 1, k: 99, minimumContributors: 3 }
    expect(cells.map((cell) => dominanceRule(cell, rule))).toEqual([true, true, true, false])
    expect(cells.map((cell) => dominanceRule(cell, { n: 1, k: 99 }))).toEqual([true, false, false, false])
  })

  it("hides fewer contributors than asked for", () => {
    const cell = [25, 25, 25, 25]
    const hidden = [1, 4, 5].map((minimumContributors) => dominanceRule(cell, { n: 1, k: 80, minimumContributors }))
    expect(hidden).toEqual([false, false, true])
  })

  it("judges a share of 100 per cent as too much unless k is 100", () => {
    expect([99, 100].map((k) => dominanceRule([1, 1, 1], { n: 3, k }))).toEqual([true, false])
  })
})

describe("pPercentRule", () => {
  it("shows a cell in which the small ones are just p per cent of the largest", () => {
    const shown = [9, 10, 11].map((small) => pPercentRule([100, 50, small], { p: 10 }))
    expect(shown).toEqual([true, false, false])
  })

  it("hides what one or two contribute", () => {
    expect([[7], [7, 7], [7, 7, 0]].map((cell) => pPercentRule(cell, { p: 1 }))).toEqual([true, true, true])
  })

  it("is not misled by binary fractions: 0.1 + 0.2 are 10 per cent of 3", () => {
    expect(pPercentRule([3, 3, 0.1, 0.2], { p: 10 })).toBe(false)
  })
})

describe("pqRule", () => {
  it("shows a cell in which q per cent of the small ones are just p per cent of the largest", () => {
    const shown = [12, 12.5, 13].map((small) => pqRule([100, 50, small], { p: 10, q: 80 }))
    expect(shown).toEqual([true, false, false])
  })

  it("may have a q as low as p: then the small ones must be as much as the largest", () => {
    expect([99, 100].map((small) => pqRule([100, 100, small], { p: 10, q: 10 }))).toEqual([true, false])
  })
})

describe("a cell", () => {
  it.each(names)("of nobody is not hidden by %s", (name) => {
    expect([[], [0], [0, 0, 0]].map(rules[name])).toEqual([false, false, false])
  })

  it.each(names)("of costs and repayments is judged by %s by their sizes", (name) => {
    const cells: ReadonlyArray<Contributions> = [
      [80, 15, 5],
      [1000, 100, 100],
      [34, 33, 33]
    ]
    const negative = cells.map((cell) => cell.map((contribution, at) => (at % 2 === 0 ? -contribution : contribution)))
    expect(negative.map(rules[name])).toEqual(cells.map(rules[name]))
  })
})

const amounts = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 8 })
const percentage = fc.integer({ min: 1, max: 100 })
const cents = (cell: Contributions): Contributions => cell.map((amount) => amount / 100)

describe("a rule of any parameters", () => {
  const anyRule = fc.oneof(
    fc.record({ n: fc.integer({ min: 1, max: 4 }), k: percentage }).map((parameters) => (cell: Contributions) => {
      return dominanceRule(cell, parameters)
    }),
    fc.tuple(percentage, percentage).map(([a, b]) => (cell: Contributions) => {
      return pqRule(cell, { p: Math.min(a, b), q: Math.max(a, b) })
    }),
    percentage.map((p) => (cell: Contributions) => pPercentRule(cell, { p }))
  )

  it("says the same in whatever order the contributions stand", () => {
    fc.assert(
      fc.property(anyRule, amounts, (rule, cell) => {
        expect(rule([...cell].sort((a, b) => a - b))).toBe(rule([...cell].reverse()))
      })
    )
  })

  it("says the same of kronor and of öre", () => {
    fc.assert(fc.property(anyRule, amounts, (rule, cell) => rule(cents(cell)) === rule(cell)))
  })

  it("is not made stricter by a further contributor who is smaller than the others", () => {
    const grown = fc.tuple(fc.array(fc.integer({ min: 10, max: 2000 }), { minLength: 3, maxLength: 8 }), fc.nat(9))
    fc.assert(fc.property(anyRule, grown, (rule, [cell, small]) => rule(cell) || !rule([...cell, small])))
  })
})

describe("stricter parameters", () => {
  const order = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]

  it("hide whatever laxer ones hide", () => {
    fc.assert(
      fc.property(amounts, percentage, percentage, fc.integer({ min: 1, max: 4 }), (cell, a, b, n) => {
        const [low, high] = order(a, b)
        expect(pPercentRule(cell, { p: high }) || !pPercentRule(cell, { p: low })).toBe(true)
        expect(pqRule(cell, { p: low, q: low }) || !pqRule(cell, { p: low, q: high })).toBe(true)
        expect(dominanceRule(cell, { n, k: low }) || !dominanceRule(cell, { n, k: high })).toBe(true)
        expect(dominanceRule(cell, { n: n + 1, k: low }) || !dominanceRule(cell, { n, k: low })).toBe(true)
      })
    )
  })

  it("of pq with a q of 100 are those of p%", () => {
    fc.assert(fc.property(amounts, percentage, (cell, p) => pqRule(cell, { p, q: 100 }) === pPercentRule(cell, { p })))
  })
})

describe("what p% shows", () => {
  /** The estimates that contributors make of each other, by taking their own from the sum: too high by so many per cent. */
  const errors = (cell: Contributions): ReadonlyArray<number> => {
    const total = cell.reduce((sum, amount) => sum + amount, 0)
    return cell.flatMap((own, at) =>
      cell.flatMap((other, of) => (at === of || other === 0 ? [] : [(100 * (total - own - other)) / other]))
    )
  }

  it("lets no contributor estimate another one more closely than p per cent, and what it hides does", () => {
    const several = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(several, percentage, (cell, p) => {
        expect(pPercentRule(cell, { p })).toBe(Math.min(...errors(cell)) < p)
      })
    )
  })
})

describe("a mistake of the caller", () => {
  it.each([
    ["dominanceRule needs finite contributions.", () => dominanceRule([1, Number.NaN, 2], { n: 1, k: 80 })],
    ["pPercentRule needs finite contributions.", () => pPercentRule([Number.POSITIVE_INFINITY], { p: 10 })],
    ["pqRule needs finite contributions.", () => pqRule([Number.NaN], { p: 10, q: 80 })],
    ["dominanceRule needs n to be a whole number from 1.", () => dominanceRule([1], { n: 0, k: 80 })],
    ["dominanceRule needs n to be a whole number from 1.", () => dominanceRule([1], { n: 1.5, k: 80 })],
    ["dominanceRule needs k to be above 0 and at most 100.", () => dominanceRule([1], { n: 1, k: 0 })],
    ["dominanceRule needs k to be above 0 and at most 100.", () => dominanceRule([1], { n: 1, k: 100.1 })],
    ["dominanceRule needs k to be above 0 and at most 100.", () => dominanceRule([1], { n: 1, k: Number.NaN })],
    [
      "dominanceRule needs minimumContributors to be a whole number from 1.",
      () => dominanceRule([1], { n: 1, k: 80, minimumContributors: 0 })
    ],
    ["pPercentRule needs p to be above 0 and at most 100.", () => pPercentRule([1], { p: 0 })],
    ["pPercentRule needs p to be above 0 and at most 100.", () => pPercentRule([1], { p: 101 })],
    ["pqRule needs p to be above 0 and at most 100.", () => pqRule([1], { p: -1, q: 80 })],
    ["pqRule needs q to be above 0 and at most 100.", () => pqRule([1], { p: 10, q: 101 })],
    ["pqRule needs p to be at most q.", () => pqRule([1], { p: 81, q: 80 })]
  ])("throws: %s", (message, judge) => {
    expect(judge).toThrow(new RangeError(message))
  })
})
