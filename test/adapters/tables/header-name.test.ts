import { tables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { headerName } from "../../../adapters/tables/header-name.js"
import { isLikely, nearestName } from "../../../adapters/tables/nearest-name.js"

describe("headerName", () => {
  it.each([
    ["id", "id"],
    ["Unit ID", "unit_id"],
    ["  Enhet-id ", "enhet_id"],
    ["Målområde", "malomrade"],
    ["NÄMNARE", "namnare"],
    ["öppnad", "oppnad"],
    ["öppnad".normalize("NFD"), "oppnad"],
    ["année", "année"]
  ])("gives %j the form %j", (text, form) => {
    expect(headerName(text)).toBe(form)
  })
  it("changes nothing the second time", () => {
    for (const { header, headerSv } of tables.flatMap(({ columns }) => columns)) {
      expect(headerName(headerName(headerSv))).toBe(headerName(headerSv))
      expect(headerName(header)).toBe(header)
    }
  })
})

describe("nearestName", () => {
  const names = ["id", "name", "område_id", "school_forms"]
  it("is the name with the fewest letters to change", () => {
    expect(nearestName("nam", names)).toBe("name")
    expect(nearestName("schoolforms", names)).toBe("school_forms")
  })
  it("does not count capitals and marks as changes", () => {
    expect(nearestName("OMRADE ID", names)).toBe("område_id")
  })
  it("is there for any text", () => {
    expect(names).toContain(nearestName("", names))
    expect(names).toContain(nearestName("x".repeat(500), names))
  })
})

describe("isLikely", () => {
  it("takes one letter for a slip of the pen", () => {
    expect(isLikely("nam", "name")).toBe(true)
    expect(isLikely("idd", "id")).toBe(true)
  })
  it("allows longer names more", () => {
    expect(isLikely("schoolformer", "school_forms")).toBe(true)
    expect(isLikely("nummer", "name")).toBe(false)
  })
})
