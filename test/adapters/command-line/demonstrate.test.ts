import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sha256, sizeOf } from "../../../adapters/command-line/writing/output-file.js"
import {
  changedExample,
  example,
  filesBelow,
  jsonFile,
  type Run,
  replacing,
  run,
  smallDataset,
  temporaryFolder
} from "./support/run.js"

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8")

describe("demonstrate", () => {
  const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-demonstration-"))
  const argv = ["demonstrate", example, "--out", folder]
  let shown: Run

  beforeAll(async () => {
    shown = await run(argv)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("checks, computes, protects, reports and traces the example, and says so in plain Swedish", () => {
    const { exitCode, stdout, stderr } = shown
    const files = filesBelow(folder)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" })
    expect(stdout).toContain("Läste docs/example: Ekbackens kommun, redovisningsår 2025.\n")
    expect(stdout).toMatch(/Där finns 25 enheter och \d+ uppgifter i uppföljningen\.\n/)
    expect(stdout).toMatch(/Reglerna gav 1 fel, \d+ varning(ar)? och \d+ upplysningar\. De stoppar ingenting här\.\n/)
    expect(stdout).toMatch(/Räknade fram \d+ siffror\. För allmänheten är \d+ av dem dolda/)
    expect(stdout).toMatch(/Följde siffran \S+\/ekbacken\/\S+\/all till raderna den är gjord av\.\n/)
    expect(stdout).toContain(`Skrev ${files.length} filer:\n`)
    for (const name of files) expect(stdout).toContain(`  ${join(folder, name)} (${sizeOf(read(folder, name))} byte)\n`)
    for (const name of [
      "figures.csv",
      "figures.json",
      "manifest.json",
      "internal/figures.csv",
      "internal/manifest.json"
    ]) {
      expect(files).toContain(name)
    }
    expect(files.filter((name) => /^reports\/.*\.json$/.test(name)).length).toBe(
      files.filter((name) => /^reports\/.*\.xml$/.test(name)).length + 1
    )
    expect(read(folder, "internal/trace.txt")).toMatch(/^INTERNT: /)
  })
  it("counts the hidden figures that its CSV shows as such", () => {
    const { stdout } = shown
    const hidden = read(folder, "figures.csv").match(/,suppressed,,,,/g)?.length
    expect(stdout).toContain(`För allmänheten är ${hidden} av dem dolda`)
    expect(read(folder, "internal/figures.csv")).not.toContain(",suppressed,")
  })
  it("describes every folder in a manifest with right hashes, public and internal apart", () => {
    const audiences = { ".": "public", internal: "internal", reports: "public" }
    for (const [name, audience] of Object.entries(audiences)) {
      const manifest = JSON.parse(read(folder, join(name, "manifest.json")))
      expect(manifest).toMatchObject({ audience, policy: audience === "public" ? "default" : null, earlier: [] })
      for (const file of manifest.files) expect(file.sha256).toBe(sha256(read(folder, join(name, file.name))))
    }
  })
  it("gives the same bytes when it is run again", async () => {
    const bytes = () => Object.fromEntries(filesBelow(folder).map((name) => [name, sha256(read(folder, name))]))
    const first = bytes()
    await run(argv)
    expect(bytes()).toEqual(first)
  })
  it("writes nothing with --dry-run and says what it would have written", async () => {
    const empty = temporaryFolder()
    const { exitCode, stdout } = await run(["demonstrate", jsonFile(smallDataset()), "--out", empty, "--dry-run"])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/Skulle ha skrivit \d+ filer:/)
    expect(filesBelow(empty)).toEqual([])
  })
  it("works on a data set without figures", async () => {
    const folder = temporaryFolder()
    const { exitCode, stdout } = await run([
      "demonstrate",
      jsonFile(smallDataset({ observations: [] })),
      "--out",
      folder
    ])
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain("Följde siffran")
    expect(filesBelow(folder)).not.toContain("internal/trace.txt")
  })
  it("tells what it did in English on request", async () => {
    const argv = ["demonstrate", jsonFile(smallDataset()), "--out", temporaryFolder(), "--language", "en"]
    const { stdout } = await run(argv)
    expect(stdout).toContain("It holds 2 units and 2 observations.\n")
    expect(stdout).toContain("Made 5 figures. For the public 0 of them are hidden")
  })
  it("ends with 3 and writes nothing when the data set cannot be read", async () => {
    const folder = temporaryFolder()
    const dataset = changedExample({ "units.csv": replacing("FS", "XX") })
    expect((await run(["demonstrate", dataset, "--out", folder])).exitCode).toBe(3)
    expect(filesBelow(folder)).toEqual([])
  })
  it("leaves nothing behind when a file cannot be written", async () => {
    const folder = temporaryFolder()
    let count = 0
    const replace = async (): Promise<void> => {
      count += 1
      throw Object.assign(new Error(), { code: "EBUSY" })
    }
    const { exitCode, stdout, stderr } = await run(["demonstrate", jsonFile(smallDataset()), "--out", folder], {
      files: { replace }
    })
    expect({ exitCode, stdout, count }).toEqual({ exitCode: 2, stdout: "", count: 1 })
    expect(stderr).toContain("Det gick inte att skriva (EBUSY). Inget har ändrats.")
    expect(filesBelow(folder)).toEqual([])
  })
})
