import { describe, expect, it } from "vitest"
import { writeReportMarkdown } from "../../../adapters/markdown/index.js"
import { internalReportOf, unitReportOf } from "../../reporting/support/compose.js"
import { allReports, unitReport } from "../skolverket/support/reports.js"
import { plainNumbers, plantedDigits, plantedReports } from "../xlsx/support/planted.js"

const linesOf = (text: string): ReadonlyArray<string> => text.split("\n")

const rowsBelow = (text: string, caption: string): ReadonlyArray<string> => {
  const lines = linesOf(text)
  const start = lines.findIndex((line) => line.startsWith(`**${caption}`))
  const first = lines.findIndex((line, index) => index > start && line.startsWith("|"))
  return lines.slice(
    first,
    lines.findIndex((line, index) => index > first && line === "")
  )
}

describe("a table in Markdown", () => {
  const text = writeReportMarkdown(unitReport)

  it("stands below its name, alone on its line, and a sentence on what it shows", () => {
    const lines = linesOf(text)
    const at = lines.indexOf("**Godkända i alla ämnen (procent)**[^f1]")
    expect(lines.slice(at - 1, at + 5)).toEqual([
      "",
      "**Godkända i alla ämnen (procent)**[^f1]",
      "",
      "Tabellen visar Godkända i alla ämnen (procent) för Åskolan, läsåret 2023/24 till läsåret 2024/25. Antal rader: 3. Antal kolumner: 2.",
      "",
      "| Rad | Läsåret 2023/24 | Läsåret 2024/25 |"
    ])
  })

  it("has numbers to the right, and the value before what belongs to it", () => {
    expect(rowsBelow(text, "Godkända i alla ämnen (procent)").slice(1, 3)).toEqual([
      "| --- | ---: | ---: |",
      "| Alla | 75,0 (mål minst 85,0 procent: inte uppnått) | 82,5 (förändring +7,5 procentenheter; mål minst 85,0 procent: inte uppnått) |"
    ])
  })

  it("tells judgements in words, with a sign", () => {
    expect(rowsBelow(text, "Bedömningar")[2]).toContain("| Målet är delvis nått ◑ |")
  })

  it("has its method as a footnote, and the numbers behind it at the end", () => {
    expect(text).toContain(
      "[^f1]: Vad som räknas: Elever i årskurs 9 med godkänt i alla ämnen.\\\n    Hur: Täljaren delas med nämnaren och"
    )
    expect(rowsBelow(text, "Underlag: Godkända i alla ämnen")).toContain(
      "| passed/ask/2024/25/all | Alla | Läsåret 2024/25 | Rapporterad | 82,5 | 66 | 80 | 1 | 1 | 7,5 |"
    )
  })
})

describe("a report in Markdown", () => {
  it("shows the sign of hidden figures, and says once what it means", () => {
    const text = writeReportMarkdown(unitReportOf("orn"))
    expect(text).toMatch(/^\| Alla \| \.\. \| \.\. \|$/m)
    expect(text.split("Tecknet .. betyder").length).toBe(2)
    expect(writeReportMarkdown(unitReport)).not.toContain("Tecknet ..")
  })

  it("warns before anything else when its figures are not protected", () => {
    expect(linesOf(writeReportMarkdown(internalReportOf("ask")))[2]).toBe(
      "> **Siffrorna är inte skyddade. Redovisningen får inte publiceras.**"
    )
  })

  it("keeps lines and paragraphs of prose", () => {
    const text = writeReportMarkdown(
      unitReportOf("ask", (input) => {
        input.reports[0] = {
          ...input.reports[0],
          texts: { work: "Vi läste.\nVi räknade.\r\n \r\n- Vi sjöng.\n1. Vi sov.\n=\n# Slut" }
        }
      })
    )
    expect(text).toContain("\n\nVi läste.\\\nVi räknade.\n\n\\- Vi sjöng.\\\n1\\. Vi sov.\\\n\\=\\\n\\# Slut\n\n")
  })

  it("leaves no level of headings out", () => {
    for (const [, document] of allReports) {
      const levels = linesOf(writeReportMarkdown(document)).flatMap((line) => /^#+(?= )/.exec(line)?.[0].length ?? [])
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([])
    }
  })

  it.each(["sv", "en"] as const)("holds no number that is hidden, in %s", (language) => {
    const text = plainNumbers(plantedReports(language).map(writeReportMarkdown).join("\n"))
    expect(plantedDigits.length).toBeGreaterThan(5)
    for (const digits of plantedDigits) expect(text.includes(digits), digits).toBe(false)
    expect(text).toContain("12345")
    expect(text).toContain("90104")
  })

  it("is the golden file, byte for byte", async () => {
    await expect(writeReportMarkdown(unitReport)).toMatchFileSnapshot(
      `${process.cwd()}/test/golden/files/markdown/unit.md`
    )
  })
})
