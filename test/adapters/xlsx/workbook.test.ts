import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Sheet, textOf } from "../../../adapters/xlsx/sheet.js"
import { workbook } from "../../../adapters/xlsx/workbook.js"
import { partsOf, sheetsOf } from "./support/read-sheets.js"

const sheet = (...texts: ReadonlyArray<string>): Sheet => ({
  name: "Blad",
  rows: texts.map((text) => [textOf(text)]),
  widths: [10],
  frozenRows: 0
})

const failureOf = async (sheets: ReadonlyArray<Sheet>) => {
  const result = await workbook(sheets)
  return Result.isFailure(result) ? result.failure : undefined
}

describe("a workbook", () => {
  it("has no formula, whatever a text begins with", async () => {
    const texts = ["=1+1", "+46 8 123", "-1", "@SUM(A1)", "\t=1", "'=1"]
    const bytes = Result.getOrThrow(await workbook([sheet(...texts)]))
    const xml = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? ""
    expect(xml).not.toContain("<f>")
    expect(xml.match(/ t="s"/g)?.length).toBe(texts.length)
    expect(sheetsOf(bytes)["Blad"]).toEqual(["=1+1", "+46 8 123", "-1", "@SUM(A1)", "=1", "'=1"].map((text) => [text]))
  })

  it("keeps texts that are called like what every object has", async () => {
    const texts = ["constructor", "__proto__", "toString", "a", "constructor"]
    expect(sheetsOf(Result.getOrThrow(await workbook([sheet(...texts)])))["Blad"]).toEqual(texts.map((text) => [text]))
  })

  it("has more rows than is sensible: CSV is advised", async () => {
    const rows = Array.from({ length: 100_001 }, () => [])
    const failure = await failureOf([{ name: "Blad", rows, widths: [], frozenRows: 0 }])
    expect(failure?.code).toBe("too-many-rows")
    expect(failure?.sentence.sv).toBe(
      "Tabellen har 100001 rader, men en arbetsbok får ha högst 100000. Skriv siffrorna som CSV."
    )
  })

  it("has a text that it cannot hold: the sheet and row are told", async () => {
    expect((await failureOf([sheet("ett", "två\u0001")]))?.message).toBe(
      "The text at Blad, 2 has a control character, U+0001, that the file cannot hold. Remove the character."
    )
    expect((await failureOf([sheet("a".repeat(32_768))]))?.message).toBe(
      "The text at Blad, 1 has 32768 characters, but a cell holds at most 32767. Shorten it, or choose another format."
    )
    expect(await failureOf([sheet("a".repeat(32_767))])).toBe(undefined)
  })

  it("gives a row the height of its texts, and no more than there is", async () => {
    const bytes = Result.getOrThrow(
      await workbook([sheet("kort", "en text som är längre än bladet är brett", "a".repeat(9_000))])
    )
    const heights = [...(partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row [^>]*>/g)].map(
      ([row]) => / ht="([\d.]+)"/.exec(row)?.[1]
    )
    expect(heights).toEqual([undefined, "67.5", "400"])
  })
})
