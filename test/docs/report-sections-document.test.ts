import { describe, expect, it } from "vitest"
import { SectionId } from "../../src/model/report-codes.js"
import { reportSectionsPage } from "./support/report-sections-page.js"

const page = reportSectionsPage()
const chapters = page.split("\n## ").slice(1)
const rowsOf = (chapter: string, section: string): ReadonlyArray<string> =>
  chapter.split("\n").filter((line) => line.includes(`\`${section}\``))

describe("docs/report-sections.md", () => {
  it("is what the library knows of reports", async () => {
    await expect(page).toMatchFileSnapshot("../../docs/report-sections.md")
  })
  it("has every section under both sets of rules", () => {
    expect(chapters).toHaveLength(2)
    for (const chapter of chapters)
      for (const section of SectionId.literals)
        expect([section, rowsOf(chapter, section).length > 0]).toEqual([section, true])
  })
  it("tells when a section became mandatory", () => {
    const [, schoolAct = ""] = chapters
    expect(rowsOf(schoolAct, "analysis").map((row) => row.split(" | ").slice(2, 5))).toEqual([
      ["bör", "bör", "till 2021"],
      ["ska", "ska", "från 2022"]
    ])
  })
})
