import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { Stop } from "../../../adapters/command-line/stop.js"
import { wordsIn } from "../../../adapters/command-line/wording.js"
import type { FileSystem } from "../../../adapters/command-line/writing/file-system.js"
import { nodeFileSystem } from "../../../adapters/command-line/writing/node-file-system.js"
import { piecesOf } from "../../../adapters/command-line/writing/output-content.js"
import type { OutputFile } from "../../../adapters/command-line/writing/output-file.js"
import { staged } from "../../../adapters/command-line/writing/staging.js"
import { filesBelow, temporaryFolder } from "./support/run.js"

const words = wordsIn("en")

const writeFiles = (outputs: ReadonlyArray<OutputFile>, files: FileSystem): Promise<void> =>
  staged({ files }, words, async (staging) => {
    await staging.check(outputs.map(({ path }) => path))
    for (const output of outputs) await staging.add(output)
  })

const write = (folder: string, texts: Readonly<Record<string, string>>, files: Partial<FileSystem> = {}) =>
  writeFiles(
    Object.entries(texts).map(([name, text]) => ({ path: join(folder, name), content: text })),
    { ...nodeFileSystem, ...files }
  )

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]))

const fails = async (work: Promise<void>): Promise<string> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Stop && error.exitCode === 2) return error.message
    throw error
  }
  return "nothing wrong"
}

/** Fails when a step is taken for the n-th time, as a full disk or an open file would. */
const failingAt = <Name extends "writeNew" | "replace" | "keep" | "makeFolder" | "makePrivateFolder">(
  name: Name,
  nth: number
) => {
  let calls = 0
  const step = nodeFileSystem[name] as (...parameters: ReadonlyArray<string>) => Promise<unknown>
  return {
    [name]: async (...parameters: ReadonlyArray<string>) => {
      calls += 1
      if (calls === nth) throw Object.assign(new Error("no space left"), { code: "ENOSPC" })
      return step(...parameters)
    }
  } as Partial<FileSystem>
}

describe("staged", () => {
  it("writes files into folders that it makes", async () => {
    const folder = temporaryFolder()
    await write(folder, { "a/b/one.txt": "åäö", "two.txt": "" })
    expect(contents(folder)).toEqual({ "a/b/one.txt": "åäö", "two.txt": "" })
  })
  it("replaces files whole and leaves nothing else behind", async () => {
    const folder = temporaryFolder()
    await write(folder, { "one.txt": "a long old text", "other.txt": "kept" })
    await write(folder, { "one.txt": "new" })
    expect(contents(folder)).toEqual({ "one.txt": "new", "other.txt": "kept" })
  })
  it.each([
    ["making a folder of our own", failingAt("makePrivateFolder", 1)],
    ["writing the first", failingAt("writeNew", 1)],
    ["writing the second", failingAt("writeNew", 2)],
    ["keeping an old one", failingAt("keep", 2)],
    ["putting the first in its place", failingAt("replace", 1)],
    ["putting the second in its place", failingAt("replace", 2)],
    ["putting the third in its place", failingAt("replace", 3)]
  ])("leaves everything as it was when %s fails", async (_, failing) => {
    const folder = temporaryFolder()
    const before = { "one.txt": "old 1", "two.txt": "old 2" }
    await write(folder, before)
    const message = await fails(
      write(folder, { "one.txt": "new 1", "two.txt": "new 2", "three.txt": "new 3" }, failing)
    )
    expect(message).toBe(
      "Writing failed (ENOSPC). Nothing was changed. Close files that are open in other programs, or name another place."
    )
    expect(contents(folder)).toEqual(before)
  })
  it("takes away folders that it made when it fails", async () => {
    const folder = temporaryFolder()
    await fails(write(folder, { "a/b/one.txt": "1", "c/two.txt": "2" }, failingAt("replace", 2)))
    expect(readdirSync(folder)).toEqual([])
  })
  it("takes nothing away that it did not make when it fails", async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, "a"))
    await fails(write(folder, { "a/b/one.txt": "1" }, failingAt("writeNew", 1)))
    expect(readdirSync(folder)).toEqual(["a"])
  })
  it("never shows a half-written file, not even when the machine stops while writing", async () => {
    const folder = temporaryFolder()
    await write(folder, { "one.txt": "old" })
    const halfway: Partial<FileSystem> = {
      writeNew: async (path, text) => {
        writeFileSync(path, piecesOf(text).join("").slice(0, 2))
        throw Object.assign(new Error("stopped"), { code: "EIO" })
      },
      remove: async () => {
        throw new Error("the machine is off")
      }
    }
    await fails(write(folder, { "one.txt": "a new text" }, halfway))
    expect(readFileSync(join(folder, "one.txt"), "utf8")).toBe("old")
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["one.txt"])
  })
  it("works where files cannot have a second name", async () => {
    const folder = temporaryFolder()
    await write(folder, { "one.txt": "old" })
    await write(
      folder,
      { "one.txt": "new" },
      { keep: async (from, to) => writeFileSync(to, readFileSync(from, "utf8")) }
    )
    expect(contents(folder)).toEqual({ "one.txt": "new" })
  })
  it("writes through a link to the file behind it", async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, "real.txt"), "old")
    symlinkSync(join(folder, "real.txt"), join(folder, "link.txt"))
    await write(folder, { "link.txt": "new" })
    expect(readFileSync(join(folder, "real.txt"), "utf8")).toBe("new")
  })
  it("refuses a place that is a folder", async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, "out"))
    expect(await fails(write(folder, { out: "text" }))).toContain("out is a folder. Name a file in it")
  })
  it("refuses a place below a file", async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, "file"), "text")
    expect(await fails(write(folder, { "file/a/one.txt": "text" }))).toContain("cannot be a folder")
    expect(contents(folder)).toEqual({ file: "text" })
  })
  it("refuses what is no ordinary file", async () => {
    const message = await fails(writeFiles([{ path: "/dev/null", content: "x" }], nodeFileSystem))
    expect(message).toContain("/dev/null is no ordinary file")
  })
  it("refuses two files that are one where letter case does not count", async () => {
    const folder = temporaryFolder()
    expect(await fails(write(folder, { "unit-Å.json": "1", "unit-å.json": "2" }))).toContain("the same name")
    expect(readdirSync(folder)).toEqual([])
  })
  it("says that nothing was changed where it may not make a folder", async () => {
    const folder = temporaryFolder()
    const message = await fails(write(folder, { "a/one.txt": "text" }, failingAt("makeFolder", 1)))
    expect(message).toContain("Nothing was changed.")
    expect(readdirSync(folder)).toEqual([])
  })
  it("tells of a failure that has no code", async () => {
    const folder = temporaryFolder()
    const odd = { writeNew: async () => Promise.reject("odd") }
    expect(await fails(write(folder, { "one.txt": "text" }, odd))).toContain("Writing failed (odd)")
    expect(existsSync(join(folder, "one.txt"))).toBe(false)
  })

  const interruptible = (folder: string, name: string, atFile: number) => {
    let interrupt = (): void => {}
    let listening = false
    const surroundings = {
      files: nodeFileSystem,
      onInterruption: (listener: () => void) => {
        interrupt = listener
        listening = true
        return () => {
          listening = false
        }
      }
    }
    const work = staged(surroundings, words, async (staging) => {
      for (let number = 1; number <= 2; number += 1) {
        await staging.add({ path: join(folder, `${name}-${number}.txt`), content: "new" })
        if (number === atFile) interrupt()
      }
    })
    return { work, isListening: () => listening }
  }

  it.each([1, 2])("changes nothing when a person interrupts after file %s", async (atFile) => {
    const folder = temporaryFolder()
    await write(folder, { "a-1.txt": "old" })
    const { work, isListening } = interruptible(folder, "a", atFile)
    expect(await fails(work)).toBe("Interrupted. Nothing was changed.")
    expect(contents(folder)).toEqual({ "a-1.txt": "old" })
    expect(readdirSync(folder)).toEqual(["a-1.txt"])
    expect(isListening()).toBe(false)
  })
  it("can be begun anew, and then only the later files are there", async () => {
    const folder = temporaryFolder()
    await staged({ files: nodeFileSystem }, words, async (staging) => {
      await staging.add({ path: join(folder, "a/one.txt"), content: "first" })
      await staging.takeBack()
      expect(readdirSync(folder)).toEqual([])
      await staging.add({ path: join(folder, "a/one.txt"), content: "second" })
      await staging.add({ path: join(folder, "two.txt"), content: "second" })
    })
    expect(contents(folder)).toEqual({ "a/one.txt": "second", "two.txt": "second" })
    expect(readdirSync(folder).sort()).toEqual(["a", "two.txt"])
  })
  it("keeps what is not checked yet in a folder that is closed to others", async () => {
    const folder = temporaryFolder()
    await staged({ files: nodeFileSystem }, words, async (staging) => {
      await staging.add({ path: join(folder, "one.txt"), content: "text" })
      const [own = ""] = readdirSync(folder)
      expect(statSync(join(folder, own)).mode & 0o077).toBe(0)
    })
    expect(statSync(join(folder, "one.txt")).mode & 0o444).toBe(0o444)
  })
})
