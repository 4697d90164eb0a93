import { type ChildProcessWithoutNullStreams, type SpawnSyncOptions, spawn, spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { resolve } from "node:path"
import { build } from "esbuild"

/** What a process left behind. */
export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** The command as one file, run as a process of its own. */
export interface Command {
  readonly path: string
  readonly run: (argv: ReadonlyArray<string>, options?: SpawnSyncOptions) => Ended
  /** Closes the reading end of stdout as soon as the process has started. */
  readonly runWithoutReader: (argv: ReadonlyArray<string>) => Promise<Omit<Ended, "stdout">>
  /** Sends the process a signal as soon as something is true. */
  readonly runUntil: (argv: ReadonlyArray<string>, isTime: () => boolean) => Promise<Omit<Ended, "stdout">>
}

/** Plain surroundings, so that no setting of the machine leaks into a test. */
const plainEnv = (): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"] })

const ended = (child: ChildProcessWithoutNullStreams): Promise<Omit<Ended, "stdout">> =>
  new Promise((done) => {
    let stderr = ""
    child.stderr.on("data", (chunk) => {
      stderr += String(chunk)
    })
    child.on("close", (exitCode, signal) => done({ exitCode, signal, stderr }))
  })

/** Builds the command as the package does, for tests run before the package is built. */
export const buildCommand = async (name: string): Promise<Command> => {
  mkdirSync("dist-test/end-to-end", { recursive: true })
  const path = resolve(`dist-test/end-to-end/${name}.cjs`)
  await build({
    entryPoints: ["adapters/command-line/main.ts"],
    outfile: path,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minify: true,
    // The command starts threads from its own file.
    define: { "import.meta.url": "ownAddress" },
    banner: { js: 'const ownAddress = require("node:url").pathToFileURL(__filename).href' },
    logLevel: "error"
  })
  const started = (argv: ReadonlyArray<string>) => spawn(process.execPath, [path, ...argv], { env: plainEnv() })
  return {
    path,
    run: (argv, options = {}) => {
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [path, ...argv], {
        encoding: "utf8",
        env: plainEnv(),
        maxBuffer: 64 * 1024 * 1024,
        ...options
      })
      return { exitCode: status, signal, stdout: String(stdout), stderr: String(stderr) }
    },
    runWithoutReader: (argv) => {
      const child = started(argv)
      child.stdout.destroy()
      return ended(child)
    },
    runUntil: (argv, isTime) => {
      const child = started(argv)
      const clock = setInterval(() => {
        if (!isTime()) return
        clearInterval(clock)
        child.kill("SIGINT")
      }, 20)
      child.stdout.resume()
      return ended(child).finally(() => clearInterval(clock))
    }
  }
}
