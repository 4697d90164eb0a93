import type { OutputContent } from "./output-content.js"

/** What stands at a path. */
export type PathKind = "file" | "folder" | "other" | "nothing"

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: PathKind
}

/** The part of a file system that the command needs. */
export interface FileSystem {
  /** Follows links; `nothing` where there is none. */
  readonly kindOf: (path: string) => Promise<PathKind>
  /** The path without links, or as it is where nothing stands. */
  readonly realPath: (path: string) => Promise<string>
  readonly list: (folder: string) => Promise<ReadonlyArray<FolderEntry>>
  readonly read: (path: string) => Promise<Uint8Array>
  /** Writes a file that must not exist yet, down to the disk. */
  readonly writeNew: (path: string, content: OutputContent) => Promise<void>
  /** Puts a file in the place of another in one step. */
  readonly replace: (from: string, to: string) => Promise<void>
  /** Gives a file a second name, or copies it where links do not exist. */
  readonly keep: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Makes a folder with those above it, and gives the first one it made. */
  readonly makeFolder: (path: string) => Promise<string | undefined>
  /** Makes a new folder in another that only this user may look into, and gives its path. */
  readonly makePrivateFolder: (folder: string) => Promise<string>
  /** Removes an empty folder. */
  readonly removeFolder: (path: string) => Promise<void>
}
