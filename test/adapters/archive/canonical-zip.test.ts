import { spawnSync } from "node:child_process"
import { strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { canonicalZip, zipOf } from "../../../adapters/archive/canonical-zip.js"

const text = (content: string) => strToU8(content)

/** An archive whose parts stand in another order and are from another day than the canonical ones. */
const archive = (day: number, inner: Uint8Array) =>
  zipSync(
    { "word/document.xml": text("<a/>"), "word/embedded.xlsx": inner, "[Content_Types].xml": text("<t/>") },
    { mtime: new Date(2024, 5, day), level: day % 2 === 0 ? 1 : 9 }
  )
const workbook = (day: number) =>
  zipSync({ "b.xml": text("b".repeat(500)), "a.xml": text("a") }, { mtime: new Date(2024, 5, day) })

describe("canonicalZip", () => {
  it("gives the same bytes for archives that differ in time and compression, also inside each other", () => {
    expect(archive(1, workbook(1))).not.toEqual(archive(2, workbook(2)))
    expect(canonicalZip(archive(1, workbook(1)))).toEqual(canonicalZip(archive(2, workbook(2))))
  })
  it("puts the list of content types first and the other parts in the order of their names", () => {
    const unpacked = unzipSync(canonicalZip(archive(1, workbook(1))))
    expect(Object.keys(unpacked)).toEqual(["[Content_Types].xml", "word/document.xml", "word/embedded.xlsx"])
    expect(Object.keys(unzipSync(unpacked["word/embedded.xlsx"] as Uint8Array))).toEqual(["a.xml", "b.xml"])
  })
  it("keeps every part", () => {
    const unpacked = unzipSync(canonicalZip(archive(1, workbook(1))))
    expect(unpacked["word/document.xml"]).toEqual(text("<a/>"))
    expect(unzipSync(unpacked["word/embedded.xlsx"] as Uint8Array)["b.xml"]).toEqual(text("b".repeat(500)))
  })
  it("changes parts on the way, also those of archives inside", () => {
    const names: Array<string> = []
    canonicalZip(archive(1, workbook(1)), (name, part) => {
      names.push(name)
      return part
    })
    expect(names.sort()).toEqual(["[Content_Types].xml", "a.xml", "b.xml", "word/document.xml"])
  })
})

describe("zipOf", () => {
  const bytes = zipOf({ "a.xml": text("a") })
  it("dates all parts to the first of January 1980", () => {
    // Local header: time at 10, day at 12; 0x21 is day 1 of month 1 of year 0 after 1980.
    const header = new DataView(bytes.buffer, bytes.byteOffset)
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([0, 0x21])
  })
  it.each(["Europe/Stockholm", "America/Los_Angeles", "Pacific/Kiritimati"])("gives the same bytes in %s", (zone) => {
    const script =
      'import("fflate").then(({ zipSync, strToU8 }) => process.stdout.write(Buffer.from(zipSync({ "a.xml": strToU8("a") }, { level: 6, mtime: new Date(1980, 0, 1) })).toString("hex")))'
    const { stdout } = spawnSync("node", ["-e", script], { env: { ...process.env, TZ: zone }, encoding: "utf8" })
    expect(stdout).toBe(Buffer.from(bytes).toString("hex"))
  })
})
