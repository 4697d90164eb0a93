import { fieldOf, textOf } from "./json-file.js"
import { baseName, type PublicationText, type ToldByFile } from "./publication-file.js"

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const slashed = (name: string): string => name.replaceAll("\\", "/")

/** Whether a part of a manifest speaks of a file that was given; its names start from its own folder. */
const listsGiven = (part: unknown, manifest: string, names: ReadonlySet<string>): boolean => {
  const given = new Set([...names].map(slashed))
  const folder = slashed(manifest).slice(0, -"manifest.json".length)
  return listOf(fieldOf(part, "files")).some((file) => given.has(`${folder}${textOf(fieldOf(file, "name")) ?? ""}`))
}

/** Reads for whom the given files are and what protected them, from the manifest beside them. */
export const readManifest = (
  value: unknown,
  { name }: PublicationText,
  names: ReadonlySet<string>
): ToldByFile | undefined => {
  if (baseName(name) !== "manifest.json" || fieldOf(value, "program") !== "skolkvalitet") return undefined
  const parts = [value, ...listOf(fieldOf(value, "earlier"))].filter((part) => listsGiven(part, name, names))
  const audiences = parts.map((part) => fieldOf(part, "audience"))
  const policies = new Set(parts.flatMap((part) => textOf(fieldOf(part, "policy")) ?? []))
  const [policy] = policies
  return {
    ...(audiences.includes("internal") ? { audience: "internal" } : {}),
    ...(audiences.includes("public") && !audiences.includes("internal") ? { audience: "public" } : {}),
    ...(policy === undefined || policies.size > 1 ? {} : { policy })
  }
}
