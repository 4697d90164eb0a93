import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { datasetStandardSchema, decodeDataset, decodeDatasetOrThrow } from "../../src/model/decode-dataset.js"
import { DecodeError } from "../../src/model/decode-error.js"
import { entityTables } from "../../src/model/entity-tables.js"
import { decoded, issuesOf, told } from "./support/decoders.js"
import { changedRow, datasetWith, emptyDataset, goodDataset, goodRows, without } from "./support/good-rows.js"

const tables = entityTables.map(({ table }) => table)
const requiredTables = ["units", "goalAreas", "indicators", "observations"]
const optionalTables = tables.filter((table) => !requiredTables.includes(table))

describe("a whole data set", () => {
  it("is read", () => {
    expect(told(issuesOf(goodDataset()))).toEqual([])
  })
  it("comes out as it went in", () => {
    expect(decoded(goodDataset())).toEqual(goodDataset())
  })
  it("comes out the same when read again", () => {
    const once = decoded(goodDataset())
    expect(decoded(once)).toEqual(once)
  })
  it("survives JSON", () => {
    const dataset = decoded(goodDataset())
    expect(decoded(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
  })
  it("survives structuredClone", () => {
    const dataset = decoded(goodDataset())
    expect(decoded(structuredClone(dataset))).toEqual(dataset)
  })
  it("is not the input itself: changing the input changes nothing", () => {
    const input = JSON.parse(JSON.stringify(goodDataset())) as { units: Array<{ name: string }> }
    const dataset = decoded(input)
    for (const unit of input.units) unit.name = "changed"
    expect(dataset.units.map(({ name }) => name)).not.toContain("changed")
  })
  it("leaves the input alone", () => {
    const input = goodDataset()
    const copy = structuredClone(input)
    decodeDataset(input)
    expect(input).toEqual(copy)
  })
  it("may hold the places of its rows", () => {
    const places = { units: { birch: { file: "units.csv", row: 2 } } }
    expect(decoded(goodDataset({ places })).places).toEqual(places)
  })
  it("may hold the files it was read from", () => {
    const files = [{ file: "units.csv", encoding: "utf-8", delimiter: ";", records: 3 }]
    expect(decoded(goodDataset({ files })).files).toEqual(files)
  })
})

describe("the lists of a data set", () => {
  it.each(optionalTables)("may lack %s, which is then empty", (table) => {
    expect(decoded(emptyDataset())[table]).toEqual([])
  })
  it.each(requiredTables)("may not lack %s", (table) => {
    expect(told(issuesOf(without(emptyDataset(), table)))).toEqual([`${table} missing-field`])
  })
  it.each(tables)("are lists: %s is not null", (table) => {
    expect(told(issuesOf(emptyDataset({ [table]: null })))).toEqual([`${table} wrong-type`])
  })
  it.each(tables)("are lists: %s is not an object", (table) => {
    expect(told(issuesOf(emptyDataset({ [table]: { 0: {} } })))).toEqual([`${table} wrong-type`])
  })
  it.each(tables)("are lists of objects: %s holds no text", (table) => {
    expect(told(issuesOf(emptyDataset({ [table]: ["x"] })))[0]).toMatch(new RegExp(`^${table}\\.0 wrong-type`))
  })
  it("lose no row without a word: a hole in a list is a problem", () => {
    const observations: Array<unknown> = []
    observations[1] = goodRows.observations
    const paths = told(issuesOf(goodDataset({ observations }))).filter((issue) => issue.startsWith("observations.0"))
    expect(paths).toHaveLength(1)
  })
})

describe("the head of a data set", () => {
  it.each(["schemaVersion", "year", "authority"])("may not lack %s", (field) => {
    expect(told(issuesOf(without(emptyDataset(), field)))).toEqual([`${field} missing-field`])
  })
  it.each([2, 0, "1", null])("has version 1 and not %j", (schemaVersion) => {
    expect(told(issuesOf(emptyDataset({ schemaVersion })))[0]).toMatch(/^schemaVersion /)
  })
  it.each([1899, 2200, 2025.5, "2025", Number.NaN])("has a year and not %j", (year) => {
    expect(told(issuesOf(emptyDataset({ year })))[0]).toMatch(/^year /)
  })
  it("has no other field", () => {
    expect(told(issuesOf(emptyDataset({ pupils: [] })))).toEqual(["pupils unexpected-field"])
  })
  it("has an authority whose faults are told at their place", () => {
    expect(told(issuesOf(emptyDataset({ authority: { id: "t/", name: "", kind: "x" } })))).toEqual([
      "authority.id not-an-identifier",
      "authority.name empty-text",
      "authority.kind unknown-code"
    ])
  })
  it("has places with file and row", () => {
    const places = { units: { a: { file: "units.csv" } } }
    expect(told(issuesOf(emptyDataset({ places })))).toEqual(["places.units.a.row missing-field"])
  })
})

describe("input that is no data set", () => {
  it.each([null, undefined, 3, "x", true, [], [goodDataset()], () => goodDataset(), Symbol("x"), 3n])(
    "is one problem at the root: %s",
    (input) => {
      expect(told(issuesOf(input))).toEqual([" wrong-type"])
    }
  )
  it("of nothing lacks all that must be there", () => {
    expect(told(issuesOf({}))).toEqual([
      "schemaVersion missing-field",
      "year missing-field",
      "authority missing-field",
      ...requiredTables.map((table) => `${table} missing-field`)
    ])
  })
})

describe("the problems of a data set", () => {
  const bad = goodDataset({
    year: "2025",
    units: [
      { id: "a/b", name: "", schoolForms: ["XX"], predecessorIds: [] },
      { id: "c", name: "C", schoolForms: [], predecessorIds: [], colour: "red" }
    ],
    indicators: [changedRow("indicators", { decimals: 9 })],
    observations: [changedRow("observations", { period: "2024/26", unitId: "nowhere" })]
  })
  it("are all told at once, whatever their sort", () => {
    const codes = new Set(issuesOf(bad).map(({ code }) => code))
    const wanted = ["wrong-type", "not-an-identifier", "empty-text", "unknown-code", "empty-list", "unexpected-field"]
    expect([...wanted, "out-of-range", "not-a-period", "unknown-reference"].filter((code) => !codes.has(code))).toEqual(
      []
    )
  })
  it("are told with the path from the root", () => {
    expect(issuesOf(bad).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ["year"],
        ["units", 0, "id"],
        ["units", 0, "schoolForms", 0],
        ["indicators", 0, "decimals"]
      ])
    )
  })
  it("are told in Swedish and English, in different words", () => {
    const silent = issuesOf(bad).filter(({ message: { sv, en } }) => sv === "" || en === "" || sv === en)
    expect(silent).toEqual([])
  })
  it("are told in whole sentences", () => {
    const broken = issuesOf(bad).flatMap(({ message }) => [message.sv, message.en])
    expect(broken.filter((text) => !text.endsWith(".") || /undefined|NaN|\[object/.test(text))).toEqual([])
  })
  it("are all errors", () => {
    expect(new Set(issuesOf(bad).map(({ severity }) => severity))).toEqual(new Set(["error"]))
  })
  it("are the same every time", () => {
    expect(issuesOf(bad)).toEqual(issuesOf(bad))
  })
  it("of two rows are both told", () => {
    const observations = [1, 2].map((unit) => changedRow("observations", { status: "good", groupId: `g/${unit}` }))
    const shape = told(issuesOf(goodDataset({ observations }))).filter((issue) => issue.includes("status"))
    expect(shape).toEqual(["observations.0.status unknown-code", "observations.1.status unknown-code"])
  })
  it("do not call a row missing that only has another fault", () => {
    const found = told(issuesOf(datasetWith("goals", { origin: "nobody" })))
    expect(found).toEqual(["goals.0.origin unknown-code"])
  })
})

describe("the place of a problem", () => {
  const places = { units: { a: { file: "units.csv", row: 7 } } }
  const unit = { id: "a", name: "A", areaId: "nowhere", schoolForms: ["GR"], predecessorIds: [] }
  it("is the file and row where they are known", () => {
    const [issue] = issuesOf(emptyDataset({ places, units: [unit] }))
    expect([issue?.place?.file, issue?.place?.row]).toEqual(["units.csv", 7])
  })
  it("is absent where none is known", () => {
    const [issue] = issuesOf(emptyDataset({ places, units: [{ ...unit, id: "b" }] }))
    expect(issue?.place).toBeUndefined()
  })
  it("is absent without places", () => {
    expect(issuesOf(emptyDataset({ units: [unit] }))[0]).not.toHaveProperty("place")
  })
  it.each(["constructor", "__proto__"])("is not made up for a row named %s", (id) => {
    const [issue] = issuesOf(emptyDataset({ places: { units: {} }, units: [{ ...unit, id }] }))
    expect(issue?.place).toBeUndefined()
  })
  it("is absent when the places themselves are broken", () => {
    const issues = issuesOf(emptyDataset({ places: { units: { a: 3 } }, units: [unit] }))
    expect(issues.find(({ path }) => path[0] === "units")?.place).toBeUndefined()
  })
})

describe("a decode error", () => {
  const result = decodeDataset({})
  const error = Result.isFailure(result) ? result.failure : undefined
  it("is an Error with a tag", () => {
    expect([error instanceof Error, error instanceof DecodeError, error?._tag]).toEqual([true, true, "DecodeError"])
  })
  it("says in its message how many problems there are", () => {
    expect(error?.message).toContain("7 problem")
  })
  it("is what the throwing twin throws, with all problems", () => {
    let thrown: unknown
    try {
      decodeDatasetOrThrow({})
    } catch (caught) {
      thrown = caught
    }
    expect(thrown instanceof DecodeError && thrown.issues).toEqual(error?.issues)
  })
  it("is not thrown for a good data set", () => {
    expect(decodeDatasetOrThrow(emptyDataset()).year).toBe(2025)
  })
})

describe("the Standard Schema", () => {
  const { "~standard": standard } = datasetStandardSchema
  it("has version 1 and our name", () => {
    expect([standard.version, standard.vendor]).toEqual([1, "skolkvalitet"])
  })
  it("gives the data set", () => {
    expect(standard.validate(emptyDataset())).toEqual({ value: decoded(emptyDataset()) })
  })
  it("gives all problems with message and path", () => {
    const answer = standard.validate({})
    const issues = "issues" in answer ? answer.issues : []
    expect(issues).toEqual(issuesOf({}).map(({ message, path }) => ({ message: message.en, path })))
  })
  it("has no value beside problems", () => {
    expect(standard.validate(null)).not.toHaveProperty("value")
  })
})
