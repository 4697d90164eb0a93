import { plainDecimal } from "../../src/statistics/plain-decimal.js"
import { type FaultsOfFile, hasEnding, type PublicationText, withoutMark } from "./publication-file.js"

/** A field of what may be an object. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/** The text of what may be one. */
export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

/** A value as it would stand in a cell; empty for none. */
export const cellOf = (value: unknown): string => {
  if (value === undefined || value === null) return ""
  if (typeof value === "number" && Number.isFinite(value)) return plainDecimal(value)
  return typeof value === "string" ? value : String(JSON.stringify(value))
}

/** The value of a JSON file; nothing for other files, and for a broken one, which is told. */
export const jsonOf = (file: PublicationText, { tell }: FaultsOfFile): unknown => {
  if (!hasEnding(file, "json")) return undefined
  try {
    return JSON.parse(withoutMark(file.text))
  } catch {
    tell("broken-json", "")
    return undefined
  }
}
