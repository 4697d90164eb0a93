import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { tables } from "../../../adapters/tables/index.js"
import { filesBelow, run, temporaryFolder } from "./support/run.js"

const newFolder = async (...options: ReadonlyArray<string>): Promise<string> => {
  const folder = join(temporaryFolder(), "nytt")
  await run(["new", folder, ...options])
  return folder
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8")

describe("new", () => {
  it("writes every table with its headers, a description, an explanation and the manifest", async () => {
    const folder = await newFolder()
    const expected = [...tables.map(({ file }) => file), "README.txt", "datapackage.json", "manifest.json"]
    expect(filesBelow(folder)).toEqual(expected.sort())
    expect(read(folder, "units.csv")).toMatch(/^id,name,area_id,school_forms,[a-z_,]*\n$/)
  })
  it("writes the tables for Excel in Swedish on request", async () => {
    const folder = await newFolder("--profile", "excel-sv")
    expect(read(folder, "authority.csv")).toMatch(/^\ufeffid;namn;[^\n]*år\r\n$/)
  })
  it("explains every table in the language", async () => {
    const swedish = read(await newFolder(), "README.txt")
    const english = read(await newFolder("--language", "en"), "README.txt")
    for (const { file, title } of tables) {
      expect(swedish).toContain(`  ${file}: ${title.sv}`)
      expect(english).toContain(`  ${file}: ${title.en}`)
    }
    expect(swedish).toContain("units.csv: ")
    expect(swedish).toMatch(/authority\.csv: .* \(måste finnas\)/)
    expect(swedish).toContain("Skriv aldrig namn på personer.")
  })
  it("gives a data set that lacks nothing but its authority", async () => {
    const { exitCode, stdout } = await run(["check", await newFolder()])
    expect(exitCode).toBe(3)
    expect(stdout).toContain("LÄSPROBLEM not-one-row (1)")
    expect(stdout).toMatch(/läsa: 1 problem/)
  })
  it("gives a data set that can be read once the authority is there", async () => {
    const folder = await newFolder()
    const header = read(folder, "authority.csv").trim()
    const cells: Readonly<Record<string, string>> = { id: "k", name: "Kommun", kind: "municipality", year: "2025" }
    const row = header.split(",").map((name) => cells[name] ?? "")
    writeFileSync(join(folder, "authority.csv"), `${header}\n${row.join(",")}\n`)
    expect((await run(["check", folder])).exitCode).not.toBe(3)
    expect((await run(["figures", folder])).exitCode).toBe(0)
  })
  it("has a manifest without inputs and without figures", async () => {
    const manifest = JSON.parse(read(await newFolder(), "manifest.json"))
    expect(manifest).toMatchObject({ audience: null, policy: null, inputs: [], earlier: [] })
  })
  it("replaces no file, not even an empty one", async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, "units.csv"), "id\n")
    const { exitCode, stderr } = await run(["new", folder])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`${join(folder, "units.csv")} finns redan, och ett nytt underlag ersätter ingenting.`)
    expect(filesBelow(folder)).toEqual(["units.csv"])
  })
  it("goes into a folder that holds other things", async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, "bilder"))
    expect((await run(["new", folder])).exitCode).toBe(0)
  })
  it("says what it would write with --dry-run", async () => {
    const folder = temporaryFolder()
    const { stdout, stderr } = await run(["new", join(folder, "nytt"), "--dry-run"])
    expect(stdout.split("\n").filter((line) => line.startsWith("Skulle skriva "))).toHaveLength(tables.length + 3)
    expect(stderr).toBe("")
    expect(filesBelow(folder)).toEqual([])
  })
})
