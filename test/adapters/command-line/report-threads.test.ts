import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { build } from "esbuild"
import { beforeAll, describe, expect, it } from "vitest"
import { makeReport } from "../../../adapters/command-line/reports/report-making.js"
import type { ReportMakers, ReportTask } from "../../../adapters/command-line/reports/report-task.js"
import { reportThreads } from "../../../adapters/command-line/reports/report-threads.js"
import { nodeFileSystem } from "../../../adapters/command-line/writing/node-file-system.js"
import { unitReportOf } from "../../reporting/support/compose.js"
import { example, filesBelow, run, temporaryFolder } from "./support/run.js"

/** What a thread runs: the source, as one script. */
let script = ""

beforeAll(async () => {
  const contents = `
    import { parentPort } from "node:worker_threads"
    import { serveReports } from "./report-threads.ts"
    serveReports(parentPort)
  `
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "adapters/command-line/reports", loader: "ts" },
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["docx", "write-excel-file"],
    write: false
  })
  script = outputFiles[0]?.text ?? ""
})

const threads = (count: number): ReportMakers =>
  reportThreads(Array.from({ length: count }, () => new Worker(script, { eval: true })))

const taskOf = (unitId: string, format: ReportTask["format"]): ReportTask => ({
  document: unitReportOf(unitId),
  format,
  look: {},
  readAs: `unit-${unitId}.${format}`
})

describe("reports made in threads", () => {
  it("are those that the command makes itself, and tell a reader the same", async () => {
    const makers = threads(2)
    const tasks = (["html", "docx", "xlsx", "markdown", "json"] as const).flatMap((format) => [
      taskOf("orn", format),
      taskOf("ask", format)
    ])
    const made = await Promise.all(tasks.map((task) => makers.make(task)))
    await makers.close()
    expect(made).toEqual(await Promise.all(tasks.map(makeReport)))
  })
  it("can fail in words of both languages, and the next is made all the same", async () => {
    const makers = threads(1)
    const wrong = { ...taskOf("ask", "xml"), document: { ...unitReportOf("ask"), title: "\u0001" } }
    const outcome = await makers.make(wrong)
    expect(outcome).toMatchObject({ problem: { sv: expect.any(String), en: expect.any(String) } })
    expect(await makers.make(taskOf("ask", "xml"))).toHaveProperty("content")
    await makers.close()
  })
  it("are not waited for when a thread has ended", async () => {
    const makers = reportThreads([new Worker("process.exit(3)", { eval: true })])
    await expect(makers.make(taskOf("ask", "html"))).rejects.toThrow("A thread ended with 3.")
    await expect(makers.make(taskOf("ask", "html"))).rejects.toThrow("A thread ended with 3.")
    await makers.close()
  })
  it("are written as they are without threads, whichever is done first", async () => {
    const [alone, together] = [temporaryFolder(), temporaryFolder()]
    const argv = ["report", example, "--all", "--format", "markdown", "--out"]
    const quiet = await run([...argv, alone])
    const threaded = await run([...argv, together], { makersFor: async () => threads(2) })
    expect(threaded.stderr.replaceAll(together, alone)).toBe(quiet.stderr)
    expect(filesBelow(together)).toEqual(filesBelow(alone))
    for (const name of filesBelow(alone)) {
      expect(readFileSync(join(together, name), "utf8"), name).toBe(readFileSync(join(alone, name), "utf8"))
    }
  })
})

describe("reports on their way", () => {
  it("are never more in memory than can be made at a time", async () => {
    let asked = 0
    let most = 0
    let written = 0
    const makers: ReportMakers = {
      width: 3,
      make: async (task) => {
        asked += 1
        most = Math.max(most, asked - written)
        return makeReport(task)
      },
      close: async () => {}
    }
    const writeNew: typeof nodeFileSystem.writeNew = async (path, content) => {
      await nodeFileSystem.writeNew(path, content)
      written += 1
    }
    const argv = ["report", example, "--all", "--format", "json", "--out", temporaryFolder()]
    const { exitCode } = await run(argv, { makersFor: async () => makers, files: { writeNew } })
    expect({ exitCode, most }).toEqual({ exitCode: 0, most: 3 })
    expect(asked).toBeGreaterThan(20)
  })
})
