import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { buildCommand, type Command } from "./support/bundle.js"

const example = "docs/example"

let command: Command
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skolkvalitet-"))
  command = await buildCommand("command")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...argv: ReadonlyArray<string>) => command.run(argv)

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex")

const filesIn = (path: string): ReadonlyArray<string> =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const jsonFile = (name: string, dataset: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(dataset))
  return path
}

const share = (unitId: string, numerator: number, denominator: number, groupId = "all") => ({
  indicatorId: "godkant",
  unitId,
  period: "2025",
  groupId,
  numerator,
  denominator,
  status: "reported",
  origin: "Betyg"
})

/** Girls and boys that do not make the whole: protection cannot know what to believe. */
const contradiction = {
  schemaVersion: 1,
  year: 2025,
  authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
  units: [{ id: "a", name: "Alskolan", schoolForms: ["GR"], predecessorIds: [] }],
  goalAreas: [],
  groups: ["girls", "boys"].map((id) => ({ id, dimension: "sex", name: id, partOf: [] })),
  indicators: [
    {
      id: "godkant",
      name: "Godkänt",
      definition: "Elever med godkänt",
      kind: "share",
      factor: 100,
      decimals: 1,
      unit: "procent",
      better: "higher",
      overUnits: "ratio-of-sums",
      overTime: "none",
      disclosure: "personal",
      source: "Betyg",
      breaks: []
    }
  ],
  observations: [share("a", 30, 40), share("a", 20, 25, "girls"), share("a", 11, 15, "boys")]
}

describe("the command as a process", () => {
  it("shows help and version", () => {
    expect(run("--help")).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("Kommandon:") })
    expect(run("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    for (const name of ["new", "check", "figures", "report", "trace", "rules", "schema", "demonstrate"]) {
      expect(run(name, "--help").stdout).toContain(`Användning: skolkvalitet ${name}`)
    }
  })
  it("names exactly the two faults that were planted in the example", () => {
    const { exitCode, stdout } = run("check", example, "--format", "csv")
    const rows = stdout.trimEnd().split("\r\n").slice(1)
    expect(exitCode).toBe(1)
    expect(rows.map((row) => row.split(",").slice(0, 5).join(" "))).toEqual([
      "finding error SK-FOL-005 observations.csv 251",
      "finding warning SK-ACT-006 actions.csv 14"
    ])
  })
  it("writes figures for the public and for the authority", () => {
    const open = run("figures", example)
    expect(open.exitCode).toBe(0)
    expect(open.stdout.split("\r\n")[0]).toBe(
      "figure_id,indicator_id,indicator,level,node_id,node,period,group_id,group,status,value,numerator,denominator," +
        "units,units_expected,change,comparable,target,target_met"
    )
    expect(open.stdout).toContain(",suppressed,,,,")
    expect(run("figures", example, "--audience", "internal").stdout).not.toContain(",suppressed,,,,")
    expect(JSON.parse(run("figures", example, "--format", "json").stdout)).toMatchObject({ audience: "public" })
  })
  it("shows the whole way, with the same bytes in every time zone and locale", () => {
    const surroundings = [
      { TZ: "Europe/Stockholm", LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8" },
      { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }
    ]
    const hashes = surroundings.map((env) => {
      const out = join(folder, env.TZ.replace("/", "-"))
      const { exitCode, stdout, stderr } = command.run(["demonstrate", example, "--out", out], {
        env: { ...env, PATH: process.env["PATH"] }
      })
      expect([stderr, stdout.includes(`Skrev ${filesIn(out).length} filer:`)]).toEqual(["", true])
      return [exitCode, ...filesIn(out).map((path) => `${path.slice(out.length)} ${sha256(path)}`)]
    })
    expect(hashes[0]?.[0]).toBe(0)
    expect(hashes[1]).toEqual(hashes[0])
  }, 60_000)
  it("writes reports with a manifest that tells the truth", () => {
    const out = join(folder, "reports")
    expect(run("report", example, "--all", "--format", "xml", "--out", out)).toMatchObject({ exitCode: 0, stdout: "" })
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"))
    expect(manifest.files.map(({ name }: { readonly name: string }) => join(out, name))).toEqual(
      filesIn(out).filter((path) => !path.endsWith("manifest.json"))
    )
    for (const file of manifest.files) {
      expect(file).toMatchObject({
        sha256: sha256(join(out, file.name)),
        size: readFileSync(join(out, file.name)).byteLength
      })
    }
    for (const input of manifest.inputs) expect(input.sha256).toBe(sha256(join(example, input.name)))
  })
  it("follows a figure to file and row", () => {
    const { exitCode, stdout } = run("trace", example, "gr9-alla-amnen/ekbacken/2024/25/all")
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/observations\.csv rad \d+: täljare \d+, nämnare \d+/)
  })
  it("shows rules and schemas", () => {
    expect(run("rules").stdout).toContain("SK-FOL-005")
    expect(run("rules", "SK-FOL-005").stdout).toContain("Källa: ")
    expect(JSON.parse(run("schema", "figures").stdout)).toHaveProperty("$defs")
    expect(run("schema", "report", "--format", "xsd").stdout).toContain("<xs:schema")
  })
  it("starts a data set that check can read", () => {
    const out = join(folder, "new")
    expect(run("new", out).exitCode).toBe(0)
    expect(run("check", out).stdout).toContain("authority.csv")
  })
  it("writes nothing with --dry-run", () => {
    const out = join(folder, "dry")
    for (const argv of [
      ["new", out],
      ["figures", example, "--out", join(out, "f.csv")],
      ["report", example, "--central", "--out", out],
      ["demonstrate", example, "--out", out]
    ]) {
      expect(run(...argv, "--dry-run")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("(--dry-run)") })
    }
    expect(readdirSync(folder)).not.toContain("dry")
  })
})

describe("exit codes", () => {
  it("are 0 when there is nothing to find", () => {
    expect(run("rules").exitCode).toBe(0)
  })
  it("are 1 for findings", () => {
    expect(run("check", example).exitCode).toBe(1)
  })
  it("are 2 for wrong use, with what was meant", () => {
    expect(run("figurs", example)).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringContaining("Menade du figures?")
    })
    expect(run("figures", example, "--profil", "excel-sv")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Menade du --profile?")
    })
    expect(run().exitCode).toBe(2)
  })
  it("are 2 for a place that cannot be written to, and nothing is changed", () => {
    const place = join(folder, "place")
    mkdirSync(place)
    expect(run("figures", example, "--out", place)).toMatchObject({ exitCode: 2, stdout: "" })
    expect(filesIn(place)).toEqual([])
  })
  it("are 3 for what is not there or cannot be read", () => {
    expect(run("check", "nowhere")).toMatchObject({
      exitCode: 3,
      stdout: "",
      stderr: expect.stringContaining("finns inte")
    })
    expect(run("figures", jsonFile("broken.json", { schemaVersion: 2 }))).toMatchObject({ exitCode: 3, stdout: "" })
  })
  it("are 4 when protection is refused, and nothing is written", () => {
    const path = jsonFile("contradiction.json", contradiction)
    const out = join(folder, "refused")
    for (const argv of [
      ["figures", path],
      ["figures", path, "--out", join(out, "f.csv")],
      ["report", path, "--all", "--out", out],
      ["demonstrate", path, "--out", out]
    ]) {
      expect(run(...argv)).toMatchObject({
        exitCode: 4,
        stdout: "",
        stderr: expect.stringContaining("inget publiceras")
      })
    }
    expect(readdirSync(folder)).not.toContain("refused")
  })
})

describe("the command among other processes", () => {
  it("says nothing when its reader has gone, and does not fail", async () => {
    for (const argv of [
      ["figures", example],
      ["rules", "--format", "json"]
    ]) {
      const { exitCode, signal, stderr } = await command.runWithoutReader(argv)
      expect({ code: exitCode === 0 || exitCode === 1, signal }).toEqual({ code: true, signal: null })
      expect(stderr).not.toMatch(/EPIPE|Error|fel i programmet/)
    }
  })
  it("still writes its files when its reader has gone", async () => {
    const out = join(folder, "unread")
    expect((await command.runWithoutReader(["demonstrate", example, "--out", out])).exitCode).toBe(0)
    expect(filesIn(out)).toContain(join(out, "reports", "central.json"))
  })
  it("leaves nothing behind when a person interrupts it while it writes", async () => {
    const out = join(folder, "interrupted")
    const argv = ["report", example, "--all", "--format", "docx", "--out", out]
    const { signal, stderr } = await command.runUntil(argv, () => existsSync(out))
    expect(signal).toBe("SIGINT")
    expect(stderr).toContain("Avbrutet. Inget har ändrats.")
    expect(existsSync(out)).toBe(false)
  })
  it("says so when its output cannot be kept", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${command.path}" rules > /dev/full`], {
      encoding: "utf8"
    })
    expect(status).toBe(2)
    expect(stderr).toContain("Det gick inte att skriva ut (ENOSPC).")
    expect(stderr).not.toContain("    at ")
  })
  it("has neither colour nor a bar in a pipe, with and without NO_COLOR", () => {
    for (const env of [{}, { NO_COLOR: "1" }]) {
      const { stdout, stderr } = command.run(["check", example], { env: { ...env, PATH: process.env["PATH"] } })
      expect(stdout + stderr).not.toContain("\u001b")
      expect(stdout + stderr).not.toContain("\r")
    }
  })
  it("reads nothing from stdin and asks for nothing", () => {
    expect(command.run(["rules", "SK-FOL-005"], { stdio: ["ignore", "pipe", "pipe"] }).exitCode).toBe(0)
    expect(command.run(["new", join(folder, "asked")], { input: "" }).exitCode).toBe(0)
  })
  it("needs nothing but its own file", () => {
    const { exitCode, stdout } = command.run(["schema"], { cwd: folder })
    expect(exitCode).toBe(0)
    expect(stdout).toContain("dataset\n")
  })
})
