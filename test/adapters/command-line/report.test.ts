import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { allReports, reportName } from "../../../adapters/command-line/reports/report-files.js"
import { sha256 } from "../../../adapters/command-line/writing/output-file.js"
import { decodeDatasetOrThrow } from "../../../src/model/decode-dataset.js"
import { changedExample, example, filesBelow, jsonFile, run, smallDataset, temporaryFolder } from "./support/run.js"

const reportIn = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"))

const unitsNamed = (...ids: ReadonlyArray<string>): object =>
  smallDataset({
    units: ids.map((id) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [] })),
    observations: []
  })

describe("report", () => {
  it("writes a unit's report", async () => {
    const folder = temporaryFolder()
    const { exitCode, stdout, stderr } = await run(["report", example, "--unit", "vresbackaskolan", "--out", folder])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" })
    expect(filesBelow(folder)).toEqual(["manifest.json", "unit-vresbackaskolan.json"])
    expect(reportIn(folder, "unit-vresbackaskolan.json")).toMatchObject({
      kind: "unit",
      audience: "public",
      policy: "default",
      language: "sv",
      id: "2025/vresbackaskolan"
    })
    expect(stderr).toMatch(/^Iakttagelser: 1 fel, /)
  })
  it("writes the central report as XML", async () => {
    const folder = temporaryFolder()
    const { exitCode } = await run(["report", example, "--central", "--format", "xml", "--out", folder])
    expect(exitCode).toBe(0)
    expect(readFileSync(join(folder, "central.xml"), "utf8")).toMatch(/^<\?xml version="1\.0"/)
  })
  it.each([
    ["html", "html", "<!do"],
    ["markdown", "md", "# "],
    ["docx", "docx", "PK"],
    ["xlsx", "xlsx", "PK"]
  ])("writes a report for people, and the audit reads it: %s", async (format, ending, start) => {
    const folder = temporaryFolder()
    const unit = ["report", example, "--unit", "vresbackaskolan", "--out", folder, "--format", format]
    expect((await run(unit)).exitCode).toBe(0)
    const name = `unit-vresbackaskolan.${ending}`
    expect(filesBelow(folder)).toEqual(["manifest.json", name])
    const bytes = readFileSync(join(folder, name))
    expect(bytes.toString("latin1").toLowerCase().startsWith(start.toLowerCase())).toBe(true)
    const { sha256: listed, size } = reportIn(folder, "manifest.json").files[0]
    expect({ listed, size }).toEqual({ listed: sha256(bytes), size: bytes.length })
    const { exitCode, stdout } = await run(["audit", join(folder, name), "--format", "json"])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ safe: true, ignored: [] })
    expect((await run([...unit, "--audience", "internal"])).exitCode).toBe(0)
    expect((await run(["audit", join(folder, name)])).exitCode).toBe(1)
  })
  it("gives reports the titles, sections and colours of a house style", async () => {
    const folder = temporaryFolder()
    const style = join(temporaryFolder(), "style.json")
    const sections = [{ id: "ord", title: "Rektors ord", text: "Välkommen." }]
    writeFileSync(
      style,
      JSON.stringify({ titles: { unit: "Kvalitetsrapport" }, colours: { accent: "#7a0019" }, sections })
    )
    const unit = ["report", example, "--unit", "vresbackaskolan", "--out", folder, "--style", style]
    expect((await run([...unit, "--format", "html"])).exitCode).toBe(0)
    const text = readFileSync(join(folder, "unit-vresbackaskolan.html"), "utf8")
    for (const part of ["Kvalitetsrapport 2025", "Rektors ord", "Välkommen.", "#7a0019"]) expect(text).toContain(part)
  })
  it.each([
    ["no JSON", "{"],
    ["a colour that is hard to see", JSON.stringify({ colours: { accent: "#ffee00" } })]
  ])("refuses a house style with %s and writes nothing", async (_, text) => {
    const folder = temporaryFolder()
    const style = join(temporaryFolder(), "style.json")
    writeFileSync(style, text)
    const { exitCode, stderr } = await run(["report", example, "--central", "--out", folder, "--style", style])
    expect(exitCode).toBe(3)
    expect(stderr).toContain("style.json")
    expect(filesBelow(folder)).toEqual([])
  })
  it("writes all reports and a manifest of them", async () => {
    const folder = temporaryFolder()
    const { exitCode } = await run(["report", example, "--all", "--out", folder])
    const files = filesBelow(folder)
    expect(exitCode).toBe(0)
    expect(files).toContain("central.json")
    expect(files.filter((name) => name.startsWith("unit-"))).toHaveLength(23)
    const listed = reportIn(folder, "manifest.json").files.map(({ name }: { readonly name: string }) => name)
    expect(listed).toEqual(files.filter((name) => name !== "manifest.json"))
  })
  it("follows language, regime, audience and policy", async () => {
    const folder = temporaryFolder()
    const unit = ["report", example, "--unit", "vresbackaskolan", "--out", folder]
    await run([...unit, "--language", "en", "--regime", "forordning-1997-702", "--policy", "strict"])
    expect(reportIn(folder, "unit-vresbackaskolan.json")).toMatchObject({
      language: "en",
      regime: { id: "forordning-1997-702" },
      policy: "strict"
    })
    await run([...unit, "--audience", "internal"])
    expect(reportIn(folder, "unit-vresbackaskolan.json")).toMatchObject({ audience: "internal", policy: null })
    expect(reportIn(folder, "manifest.json")).toMatchObject({ audience: "internal", policy: null })
  })
  it("writes nothing with --dry-run", async () => {
    const folder = temporaryFolder()
    const { stdout } = await run(["report", example, "--central", "--out", folder, "--dry-run"])
    expect(stdout).toContain(`Skulle skriva ${join(folder, "central.json")} (`)
    expect(filesBelow(folder)).toEqual([])
  })
  it.each([
    ["none", []],
    ["two", ["--central", "--all"]],
    ["three", ["--central", "--all", "--unit", "x"]]
  ])("refuses %s of --unit, --central and --all", async (_, options) => {
    const { exitCode, stderr } = await run(["report", example, ...options, "--out", "x"])
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "Ange en av --unit ID, --central och --all.\n" })
  })
  it("refuses a unit that does not exist and names the nearest", async () => {
    const { exitCode, stderr } = await run(["report", example, "--unit", "vresbackskolan", "--out", "x"])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("Enheten vresbackskolan finns inte i underlaget. Menade du vresbackaskolan?")
  })
  it("refuses a file in the place of a folder", async () => {
    const file = jsonFile("text", "file")
    const { exitCode, stderr } = await run(["report", jsonFile(smallDataset()), "--all", "--out", file])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("kan inte vara en mapp")
  })
  it("ends with 3 for a text that no report can hold, and writes none of them", async () => {
    const folder = temporaryFolder()
    const reports = [
      {
        unitId: "b",
        year: 2025,
        period: "2025",
        status: "draft",
        responsibleRole: "rektor",
        texts: { analysis: "Ett tecken \u0001 för mycket" }
      }
    ]
    const { exitCode, stderr } = await run(["report", jsonFile(smallDataset({ reports })), "--all", "--out", folder])
    expect(exitCode).toBe(3)
    expect(stderr).toContain("reports/0/texts/analysis")
    expect(filesBelow(folder)).toEqual([])
  })
  it("tells its progress where nobody looks only every ten seconds", async () => {
    let time = 0
    const now = (): number => {
      time += 4_000
      return time
    }
    const { stderr } = await run(["report", example, "--all", "--out", temporaryFolder()], { now })
    const lines = stderr.split("\n").filter((line) => line.startsWith("Skriver redovisningar"))
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.length).toBeLessThan(13)
    expect(lines[0]).toMatch(/^Skriver redovisningar \d+\/24$/)
  })
})

describe("allReports", () => {
  const at = (openedOn?: string, closedOn?: string) => ({
    ...(openedOn === undefined ? {} : { openedOn }),
    ...(closedOn === undefined ? {} : { closedOn })
  })
  const dataset = (reports: ReadonlyArray<object> = []) =>
    decodeDatasetOrThrow({
      ...smallDataset({ observations: [], reports }),
      units: [
        ["open", at()],
        ["closed-before", at("2010-08-01", "2025-01-01")],
        ["closed-during", at("2010-08-01", "2025-07-01")],
        ["opened-after", at("2026-01-01")]
      ].map(([id, days]) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [], ...(days as object) }))
    })

  it("are those of the units that were open during the year, after the central one", () => {
    expect(allReports(dataset())).toEqual(["central", { unitId: "open" }, { unitId: "closed-during" }])
  })
  it("are also those that were handed in for the year", () => {
    const report = {
      unitId: "closed-before",
      year: 2025,
      period: "2025",
      status: "draft",
      responsibleRole: "rektor",
      texts: {}
    }
    expect(allReports(dataset([report]))).toContainEqual({ unitId: "closed-before" })
    expect(allReports(dataset([{ ...report, year: 2024, period: "2024" }]))).not.toContainEqual({
      unitId: "closed-before"
    })
  })
})

describe("reportName", () => {
  const nameOf = (unitId: string, ...others: ReadonlyArray<string>) =>
    reportName({ unitId }, decodeDatasetOrThrow(unitsNamed(unitId, ...others)))

  it("is the unit's id with a word before it", () => {
    expect(nameOf("ekskolan")).toBe("unit-ekskolan")
    expect(nameOf("central")).toBe("unit-central")
    expect(reportName("central", decodeDatasetOrThrow(unitsNamed("a")))).toBe("central")
  })
  it("keeps letters as they are", () => {
    expect(nameOf("Åkerö skola nr 2")).toBe("unit-Åkerö skola nr 2")
  })
  it.each([
    ["a:b", "unit-a%3Ab"],
    ['a"b?c*', "unit-a%22b%3Fc%2A"],
    ["a\\b", "unit-a%5Cb"],
    ["50%", "unit-50%25"],
    ["..", "unit-.%2E"]
  ])("never holds what some file system refuses: %s", (id, name) => {
    expect(nameOf(id)).toBe(name)
    expect(nameOf(id)).not.toMatch(/[<>:"\\|?*]|\.$/)
  })
  it("tells ids apart that differ in letter case only", () => {
    const [first, second] = [nameOf("a", "A"), nameOf("A", "a")]
    expect(first).toMatch(/^unit-a-[0-9a-f]{8}$/)
    expect(first.toLowerCase()).not.toBe(second.toLowerCase())
  })
})

describe("report for the public", () => {
  it("finds no such prose in the example", async () => {
    const { stderr } = await run(["report", example, "--all", "--out", "out", "--dry-run"])
    expect(stderr).not.toContain("report-texts.csv")
  })
  it("warns of prose that tells a number which the figures hide, without telling it", async () => {
    // Ormkullaskolan 2024/25: 19 of 22 passed in all subjects; three did not, so the figure is hidden.
    const folder = changedExample({
      "report-texts.csv": (text) =>
        text.replace("\normkullaskolan,2025,work,", "\normkullaskolan,2025,work,I åk 9 nådde 19 av 22 elever målen. ")
    })
    const { stderr } = await run(["report", folder, "--unit", "ormkullaskolan", "--out", "out", "--dry-run"])
    expect(stderr).toMatch(/report-texts\.csv:\d+: Texten under work i redovisningen för ormkullaskolan/)
    expect(stderr).not.toContain("19 av 22")
  })
})
