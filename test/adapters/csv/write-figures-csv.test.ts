import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import {
  type FiguresProfile,
  type InternalText,
  writeFiguresCsv,
  writeInternalFiguresCsv
} from "../../../adapters/csv/index.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import { municipality, releaseOf, tableOf } from "./support/published.js"

type Row = Readonly<Record<string, string>>

const rowsOf = (text: string): ReadonlyArray<Row> =>
  parse(text, { columns: true, bom: true, delimiter: text.startsWith("\ufeff") ? ";" : "," }) as ReadonlyArray<Row>

const rowOf = (text: string, id: string): Row =>
  rowsOf(text).find((row) => (row["figure_id"] ?? row["siffra_id"]) === id)!

const columns =
  "figure_id,indicator_id,indicator,level,node_id,node,period,group_id,group,status,value,numerator,denominator," +
  "units,units_expected,change,comparable,target,target_met"

const unprotected = "Only a release made by protectFigures can be published"

describe("writeFiguresCsv", () => {
  it("writes the profile for programs byte for byte", async () => {
    await expect(writeFiguresCsv(releaseOf())).toMatchFileSnapshot("../../golden/files/csv/figures-rfc4180.csv")
  })
  it("writes the profile for Excel in Swedish byte for byte", async () => {
    const text = writeFiguresCsv(releaseOf(), { profile: "excel-sv" })
    await expect(text).toMatchFileSnapshot("../../golden/files/csv/figures-excel-sv.csv")
  })
  it("has the agreed columns in their order", () => {
    expect(writeFiguresCsv(releaseOf()).split("\r\n")[0]).toBe(columns)
  })
  it("starts with a byte order mark for Excel only", () => {
    expect(writeFiguresCsv(releaseOf(), { profile: "excel-sv" }).charCodeAt(0)).toBe(0xfeff)
    expect(writeFiguresCsv(releaseOf()).charCodeAt(0)).toBe("f".charCodeAt(0))
  })
  it("ends every line with CRLF", () => {
    for (const profile of ["rfc4180", "excel-sv"] as const) {
      const text = writeFiguresCsv(releaseOf(), { profile })
      expect(text.endsWith("\r\n")).toBe(true)
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    }
  })
  it("has one row for each figure in the order of the release", () => {
    const release = releaseOf()
    expect(rowsOf(writeFiguresCsv(release)).map((row) => row["figure_id"])).toEqual(release.figures.map(({ id }) => id))
  })
  it("rounds value and change to the indicator's decimals and leaves the parts exact", () => {
    expect(rowOf(writeFiguresCsv(releaseOf()), "godkant/stora/2024/25/all")).toMatchObject({
      value: "80.0",
      change: "5.0",
      numerator: "64",
      denominator: "80"
    })
  })
  it("writes a decimal comma for Excel and a point for programs", () => {
    const release = releaseOf()
    expect(rowOf(writeFiguresCsv(release, { profile: "excel-sv" }), "godkant/stora/2024/25/all")).toMatchObject({
      värde: "80,0",
      målvärde: "72,5"
    })
    expect(rowOf(writeFiguresCsv(release), "godkant/stora/2024/25/all")["target"]).toBe("72.5")
  })
  it("leaves no number of a hidden figure but its counts of units and its target", () => {
    expect(rowOf(writeFiguresCsv(releaseOf()), "godkant/lilla/2024/25/all")).toMatchObject({
      status: "suppressed",
      value: "",
      numerator: "",
      denominator: "",
      units: "1",
      units_expected: "1",
      change: "",
      target: "72.5",
      target_met: ""
    })
  })
  it("hides as much in both profiles", () => {
    const hiddenIn = (profile: FiguresProfile) =>
      rowsOf(writeFiguresCsv(releaseOf(), { profile })).filter((row) => row["status"] === "suppressed").length
    expect(hiddenIn("excel-sv")).toBe(hiddenIn("rfc4180"))
    expect(hiddenIn("rfc4180")).toBeGreaterThan(1)
  })
  it("says true and false of targets and comparability, and nothing where nothing was judged", () => {
    const text = writeFiguresCsv(releaseOf())
    expect(rowOf(text, "godkant/stora/2024/25/all")).toMatchObject({ comparable: "true", target_met: "true" })
    expect(rowOf(text, "godkant/stora/2023/24/all")).toMatchObject({ comparable: "", target_met: "true" })
    expect(rowOf(text, "platser/stora/2025/all")).toMatchObject({ comparable: "", target: "", target_met: "" })
  })
  it("leaves the target empty where an increase has no least level", () => {
    const targets = [{ goalId: "alla", indicatorId: "godkant", comparison: "increase" }]
    const row = rowOf(writeFiguresCsv(releaseOf(municipality({ targets }))), "godkant/stora/2024/25/all")
    expect(row).toMatchObject({ target: "", target_met: "true" })
  })
  it("keeps a minus and guards no number against formulas", () => {
    const release = releaseOf()
    expect(rowOf(writeFiguresCsv(release), "platser/lilla/2025/all")["value"]).toBe("-3")
    expect(rowOf(writeFiguresCsv(release, { profile: "excel-sv" }), "platser/lilla/2025/all")["värde"]).toBe("-3")
  })
  it("puts a sign before a name that a spreadsheet would run", () => {
    expect(rowOf(writeFiguresCsv(releaseOf()), "godkant/lilla/2024/25/all")["node"]).toBe("'=Lilla skolan")
  })
  it.each(["=1+1", "+46 70", "-x", "@SUM(A1)", "\uff1dA1"])("guards the name %s", (name) => {
    const units = [{ id: "lilla", name, schoolForms: ["GR"], predecessorIds: [] }]
    const observations = [
      {
        indicatorId: "platser",
        unitId: "lilla",
        period: "2025",
        groupId: "all",
        value: 3,
        status: "reported",
        origin: "E"
      }
    ]
    const text = writeFiguresCsv(releaseOf(municipality({ units, observations })))
    expect(rowOf(text, "platser/lilla/2025/all")["node"]).toBe(`'${name}`)
  })
  it("guards ids, which are free text too", () => {
    const units = [{ id: "=1+1", name: "Skolan", schoolForms: ["GR"], predecessorIds: [] }]
    const observations = [
      {
        indicatorId: "platser",
        unitId: "=1+1",
        period: "2025",
        groupId: "all",
        value: 3,
        status: "reported",
        origin: "E"
      }
    ]
    const row = rowsOf(writeFiguresCsv(releaseOf(municipality({ units, observations })))).find(
      ({ level }) => level === "unit"
    )
    expect(row?.["node_id"]).toBe("'=1+1")
  })
  it("quotes names that hold separators, quotes or line breaks, and reads back as they were", () => {
    const name = 'Skolan "Vid; ån",\nnorra\rflygeln'
    const areas = [
      { id: "norr", name },
      { id: "soder", name: "Söder" }
    ]
    for (const profile of ["rfc4180", "excel-sv"] as const) {
      const text = writeFiguresCsv(releaseOf(municipality({ areas })), { profile })
      const row = rowOf(text, "platser/norr/2025/all")
      expect(row["node"] ?? row["verksamhet"]).toBe(name)
    }
  })
  it("names everybody in the language and all else as the data do", () => {
    const release = releaseOf()
    const everyone = "godkant/stora/2024/25/all"
    expect(rowOf(writeFiguresCsv(release), everyone)["group"]).toBe("alla")
    expect(rowOf(writeFiguresCsv(release, { language: "en" }), everyone)["group"]).toBe("all")
    expect(rowOf(writeFiguresCsv(release, { language: "en" }), "godkant/stora/2024/25/girls")["group"]).toBe("Flickor")
  })
  it("keeps levels and statuses as codes in both profiles", () => {
    const row = rowOf(writeFiguresCsv(releaseOf(), { profile: "excel-sv" }), "godkant/lilla/2024/25/all")
    expect(row).toMatchObject({ nivå: "unit", status: "suppressed" })
  })
  it("shows a share of nearly everybody as a status and no value", () => {
    const observations = [
      {
        indicatorId: "godkant",
        unitId: "stora",
        period: "2025",
        groupId: "all",
        numerator: 78,
        denominator: 80,
        status: "reported",
        origin: "Betyg"
      }
    ]
    const text = writeFiguresCsv(releaseOf(municipality({ observations }), "skolverket"))
    expect(rowOf(text, "godkant/stora/2025/all")).toMatchObject({ status: "near-all", value: "", numerator: "" })
  })
  it("gives the same bytes for the same release and for one made again", () => {
    const release = releaseOf()
    expect(writeFiguresCsv(release)).toBe(writeFiguresCsv(release))
    expect(writeFiguresCsv(releaseOf())).toBe(writeFiguresCsv(release))
  })
  it.each([
    ["a figure table", () => tableOf()],
    ["a copy of a release", () => ({ ...releaseOf() })],
    ["a release after JSON", () => JSON.parse(JSON.stringify(releaseOf()))],
    ["nothing", () => undefined]
  ])("refuses %s", (_, made) => {
    expect(() => writeFiguresCsv(made() as ProtectedRelease)).toThrow(TypeError)
    expect(() => writeFiguresCsv(made() as ProtectedRelease)).toThrow(unprotected)
  })
  it("does not compile with figures that are not protected", () => {
    const table = tableOf()
    // @ts-expect-error - a figure table is not protected
    expect(() => writeFiguresCsv(table)).toThrow(unprotected)
  })
  it("does not compile with a text of an internal writer", () => {
    const text: InternalText = writeInternalFiguresCsv(tableOf())
    // @ts-expect-error - an internal text is no release
    expect(() => writeFiguresCsv(text)).toThrow(unprotected)
  })
  it("refuses a profile that does not exist, by name", () => {
    const profile = "excel" as FiguresProfile
    expect(() => writeFiguresCsv(releaseOf(), { profile })).toThrow("no CSV profile excel. Use rfc4180 or excel-sv.")
    expect(() => writeFiguresCsv(releaseOf(), { profile: "toString" as FiguresProfile })).toThrow(TypeError)
  })
})

describe("writeInternalFiguresCsv", () => {
  it("shows what the public one hides", () => {
    const row = rowOf(writeInternalFiguresCsv(tableOf()), "godkant/lilla/2024/25/all")
    expect(row).toMatchObject({ status: "reported", value: "25.0", numerator: "3", denominator: "12", change: "-25.0" })
  })
  it("has the columns and the rows of the public one", () => {
    const internal = writeInternalFiguresCsv(tableOf())
    expect(internal.split("\r\n")[0]).toBe(columns)
    expect(rowsOf(internal)).toHaveLength(rowsOf(writeFiguresCsv(releaseOf())).length)
  })
  it("differs from the public one in protected cells only", () => {
    const open = rowsOf(writeFiguresCsv(releaseOf()))
    for (const row of rowsOf(writeInternalFiguresCsv(tableOf()))) {
      const shown = open.find(({ figure_id: id }) => id === row["figure_id"])!
      for (const [name, cell] of Object.entries(shown)) {
        if (cell !== "" && name !== "status") expect(row[name]).toBe(cell)
      }
    }
  })
  it("writes Swedish headers for Excel", () => {
    expect(
      writeInternalFiguresCsv(tableOf(), { profile: "excel-sv" }).startsWith("\ufeffsiffra_id;indikator_id;")
    ).toBe(true)
  })
  it("refuses what is no figure table", () => {
    for (const wrong of [undefined, null, {}, releaseOf()]) {
      expect(() => writeInternalFiguresCsv(wrong as unknown as FigureTable)).toThrow(TypeError)
    }
  })
  it("refuses figures of an indicator that the data set does not have", () => {
    const table = tableOf()
    const torn = { dataset: { ...table.dataset, indicators: [] }, figures: table.figures }
    expect(() => writeInternalFiguresCsv(torn)).toThrow("godkant is not among those of the figures")
  })
  it("gives a type of its own that is a string when it is used", () => {
    const text: string = writeInternalFiguresCsv(tableOf())
    const isInternal = (value: InternalText): boolean => value === text
    // @ts-expect-error - any string is not an internal text
    expect(isInternal(text)).toBe(true)
  })
})
