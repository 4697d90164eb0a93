import { basename, join } from "node:path"
import { byCodePoint } from "../../src/text/code-point-order.js"
import type { PublicationFile } from "../publication/publication-file.js"
import { type FileReading, readPublishedFile } from "../publication/read-published-file.js"
import { exitCodes } from "./exit-code.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"
import { type OutputContent, piecesOf } from "./writing/output-content.js"
import type { OutputFile } from "./writing/output-file.js"

const isPublished = (name: string): boolean => /\.(csv|json|xml|html?|md|markdown|docx|xlsx)$/i.test(name)

const isArchive = (name: string): boolean => /\.(docx|xlsx)$/i.test(name)

/** The files that a path stands for: itself, or those of a folder and its folders. */
const pathsAt = async (path: string, { surroundings: { files } }: Session): Promise<ReadonlyArray<string>> => {
  const kind = await files.kindOf(path)
  if (kind === "file") return [path]
  if (kind !== "folder") return []
  const pending = [path]
  const found: Array<string> = []
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await files.list(folder)) {
      if (entry.kind === "folder") pending.push(join(folder, entry.name))
      else if (entry.kind === "file" && isPublished(entry.name)) found.push(join(folder, entry.name))
    }
  }
  return found.sort(byCodePoint)
}

const readFile = async (path: string, name: string, session: Session): Promise<PublicationFile> => {
  try {
    const bytes = await session.surroundings.files.read(path)
    if (isArchive(path)) return { name, bytes }
    return { name, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    throw new Stop(exitCodes.unreadable, session.words("published-unreadable", { path }))
  }
}

/** Reads the published files that were named; a folder stands for all of its files. Stops where there are none. */
export const publishedFiles = async (session: Session): Promise<ReadonlyArray<PublicationFile>> => {
  const { positionals, words } = session
  const found: Array<PublicationFile> = []
  for (const positional of positionals) {
    const paths = await pathsAt(positional, session)
    if (paths.length === 0) throw new Stop(exitCodes.unreadable, words("published-missing", { path: positional }))
    for (const path of paths) {
      // Two folders can hold files of one name; the path tells them apart.
      const name = paths.length === 1 && positionals.length === 1 ? basename(path) : path
      found.push(await readFile(path, name, session))
    }
  }
  return found
}

/** A file that is about to be published, as a reader would get it. */
export const asPublished = (content: OutputContent, name: string): PublicationFile =>
  content instanceof Uint8Array ? { name, bytes: content } : { name, text: [...piecesOf(content)].join("") }

/** Reads files back that are about to be published. */
export const readBack = (
  outputs: ReadonlyArray<OutputFile>,
  nameOf: (path: string) => string
): ReadonlyArray<FileReading> =>
  outputs.map(({ path, content }) => readPublishedFile(asPublished(content, nameOf(path))))
