import type { Dirent, Stats } from "node:fs"
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  unlink
} from "node:fs/promises"
import { join } from "node:path"
import type { FileSystem, PathKind } from "./file-system.js"
import { piecesOf } from "./output-content.js"

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | null)?.code

const kindIn = (entry: Stats | Dirent): PathKind => {
  if (entry.isFile()) return "file"
  return entry.isDirectory() ? "folder" : "other"
}

const kindOf = async (path: string): Promise<PathKind> => {
  try {
    return kindIn(await stat(path))
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return "nothing"
    throw error
  }
}

/** The file system of the machine. */
export const nodeFileSystem: FileSystem = {
  kindOf,
  realPath: async (path) => {
    try {
      return await realpath(path)
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return path
      throw error
    }
  },
  list: async (folder) =>
    Promise.all(
      (await readdir(folder, { withFileTypes: true })).map(async (entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? await kindOf(join(folder, entry.name)) : kindIn(entry)
      }))
    ),
  read: (path) => readFile(path),
  writeNew: async (path, content) => {
    const file = await open(path, "wx")
    try {
      for (const piece of piecesOf(content)) await file.appendFile(piece, "utf8")
      await file.sync()
    } finally {
      await file.close()
    }
  },
  replace: rename,
  keep: async (from, to) => {
    try {
      await link(from, to)
    } catch {
      await copyFile(from, to)
    }
  },
  remove: unlink,
  makeFolder: (path) => mkdir(path, { recursive: true }),
  makePrivateFolder: (folder) => mkdtemp(join(folder, ".skolkvalitet-")),
  removeFolder: rmdir
}
