import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Attack } from "./attacker/attack.js"
import { attackOnCells } from "./attacker/cells-attack.js"
import { primes, rationals, residues } from "./attacker/field.js"
import { fraction, fractionOf, numberOf, product, quotient, sum } from "./attacker/fraction.js"
import { exactlyExposed, exposedOver, linearlyExposed } from "./attacker/linear-attacker.js"
import { attackOnIndicator } from "./attacker/release-attack.js"
import { crossTable, peerTable, publishedTable } from "./support/reference-tables.js"
import { area, girlsAndBoys, passed, passedBySex, school, schools, share, tableOf } from "./support/town.js"

/** An attacker that guesses: he meets a release in which only what is too small itself is hidden. */
const primariesOnly = (table: ReturnType<typeof tableOf>): ReadonlyArray<string> => {
  const [indicator = share()] = table.dataset.indicators
  const internal = attackOnIndicator(indicator, table, table)
  const secret = new Set(internal.targets.map(({ id }) => id))
  const figures = table.figures.map((figure) =>
    secret.has(figure.id) ? { ...figure, value: { value: null, reason: "suppressed" as const } } : figure
  )
  return exactlyExposed(attackOnIndicator(indicator, table, { figures }))
}

describe("fraction", () => {
  it("adds a third and a sixth to a half", () => {
    expect(sum(fraction(1n, 3n), fraction(1n, 6n))).toEqual(fraction(1n, 2n))
  })

  it("reads a number as the decimal it prints", () => {
    expect([0.1, -2.5, 40, 1e-7].map(fractionOf)).toEqual([
      fraction(1n, 10n),
      fraction(-5n, 2n),
      fraction(40n),
      fraction(1n, 10_000_000n)
    ])
  })

  it("keeps the sign above the line", () => {
    expect(fraction(1n, -2n)).toEqual({ top: -1n, bottom: 2n })
  })

  it("gives back what it divides by", () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 1000 }), (a, b, c) => {
        const [x, y] = [fraction(BigInt(a), BigInt(c)), fraction(BigInt(b), 7n)]
        expect(numberOf(quotient(product(x, fraction(BigInt(c))), fraction(BigInt(c))))).toBe(numberOf(x))
        expect(sum(x, y)).toEqual(sum(y, x))
      }),
      { seed: 1 }
    )
  })
})

describe("residues", () => {
  it.each(primes)("counts modulo a prime: %i has no divisor but itself", (prime) => {
    for (let divisor = 2; divisor * divisor <= prime; divisor += 1) expect(prime % divisor).not.toBe(0)
  })

  it.each(primes)("divides as the rationals do, modulo %i", (prime) => {
    const field = residues(prime)
    expect(field.times(field.of(fraction(2n, 7n)), field.of(fraction(7n)))).toBe(field.of(fraction(2n)))
    expect(field.plus(field.of(fraction(-3n)), field.of(fraction(3n)))).toBe(0)
  })

  it("uses other primes than the protector", () => {
    expect(primes).not.toContain(67_108_859)
  })
})

describe("the linear attacker", () => {
  it("finds the hidden equation of sdcTable's 4 x 4 table, where every row and column hides at least two", () => {
    const { rows, colNames, primary } = publishedTable("sdcTable_4x4_hidden_equation") as {
      rows: Record<string, Array<number>>
      colNames: Array<string>
      primary: Array<string>
    }
    const table = crossTable(rows, colNames)
    expect(exactlyExposed(attackOnCells(table, new Set(primary), primary, "protect"))).toEqual(["w|b"])
  })

  it("finds a school that is hidden alone in its area", () => {
    const table = tableOf({
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
    })
    expect(primariesOnly(table)).toEqual(["passed/ask/2025/all"])
  })

  it("finds the few girls of a school from its boys", () => {
    const table = tableOf({
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [...passedBySex("ask", [2, 15], [10, 18]), ...passedBySex("bjork", [10, 15], [10, 18])]
    })
    expect(primariesOnly(table)).toEqual(["passed/ask/2025/girls"])
  })

  it("finds the sex that nobody reports from the other one and the whole", () => {
    const table = tableOf({
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 12, 33), passed("ask", 10, 18, { groupId: "boys" })]
    })
    expect(primariesOnly(table)).toEqual(["passed/ask/2025/girls"])
  })

  it("finds a school through an area that reports with it and one that reports without it", () => {
    const table = tableOf({
      areas: [area("north"), area("far-north", "north")],
      units: [school("ask", "far-north"), school("bjork", "far-north"), school("ek", "north"), school("gran")],
      observations: [passed("ask", 15, 30), passed("bjork", 20, 40), passed("ek", 3, 20), passed("gran", 4, 20)]
    })
    expect(primariesOnly(table)).toEqual(["passed/ek/2025/all", "passed/gran/2025/all"])
  })

  it("finds a term from the year and the other term", () => {
    const terms = ["2024-HT", "2025-VT"]
    const table = tableOf(
      {
        units: schools("ask"),
        indicators: [share({ overTime: "sum", overUnits: "none" })],
        observations: terms.map((period, at) => passed("ask", 3 + 10 * at, 20, { period }))
      },
      { periods: [...terms, "2024/25"] }
    )
    expect(primariesOnly(table)).toEqual(["passed/ask/2024-HT/all"])
  })

  it("finds a value through a mean of units", () => {
    const table = tableOf({
      units: schools("ask", "bjork", "ek"),
      indicators: [share({ overUnits: "mean-of-units" })],
      observations: [passed("ask", 3, 17), passed("bjork", 15, 30), passed("ek", 20, 40)]
    })
    expect(primariesOnly(table)).toEqual(["passed/ask/2025/all"])
  })

  it("finds nothing where two schools are hidden", () => {
    const table = tableOf({
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 3, 20), passed("bjork", 4, 30), passed("ek", 20, 40)]
    })
    expect(primariesOnly(table)).toEqual([])
  })

  it("checks that it knows the tree: a figure that covers other units than it finds is an error", () => {
    const table = tableOf({
      units: schools("ask", "bjork"),
      observations: [passed("ask", 10, 20), passed("bjork", 15, 30)]
    })
    const figures = table.figures.filter(({ nodeId }) => nodeId !== "bjork")
    expect(() => attackOnIndicator(share(), { ...table, figures }, { figures })).toThrow(
      "covers 2 units, the attacker finds 1"
    )
  })

  it("finds in the peers' tables what their audit finds when nothing but the primaries is hidden", () => {
    for (const name of ["ssb_d2_hier", "ssb_mun_accidents", "ssb_z1", "ssb_vignette_t4"]) {
      const { table, primary, zeros, exactWithPrimariesOnly } = peerTable(name)
      expect(exactlyExposed(attackOnCells(table, new Set(primary), primary, zeros))).toEqual(exactWithPrimariesOnly)
    }
  })

  it("finds the same over the rationals and modulo either prime", () => {
    const attack = fc
      .array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 })
      .map((rows): Attack => {
        const terms = rows.map(
          (row) =>
            new Map(row.flatMap((value, at) => (value === 0 ? [] : [[at, fraction(BigInt(value), 2n)] as const])))
        )
        const targets = [0, 1, 2, 3, 4].map((at) => ({ id: `${at}`, terms: new Map([[at, fraction(1n)]]) }))
        return { unknowns: [], known: terms, targets }
      })
    fc.assert(
      fc.property(attack, (attacked) => {
        const exact = exposedOver(rationals, attacked)
        expect(linearlyExposed(attacked)).toEqual(exact)
      }),
      { seed: 2, numRuns: 300 }
    )
  })
})
