import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { writeFiguresCsv, writeFiguresJson, writeInternalFiguresCsv } from "../../../adapters/csv/index.js"
import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"
import { decodeDatasetOrThrow } from "../../../src/model/decode-dataset.js"
import {
  changedExample,
  example,
  filesBelow,
  jsonFile,
  run,
  smallDataset,
  smallIndicator,
  smallRow,
  temporaryFolder
} from "./support/run.js"

/** The school a has 3 of 40 who fail: too few to show, and b must hide with it. */
const withSmallCell = (changes: Readonly<Record<string, unknown>> = {}): object =>
  smallDataset({ observations: [smallRow("a", 37, 40), smallRow("b", 21, 60)], ...changes })

const tableOf = (dataset: object) => computeFiguresOrThrow(decodeDatasetOrThrow(dataset))

describe("figures", () => {
  it("writes a workbook, and none to the window", async () => {
    const out = join(temporaryFolder(), "figures.xlsx")
    expect((await run(["figures", example, "--format", "xlsx", "--out", out])).exitCode).toBe(0)
    const { exitCode, stdout } = await run(["audit", out, "--format", "json"])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ safe: true, ignored: [] })
    const printed = await run(["figures", example, "--format", "xlsx"])
    expect(printed).toMatchObject({ exitCode: 2, stdout: "" })
    expect(printed.stderr).toContain("--out")
  }, 60_000)
  it("prints protected figures and counts findings beside them", async () => {
    const { exitCode, stdout, stderr } = await run(["figures", jsonFile(withSmallCell())])
    expect(exitCode).toBe(0)
    expect(stdout).toBe(writeFiguresCsv(protectFiguresOrThrow(tableOf(withSmallCell()))))
    expect(stdout).toContain(
      "godkant/a/2024/25/all,godkant,Godkänt i alla ämnen,unit,a,Alskolan,2024/25,all,alla,suppressed,,,,1,1,"
    )
    expect(stderr).toMatch(/^Iakttagelser: \d+ fel, /)
  })
  it("prints internal figures only when they are asked for", async () => {
    const { stdout } = await run(["figures", jsonFile(withSmallCell()), "--audience", "internal"])
    expect(stdout).toBe(writeInternalFiguresCsv(tableOf(withSmallCell())))
    expect(stdout).toContain(",92.5,37,40,")
  })
  it("prints JSON", async () => {
    const { stdout } = await run(["figures", jsonFile(withSmallCell()), "--format", "json"])
    expect(stdout).toBe(writeFiguresJson(protectFiguresOrThrow(tableOf(withSmallCell()))))
  })
  it("prints internal JSON with sources", async () => {
    const argv = ["figures", jsonFile(withSmallCell()), "--format", "json", "--audience", "internal"]
    expect((await run(argv)).stdout).toContain('"sources":[{"kind":"observation","key":"godkant/a/2024/25/all"}]')
  })
  it("follows the policy that was asked for", async () => {
    const dataset = jsonFile(smallDataset({ observations: [smallRow("a", 6, 14), smallRow("b", 21, 60)] }))
    expect((await run(["figures", dataset])).stdout).not.toContain("suppressed")
    expect((await run(["figures", dataset, "--policy", "strict"])).stdout).toContain("suppressed")
  })
  it("writes the profile for Excel in Swedish", async () => {
    const { stdout } = await run(["figures", jsonFile(withSmallCell()), "--profile", "excel-sv"])
    expect(stdout.startsWith("\ufeffsiffra_id;")).toBe(true)
  })
  it("names everybody in the language", async () => {
    const { stdout } = await run(["figures", jsonFile(withSmallCell()), "--language", "en"])
    expect(stdout).toContain(",all,all,")
  })
  it("writes a file and says so, with nothing on stdout", async () => {
    const folder = temporaryFolder()
    const path = join(folder, "ut", "siffror.csv")
    const dataset = jsonFile(withSmallCell())
    const { exitCode, stdout, stderr } = await run(["figures", dataset, "--out", path])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" })
    expect(readFileSync(path, "utf8")).toBe((await run(["figures", dataset])).stdout)
    expect(stderr).toContain(`Skrev ${path} (`)
    expect(filesBelow(folder)).toEqual(["ut/manifest.json", "ut/siffror.csv"])
  })
  it("prints with --out -", async () => {
    const { stdout } = await run(["figures", jsonFile(withSmallCell()), "--out", "-"])
    expect(stdout).toContain("figure_id,")
  })
  it("says what it would write and writes nothing with --dry-run", async () => {
    const folder = temporaryFolder()
    const path = join(folder, "ut", "siffror.csv")
    const dataset = jsonFile(withSmallCell())
    const size = Buffer.byteLength((await run(["figures", dataset])).stdout)
    const { exitCode, stdout } = await run(["figures", dataset, "--out", path, "--dry-run"])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Skulle skriva ${path} (${size} byte).\n`)
    expect(stdout).toContain(`Skulle skriva ${join(folder, "ut", "manifest.json")} (`)
    expect(stdout).toContain("Inget har skrivits (--dry-run).\n")
    expect(filesBelow(folder)).toEqual([])
  })
  it("says how much it would print with --dry-run", async () => {
    const { stdout } = await run(["figures", jsonFile(withSmallCell()), "--dry-run"])
    expect(stdout).toMatch(/^Skulle skriva ut resultatet på skärmen \(\d+ byte\)\.\n$/)
  })
  it("refuses a folder in the place of a file", async () => {
    const folder = temporaryFolder()
    const { exitCode, stderr } = await run(["figures", jsonFile(withSmallCell()), "--out", folder])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`${folder} är en mapp.`)
    expect(filesBelow(folder)).toEqual([])
  })
  it.each([
    ["figures", "--out", "siffror.csv"],
    ["figures", "--out", "ut/siffror.csv"],
    ["report", "--all", "--out", "."],
    ["report", "--central", "--out", "ut"],
    ["demonstrate", "--out", "ut"]
  ])("refuses a place among the tables, which would be read the next time: %s %s %s", async (name, ...options) => {
    const dataset = changedExample({})
    const place = join(dataset, options.at(-1) ?? "")
    const { exitCode, stderr } = await run([name, dataset, ...options.slice(0, -1), place])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("där bara tabellerna får ligga")
    expect(filesBelow(dataset)).toEqual(filesBelow(example))
  })
  it("takes a place beside the tables, however it is named", async () => {
    const dataset = changedExample({})
    expect((await run(["figures", dataset, "--out", join(dataset, "..", "data-ut", "f.csv")])).exitCode).toBe(0)
    expect((await run(["figures", dataset, "--out", `${dataset}..csv`])).exitCode).toBe(0)
  })
  it("refuses to take the manifest's own name", async () => {
    const { exitCode, stderr } = await run(["figures", "x", "--out", "ut/Manifest.json"])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("manifest.json skrivs av programmet självt.")
  })
  it("tells of options that have no use", async () => {
    const dataset = jsonFile(withSmallCell())
    const internal = await run(["figures", dataset, "--audience", "internal", "--policy", "strict"])
    expect(internal.stderr).toContain("--policy gäller bara siffror för allmänheten")
    const json = await run(["figures", dataset, "--format", "json", "--profile", "excel-sv"])
    expect(json.stderr).toContain("--profile gäller bara CSV")
  })
  it("ends with 4 and writes nothing when protection is refused, and names what to correct", async () => {
    const folder = temporaryFolder()
    const dataset = jsonFile(
      withSmallCell({
        groups: ["girls", "boys"].map((id) => ({ id, dimension: "sex", name: id, partOf: [] })),
        observations: [
          smallRow("a", 30, 40),
          smallRow("a", 20, 25, "girls"),
          smallRow("a", 11, 15, "boys"),
          smallRow("b", 21, 60)
        ]
      })
    )
    const { exitCode, stdout, stderr } = await run(["figures", dataset, "--out", join(folder, "f.csv")])
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: "" })
    expect(stderr).toContain("Siffrorna går inte att skydda, så inget publiceras. Delarna ger inte helheten")
    expect(stderr).toContain("godkant/a/2024/25/all")
    expect(filesBelow(folder)).toEqual([])
    expect((await run(["figures", dataset, "--audience", "internal"])).exitCode).toBe(0)
  })
  it("ends with 3 when areas lie in each other", async () => {
    const areas = [
      { id: "norr", name: "Norr", parentId: "soder" },
      { id: "soder", name: "Söder", parentId: "norr" }
    ]
    const { exitCode, stderr } = await run(["figures", jsonFile(smallDataset({ areas }))])
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/Området (norr|soder) ligger i sig självt\./)
  })
  it("is done though there are findings of level error", async () => {
    const { exitCode, stderr } = await run(["figures", example])
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^Iakttagelser: 1 fel, /)
  })
  it("is printed for open figures that nobody can be found in", async () => {
    const indicators = [smallIndicator({ disclosure: "open" })]
    const { stdout } = await run(["figures", jsonFile(withSmallCell({ indicators }))])
    expect(stdout).toContain(",92.5,37,40,")
  })
})
