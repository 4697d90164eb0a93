import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readEntries, writeEntries } from "../../../adapters/tables/entries-cell.js"
import { joinList, splitList } from "../../../adapters/tables/list-cell.js"
import { textArbitrary } from "../../support/dataset-arbitrary.js"

describe("splitList", () => {
  it("splits at the bar", () => {
    expect(splitList("FKLASS|GR|FTH")).toEqual(["FKLASS", "GR", "FTH"])
  })
  it("keeps a single item whole", () => {
    expect(splitList("GR")).toEqual(["GR"])
  })
  it("gives empty items, which the decoder tells", () => {
    expect(splitList("GR||FTH|")).toEqual(["GR", "", "FTH", ""])
  })
  it("takes a lone bar for the empty list", () => {
    expect(splitList("|")).toEqual([])
  })
  it("takes an escaped bar for a part of the text", () => {
    expect(splitList("brist på tid \\| rum|sjukdom")).toEqual(["brist på tid | rum", "sjukdom"])
  })
  it("leaves a backslash alone where it escapes nothing", () => {
    expect(splitList("C:\\skola|D:\\")).toEqual(["C:\\skola", "D:\\"])
  })
  it("takes two backslashes for one", () => {
    expect(splitList("a\\\\|b")).toEqual(["a\\", "b"])
  })
  it("keeps line breaks and letters beyond the basic plane", () => {
    expect(splitList("a\\|\n😀|b")).toEqual(["a|\n😀", "b"])
  })
})

describe("joinList", () => {
  it("gives back what splitList is given", () => {
    fc.assert(
      fc.property(fc.array(textArbitrary), (items) => {
        expect(splitList(joinList(items))).toEqual(items)
      })
    )
  })
  it("writes plain items plainly", () => {
    expect(joinList(["FKLASS", "GR"])).toBe("FKLASS|GR")
  })
})

describe("readEntries", () => {
  it("reads pairs of name and value", () => {
    expect(readEntries("a=1|b=2")).toEqual({ a: "1", b: "2" })
  })
  it("takes the first equals sign for the separator", () => {
    expect(readEntries("a=b=c")).toEqual({ a: "b=c" })
  })
  it("allows empty values", () => {
    expect(readEntries("a=")).toEqual({ a: "" })
  })
  it("refuses an item without an equals sign", () => {
    expect(readEntries("a")).toBeUndefined()
    expect(readEntries("a=1|b")).toBeUndefined()
    expect(readEntries("a\\=1")).toBeUndefined()
  })
  it("refuses a name that comes twice rather than keep one of them", () => {
    expect(readEntries("a=1|a=2")).toBeUndefined()
  })
  it("reads a lone bar as no pairs", () => {
    expect(readEntries("|")).toEqual({})
  })
})

describe("writeEntries", () => {
  it("gives back what readEntries is given", () => {
    fc.assert(
      fc.property(fc.dictionary(textArbitrary, textArbitrary, { noNullPrototype: true }), (entries) => {
        expect(readEntries(writeEntries(entries))).toEqual(entries)
      })
    )
  })
  it("writes names in the same order whatever order they came in", () => {
    expect(writeEntries({ b: "1", a: "2", å: "3", c: "4" })).toBe("a=2|b=1|c=4|å=3")
  })
  it("escapes an equals sign in a name", () => {
    expect(writeEntries({ "a=b": "c=d" })).toBe("a\\\\=b=c=d")
  })
})
