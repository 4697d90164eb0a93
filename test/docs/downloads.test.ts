import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { reportXsd } from "../../adapters/skolverket/index.js"
import { schemaFiles } from "../../docs/build-site.mjs"
import { modelJsonSchema, modelSchemaNames } from "../../src/model/json-schema.js"
import { run } from "../adapters/command-line/support/run.js"

const files = await schemaFiles()
const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? ""

describe("the downloads of the site", () => {
  it("are the schemas of every entity, of figures and of reports", () => {
    const expected = [...modelSchemaNames, "figures", "report"].map((name) => `${name}.schema.json`)
    expect(files.map(({ name }) => name)).toEqual([...expected, "report.xsd"])
  })
  it.each([...modelSchemaNames])("say of %s what the library says", (name) => {
    expect(JSON.parse(textOf(`${name}.schema.json`))).toEqual(modelJsonSchema(name))
  })
  it.each(["dataset", "figures", "report"])("hold the bytes that the command prints for %s", async (name) => {
    expect(textOf(`${name}.schema.json`)).toBe((await run(["schema", name])).stdout)
  })
  it("hold the XSD of reports", () => {
    expect(textOf("report.xsd")).toBe(reportXsd())
  })
  it("are there under the names that the page on them links to", () => {
    const links = [...readFileSync("docs/downloads.md", "utf8").matchAll(/site:downloads\/([^)]+)/g)].map(
      ([, name]) => name
    )
    const there = ["index.html", ...files.map(({ name }) => name)]
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((name) => name === undefined || !there.includes(name))).toEqual([])
  })
})
