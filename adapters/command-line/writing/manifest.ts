import { byCodePoint } from "../../../src/text/code-point-order.js"
import { version } from "../version.js"
import type { FileFacts } from "./output-file.js"

/** A file that something was made from. */
export interface InputFile {
  readonly name: string
  readonly sha256: string
}

/** What files were made from, and for whom. */
export interface Origin {
  readonly version: string
  /** Null where the files hold no figures. */
  readonly audience: "public" | "internal" | null
  /** The policy that protected the figures; null where none did. */
  readonly policy: string | null
  readonly inputs: ReadonlyArray<InputFile>
}

/** A file as the manifest lists it. */
export interface ListedFile {
  readonly name: string
  readonly sha256: string
  readonly size: number
}

/** Files of one origin. */
export interface ManifestPart extends Origin {
  readonly files: ReadonlyArray<ListedFile>
}

/** What `manifest.json` holds: the files of the latest origin and, under `earlier`, those of other origins in the folder. */
export interface Manifest extends ManifestPart {
  readonly program: "skolkvalitet"
  readonly schemaVersion: 1
  readonly earlier: ReadonlyArray<ManifestPart>
}

/** The name of the manifest in every folder. */
export const manifestName = "manifest.json"

const originText = ({ version: made, audience, policy, inputs }: Origin): string =>
  JSON.stringify([made, audience, policy, inputs.map(({ name, sha256: hash }) => [name, hash])])

const partOf = (origin: Origin, files: ReadonlyArray<ListedFile>): ManifestPart => ({
  version: origin.version,
  audience: origin.audience,
  policy: origin.policy,
  inputs: [...origin.inputs].sort((a, b) => byCodePoint(a.name, b.name)),
  files: [...files].sort((a, b) => byCodePoint(a.name, b.name))
})

/** Describes files by name in the folder, hash and size. */
export const listed = (files: ReadonlyArray<FileFacts>, nameOf: (path: string) => string): ReadonlyArray<ListedFile> =>
  files.map(({ path, sha256, size }) => ({ name: nameOf(path), sha256, size }))

/** The origin of what this version makes. */
export const originOf = (origin: Omit<Origin, "version">): Origin => ({ version, ...origin })

const byFirstFile = (a: ManifestPart, b: ManifestPart): number =>
  byCodePoint(a.files[0]?.name ?? "", b.files[0]?.name ?? "")

/**
 * Makes the manifest of a folder. Files of earlier runs stay listed as long as they are there and are not written again:
 * among the new ones when they have the same origin, else under `earlier` with their own.
 */
export const manifestOf = (
  origin: Origin,
  files: ReadonlyArray<ListedFile>,
  before: Manifest | undefined,
  stillThere: ReadonlySet<string>
): Manifest => {
  const written = new Set(files.map(({ name }) => name))
  const current = originText(partOf(origin, []))
  const kept = (before === undefined ? [] : [before, ...before.earlier]).map((part) =>
    partOf(
      part,
      part.files.filter(({ name }) => stillThere.has(name) && !written.has(name))
    )
  )
  const same = kept.filter((part) => originText(part) === current).flatMap((part) => part.files)
  const earlier = kept.filter((part) => originText(part) !== current && part.files.length > 0).sort(byFirstFile)
  return { program: "skolkvalitet", schemaVersion: 1, ...partOf(origin, [...files, ...same]), earlier }
}

/** Writes a manifest: the same one is always the same bytes. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`
