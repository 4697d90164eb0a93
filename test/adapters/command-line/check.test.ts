import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import type { DecodeIssue } from "../../../src/model/decode-error.js"
import type { Finding } from "../../../src/validation/finding.js"
import {
  changedExample,
  example,
  jsonFile,
  replacing,
  run,
  smallDataset,
  smallIndicator,
  smallRow
} from "./support/run.js"

interface Told {
  readonly problems: ReadonlyArray<DecodeIssue>
  readonly findings: ReadonlyArray<Finding>
}

const told = async (dataset: string): Promise<Told> =>
  JSON.parse((await run(["check", dataset, "--format", "json"])).stdout)

/** Rows of the example that no longer are numbers. */
const badNumbers = (count: number) => (text: string) =>
  text
    .split("\n")
    .map((line, index) => (index >= 1 && index <= count ? line.replace(/,all,\d+,/, ",all,1 000,") : line))
    .join("\n")

/** One run serves all tests that only look at what it printed. */
const plain = run(["check", example])

const personalNumber = "811218-9876"

describe("check", () => {
  it("names the two faults that were planted in the example, and nothing false", async () => {
    const { problems, findings } = await told(example)
    const places = findings.map(({ ruleId, severity, place }) => `${ruleId} ${severity} ${place.file}:${place.row}`)
    expect(problems).toEqual([])
    // The rule on groups points at the whole, row 251; the wrong part stands on the row after it.
    expect(places).toEqual(["SK-FOL-005 error observations.csv:251", "SK-ACT-006 warning actions.csv:14"])
  })
  it("ends with 1 for errors, and with 0 where there are none", async () => {
    expect((await plain).exitCode).toBe(1)
    const mended = changedExample({ "observations.csv": replacing("girls,,,138,", "girls,,,137,") })
    expect((await run(["check", mended])).exitCode).toBe(0)
  })
  it("ends with 1 for warnings on request", async () => {
    const mended = changedExample({ "observations.csv": replacing("girls,,,138,", "girls,,,137,") })
    expect((await run(["check", mended, "--fail-on", "warning"])).exitCode).toBe(1)
  })
  it("shows rule, level, count, source, place, record, caret, message and remedy", async () => {
    const { stdout } = await plain
    const lines = stdout.split("\n")
    const head = lines.findIndex((line) => line.startsWith("FEL SK-FOL-005 "))
    expect(lines[head]).toMatch(/\(1\)$/)
    expect(lines[head + 1]).toMatch(/^ {2}Källa: /)
    expect(lines[head + 2]).toMatch(/^ {2}observations\.csv:25[12]:value$/)
    expect(lines[head + 3]).toMatch(/^ {4}25[12] \| gr-antal-elever,kvarnrydsskolan,2024\/25,/)
    const caret = lines[head + 4]!.indexOf("^")
    expect(lines[head + 3]!.slice(caret, caret + 3)).toMatch(/^(284|138)$/)
    expect(lines[head + 5]).toContain("285")
    expect(lines[head + 6]).toMatch(/^ {2}Åtgärd: /)
  })
  it("tells the remedy once for the group and not with each row", async () => {
    const { stdout } = await plain
    const [, remedy = "?"] = /Åtgärd: (.*)/.exec(stdout) ?? []
    expect(stdout.split(remedy)).toHaveLength(2)
  })
  it("prints totals at the end, whatever is shown", async () => {
    const { stdout, stderr } = await plain
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^Iakttagelser: 1 fel, .* Lästa filer: \d+\.$/)
    expect(stderr).toBe("")
  })
  it("speaks English on request", async () => {
    const { stdout } = await run(["check", example, "--language", "en"])
    expect(stdout).toContain("ERROR SK-FOL-005 ")
    expect(stdout).toMatch(/Findings: 1 error, /)
  })
  it("shows three rows of each sort and says how many there are", async () => {
    const dataset = changedExample({ "observations.csv": badNumbers(40) })
    const { stdout, exitCode } = await run(["check", dataset])
    expect(exitCode).toBe(3)
    expect(stdout.match(/^ {2}observations\.csv:\d+:numerator$/gm)).toHaveLength(3)
    expect(stdout).toContain("LÄSPROBLEM thousands-separator (")
    expect(stdout).toMatch(/ {2}… och \d+ till\. Visa alla med --all\./)
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^Underlaget går inte att läsa: \d+ problem\. Reglerna har inte prövats\./
    )
  })
  it("shows all rows on request", async () => {
    const dataset = changedExample({ "observations.csv": badNumbers(40) })
    const { stdout } = await run(["check", dataset, "--all"])
    expect(stdout.match(/^ {2}observations\.csv:\d+:numerator$/gm)!.length).toBeGreaterThan(3)
    expect(stdout).not.toContain("--all")
  })
  it("puts the caret under the cell of a problem", async () => {
    const dataset = changedExample({ "observations.csv": badNumbers(1) })
    const lines = (await run(["check", dataset])).stdout.split("\n")
    const at = lines.findIndex((line) => line.includes("2 | gr9-alla-amnen"))
    const caret = lines[at + 1]!.indexOf("^^^^^")
    expect(lines[at]!.slice(caret, caret + 5)).toBe("1 000")
  })
  it("names the nearest file for one that is misnamed", async () => {
    const dataset = changedExample({ "unit.csv": () => "id,name\n" })
    expect((await run(["check", dataset])).stdout).toContain("Menade du units.csv?")
  })
  it("never shows a cell of free text", async () => {
    const secret = "Hemligheten om en elev"
    const dataset = changedExample({
      "actions.csv": (text) => `${text.trimEnd()}\na99,okand,2024,,,${secret},rektor,,ej datum,2025-01-01,,,done,,,\n`
    })
    const { stdout } = await run(["check", dataset, "--all"])
    expect(stdout).toContain("actions.csv:")
    expect(stdout).not.toContain(secret)
  })
  it.each(["text", "json", "csv"])("never prints a personal number, as %s", async (format) => {
    const dataset = changedExample({
      "units.csv": (text) => `${text.trimEnd()}\n${personalNumber},Skolan,${personalNumber},GR,${personalNumber},,,,\n`,
      [`${personalNumber}.csv`]: () => "id\n"
    })
    const { stdout, stderr } = await run(["check", dataset, "--format", format, "--all"])
    expect(stdout).toContain("units.csv")
    expect(stdout + stderr).not.toContain(personalNumber)
    expect(stdout + stderr).not.toContain("8112189876")
  })
  it("steers no terminal with what stands in the data", async () => {
    const dataset = changedExample({
      "areas.csv": (text) => `${text.trimEnd()}\nx\u001b[31m,Område,\u0007finns-inte\n`
    })
    const { stdout } = await run(["check", dataset, "--all"])
    expect(stdout).toContain("areas.csv")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
  it("reads a data set from a JSON file and points into it", async () => {
    const path = jsonFile(smallDataset({ observations: [smallRow("a", 50, 40)] }))
    const { stdout, exitCode } = await run(["check", path])
    expect(exitCode).toBe(1)
    expect(stdout).toContain("  observations godkant/a/2024/25/all numerator\n")
  })
  it("points into a JSON file that cannot be decoded", async () => {
    const path = jsonFile(smallDataset({ indicators: [smallIndicator({ decimals: "1" })] }))
    const { stdout, exitCode } = await run(["check", path])
    expect(exitCode).toBe(3)
    expect(stdout).toContain("  indicators/0/decimals\n")
  })
  it("gives everything as JSON, totals beside it", async () => {
    const { stdout, stderr, exitCode } = await run(["check", example, "--format", "json"])
    expect(Object.keys(JSON.parse(stdout))).toEqual(["problems", "findings"])
    expect(stderr).toMatch(/^Iakttagelser: 1 fel/)
    expect(exitCode).toBe(1)
  })
  it("gives problems as JSON with their place", async () => {
    const { problems, findings } = await told(changedExample({ "observations.csv": badNumbers(40) }))
    expect(problems.length).toBeGreaterThan(3)
    expect(problems[0]).toMatchObject({
      code: "thousands-separator",
      severity: "error",
      place: { file: "observations.csv", row: 2, column: "numerator" }
    })
    expect(findings).toEqual([])
  })
  it("gives one row for each finding as CSV", async () => {
    const { stdout } = await run(["check", example, "--format", "csv"])
    const rows = parse(stdout, { columns: true }) as ReadonlyArray<Readonly<Record<string, string>>>
    const { findings } = await told(example)
    expect(rows.map((row) => row["code"])).toEqual(findings.map(({ ruleId }) => ruleId))
    expect(rows.at(-1)).toMatchObject({
      kind: "finding",
      severity: "warning",
      file: "actions.csv",
      row: "14",
      column: "outcome",
      table: "actions"
    })
  })
  it("gives one row for each problem as CSV", async () => {
    const { stdout } = await run(["check", changedExample({ "observations.csv": badNumbers(2) }), "--format", "csv"])
    const [row] = parse(stdout, { columns: true }) as ReadonlyArray<object>
    expect(row).toMatchObject({ kind: "problem", code: "thousands-separator", row: "2", column: "numerator" })
  })
  it("tests rules that rest on a decision of the authority, when it is told", async () => {
    const rules = async (...options: ReadonlyArray<string>) => {
      const { stdout } = await run(["check", example, "--format", "csv", ...options])
      return stdout
    }
    expect(await rules()).not.toContain("SK-GOA-002")
    expect(await rules("--goal-area-count", "9")).toContain("SK-GOA-002")
    expect(await rules("--unit-reports-by", "2025-12-31")).toContain("SK-FOL-005")
  })
  it.each([
    ["--goal-area-count", "fyra", "ska vara ett heltal"],
    ["--unit-reports-by", "2025-02-30", "ska vara ett datum som finns"]
  ])("refuses %s %s", async (name, value, complaint) => {
    const { exitCode, stderr } = await run(["check", example, name, value])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(complaint)
  })
  it("colours levels for people, and for nobody with NO_COLOR", async () => {
    expect((await run(["check", example], { isTerminal: true })).stdout).toContain("\u001b[31mFEL\u001b[0m")
    expect((await run(["check", example], { isTerminal: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b")
    expect((await plain).stdout).not.toContain("\u001b")
  })
  it("writes nothing at all into the data set", async () => {
    const { stdout } = await run(["check", changedExample({})])
    expect(stdout).toContain("SK-FOL-005")
  })
})
