import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exactText, localNumber, roundedText, signedText } from "../../src/reporting/number-text.js"

describe("localNumber", () => {
  it("writes a decimal comma in Swedish and a point in English", () => {
    expect(localNumber("81.6", "sv")).toBe("81,6")
    expect(localNumber("81.6", "en")).toBe("81.6")
  })
  it("writes a minus sign and not a hyphen", () => {
    expect(localNumber("-0.5", "sv")).toBe("\u22120,5")
  })
  it("groups five digits and more by three, with a space that does not break in Swedish", () => {
    expect(localNumber("1234", "sv")).toBe("1234")
    expect(localNumber("12345.5", "sv")).toBe("12\u00a0345,5")
    expect(localNumber("1234567", "en")).toBe("1,234,567")
  })
})

describe("roundedText", () => {
  it("rounds half away from zero on the decimal text", () => {
    expect(roundedText(7.725, 2, "sv")).toBe("7,73")
    expect(roundedText(-0.04, 1, "sv")).toBe("0,0")
  })
  it("keeps the decimals that the indicator asks for", () => {
    expect(roundedText(85, 1, "sv")).toBe("85,0")
    expect(roundedText(85.4, 0, "en")).toBe("85")
  })
})

describe("exactText", () => {
  it("never rounds and never writes an exponent", () => {
    expect(exactText(26.375, "sv")).toBe("26,375")
    expect(exactText(1e21, "en")).toBe("1,000,000,000,000,000,000,000")
  })
})

describe("signedText", () => {
  it("writes the sign of a change", () => {
    expect(signedText(2.9, 1, "sv")).toBe("+2,9")
    expect(signedText(-2.9, 1, "sv")).toBe("\u22122,9")
  })
  it("writes no sign for what rounds to nothing", () => {
    expect(signedText(0, 1, "sv")).toBe("0,0")
    expect(signedText(0.04, 1, "sv")).toBe("0,0")
    expect(signedText(-0.04, 1, "sv")).toBe("0,0")
  })
})

describe("a printed number", () => {
  const decimal = fc.tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.nat(3))
  it("can be read back from either language", () => {
    fc.assert(
      fc.property(decimal, ([units, decimals]) => {
        const value = units / 10 ** decimals
        const read = (text: string): number =>
          Number(text.replace("\u2212", "-").replaceAll("\u00a0", "").replace(",", "."))
        expect(read(roundedText(value, decimals, "sv"))).toBeCloseTo(value, 6)
        expect(Number(roundedText(value, decimals, "en").replace("\u2212", "-").replaceAll(",", ""))).toBeCloseTo(
          value,
          6
        )
      })
    )
  })
  it("has as many digits after the mark as the indicator has decimals", () => {
    fc.assert(
      fc.property(decimal, ([units, decimals]) => {
        const [, fraction = ""] = roundedText(units / 7, decimals, "sv").split(",")
        expect(fraction).toHaveLength(decimals)
      })
    )
  })
  it("holds a sign in front only where it is not zero", () => {
    fc.assert(
      fc.property(decimal, ([units, decimals]) => {
        const text = signedText(units / 1000, decimals, "sv")
        expect(/^[+\u2212]/.test(text)).toBe(/[1-9]/.test(text))
      })
    )
  })
})
