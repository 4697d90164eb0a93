import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { filesBelow, run, temporaryFolder } from "./support/run.js"
import { answers, surveyData } from "./support/survey-data.js"

const partialOf = async (rows: ReadonlyArray<string>, cycle = "vår-25", changes = {}): Promise<string> => {
  const text = `${[answers.header, ...rows].join("\n")}\n`
  return (
    await run(["survey", surveyData({ ...changes, [`answers/${cycle}.csv`]: text }), "--cycle", cycle, "--partial"])
  ).stdout
}

const written = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const folder = temporaryFolder()
  return texts.map((text, index) => {
    const path = join(folder, `${index}.tally.json`)
    writeFileSync(path, text)
    return path
  })
}

const rows = answers["vår-25"]

/** The partials of some partitions, made once: what is tested is how they are added. */
const partials = Promise.all(rows.map((row) => partialOf([row])))

describe("merge", () => {
  it("gives the bytes of one run over all answers, in any order and however they are divided", async () => {
    const whole = await partialOf(rows)
    const each = await partials
    const none = await partialOf([])
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...each, none], { minLength: each.length + 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (shuffled, cut) => {
          const merged = async (texts: ReadonlyArray<string>) =>
            (await run(["merge", ...written(texts), "--out", "-"])).stdout
          const [first, second] = [await merged(shuffled.slice(0, cut)), await merged(shuffled.slice(cut))]
          expect(await merged([first, second])).toBe(whole)
          expect(await merged(shuffled)).toBe(whole)
        }
      ),
      { numRuns: 15 }
    )
  })
  it("gives a single file back", async () => {
    const whole = await partialOf(rows)
    expect((await run(["merge", ...written([whole]), "--out", "-"])).stdout).toBe(whole)
  })
  it("writes a file with a manifest that names its parts", async () => {
    const folder = temporaryFolder()
    const [first = "", second = ""] = await partials
    const out = join(folder, "vår-25.tally.json")
    const { exitCode, stdout, stderr } = await run(["merge", ...written([first, second]), "--out", out])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" })
    expect(stderr).toContain(`Skrev ${out}`)
    expect(filesBelow(folder)).toEqual(["manifest.json", "vår-25.tally.json"])
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
    expect(manifest).toMatchObject({ audience: "internal", policy: null })
    expect(manifest.inputs.map(({ name }: { readonly name: string }) => name)).toEqual(["0.tally.json", "1.tally.json"])
  })
  it("writes nothing with --dry-run", async () => {
    const folder = temporaryFolder()
    const { stdout } = await run(["merge", ...written(await partials), "--out", join(folder, "a.json"), "--dry-run"])
    expect(stdout).toContain("a.json")
    expect(filesBelow(folder)).toEqual([])
  })
  it("warns of two files with the same content, and adds them all the same", async () => {
    const [first = ""] = await partials
    const { exitCode, stdout, stderr } = await run(["merge", ...written([first, first]), "--out", "-"])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).tallies[1].counts).toEqual([0, 0, 0, 2])
    expect(stderr).toContain("har samma innehåll. Kontrollera att samma svar inte räknas två gånger.")
  })
})

describe("merge of what cannot be added", () => {
  it("ends with 3 for different rounds", async () => {
    const [first = ""] = await partials
    const paths = written([first, await partialOf(answers["vår-24"], "vår-24")])
    const { exitCode, stdout, stderr } = await run(["merge", ...paths, "--out", "-"])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" })
    expect(stderr).toBe(
      `${paths[0]} har svar i vår-25/f1 men ${paths[1]} i vår-24/f1. Lägg bara ihop svar i samma enkätomgång med samma frågeformulär.\n`
    )
  })
  it("ends with 3 for different questionnaires", async () => {
    const [first = ""] = await partials
    const paths = written([first, first.replace('"questionnaireId": "f1"', '"questionnaireId": "f2"')])
    const { exitCode, stderr } = await run(["merge", ...paths, "--out", "-"])
    expect(exitCode).toBe(3)
    expect(stderr).toContain("vår-25/f2")
  })
  it("ends with 3 for different scales, also ones of as many steps", async () => {
    const [first = ""] = await partials
    const shifted = first.replace('"minimum":1,"maximum":4', '"minimum":0,"maximum":3')
    const { exitCode, stderr } = await run(["merge", ...written([first, shifted]), "--out", "-", "--language", "en"])
    expect(exitCode).toBe(3)
    expect(stderr).toContain("counted the question trivs on different scales.")
  })
  it("ends with 3 for files that are none, and tells what is wrong", async () => {
    const [first = ""] = await partials
    const paths = written([first, "{}", "x"])
    const { exitCode, stderr } = await run(["merge", ...paths, "--out", "-"])
    expect(exitCode).toBe(3)
    expect(stderr).toContain(`${paths[1]}:1`)
    expect(stderr).toContain(`${paths[2]}:1`)
    expect(stderr).toContain("Räknade svar går inte att läsa: 8 problem.")
  })
  it("ends with 3 for a file that is not there", async () => {
    const { exitCode, stderr } = await run(["merge", "nowhere.tally.json", "--out", "-"])
    expect(exitCode).toBe(3)
    expect(stderr).toBe("nowhere.tally.json finns inte eller går inte att läsa. Ange filer med räknade svar.\n")
  })
  it("ends with 2 for a file that is named twice", async () => {
    const [path = ""] = written(await partials)
    const { exitCode, stderr } = await run(["merge", path, path, "--out", "-"])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("är angiven mer än en gång och skulle räknas dubbelt.")
  })
  it("ends with 2 without files, without a place, and for the manifest's place", async () => {
    expect((await run(["merge", "--out", "x"])).exitCode).toBe(2)
    expect((await run(["merge", "a"])).stderr).toBe("--out FILE saknas. Ange var resultatet ska skrivas.\n")
    expect((await run(["merge", "a", "--out", "manifest.json"])).exitCode).toBe(2)
  })
})
