import { describe, expect, it } from "vitest"
import { nearest } from "../../../adapters/command-line/nearest.js"
import { printable } from "../../../adapters/command-line/printable.js"
import { recordFinder } from "../../../adapters/command-line/raw-record.js"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const find = (name: string, text: string) => recordFinder([{ name, bytes: bytes(text) }])

const units = "id,name,area_id,school_forms\na,Alskolan,norr,GR\nb,Björkskolan,soder,XX\n"

describe("recordFinder", () => {
  it("shows a record with marks under one cell and free text covered", () => {
    expect(find("units.csv", units).recordAt("units.csv", 3, "school_forms")).toEqual({
      text: "b,…,soder,XX",
      marks: "          ^^"
    })
  })
  it("finds a cell by its field too", () => {
    expect(find("units.csv", units).recordAt("units.csv", 2, "areaId")).toEqual({
      text: "a,…,norr,GR",
      marks: "    ^^^^"
    })
  })
  it("shows Swedish files as they stand", () => {
    const text = "\ufeffid;namn;område_id;skolformer\r\na;Alskolan;norr;GR\r\n"
    const { recordAt, headerOf } = find("units.csv", text)
    expect(recordAt("units.csv", 2, "område_id")).toEqual({ text: "a;…;norr;GR", marks: "    ^^^^" })
    expect(headerOf("units.csv", "areaId")).toBe("område_id")
  })
  it("marks the place of an empty cell", () => {
    expect(find("units.csv", units.replace("norr", "")).recordAt("units.csv", 2, "area_id")).toEqual({
      text: "a,…,,GR",
      marks: "    ^"
    })
  })
  it("shows nothing when the cell itself may hold free text", () => {
    expect(find("units.csv", units).recordAt("units.csv", 2, "name")).toBeUndefined()
  })
  it("shows nothing when the cell looks like a personal number", () => {
    const text = units.replace("norr", "811218-9876")
    expect(find("units.csv", text).recordAt("units.csv", 2, "area_id")).toBeUndefined()
    expect(find("units.csv", text).recordAt("units.csv", 2, "school_forms")?.text).toBe("a,…,…,GR")
  })
  it("covers cells of columns that it does not know", () => {
    const text = units.replace("area_id", "comment")
    expect(find("units.csv", text).recordAt("units.csv", 2, "school_forms")?.text).toBe("a,…,…,GR")
  })
  it("shows a record without marks when no cell is meant", () => {
    expect(find("units.csv", units).recordAt("units.csv", 2, undefined)).toEqual({ text: "a,…,norr,GR" })
  })
  it("shows the header row as it stands", () => {
    expect(find("units.csv", units).recordAt("units.csv", 1, "area_id")).toEqual({
      text: "id,name,area_id,school_forms",
      marks: "        ^^^^^^^"
    })
  })
  it("cuts a long record around the cell", () => {
    const long = "x".repeat(75)
    const text = `id,name,area_id,school_forms\n${long},Alskolan,${long},XX\n`
    const record = find("units.csv", text).recordAt("units.csv", 2, "school_forms")
    expect(record?.text).toHaveLength(101)
    expect(record?.text.startsWith("…x")).toBe(true)
    const at = record?.marks?.indexOf("^^") ?? 0
    expect(record?.text.slice(at, at + 2)).toBe("XX")
  })
  it("cuts the end of a long record", () => {
    const many = Array.from({ length: 60 }, (_, index) => `u${index}`).join("|")
    const record = find("units.csv", `id,name,school_forms,predecessor_ids\na,A,XX,${many}\n`).recordAt(
      "units.csv",
      2,
      "school_forms"
    )
    expect(record!.text.endsWith("…")).toBe(true)
    expect(record!.marks).toBe("    ^^")
  })
  it("shows tabs as spaces", () => {
    const text = units.replaceAll(",", "\t")
    expect(find("units.csv", text).recordAt("units.csv", 2, "area_id")).toEqual({
      text: "a  …  norr  GR",
      marks: "      ^^^^"
    })
  })
  it("finds nothing in files and rows that are not there, nor in other files", () => {
    const { recordAt, headerOf } = find("units.csv", units)
    expect(recordAt("areas.csv", 2, "id")).toBeUndefined()
    expect(recordAt("units.csv", 9, "id")).toBeUndefined()
    expect(headerOf("areas.csv", "id")).toBeUndefined()
    expect(headerOf("units.csv", "openedOn")).toBeUndefined()
    expect(find("notes.csv", "id\na\n").recordAt("notes.csv", 2, "id")).toBeUndefined()
  })
  it("finds nothing in a file that is no text", () => {
    const files = [{ name: "units.csv", bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }]
    expect(recordFinder(files).recordAt("units.csv", 2, "id")).toBeUndefined()
  })
})

describe("printable", () => {
  it("leaves ordinary texts alone", () => {
    expect(printable("Skolenhetskod 80509560, 2025-10-15")).toBe("Skolenhetskod 80509560, 2025-10-15")
  })
  it.each(["811218-9876", "19811218-9876", "8112189876", "811218 9876", "198112189876"])("covers %s", (number) => {
    expect(printable(`elev ${number}, 9 år`)).toBe("elev ***, 9 år")
  })
  it("takes out what steers a terminal", () => {
    expect(printable("a\u001b[31mb\r\nc")).toBe("a [31mb c")
  })
})

describe("nearest", () => {
  it("finds a name with a slip of the pen", () => {
    expect(nearest("figurs", ["figures", "report"])).toBe("figures")
  })
  it("finds the one name that begins so", () => {
    expect(nearest("dem", ["new", "demonstrate"])).toBe("demonstrate")
  })
  it("finds nothing that is only remotely alike", () => {
    expect(nearest("xylofon", ["figures", "report"])).toBeUndefined()
    expect(nearest("a", [])).toBeUndefined()
  })
})
