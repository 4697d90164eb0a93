import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach } from "vitest"
import { runCommandLine } from "../../../../adapters/command-line/command-line.js"
import type { Surroundings } from "../../../../adapters/command-line/surroundings.js"
import type { FileSystem } from "../../../../adapters/command-line/writing/file-system.js"
import { nodeFileSystem } from "../../../../adapters/command-line/writing/node-file-system.js"

/** What a run of the command left behind. */
export interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What differs from a plain run on the machine's files, without a terminal and with a clock that stands still. */
export interface Differences {
  readonly files?: Partial<FileSystem>
  readonly env?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
  readonly now?: () => number
  readonly stdout?: (text: string) => void
  readonly makersFor?: Surroundings["makersFor"]
}

/** Runs a command line in this process. */
export const run = async (argv: ReadonlyArray<string>, differences: Differences = {}): Promise<Run> => {
  const written = { stdout: "", stderr: "" }
  const isTerminal = differences.isTerminal ?? false
  const surroundings: Surroundings = {
    stdout: {
      isTerminal,
      write: (text) => {
        differences.stdout?.(text)
        written.stdout += text
      }
    },
    stderr: {
      isTerminal,
      write: (text) => {
        written.stderr += text
      }
    },
    env: differences.env ?? {},
    files: { ...nodeFileSystem, ...differences.files },
    now: differences.now ?? (() => 0),
    ...(differences.makersFor === undefined ? {} : { makersFor: differences.makersFor })
  }
  const exitCode = await runCommandLine(argv, surroundings)
  return { exitCode, ...written }
}

/** The data set that the package brings along. */
export const example = "docs/example"

const folders: Array<string> = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for a test; it is gone afterwards. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-"))
  folders.push(folder)
  return folder
}

type Edit = (text: string) => string

/** A copy of the example with some files changed; a file that is not there is made from nothing. */
export const changedExample = (edits: Readonly<Record<string, Edit>>): string => {
  const folder = join(temporaryFolder(), "data")
  cpSync(example, folder, { recursive: true })
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(folder, name)
    const text = readdirSync(folder).includes(name) ? readFileSync(path, "utf8") : ""
    writeFileSync(path, edit(text))
  }
  return folder
}

/** Replaces a text that must be there. */
export const replacing =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`The example no longer holds ${from}.`)
    return text.replace(from, to)
  }

/** All files below a folder, with `/` between names, sorted. */
export const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/")
    )
    .sort()

/** A data set in which everything is small, as JSON. */
export const smallDataset = (changes: Readonly<Record<string, unknown>> = {}): object => ({
  schemaVersion: 1,
  year: 2025,
  authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
  areas: [
    { id: "norr", name: "Norra området" },
    { id: "soder", name: "Södra området" }
  ],
  units: [
    { id: "a", name: "Alskolan", areaId: "norr", schoolForms: ["GR"], predecessorIds: [] },
    { id: "b", name: "Björkskolan", areaId: "soder", schoolForms: ["GR"], predecessorIds: [] }
  ],
  goalAreas: [{ id: "kunskaper", name: "Kunskaper", order: 1, curriculumAreas: ["KNOWLEDGE"] }],
  indicators: [smallIndicator()],
  observations: [smallRow("a", 30, 40), smallRow("b", 21, 60)],
  ...changes
})

/** The indicator of the small data set. */
export const smallIndicator = (changes: Readonly<Record<string, unknown>> = {}): object => ({
  id: "godkant",
  name: "Godkänt i alla ämnen",
  definition: "Elever med godkänt, av alla elever",
  kind: "share",
  factor: 100,
  decimals: 1,
  unit: "procent",
  better: "higher",
  overUnits: "ratio-of-sums",
  overTime: "none",
  disclosure: "personal",
  source: "Betygssystemet",
  breaks: [],
  ...changes
})

/** A row of the small data set. */
export const smallRow = (unitId: string, numerator: number, denominator: number, groupId = "all"): object => ({
  indicatorId: "godkant",
  unitId,
  period: "2024/25",
  groupId,
  numerator,
  denominator,
  status: "reported",
  origin: "Betyg"
})

/** Writes a data set as a JSON file and gives its path. */
export const jsonFile = (dataset: unknown, name = "data.json"): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, typeof dataset === "string" ? dataset : JSON.stringify(dataset))
  return path
}
