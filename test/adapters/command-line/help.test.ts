import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { commands } from "../../../adapters/command-line/command-table.js"
import { exitCodes } from "../../../adapters/command-line/exit-code.js"
import { commandOptions, generalOptions } from "../../../adapters/command-line/option-table.js"
import { version } from "../../../adapters/command-line/version.js"
import { policies } from "../../../src/disclosure/policy.js"
import { Regime } from "../../../src/model/report-codes.js"
import { command as en } from "../../../src/text/en/command.js"
import { command as sv } from "../../../src/text/sv/command.js"
import { run } from "./support/run.js"

const choicesOf = (name: keyof typeof commandOptions, option: string): ReadonlyArray<string> | undefined => {
  const options: ReadonlyArray<{ readonly name: string; readonly choices?: ReadonlyArray<string> }> =
    commandOptions[name]
  return options.find((one) => one.name === option)?.choices
}

describe("help", () => {
  it("lists every command and every exit code", async () => {
    const { stdout, stderr, exitCode } = await run(["--help"])
    for (const { name } of commands) expect(stdout).toContain(`\n  ${name} `)
    for (const code of Object.values(exitCodes)) expect(stdout).toMatch(new RegExp(`^ {2}${code} `, "m"))
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 })
  })
  it.each(commands.map(({ name }) => name))("of %s names its options, defaults and an example", async (name) => {
    const { stdout, exitCode } = await run([name, "--help"])
    expect(exitCode).toBe(0)
    for (const option of [...commandOptions[name], ...generalOptions]) expect(stdout).toContain(`  --${option.name}`)
    expect(stdout).toContain(`\n  skolkvalitet ${name}`)
  })
  it("is given in English on request", async () => {
    expect((await run(["--help", "--language", "en"])).stdout).toContain("Exit codes:")
    expect((await run(["figures", "--help", "--language", "en"])).stdout).toContain(
      "Usage: skolkvalitet figures DATASET"
    )
  })
  it("goes to stderr with 2 when nothing was asked for", async () => {
    const { stdout, stderr, exitCode } = await run([])
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 })
    expect(stderr).toContain("Kommandon:")
  })
  it("marks what can be left out and what cannot", async () => {
    expect((await run(["rules", "--help"])).stdout).toContain("skolkvalitet rules [ID]")
    expect((await run(["report", "--help"])).stdout).toMatch(/--out DIR .*Måste anges\./)
  })
  it("keeps every line within 120 characters", async () => {
    const texts = await Promise.all([run(["--help"]), ...commands.map(({ name }) => run([name, "--help"]))])
    const lines = texts.flatMap(({ stdout }) => stdout.split("\n"))
    expect(lines.filter((line) => line.length > 120)).toEqual([])
  })
})

describe("the tables of the command", () => {
  it("offer the policies that exist", () => {
    expect(choicesOf("figures", "policy")).toEqual(Object.keys(policies))
    expect(choicesOf("report", "policy")).toEqual(Object.keys(policies))
  })
  it("offer the rules for reports that exist", () => {
    expect(choicesOf("report", "regime")).toEqual([...Regime.literals])
  })
  it("have the same kind of option behind the same name everywhere", () => {
    const all = Object.values(commandOptions).flat() as ReadonlyArray<{
      readonly name: string
      readonly choices?: object
    }>
    const kinds = new Map<string, Set<boolean>>()
    for (const option of all) {
      const takes = "placeholder" in option || option.choices !== undefined
      kinds.set(option.name, new Set([...(kinds.get(option.name) ?? []), takes]))
    }
    expect([...kinds].filter(([, kind]) => kind.size > 1)).toEqual([])
  })
})

describe("the version", () => {
  it("is that of the package", async () => {
    expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version)
    expect(await run(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" })
  })
})

describe("the texts of the command", () => {
  const facts = new Proxy({}, { get: (_, name) => (name === "factor" || name === "row" ? 2 : `<${String(name)}>`) })
  it("are there in both languages, and not the same but for example lines and words that are alike", () => {
    const alike = (Object.keys(sv) as Array<keyof typeof sv>).filter((key) => sv[key](facts) === en[key](facts))
    const expected = ["check", "rules", "schema", "trace"].map((name) => `example-${name}`)
    expect(alike.sort()).toEqual([...expected, "option-format", "trace-definition"])
  })
  it("never leave a fact out of one language only", () => {
    const namesIn = (text: string): ReadonlyArray<string> => [...new Set(text.match(/<\w+>/g))].sort()
    for (const key of Object.keys(sv) as Array<keyof typeof sv>) {
      expect([key, namesIn(en[key](facts))]).toEqual([key, namesIn(sv[key](facts))])
    }
  })
  it("hold no undefined fact", () => {
    for (const key of Object.keys(sv) as Array<keyof typeof sv>) {
      expect(`${sv[key](facts)} ${en[key](facts)}`).not.toContain("undefined")
    }
  })
})
