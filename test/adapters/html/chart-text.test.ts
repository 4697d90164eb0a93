import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { textWidth, wrapped } from "../../../adapters/html/chart-text.js"

describe("wrapped", () => {
  it("breaks between words", () => {
    expect(wrapped("Förskolan Mullvadshögen", 126)).toEqual(["Förskolan", "Mullvadshögen"])
  })
  it("cuts a word that is too long for any line, with a hyphen", () => {
    const lines = wrapped("Vårdnadshavarsamverkansgruppen", 100)
    expect(lines.map((line) => line.replace(/-$/, "")).join("")).toBe("Vårdnadshavarsamverkansgruppen")
    expect(lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true)
  })
  it("never gives a line that is wider than its room, and loses no sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapped(text, width)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        const bare = (part: string): string => part.replace(/[\s-]/gu, "")
        expect(bare(lines.join(""))).toBe(bare(text))
      }),
      { numRuns: 300, seed: 1 }
    )
  })
})
