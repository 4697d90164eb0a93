import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { modelSchemaNames } from "../../../src/model/json-schema.js"
import { jsonFile, run, smallDataset } from "./support/run.js"

const schemaOf = async (name: string): Promise<object> => JSON.parse((await run(["schema", name])).stdout)

const names = [...modelSchemaNames, "figures", "report"]

describe("schema", () => {
  it("lists the names without one", async () => {
    const { stdout, exitCode } = await run(["schema"])
    expect(stdout).toBe(`${names.join("\n")}\n`)
    expect(exitCode).toBe(0)
  })
  it.each(names)("gives %s as a JSON Schema that compiles, with an id of its own", async (name) => {
    const schema = await schemaOf(name)
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: expect.stringContaining(name)
    })
    expect(() => new Ajv2020({ strict: false, logger: false }).compile(schema)).not.toThrow()
  })
  it("gives the schema that printed figures follow", async () => {
    const validate = new Ajv2020({ strict: false, logger: false }).compile(await schemaOf("figures"))
    const dataset = jsonFile(smallDataset())
    for (const audience of ["public", "internal"]) {
      const { stdout } = await run(["figures", dataset, "--format", "json", "--audience", audience])
      expect([audience, validate(JSON.parse(stdout))]).toEqual([audience, true])
    }
  })
  it("gives reports as XSD too", async () => {
    const { stdout, exitCode } = await run(["schema", "report", "--format", "xsd"])
    expect(exitCode).toBe(0)
    expect(stdout).toContain("xs:schema")
  })
  it("has no XSD of anything else", async () => {
    const { exitCode, stderr, stdout } = await run(["schema", "unit", "--format", "xsd"])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" })
    expect(stderr).toContain("Schemat unit finns bara som json-schema; xsd finns för report.")
  })
  it.each([
    ["datset", "dataset"],
    ["units", "unit"],
    ["rapport", "report"]
  ])("refuses %s and names the nearest", async (name, meant) => {
    const { exitCode, stderr } = await run(["schema", name])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`Schemat ${name} finns inte. Se skolkvalitet schema. Menade du ${meant}?`)
  })
  it("knows no schema by the name of an object's own parts", async () => {
    expect((await run(["schema", "constructor"])).exitCode).toBe(2)
  })
})
