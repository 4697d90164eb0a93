import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checkedRelease } from "../../../adapters/command-line/publication-check.js"
import { openSession } from "../../../adapters/command-line/session.js"
import { wordsIn } from "../../../adapters/command-line/wording.js"
import { nodeFileSystem } from "../../../adapters/command-line/writing/node-file-system.js"
import { writeFiguresCsv, writeFiguresJson } from "../../../adapters/csv/index.js"
import { readPublicationOrThrow } from "../../../adapters/publication/read-publication.js"
import { readPublishedFiles } from "../../../adapters/publication/read-published-file.js"
import { protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"
import { publishedByHand } from "../../audit/support/publication.js"
import { passed, schools, tableOf } from "../../disclosure/support/town.js"
import { example, jsonFile, run, smallDataset, smallRow, temporaryFolder } from "./support/run.js"

const smallTown = smallDataset({ observations: [smallRow("a", 37, 40), smallRow("b", 21, 60)] })

/** Writes texts to a folder and gives their paths. */
const written = (files: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const folder = temporaryFolder()
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
}

const table = tableOf({ units: schools("ask", "bjork"), observations: [passed("ask", 3, 20), passed("bjork", 20, 40)] })
const byHand = publishedByHand(table, ["passed/ask/2025/all"])

describe("audit", () => {
  it("finds nothing in the example's figures for the public, and says what was tried", async () => {
    const out = join(temporaryFolder(), "figures.csv")
    await run(["figures", example, "--out", out])
    const { exitCode, stdout } = await run(["audit", out, "--against", example])
    expect(stdout).toContain("Inget som ska vara dolt går att räkna ut.")
    expect(stdout).toContain("120 siffror är dolda")
    expect(exitCode).toBe(0)
  })

  it("finds small numbers in the example's internal figures", async () => {
    const out = join(temporaryFolder(), "figures.csv")
    await run(["figures", example, "--audience", "internal", "--out", out])
    const { exitCode, stdout } = await run(["audit", out, "--all"])
    expect(exitCode).toBe(1)
    expect(stdout).toContain("visas fast de ska döljas")
  })

  it("writes how a hidden number is worked out, in both languages", async () => {
    const files = written({ "figures.json": byHand.text })
    const swedish = await run(["audit", ...files])
    expect(swedish.exitCode).toBe(1)
    expect(swedish.stdout).toContain(
      "- Passed, ask, 2025, alla: det dolda talet går att räkna ut. 3 = 23 (Town, alla) − 20 (bjork, alla)."
    )
    const english = await run(["audit", ...files, "--language", "en"])
    expect(english.stdout).toContain("the hidden number can be worked out. 3 = 23 (Town, all) − 20 (bjork, all).")
  })

  it("writes JSON for programs", async () => {
    const { exitCode, stdout } = await run(["audit", ...written({ "figures.json": byHand.text }), "--format", "json"])
    const audit = JSON.parse(stdout)
    expect(exitCode).toBe(1)
    expect(audit).toMatchObject({ safe: false, exact: ["passed/ask/2025/all"], narrow: [] })
    expect(audit.findings[0]).toMatchObject({ kind: "adding", lower: 3, upper: 3 })
  })

  it("takes a folder for all files in it, however deep", async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, "deep"))
    writeFileSync(join(folder, "deep", "figures.json"), byHand.text)
    writeFileSync(join(folder, "notes.txt"), "no figures")
    expect((await run(["audit", folder])).exitCode).toBe(1)
  })

  it("tells which files it did not read", async () => {
    const files = written({ "figures.json": byHand.text, "notes.csv": "a,b\r\n1,2\r\n" })
    expect((await run(["audit", ...files])).stdout).toMatch(
      /Lästes inte, för där finns inga siffror att läsa: \S+notes\.csv\./
    )
  })

  it("judges by the policy that the files name, or by the one that is asked for", async () => {
    const six = tableOf({
      units: schools("ask", "bjork"),
      observations: [passed("ask", 6, 14), passed("bjork", 20, 40)]
    })
    const files = written({ "figures.json": publishedByHand(six, []).text })
    expect((await run(["audit", ...files])).exitCode).toBe(0)
    expect((await run(["audit", ...files, "--policy", "strict"])).exitCode).toBe(1)
  })

  it("stops at files that are not there, are no text, or hold no figures", async () => {
    expect((await run(["audit", "nowhere.csv"])).exitCode).toBe(3)
    const [path = ""] = written({ "figures.csv": "" })
    writeFileSync(path, new Uint8Array([0xff, 0xfe, 0x41, 0x00]))
    expect((await run(["audit", path])).stderr).toContain("UTF-8")
    const nothing = await run(["audit", ...written({ "a.csv": "a,b\r\n1,2\r\n" })])
    expect([nothing.exitCode, nothing.stdout]).toEqual([3, ""])
    expect((await run(["audit"])).exitCode).toBe(2)
  })
})

const session = (options: Readonly<Record<string, string>>) => {
  const told: Array<string> = []
  const output = { isTerminal: false, write: (text: string) => void told.push(text) }
  const opened = openSession({ positionals: [], options: new Map(Object.entries(options)) as never }, [], {
    language: "sv",
    words: wordsIn("sv"),
    progress: { step: () => undefined, pause: () => undefined },
    surroundings: { stdout: output, stderr: output, env: {}, files: nodeFileSystem, now: () => 0 }
  })
  return { opened, told }
}

describe("what is about to be published", () => {
  const release = protectFiguresOrThrow(table)
  const publication = { readings: readPublishedFiles([byHand]), release, table, policy: "default" } as const

  it("is refused when something can be worked out, and it is told how", () => {
    const { opened, told } = session({})
    expect(() => checkedRelease(publication, opened)).toThrow("--allow-unsafe")
    expect(told.join("")).toContain("3 = 23 (Town, alla) − 20 (bjork, alla)")
  })

  it("is let through for a reason, which every file then tells", () => {
    const { opened, told } = session({ "allow-unsafe": "Alla har sagt ja." })
    const allowed = checkedRelease(publication, opened)
    expect(told.join("")).toContain("Alla har sagt ja.")
    expect(writeFiguresCsv(allowed).split("\r\n")[0]).toBe(
      "# OSÄKRA SIFFROR: något som ska vara dolt går att räkna ut. Publiceras ändå: Alla har sagt ja."
    )
    expect(JSON.parse(writeFiguresJson(allowed)).allowedUnsafe).toBe("Alla har sagt ja.")
    const read = readPublicationOrThrow([{ name: "figures.csv", text: writeFiguresCsv(allowed) }])
    expect(read.figures).toHaveLength(release.figures.length)
  })

  it("is the same release when nothing can be worked out", () => {
    const readings = readPublishedFiles([{ name: "figures.json", text: writeFiguresJson(release) }])
    expect(checkedRelease({ ...publication, readings }, session({ "allow-unsafe": "unused" }).opened)).toBe(release)
  })
})

describe("the ledger of the command", () => {
  it("is begun and carried on with what is written", async () => {
    const folder = temporaryFolder()
    const [ledger, out] = [join(folder, "ledger.json"), join(folder, "out", "figures.csv")]
    const argv = ["figures", jsonFile(smallTown), "--ledger", ledger, "--out", out]
    expect((await run(argv)).exitCode).toBe(0)
    const first = readFileSync(ledger, "utf8")
    expect(JSON.parse(first).releases).toHaveLength(1)
    expect(JSON.parse(first).releases[0].files).toMatchObject([{ name: "figures.csv" }])
    // The same files again are no new release.
    expect((await run(argv)).exitCode).toBe(0)
    expect(readFileSync(ledger, "utf8")).toBe(first)
  })

  it("refuses a revision that shows one pupil, and takes it when that figure is withheld", async () => {
    const folder = temporaryFolder()
    const [ledger, out] = [join(folder, "ledger.json"), join(folder, "out", "figures.csv")]
    const town = (number: number, base: number) =>
      jsonFile(smallDataset({ observations: [smallRow("a", number, base), smallRow("b", 21, 60)] }))
    await run(["figures", town(20, 40), "--ledger", ledger, "--out", out])
    const revised = ["figures", town(21, 41), "--ledger", ledger, "--out", out]
    const refused = await run(revised)
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toContain("godkant/a/2024/25/all")
    const ids = JSON.parse(readFileSync(ledger, "utf8")).releases[0].figures
    const withheld = ids.map(({ id }: { readonly id: string }) => id).filter((id: string) => !id.includes("/b/"))
    expect((await run([...revised, "--withhold", withheld.join(",")])).exitCode).toBe(0)
    expect(JSON.parse(readFileSync(ledger, "utf8")).releases).toHaveLength(2)
  })

  it("is not written when nothing is", async () => {
    const folder = temporaryFolder()
    const ledger = join(folder, "ledger.json")
    const printed = await run(["figures", jsonFile(smallTown), "--ledger", ledger])
    expect(printed.stderr).toContain("Liggaren förs inte vidare")
    await run(["figures", jsonFile(smallTown), "--ledger", ledger, "--out", join(folder, "f.csv"), "--dry-run"])
    expect(() => readFileSync(ledger)).toThrow()
  })

  it("has no use for figures that stay with the authority, and says so", async () => {
    const argv = ["figures", jsonFile(smallTown), "--audience", "internal", "--ledger", "l.json", "--withhold", "x"]
    const { exitCode, stderr } = await run(argv)
    expect([exitCode, stderr.includes("--ledger gäller bara"), stderr.includes("--withhold gäller bara")]).toEqual([
      0,
      true,
      true
    ])
  })

  it("is refused when it cannot be read", async () => {
    const [ledger = ""] = written({ "ledger.json": '{"schemaVersion":1,"releases":[{}]}' })
    const { exitCode, stderr } = await run(["figures", jsonFile(smallTown), "--ledger", ledger])
    expect([exitCode, stderr.includes("ledger.json")]).toEqual([3, true])
  })

  it("holds only what reports tell when only a report is published", async () => {
    const folder = temporaryFolder()
    const ledger = join(folder, "ledger.json")
    await run(["report", jsonFile(smallTown), "--unit", "a", "--ledger", ledger, "--out", join(folder, "out")])
    const [release] = JSON.parse(readFileSync(ledger, "utf8")).releases
    const nodes = release.figures.map(({ id }: { readonly id: string }) => id.split("/")[1])
    expect(nodes).not.toContain("b")
  })
})
