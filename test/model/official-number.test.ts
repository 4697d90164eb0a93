import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isOrganisationNumber } from "../../src/model/official-number.js"
import { hasPersonalNumber } from "../../src/model/personal-number.js"

const seeded = { seed: 20_250_105, numRuns: 300 }

/** The check digit by the Luhn formula, worked out apart from the code under test. */
const checkDigit = (nine: string): string => {
  const doubled = [..."212121212"].map((weight, index) => String(Number(weight) * Number(nine[index])))
  const sum = [...doubled.join("")].reduce((total, digit) => total + Number(digit), 0)
  return String((10 - (sum % 10)) % 10)
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

describe("isOrganisationNumber", () => {
  it.each([
    ["2120000795", "Borgholm"],
    ["2120000142", "Stockholm"],
    ["2120001355", "Göteborg"],
    ["2120001462", "Tranemo"],
    ["2120001967", "Örebro"],
    ["5560360793", "a company"]
  ])("knows %s: %s", (text) => {
    expect(isOrganisationNumber(text)).toBe(true)
  })
  it.each([
    ["2120000796", "a wrong check digit"],
    ["2120000975", "two digits changed about"],
    ["212000-0795", "a hyphen"],
    ["162120000795", "a century before it"],
    ["212000795", "nine digits"],
    ["21200007955", "eleven digits"],
    ["2110000796", "a third digit below 2"],
    ["8112189876", "a personal number"],
    ["2120000795 ", "a space after it"],
    ["2120000795\n", "a line end after it"],
    ["٢١٢٠٠٠٠٧٩٥", "digits of another script"],
    ["", "nothing"]
  ])("refuses %j: %s", (text) => {
    expect(isOrganisationNumber(text)).toBe(false)
  })
  it("accepts exactly one check digit", () => {
    fc.assert(
      fc.property(digits(2), fc.integer({ min: 2, max: 9 }), digits(6), (head, third, tail) => {
        const nine = `${head}${third}${tail}`
        const valid = [..."0123456789"].filter((digit) => isOrganisationNumber(nine + digit))
        expect(valid).toEqual([checkDigit(nine)])
      }),
      seeded
    )
  })
  it("notices every single wrong digit", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = [..."2120000795"]
          .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
          .join("")
        expect(isOrganisationNumber(wrong)).toBe(false)
      }),
      seeded
    )
  })
})

describe("hasPersonalNumber", () => {
  it.each([
    "811218-9876",
    "8112189876",
    "19811218-9876",
    "198112189876",
    "811218+9876",
    "811218 9876",
    "Elev 811218-9876 var sjuk",
    "(811218-9876)",
    "a811218-9876b",
    "811278-9873"
  ])("finds one in %j", (text) => {
    expect(hasPersonalNumber(text)).toBe(true)
  })
  it("finds the number of a person born in this century", () => {
    const nine = "120101238"
    expect(hasPersonalNumber(`20120101-238${checkDigit(nine)}`)).toBe(true)
  })
  it.each([
    ["811218-9875", "a wrong check digit"],
    ["811318-9876", "month 13"],
    ["811200-9876", "day 0"],
    ["Skolenhetskod 80509560", "a school unit code"],
    ["2120000795", "an organisation number"],
    ["2025-06-15", "a date"],
    ["08-508 30 000", "a telephone number"],
    ["1811218-98761", "longer numbers"],
    ["", "nothing"]
  ])("finds none in %j: %s", (text) => {
    expect(hasPersonalNumber(text)).toBe(false)
  })
  it("finds the second of two numbers when the first is none", () => {
    expect(hasPersonalNumber("811218-9875 och 811218-9876")).toBe(true)
  })
  it("gives the same answer twice", () => {
    const answers = [1, 2, 3].map(() => hasPersonalNumber("811218-9876"))
    expect(answers).toEqual([true, true, true])
  })
  it("finds every made-up number, wherever it stands", () => {
    const day = fc.tuple(digits(2), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), digits(3))
    const pad = (part: number) => String(part).padStart(2, "0")
    fc.assert(
      fc.property(day, fc.constantFrom("-", "+", " ", ""), ([year, month, date, serial], sign) => {
        const nine = `${year}${pad(month)}${pad(date)}${serial}`
        const number = `${nine.slice(0, 6)}${sign}${serial}${checkDigit(nine)}`
        expect(hasPersonalNumber(`före ${number} efter`)).toBe(true)
      }),
      seeded
    )
  })
})
