import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { decodeDatasetOrThrow } from "skolkvalitet"
import { readTablesOrThrow, type TableProfile, tables, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"

const folder = "test/golden/files/tables"
const dataset = decodeDatasetOrThrow(JSON.parse(readFileSync(`${folder}/dataset.json`, "utf8")))

/** `UPDATE_GOLDEN=1` writes the files anew; look at the difference before it is kept. */
const update = process.env["UPDATE_GOLDEN"] === "1"

const namesIn = (profile: TableProfile): ReadonlyArray<string> =>
  existsSync(`${folder}/${profile}`) ? readdirSync(`${folder}/${profile}`) : []

describe.each<TableProfile>(["neutral", "excel-sv"])("the kept tables of the profile %s", (profile) => {
  const written = writeTables(dataset, { profile })
  if (update) {
    mkdirSync(`${folder}/${profile}`, { recursive: true })
    for (const { name, text } of written) writeFileSync(`${folder}/${profile}/${name}`, text)
  }
  it("are all tables there are, and their descriptor", () => {
    expect(written.map(({ name }) => name)).toEqual([...tables.map(({ file }) => file), "datapackage.json"])
    expect([...namesIn(profile)].sort()).toEqual(written.map(({ name }) => name).sort())
  })
  it.each(written)("are written byte for byte: $name", ({ name, text }) => {
    expect(text).toBe(readFileSync(`${folder}/${profile}/${name}`, "utf8"))
  })
  it("read back to the data set that they were written from", () => {
    const files = namesIn(profile).map((name) => ({ name, bytes: readFileSync(`${folder}/${profile}/${name}`) }))
    const { places, files: sources, ...reread } = readTablesOrThrow(files)
    expect(reread).toEqual(dataset)
    expect(Object.keys(places ?? {})).toEqual(tables.map(({ name }) => name))
    expect(sources?.map(({ file }) => file)).toEqual(tables.map(({ file }) => file))
  })
})
