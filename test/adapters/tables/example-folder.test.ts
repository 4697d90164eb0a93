import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { readTablesOrThrow, type TableProfile, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { file, problemsOf } from "./sample-folder.js"

const folder = "docs/example"
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => ({ name: relative(folder, path).replaceAll("\\", "/"), bytes: readFileSync(path) }))
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
