import { describe, expect, it } from "vitest"
import { contactDetailIn } from "../../src/model/contact-details.js"

describe("contactDetailIn", () => {
  it.each(["eva.ek@ekbacken.example", "Skriv till rektor@björk.se.", "a+b@x-y.org"])(
    "finds an address in %s",
    (text) => {
      expect(contactDetailIn(text)).toBe("e-mail")
    }
  )
  it.each([
    "070-123 45 67",
    "0701234567",
    "Ring 08-123 456 78 på dagen",
    "08-12 34 56",
    "0470-123 45",
    "0470 - 12 34 56",
    "+46 70 123 45 67",
    "+46(0)70-123 45 67",
    "0046 8 123 456 78",
    "08/123 456 78"
  ])("finds a telephone number in %s", (text) => {
    expect(contactDetailIn(text)).toBe("phone")
  })
  it.each([
    "2025-10-15",
    "01-02-2024",
    "0180",
    "80509560",
    "2120000795",
    "2024/25",
    "0,75 av 0,80",
    "0-100",
    "0.123456789",
    "V15E068400107",
    "mellan 0 och 10",
    "100 000 kronor",
    "SKOLFS 2010:37",
    "@ekbacken",
    "pris @ 5 kr",
    ""
  ])("finds nothing in %s", (text) => {
    expect(contactDetailIn(text)).toBeUndefined()
  })
  it("takes long texts in its stride", () => {
    expect(contactDetailIn(`${"a".repeat(200_000)}@`)).toBeUndefined()
    expect(contactDetailIn("0 ".repeat(100_000))).toBeUndefined()
  })
})
