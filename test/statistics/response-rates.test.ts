import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type DispositionCounts,
  type ResponseRates,
  responseRates,
  responseRatesOrThrow
} from "../../src/statistics/response-rates.js"
import { close } from "./support/close.js"
import { known } from "./support/known.js"
import { refusal } from "./support/refusal.js"

interface Reference {
  readonly tolerance: number
  readonly eligibility: number
  readonly places: ReadonlyArray<{
    readonly name: string
    readonly counts: DispositionCounts
    readonly rates: Readonly<Record<Exclude<keyof ResponseRates, "eligibility">, number>>
  }>
}

const file = new URL("../reference/aapor-middleearth.json", import.meta.url)
const reference: Reference = JSON.parse(readFileSync(file, "utf8"))

const seeded = { seed: 20_250_102, numRuns: 100 }
const nobody: DispositionCounts = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, NE: 0 }
const some = fc.nat(500)
const dispositions = fc.record({
  I: fc.integer({ min: 1, max: 500 }),
  P: some,
  R: some,
  NC: some,
  O: some,
  UH: some,
  UO: some,
  NE: some
})
const zeroDenominator = { value: null, reason: "zero-denominator" }
const namesOf = (rates: object): ReadonlyArray<keyof ResponseRates> => Object.keys(rates) as Array<keyof ResponseRates>

describe("the rates of a published survey", () => {
  it.each(reference.places)("agree with outcomerate: $name", ({ counts, rates }) => {
    const ours = responseRatesOrThrow(counts, { eligibility: reference.eligibility })
    for (const name of namesOf(rates)) {
      if (name !== "eligibility") expect(known(ours[name])).toSatisfy(close(rates[name], reference.tolerance))
    }
    expect(namesOf(rates)).toHaveLength(16)
  })
  it("use the share among those of whom it is known when no eligibility is given", () => {
    const [whole] = reference.places
    const { eligibility, RR3 } = responseRatesOrThrow(whole?.counts ?? nobody)
    expect(eligibility).toEqual({ value: 1447 / 1518 })
    expect(known(eligibility)).toSatisfy(close(reference.eligibility, reference.tolerance))
    expect(known(RR3)).toSatisfy(close(whole?.rates.RR3 ?? 0, reference.tolerance))
  })
})

describe("responseRates", () => {
  it("gives what can be worked out by hand", () => {
    const counts = { I: 40, P: 10, R: 20, NC: 20, O: 10, UH: 30, UO: 20, NE: 25 }
    // D = 100, U = 50, e = 100 ÷ 125 = 0.8, so D + eU = 140.
    expect(responseRatesOrThrow(counts)).toEqual({
      RR1: { value: 40 / 150 },
      RR2: { value: 50 / 150 },
      RR3: { value: 40 / 140 },
      RR4: { value: 50 / 140 },
      RR5: { value: 0.4 },
      RR6: { value: 0.5 },
      COOP1: { value: 0.5 },
      COOP2: { value: 0.625 },
      COOP3: { value: 40 / 70 },
      COOP4: { value: 50 / 70 },
      REF1: { value: 20 / 150 },
      REF2: { value: 20 / 140 },
      REF3: { value: 0.2 },
      CON1: { value: 80 / 150 },
      CON2: { value: 80 / 140 },
      CON3: { value: 0.8 },
      eligibility: { value: 0.8 }
    })
  })
  it("takes households of unknown and people of unknown eligibility alike", () => {
    const counts = { ...nobody, I: 5, NC: 5, NE: 2 }
    expect(responseRatesOrThrow({ ...counts, UH: 4 })).toEqual(responseRatesOrThrow({ ...counts, UO: 4 }))
  })
  it("makes all rates of a roster the same, since everybody belongs to it", () => {
    const { RR1, RR3, RR5, eligibility } = responseRatesOrThrow({ ...nobody, I: 18, NC: 7 })
    expect([RR1, RR3, RR5, eligibility]).toEqual([{ value: 0.72 }, { value: 0.72 }, { value: 0.72 }, { value: 1 }])
  })
  it("gives reasons and no number when nobody is counted", () => {
    const rates = responseRatesOrThrow(nobody)
    for (const name of namesOf(rates)) expect(rates[name]).toEqual(zeroDenominator)
  })
  it("cannot tell the eligibility when it is known of nobody, unless it is given", () => {
    const counts = { ...nobody, UO: 8 }
    const { RR1, RR3, RR5, REF2, CON2, eligibility } = responseRatesOrThrow(counts)
    expect(RR1).toEqual({ value: 0 })
    for (const rate of [RR3, RR5, REF2, CON2, eligibility]) expect(rate).toEqual(zeroDenominator)
    expect(responseRatesOrThrow(counts, { eligibility: 0.5 }).RR3).toEqual({ value: 0 })
  })
  it("gives no rate when everybody asked turned out not to belong", () => {
    const { RR1, RR3, RR5, eligibility } = responseRatesOrThrow({ ...nobody, NE: 3 })
    expect([RR1, RR3, RR5]).toEqual([zeroDenominator, zeroDenominator, zeroDenominator])
    expect(eligibility).toEqual({ value: 0 })
  })
  it("has no cooperation rate when nobody was reached", () => {
    const { COOP1, COOP3, CON1 } = responseRatesOrThrow({ ...nobody, NC: 4 })
    expect([COOP1, COOP3, CON1]).toEqual([zeroDenominator, zeroDenominator, { value: 0 }])
  })
  it("with an eligibility of 1 counts all unknown as belonging", () => {
    fc.assert(
      fc.property(dispositions, (counts) => {
        const rates = responseRatesOrThrow(counts, { eligibility: 1 })
        expect([rates.RR3, rates.RR4, rates.REF2, rates.CON2]).toEqual([rates.RR1, rates.RR2, rates.REF1, rates.CON1])
      }),
      seeded
    )
  })
  it("with an eligibility of 0 counts no unknown as belonging", () => {
    fc.assert(
      fc.property(dispositions, (counts) => {
        const rates = responseRatesOrThrow(counts, { eligibility: 0 })
        expect([rates.RR3, rates.RR4, rates.REF2, rates.CON2]).toEqual([rates.RR5, rates.RR6, rates.REF3, rates.CON3])
      }),
      seeded
    )
  })
  it("keeps every rate from 0 to 1 and the careful ones below the generous ones", () => {
    fc.assert(
      fc.property(dispositions, (counts) => {
        const rates = responseRatesOrThrow(counts)
        for (const name of namesOf(rates)) {
          expect(known(rates[name])).toBeGreaterThanOrEqual(0)
          expect(known(rates[name])).toBeLessThanOrEqual(1)
        }
        const [first, third, fifth] = [rates.RR1, rates.RR3, rates.RR5].map(known)
        expect(first).toBeLessThanOrEqual(third ?? 0)
        expect(third).toBeLessThanOrEqual(fifth ?? 0)
      }),
      seeded
    )
  })
  it.each([
    ["a negative count", { ...nobody, NC: -1 }, {}, "not-a-count", ["counts", "NC"]],
    ["a broken count", { ...nobody, I: 1.5 }, {}, "not-a-count", ["counts", "I"]],
    ["a count that is no number", { ...nobody, NE: Number.NaN }, {}, "not-a-count", ["counts", "NE"]],
    ["an eligibility above 1", nobody, { eligibility: 1.01 }, "out-of-range", ["eligibility"]],
    ["an eligibility below 0", nobody, { eligibility: -0.01 }, "out-of-range", ["eligibility"]],
    ["an eligibility that is no number", nobody, { eligibility: Number.NaN }, "not-a-number", ["eligibility"]]
  ])("refuses %s", (_, counts, options, code, path) => {
    expect(refusal(() => responseRatesOrThrow(counts, options))).toMatchObject({ code, path })
  })
  it("refuses counts that leave a disposition out", () => {
    const counts: DispositionCounts = JSON.parse('{ "I": 1, "P": 0, "R": 0, "NC": 0, "O": 0, "UO": 0, "NE": 0 }')
    expect(responseRates(counts)).toMatchObject({ _tag: "Failure", failure: { path: ["counts", "UH"] } })
  })
})
