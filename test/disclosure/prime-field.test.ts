import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { add, inverse, multiply, negate, prime, residueOf } from "../../src/disclosure/prime-field.js"

const residue = fc.oneof(fc.integer({ min: 0, max: prime - 1 }), fc.constantFrom(0, 1, 2, prime - 2, prime - 1))

describe("the modulus", () => {
  it("has no divisor but 1 and itself", () => {
    const candidates = Array.from({ length: Math.floor(Math.sqrt(prime)) - 1 }, (_, at) => at + 2)
    expect(candidates.filter((divisor) => prime % divisor === 0)).toEqual([])
  })

  it("is so small that no product of two residues is rounded", () => {
    expect((prime - 1) ** 2).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })
})

describe("residues", () => {
  it("add and multiply as whole numbers do, less the modulus as often as it goes", () => {
    expect([add(2, 3), add(prime - 1, 1), add(prime - 1, prime - 1)]).toEqual([5, 0, prime - 2])
    expect([multiply(2, 3), multiply(prime - 1, prime - 1), multiply(0, 7)]).toEqual([6, 1, 0])
  })

  it("multiply without rounding", () => {
    fc.assert(
      fc.property(residue, residue, (a, b) => {
        expect(multiply(a, b)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(prime)))
      })
    )
  })

  it("make 0 with their negatives, and 0 is its own", () => {
    expect([negate(0), negate(1), negate(prime - 1)]).toEqual([0, prime - 1, 1])
    fc.assert(
      fc.property(residue, (a) => {
        expect(add(a, negate(a))).toBe(0)
      })
    )
  })

  it("make 1 with their inverses", () => {
    // Twice (prime + 1) ÷ 2 is one more than the modulus.
    expect([inverse(1), inverse(2), inverse(prime - 1)]).toEqual([1, (prime + 1) / 2, prime - 1])
    fc.assert(
      fc.property(residue, (a) => {
        fc.pre(a !== 0)
        expect(multiply(a, inverse(a))).toBe(1)
      })
    )
  })
})

describe("the residue of a number", () => {
  it("is the number itself where it is whole and smaller than the modulus", () => {
    expect([0, 1, 20, prime - 1].map(residueOf)).toEqual([0, 1, 20, prime - 1])
  })

  it("counts from below for numbers under 0", () => {
    expect([-1, -prime, 1 - prime, -2 * prime - 3].map(residueOf)).toEqual([prime - 1, 0, 1, prime - 3])
  })

  it("starts over at each multiple of the modulus", () => {
    expect([prime, prime + 3, 5 * prime + 7].map(residueOf)).toEqual([0, 3, 7])
  })

  it("of a decimal number makes the whole one again, times what it was divided by", () => {
    expect([multiply(residueOf(0.5), 2), multiply(residueOf(2.5), 2), multiply(residueOf(0.001), 1000)]).toEqual([
      1, 5, 1
    ])
    expect(multiply(residueOf(-0.25), 4)).toBe(prime - 1)
    expect(multiply(residueOf(1e-20), residueOf(1e20))).toBe(1)
  })

  it("is that of the decimal one reads: 0.1 and 0.2 are 0.3", () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(add(residueOf(0.1), residueOf(0.2))).toBe(residueOf(0.3))
  })
})
