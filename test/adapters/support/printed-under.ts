import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { afterAll, beforeAll } from "vitest"

/** What a script prints when it is run as a process of its own, under the variables that are given and no others. */
export type PrintedUnder = (environment: Readonly<Record<string, string>>) => string

/** Makes a script of TypeScript one that Node runs, before the tests of a file; it is gone after them. */
export const printedBy = (entryPoint: string): PrintedUnder => {
  let folder = ""
  beforeAll(() => {
    // Inside the project, so that the bundle finds its packages.
    folder = mkdtempSync(join(process.cwd(), "node_modules", ".printed-"))
    buildSync({
      entryPoints: [entryPoint],
      outfile: join(folder, "print.mjs"),
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external"
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (environment) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "print.mjs")], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], ...environment },
      maxBuffer: 256 * 1024 * 1024
    })
    if (status !== 0) throw new Error(stderr)
    return stdout
  }
}
