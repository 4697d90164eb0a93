import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { surveyResultColumns } from "../../../adapters/command-line/survey-results-csv.js"
import { readTablesOrThrow } from "../../../adapters/tables/index.js"
import { surveyResultsOrThrow } from "../../../src/surveys/survey-results.js"
import { filesBelow, run, temporaryFolder } from "./support/run.js"
import { surveyData } from "./support/survey-data.js"

const internal = (folder: string, ...more: ReadonlyArray<string>) =>
  run(["survey", folder, "--cycle", "vår-25", "--audience", "internal", ...more])

const resultsOf = (folder: string) => {
  const files = filesBelow(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  return surveyResultsOrThrow(readTablesOrThrow(files), "vår-25")
}

/** The rows of a long table that begin with the given cells after round and period, without those cells. */
const rowsOf = (csv: string, ...cells: ReadonlyArray<string>): ReadonlyArray<string> => {
  const start = `vår-25,2025,${cells.join(",")},`
  return csv
    .split("\r\n")
    .filter((row) => row.startsWith(start))
    .map((row) => row.slice(start.length))
}

describe("survey for the authority", () => {
  it("prints a row for each measure of everything that was found", async () => {
    const { exitCode, stdout } = await internal(surveyData())
    expect(exitCode).toBe(0)
    expect(stdout.split("\r\n")[0]).toBe(surveyResultColumns.join(","))
    expect(rowsOf(stdout, "unit", "skola-2", "all", "participation", "").slice(0, 3)).toEqual([
      "invited,,8,,,,,roster",
      "questionnaires,,4,,,,,",
      "response_rate,,0.5,,,,,"
    ])
  })
  it("tells the answers of a question, from 4, 3, 2, do not know and none", async () => {
    const { stdout } = await internal(surveyData())
    const rows = rowsOf(stdout, "unit", "skola-1", "all", "question", "trivs")
    expect(rows.slice(0, 11)).toEqual([
      "questionnaires,,5,,,,,",
      "answered,,4,,,,,",
      "item_response_rate,,0.8,,,,5,",
      "count,1,0,,,,,",
      "count,2,1,,,,,",
      "count,3,1,,,,,",
      "count,4,1,,,,,",
      "share,1,0,,,,,",
      "share,2,0.3333333333333333,,,,,",
      "share,3,0.3333333333333333,,,,,",
      "share,4,0.3333333333333333,,,,,"
    ])
    expect(rows).toContain("missing,,1,,,,,")
    expect(rows).toContain("dont_know,,1,,,,,")
    expect(rows).toContain("dont_know_share,,0.25,,,,4,")
    expect(rows.find((row) => row.startsWith("mean,"))).toMatch(/^mean,,3,0\.5\d+,5\.4\d+,,3,$/)
    expect(rows.find((row) => row.startsWith("change,"))).toMatch(/^change,,1,-?\d.*,,,vår-24$/)
  })
  it("tells an index with its interval and base", async () => {
    const { stdout } = await internal(surveyData())
    expect(rowsOf(stdout, "unit", "skola-1", "all", "index", "trivsel")[0]).toMatch(/^value,,6\.66\d+,-?\d.*,,3,$/)
  })
  it("says why a number is missing", async () => {
    const { stdout } = await internal(surveyData({ "participation.csv": undefined }))
    expect(rowsOf(stdout, "authority", "kommun", "all", "participation", "")).toContain(
      "response_rate,,,,,not-reported,,"
    )
  })
  it("counts free texts and shows none", async () => {
    const { stdout } = await internal(surveyData())
    expect(rowsOf(stdout, "authority", "kommun", "all", "question", "mer")).toEqual([
      "questionnaires,,9,,,,,",
      "answered,,2,,,,,",
      "item_response_rate,,0.2222222222222222,,,,9,"
    ])
    expect(stdout).not.toContain("exempel")
  })
  it("prints JSON with the numbers of surveyResults", async () => {
    const folder = surveyData()
    const { stdout } = await internal(folder, "--format", "json")
    const expected = JSON.parse(JSON.stringify(resultsOf(folder)))
    expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, audience: "internal", ...expected })
    expect(stdout.split("\n").filter((line) => line.startsWith('    {"level":')).length).toBe(
      expected.participation.length + expected.questions.length + expected.indices.length
    )
  })
  it("writes a file with its manifest, which names the files of answers among what it was made from", async () => {
    const out = join(temporaryFolder(), "ut", "enkät.csv")
    const { exitCode, stdout } = await internal(surveyData(), "--out", out)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" })
    const manifest = JSON.parse(readFileSync(join(out, "..", "manifest.json"), "utf8"))
    expect(manifest).toMatchObject({ audience: "internal", policy: null, files: [{ name: "enkät.csv" }] })
    expect(manifest.inputs.map(({ name }: { readonly name: string }) => name)).toContain("answers/vår-25.csv")
  })
  it("writes nothing with --dry-run", async () => {
    const folder = temporaryFolder()
    const { stdout } = await internal(surveyData(), "--out", join(folder, "e.csv"), "--dry-run")
    expect(stdout).toContain("e.csv")
    expect(filesBelow(folder)).toEqual([])
    expect((await internal(surveyData(), "--dry-run")).stdout).toMatch(/^Skulle skriva ut .*\d+ byte/)
  })
  it("says that a policy is not used", async () => {
    expect((await internal(surveyData(), "--policy", "strict")).stderr).toContain("--policy gäller bara")
  })
})

describe("survey for the public", () => {
  const open = (folder: string, ...more: ReadonlyArray<string>) => run(["survey", folder, "--cycle", "vår-25", ...more])
  it("prints protected figures: a school of few answers is hidden, and another with it", async () => {
    const school = (id: string, answers: number) => Array.from({ length: answers }, (_, at) => `${id},${(at % 4) + 1},`)
    const folder = surveyData({
      "units.csv": "id,name,school_forms\nskola-1,Björkskolan,GR\nskola-2,Ängsskolan,GR\nskola-3,Ekskolan,GR\n",
      "answers/vår-25.csv": [
        "unit_id,trivs,mer",
        ...school("skola-1", 24),
        ...school("skola-2", 16),
        "skola-3,4,",
        "skola-3,2,",
        ""
      ].join("\n"),
      "answers/vår-24.csv": undefined,
      "participation.csv": undefined
    })
    const { exitCode, stdout } = await open(folder)
    expect(exitCode).toBe(0)
    const rows = stdout.split("\r\n").filter((row) => row.startsWith("trivs/"))
    // 4 · (1 + 2 + 3 + 4) · 2.5 = 100, and 4 + 2 = 6: (100 + 6) / 42 = 2.52.
    expect(rows[0]).toMatch(/^trivs\/kommun\/2025\/all,trivs,Mitt barn trivs\..*,alla,reported,2\.5,,42,3,3,/)
    expect(rows.find((row) => row.startsWith("trivs/skola-3/"))).toContain(",suppressed,,,,1,1,")
    expect(rows.filter((row) => row.includes(",unit,") && row.includes(",suppressed,"))).toHaveLength(2)
  })
  it("prints nothing of other rounds, and no change from one that is hidden", async () => {
    const { stdout } = await open(surveyData(), "--format", "json")
    const { audience, policy, figures } = JSON.parse(stdout)
    expect([audience, policy]).toEqual(["public", "default"])
    expect(new Set(figures.map(({ period }: { readonly period: string }) => period))).toEqual(new Set(["2025"]))
    expect(figures[0].change).toEqual({ value: null, reason: expect.any(String) })
  })
  it("follows the policy that was asked for", async () => {
    const { stdout } = await open(surveyData(), "--policy", "strict")
    expect(stdout.split("\r\n").filter((row) => row.includes(",reported,"))).toEqual([])
  })
  it("writes a public file", async () => {
    const folder = temporaryFolder()
    await open(surveyData(), "--out", join(folder, "enkät.csv"), "--policy", "skolinspektionen")
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject({
      audience: "public",
      policy: "skolinspektionen"
    })
  })
  it("waits until the round is closed", async () => {
    const cycles =
      "id,kind,name,questionnaire_id,respondent_group,interval_years,opens_on,closes_on,state,anonymous,minimum_base"
    const folder = surveyData({
      "survey-cycles.csv": `${cycles}\nvår-25,user,V,f1,guardians,1,2025-02-01,2025-03-15,open,ja,5\n`,
      "participation.csv": undefined,
      "answers/vår-24.csv": undefined
    })
    const { exitCode, stdout, stderr } = await open(folder)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" })
    expect(stderr).toContain("Enkätomgången vår-25 är inte stängd")
    expect((await internal(folder)).exitCode).toBe(0)
  })
  it("says when there are no answers", async () => {
    const { exitCode, stdout, stderr } = await open(surveyData({ "answers/vår-25.csv": undefined }))
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain(",reported,")
    expect(stderr).toContain("Enkätomgången vår-25 har inga svar i underlaget.")
  })
})

describe("survey of a round that is not there", () => {
  it("ends with 2 and names the nearest", async () => {
    const { exitCode, stdout, stderr } = await run(["survey", surveyData(), "--cycle", "var-25"])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" })
    expect(stderr).toBe("Enkätomgången var-25 finns inte i underlaget. Menade du vår-25?\n")
  })
  it("ends with 2 where no round is named", async () => {
    const { exitCode, stderr } = await run(["survey", surveyData()])
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "--cycle ID saknas. Ange enkätomgångens id.\n" })
  })
})

describe("survey of answers with problems", () => {
  it("ends with 3 and tells each with its place, without the answers", async () => {
    const wrong = surveyData({ "answers/vår-25.csv": "unit_id,trivs\nskola-1,7\nskola-3,Kim Ek\n" })
    const { exitCode, stdout, stderr } = await run(["survey", wrong, "--cycle", "vår-25"])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" })
    expect(stderr).toContain("answers/vår-25.csv:2:trivs")
    expect(stderr).toContain("answers/vår-25.csv:3:unit_id")
    expect(stderr).not.toContain("Kim")
  })
})

describe("survey --partial", () => {
  const partial = (folder: string, ...more: ReadonlyArray<string>) =>
    run(["survey", folder, "--cycle", "vår-25", "--partial", ...more])
  it("prints the counted answers of the round, and nothing of any other", async () => {
    const { exitCode, stdout } = await partial(surveyData())
    expect(exitCode).toBe(0)
    const { cycleId, questionnaireId, tallies } = JSON.parse(stdout)
    expect([cycleId, questionnaireId, tallies.length]).toEqual(["vår-25", "f1", 4])
    expect(stdout).not.toContain("vår-24")
    expect(stdout).not.toContain("exempel")
    expect(stdout.endsWith("}\n")).toBe(true)
  })
  it("prints the same bytes whatever the order of the rows, and from tallies of a table", async () => {
    const { stdout } = await partial(surveyData())
    const text = readFileSync(join(surveyData(), "answers/vår-25.csv"), "utf8")
    const [header = "", ...rows] = text.trimEnd().split("\n")
    const turned = surveyData({ "answers/vår-25.csv": `${[header, ...rows.reverse()].join("\n")}\n` })
    expect((await partial(turned)).stdout).toBe(stdout)
  })
  it("writes an internal file that can be read as answers", async () => {
    const folder = temporaryFolder()
    const out = join(folder, "vår-25.tally.json")
    await partial(surveyData(), "--out", out)
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject({ audience: "internal" })
    const elsewhere = surveyData({
      "answers/vår-25.csv": undefined,
      "answers/vår-25.alla.tally.json": readFileSync(out, "utf8")
    })
    expect((await partial(elsewhere)).stdout).toBe(readFileSync(out, "utf8"))
    expect((await internal(elsewhere)).stdout).toBe((await internal(surveyData())).stdout)
  })
  it("is never for the public", async () => {
    const { exitCode, stdout, stderr } = await partial(surveyData(), "--audience", "public")
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" })
    expect(stderr).toContain("Räknade svar är inte skyddade")
  })
  it("says which options it does not use", async () => {
    const { stderr } = await partial(surveyData(), "--format", "csv", "--policy", "strict")
    expect(stderr).toContain("--format används inte här")
    expect(stderr).toContain("--policy gäller bara")
  })
})
