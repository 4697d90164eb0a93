import * as Result from "effect/Result"
import { afterEach, describe, expect, it, vi } from "vitest"
import { writeReportDocx, writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import type { HouseStyle } from "../../../src/reporting/house-style.js"
import { reportWithText, unitReport } from "../skolverket/support/reports.js"
import { partsOf } from "./support/parts.js"
import { allIn, xmlOf } from "./support/word.js"

/** One red point, 1 × 1. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

type Logo = NonNullable<HouseStyle["logo"]>

const withLogo = (logo: Partial<Logo>) =>
  writeReportDocx(unitReport, {
    style: { logo: { mediaType: "image/png", base64: png, alternative: "Vapen", ...logo } }
  })

const errorOf = (result: Awaited<ReturnType<typeof writeReportDocx>>) => {
  if (Result.isSuccess(result)) throw new Error("The document was written")
  return result.failure
}

const picturesIn = (result: Awaited<ReturnType<typeof writeReportDocx>>): ReadonlyArray<string> =>
  Object.keys(partsOf(Result.getOrThrow(result))).filter((name) => name.startsWith("word/media/"))

describe("a house style", () => {
  it("colours headings and charts", async () => {
    const parts = partsOf(await writeReportDocxOrThrow(unitReport, { style: { colours: { accent: "#7a1f3d" } } }))
    expect(parts["word/styles.xml"]).toContain('<w:color w:val="7A1F3D"/>')
    expect(parts["word/charts/chart1.xml"]).toContain('<a:srgbClr val="7A1F3D"/>')
    expect(Object.values(parts).join("")).not.toContain("1A5A8A")
  })
  it("puts a logo at the top, with the words that stand for it", async () => {
    const result = await withLogo({})
    expect(picturesIn(result)).toHaveLength(1)
    const [first] = allIn(xmlOf(partsOf(Result.getOrThrow(result))["word/document.xml"] ?? ""), "wp:docPr")
    expect(first?.getAttribute("descr")).toBe("Vapen")
  })
  it("leaves a logo in SVG out", async () => {
    expect(picturesIn(await withLogo({ mediaType: "image/svg+xml", base64: "PHN2Zy8+" }))).toEqual([])
  })
  it.each([
    ["words", "Zm9v"],
    ["no Base64", "%"]
  ])("refuses a logo that is %s", async (_, base64) => {
    expect(errorOf(await withLogo({ base64 }))).toMatchObject({ _tag: "DocumentError", code: "unreadable-logo" })
  })
})

describe("a text that no document can hold", () => {
  it("is refused, with the way to it", async () => {
    const error = errorOf(await writeReportDocx({ ...reportWithText("abc"), title: "a\u0001b" }))
    expect(error.code).toBe("control-character")
    expect(error.facts).toEqual({ path: "title", character: "U+0001" })
    expect(error.sentence.sv).toBe(
      "Texten på title har ett styrtecken, U+0001, som filen inte kan rymma. Ta bort tecknet."
    )
  })
  it("is refused in the words for a logo too", async () => {
    expect(errorOf(await withLogo({ alternative: "\u0002" })).code).toBe("control-character")
  })
})

describe("without the library", () => {
  afterEach(() => {
    vi.doUnmock("docx")
    vi.resetModules()
  })
  it("says how to install it", async () => {
    vi.resetModules()
    vi.doMock("docx", () => {
      throw new Error("Cannot find package 'docx'")
    })
    const { writeReportDocx: write, writeReportDocxOrThrow: writeOrThrow } = await import(
      "../../../adapters/docx/index.js"
    )
    const error = errorOf(await write(unitReport))
    expect(error.code).toBe("missing-library")
    expect(error.message).toBe("The library docx is missing. Install it with: npm install docx@9.15.2")
    await expect(writeOrThrow(unitReport)).rejects.toMatchObject({ code: "missing-library" })
  })
})
