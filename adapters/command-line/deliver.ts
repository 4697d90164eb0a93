import { basename, dirname, join } from "node:path"
import type { FileSystem } from "./file-system.js"
import { listed, type Manifest, manifestName, manifestOf, manifestText, type Origin } from "./manifest.js"
import { type OutputFile, sizeOf } from "./output-file.js"
import { readManifest } from "./read-manifest.js"
import type { Session } from "./session.js"
import { writeFiles } from "./write-files.js"

/** Files with what they were made from. */
export interface Delivery {
  readonly origin: Origin
  readonly outputs: ReadonlyArray<OutputFile>
}

const namesIn = async (folder: string, files: FileSystem): Promise<ReadonlySet<string>> =>
  (await files.kindOf(folder)) === "folder"
    ? new Set((await files.list(folder)).filter(({ kind }) => kind === "file").map(({ name }) => name))
    : new Set()

/** The manifest of one folder after the files of a delivery are there. */
const folderManifest = async (
  folder: string,
  { origin, outputs }: Delivery,
  { surroundings: { files }, words }: Session
): Promise<OutputFile> => {
  const before: Manifest | undefined = await readManifest(folder, files, words)
  const manifest = manifestOf(origin, listed(outputs, basename), before, await namesIn(folder, files))
  return { path: join(folder, manifestName), content: manifestText(manifest) }
}

const withManifests = async (delivery: Delivery, session: Session): Promise<ReadonlyArray<OutputFile>> => {
  const folders = [...new Set(delivery.outputs.map(({ path }) => dirname(path)))]
  const manifests = folders.map((folder) => {
    const outputs = delivery.outputs.filter(({ path }) => dirname(path) === folder)
    return folderManifest(folder, { ...delivery, outputs }, session)
  })
  return [...delivery.outputs, ...(await Promise.all(manifests))]
}

/**
 * Writes files and the manifest of each folder, everything or nothing. With `--dry-run` it only prints which files with which
 * sizes would be written. A folder gets the files of one origin at a time.
 *
 * @param besides Files that no manifest lists: those that are no publication.
 * @returns The files, manifests last.
 */
export const deliver = async (
  deliveries: ReadonlyArray<Delivery>,
  session: Session,
  besides: ReadonlyArray<OutputFile> = []
): Promise<ReadonlyArray<OutputFile>> => {
  const delivered = await Promise.all(deliveries.map((delivery) => withManifests(delivery, session)))
  const outputs = [...delivered.flat(), ...besides]
  if (session.has("dry-run")) {
    const line = ({ path, content }: OutputFile): string =>
      session.words("would-write", { path, bytes: sizeOf(content) })
    session.print(`${[...outputs.map(line), session.words("nothing-written")].join("\n")}\n`)
    return outputs
  }
  await writeFiles(outputs, session.surroundings.files, session.words)
  return outputs
}

/** Tells which files were written. */
export const tellWritten = (outputs: ReadonlyArray<OutputFile>, session: Session): void => {
  if (session.has("dry-run")) return
  for (const { path, content } of outputs) session.tell(session.words("wrote", { path, bytes: sizeOf(content) }))
}
