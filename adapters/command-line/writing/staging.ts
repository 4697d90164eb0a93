import { dirname, join } from "node:path"
import { exitCodes } from "../exit-code.js"
import { Stop } from "../stop.js"
import type { Surroundings } from "../surroundings.js"
import type { Words } from "../wording.js"
import { checkPlaces } from "./check-places.js"
import type { FileSystem } from "./file-system.js"
import { type FileFacts, factsOf, type OutputFile } from "./output-file.js"

/** Files that are gathered before any of them takes its place. */
export interface Staging {
  /** Stops where files of these paths cannot stand, before they are made. */
  readonly check: (paths: ReadonlyArray<string>) => Promise<void>
  /** Writes a file whole near its place; it need not be in memory any longer. */
  readonly add: (output: OutputFile) => Promise<FileFacts>
  /** Takes back all files that were added. */
  readonly takeBack: () => Promise<void>
}

/** A staging that writes nothing. */
export const measuring: Staging = {
  check: async () => {},
  add: async (output) => factsOf(output),
  takeBack: async () => {}
}

/** A file on its way: the new one, and the old one under a second name. */
interface Moving {
  readonly target: string
  readonly fresh: string
  readonly old: string | undefined
}

/** What has been done, and how to take it back, the latest last. */
interface Work {
  readonly files: FileSystem
  readonly undo: Array<() => Promise<void>>
  readonly moving: Array<Moving>
  /** The folder of our own in each folder that gets files. */
  readonly own: Map<string, string>
  readonly taken: Set<string>
}

/** Makes a folder, to be removed again with those above it that it took. */
const makeFolder = async (folder: string, { files, undo }: Work): Promise<void> => {
  const first = await files.makeFolder(folder)
  if (first === undefined) return
  undo.push(async () => {
    for (let made = folder; ; made = dirname(made)) {
      await files.removeFolder(made)
      if (made === first || made === dirname(made)) return
    }
  })
}

/** A folder that nobody else may look into: what lies there has not been checked yet. */
const ownFolderIn = async (folder: string, work: Work): Promise<string> => {
  const known = work.own.get(folder)
  if (known !== undefined) return known
  await makeFolder(folder, work)
  const made = await work.files.makePrivateFolder(folder)
  work.own.set(folder, made)
  work.undo.push(async () => {
    work.own.delete(folder)
    await work.files.removeFolder(made)
  })
  return made
}

const writeNear = async ({ path, content }: OutputFile, work: Work): Promise<void> => {
  const { files, undo, moving } = work
  const target = await files.realPath(path)
  const own = await ownFolderIn(dirname(target), work)
  const fresh = join(own, `${moving.length}.new`)
  undo.push(() => files.remove(fresh))
  await files.writeNew(fresh, content)
  if ((await files.kindOf(target)) !== "file") {
    moving.push({ target, fresh, old: undefined })
    return
  }
  const old = join(own, `${moving.length}.old`)
  undo.push(() => files.remove(old))
  await files.keep(target, old)
  moving.push({ target, fresh, old })
}

const putInPlace = async ({ files, undo, moving }: Work): Promise<void> => {
  for (const { target, fresh, old } of moving) {
    await files.replace(fresh, target)
    undo.push(() => (old === undefined ? files.remove(target) : files.replace(old, target)))
  }
}

/** Takes back what was done, as far as that is possible; what is not there any more needs nothing. */
const takeBack = async ({ undo, moving, taken }: Work): Promise<void> => {
  for (const step of undo.splice(0).reverse()) await step().catch(() => {})
  moving.length = 0
  taken.clear()
}

const clearAway = async ({ files, moving, own }: Work): Promise<void> => {
  for (const { old } of moving) if (old !== undefined) await files.remove(old).catch(() => {})
  for (const folder of own.values()) await files.removeFolder(folder).catch(() => {})
}

const reasonOf = (error: unknown): string => {
  const { code, message } = (error ?? {}) as { readonly code?: string; readonly message?: string }
  return code ?? message ?? String(error)
}

/** Does something with files; what they refuse is told to people. */
const orStop = async (step: () => Promise<void>, words: Words): Promise<void> => {
  try {
    await step()
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(exitCodes.wrongUse, words("cannot-write", { reason: reasonOf(error) }))
  }
}

const stagingOf = (work: Work, words: Words, isInterrupted: () => boolean): Staging => ({
  check: (paths) => orStop(() => checkPlaces(paths, work.files, words), words),
  add: async (output) => {
    if (isInterrupted()) throw new Stop(exitCodes.wrongUse, words("interrupted"))
    await orStop(async () => {
      await checkPlaces([output.path], work.files, words, work.taken)
      await writeNear(output, work)
    }, words)
    return factsOf(output)
  },
  takeBack: () => takeBack(work)
})

/**
 * Writes a set of files, all of them or none: every file is first written whole, in a folder of its own near its place that is
 * closed to others, and only when all are there do they take their places. When anything fails or a person interrupts, the old
 * files are back and nothing new is left. No file is half written, ever, and none need stay in memory.
 *
 * @param gather Adds the files; they take their places when it is done.
 */
export const staged = async <Gathered>(
  { files, onInterruption }: Pick<Surroundings, "files" | "onInterruption">,
  words: Words,
  gather: (staging: Staging) => Promise<Gathered>
): Promise<Gathered> => {
  const work: Work = { files, undo: [], moving: [], own: new Map(), taken: new Set() }
  let isInterrupted = false
  const stopListening = onInterruption?.(() => {
    isInterrupted = true
  })
  try {
    const gathered = await gather(stagingOf(work, words, () => isInterrupted))
    if (isInterrupted) throw new Stop(exitCodes.wrongUse, words("interrupted"))
    await orStop(() => putInPlace(work), words)
    await clearAway(work)
    return gathered
  } catch (error) {
    await takeBack(work)
    throw error
  } finally {
    stopListening?.()
  }
}
