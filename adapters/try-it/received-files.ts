import type { TableFile } from "../tables/read-table.js"

/** A file with the path that the browser gives it. */
interface PathedFile {
  readonly path: string
  readonly file: File
}

const answersFolder = "answers/"

/** What operating systems and spreadsheets leave in folders. */
const isLeftBehind = (path: string): boolean =>
  path.split("/").some((part) => /^(\.|~\$)/.test(part) || /^(thumbs\.db|desktop\.ini)$/i.test(part))

/** The folder that was given stands first in every path; names in a data set begin below it. */
const givenFolder = (paths: ReadonlyArray<string>): string => {
  const [first = ""] = paths
  const folder = first.slice(0, first.indexOf("/") + 1)
  const isShared = paths.every((path) => path.startsWith(folder))
  return isShared && folder.toLowerCase() !== answersFolder ? folder : ""
}

const readAll = async (given: ReadonlyArray<PathedFile>): Promise<ReadonlyArray<TableFile>> => {
  const kept = given.filter(({ path }) => !isLeftBehind(path))
  const folder = givenFolder(kept.map(({ path }) => path))
  const read = kept.map(async ({ path, file }) => ({
    name: path.slice(folder.length),
    bytes: new Uint8Array(await file.arrayBuffer())
  }))
  return (await Promise.all(read)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Reads the files that were chosen, one by one or as a folder. */
export const chosenFiles = (files: FileList): Promise<ReadonlyArray<TableFile>> =>
  readAll([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })))

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((give, fail) => entry.file(give, fail))

/** Browsers give the entries of a folder in batches, and an empty one at the end. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<ReadonlyArray<FileSystemEntry>> => {
  const reader = folder.createReader()
  const entries: Array<FileSystemEntry> = []
  for (;;) {
    const batch = await new Promise<ReadonlyArray<FileSystemEntry>>((give, fail) => reader.readEntries(give, fail))
    if (batch.length === 0) return entries
    entries.push(...batch)
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const filesIn = async (entry: FileSystemEntry): Promise<ReadonlyArray<PathedFile>> => {
  if (isFolder(entry)) return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat()
  return isFile(entry) ? [{ path: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry) }] : []
}

/** Reads what was dropped: files, folders or both. */
export const droppedFiles = async (dropped: DataTransfer): Promise<ReadonlyArray<TableFile>> => {
  // The entries are gone once the event is over, so they are asked for before anything is awaited.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry())
  const plain = [...dropped.files].map((file) => ({ path: file.name, file }))
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))))
  return readAll(entries.some((entry) => entry !== null) ? found.flat() : plain)
}
