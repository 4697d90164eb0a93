import { availableParallelism } from "node:os"
import { isMainThread, parentPort, Worker } from "node:worker_threads"
import { languageIn, runCommandLine } from "./command-line.js"
import { exitCodes } from "./exit-code.js"
import type { ReportMakers } from "./reports/report-task.js"
import type { TextOutput } from "./surroundings.js"
import { wordsIn } from "./wording.js"
import { nodeFileSystem } from "./writing/node-file-system.js"

const argv = process.argv.slice(2)

/** A full disk behind stdout, for instance; what was to be printed is lost, and that must be told. */
const tellLoss = (reason: string): void => {
  process.exitCode = exitCodes.wrongUse
  process.stderr.write(`${wordsIn(languageIn(argv))("cannot-print", { reason })}\n`)
}

/** An output of the process. When its reader has gone (EPIPE), the rest is dropped and the work goes on. */
const outputOf = (stream: NodeJS.WriteStream): TextOutput => {
  let isOpen = true
  stream.on("error", ({ code = "?" }: NodeJS.ErrnoException) => {
    if (isOpen && code !== "EPIPE" && code !== "EOF") tellLoss(code)
    isOpen = false
  })
  return {
    isTerminal: stream.isTTY === true,
    write: (text) => {
      if (isOpen) stream.write(text)
    }
  }
}

const signals = ["SIGINT", "SIGTERM"] as const

/** Lets the command clear up when it is to end. A second signal ends it at once, as it would have without this. */
const onInterruption = (listener: () => void): (() => void) => {
  const heard = (signal: NodeJS.Signals): void => {
    listener()
    interruptedBy = signal
  }
  for (const signal of signals) process.once(signal, heard)
  return () => {
    for (const signal of signals) process.off(signal, heard)
  }
}

let interruptedBy: NodeJS.Signals | undefined

/** Every thread holds what makes the reports, so that many of them cost more than they gain. */
const mostThreads = 4

/** What a thread takes at most, in bytes; a small container has room for none. */
const threadMemory = 600_000_000

/** Young objects of a report are many and soon gone; with room for them the thread seldom stops to clear up. */
const youngGeneration = 384

const makersFor = async (reports: number): Promise<ReportMakers | undefined> => {
  const room = Math.floor(process.availableMemory() / threadMemory)
  const count = Math.min(mostThreads, availableParallelism(), room, reports)
  if (count < 2) return undefined
  const start = (): Worker =>
    new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } })
  const { reportThreads } = await import("./reports/report-threads.js")
  return reportThreads(Array.from({ length: count }, start))
}

/** Makes reports for the thread that started this one. */
const serve = async (): Promise<void> => {
  const { serveReports } = await import("./reports/report-threads.js")
  if (parentPort !== null) serveReports(parentPort)
}

/** Runs the command line of the process, and ends by the signal that interrupted it, so that scripts see it. */
const run = async (): Promise<void> => {
  const exitCode = await runCommandLine(argv, {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    files: nodeFileSystem,
    now: () => performance.now(),
    onInterruption,
    makersFor
  })
  process.exitCode ??= exitCode
  if (interruptedBy !== undefined) process.kill(process.pid, interruptedBy)
}

if (isMainThread) run()
else serve()
