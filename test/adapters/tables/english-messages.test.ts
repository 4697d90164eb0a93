import { describe, expect, it } from "vitest"
import { file, folder, folderWith, issuesOf, observations } from "./sample-folder.js"

const englishOf = (files: Parameters<typeof issuesOf>[0]): ReadonlyArray<string> =>
  issuesOf(files).map(({ message }) => message.en)

const header = "indicator_id,unit_id,period,numerator,value,origin"

describe("the English message", () => {
  it("of a missing file", () => {
    expect(englishOf(folder({ "units.csv": undefined }))).toEqual([
      "The file units.csv is missing. Put it in the folder; it needs at least a header row."
    ])
  })
  it("of an unknown file", () => {
    expect(englishOf([...folder(), file("unit.csv", "")])).toEqual([
      "The file unit.csv is not part of the data set. Did you mean units.csv? Rename or remove the file."
    ])
  })
  it("of a file that is there twice", () => {
    expect(englishOf([...folder(), file("UNITS.csv", "")])).toEqual([
      "The file UNITS.csv is there more than once. Keep one of them."
    ])
  })
  it("of an empty file", () => {
    expect(englishOf(folder({ "areas.csv": "" }))).toEqual([
      "The file areas.csv is empty. Write at least a header row or remove the file."
    ])
  })
  it("of a wrong encoding", () => {
    expect(englishOf(folderWith({ name: "areas.csv", bytes: new Uint8Array([0xff, 0xfe]) }))).toEqual([
      'The file areas.csv is encoded in UTF-16. Save it as "CSV UTF-8".'
    ])
  })
  it("of columns that are missing, unknown, there twice or without a name", () => {
    const areas = "id,id,,färg\nnorr,,,\n"
    expect(englishOf(folder({ "areas.csv": areas }))).toEqual([
      "The column name is missing in areas.csv. Add it.",
      "The column id is there twice. Remove one of them.",
      "Column number 3 has no header. Write a header or remove the column.",
      "The column färg is not known. Did you mean name? Correct the header or remove the column."
    ])
  })
  it("of wrong quotation marks", () => {
    expect(englishOf(folder({ "areas.csv": 'id,name\na,5" hög\nb,"öppen\n' }))).toEqual([
      'The row has a quotation mark in the wrong place. Quote the whole cell and double the marks in its text ("").',
      'A quotation mark opens on the row and is never closed. Close it, or double quotation marks in texts ("").'
    ])
  })
  it("of rows with another number of cells", () => {
    expect(englishOf(folder({ "areas.csv": "id,name\nnorr\nsyd,Syd,x\n" }))).toEqual([
      "The row has 1 cells but the header row has 2. Add the missing cells, also the empty ones.",
      "The row has 3 cells but the header row has 2. Remove the extra ones, or quote texts and decimal numbers that hold the separator."
    ])
  })
  it("of a row that is too long", () => {
    expect(englishOf(folder({ "areas.csv": `id,name\nnorr,${"x".repeat(1_000_000)}\n` }))).toEqual([
      "The row is 1000005 characters long, more than 1000000. Check that no quotation mark is missing, and shorten the text."
    ])
  })
  it("of numbers that are none", () => {
    const rows = ["12 000", "tolv", "0.12345678901234567890"].map(
      (cell, index) => `trygghet,skola-1,${2020 + index},,${cell},E`
    )
    expect(englishOf(observations(header, ...rows))).toEqual([
      "The number in value has a thousands separator. Write it without, for instance 12345.6.",
      "value must be a number. Write digits only, with a minus first if needed and one decimal sign.",
      "The number in value has more digits than can be kept exactly. Round it."
    ])
  })
  it("of a sign that contradicts its row", () => {
    expect(englishOf(observations(header, "trygghet,skola-1,2025,..,90,E"))).toEqual([
      "The sign .. in numerator says that the number is missing, but value of the same row says otherwise. Keep one of them."
    ])
  })
  it("of a word that is neither yes nor no", () => {
    const units = "id,name,school_forms,without_successor\nskola-1,A,GR,x\nskola-2,B,GR,\n"
    expect(englishOf(folder({ "units.csv": units }))).toEqual([
      "without_successor must be yes or no. Write ja, nej, true, false, 1 or 0."
    ])
  })
  it("of a data set without its authority", () => {
    expect(englishOf(folder({ "authority.csv": "id,name,kind,year\n" }))).toEqual([
      "authority.csv must have exactly one row below the header row, that of the authority, but has 0. Add or remove rows."
    ])
  })
  it("of what decoding finds speaks of columns and files, not of fields and lists", () => {
    const units = "id,name,area_id,school_forms\nskola-1,A,väst,GR\nskola-2,B,,GR\n"
    expect(englishOf(folder({ "units.csv": units }))).toEqual([
      "area_id points at väst, which is not in areas.csv. Correct the id or add the row."
    ])
  })
})
