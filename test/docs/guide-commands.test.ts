import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { buildCommand } from "../end-to-end/support/bundle.js"
import { guideFolder, runInShell } from "./support/guide-folder.js"

const pages = ["README.md", ...readdirSync("docs/guides").map((name) => `docs/guides/${name}`)]

const fencesOf = (page: string, language: string): ReadonlyArray<string> =>
  [...readFileSync(page, "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, code = ""]) => code
  )

/** A script is run whole, anything else line by line; what installs and tests the package itself is the gates' work. */
const runsOf = (page: string): ReadonlyArray<string> =>
  fencesOf(page, "sh").flatMap((code) =>
    code.startsWith("#!")
      ? [code]
      : code.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("npm "))
  )

/** The example holds findings on purpose. */
const expectedCode = (script: string): number => (/^(npx )?skolkvalitet check /.test(script) ? 1 : 0)

const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).status === 0

let folder: string

beforeAll(async () => {
  const { path } = await buildCommand("guides")
  folder = guideFolder(path)
  // What `npm start` does in a fresh clone, before the README goes on.
  runInShell("skolkvalitet demonstrate docs/example --out out", folder)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(process.platform === "win32")("the commands of the guides", () => {
  for (const page of pages.filter((name) => runsOf(name).length > 0))
    it(`run as ${page} says`, () => {
      for (const script of runsOf(page)) {
        const { status, stderr } = runInShell(script, folder)
        expect({ script, status, stderr }).toEqual({ script, status: expectedCode(script), stderr })
      }
    }, 180_000)

  it("publish what is safe and leave a log of what was found", () => {
    expect(readdirSync(join(folder, "published")).sort()).toEqual(["figures.json", "manifest.json", "reports"])
    expect(readFileSync(join(folder, "log/findings.csv"), "utf8")).toContain("SK-FOL-005")
    expect(existsSync(join(folder, "tonight/public"))).toBe(false)
  })

  it("publish nothing when the data cannot be read", () => {
    const [script = ""] = runsOf("docs/guides/nightly-job.md")
    const before = readFileSync(join(folder, "published/figures.json"), "utf8")
    rmSync(join(folder, "kommun/units.csv"))
    const { status, stderr } = runInShell(script, folder)
    expect(status).toBe(3)
    expect(stderr).toContain("units.csv")
    expect(readFileSync(join(folder, "published/figures.json"), "utf8")).toBe(before)
  }, 180_000)
})

const programs = [
  { language: "java", needs: ["javac"], file: "Check.java", script: "java Check.java" },
  { language: "csharp", needs: ["mcs", "mono"], file: "Check.cs", script: "mcs Check.cs && mono Check.exe" }
]

describe.each(programs)("the $language of the guides", ({ language, needs, file, script }) => {
  it.skipIf(!needs.every(isInstalled))(
    "calls the command and tells what came of it",
    () => {
      const [code = ""] = fencesOf("docs/guides/java-and-dotnet.md", language)
      writeFileSync(join(folder, file), code)
      const { status, stdout, stderr } = runInShell(script, folder)
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "findings: 2\n", stderr })
    },
    180_000
  )
})
