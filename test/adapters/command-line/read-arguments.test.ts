import { describe, expect, it } from "vitest"
import { readArguments } from "../../../adapters/command-line/read-arguments.js"
import { Stop } from "../../../adapters/command-line/stop.js"
import { wordsIn } from "../../../adapters/command-line/wording.js"
import { run } from "./support/run.js"

const read = (...argv: ReadonlyArray<string>) => readArguments(argv, wordsIn("sv"))

const complaint = (...argv: ReadonlyArray<string>): string => {
  try {
    read(...argv)
  } catch (error) {
    if (error instanceof Stop && error.exitCode === 2) return error.message
    throw error
  }
  return "nothing wrong"
}

describe("readArguments", () => {
  it("finds command, positionals and options in any order", () => {
    for (const argv of [
      ["figures", "data", "--format", "json", "--out", "x.json"],
      ["--out", "x.json", "figures", "--format=json", "data"]
    ]) {
      const { command, positionals, options } = read(...argv)
      expect(command?.name).toBe("figures")
      expect(positionals).toEqual(["data"])
      expect(Object.fromEntries(options)).toEqual({ format: "json", out: "x.json" })
    }
  })
  it("takes everything after -- as positionals", () => {
    expect(read("check", "--", "--data").positionals).toEqual(["--data"])
  })
  it("takes - as the value of --out", () => {
    expect(read("figures", "data", "--out", "-").options.get("out")).toBe("-")
  })
  it("takes a value that begins with a dash after =", () => {
    expect(read("report", "d", "--out", "o", "--unit=-1").options.get("unit")).toBe("-1")
  })
  it("knows -h", () => {
    expect(read("check", "-h").options.has("help")).toBe(true)
  })
  it("asks for nothing more when help is asked for", () => {
    expect(read("report", "--help").command?.name).toBe("report")
  })
  it("has no command when none is named", () => {
    expect(read().command).toBeUndefined()
  })
  it.each([
    ["cehck", "check"],
    ["figure", "figures"],
    ["demo", "demonstrate"],
    ["reports", "report"]
  ])("suggests what was meant by the command %s", (name, meant) => {
    expect(complaint(name, "data")).toBe(`Kommandot ${name} finns inte. Menade du ${meant}? Se --help.`)
  })
  it("suggests nothing where nothing is like it", () => {
    expect(complaint("xylofon")).toBe("Kommandot xylofon finns inte. Se --help.")
  })
  it.each([
    ["--profil", "--profile"],
    ["--fromat", "--format"],
    ["--polcy=strict", "--policy"]
  ])("suggests what was meant by the option %s", (option, meant) => {
    expect(complaint("figures", "data", option)).toContain(`Menade du ${meant}?`)
  })
  it("refuses an option of another command", () => {
    expect(complaint("check", "data", "--policy", "strict")).toContain("Flaggan --policy är okänd.")
  })
  it("refuses an unknown letter", () => {
    expect(complaint("check", "data", "-x")).toContain("Flaggan -x är okänd.")
  })
  it("refuses a value that is not in the list, and names the list", () => {
    expect(complaint("figures", "data", "--profile", "excel")).toBe(
      "--profile kan inte vara excel. Välj en av: rfc4180, excel-sv. Menade du excel-sv? Se --help."
    )
  })
  it.each([
    ["at the end", ["figures", "data", "--out"]],
    ["before another option", ["figures", "data", "--out", "--format", "json"]],
    ["after =", ["figures", "data", "--out="]]
  ])("refuses an option whose value is missing %s", (_, argv) => {
    expect(complaint(...argv)).toContain("Flaggan --out saknar sitt värde.")
  })
  it("refuses a value for a flag", () => {
    expect(complaint("check", "data", "--all=yes")).toContain("Flaggan --all ska inte ha något värde.")
  })
  it("refuses an option that is given twice", () => {
    expect(complaint("figures", "data", "--out", "a", "--out", "b")).toContain(
      "Flaggan --out är angiven mer än en gång."
    )
  })
  it("refuses a missing data set, and a word too many", () => {
    expect(complaint("check")).toBe("DATASET saknas. Se skolkvalitet check --help.")
    expect(complaint("trace", "data")).toContain("FIGURE-ID saknas.")
    expect(complaint("check", "data", "mer")).toContain("mer är ett ord för mycket.")
    expect(complaint("rules", "A", "B")).toContain("B är ett ord för mycket.")
  })
  it("refuses a report without a place to write to", () => {
    expect(complaint("report", "data", "--all")).toBe("--out DIR saknas. Ange var resultatet ska skrivas.")
  })
})

describe("wrong use", () => {
  it("ends with 2, says so on stderr and leaves stdout empty", async () => {
    expect(await run(["figures", "data", "--profil", "x"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "Flaggan --profil är okänd. Menade du --profile? Se --help.\n"
    })
  })
  it("is told in English when that language is asked for, wherever it stands", async () => {
    for (const argv of [
      ["--language", "en", "cehck"],
      ["cehck", "--language=en"]
    ]) {
      expect((await run(argv)).stderr).toBe("There is no command cehck. Did you mean check? See --help.\n")
    }
  })
  it("is told in Swedish when the language itself is wrong", async () => {
    const { stderr, exitCode } = await run(["check", "data", "--language", "de"])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("--language kan inte vara de. Välj en av: sv, en.")
  })
})
