import { describe, expect, it } from "vitest"
import { paintFor } from "../../../adapters/command-line/colour.js"
import { progressIn } from "../../../adapters/command-line/progress.js"
import { nodeFileSystem } from "../../../adapters/command-line/writing/node-file-system.js"
import { example, run } from "./support/run.js"

/** Progress on a clock that is set by hand, and what it has written. */
const progressAt = (isTerminal: boolean, env: Readonly<Record<string, string>> = {}) => {
  const clock = { time: 0 }
  const written: Array<string> = []
  const output = { isTerminal, write: (text: string) => void written.push(text) }
  const surroundings = { stdout: output, stderr: output, env, files: nodeFileSystem, now: () => clock.time }
  return { clock, written, progress: progressIn(surroundings) }
}

describe("progress on a terminal", () => {
  it("is one line that is written over", () => {
    const { clock, written, progress } = progressAt(true)
    progress.step("Working", 1, 4)
    clock.time = 200
    progress.step("Working", 2, 4)
    expect(written).toEqual([
      "\r[#####---------------] 1/4 Working\u001b[K",
      "\r[##########----------] 2/4 Working\u001b[K"
    ])
  })
  it("is written ten times a second at most, and at the end", () => {
    const { clock, written, progress } = progressAt(true)
    for (let done = 1; done <= 100; done += 1) {
      clock.time += 10
      progress.step("Working", done, 100)
    }
    expect(written.length).toBeLessThan(13)
    expect(written.at(-1)).toContain("100/100")
  })
  it("has no bar where the amount of work is not known", () => {
    const { written, progress } = progressAt(true)
    progress.step("Reading")
    expect(written).toEqual(["\rReading\u001b[K"])
  })
  it("is cleared once before other texts", () => {
    const { written, progress } = progressAt(true)
    progress.step("Reading")
    progress.pause()
    progress.pause()
    expect(written.slice(1)).toEqual(["\r\u001b[K"])
  })
  it.each([{ CI: "true" }, { TERM: "dumb" }])("is not animated with %j", (env) => {
    const { written, progress } = progressAt(true, env as Readonly<Record<string, string>>)
    progress.step("Reading")
    progress.pause()
    expect(written).toEqual([])
  })
})

describe("progress elsewhere", () => {
  it("is a line every ten seconds, and none for short work", () => {
    const { clock, written, progress } = progressAt(false)
    for (let second = 1; second <= 35; second += 1) {
      clock.time = second * 1_000
      progress.step("Working", second, 35)
    }
    expect(written).toEqual(["Working 10/35\n", "Working 20/35\n", "Working 30/35\n"])
  })
  it("names the step where the amount of work is not known", () => {
    const { clock, written, progress } = progressAt(false)
    clock.time = 10_000
    progress.step("Reading")
    progress.pause()
    expect(written).toEqual(["Reading\n"])
  })
})

describe("progress of a run", () => {
  it("goes to stderr only, and leaves the line empty at the end", async () => {
    const { stdout, stderr } = await run(["check", example], { isTerminal: true, env: { NO_COLOR: "1" } })
    expect(stdout).not.toContain("\r")
    expect(stderr).toContain("\rLäser underlaget\u001b[K")
    expect(stderr.endsWith("\r\u001b[K")).toBe(true)
  })
})

describe("colour", () => {
  const output = (isTerminal: boolean) => ({ isTerminal, write: () => {} })
  const painted = (isTerminal: boolean, env: Readonly<Record<string, string>> = {}): string =>
    paintFor(output(isTerminal), { env })("yellow", "VARNING")

  it("is for terminals", () => {
    expect(painted(true)).toBe("\u001b[33mVARNING\u001b[0m")
    expect(painted(false)).toBe("VARNING")
  })
  it("is left out with NO_COLOR, unless that is empty, and on a dumb terminal", () => {
    expect(painted(true, { NO_COLOR: "1" })).toBe("VARNING")
    expect(painted(true, { NO_COLOR: "" })).toBe("\u001b[33mVARNING\u001b[0m")
    expect(painted(true, { TERM: "dumb" })).toBe("VARNING")
  })
})
