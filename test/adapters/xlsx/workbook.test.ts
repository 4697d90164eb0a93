import * as Result from "effect/Result"
import { afterEach, describe, expect, it, vi } from "vitest"
import { type Sheet, textOf } from "../../../adapters/xlsx/sheet.js"
import { workbook } from "../../../adapters/xlsx/workbook.js"
import { partsOf, sheetsOf } from "./support/read-sheets.js"

const sheet = (...texts: ReadonlyArray<string>): Sheet => ({
  name: "Blad",
  rows: texts.map((text) => [textOf(text)]),
  widths: [10],
  frozenRows: 0
})

const facts = { title: "Siffror & <mer>", creator: "Ekbackens kommun", language: "sv" } as const

const failureOf = async (sheets: ReadonlyArray<Sheet>) => {
  const result = await workbook(sheets, facts)
  return Result.isFailure(result) ? result.failure : undefined
}

describe("a workbook", () => {
  it("has a title, whose it is and its language for those who hear it opened", async () => {
    const parts = partsOf(Result.getOrThrow(await workbook([sheet("a")], facts)))
    expect(parts["docProps/core.xml"]).toContain(
      "<dc:title>Siffror &amp; &lt;mer&gt;</dc:title><dc:creator>Ekbackens kommun</dc:creator><dc:language>sv</dc:language>"
    )
    expect(parts["[Content_Types].xml"]).toContain('PartName="/docProps/core.xml"')
    expect(parts["_rels/.rels"]).toContain('Target="docProps/core.xml"')
  })

  it("has no formula, whatever a text begins with", async () => {
    const texts = ["=1+1", "+46 8 123", "-1", "@SUM(A1)", "\t=1", "'=1"]
    const bytes = Result.getOrThrow(await workbook([sheet(...texts)], facts))
    const xml = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? ""
    expect(xml).not.toContain("<f>")
    expect(xml.match(/ t="s"/g)?.length).toBe(texts.length)
    expect(sheetsOf(bytes)["Blad"]).toEqual(["=1+1", "+46 8 123", "-1", "@SUM(A1)", "=1", "'=1"].map((text) => [text]))
  })

  it("keeps texts that are called like what every object has", async () => {
    const texts = ["constructor", "__proto__", "toString", "a", "constructor"]
    expect(sheetsOf(Result.getOrThrow(await workbook([sheet(...texts)], facts)))["Blad"]).toEqual(
      texts.map((text) => [text])
    )
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
      await workbook([sheet("kort", "en text som är längre än bladet är brett", "a".repeat(9_000))], facts)
    )
    const heights = [...(partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row [^>]*>/g)].map(
      ([row]) => / ht="([\d.]+)"/.exec(row)?.[1]
    )
    expect(heights).toEqual([undefined, "67.5", "400"])
  })
})

describe("without the library", () => {
  afterEach(() => {
    vi.doUnmock("write-excel-file/universal")
    vi.resetModules()
  })
  it("says how to install it", async () => {
    vi.resetModules()
    vi.doMock("write-excel-file/universal", () => {
      throw new Error("Cannot find package 'write-excel-file'")
    })
    const { workbook: write } = await import("../../../adapters/xlsx/workbook.js")
    const result = await write([sheet("a")], facts)
    expect(Result.isFailure(result) && result.failure.message).toBe(
      "The library write-excel-file is missing. Install it with: npm install write-excel-file@4.1.1"
    )
  })
})
