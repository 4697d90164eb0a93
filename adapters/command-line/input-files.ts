import { basename, join } from "node:path"
import { byCodePoint } from "../../src/text/code-point-order.js"
import { exitCodes } from "./exit-code.js"
import { Stop } from "./stop.js"
import type { Words } from "./wording.js"
import type { FileSystem } from "./writing/file-system.js"

/** A file of a data set with its bytes. */
export interface ReadFile {
  /** Name, relative to the data set's folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of a data set: a folder of tables, or one JSON file. */
export interface InputFiles {
  readonly kind: "tables" | "json"
  readonly files: ReadonlyArray<ReadFile>
}

/** What operating systems and spreadsheets leave in folders. */
const isLeftBehind = (name: string): boolean => /^(\.|~\$)/.test(name) || /^(thumbs\.db|desktop\.ini)$/i.test(name)

const unreadBytes = new Uint8Array()

/** The folders of a data set, below which nothing is read. */
const isRead = (below: string): boolean => below === "" || below.toLowerCase() === "answers/"

/** Names every file of a folder and reads those that can be tables or answers; files further down are named, never read. */
const filesIn = async (folder: string, below: string, files: FileSystem): Promise<ReadonlyArray<ReadFile>> => {
  const entries = (await files.list(folder)).filter(({ name }) => !isLeftBehind(name))
  const read = entries.map(async ({ name, kind }): Promise<ReadonlyArray<ReadFile>> => {
    const path = join(folder, name)
    if (kind === "folder") return filesIn(path, `${below}${name}/`, files)
    if (kind !== "file") return []
    return [{ name: `${below}${name}`, bytes: isRead(below) ? await files.read(path) : unreadBytes }]
  })
  return (await Promise.all(read)).flat()
}

/** Finds the files of a data set; stops where there are none. */
export const inputFiles = async (path: string, files: FileSystem, words: Words): Promise<InputFiles> => {
  const stop = (key: "dataset-missing" | "dataset-no-json" | "dataset-no-file" | "dataset-unreadable"): Stop =>
    new Stop(exitCodes.unreadable, words(key, { path }))
  try {
    const kind = await files.kindOf(path)
    if (kind === "nothing") throw stop("dataset-missing")
    if (kind === "other") throw stop("dataset-no-file")
    if (kind === "folder") {
      const found = [...(await filesIn(path, "", files))].sort((a, b) => byCodePoint(a.name, b.name))
      return { kind: "tables", files: found }
    }
    if (!/\.json$/i.test(path)) throw stop("dataset-no-json")
    return { kind: "json", files: [{ name: basename(path), bytes: await files.read(path) }] }
  } catch (error) {
    throw error instanceof Stop ? error : stop("dataset-unreadable")
  }
}
