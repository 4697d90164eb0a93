import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ExactSum } from "../../src/audit/exact-elimination.js"
import { type ExplainedTerm, explainedSum } from "../../src/audit/explained-sum.js"
import { followsFrom } from "../../src/audit/follows-from.js"
import { type Fraction, fraction, plusProduct, zero } from "../../src/audit/fraction.js"

type Counts = ReadonlyMap<number, number>

const whole = (value: number): Fraction => fraction(BigInt(value), 1n)
const exact = (counts: Counts): ExactSum => new Map([...counts].map(([member, count]) => [member, whole(count)]))
const of = (...members: ReadonlyArray<number>): Counts => new Map(members.map((member) => [member, 1]))
const explained = (sums: ReadonlyArray<Counts>, target: Counts) => explainedSum(sums.map(exact), exact(target))
const term = (sum: number, top: number, bottom = 1): ExplainedTerm => ({
  sum,
  factor: fraction(BigInt(top), BigInt(bottom))
})

/** What the terms add up to; members that cancel are left out. */
const recombined = (sums: ReadonlyArray<ExactSum>, terms: ReadonlyArray<ExplainedTerm>): ExactSum => {
  const total = new Map<number, Fraction>()
  for (const { sum, factor } of terms) {
    for (const [member, times] of sums[sum] ?? []) {
      total.set(member, plusProduct(total.get(member) ?? zero, times, factor))
    }
  }
  return new Map([...total].filter(([, { top }]) => top !== 0n))
}

const sorted = (sum: ExactSum) => [...sum].sort(([a], [b]) => a - b)

describe("explainedSum", () => {
  it("takes the girls from all: the boys are left", () => {
    expect(explained([of(0, 1), of(0)], of(1))).toEqual([term(0, 1), term(1, -1)])
  })

  it("takes a sum that is known as it is, however else it follows", () => {
    expect(explained([of(0, 1), of(0), of(1)], of(1))).toEqual([term(2, 1)])
  })

  it("explains nothing with nothing", () => {
    expect(explained([of(0)], of())).toEqual([])
    expect(explained([of(0)], new Map([[3, 0]]))).toEqual([])
  })

  it("does not explain what no sum counts, or only together with something else", () => {
    expect(explained([], of(0))).toBeUndefined()
    expect(explained([of(1), of(2)], of(0))).toBeUndefined()
    expect(explained([of(0, 1), of(1, 2)], of(0))).toBeUndefined()
  })

  it("finds the hidden equation of a 4 x 4 table: two rows less two columns", () => {
    // Rows w–z, columns a–d. Hidden are w|b, w|c, x|a and x|d with their neighbours; what is left of each margin is:
    const [wb, wa, wc, xa, xc] = [0, 1, 2, 3, 4]
    const rows = [of(wb, wa, wc), of(xa, xc)]
    const columns = [of(wa, xa), of(wc, xc)]
    expect(explained([...rows, ...columns], of(wb))).toEqual([term(0, 1), term(1, 1), term(2, -1), term(3, -1)])
  })

  it("divides where a mean of units counts each of them for a third", () => {
    const third = fraction(1n, 3n)
    const mean = new Map([0, 1, 2].map((unit) => [unit, third]))
    expect(explainedSum([mean, exact(of(0)), exact(of(1))], exact(of(2)))).toEqual([
      term(0, 3),
      term(1, -1),
      term(2, -1)
    ])
    expect(explainedSum([exact(of(0, 1, 2))], mean)).toEqual([term(0, 1, 3)])
  })

  it("prefers few terms: near sums to a long way round", () => {
    const chain = [of(0, 1), of(1, 2), of(2, 3), of(3)]
    expect(explained([...chain, of(0, 1, 2, 3), of(1, 2, 3)], of(0))).toEqual([term(4, 1), term(5, -1)])
  })

  it("drops terms that a first try used: the whole and the rest are two", () => {
    const singles = [of(1), of(2), of(3), of(4)]
    expect(explained([...singles, of(0, 1, 2, 3, 4), of(1, 2, 3, 4)], of(0))).toEqual([term(4, 1), term(5, -1)])
  })

  it("is quick for 300 sums over 300 members, of which 201 are needed", { timeout: 3000 }, () => {
    const units = Array.from({ length: 100 }, (_, at) => [3 * at, 3 * at + 1, 3 * at + 2])
    const thirdGroup = of(...units.map(([, , third = 0]) => third))
    const singles = units.slice(1).flatMap(([first = 0, second = 0]) => [of(first), of(second)])
    const sums = [of(...units.flat()), thirdGroup, ...units.map((unit) => of(...unit)), ...singles]
    expect(sums).toHaveLength(300)
    expect(explained(sums, of(2))).toHaveLength(201)
  })
})

const counts = (members: number, greatest: number): fc.Arbitrary<Counts> =>
  fc
    .array(fc.tuple(fc.nat({ max: members - 1 }), fc.integer({ min: -greatest, max: greatest })), { maxLength: 4 })
    .map((entries) => new Map(entries))

describe("whatever explainedSum gives", () => {
  const system = fc.record({ sums: fc.array(counts(6, 3), { maxLength: 8 }), target: counts(6, 3) })

  it("adds up to the target exactly, and each sum is used once at most", () => {
    const check = fc.property(system, ({ sums, target }) => {
      const terms = explained(sums, target)
      fc.pre(terms !== undefined)
      const wanted = [...exact(target)].filter(([, { top }]) => top !== 0n)
      expect(sorted(recombined(sums.map(exact), terms))).toEqual(sorted(new Map(wanted)))
      expect(new Set(terms.map(({ sum }) => sum)).size).toBe(terms.length)
      expect(terms.filter(({ factor }) => factor.top === 0n)).toEqual([])
    })
    fc.assert(check, { seed: 51, numRuns: 200 })
  })

  it("is something exactly when the sum follows", () => {
    const check = fc.property(system, ({ sums, target }) => {
      const given = sums.map((sum) => new Map([...sum].filter(([, count]) => count !== 0)))
      const wanted = new Map([...target].filter(([, count]) => count !== 0))
      expect(explained(sums, target) !== undefined).toBe(followsFrom(given)(wanted))
    })
    fc.assert(check, { seed: 52, numRuns: 300 })
  })
})
