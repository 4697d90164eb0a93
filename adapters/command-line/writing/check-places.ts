import { basename, dirname } from "node:path"
import { exitCodes } from "../exit-code.js"
import { Stop } from "../stop.js"
import type { Words } from "../wording.js"
import type { FileSystem } from "./file-system.js"

/** The nearest folder above a path that is there, or what stands in its place. */
const standsAbove = async (path: string, files: FileSystem): Promise<boolean> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const kind = await files.kindOf(folder)
    if (kind !== "nothing") return kind === "folder"
    if (folder === dirname(folder)) return false
  }
}

const caseless = (path: string): string => path.normalize("NFC").toLowerCase()

/**
 * Stops where a file cannot stand: on a folder, below a file, or twice in one place, letter case aside.
 *
 * @param taken The places that are taken already, caseless; those of the paths are added.
 */
export const checkPlaces = async (
  paths: ReadonlyArray<string>,
  files: FileSystem,
  words: Words,
  taken: Set<string> = new Set()
): Promise<void> => {
  for (const path of paths) {
    const facts = { path, name: basename(path) }
    const kind = await files.kindOf(path)
    if (kind === "folder") throw new Stop(exitCodes.wrongUse, words("place-is-folder", facts))
    if (kind === "other") throw new Stop(exitCodes.wrongUse, words("place-is-no-file", facts))
    if (!(await standsAbove(path, files))) {
      throw new Stop(exitCodes.wrongUse, words("place-below-file", { path: dirname(path) }))
    }
    if (taken.has(caseless(path))) throw new Stop(exitCodes.wrongUse, words("place-taken-twice", facts))
    taken.add(caseless(path))
  }
}
