import { createHash } from "node:crypto"
import { strToU8 } from "fflate"
import { describe, expect, it } from "vitest"
import { writeReportXlsxOrThrow } from "../../../adapters/xlsx/index.js"
import { internalReportOf, unitReportOf } from "../../reporting/support/compose.js"
import { centralReport, unitReport } from "../skolverket/support/reports.js"
import { plainNumbers, plantedDigits, plantedReports } from "./support/planted.js"
import { numbersIn, partsOf, sheetsOf } from "./support/read-sheets.js"

const written = await writeReportXlsxOrThrow(unitReport)
const sheets = sheetsOf(written)

describe("the sheets of a report", () => {
  it("are a cover, contents, notes, the tables, all numbers behind them and the sources", () => {
    expect(Object.keys(sheets)).toEqual([
      "Omslag",
      "Innehåll",
      "Anmärkningar",
      "1 Delaktighet",
      "2 Föregående års åtgärder",
      "3 Godkända i alla ämnen (proce…",
      "4 Meritvärde (poäng)",
      "5 Barn och elever (barn och el…",
      "6 Bedömningar",
      "7 Åtgärder",
      "8 Brister och åtgärder mot dem",
      "Underlag",
      "Källor"
    ])
  })

  it("have names that spreadsheets take", async () => {
    const strange = await writeReportXlsxOrThrow(
      unitReportOf("ask", (input) => {
        for (const indicator of input.indicators) indicator["name"] = "'[Mål]: a/b\\c? *alla* 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜'"
      })
    )
    const names = Object.keys(sheetsOf(strange))
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(13)
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/)
  })

  it("tell the name of the table, what it shows and the way back, and then the table", () => {
    expect(sheets["3 Godkända i alla ämnen (proce…"]?.slice(0, 5)).toEqual([
      ["Godkända i alla ämnen (procent)"],
      [
        "Tabellen visar Godkända i alla ämnen (procent) för Åskolan, läsåret 2023/24 till läsåret 2024/25. Antal rader: 3. Antal kolumner: 2."
      ],
      ["Till innehållet"],
      ["Rad", "Läsåret 2023/24", "Läsåret 2024/25", "Läsåret 2023/24: jämförelse", "Läsåret 2024/25: jämförelse"],
      [
        "Alla",
        "75.0",
        "82.5",
        "– mål minst 85,0 procent: inte uppnått",
        "– förändring +7,5 procentenheter – mål minst 85,0 procent: inte uppnått"
      ]
    ])
  })

  it("hold numbers as numbers with the decimals of the indicator, and no more than is printed", () => {
    expect(numbersIn(written, 6)).toEqual({ B5: 75, C5: 82.5, C6: 76.9, C7: 87.8 })
    expect(partsOf(written)["xl/styles.xml"]).toContain('formatCode="#,##0.0"')
    expect(numbersIn(written, 1)).toEqual({})
  })

  it("gather every figure with numerator and denominator on one", () => {
    expect(sheets["Underlag"]?.[3]).toEqual([
      ..."Nyckeltal,Figur-id,Rad,Period,Status,Värde,Täljare,Nämnare,Enheter,Väntade enheter,Förändring".split(",")
    ])
    expect(sheets["Underlag"]?.find(([, id]) => id === "passed/ask/2024/25/all")).toEqual([
      ..."Godkända i alla ämnen,passed/ask/2024/25/all,Alla,Läsåret 2024/25,Rapporterad,82.5,66,80,1,1,7.5".split(",")
    ])
  })

  it("tell where the data come from", () => {
    const [, ...row] = sheets["Källor"]?.find(([name]) => name === "Godkända i alla ämnen") ?? []
    expect(row).toContain("Elever i årskurs 9 med godkänt i alla ämnen.")
    expect(row).toContain("Elevregistret")
    expect(row).toContain("observations.csv, rad 2–5")
  })

  it("tell judgements in words, with a sign", () => {
    expect(sheets["6 Bedömningar"]?.[4]?.[1]).toMatch(/^Målet är delvis nått ◑$/)
  })

  it("are reached from the contents, and lead back there", () => {
    const parts = partsOf(written)
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(
      `<hyperlink ref="A13" location="'8 Brister och åtgärder mot dem'!A1"/>`
    )
    expect(parts["xl/worksheets/sheet6.xml"]).toContain(`<hyperlink ref="A3" location="'Innehåll'!A1"/>`)
  })

  it("keep the header in sight and print it on each page, as wide as the paper", () => {
    const parts = partsOf(written)
    expect(parts["xl/worksheets/sheet6.xml"]).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft"')
    expect(parts["xl/worksheets/sheet6.xml"]).toContain('fitToWidth="1" fitToHeight="0"')
    expect(parts["xl/workbook.xml"]).toContain(`localSheetId="11">'Underlag'!$4:$4</definedName>`)
  })
})

describe("a hidden figure", () => {
  it("is a text, and its sign is told once", async () => {
    const hidden = sheetsOf(await writeReportXlsxOrThrow(unitReportOf("orn")))
    const table = Object.entries(hidden).find(([name]) => name.includes("Godkända"))?.[1]
    expect(table?.[4]).toEqual(["Alla", "..", ".."])
    expect(hidden["Anmärkningar"]?.flat().filter((text) => text.includes("Tecknet .. betyder")).length).toBe(1)
    expect(sheets["Anmärkningar"]?.flat().some((text) => text.includes("Tecknet .."))).toBe(false)
  })

  it.each(["sv", "en"] as const)("is nowhere in the file, in %s", async (language) => {
    const files = await Promise.all(plantedReports(language).map(writeReportXlsxOrThrow))
    const text = plainNumbers(files.flatMap((bytes) => Object.values(partsOf(bytes))).join("\n"))
    expect(plantedDigits.length).toBeGreaterThan(5)
    for (const digits of plantedDigits) expect(text.includes(digits), digits).toBe(false)
    expect(text).toContain("<v>12345</v>")
    expect(text).toContain("<v>90104</v>")
  })
})

describe("a workbook", () => {
  it("warns on its cover when the figures are not protected", async () => {
    const [, warning] = sheetsOf(await writeReportXlsxOrThrow(internalReportOf("ask")))["Omslag"] ?? []
    expect(warning).toEqual(["Siffrorna är inte skyddade. Redovisningen får inte publiceras."])
  })

  it("is the same bytes each time, and holds no time", async () => {
    expect(await writeReportXlsxOrThrow(unitReport)).toEqual(written)
    const names = Object.keys(partsOf(written))
    expect(names[0]).toBe("[Content_Types].xml")
    expect(names.filter((name) => name.startsWith("docProps"))).toEqual(["docProps/core.xml"])
    expect(partsOf(written)["docProps/core.xml"]).not.toContain("dcterms")
  })

  it("is the golden one: every part by its sum, and the texts", async () => {
    const parts = partsOf(written)
    const listing = Object.entries(parts).map(
      ([name, text]) => `${createHash("sha256").update(strToU8(text)).digest("hex")}  ${name}`
    )
    const folder = `${process.cwd()}/test/golden/files/xlsx`
    await expect(`${listing.join("\n")}\n`).toMatchFileSnapshot(`${folder}/unit.parts.txt`)
    await expect(`${parts["xl/sharedStrings.xml"]?.replaceAll("<si>", "\n<si>")}\n`).toMatchFileSnapshot(
      `${folder}/unit.texts.xml`
    )
  })

  it("is made fast enough for all units of a municipality in one run", async () => {
    const started = performance.now()
    for (let round = 0; round < 10; round++) await writeReportXlsxOrThrow(round === 0 ? centralReport : unitReport)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
