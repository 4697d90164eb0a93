import { basename, dirname, join } from "node:path"
import { checkPlaces } from "./check-places.js"
import { exitCodes } from "./exit-code.js"
import type { FileSystem } from "./file-system.js"
import type { OutputFile } from "./output-file.js"
import { Stop } from "./stop.js"
import type { Words } from "./wording.js"

/** A file on its way: the new text beside the place, and the old file under a second name. */
interface Moving {
  readonly target: string
  readonly fresh: string
  readonly old: string | undefined
}

/** What to do when the rest fails, the latest first. */
type Undo = Array<() => Promise<void>>

/** Makes a folder, to be removed again with those above it that it took. */
const makeFolder = async (folder: string, files: FileSystem, undo: Undo): Promise<void> => {
  const first = await files.makeFolder(folder)
  if (first === undefined) return
  undo.push(async () => {
    for (let made = folder; ; made = dirname(made)) {
      await files.removeFolder(made)
      if (made === first || made === dirname(made)) return
    }
  })
}

const besideName = (path: string, kind: string, number: number): string =>
  join(dirname(path), `.${basename(path)}.${kind}-${process.pid}-${number}`)

const writeBeside = async (
  { path, content }: OutputFile,
  number: number,
  files: FileSystem,
  undo: Undo
): Promise<Moving> => {
  const target = await files.realPath(path)
  await makeFolder(dirname(target), files, undo)
  const fresh = besideName(target, "new", number)
  undo.push(() => files.remove(fresh))
  await files.writeNew(fresh, content)
  if ((await files.kindOf(target)) !== "file") return { target, fresh, old: undefined }
  const old = besideName(target, "old", number)
  undo.push(() => files.remove(old))
  await files.keep(target, old)
  return { target, fresh, old }
}

const putInPlace = async ({ target, fresh, old }: Moving, files: FileSystem, undo: Undo): Promise<void> => {
  await files.replace(fresh, target)
  undo.push(() => (old === undefined ? files.remove(target) : files.replace(old, target)))
}

/** Takes back what was done, as far as that is possible; what is not there any more needs nothing. */
const takeBack = async (undo: Undo): Promise<void> => {
  for (const step of undo.reverse()) await step().catch(() => {})
}

const reasonOf = (error: unknown): string => {
  const { code, message } = (error ?? {}) as { readonly code?: string; readonly message?: string }
  return code ?? message ?? String(error)
}

/**
 * Writes a set of files, all of them or none: every text is first written whole beside its place, and only then do the files
 * take their places. When anything fails, the old files are back and nothing new is left. No file is half written, ever.
 */
export const writeFiles = async (
  outputs: ReadonlyArray<OutputFile>,
  files: FileSystem,
  words: Words
): Promise<void> => {
  const undo: Undo = []
  const moving: Array<Moving> = []
  try {
    await checkPlaces(outputs, files, words)
    for (const [number, output] of outputs.entries()) moving.push(await writeBeside(output, number, files, undo))
    for (const move of moving) await putInPlace(move, files, undo)
  } catch (error) {
    await takeBack(undo)
    if (error instanceof Stop) throw error
    throw new Stop(exitCodes.wrongUse, words("cannot-write", { reason: reasonOf(error) }))
  }
  for (const { old } of moving) if (old !== undefined) await files.remove(old).catch(() => {})
}
