import { unzipSync, zipSync } from "fflate"
import { byCodePoint } from "../../src/text/code-point-order.js"

/** The parts of an archive by name. */
export type ArchiveEntries = Readonly<Record<string, Uint8Array>>

const contentTypes = "[Content_Types].xml"

/** Office programs look for the list of content types first. */
const entryOrder = (a: string, b: string): number =>
  Number(b === contentTypes) - Number(a === contentTypes) || byCodePoint(a, b)

/** How an archive keeps its parts: pressed, or as they are. */
type Keeping = "pressed" | "plain"

const levels = { pressed: 6, plain: 0 } as const

/**
 * Packs parts into an archive that depends on them alone: in the order of their names, compressed in one way, and all from the
 * first of January 1980. A zip archive holds local time without a zone, so the day is given in local time too.
 */
export const zipOf = (entries: ArchiveEntries, keeping: Keeping = "pressed"): Uint8Array => {
  const sorted = Object.entries(entries).sort(([a], [b]) => entryOrder(a, b))
  return zipSync(Object.fromEntries(sorted), { level: levels[keeping], mtime: new Date(1980, 0, 1) })
}

const isArchive = (name: string): boolean => /\.(xlsx|docx)$/.test(name)

/** Changes a part of an archive; the name tells which part it is, and beside it stand the parts as they were. */
export type RewriteEntry = (name: string, bytes: Uint8Array, entries: ArchiveEntries) => Uint8Array

/**
 * Packs an archive of our own anew, so that the same parts give the same bytes: at any time, on any machine, in any time zone.
 * Workbooks and documents inside it are packed anew too; their parts are kept plain, for the archive around them presses them.
 * `rewrite` changes parts on the way, and `added` are parts that are not there yet.
 *
 * @throws what fflate throws for bytes that are no archive: for foreign files there is {@link unzipped}.
 */
export const canonicalZip = (
  bytes: Uint8Array,
  rewrite: RewriteEntry = (_, part) => part,
  { keeping = "pressed", added = {} }: { readonly keeping?: Keeping; readonly added?: ArchiveEntries } = {}
): Uint8Array => {
  const entries = unzipSync(bytes)
  const rewritten = Object.entries(entries).map(([name, part]) => [
    name,
    isArchive(name) ? canonicalZip(part, rewrite, { keeping: "plain" }) : rewrite(name, part, entries)
  ])
  return zipOf({ ...Object.fromEntries(rewritten), ...added }, keeping)
}
