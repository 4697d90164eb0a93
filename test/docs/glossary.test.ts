import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { modelSchemaNames } from "../../src/model/json-schema.js"

const page = readFileSync("docs/ordlista.md", "utf8")
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Ord ") && !line.startsWith("| ---"))
  .map((line) => line.split(" | "))
const names = new Set(rows.flatMap(([, , name = ""]) => [...name.matchAll(/`([A-Z]\w+)`/g)].map(([, found]) => found)))

/** What callers can import, as its own test keeps it. */
const surface = readFileSync("docs/api-surface.md", "utf8")

describe("docs/ordlista.md", () => {
  it("has a word for every entity of the data set", () => {
    const entities = modelSchemaNames.map((name) =>
      name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
    )
    expect(entities.filter((name) => !names.has(name))).toEqual([])
  })
  it.each(["Period", "Status", "SchoolForm", "CurriculumArea", "SectionId", "Regime", "EvidenceRef"])(
    "has a word for %s",
    (name) => {
      expect(names).toContain(name)
    }
  )
  it("names nothing that the library does not have", () => {
    const isThere = (name: string | undefined) =>
      new RegExp(`^(const|type|interface|class) ${name}\\b`, "m").test(surface)
    expect([...names].filter((name) => !isThere(name))).toEqual([])
  })
  it("tells of every word what it means and where it comes from", () => {
    expect(rows.filter((cells) => cells.length !== 5 || cells.some((cell) => cell.trim() === ""))).toEqual([])
  })
})
