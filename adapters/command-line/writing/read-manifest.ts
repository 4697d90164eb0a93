import { join } from "node:path"
import { exitCodes } from "../exit-code.js"
import { Stop } from "../stop.js"
import type { Words } from "../wording.js"
import type { FileSystem } from "./file-system.js"
import { type ListedFile, type Manifest, type ManifestPart, manifestName } from "./manifest.js"

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isText = (value: unknown): boolean => typeof value === "string"

const isListed = (value: unknown): value is ListedFile =>
  isFields(value) && isText(value["name"]) && isText(value["sha256"]) && typeof value["size"] === "number"

const isInput = (value: unknown): boolean => isFields(value) && isText(value["name"]) && isText(value["sha256"])

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem)

const isPart = (value: unknown): value is ManifestPart =>
  isFields(value) &&
  isText(value["version"]) &&
  [null, "public", "internal"].includes(value["audience"] as string | null) &&
  (value["policy"] === null || isText(value["policy"])) &&
  isListOf(value["inputs"], isInput) &&
  isListOf(value["files"], isListed)

const isManifest = (value: unknown): value is Manifest =>
  isFields(value) &&
  value["program"] === "skolkvalitet" &&
  value["schemaVersion"] === 1 &&
  isPart(value) &&
  isListOf((value as Fields)["earlier"], isPart)

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Reads the manifest that a folder has. Stops at one of another program, for it would be overwritten. */
export const readManifest = async (folder: string, files: FileSystem, words: Words): Promise<Manifest | undefined> => {
  const path = join(folder, manifestName)
  if ((await files.kindOf(path)) !== "file") return undefined
  const value = parsed(await files.read(path))
  if (isManifest(value)) return value
  throw new Stop(exitCodes.wrongUse, words("foreign-manifest", { path }))
}
