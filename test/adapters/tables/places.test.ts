import { entityKey } from "skolkvalitet"
import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { folder } from "./sample-folder.js"

describe("the places of rows", () => {
  const dataset = readTablesOrThrow(folder())
  it("tell file and record number by table and key", () => {
    expect(dataset.places?.["units"]).toEqual({
      "skola-1": { file: "units.csv", row: 2 },
      "skola-2": { file: "units.csv", row: 3 }
    })
  })
  it("are there for every row of every list", () => {
    for (const observation of dataset.observations) {
      expect(dataset.places?.["observations"]).toHaveProperty([entityKey("observations", observation)])
    }
  })
  it("tell where the authority was read", () => {
    expect(dataset.places?.["authority"]).toEqual({ kommun: { file: "authority.csv", row: 2 } })
  })
  it("keep the name of the file as it was given", () => {
    const files = folder().map((file) => (file.name === "units.csv" ? { ...file, name: "Units.CSV" } : file))
    expect(readTablesOrThrow(files).places?.["units"]?.["skola-1"]?.file).toBe("Units.CSV")
  })
  it("have no entry for tables without rows", () => {
    expect(Object.keys(dataset.places ?? {})).toEqual([
      "authority",
      "areas",
      "units",
      "goalAreas",
      "goals",
      "groups",
      "indicators",
      "observations"
    ])
  })
  it("count records, so that a text of several lines is one row", () => {
    const areas = 'id,name\nnorr,"Norra\nområdet"\n\nsyd,Syd\n'
    expect(readTablesOrThrow(folder({ "areas.csv": areas })).places?.["areas"]).toEqual({
      norr: { file: "areas.csv", row: 2 },
      syd: { file: "areas.csv", row: 3 }
    })
  })
  it("know rows whose name is a word of JavaScript", () => {
    const areas = "id,name\nnorr,Norr\n__proto__,P\nconstructor,C\n"
    const places = readTablesOrThrow(folder({ "areas.csv": areas })).places?.["areas"]
    expect(Object.keys(places ?? {})).toEqual(["norr", "__proto__", "constructor"])
  })
})

describe("the files of a data set", () => {
  it("are told in the order of the tables with what was found", () => {
    const files = readTablesOrThrow(folder({ "areas.csv": "id;name\r\nnorr;Norr\r\n\r\n" })).files
    expect(files?.slice(0, 2)).toEqual([
      { file: "authority.csv", encoding: "utf-8", delimiter: ",", records: 2 },
      { file: "areas.csv", encoding: "utf-8", delimiter: ";", records: 2 }
    ])
  })
})
