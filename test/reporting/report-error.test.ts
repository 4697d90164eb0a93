import { describe, expect, it } from "vitest"
import { ReportError, type ReportErrorCode } from "../../src/reporting/report-error.js"

const facts = {
  id: "x",
  allowed: "a, b",
  releaseAuthority: "ekbacken",
  releaseYear: 2024,
  authority: "ekbacken",
  year: 2025,
  character: "U+0001"
}

const error = (code: ReportErrorCode, path: ReadonlyArray<string | number> = ["reports", 3, "texts", "work"]) =>
  new ReportError({ code, path, facts })

const codes: ReadonlyArray<ReportErrorCode> = [
  "unknown-unit",
  "unknown-regime",
  "unknown-language",
  "other-release",
  "not-protected",
  "control-character",
  "not-a-document"
]

describe("ReportError", () => {
  it("is an error with a tag", () => {
    expect(error("unknown-unit")).toBeInstanceOf(Error)
    expect(error("unknown-unit")).toMatchObject({ _tag: "ReportError", name: "ReportError" })
  })
  it.each(codes)("says in both languages what is wrong and what to do: %s", (code) => {
    const { sv, en } = error(code).sentence
    for (const sentence of [sv, en]) {
      expect(sentence).not.toContain("undefined")
      expect(sentence.split(/[.:] /).length).toBeGreaterThan(1)
    }
    expect(sv).not.toBe(en)
  })
  it("has the English sentence as its message", () => {
    expect(error("other-release").message).toBe(
      "The figures are of ekbacken 2024, but the data set is of ekbacken 2025. Compute figures from the same data set."
    )
  })
  it("writes the way to the text with slashes", () => {
    expect(error("control-character").message).toBe(
      "The text in reports/3/texts/work holds the character U+0001, which cannot stand in a report. Remove it."
    )
  })
})
