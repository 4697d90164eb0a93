import { existsSync, readFileSync } from "node:fs"
import { Ajv, type ValidateFunction } from "ajv"
import { dataPackage, emptyTables, readTablesOrThrow, tableColumns, tables, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { folder } from "./sample-folder.js"

const profileFolder = "../shared/data/profiles"
const hasProfiles = existsSync(profileFolder)

const neutral = dataPackage({ profile: "neutral" })
const swedish = dataPackage({ profile: "excel-sv" })

const resource = (name: string, from = neutral) => from.resources.find((candidate) => candidate.name === name)!
const field = (table: string, name: string, from = neutral) =>
  resource(table, from).schema.fields.find((candidate) => candidate.name === name)!

const validatorOf = (profile: string): ValidateFunction => {
  const schema = JSON.parse(readFileSync(`${profileFolder}/${profile}-2.0.json`, "utf8"))
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
}

describe.skipIf(!hasProfiles)("datapackage.json beside the profile of Data Package 2.0", () => {
  const validators = new Map<string, ValidateFunction>()
  const problemsWith = (profile: string, value: unknown): unknown => {
    const validate = validators.get(profile) ?? validatorOf(profile)
    validators.set(profile, validate)
    return validate(value) ? [] : validate.errors
  }
  it.each([
    ["neutral", neutral],
    ["excel-sv", swedish]
  ])("follows it: %s", (_, descriptor) => {
    expect(problemsWith("datapackage", descriptor)).toEqual([])
  })
  it("follows it as it is written for a data set", () => {
    const written = writeTables(readTablesOrThrow(folder()), { profile: "neutral" })
    expect(problemsWith("datapackage", JSON.parse(written.at(-1)!.text))).toEqual([])
  })
  it.each(tables.map(({ file }) => file.replace(".csv", "")))(
    "follows those of resource, table and dialect: %s",
    (name) => {
      expect(problemsWith("dataresource", resource(name))).toEqual([])
      expect(problemsWith("tableschema", resource(name).schema)).toEqual([])
      expect(problemsWith("tabledialect", resource(name).dialect)).toEqual([])
    }
  )
  it("would be refused with a field of an unknown type", () => {
    const { schema } = resource("units")
    const wrong = { ...schema, fields: [{ ...schema.fields[0], type: "text" }] }
    expect(problemsWith("tableschema", wrong)).not.toEqual([])
  })
})

describe("datapackage.json by its own account", () => {
  it("names the version of its profile", () => {
    expect(neutral.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json")
    expect(neutral.schemaVersion).toBe(1)
  })
  it("describes every table and every column, in order", () => {
    expect(neutral.resources.map(({ path }) => path)).toEqual(tables.map(({ file }) => file))
    const headers = neutral.resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name))
    expect(headers).toEqual(tableColumns.map(({ header }) => header))
  })
  it("names columns by the headers of its profile", () => {
    const headers = swedish.resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name))
    expect(headers).toEqual(tableColumns.map(({ headerSv }) => headerSv))
  })
  it("has names that Data Package allows", () => {
    for (const { name } of neutral.resources) expect(name).toMatch(/^[a-z0-9._-]+$/)
  })
  it("describes only the files that are there", () => {
    const { resources } = dataPackage({ profile: "neutral", files: ["units.csv", "x.csv", "areas.csv"] })
    expect(resources.map(({ path }) => path)).toEqual(["areas.csv", "units.csv"])
  })
  it("is the same text every time", () => {
    const text = () => emptyTables({ profile: "neutral" }).at(-1)?.text
    expect(text()).toBe(text())
    expect(text()?.endsWith("}\n")).toBe(true)
  })
})

describe("a resource", () => {
  it("tells how its CSV is written", () => {
    expect(resource("units").dialect).toMatchObject({ delimiter: ",", lineTerminator: "\n", header: true })
    expect(resource("units", swedish).dialect).toMatchObject({ delimiter: ";", lineTerminator: "\r\n" })
    expect(resource("units").encoding).toBe("utf-8")
  })
  it("has titles in both languages, its own first", () => {
    expect(resource("goal-areas")).toMatchObject({
      title: "Goal areas",
      title_sv: "Målområden",
      title_en: "Goal areas"
    })
    expect(resource("goal-areas", swedish).title).toBe("Målområden")
  })
  it("tells its key", () => {
    expect(resource("units").schema.primaryKey).toEqual(["id"])
    expect(resource("observations").schema.primaryKey).toEqual(["indicator_id", "unit_id", "period", "group_id"])
    expect(resource("breaks", swedish).schema.primaryKey).toEqual(["indikator_id", "från"])
  })
  it("has no key where a part of it may be empty or rows have none", () => {
    expect(resource("targets").schema).not.toHaveProperty("primaryKey")
    expect(resource("evidence").schema).not.toHaveProperty("primaryKey")
  })
})

describe("a reference", () => {
  const keysOf = (name: string, from = neutral) => resource(name, from).schema.foreignKeys
  it("leads to the table and its key", () => {
    expect(keysOf("goals")).toEqual([
      { fields: ["goal_area_id"], reference: { resource: "goal-areas", fields: ["id"] } }
    ])
  })
  it("is named in the language of the headers", () => {
    expect(keysOf("goals", swedish)?.[0]?.fields).toEqual(["målområde_id"])
  })
  it("of a folded table leads to its parent, with all parts of the key", () => {
    expect(keysOf("report-texts")).toEqual([
      { fields: ["unit_id", "year"], reference: { resource: "reports", fields: ["unit_id", "year"] } }
    ])
    expect(keysOf("evidence")?.map(({ reference }) => reference.resource)).toEqual([
      "evaluations",
      "indicators",
      "survey-cycles",
      "questions",
      "survey-indices"
    ])
  })
  it("to any node of the tree, to groups or from a list is not promised", () => {
    const all = neutral.resources.flatMap(({ schema }) => schema.foreignKeys ?? [])
    expect(all.filter(({ reference }) => reference.resource === "groups")).toEqual([])
    expect(keysOf("observations")?.map(({ fields }) => fields)).toEqual([["indicator_id"]])
    expect(keysOf("groups")).toBeUndefined()
  })
  it("to a table that is not there is left out", () => {
    const { resources } = dataPackage({ profile: "neutral", files: ["units.csv"] })
    expect(resources[0]?.schema).not.toHaveProperty("foreignKeys")
  })
})

describe("a field", () => {
  it("has a type of Table Schema", () => {
    expect(field("units", "opened_on").type).toBe("date")
    expect(field("units", "without_successor").type).toBe("boolean")
    expect(field("goal-areas", "order").type).toBe("integer")
    expect(field("observations", "value").type).toBe("number")
    expect(field("observations", "period").type).toBe("string")
  })
  it("tells its decimal sign", () => {
    expect(field("observations", "value").decimalChar).toBe(".")
    expect(field("observations", "värde", swedish).decimalChar).toBe(",")
  })
  it("labels the signs that stand in place of a number", () => {
    expect(field("observations", "numerator").missingValues).toContainEqual({
      value: "..",
      label: "Suppressed at source"
    })
    expect(field("observations", "täljare", swedish).missingValues).toContainEqual({
      value: "~100",
      label: "Nästan alla; det exakta värdet visas inte"
    })
    expect(field("targets", "value")).not.toHaveProperty("missingValues")
  })
  it("has its code list, with labels where the model explains the codes", () => {
    expect(field("goals", "origin").categories).toEqual(["national", "municipal", "unit"])
    expect(field("observations", "status").categories).toContainEqual({ value: "rounded", label: "Rounded at source" })
  })
  it("tells the separator and the codes of a list cell", () => {
    expect(field("units", "school_forms").list).toMatchObject({ delimiter: "|", itemType: "string" })
    expect(field("units", "school_forms").list?.categories).toContain("FKLASS")
    expect(field("survey-tallies", "counts").list).toEqual({ delimiter: "|", itemType: "integer" })
  })
  it("is required where a row cannot be without it", () => {
    expect(field("units", "name").constraints).toEqual({ required: true })
    expect(field("units", "area_id")).not.toHaveProperty("constraints")
    expect(field("evaluations", "analysis")).not.toHaveProperty("constraints")
  })
  it("tells which words are true and false", () => {
    expect(field("units", "without_successor")).toMatchObject({ trueValues: ["true", "ja", "1"] })
  })
})
