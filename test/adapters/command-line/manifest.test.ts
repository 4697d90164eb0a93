import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { wordsIn } from "../../../adapters/command-line/wording.js"
import { type Manifest, manifestOf, manifestText, originOf } from "../../../adapters/command-line/writing/manifest.js"
import { nodeFileSystem } from "../../../adapters/command-line/writing/node-file-system.js"
import { sha256, sizeOf } from "../../../adapters/command-line/writing/output-file.js"
import { readManifest } from "../../../adapters/command-line/writing/read-manifest.js"
import { example, filesBelow, run, temporaryFolder } from "./support/run.js"

const open = originOf({ audience: "public", policy: "default", inputs: [{ name: "units.csv", sha256: "1" }] })
const strict = originOf({ ...open, policy: "strict" })
const file = (name: string, hash = "h") => ({ name, sha256: hash, size: 1 })
const namesIn = ({ files }: { readonly files: Manifest["files"] }) => files.map(({ name }) => name)

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))

describe("manifestOf", () => {
  it("lists files and inputs by name", () => {
    const inputs = [
      { name: "units.csv", sha256: "1" },
      { name: "areas.csv", sha256: "2" }
    ]
    const manifest = manifestOf(originOf({ ...open, inputs }), [file("b"), file("a")], undefined, new Set())
    expect(namesIn(manifest)).toEqual(["a", "b"])
    expect(manifest.inputs.map(({ name }) => name)).toEqual(["areas.csv", "units.csv"])
    expect(manifest.earlier).toEqual([])
  })
  it("keeps files of an earlier run with the same origin among the others", () => {
    const before = manifestOf(open, [file("a")], undefined, new Set())
    expect(namesIn(manifestOf(open, [file("b")], before, new Set(["a"])))).toEqual(["a", "b"])
  })
  it("keeps files of another origin apart, with their own", () => {
    const before = manifestOf(open, [file("a")], undefined, new Set())
    const after = manifestOf(strict, [file("b")], before, new Set(["a"]))
    expect(namesIn(after)).toEqual(["b"])
    expect(after.policy).toBe("strict")
    expect(after.earlier).toEqual([{ ...open, files: [file("a")] }])
  })
  it("takes files back from the earlier ones when their origin returns", () => {
    const first = manifestOf(open, [file("a")], undefined, new Set())
    const second = manifestOf(strict, [file("b")], first, new Set(["a"]))
    const third = manifestOf(open, [file("c")], second, new Set(["a", "b"]))
    expect(namesIn(third)).toEqual(["a", "c"])
    expect(third.earlier.map(namesIn)).toEqual([["b"]])
  })
  it("replaces the entry of a file that is written again", () => {
    const before = manifestOf(open, [file("a", "old")], undefined, new Set())
    const after = manifestOf(strict, [file("a", "new")], before, new Set(["a"]))
    expect(after.files).toEqual([file("a", "new")])
    expect(after.earlier).toEqual([])
  })
  it("drops the entry of a file that is gone", () => {
    const before = manifestOf(open, [file("a")], undefined, new Set())
    expect(namesIn(manifestOf(open, [file("b")], before, new Set()))).toEqual(["b"])
  })
  it("tells other inputs from the same ones", () => {
    const before = manifestOf(open, [file("a")], undefined, new Set())
    const changed = originOf({ ...open, inputs: [{ name: "units.csv", sha256: "2" }] })
    expect(manifestOf(changed, [file("b")], before, new Set(["a"])).earlier.map(namesIn)).toEqual([["a"]])
  })
  it("sorts the earlier origins, whichever came first", () => {
    const gone = new Set(["a", "b", "c"])
    const strictFirst = manifestOf(open, [file("b")], manifestOf(strict, [file("c")], undefined, gone), gone)
    const openFirst = manifestOf(strict, [file("c")], manifestOf(open, [file("b")], undefined, gone), gone)
    const internal = originOf({ ...open, audience: "internal", policy: null })
    expect(manifestText(manifestOf(internal, [file("a")], strictFirst, gone))).toBe(
      manifestText(manifestOf(internal, [file("a")], openFirst, gone))
    )
  })
})

describe("readManifest", () => {
  const words = wordsIn("en")
  const readIn = (folder: string) => readManifest(folder, nodeFileSystem, words)

  it("finds none in an empty folder", async () => {
    expect(await readIn(temporaryFolder())).toBeUndefined()
  })
  it("reads what was written", async () => {
    const folder = temporaryFolder()
    const manifest = manifestOf(
      strict,
      [file("b")],
      manifestOf(open, [file("a")], undefined, new Set()),
      new Set(["a"])
    )
    writeFileSync(join(folder, "manifest.json"), manifestText(manifest))
    expect(await readIn(folder)).toEqual(manifest)
  })
  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a web application's", '{"name":"app","icons":[]}'],
    ["one of a later version", '{"program":"skolkvalitet","schemaVersion":2}'],
    [
      "one with a broken file",
      '{"program":"skolkvalitet","schemaVersion":1,"version":"1","audience":null,"policy":null,"inputs":[],"files":[{}],"earlier":[]}'
    ],
    [
      "one with a broken input",
      '{"program":"skolkvalitet","schemaVersion":1,"version":"1","audience":null,"policy":null,"inputs":[1],"files":[],"earlier":[]}'
    ]
  ])("refuses %s, for it would be overwritten", async (_, text) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, "manifest.json"), text)
    await expect(readIn(folder)).rejects.toThrow("was not written by this program")
  })
})

describe("the manifest of a run", () => {
  it("has the right hash and size of every file, and of every input", async () => {
    const folder = temporaryFolder()
    await run(["figures", example, "--out", join(folder, "figures.csv"), "--policy", "strict"])
    const manifest = manifestIn(folder)
    expect(manifest).toMatchObject({ program: "skolkvalitet", audience: "public", policy: "strict", earlier: [] })
    const text = readFileSync(join(folder, "figures.csv"), "utf8")
    expect(manifest.files).toEqual([{ name: "figures.csv", sha256: sha256(text), size: sizeOf(text) }])
    for (const { name, sha256: hash } of manifest.inputs) expect(hash).toBe(sha256(readFileSync(join(example, name))))
    expect(manifest.inputs.map(({ name }) => name)).toEqual(filesBelow(example).filter((name) => name.endsWith(".csv")))
  })
  it("is the same after the same run, and holds no time", async () => {
    const folder = temporaryFolder()
    const argv = ["figures", example, "--out", join(folder, "figures.csv")]
    await run(argv)
    const first = readFileSync(join(folder, "manifest.json"), "utf8")
    await run(argv)
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(first)
    expect(first).not.toMatch(/\d{2}:\d{2}/)
  })
  it("never calls internal figures public, nor loses files of another run", async () => {
    const folder = temporaryFolder()
    await run(["figures", example, "--out", join(folder, "public.csv")])
    await run(["figures", example, "--audience", "internal", "--out", join(folder, "internal.csv")])
    const { audience, policy, files, earlier } = manifestIn(folder)
    expect({ audience, policy, names: namesIn({ files }) }).toEqual({
      audience: "internal",
      policy: null,
      names: ["internal.csv"]
    })
    expect(earlier.map((part) => [part.audience, part.policy, namesIn(part)])).toEqual([
      ["public", "default", ["public.csv"]]
    ])
    rmSync(join(folder, "public.csv"))
    await run(["figures", example, "--audience", "internal", "--out", join(folder, "internal.csv")])
    expect(manifestIn(folder).earlier).toEqual([])
  })
  it("of another program stops the run before anything is written", async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, "manifest.json"), "{}")
    const { exitCode, stderr } = await run(["figures", example, "--out", join(folder, "figures.csv")])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("är inte skriven av det här programmet")
    expect(filesBelow(folder)).toEqual(["manifest.json"])
  })
})
