import iconv from "iconv-lite"
import { type Dataset, Result } from "skolkvalitet"
import { readTables, readTablesOrThrow, type TableFile } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { file, folder, folderWith, problemsOf } from "./sample-folder.js"

const english = "id,name,area_id,school_forms\nskola-1,Björkskolan,norr,GR\nskola-2,Ängsskolan,,FKLASS|GR\n"

const unitsFrom = (units: TableFile): Dataset["units"] => readTablesOrThrow(folderWith(units)).units
const unitsOf = (text: string): Dataset["units"] => unitsFrom(file("units.csv", text))
const expected = unitsOf(english)

const sourceOf = (units: TableFile) =>
  readTablesOrThrow(folderWith(units)).files?.find((source) => source.file === units.name)

describe("readTables", () => {
  it("reads the sample folder", () => {
    const { units, observations } = readTablesOrThrow(folder())
    expect(units).toEqual([
      { id: "skola-1", name: "Björkskolan", areaId: "norr", schoolForms: ["GR"], predecessorIds: [] },
      { id: "skola-2", name: "Ängsskolan", schoolForms: ["FKLASS", "GR"], predecessorIds: [] }
    ])
    expect(observations[0]).toEqual({
      indicatorId: "trygghet",
      unitId: "skola-1",
      period: "2025",
      groupId: "all",
      numerator: 18,
      denominator: 20,
      status: "reported",
      origin: "Enkät"
    })
  })
  it("takes the reporting year from authority.csv", () => {
    const { year, authority } = readTablesOrThrow(folder())
    expect(year).toBe(2025)
    expect(authority).toEqual({ id: "kommun", name: "Ekbackens kommun", kind: "municipality" })
  })
  it("takes a missing optional table for an empty one", () => {
    const dataset = readTablesOrThrow(folder({ "goals.csv": undefined, "groups.csv": undefined }))
    expect([dataset.goals, dataset.groups, dataset.surveyTallies]).toEqual([[], [], []])
  })
  it("takes a table with only its header row for an empty one, also where the table is required", () => {
    const dataset = readTablesOrThrow(
      folder({
        "observations.csv": "indicator_id,unit_id,period,origin\n",
        "goals.csv": "id,goal_area_id,statement,origin"
      })
    )
    expect([dataset.observations, dataset.goals]).toEqual([[], []])
  })
  it("passes over the descriptor, the manifest and the explanation", () => {
    const files = ["datapackage.json", "manifest.json", "README.md", "README.txt"].map((name) => file(name, "id;"))
    expect(problemsOf([...folder(), ...files])).toEqual([])
  })
  it("does not mind capital letters in names of files", () => {
    const files = folder().map(({ name, bytes }) => ({ name: name.toUpperCase(), bytes }))
    expect(readTablesOrThrow(files).units).toEqual(expected)
  })
  it("gives the same data set for files in another order", () => {
    const shuffled = readTablesOrThrow([...folder()].reverse())
    expect(shuffled).toEqual(readTablesOrThrow(folder()))
  })
  it("returns a Result", () => {
    expect(Result.isSuccess(readTables(folder()))).toBe(true)
    expect(Result.isFailure(readTables([]))).toBe(true)
  })
  it("throws the error of the Result from its twin", () => {
    expect(() => readTablesOrThrow([])).toThrow("5 problem(s)")
  })
})

describe("character encodings", () => {
  it("may be UTF-8 with a byte order mark", () => {
    expect(unitsOf(`\ufeff${english}`)).toEqual(expected)
  })
  it("may be Windows-1252, which is remembered for a notice", () => {
    const units = { name: "units.csv", bytes: iconv.encode(english, "windows-1252") }
    expect(unitsFrom(units)).toEqual(expected)
    expect(sourceOf(units)?.encoding).toBe("windows-1252")
  })
  it("keep the dashes and the euro sign of Windows-1252", () => {
    const text = english.replace("Björkskolan", "Skolan – dyr: 5 €")
    expect(unitsFrom({ name: "units.csv", bytes: iconv.encode(text, "windows-1252") })[0]?.name).toBe(
      "Skolan – dyr: 5 €"
    )
  })
  it("are told for every file", () => {
    expect(sourceOf(file("units.csv", english))).toEqual({
      file: "units.csv",
      encoding: "utf-8",
      delimiter: ",",
      records: 3
    })
  })
})

describe("separators", () => {
  it.each([
    ["semicolon", ";"],
    ["tab", "\t"],
    ["comma", ","]
  ])("may be %s", (_, delimiter) => {
    const units = file("units.csv", english.replaceAll(",", delimiter))
    expect(unitsFrom(units)).toEqual(expected)
    expect(sourceOf(units)?.delimiter).toBe(delimiter)
  })
  it("are found although texts hold other ones", () => {
    const text = "id;name;school_forms\nskola-1;Björk, Gran, Tall och Asp;GR\nskola-2;En, två, tre, fyra;GR\n"
    expect(unitsOf(text).map(({ name }) => name)).toEqual(["Björk, Gran, Tall och Asp", "En, två, tre, fyra"])
  })
  it("are found in a file with one row and decimal commas", () => {
    const dataset = readTablesOrThrow(
      folder({ "observations.csv": "indicator_id;unit_id;period;value;origin\ntrygghet;skola-1;2025;90,5;Enkät\n" })
    )
    expect(dataset.observations[0]?.value).toBe(90.5)
  })
  it("are found although the header is quoted", () => {
    expect(unitsOf(english.replace("id,name,area_id", '"id","name","area_id"'))).toEqual(expected)
  })
})

describe("line ends", () => {
  it.each([
    ["CRLF", "\r\n"],
    ["LF", "\n"],
    ["CR", "\r"]
  ])("may be %s", (_, end) => {
    expect(unitsOf(english.replaceAll("\n", end))).toEqual(expected)
  })
  it("may be mixed", () => {
    expect(unitsOf(english.replace("\n", "\r\n"))).toEqual(expected)
  })
  it("may be missing after the last row", () => {
    expect(unitsOf(english.trimEnd())).toEqual(expected)
  })
  it("within quotes belong to the text", () => {
    const text = english.replace("Björkskolan", '"Björk\nskolan\r\noch\rmer"')
    expect(unitsOf(text)[0]?.name).toBe("Björk\nskolan\r\noch\rmer")
  })
})

describe("blank rows", () => {
  it("are passed over where they are empty lines", () => {
    expect(unitsOf(english.replaceAll("\n", "\n\n"))).toEqual(expected)
  })
  it("are passed over where they hold only separators, as spreadsheets write them", () => {
    expect(unitsOf(`${english},,,\n,,,\n`)).toEqual(expected)
  })
})

describe("headers", () => {
  it("may be in Swedish", () => {
    expect(unitsOf(english.replace("id,name,area_id,school_forms", "id,namn,område_id,skolformer"))).toEqual(expected)
  })
  it("may be in both languages in one file", () => {
    expect(unitsOf(english.replace("name,area_id", "namn,area_id"))).toEqual(expected)
  })
  it("may lack the marks of å, ä and ö", () => {
    expect(unitsOf(english.replace("area_id", "omrade_id"))).toEqual(expected)
  })
  it("may have capital letters, spaces and outer spaces", () => {
    expect(unitsOf(english.replace("id,name,area_id,school_forms", "ID, Namn ,Område id,School-Forms"))).toEqual(
      expected
    )
  })
  it("may be an alias", () => {
    const dataset = readTablesOrThrow(folder({ "authority.csv": "id,namn,typ,redovisningsår\nk,K,state,2024\n" }))
    expect(dataset.year).toBe(2024)
  })
  it("may be decomposed Unicode, as on a Mac", () => {
    expect(unitsOf(english.replace("area_id", "område_id".normalize("NFD")))).toEqual(expected)
  })
  it("may end with empty ones, as spreadsheets write them", () => {
    expect(unitsOf(english.replaceAll("\n", ",,\n"))).toEqual(expected)
  })
  it("may come in any order", () => {
    const text = "school_forms,area_id,name,id\nGR,norr,Björkskolan,skola-1\nFKLASS|GR,,Ängsskolan,skola-2\n"
    expect(unitsOf(text)).toEqual(expected)
  })
})
