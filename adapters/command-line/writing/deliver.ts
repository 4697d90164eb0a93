import { basename, dirname, join } from "node:path"
import type { Session } from "../session.js"
import type { FileSystem } from "./file-system.js"
import { listed, type Manifest, manifestName, manifestOf, manifestText, type Origin } from "./manifest.js"
import type { FileFacts, OutputFile } from "./output-file.js"
import { readManifest } from "./read-manifest.js"
import { measuring, type Staging, staged } from "./staging.js"

/** Files that were staged, with what they were made from. */
export interface Delivery {
  readonly origin: Origin
  readonly files: ReadonlyArray<FileFacts>
}

/** What is delivered together. */
export interface Deliveries {
  readonly deliveries: ReadonlyArray<Delivery>
  /** Files that no manifest lists: those that are no publication. */
  readonly besides?: ReadonlyArray<OutputFile>
}

const namesIn = async (folder: string, files: FileSystem): Promise<ReadonlySet<string>> =>
  (await files.kindOf(folder)) === "folder"
    ? new Set((await files.list(folder)).filter(({ kind }) => kind === "file").map(({ name }) => name))
    : new Set()

const foldersOf = (paths: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(paths.map(dirname))]

/** The manifest of one folder after the files of a delivery are there. */
const folderManifest = async (
  folder: string,
  { origin, files: all }: Delivery,
  { surroundings: { files }, words }: Session
): Promise<OutputFile> => {
  const before: Manifest | undefined = await readManifest(folder, files, words)
  const own = all.filter(({ path }) => dirname(path) === folder)
  const manifest = manifestOf(origin, listed(own, basename), before, await namesIn(folder, files))
  return { path: join(folder, manifestName), content: manifestText(manifest) }
}

const withManifests = async (
  delivery: Delivery,
  staging: Staging,
  session: Session
): Promise<ReadonlyArray<FileFacts>> => {
  const facts = [...delivery.files]
  for (const folder of foldersOf(facts.map(({ path }) => path))) {
    facts.push(await staging.add(await folderManifest(folder, delivery, session)))
  }
  return facts
}

const tellDryRun = (all: ReadonlyArray<FileFacts>, { print, words }: Session): void => {
  const lines = all.map(({ path, size }) => words("would-write", { path, bytes: size }))
  print(`${[...lines, words("nothing-written")].join("\n")}\n`)
}

/** Adds files one after the other. */
export const stageAll = async (
  outputs: ReadonlyArray<OutputFile>,
  staging: Staging
): Promise<ReadonlyArray<FileFacts>> => {
  const facts: Array<FileFacts> = []
  for (const output of outputs) facts.push(await staging.add(output))
  return facts
}

/** Stops where files or the manifests of their folders cannot stand, before any of them is made. */
export const checkStaging = (paths: ReadonlyArray<string>, staging: Staging): Promise<void> =>
  staging.check([...paths, ...foldersOf(paths).map((folder) => join(folder, manifestName))])

/**
 * Writes files and the manifest of each folder, everything or nothing. With `--dry-run` it only prints which files with which
 * sizes would be written. A folder gets the files of one origin at a time.
 *
 * @param gather Stages the files.
 * @returns The files, manifests after those of their delivery.
 */
export const deliver = async (
  session: Session,
  gather: (staging: Staging) => Promise<Deliveries>
): Promise<ReadonlyArray<FileFacts>> => {
  const gathered = async (staging: Staging): Promise<ReadonlyArray<FileFacts>> => {
    const { deliveries, besides = [] } = await gather(staging)
    const facts: Array<FileFacts> = []
    for (const delivery of deliveries) facts.push(...(await withManifests(delivery, staging, session)))
    return [...facts, ...(await stageAll(besides, staging))]
  }
  if (!session.has("dry-run")) return staged(session.surroundings, session.words, gathered)
  const facts = await gathered(measuring)
  tellDryRun(facts, session)
  return facts
}

/** Writes files of one origin that are in memory. */
export const deliverFiles = (
  origin: Origin,
  outputs: ReadonlyArray<OutputFile>,
  session: Session,
  besides: ReadonlyArray<OutputFile> = []
): Promise<ReadonlyArray<FileFacts>> =>
  deliver(session, async (staging) => {
    await checkStaging(
      outputs.map(({ path }) => path),
      staging
    )
    return { deliveries: [{ origin, files: await stageAll(outputs, staging) }], besides }
  })

/** Tells which files were written. */
export const tellWritten = (all: ReadonlyArray<FileFacts>, session: Session): void => {
  if (session.has("dry-run")) return
  for (const { path, size } of all) session.tell(session.words("wrote", { path, bytes: size }))
}
