import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { inputFiles } from "../../../adapters/command-line/input-files.js"
import { wordsIn } from "../../../adapters/command-line/wording.js"
import { nodeFileSystem } from "../../../adapters/command-line/writing/node-file-system.js"
import { changedExample, jsonFile, replacing, run, smallDataset, temporaryFolder } from "./support/run.js"

const words = wordsIn("sv")
const names = async (path: string) => (await inputFiles(path, nodeFileSystem, words)).files.map(({ name }) => name)

describe("inputFiles", () => {
  it("finds the files of a folder in a fixed order", async () => {
    const folder = temporaryFolder()
    for (const name of ["units.csv", "areas.csv", "Ä.csv"]) writeFileSync(join(folder, name), "")
    expect(await names(folder)).toEqual(["areas.csv", "units.csv", "Ä.csv"])
  })
  it("passes over what systems and spreadsheets leave behind", async () => {
    const folder = temporaryFolder()
    for (const name of [".DS_Store", "~$units.csv", "Thumbs.db", "desktop.ini", "units.csv"]) {
      writeFileSync(join(folder, name), "")
    }
    mkdirSync(join(folder, ".git"))
    expect(await names(folder)).toEqual(["units.csv"])
  })
  it("reads the files of answers", async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, "answers"))
    writeFileSync(join(folder, "answers", "cycle.csv"), "unit_id")
    const { files } = await inputFiles(folder, nodeFileSystem, words)
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["answers/cycle.csv", "unit_id"]
    ])
  })
  it("names files further down without reading them", async () => {
    const folder = temporaryFolder()
    for (const below of ["answers/old", "2024"]) mkdirSync(join(folder, below), { recursive: true })
    for (const name of ["answers/old/cycle.csv", "2024/units.csv"]) writeFileSync(join(folder, name), "secret")
    const { files } = await inputFiles(folder, nodeFileSystem, words)
    expect(files).toEqual([
      { name: "2024/units.csv", bytes: new Uint8Array() },
      { name: "answers/old/cycle.csv", bytes: new Uint8Array() }
    ])
  })
})

describe("a data set that cannot be read", () => {
  it("is not there", async () => {
    for (const argv of [
      ["check", "nowhere"],
      ["figures", "nowhere"],
      ["report", "nowhere", "--all", "--out", "x"],
      ["trace", "nowhere", "a/b/c/d"],
      ["demonstrate", "nowhere", "--out", "x"]
    ]) {
      const { exitCode, stdout, stderr } = await run(argv)
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" })
      expect(stderr).toBe("nowhere finns inte. Ange en mapp med CSV-tabeller eller en JSON-fil.\n")
    }
  })
  it("is a file that is no JSON", async () => {
    const { exitCode, stderr } = await run(["check", "LICENSE"])
    expect(exitCode).toBe(3)
    expect(stderr).toBe("LICENSE är en fil som inte slutar på .json. Ange mappen med tabellerna eller en JSON-fil.\n")
  })
  it("is JSON of something else", async () => {
    const { exitCode, stdout } = await run(["check", "package.json"])
    expect(exitCode).toBe(3)
    expect(stdout).toContain("LÄSPROBLEM unexpected-field (")
  })
  it("is no file at all", async () => {
    expect((await run(["check", "/dev/null"])).stderr).toContain("är varken mapp eller vanlig fil")
  })
  it("may not be read", async () => {
    const files = { list: async () => Promise.reject(Object.assign(new Error(), { code: "EACCES" })) }
    const { exitCode, stderr } = await run(["check", "docs"], { files })
    expect(exitCode).toBe(3)
    expect(stderr).toContain("docs går inte att läsa. Kontrollera att du har rätt att läsa")
  })
  it("is broken JSON, and nothing of it is quoted", async () => {
    const path = jsonFile('{\n  "schemaVersion": 1,\n  "name": Anna Andersson\n}')
    const { exitCode, stdout } = await run(["check", path])
    expect(exitCode).toBe(3)
    expect(stdout).toContain("är inte giltig JSON")
    expect(stdout).not.toContain("Anna")
  })
  it("tells the line of broken JSON where it is known", async () => {
    const { stdout } = await run(["check", jsonFile('{\n  "schemaVersion": 1,\n  "x": [1,, 2]\n}'.padEnd(400, " "))])
    expect(stdout).toMatch(/data\.json:3|är inte giltig JSON/)
  })
  it("is JSON in another encoding", async () => {
    const path = jsonFile("")
    writeFileSync(path, Buffer.from([0x7b, 0xe5, 0x7d]))
    const { exitCode, stdout } = await run(["check", path])
    expect(exitCode).toBe(3)
    expect(stdout).toContain("är inte i UTF-8")
  })
  it("tells its problems on stderr, the first three of each, and prints nothing else", async () => {
    const dataset = changedExample({ "units.csv": replacing("FS", "XX") })
    const { exitCode, stdout, stderr } = await run(["figures", dataset])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" })
    expect(stderr).toContain("LÄSPROBLEM unknown-code (1)")
    expect(stderr).toContain("units.csv:2:school_forms")
    expect(stderr).toContain("Underlaget går inte att läsa: 1 problem. Se alla med skolkvalitet check --all.")
  })
})

describe("a data set in JSON", () => {
  it("may begin with a byte order mark", async () => {
    const { exitCode } = await run(["figures", jsonFile(`\ufeff${JSON.stringify(smallDataset())}`)])
    expect(exitCode).toBe(0)
  })
  it("is an input of the manifest by its name", async () => {
    const folder = temporaryFolder()
    await run(["figures", jsonFile(smallDataset(), "kommun.json"), "--out", join(folder, "f.csv")])
    const manifest = JSON.parse(Buffer.from(await nodeFileSystem.read(join(folder, "manifest.json"))).toString())
    expect(manifest.inputs.map(({ name }: { readonly name: string }) => name)).toEqual(["kommun.json"])
  })
})
