import { existsSync, readdirSync, readFileSync } from "node:fs"
import { readTablesOrThrow, type TableProfile, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { file, problemsOf } from "./sample-folder.js"

const folder = "docs/example"
const files = existsSync(folder)
  ? readdirSync(folder).map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }))
  : []

describe.skipIf(files.length === 0)("the example of the documentation", () => {
  it("is read without a problem", () => {
    expect(problemsOf(files)).toEqual([])
  })
  it.each<TableProfile>(["neutral", "excel-sv"])("comes back from the profile %s", (profile) => {
    const { places: _, files: __, ...dataset } = readTablesOrThrow(files)
    const written = writeTables(dataset, { profile }).map(({ name, text }) => file(name, text))
    const { places: ___, files: ____, ...reread } = readTablesOrThrow(written)
    expect(reread).toEqual(dataset)
  })
})
