import { type SpawnSyncOptions, spawn, spawnSync } from "node:child_process"
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
}

/** Plain surroundings, so that no setting of the machine leaks into a test. */
const plainEnv = (): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"] })

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
    logLevel: "error"
  })
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
    runWithoutReader: (argv) =>
      new Promise((done) => {
        const child = spawn(process.execPath, [path, ...argv], { env: plainEnv() })
        let stderr = ""
        child.stderr.on("data", (chunk) => {
          stderr += String(chunk)
        })
        child.stdout.destroy()
        child.on("close", (exitCode, signal) => done({ exitCode, signal, stderr }))
      })
  }
}
