import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { readSourceText } from "../../../adapters/tables/source-text.js"

const bytesOf = (...bytes: ReadonlyArray<number>): Uint8Array => new Uint8Array(bytes)

describe("readSourceText", () => {
  it("reads UTF-8 without its mark", () => {
    expect(readSourceText(new TextEncoder().encode("\ufeffåäö"))).toEqual({ text: "åäö", encoding: "utf-8" })
  })
  it("reads plain ASCII and nothing as UTF-8", () => {
    expect(readSourceText(new TextEncoder().encode("id"))).toEqual({ text: "id", encoding: "utf-8" })
    expect(readSourceText(bytesOf())).toEqual({ text: "", encoding: "utf-8" })
  })
  it("reads every byte of Windows-1252 as its code page says", () => {
    const specials = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
    const bytes = iconv.encode(specials, "windows-1252")
    expect(bytes).toHaveLength(specials.length)
    expect(readSourceText(bytesOf(...bytes, 0xe5))).toEqual({ text: `${specials}å`, encoding: "windows-1252" })
  })
  it("reads the upper half of Latin 1", () => {
    const upper = Array.from({ length: 0x60 }, (_, index) => 0xa0 + index).filter((byte) => byte !== 0xc3)
    const text = String.fromCharCode(...upper)
    expect(readSourceText(bytesOf(...upper))).toEqual({ text, encoding: "windows-1252" })
  })
  it("names the line of a byte that Windows-1252 lacks", () => {
    expect(readSourceText(bytesOf(0x61, 0x0a, 0x62, 0x0a, 0x81))).toEqual({ fault: "unknown", line: 3 })
  })
  it("does not take a few zero bytes for UTF-16", () => {
    expect(readSourceText(new TextEncoder().encode("id,name\nnorr,A\0B\n"))).toMatchObject({ encoding: "utf-8" })
  })
  it("takes many zero bytes for UTF-16", () => {
    expect(readSourceText(bytesOf(0x69, 0, 0x64, 0))).toEqual({ fault: "utf-16", line: 1 })
  })
  it("refuses a text that is UTF-8 but for one byte, rather than garble it", () => {
    const bytes = [...new TextEncoder().encode("Björk\nÅs\n"), 0xff]
    expect(readSourceText(bytesOf(...bytes))).toEqual({ fault: "mixed", line: 1 })
  })
})
