import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { contrastOf } from "../../src/reporting/contrast.js"
import { decodeHouseStyle } from "../../src/reporting/decode-house-style.js"

const codesOf = (input: unknown): ReadonlyArray<string> => {
  const style = decodeHouseStyle(input)
  return Result.isSuccess(style) ? [] : style.failure.issues.map(({ code, path }) => `${path.join(".")} ${code}`)
}

describe("the contrast of two colours", () => {
  // The values of WCAG 2.2 itself, and of its well-known greys.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#0000ff", "#ffffff", 8.59],
    ["#ff0000", "#ffffff", 4.0]
  ])("of %s and %s is %d", (a, b, contrast) => {
    expect(contrastOf(a, b)).toBeCloseTo(contrast, 2)
    expect(contrastOf(b, a)).toBe(contrastOf(a, b))
  })
})

describe("a house style", () => {
  it("may be empty", () => {
    expect(codesOf({})).toEqual([])
  })
  it("takes the grey that is just dark enough and not the next one", () => {
    expect(codesOf({ colours: { accent: "#767676" } })).toEqual([])
    expect(codesOf({ colours: { accent: "#777777" } })).toEqual(["colours.accent too-little-contrast"])
  })
  it("judges the colour of dark mode against dark", () => {
    expect(codesOf({ colours: { accent: "#005a8c", accentOnDark: "#005a8c" } })).toEqual([
      "colours.accentOnDark too-little-contrast"
    ])
    expect(codesOf({ colours: { accent: "#005a8c", accentOnDark: "#7cc4f0" } })).toEqual([])
  })
  it.each([
    [{ colours: { accent: "blue" } }, "colours.accent not-a-colour"],
    [{ logo: { mediaType: "image/png", base64: "å", alternative: "Vapen" } }, "logo.base64 not-base64"],
    [{ logo: { mediaType: "image/gif", base64: "AAAA", alternative: "Vapen" } }, "logo.mediaType unknown-code"],
    [{ logo: { mediaType: "image/png", base64: "AAAA", alternative: " " } }, "logo.alternative empty-text"],
    [{ sections: [{ id: "a", title: "A" }] }, "sections.0.text missing-field"],
    [{ font: "Comic" }, "font unexpected-field"]
  ])("refuses %j", (input, problem) => {
    expect(codesOf(input)).toEqual([problem])
  })
})
