import { describe, expect, it } from "vitest"
import { writeFiguresXlsxOrThrow, writeInternalFiguresXlsxOrThrow } from "../../../adapters/xlsx/index.js"
import { allowUnsafe } from "../../../src/disclosure/allow-unsafe.js"
import { figureHeaders as en } from "../../../src/text/en/figures.js"
import { figureHeaders as sv } from "../../../src/text/sv/figures.js"
import { plainNumbers, plantedDigits, release, table } from "./support/planted.js"
import { numbersIn, partsOf, sheetsOf } from "./support/read-sheets.js"

const survey = ["lower", "upper", "invited", "response_rate"]
const headersOf = (headers: typeof en) =>
  Object.entries(headers).flatMap(([key, header]) => (survey.includes(key) ? [] : [header]))

describe("a workbook of figures", () => {
  it("has the columns of the CSV in its language, and a row for each figure", async () => {
    const swedish = sheetsOf(await writeFiguresXlsxOrThrow(release))
    const english = sheetsOf(await writeFiguresXlsxOrThrow(release, { language: "en", surveys: true }))
    expect(Object.keys(swedish)).toEqual(["Siffror", "Nyckeltal"])
    expect(Object.keys(english)).toEqual(["Figures", "Indicators"])
    expect(swedish["Siffror"]?.[0]).toEqual(headersOf(sv))
    expect(english["Figures"]?.[0]).toEqual([...headersOf(en), ...survey])
    expect(swedish["Siffror"]?.slice(1).map(([id]) => id)).toEqual(release.figures.map(({ id }) => id))
  })

  it("has numbers as numbers, codes and periods as text, and nothing for what is hidden", async () => {
    const bytes = await writeFiguresXlsxOrThrow(release)
    const rowOf = (id: string) => release.figures.findIndex((figure) => figure.id === id) + 2
    const numbers = numbersIn(bytes, 1)
    const shown = rowOf("passed/ask/2024/25/all")
    const inRow = (row: number) =>
      Object.fromEntries(Object.entries(numbers).filter(([cell]) => cell.replace(/\D/g, "") === String(row)))
    expect(inRow(shown)).toEqual({
      [`K${shown}`]: 82.5,
      [`L${shown}`]: 66,
      [`M${shown}`]: 80,
      [`N${shown}`]: 1,
      [`O${shown}`]: 1,
      [`P${shown}`]: 7.5,
      [`R${shown}`]: 85
    })
    const hidden = rowOf("merit/orn/2024/25/all")
    expect(Object.keys(inRow(hidden))).toEqual([`N${hidden}`, `O${hidden}`])
    expect(sheetsOf(bytes)["Siffror"]?.[hidden - 1]?.[9]).toBe("suppressed")
  })

  it("tells what each indicator is", async () => {
    const rows = sheetsOf(await writeFiguresXlsxOrThrow(release))["Nyckeltal"]
    expect(rows?.[0]).toEqual(["Kod", "Nyckeltal", "Vad som räknas", "Måttenhet", "Decimaler", "Källa"])
    expect(rows?.find(([code]) => code === "passed")).toEqual([
      "passed",
      "Godkända i alla ämnen",
      "Elever i årskurs 9 med godkänt i alla ämnen.",
      "procent",
      "1",
      "Elevregistret"
    ])
  })

  it("holds no hidden number, which the internal one does", async () => {
    const textOf = (bytes: Uint8Array) => plainNumbers(Object.values(partsOf(bytes)).join("\n"))
    const open = textOf(await writeFiguresXlsxOrThrow(release))
    const internal = textOf(await writeInternalFiguresXlsxOrThrow(table))
    expect(plantedDigits.filter((digits) => open.includes(digits))).toEqual([])
    expect(plantedDigits.filter((digits) => internal.includes(digits)).length).toBeGreaterThan(2)
    expect(open).toContain("<v>90104</v>")
  })

  it("says first that its figures are not protected", async () => {
    const sheets = sheetsOf(await writeInternalFiguresXlsxOrThrow(table, { language: "en" }))
    expect(Object.keys(sheets)).toEqual(["Warning", "Figures", "Indicators"])
    expect(sheets["Warning"]).toEqual([["The figures are not protected. They must not be published."]])
  })

  it("says first that something can be worked out", async () => {
    const sheets = sheetsOf(await writeFiguresXlsxOrThrow(allowUnsafe(release, "Begärd ut.")))
    expect(Object.keys(sheets)).toEqual(["Varning", "Siffror", "Nyckeltal"])
    expect(sheets["Varning"]?.[0]?.[0]).toMatch(/Publiceras ändå: Begärd ut\.$/)
  })

  it("takes no figures that were not protected", async () => {
    // @ts-expect-error - a figure table is not a release
    await expect(writeFiguresXlsxOrThrow(table)).rejects.toThrow(TypeError)
    // @ts-expect-error - an empty object is not a figure table
    await expect(writeInternalFiguresXlsxOrThrow({})).rejects.toThrow(TypeError)
  })
})
