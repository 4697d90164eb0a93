import { spawnSync } from "node:child_process"
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readTablesOrThrow } from "../../../adapters/tables/index.js"
import { filesIn } from "../../support/example-files.js"

const cycle = "elever-5-2025"

const writeProgram = (path: string, line: string): void => {
  writeFileSync(path, `#!/bin/sh\n${line}\n`)
  chmodSync(path, 0o755)
}

/** A copy of the example in which a round has a part of its answers only. */
const writePart = (folder: string, takes: (place: number) => boolean): void => {
  cpSync("docs/example", folder, { recursive: true })
  const path = join(folder, `answers/${cycle}.csv`)
  const [header = "", ...rows] = readFileSync(path, "utf8").split("\n")
  writeFileSync(path, [header, ...rows.filter((row, place) => row !== "" && takes(place))].join("\n"))
}

/** What a reader of the guides has: the command on the path, the example, and the same data in the places that guides name. */
export const guideFolder = (commandPath: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-guides-"))
  mkdirSync(join(folder, "bin"))
  writeProgram(join(folder, "bin/skolkvalitet"), `exec "${process.execPath}" "${commandPath}" "$@"`)
  writeProgram(join(folder, "bin/npx"), 'exec "$@"')
  cpSync("docs/example", join(folder, "docs/example"), { recursive: true })
  cpSync("docs/example", join(folder, "kommun"), { recursive: true })
  writePart(join(folder, "norra"), (place) => place % 2 === 0)
  writePart(join(folder, "sodra"), (place) => place % 2 === 1)
  writeFileSync(join(folder, "dataset.json"), JSON.stringify(readTablesOrThrow(filesIn("docs/example"))))
  return folder
}

/** Runs a line or a whole script in the folder, as the reader would. */
export const runInShell = (script: string, folder: string) => {
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` }
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { cwd: folder, env, encoding: "utf8" })
  return { status, stdout, stderr }
}
